import { problemOf } from '../api/problem'
import type { CallUp, PublicChamber } from '../api/contract'
import { Problem } from '../api/problem'
import { arrivalOf, base64Url, chamberCodeOf, randomState } from './address'
import type { Arrival, LoginCode, PayOrder, PayStatus, Platform } from './platform'

interface WeixinBridge {
  invoke(name: string, params: CallUp, done: (answer: { err_msg: string }) => void): void
}

const STATE = 'huishu.state'
const never = <T>() => new Promise<T>(() => {})
const inWeChat = () => /MicroMessenger/i.test(navigator.userAgent)
const here = (hash: string) => `${location.origin}${location.pathname}#${hash}`

let arrived: Arrival | null = null

function start(): void {
  arrived = arrivalOf(location.search, sessionStorage.getItem(STATE))
  sessionStorage.removeItem(STATE)
  if (location.search) history.replaceState(null, '', location.pathname + location.hash)
  document.addEventListener('keydown', pressByKey)
}

/** Elements that act as buttons answer to Enter and the space bar like buttons. */
function pressByKey(event: KeyboardEvent): void {
  const target = event.target as HTMLElement
  if ((event.key === 'Enter' || event.key === ' ') && /^(button|checkbox|link|tab)$/.test(target.getAttribute?.('role') ?? '')) {
    event.preventDefault()
    target.click()
  }
}

function arrival<K extends Arrival['kind']>(kind: K): Extract<Arrival, { kind: K }> | null {
  if (arrived?.kind !== kind) return null
  const taken = arrived as Extract<Arrival, { kind: K }>
  arrived = null
  return taken
}

function loginObstacle(chamber: PublicChamber | null): string | null {
  if (!chamber) return '没有找到这个商会，请核对链接。'
  if (chamber.sandbox && chamber.miniAppid) return null
  if (!inWeChat()) return '请用微信打开这个页面，再登录。'
  return chamber.officialAppid ? null : '本会还没有接通公众号，请从小程序登录。'
}

function loginAppid(chamber: PublicChamber): string | null {
  return chamber.sandbox ? chamber.miniAppid : chamber.officialAppid
}

async function getLoginCode(chamber: PublicChamber | null, back: string): Promise<LoginCode> {
  const obstacle = loginObstacle(chamber)
  const appid = chamber && loginAppid(chamber)
  if (obstacle || !chamber || !appid) throw new Problem(0, 'login.not-here', obstacle ?? '这里还不能登录。')
  const state = randomState()
  sessionStorage.setItem(STATE, state)
  const query = (name: string) => `appid=${encodeURIComponent(appid)}&${name}=${encodeURIComponent(here(back))}`
  location.href = chamber.sandbox
    ? `${chamber.sandbox.origin}/phone/login?${query('redirect')}&state=${state}`
    : `https://open.weixin.qq.com/connect/oauth2/authorize?${query('redirect_uri')}` +
      `&response_type=code&scope=snsapi_base&state=${state}#wechat_redirect`
  return never()
}

function pay(order: PayOrder): Promise<PayStatus> {
  if (order.sandbox) {
    const callUp = base64Url(JSON.stringify(order.callUp))
    const templates = order.templates.length ? `&templates=${encodeURIComponent(order.templates.join(','))}` : ''
    location.href =
      `${order.sandbox.origin}/phone/pay?callUp=${callUp}&redirect=${encodeURIComponent(here(order.back))}` + templates
    return never()
  }
  const bridge = (window as unknown as { WeixinJSBridge?: WeixinBridge }).WeixinJSBridge
  if (!bridge) return Promise.reject(new Problem(0, 'pay.not-here', '请在微信里打开这个页面，再缴费。'))
  return new Promise((resolve) =>
    bridge.invoke('getBrandWCPayRequest', order.callUp, ({ err_msg }) => {
      if (err_msg === 'get_brand_wcpay_request:ok') resolve('submitted')
      else resolve(err_msg === 'get_brand_wcpay_request:cancel' ? 'cancelled' : 'failed')
    }),
  )
}

async function share(card: { title: string; path: string }): Promise<'shared' | 'copied' | 'by-menu'> {
  const url = here(card.path)
  if (inWeChat()) return 'by-menu'
  if (typeof navigator.share === 'function') {
    await navigator.share({ title: card.title, url }).catch(() => {})
    return 'shared'
  }
  await uni.setClipboardData({ data: url, showToast: false })
  return 'copied'
}

async function openPdf({ path, token, name }: { path: string; token: string; name: string }): Promise<void> {
  const answer = await fetch(path, { headers: { Authorization: `Bearer ${token}` } })
  if (!answer.ok) throw problemOf(answer.status, await answer.json().catch(() => null))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

const platform: Platform = {
  kind: 'h5',
  start,
  chamberCode: () => chamberCodeOf(location.pathname),
  rememberChamber: () => {},
  apiOrigin: () => '',
  topInset: () => 0,
  arrival,
  getLoginCode,
  loginAppid,
  loginObstacle,
  phoneByButton: false,
  pay,
  askNotice: async () => [],
  share,
  nameField: (id, label) => document.querySelector(`#${id} input`)?.setAttribute('aria-label', label),
  scan: async () => null,
  openPdf,
  exclusive: (name, work) => (navigator.locks ? (navigator.locks.request(name, work) as ReturnType<typeof work>) : work()),
}

export default platform
