import { ref, type Ref } from 'vue'
import { Problem, sentenceOf } from '../api/problem'
import { go, page } from './pages'
import { useSession } from './session'

export interface Loading<T> {
  value: Ref<T | null>
  /** a sentence when the last load failed */
  trouble: Ref<string>
  /** what the person can do about the trouble, as the words of a button */
  action: Ref<string>
  load(): Promise<void>
  /** does what `action` says */
  act(): void
}

const AGAIN = '再试一次'
const SIGN_IN = '登录'

/** What a page shows from the server. The old value stays while a new one is fetched. */
export function useLoading<T>(fetch: () => Promise<T>): Loading<T> {
  const value = ref<T | null>(null) as Ref<T | null>
  const trouble = ref('')
  const action = ref('')
  async function load(): Promise<void> {
    trouble.value = ''
    try {
      await useSession().ready()
      value.value = await fetch()
    } catch (thrown) {
      trouble.value = sentenceOf(thrown)
      action.value = thrown instanceof Problem && thrown.status === 401 ? SIGN_IN : AGAIN
    }
  }
  function act(): void {
    if (action.value === SIGN_IN) go(page.login())
    else void load()
  }
  return { value, trouble, action, load, act }
}

/** A short sentence over the page. */
export function say(words: string): void {
  uni.showToast({ title: words, icon: 'none', duration: 2500 })
}
