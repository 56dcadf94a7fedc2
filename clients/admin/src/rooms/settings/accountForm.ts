import type { AccountForm } from '~/api/contract'
import { accountFault, passwordFault } from '~/session/credentials'

export type AccountFaults = Partial<Record<keyof AccountForm, string>>

export function accountFaults(form: AccountForm): AccountFaults {
  const faults: AccountFaults = {}
  if (!form.name.trim()) faults.name = '请填写姓名'
  const account = accountFault(form.account)
  if (account) faults.account = account
  const password = passwordFault(form.password)
  if (password) faults.password = password
  if (!form.roles.length) faults.roles = '请至少选一个岗位'
  return faults
}
