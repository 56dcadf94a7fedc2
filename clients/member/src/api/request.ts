import platform from '#platform'
import type { MemberSession } from './contract'
import { offline, Problem, problemOf, tooSlow } from './problem'
import { tokens } from './tokens'

export interface Call {
  method?: 'GET' | 'POST' | 'DELETE'
  path: string
  body?: object
  /** repeats of one intent carry one key */
  idempotencyKey?: string
  /** false: the call is made without a sign-in and never renews one */
  signedIn?: boolean
}

let signedOut: () => void = () => {}
/** Called when the sign-in cannot be renewed any more. */
export function onSignedOut(listener: () => void): void {
  signedOut = listener
}

/** Every request of the client goes through here. Throws a `Problem`. */
export async function request<T>(call: Call): Promise<T> {
  if (call.signedIn === false) return send<T>(call, null)
  const token = tokens.access() ?? (await renew())
  try {
    return await send<T>(call, token)
  } catch (thrown) {
    if (!(thrown instanceof Problem) || thrown.status !== 401) throw thrown
    tokens.spoil()
    return send<T>(call, await renew())
  }
}

let renewing: Promise<string> | null = null

/** One renewal at a time: a refresh token is good for one use, and a second use ends the whole sign-in. */
export function renew(): Promise<string> {
  renewing ??= platform.exclusive('huishu.refresh', renewOnce).finally(() => (renewing = null))
  return renewing
}

async function renewOnce(): Promise<string> {
  const refreshToken = tokens.refresh()
  if (!refreshToken) throw leave(new Problem(401, 'signed-out', '请先登录。'))
  try {
    const session = await send<MemberSession>({ method: 'POST', path: '/api/auth/refresh', body: { refreshToken } }, null)
    tokens.keep(session)
    return session.accessToken
  } catch (thrown) {
    if (!(thrown instanceof Problem) || thrown.status !== 401) throw thrown
    throw leave(new Problem(401, thrown.code, '登录已过期，请重新登录。'))
  }
}

function leave(problem: Problem): Problem {
  tokens.forget()
  signedOut()
  return problem
}

function send<T>(call: Call, token: string | null): Promise<T> {
  const header: Record<string, string> = { Accept: 'application/json' }
  if (token) header.Authorization = `Bearer ${token}`
  if (call.body) header['Content-Type'] = 'application/json'
  if (call.idempotencyKey) header['Idempotency-Key'] = call.idempotencyKey
  return new Promise<T>((resolve, reject) => {
    uni.request({
      url: platform.apiOrigin() + call.path,
      method: call.method ?? 'GET',
      data: call.body,
      header,
      timeout: 15_000,
      success: ({ statusCode, data }) => {
        if (statusCode >= 200 && statusCode < 300) resolve(data as T)
        else reject(problemOf(statusCode, data))
      },
      fail: ({ errMsg }) => reject(/timeout/i.test(errMsg ?? '') ? tooSlow() : offline()),
    })
  })
}

/** Shows a PDF behind a door. Throws a `Problem`. */
export async function openPdf(path: string, name: string): Promise<void> {
  await platform.openPdf({ path, name, token: tokens.access() ?? (await renew()) })
}

/** A fresh key for one intent (one payment, one registration). */
export function newKey(): string {
  const part = () => Math.random().toString(36).slice(2, 12).padEnd(10, '0')
  return `${Date.now().toString(36)}-${part()}${part()}`
}
