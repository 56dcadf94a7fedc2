/**
 * The gateway's member doors by the contract, in memory, for the flow checks: strict where the real one is strict
 * (one-use codes and refresh tokens, a key on every payment and registration, another person's id is missing).
 */
const MODULES = ['dues', 'activities', 'notices', 'insights']
const SUBJECT = '2026 年度会费'

export function createStub({ now = () => Date.now(), sandboxOrigin = null, code = 'chushang', name = '湖北省楚商联合会', brand = 'red', modules = MODULES, inRoster = true, loginAsksPhone = true, acceptAnswers = 2 } = {}) {
  const at = (offsetHours) => new Date(now() + offsetHours * 3_600_000).toISOString()
  const chamber = {
    id: '1', code, name, slogan: '联企业 · 办实事', brand, modules, miniAppid: 'wxmini0000000001',
    officialAppid: 'wxoa000000000001', memberCount: 318, sandbox: sandboxOrigin ? { origin: sandboxOrigin } : null,
  }
  const unit = {
    id: '01JDUNIT000000000000000001', name: '武汉江城精密机械有限公司', creditCode: '91420100MA4KXXXX0A', tier: '理事',
    title: '理事', state: 'ACTIVE', memberNo: 'CS-0126', paidUntil: '2026-12-31',
  }
  const state = {
    recorded: [], answers: new Map(), codes: new Map(), access: new Map(), refresh: new Map(), dead: new Set(), serial: 0,
    refreshes: 0, failNext: null, offlineNext: false, consents: [], phoneBound: !loginAsksPhone, waitsLeft: 0,
    charges: [
      charge('01JDCHARGE0000000000000001', 2027, '2027 年度会费', 'OPEN', '2027-03-31'),
      { ...charge('01JDCHARGE0000000000000002', 2026, SUBJECT, 'SETTLED', '2026-03-31'), settledAt: '2026-02-10T02:11:00Z', receiptNo: '2026-000031' },
    ],
    receipts: [{ id: '01JDRECEIPT000000000000001', state: 'ISSUED', voidedAt: null, number: '2026-000031', chargeId: '01JDCHARGE0000000000000002', unitName: unit.name, subject: SUBJECT, amount: { fen: 200000 }, issuedAt: '2026-02-10T02:11:05Z' }],
    activities: [
      activity('01JDACT0000000000000000001', '智能制造政策解读会', 20, 12, 12 * 24, '武汉市江汉区商会大厦三楼会议厅', '邀请市经信局讲解技改补贴的申报条件和材料，现场答疑。\n请带上企业上年度研发费用明细。'),
      activity('01JDACT0000000000000000002', '走进会员企业：江城精密参观交流', 30, 3, 20 * 24, '东湖高新区光谷大道 77 号', '参观数控车间，交流订单协作。'),
      activity('01JDACT0000000000000000003', '新春团拜会', 120, 0, 60 * 24, '楚天酒店', '本会年度聚会。'),
      { ...activity('01JDACT0000000000000000005', '赴深圳考察会员企业', 20, 6, 30 * 24, '深圳市南山区', '三天两晚，含交通和住宿。'), fee: { fen: 30000 }, refundRule: 'UNTIL', freeUntil: at(20 * 24), latePercent: 20 },
      { ...activity('01JDACT0000000000000000004', '第三季度理事会扩大会', 60, 8, -40 * 24, '商会大厦', ''), state: 'ENDED' },
    ],
    registrations: [],
    invoices: [],
    inbox: [
      message('01JDMSG0000000000000000001', '2027 年度会费可以缴了', '您单位 2027 年度会费为 ¥2,000.00，请在 2027年3月31日 前缴纳。', '/charges/01JDCHARGE0000000000000001', -3),
      message('01JDMSG0000000000000000002', '关于召开会员大会的通知', '定于 12 月 18 日下午两点召开会员大会，请安排好时间参加。会议材料届时现场领取。', null, -30),
    ],
  }
  function charge(id, year, subject, st, dueOn) {
    return { id, kind: 'DUES', sourceId: null, payUntil: null, unitId: unit.id, unitName: unit.name, year, subject, amount: { fen: 200000 }, reduced: { fen: 0 }, received: { fen: st === 'OPEN' ? 0 : 200000 }, due: { fen: st === 'OPEN' ? 200000 : 0 }, state: st, dueOn, settledAt: null, receiptNo: null, reason: null, paying: false }
  }
  function activity(id, title, capacity, remaining, inHours, place, summary) {
    const start = new Date(now() + inHours * 3_600_000)
    start.setUTCMinutes(0, 0, 0)
    start.setUTCHours(6)
    return { id, title, summary, startsAt: start.toISOString(), endsAt: new Date(start.getTime() + 9_000_000).toISOString(), place, capacity, remaining, state: 'PUBLISHED', fee: { fen: 0 }, refundRule: 'NONE', freeUntil: null, latePercent: 100, myRegistration: null }
  }
  function message(id, title, body, link, hours) {
    return { id, title, body, kind: 'NOTICE', link, createdAt: at(hours), readAt: null }
  }

  const ok = (body, status = 200) => ({ status, body })
  const problem = (status, problemCode, detail, more = {}) => ({ status, problem: true, body: { type: 'about:blank', title: problemCode, status, detail, code: problemCode, ...more } })
  const page = (items) => ok({ items, nextCursor: null })

  function issue(audience) {
    const n = ++state.serial
    const session = { accessToken: `access-${n}`, expiresIn: 600, refreshToken: `refresh-${n}`, needsPhone: !state.phoneBound, chamber: { id: chamber.id, code, name } }
    state.access.set(session.accessToken, audience)
    state.refresh.set(session.refreshToken, audience)
    return ok(session)
  }
  function take(kind, value) {
    const issued = state.codes.get(value) === kind
    state.codes.delete(value)
    return issued
  }

  function auth(path, body) {
    if (path === '/api/auth/member/login') {
      if (![chamber.miniAppid, chamber.officialAppid].includes(body.appid)) return problem(404, 'chamber.missing', '没有找到这个商会。')
      return take('login', body.code) ? issue('member') : problem(401, 'login.code', '微信登录已过期，请再点一次登录。')
    }
    if (path === '/api/auth/refresh') {
      state.refreshes++
      if (state.dead.has(body.refreshToken)) {
        state.refresh.clear()
        return problem(401, 'refresh.reused', '登录已失效，请重新登录。')
      }
      if (!state.refresh.delete(body.refreshToken)) return problem(401, 'refresh.unknown', '登录已失效，请重新登录。')
      state.dead.add(body.refreshToken)
      return issue('member')
    }
    return null
  }

  function publicDoor(path) {
    if (path === `/api/public/chambers/${code}`) return ok(chamber)
    if (path === `/api/public/chambers/${code}/activities`) return page(state.activities.map((a) => ({ ...a, myRegistration: null })))
    return problem(404, 'chamber.missing', '没有找到这个商会。')
  }

  function memberDoor(method, path, body, key) {
    const me = { person: { id: '01JDPERSON0000000000000001', name: '张建国', phone: state.phoneBound ? '138****1234' : null }, chamber: { id: '1', code, name, slogan: chamber.slogan, brand }, units: state.phoneBound && inRoster ? [unit] : [], needsPhone: !state.phoneBound }
    if (path === '/api/member/me') return ok(me)
    if (path === '/api/auth/member/phone') {
      if (!take('phone', body.code)) return problem(422, 'phone.code', '没有得到手机号，请再点一次授权。')
      state.phoneBound = true
      return issue('member')
    }
    if (path === '/api/auth/logout') return ok(null, 204)
    if (!state.phoneBound) return problem(403, 'phone.needed', '请先授权手机号。')
    const module = /^\/api\/member\/(charges|receipts|invoices|unit-accounts)/.test(path) ? 'dues' : /inbox|subscriptions/.test(path) ? 'notices' : 'activities'
    if (!modules.includes(module)) return problem(403, 'module.off', '这个模块还没有开通')
    return dues(method, path, body, key) ?? activities(method, path, body, key) ?? notices(method, path, body) ?? problem(404, 'missing', '没有找到您要看的内容。')
  }

  function dues(method, path, body, key) {
    if (path === '/api/member/invoices') return page(state.invoices)
    if (path === '/api/member/charges') return page(state.charges)
    if (path === '/api/member/receipts') return page(state.receipts)
    const [, billed] = /^\/api\/member\/charges\/(\w+)\/invoice$/.exec(path) ?? []
    if (billed) return invoice(state.charges.find((c) => c.id === billed), body)
    if (path === `/api/member/unit-accounts/${unit.id}`) return ok(account())
    if (path.startsWith('/api/member/unit-accounts/')) return problem(404, 'unit.missing', '没有找到这个会员单位。')
    const [, id, pay] = /^\/api\/member\/charges\/(\w+)(\/pay)?$/.exec(path) ?? []
    const found = state.charges.find((c) => c.id === id)
    if (!id) return null
    if (!found) return problem(404, 'charge.missing', '没有找到这笔会费。')
    if (!pay) {
      if (found.paying && state.paid && --state.waitsLeft <= 0) settle(found)
      return ok(found)
    }
    if (!key) return problem(400, 'idempotency.key', '请求缺少防重复编号。')
    if (found.state !== 'OPEN') return problem(409, 'charge.already-settled', '这笔会费已经缴清，不用再付。')
    found.paying = true
    return once(key, () => ok({ orderId: '01JDORDER00000000000000001', orderNo: 'HS20261123000001', state: 'PENDING', amount: found.amount, channel: 'WECHAT_JSAPI', callUp: { appId: chamber.miniAppid, timeStamp: '1795411200', nonceStr: 'n0nce', package: 'prepay_id=wx201410272009395522657a690389285100', signType: 'RSA', paySign: 'c2lnbmVk' } }))
  }
  /** What the books say of the unit: each charge asked for, forgiven and paid. */
  function account() {
    const nothing = { fen: 0 }
    const movements = state.charges.toReversed().flatMap((c) => [
      { on: `${c.year}-01-05`, title: '应收会费', memo: c.subject, asked: c.amount, met: nothing },
      { on: `${c.year}-02-01`, title: '减免', memo: c.reason ?? '', asked: nothing, met: c.reduced },
      { on: `${c.year}-02-10`, title: '微信支付', memo: c.receiptNo ? `收据号 ${c.receiptNo}` : '', asked: nothing, met: c.received },
    ].filter((m) => m.asked.fen + m.met.fen > 0))
    let owed = 0
    const lines = movements.map((m, i) => ({ ...m, id: `01JDLINE${i}`, kind: 'RECEIVED', chargeId: null, other: nothing, owed: { fen: (owed += m.asked.fen - m.met.fen) }, balance: nothing }))
    const openCharges = state.charges.filter((c) => c.state === 'OPEN')
    return { unitId: unit.id, unitName: unit.name, memberNo: unit.memberNo, tier: unit.tier, from: null, through: '2026-11-23', opening: { owed: nothing, balance: nothing, owedBack: nothing }, lines, closing: { owed: { fen: owed }, balance: { fen: 30000 }, owedBack: nothing }, openCharges }
  }
  function invoice(found, { title, taxNumber }) {
    if (taxNumber !== unit.creditCode) return problem(400, 'invoice.tax-number', '税号的校验位不对，请照营业执照再核对一遍。')
    const asked = { id: '01JDINVOICE000000000000001', state: 'ASKED', chargeId: found.id, unitName: unit.name, subject: found.subject, amount: found.amount, title, taxNumber, askedAt: at(0), number: null, issuedOn: null, reason: null }
    state.invoices.unshift(asked)
    return ok(asked, 201)
  }
  function settle(found) {
    if (found.kind === 'FEE') {
      Object.assign(found, { state: 'SETTLED', received: found.due, due: { fen: 0 }, paying: false, settledAt: at(0) })
      const place = state.registrations.find((each) => each.id === found.sourceId)
      Object.assign(place, { state: 'CONFIRMED', feeStep: 'PAID', paid: found.amount, holdUntil: null })
      state.activities.find((each) => each.id === place.activityId).myRegistration.state = 'CONFIRMED'
      return
    }
    Object.assign(found, { state: 'SETTLED', received: found.due, due: { fen: 0 }, paying: false, settledAt: at(0), receiptNo: '2027-000001' })
    unit.paidUntil = '2027-12-31'
    state.receipts.unshift({ id: '01JDRECEIPT000000000000002', state: 'ISSUED', voidedAt: null, number: '2027-000001', chargeId: found.id, unitName: unit.name, subject: found.subject, amount: found.amount, issuedAt: at(0) })
    state.inbox.unshift(message('01JDMSG0000000000000000003', '会费已到账', `${found.subject} ¥2,000.00 已到账，收据号 2027-000001。`, '/receipts', 0))
  }
  function once(key, work) {
    if (!state.answers.has(key)) state.answers.set(key, work())
    return state.answers.get(key)
  }

  function activities(method, path, body, key) {
    if (path === '/api/member/activities') return page(state.activities)
    if (path === '/api/member/registrations') return page(state.registrations)
    const [, id, sub] = /^\/api\/member\/activities\/(\w+)(\/registrations)?$/.exec(path) ?? []
    if (id) {
      const found = state.activities.find((a) => a.id === id)
      if (!found) return problem(404, 'activity.missing', '没有找到这个活动。')
      return sub ? register(found, body, key) : ok(found)
    }
    const [, looked] = /^\/api\/member\/registrations\/(\w+)\/cancellation$/.exec(path) ?? []
    if (looked) return cancellation(looked)
    const [, leaving] = /^\/api\/member\/registrations\/(\w+)$/.exec(path) ?? []
    return leaving && method === 'DELETE' ? leave(leaving) : null
  }
  function register(found, body, key) {
    if (!key) return problem(400, 'idempotency.key', '请求缺少防重复编号。')
    return once(key, () => {
      if (found.myRegistration?.state === 'CONFIRMED') return problem(409, 'registration.exists', '您已经报过名了。', { registrationId: found.myRegistration.id })
      if (found.remaining < 1) return ok({ id: '', activityId: found.id, outcome: 'FULL', state: null, checkInCode: null }, 201)
      found.remaining--
      const id = `01JDREG000000000000000000${++state.serial}`
      const costs = found.fee.fen > 0
      const held = costs ? { state: 'AWAITING_PAYMENT', chargeId: `01JDFEE00000000000000000${state.serial}`, holdUntil: at(0.25) } : { state: 'CONFIRMED', chargeId: null, holdUntil: null }
      found.myRegistration = { id, checkInCode: `CI-${id}`, ...held }
      state.lastRegistration = body
      state.registrations.unshift({ id, activityId: found.id, activityTitle: found.title, startsAt: found.startsAt, place: found.place, unitName: unit.name, checkInCode: `CI-${id}`, attendedAt: null, fee: found.fee, feeStep: costs ? 'OWED' : 'NONE', paid: { fen: 0 }, refund: null, byOffice: { fen: 0 }, refunded: { fen: 0 }, activityCancelled: false, ...held })
      if (costs) state.charges.unshift({ ...charge(held.chargeId, null, `${found.title} 活动费`, 'OPEN', null), kind: 'FEE', sourceId: id, payUntil: at(0.25 - 30 / 3600), amount: found.fee, due: found.fee })
      return ok({ id, activityId: found.id, outcome: held.state, state: held.state, checkInCode: `CI-${id}`, fee: found.fee, chargeId: held.chargeId, holdUntil: held.holdUntil }, 201)
    })
  }
  function cancellation(id) {
    const found = state.registrations.find((r) => r.id === id)
    const { title, latePercent } = state.activities.find((a) => a.id === found.activityId)
    const paid = found.paid.fen
    const kept = state.lateNow ? Math.floor((paid * latePercent) / 100) : 0
    return ok({ registrationId: id, activityTitle: title, paid: { fen: paid }, back: { fen: paid - kept }, kept: { fen: kept }, byOffice: false })
  }
  function leave(id) {
    const found = state.registrations.find((r) => r.id === id)
    if (!found) return problem(404, 'registration.missing', '没有找到这次报名。')
    Object.assign(found, { state: 'CANCELLED', checkInCode: null, feeStep: found.paid.fen ? 'GIVEN_UP' : found.feeStep, refund: found.paid.fen ? cancellation(id).body.back : null })
    const act = state.activities.find((a) => a.id === found.activityId)
    act.myRegistration = null
    act.remaining++
    return ok(null, 204)
  }

  function notices(method, path, body) {
    if (path === '/api/member/inbox') return ok({ items: state.inbox, nextCursor: null, unread: state.inbox.filter((m) => !m.readAt).length })
    if (path === '/api/member/subscriptions/templates') return ok({ items: [{ id: 'tmpl-dues', purpose: 'duesSettled', title: '缴费结果通知' }, { id: 'tmpl-act', purpose: 'activityReminder', title: '活动提醒' }] })
    if (path === '/api/member/subscriptions') {
      state.consents.push(...body.templateIds)
      return ok(null, 204)
    }
    const [, id] = /^\/api\/member\/inbox\/(\w+)\/read$/.exec(path) ?? []
    const found = state.inbox.find((m) => m.id === id)
    if (!found) return null
    found.readAt = at(0)
    return ok(null, 204)
  }

  /** headers in lower case; body parsed. Answers {status, body, problem?}. */
  function answer({ method, path: whole, headers, body }) {
    const path = whole.split('?')[0]
    state.recorded.push({ method, path, headers, body })
    if (state.failNext && path.startsWith(state.failNext.path)) {
      const failed = state.failNext
      state.failNext = null
      return failed.answer
    }
    if (path.startsWith('/api/public/')) return publicDoor(path)
    const open = auth(path, body ?? {})
    if (open) return open
    const token = (headers.authorization ?? '').replace('Bearer ', '')
    if (!state.access.has(token)) return problem(401, 'token.invalid', '登录已过期，请重新登录。')
    return memberDoor(method, path, body ?? {}, headers['idempotency-key'])
  }

  return {
    chamber, state, answer, problem,
    /** WeChat's part: a one-use code. */
    grant(kind) {
      const granted = `${kind}-code-${++state.serial}`
      state.codes.set(granted, kind)
      return granted
    },
    /** The person paid; WeChat's notify arrives `answers` questions later. */
    pay(answers = acceptAnswers) {
      state.paid = true
      state.waitsLeft = answers
    },
    /** Every access token out there stops being good. */
    expireAccess() {
      state.access.clear()
    },
    dropSignIn() {
      state.access.clear()
      state.refresh.clear()
    },
  }
}
