import type { Money, Payment, Refund, RefundCount, RefundState } from '~/api/contract'
import { fenOf, yuan } from '~/format/money'

export type RefundGroup = 'todo' | 'approval' | 'office' | 'odd' | 'surplus' | 'running' | 'ended' | 'all'

/** The ways to look at the list, in the order of urgency; an empty list of states means all. */
export const refundGroups: Record<RefundGroup, { word: string; states: RefundState[] }> = {
  todo: { word: '要办的', states: ['PROPOSED', 'OFFICE_DUE', 'AWAITING_APPROVAL', 'ABNORMAL', 'CLOSED', 'PAID_TWICE'] },
  approval: { word: '等待审批', states: ['AWAITING_APPROVAL'] },
  office: { word: '等待商会退还', states: ['OFFICE_DUE'] },
  odd: { word: '没有退成', states: ['ABNORMAL', 'CLOSED', 'PAID_TWICE'] },
  surplus: { word: '多付待退', states: ['PROPOSED'] },
  running: { word: '微信处理中', states: ['APPROVED', 'SENT', 'PROCESSING'] },
  ended: { word: '已办完', states: ['SUCCESS', 'PAID_OFFLINE', 'REJECTED'] },
  all: { word: '全部', states: [] },
}
export const groupOf = (asked: unknown): RefundGroup => (String(asked) in refundGroups ? (String(asked) as RefundGroup) : 'todo')

export const countIn = (group: RefundGroup, counts: RefundCount[]) =>
  counts.filter((c) => refundGroups[group].states.includes(c.state)).reduce((n, c) => n + c.count, 0)

/** Whether the sheet should look again soon: WeChat has the word. */
export const isRunning = (state: RefundState | undefined) => state === 'APPROVED' || state === 'SENT' || state === 'PROCESSING'

/** What a person should do now, in a sentence; `me` is who is signed in. */
export function nextWord(refund: Refund, me: string): string {
  switch (refund.state) {
    case 'PROPOSED':
      return `这 ${yuan(refund.amount)} 没有对应的应缴款，是多付的。点一下就从微信原路退回付款人。`
    case 'OFFICE_DUE':
      return `这 ${yuan(refund.amount)} 当初不是从微信付的，要由商会转账或付现金退还，退好后在这里登记。`
    case 'AWAITING_APPROVAL':
      return refund.proposedBy === me
        ? '金额超过审批额度。这笔退款是您提交的，要由另一位有审批权的同事登录后批准。'
        : `金额超过审批额度，${refund.proposedName ?? '系统'}已提交，请您核对后批准或驳回。`
    case 'APPROVED':
    case 'SENT':
    case 'PROCESSING':
      return '微信正在处理，一般几分钟内到账，银行卡最多要三个工作日。这一页会自动更新，不用守着。'
    case 'ABNORMAL':
      return '付款人的银行卡收不了这笔退款（例如已注销）。可以请对方处理好后重试，或者由商会转账退还后在这里登记。'
    case 'CLOSED':
      return `微信没有退成${refund.trouble === 'NOT_ENOUGH' ? '：商户账户余额不够，充值后重试' : '，钱还在商户账户里'}。可以重试，也可以由商会转账退还后在这里登记。`
    case 'PAID_TWICE':
      return '商会已经线下退过，微信又退了一次。请联系付款人收回其中一笔。'
    case 'SUCCESS':
      return '钱已经退到付款人。'
    case 'PAID_OFFLINE':
      return '商会已经线下退还。'
    case 'REJECTED':
      return '已驳回，没有退款。'
  }
}

/** What is wrong with the sum as typed; empty = it may go. */
export function sumFault(typed: string, left: Money): string {
  const fen = fenOf(typed)
  if (!fen) return '请填写退款金额，例如 300 或 300.50'
  return fen > left.fen ? `最多能退 ${yuan(left)}` : ''
}

/** Of a charge's payments, those of which something is left to give back. */
export const refundable = (payments: Payment[]) => payments.filter((p) => p.refundable.fen > 0)

/** Whether a second person will have to agree, as far as this page can know. */
export const needsSecond = (fen: number, payment: Payment | null, limit: Money) => (payment ? payment.refunded.fen + fen > limit.fen : fen > limit.fen)
