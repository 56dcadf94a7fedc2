import type { FirstStaff, OpenChamber } from '~/api/contract'

export type ProfileFaults = Partial<Record<'code' | 'name' | 'modules', string>>
export function profileFaults(c: Pick<OpenChamber, 'code' | 'name' | 'modules'>): ProfileFaults {
  const faults: ProfileFaults = {}
  if (!/^[a-z][a-z0-9-]{1,31}$/.test(c.code.trim())) faults.code = '用小写字母开头，只含小写字母、数字和短横，2 到 32 位'
  if (!c.name.trim()) faults.name = '请填写商会名称'
  return faults
}

export type StaffFaults = Partial<Record<keyof FirstStaff, string>>
export function staffFaults(s: FirstStaff): StaffFaults {
  const faults: StaffFaults = {}
  if (!s.name.trim()) faults.name = '请填写姓名'
  if (!/^[A-Za-z0-9._@-]{2,40}$/.test(s.account.trim())) faults.account = '账号用字母或数字，至少 2 位'
  if (s.password.length < 8) faults.password = s.password ? `密码还差 ${8 - s.password.length} 位，至少 8 位` : '请填写初始密码'
  return faults
}
