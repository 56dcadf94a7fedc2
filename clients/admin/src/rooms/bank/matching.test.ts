import { describe, expect, it } from 'vitest'
import type { BankLine, Charge, Suggestion } from '~/api/contract'
import { asShown, deedsOf, firstShare, restOf } from './matching'

const line = { amount: { fen: 400000 }, matched: { fen: 50000 } } as BankLine
const suggestion: Suggestion = {
  unitId: 'u', unitName: '甲', certain: true, reasons: [], missing: { fen: 0 }, surplus: { fen: 30000 },
  shares: [{ chargeId: 'c', subject: '2026年度会费', due: { fen: 200000 }, take: { fen: 200000 } }, { chargeId: 'd', subject: '活动费', due: { fen: 9000 }, take: { fen: 5000 } }],
  entries: [],
}

describe('matching a line', () => {
  it('confirms exactly what was shown', () => {
    expect(asShown(suggestion)).toEqual({
      shares: [{ chargeId: 'c', amount: { fen: 200000 } }, { chargeId: 'd', amount: { fen: 5000 } }],
      entryIds: [],
      surplus: { unitId: 'u', amount: { fen: 30000 } },
    })
    expect(asShown({ ...suggestion, surplus: { fen: 0 } }).surplus).toBeNull()
  })

  it('says beforehand what will happen', () => {
    expect(deedsOf(suggestion)).toEqual(['缴清“2026年度会费” ¥2,000.00', '缴“活动费” ¥50.00，还差 ¥40.00', '多出的 ¥300.00 记作这家单位的余额'])
    const entered = { ...suggestion, shares: [], surplus: { fen: 0 }, entries: [{ entryId: 'e', subject: '会费', method: 'CASH' as const, amount: { fen: 100 }, receivedOn: '2026-01-05' }] }
    expect(deedsOf(entered)).toEqual(['与 2026-01-05 登记的“会费” ¥1.00 对上'])
  })

  it('never offers more than is left of the line', () => {
    expect(restOf(line)).toEqual({ fen: 350000 })
    expect(firstShare(line, 300000, { due: { fen: 200000 } } as Charge)).toBe(50000)
    expect(firstShare(line, 350000, { due: { fen: 200000 } } as Charge)).toBe(0)
  })
})
