/**
 * A browser whose pages are watched: errors in the console, requests that leave this machine, WCAG A and AA, words
 * nobody should read. What is found is gathered in `findings`; pictures of every step go to the folder of pictures.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const clients = createRequire(new URL('../../../clients/admin/package.json', import.meta.url))
const { chromium } = clients('playwright-core')
const AXE = readFileSync(clients.resolve('axe-core/axe.min.js'), 'utf8')
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const DESK = { viewport: { width: 1440, height: 900 } }
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const STRANGE = /undefined|\bnull\b|NaN|Invalid Date|\[object|\d{4}-\d\d-\d\dT\d\d:|\b(?!PUB_KEY_ID_)[A-Z]{2,}_[A-Z]{2,}|\b(?:[Ee]rror|[Ee]xception|[Ff]ailed)\b/
const PATIENCE = 20_000

export async function openBrowser({ screens, sandbox }) {
  mkdirSync(screens, { recursive: true })
  const browser = await chromium.launch({ executablePath: process.env.HUISHU_CHROMIUM || '/usr/bin/chromium', args: FLAGS })
  const findings = []
  const pages = []
  let shots = 0

  /** A person at a desk or with a phone. `expected` are statuses a step may be answered with on purpose. */
  async function person(device) {
    const mobile = device === 'phone'
    const context = await browser.newContext({ ...(mobile ? PHONE : DESK), locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', acceptDownloads: true })
    await context.route('**/*', (route) => {
      const { hostname, protocol } = new URL(route.request().url())
      if (hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:') return route.continue()
      findings.push(`请求离开了本机：${route.request().url()}`)
      return route.abort()
    })
    await context.addInitScript(tellRejections)
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    const refusals = new Set()
    page.on('pageerror', (fault) => findings.push(`页面出错：${fault.message}`))
    page.on('console', (line) => {
      const refused = /status of (\d{3})/.exec(line.text())
      if (line.type() !== 'error' && line.type() !== 'warning') return
      if (refused && refusals.has(Number(refused[1]))) return
      if (!line.location().url.startsWith(sandbox)) findings.push(`控制台：${line.text()} ${line.location().url}`)
    })
    pages.push(page)
    /** Keeps a picture at the width of the person's own device and one at the other's, and holds the page to its rules. */
    const look = async (name) => {
      await quiet(page)
      const title = `${String(++shots).padStart(2, '0')}-${name}`
      await page.screenshot({ path: `${screens}/${title}.png`, animations: 'disabled' })
      if (!page.url().startsWith(sandbox)) findings.push(...(await faultsOf(page)).map((fault) => `${title}：${fault}`))
      const own = page.viewportSize()
      await page.setViewportSize(mobile ? DESK.viewport : PHONE.viewport)
      await quiet(page)
      await page.screenshot({ path: `${screens}/${title}-${mobile ? 'wide' : 'narrow'}.png`, animations: 'disabled' })
      await page.setViewportSize(own)
      await quiet(page)
    }
    return { page, look, expected: (...statuses) => statuses.forEach((status) => refusals.add(status)), leave: () => context.close() }
  }

  async function close() {
    await browser.close()
  }
  async function pictureOfFailure() {
    for (const [i, page] of pages.entries()) if (!page.isClosed()) await page.screenshot({ path: `${screens}/failed-${i + 1}.png` })
  }
  return { person, close, pictureOfFailure, findings, shots: () => shots }
}

/** In the page: what a promise was refused with, when it is no Error, is said in full, for the browser calls it "Object". */
function tellRejections() {
  addEventListener('unhandledrejection', ({ reason }) => reason instanceof Error || console.error(`没有人接的拒绝：${JSON.stringify(reason)}`))
}

async function quiet(page) {
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true], .el-skeleton') && ![...document.getAnimations()].some((a) => a.playState === 'running'))
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

async function faultsOf(page) {
  const { text, wide } = await page.evaluate(() => ({ text: document.body.innerText, wide: document.documentElement.scrollWidth - window.innerWidth }))
  const faults = wide > 0 ? [`比屏幕宽 ${wide} 像素`] : []
  const strange = STRANGE.exec(text)
  if (strange) faults.push(`人看不懂的字：${text.slice(Math.max(0, strange.index - 30), strange.index + 40).replaceAll('\n', ' ')}`)
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] } }))
  return [...faults, ...violations.flatMap((v) => v.nodes.map((n) => `${v.id} ${n.html.slice(0, 160)} ${n.failureSummary.slice(0, 160).replaceAll('\n', ' ')}`))]
}

/** Asks again, after doing `again`, until the sight is there: facts need a moment from service to service. */
export async function until(what, sight, again, patience = 90_000) {
  const end = Date.now() + patience
  for (;;) {
    if (await sight.first().waitFor({ timeout: 4_000 }).then(() => true, () => false)) return
    if (Date.now() > end) throw new Error(`等了 ${patience / 1000} 秒还没有：${what}`)
    await again()
  }
}
