import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { answer, client } from '~/api/api'
import type { LineTotals, MonthRow, RefundCount } from '~/api/contract'
import { yuan } from '~/format/money'
import { money } from '~/session/menu'
import { useSession } from '~/session/session'
import { countIn, refundGroups, type RefundGroup } from '../refund/refund'
import { monthWords, openBefore } from '../month/month'
import type { Todo } from './todos'

/** So many; `more` says that there are more than were counted. */
export interface Some { count: number; more: boolean }
export interface MoneyFacts {
  refunds?: RefundCount[]
  mayApprove?: boolean
  bank?: LineTotals
  receipts?: Some
  invoices?: Some
  /** The month before this one, when it is still to be closed. */
  lastMonth?: MonthRow
}

const many = (some: Some) => `${some.count}${some.more ? ' 多' : ' '}`

/** What of the money waits for somebody, most urgent first. */
export function moneyTodosFrom(facts: MoneyFacts): Todo[] {
  const out: Todo[] = []
  const refunds = facts.refunds ?? []
  const sum = (group: RefundGroup) => yuan({ fen: refunds.filter((c) => refundGroups[group].states.includes(c.state)).reduce((fen, c) => fen + c.amount.fen, 0) })
  const odd = countIn('odd', refunds)
  if (odd) out.push({ key: 'refunds-odd', count: odd, tone: 'red', what: `${odd} 笔退款没有退成`, about: `共 ${sum('odd')}，要重试或改由商会退还`, button: '去处理', to: '/dues/refunds?show=odd' })
  const approval = countIn('approval', refunds)
  if (approval && facts.mayApprove) out.push({ key: 'refunds-approval', count: approval, tone: 'orange', what: `${approval} 笔退款等待审批`, about: `共 ${sum('approval')}，要由提交人以外的同事批准`, button: '去审批', to: '/dues/refunds?show=approval' })
  const office = countIn('office', refunds)
  if (office) out.push({ key: 'refunds-office', count: office, tone: 'orange', what: `${office} 笔退款等商会退还`, about: `共 ${sum('office')}，不是从微信付的，转账或付现金后登记`, button: '去办理', to: '/dues/refunds?show=office' })
  const surplus = countIn('surplus', refunds)
  if (surplus) out.push({ key: 'surplus', count: surplus, tone: 'orange', what: `${surplus} 笔多付的款要退回`, about: `共 ${sum('surplus')}，重复付款或过期以后付的，点一下就退`, button: '去退回', to: '/dues/refunds?show=surplus' })
  if (facts.receipts?.count) out.push({ key: 'receipts', count: facts.receipts.count, tone: 'orange', what: `${many(facts.receipts)}张收据等待编号`, about: '票据本的号用完了，启用一本新的会自动补编', button: '去启用', to: '/dues/receipts?state=WAITING' })
  if (facts.bank?.waiting) out.push({ key: 'bank', count: facts.bank.waiting, tone: 'orange', what: `${facts.bank.waiting} 笔银行到账还没有认领`, about: `共 ${yuan(facts.bank.waitingAmount)}，认领以后才算缴费`, button: '去认领', to: '/dues/bank?state=OPEN' })
  if (facts.invoices?.count) out.push({ key: 'invoices', count: facts.invoices.count, tone: 'blue', what: `${many(facts.invoices)}份发票申请`, about: '在税务系统开好以后，把号码记在这里', button: '去办理', to: '/dues/invoices?state=ASKED' })
  const last = facts.lastMonth
  if (last) out.push({ key: 'month', count: last.open || 1, tone: last.open ? 'orange' : 'blue', what: `${monthWords(last.month)}还没有结账`, about: last.open ? `还有 ${last.open} 处差异要处理` : last.comparedAt ? '上次核对没有差异，再核对一遍就可以结账' : '先取微信账单核对一遍', button: '去对账', to: `/dues/months/${last.month}` })
  return out
}

const counted = (page: { items: unknown[]; nextCursor?: string | null }): Some => ({ count: page.items.length, more: Boolean(page.nextCursor) })

export function useMoneyFacts() {
  const session = useSession()
  const enabled = session.has(...money) && session.may('payments:read')
  const one = { params: { query: { limit: 1 } } }
  const refunds = useQuery({ queryKey: ['refunds', 'counts'], enabled, queryFn: () => answer(client.GET('/api/staff/refunds', one)) })
  const bank = useQuery({ queryKey: ['bank', 'totals'], enabled, queryFn: () => answer(client.GET('/api/staff/bank/lines', one)) })
  const receipts = useQuery({ queryKey: ['receipts', 'waiting'], enabled, queryFn: () => answer(client.GET('/api/staff/receipts', { params: { query: { state: 'WAITING', limit: 100 } } })) })
  const invoices = useQuery({ queryKey: ['invoices', 'asked'], enabled, queryFn: () => answer(client.GET('/api/staff/invoices', { params: { query: { state: 'ASKED', limit: 100 } } })) })
  const closes = session.has(...money) && session.may('reconciliation:write')
  const months = useQuery({ queryKey: ['months', 'list'], enabled: closes, queryFn: () => answer(client.GET('/api/staff/reconciliation/months', {})) })
  return {
    all: [...(enabled ? [refunds, bank, receipts, invoices] : []), ...(closes ? [months] : [])],
    facts: computed<MoneyFacts>(() => ({
      refunds: refunds.data.value?.counts,
      mayApprove: session.may('payments:approve'),
      bank: bank.data.value?.totals,
      receipts: receipts.data.value && counted(receipts.data.value),
      invoices: invoices.data.value && counted(invoices.data.value),
      lastMonth: openBefore(months.data.value ?? []),
    })),
  }
}
