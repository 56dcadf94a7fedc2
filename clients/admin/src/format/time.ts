import dayjs from 'dayjs'

/** The chamber's clock is China's, wherever the browser stands. */
const zone = 'Asia/Shanghai'
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false,
})

function read(instant: string | Date) {
  const d = new Date(instant)
  if (Number.isNaN(d.getTime())) return null
  const p = Object.fromEntries(parts.formatToParts(d).map((x) => [x.type, x.value]))
  return { date: `${p.year}-${p.month}-${p.day}`, time: `${p.hour === '24' ? '00' : p.hour}:${p.minute}` }
}

/** 2026-11-23 14:30 */
export function moment(instant: string | null | undefined): string {
  const r = instant ? read(instant) : null
  return r ? `${r.date} ${r.time}` : '—'
}

export function dateOf(instant: string | null | undefined): string {
  return (instant ? read(instant)?.date : null) ?? '—'
}

export function timeOf(instant: string | null | undefined): string {
  return (instant ? read(instant)?.time : null) ?? '—'
}

export const today = () => read(new Date())!.date
export const thisYear = () => Number(today().slice(0, 4))

/** 2026 年 11 月 23 日 星期一 */
export function longDay(day: string): string {
  const d = dayjs(day)
  return `${d.year()} 年 ${d.month() + 1} 月 ${d.date()} 日 星期${'日一二三四五六'[d.day()]}`
}

/** 11 月 23 日（周一）14:30 */
export function spokenMoment(instant: string): string {
  const r = read(instant)
  if (!r) return '—'
  const d = dayjs(r.date)
  return `${d.month() + 1} 月 ${d.date()} 日（周${'日一二三四五六'[d.day()]}）${r.time}`
}

/** 11 月 28 日（周六）14:00 至 16:30; the day is said again only when it changes. */
export function spokenSpan(from: string, to: string): string {
  return `${spokenMoment(from)} 至 ${dateOf(from) === dateOf(to) ? timeOf(to) : spokenMoment(to)}`
}

/** "2026-11-28 14:30" as the chamber's clock shows it, to an instant in UTC. */
export function instantOf(local: string): string {
  return new Date(`${local.replace(' ', 'T')}:00+08:00`).toISOString()
}

/** Whole days from today until an instant's or date's day; negative = past. */
export function daysUntil(when: string, from: string = today()): number {
  const day = when.length > 10 ? dateOf(when) : when
  return dayjs(day).diff(dayjs(from), 'day')
}

export function greeting(hour: number = Number(timeOf(new Date().toISOString()).slice(0, 2))): string {
  if (hour < 6) return '夜深了'
  if (hour < 11) return '早上好'
  if (hour < 13) return '中午好'
  return hour < 18 ? '下午好' : '晚上好'
}
