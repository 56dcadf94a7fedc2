import { describe, expect, it } from 'vitest'
import { ageOf, reminderOf } from './arrears'

const quiet = { lastStep: null, lastRemindedAt: null, nextStep: null, nextOn: null, stopReason: null, stoppedBy: null }

describe('the age of unpaid dues', () => {
  it('counts to the due day and on from it', () => {
    expect(ageOf({ daysOver: -3, inGrace: false }).word).toBe('还有 3 天')
    expect(ageOf({ daysOver: 0, inGrace: false }).word).toBe('今天应缴')
    expect(ageOf({ daysOver: 40, inGrace: false })).toEqual({ word: '逾期 40 天', tone: 'bad' })
  })
  it('says when it is within the days of grace', () => expect(ageOf({ daysOver: 5, inGrace: true }).word).toContain('宽限期内'))
})

describe('the ladder of reminders', () => {
  it('tells the last step and the next', () => {
    expect(reminderOf({ ...quiet, lastStep: -15, lastRemindedAt: '2026-03-15T16:30:00Z', nextStep: 0, nextOn: '2026-03-31' })).toEqual({
      now: '2026-03-16 提醒过（应缴日前 15 天）', next: '下一次 2026-03-31（应缴日当天）',
    })
  })
  it('says why nobody is reminded', () => {
    expect(reminderOf({ ...quiet, stopReason: '已约好月底转账', stoppedBy: '李会计' }).next).toBe('不再提醒：已约好月底转账（李会计）')
    expect(reminderOf(quiet)).toEqual({ now: '还没有提醒过', next: '不会再自动提醒' })
  })
})
