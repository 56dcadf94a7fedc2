import type { MemberUnit, RegistrationRequest } from '../../api/contract'

export interface SignUpForm {
  unitIndex: number
  name: string
  phone: string
}

/** What is wrong with the form, in words; '' where a field is right. `known` is the masked number on file. */
export function troublesOf(form: SignUpForm, known: string): { name: string; phone: string } {
  const phone = form.phone.replace(/\s/g, '')
  return {
    name: form.name.trim() ? '' : '请填写参加人姓名',
    phone: !phone || phone === known ? '' : phoneTrouble(phone),
  }
}

function phoneTrouble(phone: string): string {
  if (!/^\d+$/.test(phone)) return '手机号只能有数字'
  if (phone.length < 11) return `手机号少了 ${11 - phone.length} 位`
  return /^1[3-9]\d{9}$/.test(phone) ? '' : '手机号不对，请核对一下'
}

/** The number on file is known to the server and only masked here, so it is left out unless it was changed. */
export function registrationBody(form: SignUpForm, known: string, units: MemberUnit[]): RegistrationRequest {
  const phone = form.phone.replace(/\s/g, '')
  const unitId = units[form.unitIndex]?.id
  return {
    ...(unitId ? { unitId } : {}),
    personName: form.name.trim(),
    ...(phone && phone !== known ? { phone } : {}),
  }
}
