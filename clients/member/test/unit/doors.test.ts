import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import jsQR from 'jsqr'
import qrcode from 'qrcode-generator'
import { calls } from '../../src/api/calls'
import { Problem } from '../../src/api/problem'
import { newKey, onSignedOut, request } from '../../src/api/request'
import { tokens } from '../../src/api/tokens'
import { troublesOf, registrationBody } from '../../src/pages/sign-up/form'
import { arrivalOf, base64Url, chamberCodeOf } from '../../src/platform/address'
import { pageOfLink } from '../../src/session/pages'
import { askUntil, WAITS } from '../../src/words/polling'
import { qrImage } from '../../src/words/qr'

interface Sent {
  url: string
  method: string
  data?: unknown
  header: Record<string, string>
  success(answer: { statusCode: number; data: unknown }): void
  fail(why: { errMsg: string }): void
}

const sent: Sent[] = []
const storage = new Map<string, string>()
let answer: (call: Sent) => { status: number; data?: unknown } | 'offline' | 'timeout'

beforeEach(() => {
  sent.length = 0
  storage.clear()
  vi.stubGlobal('uni', {
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: string) => storage.set(key, value),
    removeStorageSync: (key: string) => storage.delete(key),
    request: (call: Sent) => {
      sent.push(call)
      queueMicrotask(() => {
        const said = answer(call)
        if (said === 'offline') call.fail({ errMsg: 'request:fail' })
        else if (said === 'timeout') call.fail({ errMsg: 'request:fail timeout' })
        else call.success({ statusCode: said.status, data: said.data ?? '' })
      })
    },
  })
  tokens.forChamber('chushang')
})
afterEach(() => vi.unstubAllGlobals())

const session = (n: number) => ({
  accessToken: `access-${n}`, expiresIn: 600, refreshToken: `refresh-${n}`, needsPhone: false,
  chamber: { id: '1', code: 'chushang', name: '楚商' },
})

describe('requests', () => {
  it('renews once for many calls whose token ended, and repeats each with the new one', async () => {
    tokens.keep(session(1))
    answer = (call) => {
      if (call.url === '/api/auth/refresh') return { status: 200, data: session(2) }
      return call.header.Authorization === 'Bearer access-2' ? { status: 200, data: { ok: true } } : { status: 401 }
    }
    const answers = await Promise.all([calls.me(), calls.charges(), calls.inbox()])
    expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    expect(sent.filter((call) => call.url === '/api/auth/refresh')).toHaveLength(1)
    expect(storage.get('huishu.refresh.chushang')).toBe('refresh-2')
  })

  it('signs out when the sign-in cannot be renewed, but not when the network is away', async () => {
    const left = vi.fn()
    onSignedOut(left)
    tokens.keep({ ...session(1), expiresIn: 0 })
    answer = () => 'offline'
    await expect(calls.me()).rejects.toMatchObject({ code: 'offline' })
    expect(left).not.toHaveBeenCalled()
    expect(tokens.refresh()).toBe('refresh-1')

    answer = () => ({ status: 401, data: { code: 'refresh.reused', detail: '登录已失效' } })
    await expect(calls.me()).rejects.toMatchObject({ status: 401, sentence: '登录已过期，请重新登录。' })
    expect(left).toHaveBeenCalledTimes(1)
    expect(tokens.refresh()).toBeNull()
  })

  it('shows the server\'s own sentence, a field\'s reason first, and never a status', async () => {
    const fails = async (status: number, data?: unknown) => {
      answer = () => ({ status, data })
      return request({ path: '/x', signedIn: false }).catch((thrown: Problem) => thrown.sentence)
    }
    expect(await fails(409, { detail: '这笔会费已经缴清。', code: 'charge.already-settled' })).toBe('这笔会费已经缴清。')
    expect(await fails(400, '{"detail":"请求不对","fieldProblems":[{"field":"phone","reason":"手机号少了 4 位"}]}')).toBe('手机号少了 4 位')
    expect(await fails(502, '<html>Bad gateway</html>')).toBe('系统正忙，请稍后再试。')
    answer = () => 'timeout'
    await expect(request({ path: '/x', signedIn: false })).rejects.toMatchObject({ code: 'timeout' })
  })

  it('sends the key of an intent with payments and registrations', async () => {
    tokens.keep(session(1))
    answer = () => ({ status: 200, data: {} })
    await calls.pay('01C', 'key-1')
    await calls.register('01A', { personName: '甲' }, 'key-2')
    expect(sent.map((call) => [call.method, call.url, call.header['Idempotency-Key']])).toEqual([
      ['POST', '/api/member/charges/01C/pay', 'key-1'],
      ['POST', '/api/member/activities/01A/registrations', 'key-2'],
    ])
    expect(new Set(Array.from({ length: 500 }, newKey)).size).toBe(500)
  })

  it('keeps each chamber\'s sign-in apart', () => {
    tokens.keep(session(1))
    tokens.forChamber('other')
    expect(tokens.access()).toBeNull()
    expect(tokens.refresh()).toBeNull()
  })
})

