/**
 * The one way to the server: adds who is asking, a request id and, on POSTs that move money or write a batch, an
 * Idempotency-Key that stays the same until the server has answered for good. An expired sign-in is renewed once.
 */

const onceOnly = [
  /^\/api\/staff\/members\/import\/[^/]+\/commit$/,
  /^\/api\/staff\/dues\/runs$/,
  /^\/api\/staff\/waivers(?:\/[^/]+\/approve)?$/,
  /^\/api\/staff\/charges\/[^/]+\/(?:offline|credit)$/,
  /^\/api\/staff\/charges\/[^/]+\/offline\/[^/]+\/undo$/,
  /^\/api\/staff\/credits\/uses\/[^/]+\/undo$/,
  /^\/api\/staff\/bank\/statements\/[^/]+\/commit$/,
  /^\/api\/staff\/bank\/lines\/[^/]+\/(?:matches|ignore)$/,
  /^\/api\/staff\/bank\/certain$/,
  /^\/api\/staff\/refunds$/,
  /^\/api\/staff\/refunds\/[^/]+\/(?:submit|approve|reject|retry|offline)$/,
]

export interface Line {
  send(request: Request): Promise<Response>
  carry(accessToken: string | null): void
}

export interface LineParts {
  fetch: (request: Request) => Promise<Response>
  /** Gets a new access token by the refresh cookie; null when the sign-in is over. */
  renew: () => Promise<string | null>
  /** Called when the sign-in is over while somebody was working. */
  ended: () => void
  newId: () => string
}

export const isOnceOnly = (method: string, path: string) => method === 'POST' && onceOnly.some((p) => p.test(path))

/** True when the server may still be undecided, so that the next try must carry the same key. */
const undecided = (status: number, code: string) => status >= 500 || status === 429 || (status === 409 && code.startsWith('idempotency'))

export function openLine(parts: LineParts): Line {
  let access: string | null = null
  const intents = new Map<string, string>()

  const withHeaders = (request: Request, key: string | null) => {
    const headers = new Headers(request.headers)
    if (access) headers.set('Authorization', `Bearer ${access}`)
    headers.set('X-Request-Id', parts.newId())
    if (key) headers.set('Idempotency-Key', key)
    return new Request(request.clone(), { headers })
  }

  const intentOf = async (request: Request) => {
    const path = new URL(request.url).pathname
    if (!isOnceOnly(request.method, path)) return null
    const intent = `${path} ${await request.clone().text()}`
    if (!intents.has(intent)) intents.set(intent, parts.newId())
    return { intent, key: intents.get(intent)! }
  }

  const settle = async (intent: string, response: Response) => {
    const code = response.status === 409 ? await codeOf(response) : ''
    if (!undecided(response.status, code)) intents.delete(intent)
  }

  return {
    carry: (token) => {
      access = token
    },
    async send(request) {
      const once = await intentOf(request)
      const key = once?.key ?? null
      let response = await parts.fetch(withHeaders(request, key))
      if (response.status === 401 && access && !new URL(request.url).pathname.startsWith('/api/auth/')) {
        access = await parts.renew()
        if (access) response = await parts.fetch(withHeaders(request, key))
        else parts.ended()
      }
      if (once) await settle(once.intent, response)
      return response
    },
  }
}

async function codeOf(response: Response): Promise<string> {
  try {
    return String(((await response.clone().json()) as { code?: string }).code ?? '')
  } catch {
    return ''
  }
}
