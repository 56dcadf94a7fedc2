import { describe, expect, it } from 'vitest'
import { emptyWaiver, waiverFaults, waiverOf } from './waiverForm'

const charge = { due: { fen: 200_000 } }
const told = { ...emptyWaiver(), yuan: '500', reason: ' 受灾停产三个月 ', meetingId: 'M1' }

describe('a proposal to forgive dues', () => {
  it('is sent in fen', () => {
    expect(waiverFaults(told, charge)).toEqual({})
    expect(waiverOf(told, 'C1')).toEqual({ chargeId: 'C1', kind: 'PART', amount: { fen: 50_000 }, reason: '受灾停产三个月', meetingId: 'M1' })
  })
  it('names no amount for the whole', () => expect(waiverOf({ ...told, kind: 'WHOLE' }, 'C1').amount).toBeNull())
  it('forgives less than is due as a part', () => expect(waiverFaults({ ...told, yuan: '2000' }, charge).amount).toContain('¥2,000.00'))
  it('has a reason and a meeting', () => expect(Object.keys(waiverFaults({ ...told, reason: ' ', meetingId: '' }, charge))).toEqual(['reason', 'meeting']))
})