describe('addresses', () => {
  it('reads the chamber from the path', () => {
    expect(chamberCodeOf('/m/chushang/')).toBe('chushang')
    expect(chamberCodeOf('/m/chushang')).toBe('chushang')
    expect(chamberCodeOf('/admin/')).toBeNull()
  })
  it('accepts a sign-in only with the state that was sent out', () => {
    expect(arrivalOf('?code=abc&phoneCode=p&state=s1', 's1')).toEqual({ kind: 'login', code: 'abc', phoneCode: 'p' })
    expect(arrivalOf('?code=abc&state=s2', 's1')).toBeNull()
    expect(arrivalOf('?code=abc', null)).toBeNull()
  })
  it('reads what a payment brought back', () => {
    expect(arrivalOf('?pay=submitted&accepted=a,b', null)).toEqual({ kind: 'pay', status: 'submitted', accepted: ['a', 'b'] })
    expect(arrivalOf('?pay=cancelled', null)).toEqual({ kind: 'pay', status: 'cancelled', accepted: [] })
    expect(arrivalOf('?pay=paid', null)).toMatchObject({ status: 'failed' })
    expect(arrivalOf('', null)).toBeNull()
  })
  it('writes Chinese JSON as base64url', () => {
    const text = JSON.stringify({ package: 'prepay_id=1', name: '会费>>>???' })
    expect(base64Url(text)).toMatch(/^[\w-]+$/)
    expect(Buffer.from(base64Url(text), 'base64url').toString()).toBe(text)
  })
  it('follows only links it has a page for', () => {
    expect(pageOfLink('/charges/01C')).toBe('/pkg-dues/pay/pay?id=01C')
    expect(pageOfLink('/activities/01A')).toBe('/pages/activity/activity?id=01A')
    expect(pageOfLink('/receipts')).toBe('/pkg-dues/receipts/receipts')
    expect(pageOfLink('https://elsewhere.test/')).toBeNull()
    expect(pageOfLink(null)).toBeNull()
  })
})

describe('the sign-up form', () => {
  const units = [{ id: 'u1' }, { id: 'u2' }] as Parameters<typeof registrationBody>[2]
  it('says in words what is wrong', () => {
    expect(troublesOf({ unitIndex: 0, name: ' ', phone: '1380000' }, '138****1234')).toEqual({ name: '请填写参加人姓名', phone: '手机号少了 4 位' })
    expect(troublesOf({ unitIndex: 0, name: '甲', phone: '23800001234' }, '')).toEqual({ name: '', phone: '手机号不对，请核对一下' })
    expect(troublesOf({ unitIndex: 0, name: '甲', phone: '138****1234' }, '138****1234')).toEqual({ name: '', phone: '' })
  })
  it('leaves the masked number out and sends a changed one', () => {
    expect(registrationBody({ unitIndex: 1, name: ' 甲 ', phone: '138****1234' }, '138****1234', units)).toEqual({ unitId: 'u2', personName: '甲' })
    expect(registrationBody({ unitIndex: 0, name: '甲', phone: '138 0000 1234' }, '138****1234', units)).toEqual({ unitId: 'u1', personName: '甲', phone: '13800001234' })
    expect(registrationBody({ unitIndex: 0, name: '甲', phone: '' }, '', [])).toEqual({ personName: '甲' })
  })
})

describe('waiting for the confirmation', () => {
  it('waits longer each time and survives a bad network', async () => {
    const pauses: number[] = []
    let asked = 0
    const ask = () => (++asked === 2 ? Promise.reject(new Error('away')) : Promise.resolve(asked))
    const got = await askUntil(ask, (n) => n >= 4, () => true, (ms) => (pauses.push(ms), Promise.resolve()))
    expect(got).toBe(4)
    expect(pauses).toEqual(WAITS.slice(0, 4))
    expect([...WAITS].sort((a, b) => a - b)).toEqual(WAITS)
  })
  it('stops when the page is left and gives up in the end', async () => {
    const now = () => Promise.resolve()
    expect(await askUntil(() => Promise.resolve(0), () => false, () => false, now)).toBeNull()
    expect(await askUntil(() => Promise.resolve(0), () => false, () => true, now)).toBeNull()
  })
})

describe('the check-in code', () => {
  it('can be read back from the code that is drawn', () => {
    const text = '01JDREG0000000000000000001.k3J9'
    const code = qrcode(0, 'M')
    code.addData(text)
    code.make()
    const side = (code.getModuleCount() + 8) * 4
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
    for (let y = 0; y < side; y++) {
      for (let x = 0; x < side; x++) {
        const [row, column] = [Math.floor(y / 4) - 4, Math.floor(x / 4) - 4]
        const inside = row >= 0 && column >= 0 && row < code.getModuleCount() && column < code.getModuleCount()
        if (inside && code.isDark(row, column)) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
      }
    }
    expect(jsQR(pixels, side, side)?.data).toBe(text)
    expect(qrImage(text)).toMatch(/^data:image\/gif;base64,R0lGOD/)
  })
})
