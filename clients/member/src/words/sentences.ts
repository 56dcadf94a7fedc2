import type { ActivityCard, Charge, MemberUnit, Money } from '../api/contract'
import { dateOf, daysBetween, longDate, longDateOf } from './dates'
import { yuan } from './money'

export type Tone = 'good' | 'warn' | 'bad' | 'quiet'
export interface Said {
  words: string
  tone: Tone
}

/** How the membership period stands, for the pill on the member card. */
export function periodPill(unit: MemberUnit, now: number): Said {
  if (!unit.paidUntil) return { words: '会费还没有缴', tone: 'warn' }
  const days = daysBetween(dateOf(now), unit.paidUntil)
  if (days < 0) return { words: `已过期 ${-days} 天`, tone: 'bad' }
  if (days === 0) return { words: '今天到期', tone: 'warn' }
  return days <= 60 ? { words: `${days} 天后到期`, tone: 'warn' } : { words: `还有 ${days} 天`, tone: 'good' }
}

/** 会费到 2026年12月31日 */
export function periodLine(unit: MemberUnit): string {
  return unit.paidUntil ? `会费到 ${longDate(unit.paidUntil)}` : '还没有会费记录'
}

/** The sum that matters now: what is still to be paid, or what it came to once nothing is. */
export function toPay(charge: Charge): Money {
  if (charge.due.fen > 0) return charge.due
  return charge.state === 'SETTLED' ? { fen: charge.amount.fen - charge.reduced.fen } : charge.amount
}

/** How the standard's amount came to what is due, or to what was paid; empty where nothing was forgiven or paid in part. */
export function reckoning(charge: Pick<Charge, 'amount' | 'reduced' | 'received' | 'due'>): string {
  const parts = [`标准 ${yuan(charge.amount)}`]
  if (charge.reduced.fen > 0) parts.push(`减免 ${yuan(charge.reduced)}`)
  if (charge.received.fen > 0 && charge.due.fen > 0) parts.push(`已收 ${yuan(charge.received)}`)
  return parts.length > 1 ? `${parts.join('，')}。` : ''
}

/** Where a charge stands, as one sentence. */
export function chargeSentence(charge: Charge, now: number): Said {
  switch (charge.state) {
    case 'SETTLED':
      return { words: settledWords(charge), tone: 'good' }
    case 'WAIVED':
      return { words: '经商会同意，这笔会费不用缴。', tone: 'quiet' }
    case 'CANCELLED':
      return { words: charge.kind === 'FEE' ? '名额已经放出，这笔活动费不用再交。' : '已经取消，不用缴。', tone: 'quiet' }
    case 'REVERSED':
      return { words: charge.kind === 'FEE' ? '已经全额退还。' : '已经全额退还，不用缴。', tone: 'quiet' }
    case 'OPEN':
      return charge.paying ? { words: '有一笔付款还没有结果，点开看看。', tone: 'warn' } : dueSentence(charge, now)
  }
}

function settledWords(charge: Charge): string {
  const when = charge.settledAt ? `${longDateOf(charge.settledAt)}已缴清` : '已缴清'
  return charge.receiptNo ? `${when}，收据号 ${charge.receiptNo}。` : `${when}。`
}

function dueSentence(charge: Charge, now: number): Said {
  if (!charge.dueOn) return { words: '还没有缴。', tone: 'warn' }
  const days = daysBetween(dateOf(now), charge.dueOn)
  if (days < 0) return { words: `应在 ${longDate(charge.dueOn)} 前缴，已经晚了 ${-days} 天。`, tone: 'bad' }
  if (days === 0) return { words: '今天是最后一天，请今天缴。', tone: 'warn' }
  return { words: `请在 ${longDate(charge.dueOn)} 前缴，还有 ${days} 天。`, tone: 'warn' }
}

/** The pill of an activity in a list. */
export function activityPill(activity: ActivityCard, now: number): Said {
  if (activity.state === 'CANCELLED') return { words: '活动已取消', tone: 'bad' }
  if (activity.state === 'ENDED' || Date.parse(activity.endsAt) < now) return { words: '已结束', tone: 'quiet' }
  if (activity.myRegistration?.state === 'CONFIRMED') return { words: '我已报名', tone: 'good' }
  if (activity.myRegistration?.state === 'AWAITING_PAYMENT') return { words: '等您付款', tone: 'warn' }
  return activity.remaining > 0
    ? { words: `还剩 ${activity.remaining} 个名额`, tone: activity.remaining <= 5 ? 'warn' : 'good' }
    : { words: '名额已满', tone: 'quiet' }
}

/** null: signing up is possible; else why not */
export function signUpObstacle(activity: ActivityCard, now: number): string | null {
  if (activity.state === 'CANCELLED') return '活动已取消'
  if (activity.state !== 'PUBLISHED' || Date.parse(activity.endsAt) < now) return '活动已结束'
  return activity.remaining > 0 ? null : '名额已满'
}

/** 您好，张总 would guess a title; the name as it is known is safer. */
export function greeting(name: string | null): string {
  return name ? `您好，${name}` : '您好'
}
