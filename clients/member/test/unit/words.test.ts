import { describe, expect, it } from 'vitest'
import type { ActivityCard, Charge, MemberUnit } from '../../src/api/contract'
import { agoOf, dateOf, daysBetween, longDate, momentOf, spanOf } from '../../src/words/dates'
import { inWords, yuan } from '../../src/words/money'
import { activityPill, chargeSentence, periodPill, reckoning, signUpObstacle, toPay } from '../../src/words/sentences'

const NOW = Date.parse('2026-11-23T06:00:00Z')

describe('dates in Shanghai', () => {
  it('counts an evening instant in UTC to the next day there', () => {
    expect(dateOf('2026-12-31T16:00:00Z')).toBe('2027-01-01')
    expect(dateOf('2026-12-31T15:59:59Z')).toBe('2026-12-31')
  })
  it('writes a span on one day with one date and over two days with two', () => {
    expect(spanOf('2026-12-05T06:00:00Z', '2026-12-05T08:30:00Z')).toBe('12月5日 周六 14:00–16:30')
    expect(spanOf('2026-12-05T06:00:00Z', '2026-12-06T01:00:00Z')).toBe('12月5日 周六 14:00 至 12月6日 周日 09:00')
  })
  it('reads like a person', () => {
    expect(longDate('2026-03-05')).toBe('2026年3月5日')
    expect(momentOf('2026-12-04T17:05:00Z')).toBe('12月5日 周六 01:05')
    expect(daysBetween('2026-11-23', '2026-12-31')).toBe(38)
    expect(agoOf('2026-11-23T01:05:00Z', NOW)).toBe('今天 09:05')
    expect(agoOf('2026-11-22T10:20:00Z', NOW)).toBe('昨天 18:20')
    expect(agoOf('2026-11-03T10:20:00Z', NOW)).toBe('11月3日')
    expect(agoOf('2025-11-03T10:20:00Z', NOW)).toBe('2025年11月3日')
  })
})

describe('money', () => {
  it.each([
    [0, '¥0.00', '人民币零元整'],
    [5, '¥0.05', '人民币伍分'],
    [200000, '¥2,000.00', '人民币贰仟元整'],
    [1000050, '¥10,000.50', '人民币壹万元伍角整'],
    [123456789, '¥1,234,567.89', '人民币壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分'],
    [1000100003, '¥10,001,000.03', '人民币壹仟万壹仟元零叁分'],
    [10050000, '¥100,500.00', '人民币壹拾万零伍佰元整'],
    [101000, '¥1,010.00', '人民币壹仟零壹拾元整'],
  ])('writes %i fen', (fen, figures, words) => {
    expect(yuan({ fen })).toBe(figures)
    expect(inWords({ fen })).toBe(words)
  })
})

const unit: MemberUnit = { id: 'u', name: '甲', creditCode: null, tier: '会员', title: null, state: 'ACTIVE', memberNo: '1', paidUntil: null }
const charge: Charge = {
  id: 'c', kind: 'DUES', sourceId: null, payUntil: null, unitId: 'u', unitName: '甲', year: 2027, subject: '2027 年度会费', amount: { fen: 1 }, reduced: { fen: 0 }, received: { fen: 0 }, due: { fen: 1 }, state: 'OPEN', reason: null,
  dueOn: '2026-11-30', settledAt: null, receiptNo: null, paying: false,
}
const activity: ActivityCard = {
  id: 'a', title: '会', summary: null, startsAt: '2026-12-05T06:00:00Z', endsAt: '2026-12-05T08:00:00Z', place: '堂',
  capacity: 20, remaining: 12, state: 'PUBLISHED', myRegistration: null, fee: { fen: 0 }, refundRule: 'NONE', freeUntil: null, latePercent: 100,
}

describe('sentences', () => {
  it.each([
    [null, '会费还没有缴', 'warn'],
    ['2026-11-20', '已过期 3 天', 'bad'],
    ['2026-11-23', '今天到期', 'warn'],
    ['2026-12-31', '38 天后到期', 'warn'],
    ['2027-12-31', '还有 403 天', 'good'],
  ])('tells of a period until %s', (paidUntil, words, tone) => {
    expect(periodPill({ ...unit, paidUntil }, NOW)).toEqual({ words, tone })
  })
  it('tells how the standard came to what is due, and what was paid in the end', () => {
    const billed = { ...charge, amount: { fen: 200_000 }, reduced: { fen: 50_000 }, received: { fen: 30_000 }, due: { fen: 120_000 } }
    expect(toPay(billed)).toEqual({ fen: 120_000 })
    expect(reckoning(billed)).toBe('标准 ¥2,000.00，减免 ¥500.00，已收 ¥300.00。')
    const paid = { ...billed, state: 'SETTLED' as const, received: { fen: 150_000 }, due: { fen: 0 } }
    expect(toPay(paid)).toEqual({ fen: 150_000 })
    expect(reckoning(paid)).toBe('标准 ¥2,000.00，减免 ¥500.00。')
    expect(toPay({ ...billed, state: 'WAIVED', reduced: { fen: 200_000 }, received: { fen: 0 }, due: { fen: 0 } })).toEqual({ fen: 200_000 })
    expect(reckoning({ ...charge, received: { fen: 0 } })).toBe('')
  })
  it('tells where a charge stands', () => {
    const said = (more: Partial<Charge>) => chargeSentence({ ...charge, ...more }, NOW).words
    expect(said({})).toBe('请在 2026年11月30日 前缴，还有 7 天。')
    expect(said({ dueOn: '2026-11-20' })).toBe('应在 2026年11月20日 前缴，已经晚了 3 天。')
    expect(said({ dueOn: null })).toBe('还没有缴。')
    expect(said({ paying: true })).toBe('有一笔付款还没有结果，点开看看。')
    expect(said({ state: 'SETTLED', settledAt: '2026-02-10T02:00:00Z', receiptNo: '31' })).toBe('2026年2月10日已缴清，收据号 31。')
    expect(said({ state: 'WAIVED' })).toContain('不用缴')
    expect(said({ state: 'REVERSED' })).toContain('全额退还')
  })
  it('tells of an activity what matters most', () => {
    const pill = (more: Partial<ActivityCard>) => activityPill({ ...activity, ...more }, NOW).words
    expect(pill({})).toBe('还剩 12 个名额')
    expect(pill({ remaining: 0 })).toBe('名额已满')
    expect(pill({ remaining: 0, myRegistration: { id: 'r', state: 'CONFIRMED', checkInCode: 'x', chargeId: null, holdUntil: null } })).toBe('我已报名')
    expect(pill({ myRegistration: { id: 'r', state: 'CANCELLED', checkInCode: null, chargeId: null, holdUntil: null } })).toBe('还剩 12 个名额')
    expect(pill({ state: 'CANCELLED' })).toBe('活动已取消')
    expect(pill({ endsAt: '2026-11-22T08:00:00Z' })).toBe('已结束')
    expect(signUpObstacle(activity, NOW)).toBeNull()
    expect(signUpObstacle({ ...activity, remaining: 0 }, NOW)).toBe('名额已满')
    expect(signUpObstacle({ ...activity, state: 'ENDED' }, NOW)).toBe('活动已结束')
  })
})
