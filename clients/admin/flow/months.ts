/** A month of the chamber in memory: one bill missing, then a difference of each kind of remedy. */
import type { DayRow, Difference, MonthDeed, MonthView } from '../src/api/contract'
import { list, one, type Answer } from './asked'
import { id, now, refuse, type Office } from './office'

const me = id('A', 1)
const zero = { fen: 0 }
const day = (n: number, more: Partial<DayRow> = {}): DayRow => ({
  day: `2026-10-${String(n).padStart(2, '0')}`, tradeBill: 'READ', fundsBill: 'READ', wechat: zero, wechatBilled: zero, refunded: zero, refundedBilled: zero, fee: zero, office: zero, bank: zero, receipts: 0, receiptsAmount: zero, open: 0, ...more,
})
const difference = (n: number, more: Partial<Difference>): Difference => ({
  id: id('D', n), day: '2026-10-08', cause: 'ORPHAN_SUCCESS', title: '微信有收款，系统没有这笔订单', advice: '到微信商户平台核对来历，退还付款人，再在这里写明处理结果。', remedy: 'EXPLAIN', explainable: true,
  subjectKind: 'TRANSACTION', subject: '4200001', words: '微信支付单号 4200001，商户订单号 HS1，系统没有这个订单号', ours: null, theirs: { fen: 200000 }, state: 'OPEN', note: null, explainedName: null, explainedAt: null, ...more,
})

class MonthDesk {
  differences: Difference[] = [
    difference(1, {}),
    difference(2, { cause: 'BANK_LINE_UNMATCHED', title: '银行到账没有认领', advice: '到“银行流水”认领这笔款，或标为与会费无关。', remedy: 'BANK', explainable: false, subjectKind: 'BANK_LINE', subject: id('L', 1), day: '2026-10-12', words: '付款人 汉川鑫源实业有限公司', theirs: { fen: 500000 } }),
    difference(3, { cause: 'MISSING_NOTIFY', title: '微信已收款，系统没有收到通知', advice: '点“向微信查询”，核实后系统会自动入账。', remedy: 'ASK_WECHAT', explainable: false, subjectKind: 'ORDER', subject: id('O', 3), day: '2026-10-20', words: '汉川楚天建材有限公司，商户订单号 HS3', theirs: { fen: 3000000 } }),
  ]
  sheet: MonthView = {
    row: { month: '2026-10', state: 'OPEN', open: 0, explained: 0, comparedAt: null, closedName: null, closedAt: null },
    days: Array.from({ length: 31 }, (_, i) => day(i + 1, i === 7 ? { wechat: { fen: 3000000 }, wechatBilled: { fen: 3200000 }, fee: { fen: 19200 }, receipts: 1, receiptsAmount: { fen: 3000000 }, open: 1 } : i === 11 ? { bank: { fen: 500000 }, open: 1 } : i === 14 ? { office: { fen: 200000 }, receipts: 1, receiptsAmount: { fen: 200000 } } : {})),
    totals: { lines: 7, debit: { fen: 6419200 }, credit: { fen: 6419200 }, accounts: [{ account: 'RECEIVABLE', title: '应收会费及活动费', opening: { fen: 4700000 }, debit: zero, credit: { fen: 3200000 }, closing: { fen: 1500000 } }, { account: 'WECHAT', title: '微信支付待结算', opening: zero, debit: { fen: 3000000 }, credit: { fen: 19200 }, closing: { fen: 2980800 } }] },
    causes: [], unread: ['2026-10-31'], canClose: false, whyNot: '还没有核对过，请先点“取账单并核对”。', askedBy: null, askedName: null, askedAt: null, reason: null, events: [],
  }

