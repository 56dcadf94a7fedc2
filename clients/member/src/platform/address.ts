import type { Arrival } from './platform'

/** The chamber's code in `/m/<code>/`. */
export function chamberCodeOf(pathname: string): string | null {
  const code = /\/m\/([^/]+)(?:\/|$)/.exec(pathname)?.[1]
  return code ? decodeURIComponent(code) : null
}

/**
 * What the query before '#' brought back. A sign-in counts only with the state that this browser sent out.
 */
export function arrivalOf(search: string, expectedState: string | null): Arrival | null {
  const query = new URLSearchParams(search)
  const code = query.get('code')
  if (code) {
    if (!expectedState || query.get('state') !== expectedState) return null
    return { kind: 'login', code, phoneCode: query.get('phoneCode') }
  }
  const pay = query.get('pay')
  if (!pay) return null
  const status = pay === 'submitted' || pay === 'cancelled' ? pay : 'failed'
  return { kind: 'pay', status, accepted: (query.get('accepted') ?? '').split(',').filter(Boolean) }
}

export function base64Url(text: string): string {
  const bytes = new TextEncoder().encode(text)
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

export function randomState(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (b) => b.toString(16).padStart(2, '0')).join('')
}
