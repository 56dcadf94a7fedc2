import type { Activity, ActivityForm } from '~/api/contract'
import { fenOf, yuan } from '~/format/money'
import { instantOf, moment } from '~/format/time'

/** As typed: both times on the chamber's clock, "2026-11-28 14:00". */
export interface ActivityDraft { title: string; summary: string; startsAt: string; endsAt: string; place: string; capacity: number; fee: string; rule: 'NONE' | 'UNTIL'; freeUntil: string; latePercent: number }
export type ActivityFaults = Partial<Record<keyof ActivityDraft, string>>

export const emptyActivity = (): ActivityDraft => ({ title: '', summary: '', startsAt: '', endsAt: '', place: '', capacity: 20, fee: '', rule: 'UNTIL', freeUntil: '', latePercent: 100 })
export const draftOf = (a: Activity): ActivityDraft => ({
  title: a.title, summary: a.summary ?? '', startsAt: moment(a.startsAt), endsAt: moment(a.endsAt), place: a.place, capacity: a.capacity,
  fee: a.fee?.fen ? String(a.fee.fen / 100) : '', rule: a.fee?.fen ? (a.refundRule ?? 'NONE') : 'UNTIL', freeUntil: a.freeUntil ? moment(a.freeUntil) : '', latePercent: a.latePercent ?? 100,
})

export function activityFaults(d: ActivityDraft): ActivityFaults {
  const faults: ActivityFaults = {}
  if (!d.title.trim()) faults.title = '请填写活动名称'
  if (!d.place.trim()) faults.place = '请填写地点'
  if (!d.startsAt) faults.startsAt = '请选择开始时间'
  if (!d.endsAt) faults.endsAt = '请选择结束时间'
  else if (d.startsAt && d.endsAt <= d.startsAt) faults.endsAt = '结束时间要晚于开始时间'
  if (!(d.capacity >= 1)) faults.capacity = '名额至少 1 个'
  if (d.fee.trim() && !fenOf(d.fee)) faults.fee = '活动费要填金额，例如 300；免费的活动不用填'
  if (hasFee(d) && d.rule === 'UNTIL' && !d.freeUntil) faults.freeUntil = '请选择在什么时间之前取消可以全额退费'
  else if (hasFee(d) && d.rule === 'UNTIL' && d.endsAt && d.freeUntil > d.endsAt) faults.freeUntil = '全额退费的时间不能晚于活动结束'
  return faults
}

export const hasFee = (d: ActivityDraft) => (fenOf(d.fee) ?? 0) > 0

/** What a place costs and what comes back, as one line. */
export function feeLine(a: Activity): string {
  if (!a.fee?.fen) return '免费'
  const each = `每人 ${yuan(a.fee)}`
  if (a.refundRule !== 'UNTIL' || !a.freeUntil) return `${each}；会员自己取消不退费，商会取消活动全额退`
  const late = a.latePercent === 100 ? '之后不退' : `之后扣 ${a.latePercent}%`
  return `${each}；${moment(a.freeUntil)} 前取消全额退，${late}，商会取消活动全额退`
}

const feeOf = (d: ActivityDraft): Pick<ActivityForm, 'fee'> =>
  !hasFee(d) ? {}
  : { fee: d.rule === 'NONE' ? { amount: { fen: fenOf(d.fee)! }, refundRule: 'NONE' } : { amount: { fen: fenOf(d.fee)! }, refundRule: 'UNTIL', freeUntil: instantOf(d.freeUntil), latePercent: d.latePercent } }

export const toForm = (d: ActivityDraft): ActivityForm => ({
  title: d.title.trim(), summary: d.summary.trim(), place: d.place.trim(), capacity: d.capacity, startsAt: instantOf(d.startsAt), endsAt: instantOf(d.endsAt), ...feeOf(d),
})

/** A scanned text to a check-in code: the code itself, or the `code` of an address; a scanner's line end is cut. */
export function codeFrom(scanned: string): string {
  const text = scanned.trim()
  const inAddress = /[?&#/]code=([^&#]+)/.exec(text)
  return inAddress ? decodeURIComponent(inAddress[1]!) : text
}
