/**
 * Runs the built mini-program without WeChat: WeChat's own compiler for the pages (miniprogram-simulate), jsdom for the
 * tree, and a `wx` whose request is answered by the contract's stub. It lays nothing out and asks for no permissions;
 * what it proves is that the bundle as built walks the flows and calls `wx` rightly.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { JSDOM } from 'jsdom'

const require = createRequire(import.meta.url)
const BUILT = fileURLToPath(new URL('../../dist/build/mp-weixin', import.meta.url))
const DOM = ['window', 'document', 'Event', 'CustomEvent', 'Node', 'HTMLElement', 'Element', 'MutationObserver', 'getComputedStyle']

export function switchOn(stub, { taps = {} } = {}) {
  if (!existsSync(BUILT)) throw new Error('小程序还没有构建：请先运行 npm run build')
  const folder = mkdtempSync(join(tmpdir(), 'huishu-mini-'))
  cpSync(BUILT, folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}')
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true })
  for (const name of DOM) globalThis[name] = name === 'window' ? window : window[name]

  const phone = { log: [], storage: new Map(), pages: [], errors: [], folder, stub, online: true }
  // the runtime reports what a page threw while it was drawn only here
  const report = console.error
  console.error = (...words) => {
    phone.errors.push(words.map(String).join(' '))
    report(...words)
  }
  const record = (name, details) => phone.log.push({ name, ...details })
  const succeed = (name, answer) => (options = {}) => {
    record(name, { options })
    const result = typeof answer === 'function' ? answer(options) : answer
    if (result?.fail) options.fail?.({ errMsg: `${name}:fail ${result.fail}` })
    else options.success?.({ errMsg: `${name}:ok`, ...result })
    options.complete?.({})
  }
  const windowInfo = { statusBarHeight: 47, windowWidth: 390, windowHeight: 844, screenWidth: 390, screenHeight: 844, pixelRatio: 3, safeArea: { top: 47, bottom: 810, left: 0, right: 390, width: 390, height: 763 }, screenTop: 0 }
  const device = { brand: 'devtools', model: 'iPhone 15', system: 'iOS 17.0', platform: 'devtools', version: '8.0.50', SDKVersion: '3.5.0', language: 'zh_CN', theme: 'light', fontSizeSetting: 17, host: { appId: '', env: 'WeChat' } }
  const move = (name) => (options) => {
    record(name, { url: options.url })
    options.success?.({ errMsg: `${name}:ok` })
  }
  globalThis.wx = {
    getExtConfigSync: () => ({ chamber: stub.chamber.code, apiOrigin: 'https://hub.test' }),
    getAccountInfoSync: () => ({ miniProgram: { appId: stub.chamber.miniAppid } }),
    getLaunchOptionsSync: () => ({ query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ query: {}, scene: 1001 }),
    getWindowInfo: () => windowInfo, getDeviceInfo: () => device, getAppBaseInfo: () => device, getSystemSetting: () => ({}),
    getAppAuthorizeSetting: () => ({}), getSystemInfoSync: () => ({ ...windowInfo, ...device }),
    getMenuButtonBoundingClientRect: () => ({ top: 51, left: 296, width: 87, height: 32, bottom: 83, right: 383 }),
    getStorageSync: (key) => phone.storage.get(key) ?? '',
    setStorageSync: (key, value) => void phone.storage.set(key, value),
    removeStorageSync: (key) => void phone.storage.delete(key),
    canIUse: () => true, onAppShow() {}, onAppHide() {}, onError() {}, onUnhandledRejection() {}, onPageNotFound() {}, onThemeChange() {}, offThemeChange() {},
    onWindowResize() {}, offWindowResize() {}, onKeyboardHeightChange() {}, offKeyboardHeightChange() {},
    login: succeed('login', () => ({ code: stub.grant('login') })),
    requestPayment: succeed('requestPayment', (options) => taps.requestPayment?.(options) ?? {}),
    requestSubscribeMessage: succeed('requestSubscribeMessage', ({ tmplIds }) => Object.fromEntries(tmplIds.map((id) => [id, 'accept']))),
    showToast: succeed('showToast'), setNavigationBarTitle: succeed('setNavigationBarTitle'), hideToast: succeed('hideToast'), hideTabBar: succeed('hideTabBar'), setClipboardData: succeed('setClipboardData'),
    navigateTo: move('navigateTo'), redirectTo: move('redirectTo'), switchTab: move('switchTab'), reLaunch: move('reLaunch'),
    navigateBack: (options = {}) => { record('navigateBack', {}); options.success?.({}) },
    createSelectorQuery: () => {
      const query = { in: () => query, select: () => query, selectAll: () => query, selectViewport: () => query, boundingClientRect: () => query, scrollOffset: () => query, fields: () => query, exec: (done) => done?.([]) }
      return query
    },
    createIntersectionObserver: () => ({ relativeTo() { return this }, relativeToViewport() { return this }, observe() {}, disconnect() {} }),
    nextTick: (work) => setTimeout(work, 0),
    request: (options) => {
      const call = { method: options.method, path: options.url.replace('https://hub.test', ''), headers: lower(options.header), body: options.data }
      record('request', { method: call.method, path: call.path.split('?')[0], headers: call.headers })
      setTimeout(() => {
        if (!phone.online) return options.fail?.({ errMsg: 'request:fail' })
        const { status, body } = stub.answer(call)
        options.success?.({ statusCode: status, data: body === null ? '' : structuredClone(body), header: {}, errMsg: 'request:ok' })
      }, 0)
      return { abort() {} }
    },
  }
  let app = null
  globalThis.App = (definition) => (app = definition)
  globalThis.Page = (definition) => globalThis.Component({ methods: definition })
  globalThis.getApp = () => app
  globalThis.getCurrentPages = () => phone.pages
  require('miniprogram-simulate')
  require(join(folder, 'app.js'))
  app.onLaunch?.({ path: 'pages/home/home', query: {}, scene: 1001 })

  return Object.assign(phone, {
    open: (path, query = {}) => openPage(phone, path, query),
    calls: (name) => phone.log.filter((entry) => entry.name === name),
    off: () => {
      console.error = report
      rmSync(folder, { recursive: true, force: true })
    },
  })
}

const lower = (header = {}) => Object.fromEntries(Object.entries(header).map(([name, value]) => [name.toLowerCase(), value]))

function openPage(phone, path, query) {
  const simulate = require('miniprogram-simulate')
  const id = simulate.load(join(phone.folder, path), { rootPath: phone.folder, compiler: 'official' })
  const component = simulate.render(id, {})
  const root = document.createElement('div')
  document.body.appendChild(root)
  component.attach(root)
  const { instance } = component
  instance.route = path
  phone.pages.push(instance)
  instance.onLoad?.(query)
  instance.onShow?.()
  instance.onReady?.()
  const text = () => root.textContent.replace(/\s+/g, ' ')
  return {
    root, instance, text,
    show: () => instance.onShow?.(),
    close() {
      instance.onUnload?.()
      component.detach()
      root.remove()
      phone.pages.splice(phone.pages.indexOf(instance), 1)
    },
    tap(words) {
      const target = button(root, words) ?? deepest(root, words)
      if (!target) throw new Error(`找不到“${words}”，页面上是：${text()}`)
      const point = { identifier: 1, pageX: 10, pageY: 10, clientX: 10, clientY: 10 }
      for (const type of ['touchstart', 'touchend']) {
        const event = new window.Event(type, { bubbles: true, cancelable: true })
        event.touches = type === 'touchstart' ? [point] : []
        event.changedTouches = [point]
        target.dispatchEvent(event)
      }
    },
    /** What WeChat sends to the page when the person answers a button with open-type. */
    answerButton(words, name, detail) {
      require('miniprogram-exparser').triggerEvent(button(root, words).__wxElement, name, detail)
    },
    async sees(words, patience = 4000) {
      const until = Date.now() + patience
      while (!text().includes(words)) {
        if (Date.now() > until) throw new Error(`没有等到“${words}”，页面上是：${text()}`)
        await new Promise((go) => setTimeout(go, 15))
      }
    },
  }
}

/** The button of exactly these words, not the heading that holds them too. */
function button(root, words) {
  return [...root.querySelectorAll('wx-button')].find((element) => element.textContent.trim() === words)
}

function deepest(root, words) {
  const holding = [...root.querySelectorAll('*')].filter((element) => element.textContent.replace(/\s+/g, ' ').includes(words))
  return holding[holding.length - 1]
}
