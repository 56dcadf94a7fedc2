import type { AccountForm } from '~/api/contract'

export type AccountFaults = Partial<Record<keyof AccountForm, string>>

export function accountFaults(form: AccountForm): AccountFaults {
  const faults: AccountFaults = {}
  if (!form.name.trim()) faults.name = '请填写姓名'
  if (!/^[A-Za-z0-9._@-]{2,40}$/.test(form.account.trim())) faults.account = '账号用字母或数字，至少 2 位'
  if (form.password.length < 8) faults.password = form.password ? `密码还差 ${8 - form.password.length} 位，至少 8 位` : '请填写初始密码'
  if (!form.roles.length) faults.roles = '请至少选一个岗位'
  return faults
}
