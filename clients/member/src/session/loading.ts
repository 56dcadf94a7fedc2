import { ref, type Ref } from 'vue'
import { sentenceOf } from '../api/problem'
import { useSession } from './session'

export interface Loading<T> {
  value: Ref<T | null>
  /** a sentence when the last load failed */
  trouble: Ref<string>
  load(): Promise<void>
}

/** What a page shows from the server. The old value stays while a new one is fetched. */
export function useLoading<T>(fetch: () => Promise<T>): Loading<T> {
  const value = ref<T | null>(null) as Ref<T | null>
  const trouble = ref('')
  async function load(): Promise<void> {
    trouble.value = ''
    try {
      await useSession().ready()
      value.value = await fetch()
    } catch (thrown) {
      trouble.value = sentenceOf(thrown)
    }
  }
  return { value, trouble, load }
}

/** A short sentence over the page. */
export function say(words: string): void {
  uni.showToast({ title: words, icon: 'none', duration: 2500 })
}
