import { describe, expect, it } from 'vitest'
import type { Cancellation, Charge, Fee, Registration } from '../../src/api/contract'
import { cancellationSentence, holdSentence, moneySentence, registrationPill, ruleSentence } from '../../src/words/fees'

const NOW = Date.parse('2026-11-23T06:00:00Z')
const fen = (n: number) => ({ fen: n })
const fee: Fee = { fee: fen(30_000), refundRule: 'UNTIL', freeUntil: '2026-12-01T06:00:00Z', latePercent: 20 }
const place: Registration = {
  id: 'r', activityId: 'a', activityTitle: '考察', startsAt: '2026-12-05T06:00:00Z', place: '堂', state: 'CONFIRMED', checkInCode: 'x', attendedAt: null,
  unitName: '甲', fee: fen(30_000), feeStep: 'PAID', paid: fen(30_000), chargeId: 'c', holdUntil: null, refund: null, byOffice: fen(0), refunded: fen(0), activityCancelled: false,
}

describe('the words of a fee', () => {
  it('says what comes back before anybody signs up', () => {
    expect(ruleSentence(fee)).toContain('12月1日 周二 14:00 前取消，全额退还；之后取消，扣 20%（¥60.00）')
    expect(ruleSentence({ ...fee, latePercent: 100 })).toContain('之后取消，不退费')
    expect(ruleSentence({ ...fee, refundRule: 'NONE', freeUntil: null })).toContain('付款后自己取消，不退费')
  })
  it('counts down to the last moment that WeChat takes a payment', () => {
    const held = { payUntil: '2026-11-23T06:14:30Z' } as Charge
    expect(holdSentence(held, NOW).words).toBe('名额给您留着，请在 14:13 前付款，还剩 13 分 30 秒。')
    expect(holdSentence(held, Date.parse('2026-11-23T06:13:30Z')).over).toBe(true)
  })
  it.each<[Partial<Registration>, string, string]>([
    [{}, '报名成功', '已付活动费 ¥300.00。'],
    [{ state: 'AWAITING_PAYMENT', feeStep: 'OWED', paid: fen(0), holdUntil: '2026-11-23T06:15:00Z' }, '等待付款', '请在 14:13 前付款'],
    [{ state: 'EXPIRED', feeStep: 'GIVEN_UP', paid: fen(0) }, '超时未付款', '名额已经放出'],
    [{ state: 'EXPIRED', feeStep: 'GIVEN_UP', refund: fen(30_000), refunded: fen(30_000) }, '超时未付款', '¥300.00 已经退还'],
    [{ state: 'CANCELLED', feeStep: 'GIVEN_UP', refund: fen(24_000) }, '已取消', '¥240.00 正在原路退回微信'],
    [{ state: 'CANCELLED', feeStep: 'GIVEN_UP', refund: fen(24_000), byOffice: fen(24_000) }, '已取消', '¥240.00 由商会办公室退给您'],
    [{ state: 'CANCELLED', feeStep: 'GIVEN_UP', refund: fen(0) }, '已取消', '按退费规则不退'],
    [{ activityCancelled: true, feeStep: 'GIVEN_UP', refund: fen(30_000), refunded: fen(30_000) }, '活动已取消', '¥300.00 已经退还'],
  ])('says where the place and its money are %#', (more, pill, money) => {
    expect(registrationPill({ ...place, ...more }).words).toBe(pill)
    expect(moneySentence({ ...place, ...more })).toContain(money)
  })
  it('says what cancelling would mean', () => {
    const shown: Cancellation = { registrationId: 'r', activityTitle: '考察', paid: fen(30_000), back: fen(24_000), kept: fen(6_000), byOffice: false }
    expect(cancellationSentence(shown)).toBe('已付 ¥300.00，取消后退 ¥240.00（原路退回付款人的微信），扣 ¥60.00 不退。')
    expect(cancellationSentence({ ...shown, byOffice: true })).toContain('由商会办公室退给您')
    expect(cancellationSentence({ ...shown, back: fen(0), kept: fen(30_000) })).toContain('不退')
    expect(cancellationSentence({ ...shown, paid: fen(0), back: fen(0) })).toContain('重新报名')
  })
})
