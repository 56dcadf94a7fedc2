import { describe, expect, it } from 'vitest'
import type { Activity, Import, Parked } from '~/api/contract'
import { todosFrom } from './todos'

const activity = (id: string, startsAt: string, state: Activity['state'] = 'PUBLISHED'): Activity => ({
  id, title: '银企对接会', summary: '', startsAt, endsAt: startsAt, place: '三楼会议室', capacity: 20, remaining: 8, state,
})
const none = { count: 0, amount: { fen: 0 }, settledCount: 0, received: { fen: 0 }, openCount: 0, due: { fen: 0 }, waived: { fen: 0 } }
const waiting = { state: 'CHECKED', fileName: '名单.xlsx', counts: { total: 9, valid: 6, faulty: 2, duplicate: 1 } } as Import

describe('今天要做的事', () => {
  it('is empty when nothing waits', () => {
    expect(todosFrom({ activities: [], parked: [], unpaid: { totals: none }, pendingImport: null })).toEqual([])
  })

  it('puts what did not arrive first, then the unfinished list', () => {
    const keys = todosFrom({ parked: [{ id: '1' } as Parked], pendingImport: waiting, unpaid: { totals: { ...none, count: 2, openCount: 2, due: { fen: 400000 } } } }).map((t) => t.key)
    expect(keys).toEqual(['parked', 'import', 'unpaid'])
  })

  it('names the money that waits, what went wrong first, and only to who may decide', () => {
    const some = (count: number) => ({ count, amount: { fen: count * 100 } })
    const money = {
      refunds: [{ state: 'AWAITING_APPROVAL' as const, ...some(1) }, { state: 'ABNORMAL' as const, ...some(2) }, { state: 'PROPOSED' as const, ...some(3) }],
      bank: { waiting: 4, waitingAmount: { fen: 5 }, matched: 0, matchedAmount: { fen: 0 }, aside: 0 },
      receipts: { count: 100, more: true }, invoices: { count: 1, more: false },
    }
    expect(todosFrom({ money }).map((t) => t.key)).toEqual(['refunds-odd', 'surplus', 'receipts', 'bank', 'invoices'])
    const all = todosFrom({ money: { ...money, mayApprove: true } })
    expect(all.find((t) => t.key === 'refunds-approval')?.to).toBe('/dues/refunds?show=approval')
    expect(all.find((t) => t.key === 'receipts')?.what).toBe('100 多张收据等待编号')
  })

  it('does not ask for a list already imported', () => {
    expect(todosFrom({ pendingImport: { ...waiting, state: 'COMMITTED' } })).toEqual([])
  })

  it('names only activities that are open and within seven days, soonest first', () => {
    const todos = todosFrom({
      today: '2026-11-23',
      activities: [
        activity('late', '2026-12-05T06:00:00Z'), activity('b', '2026-11-29T06:00:00Z'), activity('a', '2026-11-24T06:00:00Z'),
        activity('draft', '2026-11-25T06:00:00Z', 'DRAFT'), activity('past', '2026-11-20T06:00:00Z'),
      ],
    })
    expect(todos.map((t) => t.key)).toEqual(['activity-a', 'activity-b'])
    expect(todos[0]!.about).toContain('已报名 12 人')
  })

  it('counts what is still due, neither what was billed nor what was forgiven', () => {
    const [todo] = todosFrom({ unpaid: { totals: { count: 10, amount: { fen: 3000000 }, settledCount: 3, received: { fen: 1200000 }, openCount: 6, due: { fen: 1750000 }, waived: { fen: 50000 } }, oldest: { unitName: '甲公司', dueOn: '2026-06-30' } } })
    expect(todo!.what).toBe('6 家还没交会费')
    expect(todo!.about).toBe('合计 ¥17,500.00，最早应于 2026-06-30 前缴（甲公司）')
  })
})
