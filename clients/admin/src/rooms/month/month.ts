import type { DayRow, Difference, MonthRow, MonthView } from '~/api/contract'
import type { Said } from '~/format/words'
import { said } from '~/format/words'

/** `2026-10` as people say it. */
export const monthWords = (month: string) => `${Number(month.slice(0, 4))} 年 ${Number(month.slice(5))} 月`

export const monthSteps = ['取账单并核对', '逐条处理差异', '结账']

/** Which step a month is at: 0 not compared yet, 1 differences wait, 2 may be closed, 3 closed. */
export function stepOf(sheet: MonthView): number {
  if (sheet.row.state !== 'OPEN') return 3
  if (!sheet.row.comparedAt || sheet.unread.length) return 0
  return sheet.row.open ? 1 : 2
}

export function standingOf(row: MonthRow): Said {
  if (row.state === 'CLOSED') return said('已结账', 'good')
  if (row.state === 'REOPEN_ASKED') return said('申请反结账', 'wait')
  if (!row.comparedAt) return said('还没有核对', 'calm')
  return row.open ? said(`${row.open} 处差异`, 'bad') : said('已核对，没有差异', 'info')
}

/** Where the office does what the difference asks for; null where it is done right here. */
export function remedyPlace(d: Difference): { to: string; word: string } | null {
  switch (d.remedy) {
    case 'REFUNDS':
      return { to: '/dues/refunds?show=todo', word: '去退款' }
    case 'BANK':
      return d.subjectKind === 'BANK_LINE' ? { to: `/dues/bank/${d.subject}`, word: '去认领这笔款' } : { to: '/dues/bank', word: '去银行流水' }
    case 'RECEIPTS':
      return d.cause === 'RECEIPT_MISSING' ? { to: '/dues/receipts/books', word: '去启用票据本' } : { to: '/dues/receipts', word: '去收据' }
    case 'CHARGE':
      return { to: '/dues', word: '去会费名单' }
    default:
      return null
  }
}

/** Whether the books of a day say the same; null while the bill is not known or nothing happened. */
export function dayAgrees(day: DayRow): boolean | null {
  if (day.open) return false
  const billed = day.wechatBilled
  if (!billed) return null
  return billed.fen === day.wechat.fen && (day.refundedBilled?.fen ?? 0) === day.refunded.fen ? true : null
}

/** Days on which anything happened, or something is wrong. */
export const busyDays = (days: DayRow[]) =>
  days.filter((d) => d.open || d.receipts || [d.wechat, d.refunded, d.office, d.bank, d.wechatBilled, d.refundedBilled].some((m) => m && m.fen))

/** The month before the running one, when it is still open; the list is newest first. */
export const openBefore = (months: MonthRow[]): MonthRow | undefined => (months[1]?.state === 'OPEN' ? months[1] : undefined)
