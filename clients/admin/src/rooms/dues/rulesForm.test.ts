import { describe, expect, it } from 'vitest'
import { rulesFaults, rulesOf, typedOf } from './rulesForm'

const form = { remindersOn: true, steps: [-15, 0, 30], graceDays: 30, lapseYears: 2, article: '第十二条', rule: '会员两年不缴会费的，视为自动退会。', version: 3 }
const rules = { ...form, standardName: null, lateJoiners: null, lateFromMonth: null }

describe('the rules for unpaid dues', () => {
  it('come back from the form as they were read', () => expect(rulesOf(typedOf(rules), 3)).toEqual(form))
  it('drop the years when the charter lets nobody go', () => expect(rulesOf({ ...typedOf(rules), mayLapse: false }, 3).lapseYears).toBeNull())
  it('need the article and its words before a membership may end', () => {
    const faults = rulesFaults({ ...typedOf(rules), article: ' ', rule: '' })
    expect(Object.keys(faults)).toEqual(['article', 'rule'])
  })
  it('have no two reminders on one day', () => {
    expect(rulesFaults({ ...typedOf(rules), lines: [{ side: 'AFTER', days: 30 }, { side: 'AFTER', days: 30 }] }).steps).toBe('有两步是同一天')
    expect(rulesFaults({ ...typedOf(rules), lines: [] }).steps).toContain('至少设一步')
  })
})
