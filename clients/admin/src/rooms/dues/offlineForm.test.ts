import { describe, expect, it } from 'vitest'
import { amountFault, payCode, photoFault, referenceFault } from './offlineForm'

describe('money taken in the office', () => {
  it('shows the short number as a person can read it out', () => {
    expect(payCode('01KASZ5Q3TFH2N7V8D1B0KQ4YR')).toBe('1B0K Q4YR')
  })
  it('takes a part, never more than is due', () => {
    expect(amountFault('500', { fen: 200000 })).toBe('')
    expect(amountFault('2,000.00', { fen: 200000 })).toBe('')
    expect(amountFault('2000.01', { fen: 200000 })).toContain('只差 ¥2,000.00')
    expect(amountFault('0', { fen: 200000 })).toContain('请填写')
    expect(amountFault('两千', { fen: 200000 })).toContain('请填写')
  })
  it('wants a number for a transfer and a cheque', () => {
    expect(referenceFault('CASH', '')).toBe('')
    expect(referenceFault('TRANSFER', ' ')).toContain('银行流水号')
    expect(referenceFault('CHEQUE', '')).toContain('支票号码')
  })
  it('refuses what is no photo before it is sent', () => {
    expect(photoFault({ type: 'image/png', size: 10 })).toBe('')
    expect(photoFault({ type: 'image/gif', size: 10 })).toContain('JPEG')
    expect(photoFault({ type: 'image/jpeg', size: 6 * 1024 * 1024 })).toContain('5 兆')
  })
})
