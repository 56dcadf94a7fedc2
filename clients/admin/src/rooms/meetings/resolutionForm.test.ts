import { describe, expect, it } from 'vitest'
import { emptyResolution, resolutionFaults } from './resolutionForm'

const held = { ...emptyResolution(), meetingName: '第三届第二次会员大会', subject: '会费标准', dueCount: 121, presentCount: 120, inFavour: 116, against: 2, abstained: 2 }

describe('the record of a vote', () => {
  it('is complete when the numbers agree', () => expect(resolutionFaults(held)).toEqual({}))
  it('refuses more votes than people', () => expect(resolutionFaults({ ...held, against: 9 }).inFavour).toContain('127 票'))
  it('refuses more people present than due', () => expect(resolutionFaults({ ...held, presentCount: 122 }).presentCount).toContain('多于应到'))
  it('leaves a lost vote to the server', () => expect(resolutionFaults({ ...held, inFavour: 2, against: 116 })).toEqual({}))
})
