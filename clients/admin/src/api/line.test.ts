import { describe, expect, it } from 'vitest'
import { openLine } from './line'

const home = 'http://127.0.0.1'
const post = (path: string, body: object) => new Request(home + path, { method: 'POST', body: JSON.stringify(body) })

function scene(answers: (() => Response)[], renewed: string | null = 'second') {
  const seen: Request[] = []
  let n = 0
  let ended = 0
  let renewals = 0
  const line = openLine({
    fetch: async (request) => {
      seen.push(request)
      const answer = answers.shift()
      if (!answer) throw new TypeError('no line')
      return answer()
    },
    renew: async () => {
      renewals++
      return renewed
    },
    ended: () => void ended++,
    newId: () => `id-${++n}`,
  })
  return { line, seen, ended: () => ended, renewals: () => renewals }
}
const ok = () => new Response('{}', { status: 200 })
const status = (code: number, body = '{}') => () => new Response(body, { status: code })

describe('the line to the server', () => {
  it('renews an expired sign-in once and repeats the request with its body', async () => {
    const s = scene([status(401), ok])
    s.line.carry('first')
    const answer = await s.line.send(post('/api/staff/members', { name: '甲' }))
    expect(answer.status).toBe(200)
    expect(s.seen.map((r) => r.headers.get('Authorization'))).toEqual(['Bearer first', 'Bearer second'])
    expect(await s.seen[1]!.text()).toBe('{"name":"甲"}')
    expect(s.renewals()).toBe(1)
  })

  it('says the sign-in is over when it cannot be renewed', async () => {
    const s = scene([status(401)], null)
    s.line.carry('first')
    expect((await s.line.send(new Request(home + '/api/staff/me'))).status).toBe(401)
    expect(s.ended()).toBe(1)
  })

  it('does not renew for a wrong password', async () => {
    const s = scene([status(401)])
    s.line.carry('first')
    await s.line.send(post('/api/auth/staff/login', {}))
    expect(s.renewals()).toBe(0)
  })

  it('keeps one key per intent until the server has answered for good', async () => {
    const s = scene([status(503), status(409, '{"code":"idempotency.in-progress"}'), ok, ok])
    for (let i = 0; i < 4; i++) await s.line.send(post('/api/staff/dues/runs', { year: 2026 }))
    const keys = s.seen.map((r) => r.headers.get('Idempotency-Key'))
    expect(keys[0]).toBeTruthy()
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).toBe(keys[0])
    expect(keys[3]).not.toBe(keys[0])
  })

  it('keeps the key when nothing answered and changes it with the content', async () => {
    const s = scene([])
    await expect(s.line.send(post('/api/staff/charges/1/offline', { method: 'CASH' }))).rejects.toThrow()
    await expect(s.line.send(post('/api/staff/charges/1/offline', { method: 'CASH' }))).rejects.toThrow()
    await expect(s.line.send(post('/api/staff/charges/1/offline', { method: 'TRANSFER' }))).rejects.toThrow()
    const keys = s.seen.map((r) => r.headers.get('Idempotency-Key'))
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  it('gives each request its own id and leaves plain requests without a key', async () => {
    const s = scene([ok, ok])
    await s.line.send(new Request(home + '/api/staff/members'))
    await s.line.send(post('/api/staff/members', {}))
    expect(s.seen[0]!.headers.get('X-Request-Id')).not.toBe(s.seen[1]!.headers.get('X-Request-Id'))
    expect(s.seen[1]!.headers.get('Idempotency-Key')).toBeNull()
  })
})
