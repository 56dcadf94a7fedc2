/** Serves the built pages under /admin/ and the office under /api/ on one loopback port, as the gateway does. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ActivityForm, MemberForm, OpenChamber, Permission, ResolutionForm, StandardForm } from '../src/api/contract'
import { list, onceOnly, one, type Answer, type Asked } from './asked'
import { duesAnswers } from './dues'
import { monthAnswers } from './months'
import { refundAnswers } from './refunds'
import { Broken, Office, id, now, refuse } from './office'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
const permissions: Permission[] = ['members:read', 'members:write', 'council:read', 'council:write', 'dues:read', 'dues:write', 'payments:read', 'payments:write', 'payments:approve', 'receipts:write', 'reconciliation:read', 'reconciliation:write', 'activities:read', 'activities:write', 'notices:read', 'notices:write', 'insights:read', 'settings:write', 'accounts:write', 'audit:read', 'parked:write']

const signedUp = (r: { id: string; activityId: string; code: string } | null, activityId: string) =>
  r ? { id: r.id, activityId, outcome: 'CONFIRMED', state: 'CONFIRMED', checkInCode: r.code } : { id: null, activityId, outcome: 'FULL', state: null, checkInCode: null }

function members({ office, query }: Asked) {
  const q = query.get('query') ?? ''
  const found = office.members.filter((m) => (!q || `${m.name}${m.representative}${m.creditCode}`.includes(q)) && (!query.get('tier') || m.tier === query.get('tier')) && (!query.get('state') || m.state === query.get('state')))
  return list(found, query, { total: found.length })
}
function charges({ office, query }: Asked) {
  const q = query.get('query') ?? ''
  const year = Number(query.get('year') ?? 0)
  const found = office.charges.filter((c) => (!year || c.year === year) && (!q || `${c.unitName}${c.receiptNo ?? ''}`.includes(q)) && (!query.get('state') || c.state === query.get('state')))
  return list(found, query, { totals: office.totals(found) })
}

const answers: [string, RegExp, Answer][] = [
  ...duesAnswers(),
  ...refundAnswers(),
  ...monthAnswers(),
  ['GET', /^\/api\/platform\/audit$/, ({ query }) => list([{ at: now, actor: '未登录的人', action: '登录失败', target: 'operator', detail: '密码不对' }, { at: now, actor: '运营值班', action: '登录', target: 'operator', detail: '' }], query)],
  ['GET', /^\/api\/staff\/members$/, members],
  ['POST', /^\/api\/staff\/members$/, ({ office, body }) => office.addMember(body as MemberForm)],
  ['POST', /^\/api\/staff\/members\/import$/, ({ office }) => office.check('2026 会员名单.xlsx')],
  ['GET', /^\/api\/staff\/members\/import\/([^/]+)$/, ({ office }) => office.import ?? refuse(404, 'missing', '没有找到这次导入。')],
  ['POST', /^\/api\/staff\/members\/import\/[^/]+\/commit$/, (a) => (onceOnly(a), a.office.commitImport())],
  ['POST', /^\/api\/staff\/members\/import\/[^/]+\/withdraw$/, ({ office }) => office.withdrawImport()],
  ['GET', /^\/api\/staff\/members\/([^/]+)$/, ({ office, params }) => one(office.members, params[0])],
  ['PUT', /^\/api\/staff\/members\/([^/]+)$/, ({ office, params, body }) => Object.assign(one(office.members, params[0]), body)],
  ['POST', /^\/api\/staff\/members\/([^/]+)\/leave$/, ({ office, params }) => Object.assign(one(office.members, params[0]), { state: 'LEFT' })],
  ['GET', /^\/api\/staff\/council\/resolutions$/, ({ office, query }) => list(office.resolutions, query)],
  ['POST', /^\/api\/staff\/council\/resolutions$/, ({ office, body }) => office.resolve(body as ResolutionForm)],
  ['GET', /^\/api\/staff\/dues\/standards$/, ({ office, query }) => list(office.standards, query)],
  ['POST', /^\/api\/staff\/dues\/standards$/, ({ office, body }) => office.adopt(body as StandardForm)],
  ['POST', /^\/api\/staff\/dues\/runs\/preview$/, ({ office, body }) => office.preview((body as { year: number }).year)],
  ['POST', /^\/api\/staff\/dues\/runs$/, (a) => (onceOnly(a), a.office.run((a.body as { year: number }).year))],
  ['GET', /^\/api\/staff\/dues\/runs$/, ({ office, query }) => list(office.runs, query)],
  ['GET', /^\/api\/staff\/charges$/, charges],
  ['GET', /^\/api\/staff\/charges\/([^/]+)$/, ({ office, params }) => ({ ...one(office.charges, params[0]), attempts: [] })],
  ['GET', /^\/api\/staff\/charges\/[^/]+\/offline$/, () => []],
  ['GET', /^\/api\/staff\/credits\/[^/]+$/, () => ({ balance: { fen: 0 }, uses: [] })],
  ['POST', /^\/api\/staff\/charges\/([^/]+)\/offline$/, (a) => (onceOnly(a), a.office.settle(one(a.office.charges, a.params[0]), (a.body as { method: 'CASH' }).method))],
  ['GET', /^\/api\/staff\/payments$/, ({ query }) => list([{ orderId: id('O', 1), orderNo: 'HS20261123000001', chargeId: id('C', 1), unitName: '汉川鑫源实业有限公司', amount: { fen: 3000000 }, subject: '2026 年会费', refunded: { fen: 0 }, refundable: { fen: 3000000 }, state: 'PAID', transactionId: '4200002026112300000001', createdAt: now, paidAt: now }], query)],
  ['GET', /^\/api\/staff\/bank\/lines$/, ({ query }) => list([], query, { totals: { waiting: 0, waitingAmount: { fen: 0 }, matched: 0, matchedAmount: { fen: 0 }, aside: 0 } })],
  ['GET', /^\/api\/staff\/receipts$/, ({ office, query }) => list(office.receipts.filter((r) => !query.get('state') || r.state === query.get('state')), query)],
  ['GET', /^\/api\/staff\/receipts\/books$/, ({ office }) => ({ items: [{ id: id('B', 1), code: '2026', kind: 'ELECTRONIC', firstNumber: '000001', lastNumber: '999999', nextNumber: '000002', state: 'OPEN', used: office.receipts.length, voided: 0, left: 999999 - office.receipts.length, current: true, openedAt: now, closedAt: null }] })],
  ['GET', /^\/api\/staff\/receipts\/write-off$/, ({ query }) => ({ from: query.get('from'), to: query.get('to'), used: 1, voided: 0, amount: { fen: 3000000 }, voidedAmount: { fen: 0 }, lines: [{ bookId: id('B', 1), code: '2026', kind: 'ELECTRONIC', state: 'OPEN', firstNumber: '000001', lastNumber: '999999', quantity: 999999, usedFrom: '000001', usedTo: '000001', used: 1, voided: 0, voidNumbers: [], amount: { fen: 3000000 }, voidedAmount: { fen: 0 }, leftFrom: '000002', leftTo: '999999', left: 999998 }] })],
  ['GET', /^\/api\/staff\/receipts\/([^/]+)$/, ({ office, params }) => one(office.receipts, params[0])],
  ['GET', /^\/api\/staff\/invoices$/, ({ query }) => list([], query)],
  ['GET', /^\/api\/staff\/activities$/, ({ office, query }) => list(office.activities, query)],
  ['POST', /^\/api\/staff\/activities$/, ({ office, body }) => {
    const form = body as ActivityForm
    office.activities.unshift({ id: id('V', office.activities.length + 1), ...form, fee: form.fee?.amount ?? { fen: 0 }, refundRule: form.fee?.refundRule ?? 'NONE', freeUntil: form.fee?.freeUntil ?? null, latePercent: form.fee?.latePercent ?? 100, remaining: form.capacity, state: 'DRAFT' })
    return office.activities[0]
  }],
  ['GET', /^\/api\/staff\/activities\/([^/]+)$/, ({ office, params }) => one(office.activities, params[0])],
  ['POST', /^\/api\/staff\/activities\/([^/]+)\/publish$/, ({ office, params }) => Object.assign(one(office.activities, params[0]), { state: 'PUBLISHED' })],
  ['GET', /^\/api\/staff\/activities\/([^/]+)\/registrations$/, ({ office, params, query }) => list(office.registrations.filter((r) => r.activityId === params[0]), query)],
  ['POST', /^\/api\/staff\/activities\/([^/]+)\/registrations$/, ({ office, params, body }) => {
    const form = body as { unitId?: string; personName: string; phone?: string }
    return signedUp(office.signUp(one(office.activities, params[0]), form.unitId, form.personName, form.phone ?? ''), params[0]!)
  }],
  ['POST', /^\/api\/staff\/check-ins$/, ({ office, body }) => office.checkIn((body as { code: string }).code)],
  ['DELETE', /^\/api\/staff\/check-ins\/([^/]+)$/, ({ office, params }) => void (one(office.registrations, params[0]).attendedAt = null)],
  ['GET', /^\/api\/staff\/notices$/, ({ office, query }) => list(office.notices, query)],
  ['GET', /^\/api\/staff\/notices\/([^/]+)$/, ({ office, params }) => ({ ...one(office.notices, params[0]), deliveries: office.deliveries() })],
  ['GET', /^\/api\/staff\/insights\/overview$/, ({ office }) => office.overview()],
  ['GET', /^\/api\/staff\/settings$/, ({ office }) => office.settings],
  ['PUT', /^\/api\/staff\/settings$/, ({ office, body }) => (office.settings = body)],
  ['GET', /^\/api\/staff\/accounts$/, ({ office, query }) => list(office.accounts, query)],
  ['POST', /^\/api\/staff\/accounts$/, ({ office, body }) => {
    office.accounts.push({ ...(body as Office['accounts'][number]), id: id('A', office.accounts.length + 1) })
    return office.accounts.at(-1)
  }],
  ['GET', /^\/api\/staff\/audit$/, ({ query }) => list([{ at: now, actor: '王敏', action: '导入会员', target: '2026 会员名单.xlsx', detail: '写入 3 家' }], query)],
  ['GET', /^\/api\/staff\/parked\/([^/]+)$/, ({ office, params, query }) => list(params[0] === 'notify-service' ? office.parked : [], query)],
  ['POST', /^\/api\/staff\/parked\/[^/]+\/([^/]+)\/resend$/, ({ office, params }) => void (office.parked = office.parked.filter((p) => p.id !== params[0]))],
  ['GET', /^\/api\/platform\/chambers$/, ({ office, query }) => list(office.chambers, query)],
  ['POST', /^\/api\/platform\/chambers$/, ({ office, body }) => office.open(body as OpenChamber)],
  ['GET', /^\/api\/platform\/chambers\/([^/]+)$/, ({ office, params }) => one(office.chambers, params[0])],
  ['PUT', /^\/api\/platform\/chambers\/([^/]+)\/(?:modules|state)$/, ({ office, params, body }) => Object.assign(one(office.chambers, params[0]), body)],
]

export interface Stub { origin: string; office: Office; expire(): void; close(): Promise<void> }

export async function startStub(): Promise<Stub> {
  const office = new Office()
  const live = { access: '', who: 'staff' as 'staff' | 'platform', n: 0 }
  const staff = () => ({ staff: { id: id('A', 1), name: '王敏', account: 'wangmin', roles: ['SECRETARY_GENERAL'], permissions }, chamber: { id: '1', code: 'chushang', name: office.settings.name, modules: office.modules } })
  const signedIn = (response: ServerResponse) => {
    live.access = `access-${++live.n}`
    response.setHeader('Set-Cookie', `hs_refresh=r${live.n}; HttpOnly; SameSite=Strict; Path=/api/auth`)
    return { accessToken: live.access, expiresIn: 600, ...(live.who === 'staff' ? staff() : { name: '运营值班' }) }
  }

  function auth(path: string, body: { password?: string }, request: IncomingMessage, response: ServerResponse): unknown {
    if (path.endsWith('/logout')) return void (live.access = '')
    if (path.endsWith('/refresh')) {
      if (!request.headers.cookie?.includes(`hs_refresh=r${live.n}`)) refuse(401, 'refresh.reused', '登录已过期，请重新登录。')
      return signedIn(response)
    }
    if (body.password !== 'right-1234') refuse(401, 'sign-in.refused', '账号或密码不对，还可以再试 4 次。')
    live.who = path.includes('platform') ? 'platform' : 'staff'
    return signedIn(response)
  }

  async function api(request: IncomingMessage, response: ServerResponse, url: URL): Promise<unknown> {
    const text = await bodyOf(request)
    const body = (request.headers['content-type'] ?? '').includes('json') && text ? JSON.parse(text) : {}
    if (url.pathname.startsWith('/api/auth/')) return auth(url.pathname, body, request, response)
    if (request.headers.authorization !== `Bearer ${live.access}` || !request.headers['x-request-id']) refuse(401, 'sign-in.expired', '登录已过期，请重新登录。')
    if (url.pathname === '/api/staff/me/password') {
      if (body.oldPassword !== 'right-1234') refuse(422, 'password.old-wrong', '原密码不对，请再输一次。')
      return signedIn(response)
    }
    const found = answers.find(([method, path]) => method === request.method && path.test(url.pathname)) ?? refuse(404, 'missing', '没有找到。')
    const params = found[1].exec(url.pathname)!.slice(1)
    return found[2]({ office, params, query: url.searchParams, body: body as never, key: String(request.headers['idempotency-key'] ?? '') })
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://stub')
    if (!url.pathname.startsWith('/api/')) return page(url.pathname, response)
    api(request, response, url)
      .then((answer) => {
        response.writeHead(answer === undefined ? 204 : 200, { 'Content-Type': 'application/json' })
        response.end(answer === undefined ? undefined : JSON.stringify(answer))
      })
      .catch((e: unknown) => {
        const status = e instanceof Broken ? e.status : 500
        response.writeHead(status, { 'Content-Type': 'application/problem+json' })
        response.end(JSON.stringify(e instanceof Broken ? e.body : { status, detail: String(e) }))
      })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    office,
    expire: () => void (live.access = 'expired'),
    close: () => new Promise((done) => { server.close(() => done()); server.closeAllConnections() }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

function page(path: string, response: ServerResponse) {
  const file = dist + (path === '/admin/' ? 'index.html' : path.replace(/^\/admin\//, ''))
  if (!path.startsWith('/admin/') || !existsSync(file)) return void response.writeHead(404).end()
  response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
  response.end(readFileSync(file))
}
