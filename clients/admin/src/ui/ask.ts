import { reactive } from 'vue'

export interface Question { title: string; text: string; yes: string; no: string; danger?: boolean }

export const asking = reactive<{ open: boolean; question: Question; settle: (answer: boolean) => void }>({
  open: false,
  question: { title: '', text: '', yes: '', no: '' },
  settle: () => {},
})

/** Asks before what cannot be taken back; the buttons say what happens. */
export function ask(question: Question): Promise<boolean> {
  return new Promise((resolve) => {
    asking.question = question
    asking.settle = (answer) => {
      asking.open = false
      resolve(answer)
    }
    asking.open = true
  })
}
