import type { BankLine, Charge, MatchForm, Money, Suggestion } from '~/api/contract'
import { yuan } from '~/format/money'

/** What of a line is nobody's yet. */
export const restOf = (line: BankLine): Money => ({ fen: line.amount.fen - line.matched.fen })

/** A suggestion as it is confirmed: exactly what was shown. */
export function asShown(s: Suggestion): MatchForm {
  return {
    shares: s.shares.map((share) => ({ chargeId: share.chargeId, amount: share.take })),
    entryIds: s.entries.map((entry) => entry.entryId),
    surplus: s.surplus.fen > 0 ? { unitId: s.unitId, amount: s.surplus } : null,
  }
}

/** What confirming would do, one sentence a line. */
export function deedsOf(s: Suggestion): string[] {
  const deeds = s.entries.map((e) => `与 ${e.receivedOn} 登记的“${e.subject}” ${yuan(e.amount)} 对上`)
  for (const share of s.shares) {
    const rest = share.due.fen - share.take.fen
    deeds.push(rest > 0 ? `缴“${share.subject}” ${yuan(share.take)}，还差 ${yuan({ fen: rest })}` : `缴清“${share.subject}” ${yuan(share.take)}`)
  }
  if (s.surplus.fen > 0) deeds.push(`多出的 ${yuan(s.surplus)} 记作这家单位的余额`)
  return deeds
}

/** One charge that a person picked, with what it is to get, as typed. */
export interface Picked { charge: Charge; typed: string }

/** What a newly picked charge gets: what it asks for, as far as the line still reaches. */
export function firstShare(line: BankLine, picked: number, charge: Charge): number {
  return Math.max(0, Math.min(charge.due.fen, restOf(line).fen - picked))
}
