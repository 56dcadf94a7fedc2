import { reactive } from 'vue'

export interface Word { id: number; text: string; tone: 'good' | 'bad'; undo?: () => void }

export const words = reactive<Word[]>([])
let last = 0

/** One line at the foot of the page for ten seconds; with `undo` it carries 撤销. */
export function say(text: string, undo?: () => void, tone: Word['tone'] = 'good') {
  const id = ++last
  words.splice(0, words.length, { id, text, tone, undo })
  setTimeout(() => unsay(id), 10_000)
}
export const sayBad = (text: string) => say(text, undefined, 'bad')

export function unsay(id: number) {
  const at = words.findIndex((w) => w.id === id)
  if (at >= 0) words.splice(at, 1)
}

/** At the next act, and at sign-out, nothing of the last one stays to be read or undone. */
export const hush = () => void words.splice(0)
