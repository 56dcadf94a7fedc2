import { describe, expect, it } from 'vitest'
import { dateOf, daysUntil, greeting, instantOf, longDay, moment, spokenMoment, spokenSpan } from './time'

describe('time on the chamber’s clock', () => {
  it('shows an instant as China sees it', () => {
    expect(moment('2026-11-23T18:30:00Z')).toBe('2026-11-24 02:30')
    expect(moment('2026-11-23T16:00:00Z')).toBe('2026-11-24 00:00')
    expect(dateOf('2026-12-31T16:00:00Z')).toBe('2027-01-01')
    expect(spokenMoment('2026-11-28T06:00:00Z')).toBe('11 月 28 日（周六）14:00')
    expect(spokenSpan('2026-11-28T06:00:00Z', '2026-11-28T08:30:00Z')).toBe('11 月 28 日（周六）14:00 至 16:30')
    expect(spokenSpan('2026-11-28T06:00:00Z', '2026-11-29T01:00:00Z')).toBe('11 月 28 日（周六）14:00 至 11 月 29 日（周日）09:00')
    expect(longDay('2026-11-23')).toBe('2026 年 11 月 23 日 星期一')
  })

  it('reads what a person picked back to the same instant', () => {
    expect(instantOf('2026-11-28 14:00')).toBe('2026-11-28T06:00:00.000Z')
  })

  it('never shows an unreadable time', () => {
    for (const bad of [null, undefined, '', 'yesterday']) expect(moment(bad)).toBe('—')
  })

  it('counts days and greets by the hour', () => {
    expect(daysUntil('2026-11-28T06:00:00Z', '2026-11-23')).toBe(5)
    expect(daysUntil('2026-11-20', '2026-11-23')).toBe(-3)
    expect([3, 8, 12, 15, 20].map((h) => greeting(h))).toEqual(['夜深了', '早上好', '中午好', '下午好', '晚上好'])
  })
})
