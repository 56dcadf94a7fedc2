import { useQuery } from '@tanstack/vue-query'
import { ref, type Ref } from 'vue'
import { answer, client } from '~/api/api'
import type { Overview } from '~/api/contract'
import { thisYear } from '~/format/time'

export function useOverview(year: Ref<number> = ref(thisYear())) {
  const q = useQuery({
    queryKey: ['overview', year],
    queryFn: () => answer(client.GET('/api/staff/insights/overview', { params: { query: { year: year.value } } })),
  })
  return { q, data: q.data }
}

/** Yuan settled in each of the twelve months; months the answer leaves out are 0. Accepts 3, "3" and "2026-03". */
export function monthlyFen(overview: Overview): number[] {
  const out = Array<number>(12).fill(0)
  for (const m of overview.dues.byMonth) {
    const month = Number(String(m.month).slice(-2).replace('-', ''))
    if (month >= 1 && month <= 12) out[month - 1] = (out[month - 1] ?? 0) + m.settled.fen
  }
  return out
}
