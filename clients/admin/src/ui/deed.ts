import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { asProblem, type Problem } from '~/api/problem'

/** One act on the server: busy while it runs, the problem if it was refused, and the lists it makes stale. */
export function useDeed<A extends unknown[], R>(act: (...args: A) => Promise<R>, stale: string[] = []) {
  const queries = useQueryClient()
  const busy = ref(false)
  const problem = ref<Problem | null>(null)

  /** `done` gets the result; returns false when refused, with `problem` set. */
  async function run(...args: A): Promise<{ result: R } | false> {
    if (busy.value) return false
    busy.value = true
    problem.value = null
    try {
      const result = await act(...args)
      for (const key of stale) void queries.invalidateQueries({ queryKey: [key] })
      return { result }
    } catch (thrown) {
      problem.value = asProblem(thrown)
      return false
    } finally {
      busy.value = false
    }
  }
  return { busy, problem, run, clear: () => (problem.value = null) }
}
