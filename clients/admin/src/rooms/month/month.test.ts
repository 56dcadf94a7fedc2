import { describe, expect, it } from 'vitest'
import type { DayRow, Difference, MonthRow, MonthView } from '~/api/contract'
import { busyDays, dayAgrees, monthWords, remedyPlace, standingOf, stepOf } from './month'

const row = (more: Partial<MonthRow> = {}): MonthRow => ({ month: '2026-10', state: 'OPEN', open: 0, explained: 0, comparedAt: '2026-11-02T03:00:00Z', closedName: null, closedAt: null, ...more })
const sheet = (more: Partial<MonthRow>, unread: string[] = []) => ({ row: row(more), unread }) as unknown as MonthView
const zero = { fen: 0 }
const day = (more: Partial<DayRow>): DayRow => ({
  day: '2026-10-08', tradeBill: 'READ', fundsBill: 'READ', wechat: zero, wechatBilled: zero, refunded: zero, refundedBilled: zero, fee: zero, office: zero, bank: zero, receipts: 0, receiptsAmount: zero, open: 0, ...more,
})

describe('a month of the books', () => {
  it('is at one step at a time', () => {
    expect(stepOf(sheet({ comparedAt: null }))).toBe(0)
    expect(stepOf(sheet({}, ['2026-10-31']))).toBe(0)
    expect(stepOf(sheet({ open: 3 }))).toBe(1)
    expect(stepOf(sheet({}))).toBe(2)
    expect(stepOf(sheet({ state: 'CLOSED' }))).toBe(3)
  })
  it('says how it stands', () => {
    expect(monthWords('2026-03')).toBe('2026 年 3 月')
    expect(standingOf(row({ open: 2 })).word).toBe('2 处差异')
    expect(standingOf(row({ comparedAt: null })).word).toBe('还没有核对')
    expect(standingOf(row({ state: 'REOPEN_ASKED' })).tone).toBe('wait')
  })
  it('leads to where a difference is settled', () => {
    const d = (more: Partial<Difference>) => ({ subject: 'X', ...more }) as Difference
    expect(remedyPlace(d({ remedy: 'BANK', subjectKind: 'BANK_LINE' }))?.to).toBe('/dues/bank/X')
    expect(remedyPlace(d({ remedy: 'BANK', subjectKind: 'FLOW' }))?.to).toBe('/dues/bank')
    expect(remedyPlace(d({ remedy: 'RECEIPTS', cause: 'RECEIPT_MISSING' }))?.to).toBe('/dues/receipts/books')
    expect(remedyPlace(d({ remedy: 'ASK_WECHAT' }))).toBeNull()
  })
  it('shows days on which something happened, and whether they agree', () => {
    expect(busyDays([day({}), day({ office: { fen: 1 } })])).toHaveLength(1)
    expect(dayAgrees(day({ open: 1 }))).toBe(false)
    expect(dayAgrees(day({ wechatBilled: null }))).toBeNull()
    expect(dayAgrees(day({ wechat: { fen: 5 }, wechatBilled: { fen: 5 } }))).toBe(true)
  })
})
