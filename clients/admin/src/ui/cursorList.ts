import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, ref, watch, type Ref } from 'vue'

interface PageOf<T> { items: T[]; nextCursor?: string | null }

/** A list read page by page with cursors; changing a filter goes back to the first page. */
export function useCursorList<P extends PageOf<unknown>, F extends object>(
  key: string,
  filters: Ref<F>,
  read: (filters: F, cursor: string | undefined) => Promise<P>,
) {
  const trail = ref<string[]>([])
  watch(filters, () => (trail.value = []), { deep: true })
  const cursor = computed(() => trail.value.at(-1))
  const q = useQuery({
    queryKey: [key, filters, cursor],
    queryFn: () => read(filters.value, cursor.value),
    placeholderData: keepPreviousData,
  })
  const rows = computed<P['items']>(() => q.data.value?.items ?? [])
  const nextCursor = computed(() => q.data.value?.nextCursor ?? null)
  return {
    q,
    data: q.data,
    rows,
    page: computed(() => trail.value.length + 1),
    hasNext: computed(() => nextCursor.value !== null),
    next: () => nextCursor.value && trail.value.push(nextCursor.value),
    back: () => void trail.value.pop(),
  }
}
