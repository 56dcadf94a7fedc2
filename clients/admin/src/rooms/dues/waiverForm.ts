import type { Charge, DecidingMeeting, WaiverForm, WaiverKind } from '~/api/contract'
import { fenOf, yuan } from '~/format/money'

export interface WaiverTyped { kind: WaiverKind; yuan: string; reason: string; meetingId: string }
export type WaiverFaults = Partial<Record<'amount' | 'reason' | 'meeting', string>>

export const emptyWaiver = (): WaiverTyped => ({ kind: 'PART', yuan: '', reason: '', meetingId: '' })

export function waiverFaults(t: WaiverTyped, charge: Pick<Charge, 'due'>): WaiverFaults {
  const faults: WaiverFaults = {}
  const fen = fenOf(t.yuan)
  if (t.kind === 'PART') {
    if (!fen) faults.amount = '请填写减免多少元'
    else if (fen >= charge.due.fen) faults.amount = `要小于还应缴的 ${yuan(charge.due)}；全部不收请选“全部减免”`
  }
  if (!t.reason.trim()) faults.reason = '请写明为什么减免，主管部门年检时要看'
  if (!t.meetingId) faults.meeting = '请选择决定减免的会议'
  return faults
}

/** More than half of those present were in favour; the server refuses any other meeting. */
export const carried = (m: Pick<DecidingMeeting, 'inFavour' | 'presentCount'>) => m.inFavour * 2 > m.presentCount

export const waiverOf = (t: WaiverTyped, chargeId: string): WaiverForm => ({
  chargeId, kind: t.kind, amount: t.kind === 'PART' ? { fen: fenOf(t.yuan)! } : null, reason: t.reason.trim(), meetingId: t.meetingId,
})
