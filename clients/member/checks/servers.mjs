/** Two loopback servers for the flow checks: the gateway (built H5 under /m/<code>/ and /api/) and the sandbox phone. */
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.ttf': 'font/ttf', '.png': 'image/png', '.svg': 'image/svg+xml' }

export async function listen(handler) {
  const server = createServer((request, response) => {
    handler(request, response).catch((error) => {
      response.writeHead(500)
      response.end(String(error))
    })
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => new Promise((done) => { server.closeAllConnections(); server.close(done) }) }
}

async function bodyOf(request) {
  const parts = []
  for await (const part of request) parts.push(part)
  const text = Buffer.concat(parts).toString()
  return text ? JSON.parse(text) : undefined
}

/** `stubOf(code)`: the stub of a chamber, for the API the one that was looked at last. */
export const gateway = (dist, holder) => async (request, response) => {
  const path = request.url.split('?')[0]
  if (path.startsWith('/api/')) {
    if (holder.delay) await new Promise((go) => setTimeout(go, holder.delay))
    const { status, body, problem } = holder.stub.answer({ method: request.method, path: request.url, headers: request.headers, body: await bodyOf(request) })
    response.writeHead(status, { 'Content-Type': problem ? 'application/problem+json' : 'application/json' })
    return void response.end(body === null ? '' : JSON.stringify(body))
  }
  const [, inside] = /^\/m\/[^/]+\/(.*)$/.exec(path) ?? []
  const file = normalize(join(dist, inside || 'index.html'))
  if (inside === undefined || !file.startsWith(dist)) {
    response.writeHead(404)
    return void response.end()
  }
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
  response.end(await readFile(file))
}

const html = (title, inner) => `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><body>${inner}`
const escape = (text) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c])

/** Puts the query before '#', as WeChat does. */
function withQuery(address, query) {
  const url = new URL(address)
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value)
  return url.toString()
}

export const sandbox = (holder) => async (request, response) => {
  const url = new URL(request.url, 'http://127.0.0.1')
  const query = Object.fromEntries(url.searchParams)
  const see = (location) => { response.writeHead(302, { Location: location }); response.end() }
  const show = (page) => { response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }); response.end(page) }
  if (url.pathname === '/phone/login') {
    if (query.appid !== holder.stub.chamber.miniAppid) return show(html('微信', '没有这个小程序'))
    return show(html('微信', `<a id="agree" href="/agreed?${escape(url.searchParams.toString())}">张建国，同意提供手机号</a><a id="no-phone" href="/agreed?noPhone=1&amp;${escape(url.searchParams.toString())}">张建国，不提供手机号</a>`))
  }
  if (url.pathname === '/agreed') return see(withQuery(query.redirect, { code: holder.stub.grant('login'), phoneCode: query.noPhone ? '' : holder.stub.grant('phone'), state: query.state }))
  if (url.pathname === '/phone/pay') {
    const callUp = JSON.parse(Buffer.from(query.callUp, 'base64url').toString())
    const whole = ['appId', 'timeStamp', 'nonceStr', 'package', 'signType', 'paySign'].every((field) => callUp[field])
    return show(html('支付', whole ? `<a id="pay" href="/paid?${escape(url.searchParams.toString())}">立即支付</a> <a id="cancel" href="${escape(withQuery(query.redirect, { pay: 'cancelled' }))}">取消</a>` : '参数不全'))
  }
  if (url.pathname === '/paid') {
    holder.stub.pay(holder.answers ?? 2)
    return see(withQuery(query.redirect, { pay: 'submitted', accepted: query.templates }))
  }
  response.writeHead(404)
  response.end()
}
