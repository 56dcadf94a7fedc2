/** Refunds of the chamber in memory: above 1,000 yuan a second person decides. */
import type { Refund, RefundCount, RefundForm, RefundRule, RefundState } from '../src/api/contract'
import { list, onceOnly, one, type Answer } from './asked'
import { id, now, refuse, type Office } from './office'

const me = id('A', 1)
const after: Record<string, RefundState> = { submit: 'PROCESSING', approve: 'PROCESSING', reject: 'REJECTED', retry: 'PROCESSING', offline: 'PAID_OFFLINE' }

class RefundDesk {
  rule: RefundRule = { approvalOver: { fen: 100000 } }
  refunds: Refund[] = [
    refund(3, { kind: 'SURPLUS', cause: 'SURPLUS', amount: { fen: 200000 }, payment: { fen: 200000 }, reason: '重复或超时付款退回', state: 'PROPOSED', proposedBy: null, proposedName: null }),
    refund(2, { amount: { fen: 150000 }, reason: '重复入会', state: 'AWAITING_APPROVAL', proposedBy: id('A', 9), proposedName: '李会计' }),
    refund(1, { amount: { fen: 30000 }, reason: '多收', state: 'ABNORMAL', trouble: 'ABNORMAL' }),
  ]

  counts(): RefundCount[] {
    return [...new Set(this.refunds.map((r) => r.state))].map((state) => {
      const those = this.refunds.filter((r) => r.state === state)
      return { state, count: those.length, amount: { fen: those.reduce((fen, r) => fen + r.amount.fen, 0) } }
    })
  }

  propose(form: RefundForm): Refund {
    const asked = refund(this.refunds.length + 1, { amount: form.amount, reason: form.reason, state: form.amount.fen > this.rule.approvalOver.fen ? 'AWAITING_APPROVAL' : 'PROCESSING' })
    this.refunds.unshift(asked)
    return asked
  }

  act(found: Refund, act: string, body: object): Refund {
    if (act === 'approve' && found.proposedBy === me) refuse(422, 'refund.own', '这笔退款是您提交的，要由另一位同事审批。')
    return Object.assign(found, { state: after[act], decidedName: '王敏', decidedAt: now, ...body })
  }
}

function refund(n: number, more: Partial<Refund>): Refund {
  return {
    id: id('Q', n), refundNo: id('Q', n), orderId: id('O', 1), orderNo: 'HS20261123000001', chargeId: id('C', 1), unitName: '汉川鑫源实业有限公司', subject: '2026 年会费', kind: 'CHARGE', cause: 'STAFF',
    amount: { fen: 0 }, payment: { fen: 3000000 }, reason: '', state: 'PROCESSING', proposedBy: me, proposedName: '王敏', proposedAt: now, decidedName: null, decidedAt: null, remark: null, trouble: null, sentAt: null, way: null, reference: null, endedAt: null, ...more,
  }
}

const desks = new WeakMap<Office, RefundDesk>()
export function refundsOf(office: Office): RefundDesk {
  if (!desks.has(office)) desks.set(office, new RefundDesk())
  return desks.get(office)!
}

export const refundAnswers = (): [string, RegExp, Answer][] => [
  ['GET', /^\/api\/staff\/refunds$/, ({ office, query }) => {
    const states = query.getAll('state')
    const desk = refundsOf(office)
    return list(desk.refunds.filter((r) => !states.length || states.includes(r.state)), query, { counts: desk.counts(), waiting: [] })
  }],
  ['POST', /^\/api\/staff\/refunds$/, (a) => (onceOnly(a), refundsOf(a.office).propose(a.body as RefundForm))],
  ['GET', /^\/api\/staff\/refunds\/rule$/, ({ office }) => refundsOf(office).rule],
  ['PUT', /^\/api\/staff\/refunds\/rule$/, ({ office, body }) => (refundsOf(office).rule = body)],
  ['GET', /^\/api\/staff\/refunds\/([^/]+)$/, ({ office, params }) => ({ refund: one(refundsOf(office).refunds, params[0]), answers: [{ asked: '申请退款', said: '退款处理中', code: null, at: now }] })],
  ['POST', /^\/api\/staff\/refunds\/([^/]+)\/(submit|approve|reject|retry|offline)$/, (a) => (onceOnly(a), refundsOf(a.office).act(one(refundsOf(a.office).refunds, a.params[0]), a.params[1]!, a.body))],
]
