import { describe, expect, it } from 'vitest'
import { activityFaults, codeFrom, draftOf, emptyActivity, toForm } from './activityForm'

const draft = { ...emptyActivity(), title: '银企对接会', place: '三楼', startsAt: '2026-11-28 14:00', endsAt: '2026-11-28 16:30' }

describe('an activity', () => {
  it('goes out on the chamber’s clock and comes back the same', () => {
    const form = toForm(draft)
    expect(form.startsAt).toBe('2026-11-28T06:00:00.000Z')
    expect(draftOf({ ...form, fee: undefined, id: '1', state: 'DRAFT', remaining: 20 })).toEqual(draft)
  })
  it('cannot end before it starts', () => {
    expect(activityFaults(draft)).toEqual({})
    expect(activityFaults({ ...draft, endsAt: '2026-11-28 13:00' }).endsAt).toContain('晚于')
    expect(activityFaults({ ...draft, capacity: 0 }).capacity).toBeTruthy()
  })
})

describe('a scanned code', () => {
  it.each([
    ['  01KB3C9Z8W \r\n', '01KB3C9Z8W'],
    ['https://a.example/m/#/check?code=AB%20C&x=1', 'AB C'],
    ['HS-8842-7731', 'HS-8842-7731'],
  ])('%s is read as %s', (scanned, code) => expect(codeFrom(scanned)).toBe(code))
})
