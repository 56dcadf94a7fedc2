import type { FirstStaff, OpenChamber } from '~/api/contract'
import { accountFault, passwordFault } from '~/session/credentials'

export type ProfileFaults = Partial<Record<'code' | 'name' | 'modules', string>>
export function profileFaults(c: Pick<OpenChamber, 'code' | 'name' | 'modules'>): ProfileFaults {
  const faults: ProfileFaults = {}
  if (!/^[a-z][a-z0-9-]{2,31}$/.test(c.code.trim())) faults.code = '用小写字母开头，只含小写字母、数字和短横，3 到 32 位'
  if (!c.name.trim()) faults.name = '请填写商会名称'
  return faults
}

export type StaffFaults = Partial<Record<keyof FirstStaff, string>>
export function staffFaults(s: FirstStaff): StaffFaults {
  const faults: StaffFaults = {}
  if (!s.name.trim()) faults.name = '请填写姓名'
  const account = accountFault(s.account)
  if (account) faults.account = account
  const password = passwordFault(s.password)
  if (password) faults.password = password
  return faults
}