  count(): MonthView {
    const s = this.sheet
    s.row.open = this.differences.filter((d) => d.state === 'OPEN').length
    s.row.explained = this.differences.filter((d) => d.state === 'EXPLAINED').length
    s.canClose = s.row.state === 'OPEN' && Boolean(s.row.comparedAt) && !s.row.open
    s.whyNot = s.canClose ? null : `还有 ${s.row.open} 处差异没有处理，全部处理完才能结账。`
    return s
  }

  compare(): MonthView {
    Object.assign(this.sheet, { unread: [] })
    this.sheet.row.comparedAt = now
    return this.count()
  }

  note(deed: MonthDeed, note: string | null = null) {
    this.sheet.events.unshift({ deed, name: '王敏', at: now, note })
  }

  close(): MonthView {
    if (this.count().row.open) refuse(422, 'month.not-at-zero', '还有差异没有处理，全部处理完才能结账。')
    Object.assign(this.sheet.row, { state: 'CLOSED', closedName: '王敏', closedAt: now })
    this.note('CLOSED')
    return this.count()
  }

  reopen(reason: string): MonthView {
    this.sheet.row.state = 'REOPEN_ASKED'
    Object.assign(this.sheet, { askedBy: me, askedName: '王敏', askedAt: now, reason })
    this.note('REOPEN_ASKED', reason)
    return this.sheet
  }

  decline(): MonthView {
    this.sheet.row.state = 'CLOSED'
    Object.assign(this.sheet, { askedBy: null, askedName: null, askedAt: null, reason: null })
    this.note('REOPEN_DECLINED')
    return this.sheet
  }

  end(d: Difference, more: Partial<Difference>): Difference {
    Object.assign(d, more)
    this.count()
    return d
  }
}

const desks = new WeakMap<Office, MonthDesk>()
export function monthsOf(office: Office): MonthDesk {
  if (!desks.has(office)) desks.set(office, new MonthDesk())
  return desks.get(office)!
}

export const monthAnswers = (): [string, RegExp, Answer][] => [
  ['GET', /^\/api\/staff\/reconciliation\/months$/, ({ office }) => [{ ...monthsOf(office).sheet.row, month: '2026-11', comparedAt: null, open: 0, state: 'OPEN' }, monthsOf(office).sheet.row]],
  ['GET', /^\/api\/staff\/reconciliation\/months\/2026-10$/, ({ office }) => monthsOf(office).sheet],
  ['GET', /^\/api\/staff\/reconciliation\/months\/2026-10\/differences$/, ({ office, query }) => list(monthsOf(office).sheet.row.comparedAt ? monthsOf(office).differences.filter((d) => d.state !== 'GONE') : [], query)],
  ['POST', /^\/api\/staff\/reconciliation\/months\/2026-10\/compare$/, ({ office }) => monthsOf(office).compare()],
  ['POST', /^\/api\/staff\/reconciliation\/months\/2026-10\/close$/, ({ office }) => monthsOf(office).close()],
  ['POST', /^\/api\/staff\/reconciliation\/months\/2026-10\/reopen$/, ({ office, body }) => monthsOf(office).reopen((body as { reason: string }).reason)],
  ['POST', /^\/api\/staff\/reconciliation\/months\/2026-10\/reopen\/decline$/, ({ office }) => monthsOf(office).decline()],
  ['POST', /^\/api\/staff\/reconciliation\/differences\/([^/]+)\/explain$/, ({ office, params, body }) => monthsOf(office).end(one(monthsOf(office).differences, params[0]), { state: 'EXPLAINED', note: (body as { note: string }).note, explainedName: '王敏', explainedAt: now })],
  ['DELETE', /^\/api\/staff\/reconciliation\/differences\/([^/]+)\/explain$/, ({ office, params }) => monthsOf(office).end(one(monthsOf(office).differences, params[0]), { state: 'OPEN', note: null })],
  ['POST', /^\/api\/staff\/reconciliation\/differences\/([^/]+)\/ask-wechat$/, ({ office, params }) => monthsOf(office).end(one(monthsOf(office).differences, params[0]), { state: 'GONE' })],
]
