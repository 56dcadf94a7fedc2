import type { Activity, ActivityForm } from '~/api/contract'
import { instantOf, moment } from '~/format/time'

/** As typed: both times on the chamber's clock, "2026-11-28 14:00". */
export interface ActivityDraft { title: string; summary: string; startsAt: string; endsAt: string; place: string; capacity: number }
export type ActivityFaults = Partial<Record<keyof ActivityDraft, string>>

export const emptyActivity = (): ActivityDraft => ({ title: '', summary: '', startsAt: '', endsAt: '', place: '', capacity: 20 })
export const draftOf = (a: Activity): ActivityDraft => ({
  title: a.title, summary: a.summary ?? '', startsAt: moment(a.startsAt), endsAt: moment(a.endsAt), place: a.place, capacity: a.capacity,
})

export function activityFaults(d: ActivityDraft): ActivityFaults {
  const faults: ActivityFaults = {}
  if (!d.title.trim()) faults.title = '请填写活动名称'
  if (!d.place.trim()) faults.place = '请填写地点'
  if (!d.startsAt) faults.startsAt = '请选择开始时间'
  if (!d.endsAt) faults.endsAt = '请选择结束时间'
  else if (d.startsAt && d.endsAt <= d.startsAt) faults.endsAt = '结束时间要晚于开始时间'
  if (!(d.capacity >= 1)) faults.capacity = '名额至少 1 个'
  return faults
}

export const toForm = (d: ActivityDraft): ActivityForm => ({
  title: d.title.trim(), summary: d.summary.trim(), place: d.place.trim(), capacity: d.capacity, startsAt: instantOf(d.startsAt), endsAt: instantOf(d.endsAt),
})

/** A scanned text to a check-in code: the code itself, or the `code` of an address; a scanner's line end is cut. */
export function codeFrom(scanned: string): string {
  const text = scanned.trim()
  const inAddress = /[?&#/]code=([^&#]+)/.exec(text)
  return inAddress ? decodeURIComponent(inAddress[1]!) : text
}
