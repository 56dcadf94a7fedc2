import { describe, expect, it } from 'vitest'
import { emptyMember, faultsOf } from './memberForm'

const good = { ...emptyMember(), name: '楚商实业有限公司', representative: '张三', phone: '13800001234', creditCode: '91420100MA4KTEST1X' }

describe('the member form', () => {
  it('passes a complete unit', () => expect(faultsOf(good)).toEqual({}))
  it('says how many digits a phone lacks', () => expect(faultsOf({ ...good, phone: '1380000' }).phone).toBe('手机号少了 4 位'))
  it('says how many digits a phone has too many', () => expect(faultsOf({ ...good, phone: '138000012345' }).phone).toBe('手机号多了 1 位'))
  it('lets the masked phone stand when it was not touched', () => {
    expect(faultsOf({ ...good, phone: '138****1234' }, '138****1234').phone).toBeUndefined()
    expect(faultsOf({ ...good, phone: '138****1234' }).phone).toBe('手机号只能是数字')
  })
  it('counts the places of a credit code and lets it be empty', () => {
    expect(faultsOf({ ...good, creditCode: '9142' }).creditCode).toContain('4 位')
    expect(faultsOf({ ...good, creditCode: '' }).creditCode).toBeUndefined()
  })
})
