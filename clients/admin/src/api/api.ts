import createClient from 'openapi-fetch'
import type { paths, SignedIn } from './contract'
import { openLine } from './line'
import { Problem, problemFrom, sentenceFor } from './problem'

let onEnd = () => {}
let onRenewed: (answer: SignedIn) => void = () => {}

/** randomUUID needs https or localhost; a chamber's own server on the office network may have neither. */
export function newId(): string {
  if (window.isSecureContext) return crypto.randomUUID()
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('')
}

const line = openLine({
  fetch: (request) => window.fetch(request),
  renew: async () => {
    const again = await refresh()
    if (again) onRenewed(again)
    return again?.accessToken ?? null
  },
  ended: () => onEnd(),
  newId,
})

export const client = createClient<paths>({ baseUrl: window.location.origin, fetch: line.send })

export function carrySignIn(accessToken: string | null) {
  line.carry(accessToken)
}

export function watchSignIn(renewed: (answer: SignedIn) => void, ended: () => void) {
  onRenewed = renewed
  onEnd = ended
}

type Answered<T> = { data?: T; error?: unknown; response: Response }

/** The body of a good answer; anything else is thrown as a Problem. */
export async function answer<T>(call: Promise<Answered<T>>): Promise<T> {
  let got: Answered<T>
  try {
    got = await call
  } catch {
    throw new Problem(0, sentenceFor(0))
  }
  if (!got.response.ok) throw problemFrom(got.response.status, got.error)
  return got.data as T
}

let running: Promise<SignedIn | null> | null = null

/**
 * Renews the sign-in by the HttpOnly cookie. One at a time, over all tabs of this browser: the server ends the whole
 * sign-in when one cookie is used twice. Null = nobody is signed in; throws when the server cannot be reached.
 */
export function refresh(): Promise<SignedIn | null> {
  running ??= alone(async () => {
    const response = await window.fetch('/api/auth/refresh', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Request-Id': newId() },
      body: '{}',
      credentials: 'same-origin',
    })
    if (response.ok) return (await response.json()) as SignedIn
    if (response.status >= 500) throw problemFrom(response.status, null)
    return null
  }).finally(() => {
    running = null
  })
  return running
}

function alone<T>(work: () => Promise<T>): Promise<T> {
  return window.isSecureContext ? (navigator.locks.request('huishu-sign-in', work) as Promise<T>) : work()
}

/** Fetches a file with the sign-in attached and hands it to the browser as a download. */
export async function download(path: string, fileName: string): Promise<void> {
  let response: Response
  try {
    response = await line.send(new Request(window.location.origin + path))
  } catch {
    throw new Problem(0, sentenceFor(0))
  }
  if (!response.ok) throw problemFrom(response.status, await response.json().catch(() => null))
  save(await response.blob(), fileName)
}

export function save(content: Blob, fileName: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** The rows behind a list, page by page, at most `most`: for prints and look-ups that need the whole. */
export async function everything<T>(page: (cursor?: string) => Promise<{ items: T[]; nextCursor?: string | null }>, most = 2000): Promise<T[]> {
  const all: T[] = []
  let cursor: string | undefined
  do {
    const got = await page(cursor)
    all.push(...got.items)
    cursor = got.nextCursor ?? undefined
  } while (cursor && all.length < most)
  return all
}
