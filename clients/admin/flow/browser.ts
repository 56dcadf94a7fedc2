import { readFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const screens = fileURLToPath(new URL('../target/screens/', import.meta.url))
mkdirSync(screens, { recursive: true })

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage']

export interface Desk { page: Page; context: BrowserContext; strays: string[]; faults: string[]; close(): Promise<void> }

/** A browser at a secretary's desk in China with the clock standing still; every request off this machine is refused and noted. */
export async function sitDown(at: string): Promise<Desk> {
  const browser: Browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', acceptDownloads: true })
  const strays: string[] = []
  const faults: string[] = []
  await context.route('**/*', (route) => {
    if (['127.0.0.1', 'localhost'].includes(new URL(route.request().url()).hostname)) return route.continue()
    strays.push(route.request().url())
    return route.abort()
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(at))
  page.setDefaultTimeout(15_000)
  page.on('pageerror', (e) => faults.push(e.message))
  page.on('console', (m) => {
    if (m.type() === 'error' && !/status of 4\d\d/.test(m.text())) faults.push(m.text())
    if (m.type() === 'warning') faults.push(m.text())
  })
  return { page, context, strays, faults, close: () => browser.close() }
}

/** Keeps a picture and holds the page to WCAG A and AA, to words a person may read and to the width of the window. */
export async function look(page: Page, name: string) {
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true], .el-skeleton') && ![...document.getAnimations()].some((a) => a.playState === 'running'))
  await page.screenshot({ path: `${screens}${name}.png`, animations: 'disabled' })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide, `${name}: wider than the window`).toBeLessThanOrEqual(0)
  const text = await page.evaluate(() => document.body.innerText)
  expect(/undefined|\bnull\b|NaN|Invalid Date|\[object/.exec(text)?.[0] ?? '', name).toBe('')
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const run = (window as unknown as { axe: { run(c: Document, o: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } }).axe.run
    const { violations } = await run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] } })
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 200)} ${n.failureSummary.slice(0, 200)}`))
  })
  expect(found, `${name}: WCAG`).toEqual([])
}

/** Buttons and menu links a finger must be able to hit. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, nav a, a.el-button')]
      .filter((e) => e.offsetParent !== null && !e.closest('.el-input, .el-select') && !e.classList.contains('visually-hidden'))
      .filter((e) => e.getBoundingClientRect().height < 43.5)
      .map((e) => `${e.textContent?.trim()} ${Math.round(e.getBoundingClientRect().height)}`),
  )
}
