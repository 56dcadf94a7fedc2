/**
 * Days and hours as people in China read them. Instants come in UTC; the business zone is Asia/Shanghai, which has had
 * no summer time since 1991, so eight hours are added. (Mini-programs on some phones have no Intl.)
 */
const EIGHT_HOURS = 8 * 3_600_000
const DAY = 86_400_000
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const two = (n: number) => String(n).padStart(2, '0')

const shanghai = (instant: string | number) => new Date(new Date(instant).getTime() + EIGHT_HOURS)

/** yyyy-MM-dd of an instant */
export function dateOf(instant: string | number): string {
  const at = shanghai(instant)
  return `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`
}

/** {month: 12, day: 5} of an instant */
export function monthAndDay(instant: string): { month: number; day: number } {
  const at = shanghai(instant)
  return { month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** 2026年12月31日 of a yyyy-MM-dd */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

export const longDateOf = (instant: string) => longDate(dateOf(instant))

/** 14:00 */
export function clockOf(instant: string): string {
  const at = shanghai(instant)
  return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
}

/** 12月5日 周六 14:00 */
export function momentOf(instant: string): string {
  const { month, day } = monthAndDay(instant)
  return `${month}月${day}日 ${WEEKDAYS[shanghai(instant).getUTCDay()]} ${clockOf(instant)}`
}

/** 12月5日 周六 14:00–16:30, or both moments when it ends on another day */
export function spanOf(startsAt: string, endsAt: string): string {
  return dateOf(startsAt) === dateOf(endsAt)
    ? `${momentOf(startsAt)}–${clockOf(endsAt)}`
    : `${momentOf(startsAt)} 至 ${momentOf(endsAt)}`
}

/** Whole days from `today` to `date`, both yyyy-MM-dd; negative when past. */
export function daysBetween(today: string, date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY)
}

/** 今天 09:05, 昨天 18:20, 11月3日, 2025年11月3日 */
export function agoOf(instant: string, now: number): string {
  const today = dateOf(now)
  const date = dateOf(instant)
  const days = daysBetween(date, today)
  if (days === 0) return `今天 ${clockOf(instant)}`
  if (days === 1) return `昨天 ${clockOf(instant)}`
  return date.slice(0, 4) === today.slice(0, 4) ? longDate(date).replace(/^\d+年/, '') : longDate(date)
}
