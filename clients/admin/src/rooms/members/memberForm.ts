import type { Member, MemberForm } from '~/api/contract'
import { today } from '~/format/time'

export const emptyMember = (): MemberForm => ({
  name: '', creditCode: '', representative: '', title: '', phone: '', tier: '会员', joinedOn: today(),
})

/** The phone comes masked from the server; an untouched masked phone goes back as it came and is kept there. */
export const formOf = (m: Member): MemberForm => ({
  name: m.name, creditCode: m.creditCode ?? '', representative: m.representative, title: m.title ?? '', phone: m.phone ?? '', tier: m.tier, joinedOn: m.joinedOn,
})

export type MemberFaults = Partial<Record<keyof MemberForm, string>>

/** What a person can mend before asking the server, which decides. */
export function faultsOf(form: MemberForm, unchangedPhone = ''): MemberFaults {
  const faults: MemberFaults = {}
  if (!form.name.trim()) faults.name = '请填写单位名称，与营业执照一致'
  if (!form.representative.trim()) faults.representative = '请填写代表人姓名'
  const code = form.creditCode.trim()
  if (code && !/^[0-9A-Za-z]{18}$/.test(code)) faults.creditCode = `统一社会信用代码应为 18 位，现在是 ${code.length} 位`
  const phone = form.phone.replace(/[\s-]/g, '')
  if (!phone) faults.phone = '请填写手机号，会员用它登录小程序'
  else if (phone !== unchangedPhone && !/^1\d{10}$/.test(phone)) faults.phone = phoneFault(phone)
  if (!form.tier.trim()) faults.tier = '请选择会员等级'
  if (!form.joinedOn) faults.joinedOn = '请选择入会日期'
  return faults
}

function phoneFault(phone: string): string {
  if (!/^\d+$/.test(phone)) return '手机号只能是数字'
  if (phone.length < 11) return `手机号少了 ${11 - phone.length} 位`
  if (phone.length > 11) return `手机号多了 ${phone.length - 11} 位`
  return '手机号应以 1 开头'
}
