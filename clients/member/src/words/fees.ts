import type { Cancellation, Charge, Fee, Invoice, Registration } from '../api/contract'
import { clockOf, longDate, momentOf } from './dates'
import { yuan } from './money'
import type { Said } from './sentences'

/** WeChat takes no payment that would have to end sooner. */
const SHORTEST = 60_000
/** A hold ends so long after the last moment to begin a payment. */
const AFTER_LAST = 90_000

export const hasFee = (activity: Fee) => activity.fee.fen > 0

/** What a place costs, in a list of facts. */
export const feeWords = (activity: Fee) => (hasFee(activity) ? `每人 ${yuan(activity.fee)}` : '免费')

/** What comes back when a place is given up. */
export function ruleSentence(activity: Fee): string {
  const calledOff = '商会取消活动的，全额退还。'
  if (activity.refundRule === 'NONE' || !activity.freeUntil) return `付款后自己取消，不退费。${calledOff}`
  if (activity.latePercent === 0) return `取消报名可以全额退费。${calledOff}`
  const before = `${momentOf(activity.freeUntil)} 前取消，全额退还`
  if (activity.latePercent === 100) return `${before}；之后取消，不退费。${calledOff}`
  const kept = { fen: Math.floor((activity.fee.fen * activity.latePercent) / 100) }
  return `${before}；之后取消，扣 ${activity.latePercent}%（${yuan(kept)}），其余退还。${calledOff}`
}

/** When the payment has to be begun at the latest, in milliseconds; null for no such limit. */
export const lastMomentOf = (charge: Charge) => (charge.payUntil ? Date.parse(charge.payUntil) - SHORTEST : null)

/** 12 分 30 秒 */
export function leftWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  const minutes = Math.floor(seconds / 60)
  return minutes > 0 ? `${minutes} 分 ${seconds % 60} 秒` : `${seconds} 秒`
}

/** A fee that is not paid yet, as one sentence; `over` when it is too late to begin. */
export function holdSentence(charge: Charge, now: number): { words: string; over: boolean } {
  const last = lastMomentOf(charge)
  if (last === null) return { words: '活动费还没有交。', over: false }
  if (now >= last) return { words: '付款时间已过，名额会放给别人；想参加请重新报名。', over: true }
  const until = clockOf(new Date(last).toISOString())
  return { words: `名额给您留着，请在 ${until} 前付款，还剩 ${leftWords(last - now)}。`, over: false }
}

/** The pill of a registration: whether there is a place, and why not. */
export function registrationPill(registration: Registration): Said {
  if (registration.attendedAt) return { words: '已签到', tone: 'good' }
  if (registration.activityCancelled) return { words: '活动已取消', tone: 'bad' }
  switch (registration.state) {
    case 'AWAITING_PAYMENT':
      return { words: '等待付款', tone: 'warn' }
    case 'CONFIRMED':
      return { words: '报名成功', tone: 'good' }
    case 'EXPIRED':
      return { words: '超时未付款', tone: 'quiet' }
    case 'CANCELLED':
      return { words: '已取消', tone: 'quiet' }
  }
}

/** Where the money of a registration is, as one sentence; '' where there is none to speak of. */
export function moneySentence(registration: Registration): string {
  if (registration.fee.fen === 0) return ''
  const fee = yuan(registration.fee)
  switch (registration.feeStep) {
    case 'PAID':
      return registration.refunded.fen > 0 ? `已付活动费 ${fee}，已退还 ${yuan(registration.refunded)}。` : `已付活动费 ${fee}。`
    case 'GIVING_UP':
    case 'GIVEN_UP':
      return backSentence(registration)
    case 'ASKING':
    case 'OWED':
      return registration.state === 'AWAITING_PAYMENT' && registration.holdUntil
        ? `活动费 ${fee}，请在 ${clockOf(new Date(Date.parse(registration.holdUntil) - AFTER_LAST).toISOString())} 前付款，过时名额会放给别人。`
        : `活动费 ${fee} 还没有交。`
    case 'NONE':
      return ''
  }
}

function backSentence(registration: Registration): string {
  const { paid, refund, byOffice, refunded } = registration
  const expired = registration.state === 'EXPIRED'
  if (paid.fen === 0) return expired ? '没有在规定时间内付款，名额已经放出。' : ''
  const late = expired ? '付款晚了，名额已经给了别人。' : ''
  if (refunded.fen > 0 && refunded.fen >= (refund?.fen ?? 0)) return `${late}${yuan(refunded)} 已经退还。`
  if (!refund || refund.fen === 0) return `已付 ${yuan(paid)}，按退费规则不退。`
  const byWeChat = refund.fen - byOffice.fen
  const office = byOffice.fen > 0 ? `${yuan(byOffice)} 由商会办公室退给您，请留意秘书处的联系。` : ''
  const weChat = byWeChat > 0 ? `${yuan({ fen: byWeChat })} 正在原路退回微信，一般几分钟到账。` : ''
  return late + weChat + office
}

/** What giving the place up would mean, before it is confirmed. */
export function cancellationSentence(shown: Cancellation): string {
  if (shown.paid.fen === 0) return '取消后名额会让给别的会员，想再参加需要重新报名。'
  if (shown.back.fen === 0) return `已付的 ${yuan(shown.paid)} 按退费规则不退。取消后名额会让给别的会员。`
  const way = shown.byOffice ? '由商会办公室退给您' : '原路退回付款人的微信'
  const kept = shown.kept.fen > 0 ? `，扣 ${yuan(shown.kept)} 不退` : ''
  return `已付 ${yuan(shown.paid)}，取消后退 ${yuan(shown.back)}（${way}）${kept}。`
}

/** Where a request for an invoice stands. */
export function invoiceSaid(invoice: Invoice): Said {
  switch (invoice.state) {
    case 'ASKED':
      return { words: '已申请，等秘书处开具', tone: 'warn' }
    case 'ISSUED':
      return { words: '已开具', tone: 'good' }
    case 'DECLINED':
      return { words: '已退回', tone: 'bad' }
  }
}

export const issuedWords = (invoice: Invoice) => (invoice.issuedOn ? longDate(invoice.issuedOn) : '')

/** Dues and fees are paid on one page; these are the words in which they differ. */
export function payWords(charge: Charge) {
  return charge.kind === 'DUES'
    ? { notPaid: '您没有付款，会费还没有缴。', thanks: '谢谢您对商会的支持。', unit: '缴费单位', subject: '缴费项目' }
    : { notPaid: '您没有付款，活动费还没有交。', thanks: '活动费已付清，到场请出示签到码。', unit: '参加单位', subject: '付款项目' }
}
