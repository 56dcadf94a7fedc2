import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { asProblem, type Problem } from '~/api/problem'
import { hush } from './say'

/** How long, in milliseconds, a page waits for the lists an act made stale before it says the act is done. */
const patience = 1500

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
    hush()
    try {
      const result = await act(...args)
      const read = Promise.all(stale.map((key) => queries.invalidateQueries({ queryKey: [key] })))
      await Promise.race([read, new Promise((enough) => setTimeout(enough, patience))])
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
