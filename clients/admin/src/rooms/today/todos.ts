import { useQueries, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { answer, client } from '~/api/api'
import type { Activity, ChargeTotals, Import, Parked } from '~/api/contract'
import { yuan } from '~/format/money'
import { daysUntil, spokenMoment, thisYear } from '~/format/time'
import { useSession } from '~/session/session'
import { rememberedImport } from '../members/importMemory'
import { moneyTodosFrom, useMoneyFacts, type MoneyFacts } from './moneyTodos'

export interface Todo { key: string; count: number; tone: 'red' | 'orange' | 'blue'; what: string; about: string; button: string; to: string }

export interface Facts {
  pendingImport?: Import | null
  parked?: Parked[]
  activities?: Activity[]
  unpaid?: { totals: ChargeTotals; oldest?: { unitName: string; dueOn: string | null } | null } | null
  money?: MoneyFacts
  today?: string
}

/** What waits for somebody, most urgent first, computed from the answers that have arrived. */
export function todosFrom(facts: Facts): Todo[] {
  const out: Todo[] = []
  const parked = facts.parked ?? []
  if (parked.length) {
    out.push({ key: 'parked', count: parked.length, tone: 'red', what: `${parked.length} 条消息没有送到`, about: '不处理的话，相关的会籍、收据或通知不会更新', button: '去处理', to: '/settings/undelivered' })
  }
  out.push(...moneyTodosFrom(facts.money ?? {}))
  const pending = facts.pendingImport
  if (pending?.state === 'CHECKED') {
    out.push({ key: 'import', count: pending.counts.valid, tone: 'orange', what: `名单「${pending.fileName}」还没有导入`, about: `${pending.counts.valid} 行可以导入，${pending.counts.faulty} 行有问题`, button: '接着导入', to: '/members/import' })
  }
  for (const a of soon(facts.activities ?? [], facts.today)) {
    out.push({ key: `activity-${a.id}`, count: a.capacity - a.remaining, tone: 'blue', what: `《${a.title}》${spokenMoment(a.startsAt)}`, about: `已报名 ${a.capacity - a.remaining} 人，还剩 ${a.remaining} 个名额 · ${a.place}`, button: '打印签到表', to: `/print/activities/${a.id}` })
  }
  const open = facts.unpaid?.totals.openCount ?? 0
  if (facts.unpaid && open > 0) {
    const oldest = facts.unpaid.oldest
    out.push({ key: 'unpaid', count: open, tone: 'orange', what: `${open} 家还没交会费`, about: `合计 ${yuan(facts.unpaid.totals.due)}${oldest?.dueOn ? `，最早应于 ${oldest.dueOn} 前缴（${oldest.unitName}）` : ''}`, button: '去登记缴费', to: '/dues?state=OPEN' })
  }
  return out
}

function soon(activities: Activity[], today?: string) {
  return activities
    .filter((a) => a.state === 'PUBLISHED' && daysUntil(a.startsAt, today) >= 0 && daysUntil(a.startsAt, today) <= 7)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
}

export const parkedServices = ['member-service', 'payment-service', 'event-service', 'notify-service', 'analytics-service'] as const

export const readParked = (service: string) =>
  answer(client.GET('/api/staff/parked/{service}', { params: { path: { service }, query: { limit: 200 } } })).then((r) => r.items)

export function useTodos() {
  const session = useSession()
  const mayDues = session.has('dues') && session.may('dues:read')
  const mayActivities = session.has('activities') && session.may('activities:read')
  const unpaid = useQuery({
    queryKey: ['charges', 'unpaid', thisYear()],
    enabled: mayDues,
    queryFn: () => answer(client.GET('/api/staff/charges', { params: { query: { year: thisYear(), state: 'OPEN', limit: 1 } } })),
  })
  const activities = useQuery({
    queryKey: ['activities', 'soon'],
    enabled: mayActivities,
    queryFn: () => answer(client.GET('/api/staff/activities', { params: { query: { limit: 100 } } })),
  })
  const importId = rememberedImport()
  const pending = useQuery({
    queryKey: ['import', importId],
    enabled: importId !== null && session.may('members:write'),
    queryFn: () => answer(client.GET('/api/staff/members/import/{id}', { params: { path: { id: importId! } } })),
  })
  const parked = useQueries({
    queries: parkedServices.map((service) => ({
      queryKey: ['parked', service],
      enabled: session.may('parked:write'),
      queryFn: () => readParked(service),
    })),
  })
  const money = useMoneyFacts()
  const all = computed(() => [
    ...money.all,
    ...(mayDues ? [unpaid] : []), ...(mayActivities ? [activities] : []),
  ])
  return {
    todos: computed(() =>
      todosFrom({
        pendingImport: pending.data.value,
        parked: parked.value.flatMap((p) => p.data ?? []),
        money: money.facts.value,
        activities: activities.data.value?.items,
        unpaid: unpaid.data.value ? { totals: unpaid.data.value.totals, oldest: unpaid.data.value.items[0] } : null,
      }),
    ),
    coming: computed(() => all.value.some((q) => q.isPending.value)),
    failed: computed(() => all.value.find((q) => q.isError.value)),
  }
}
