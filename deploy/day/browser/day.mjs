/**
 * A member's day on the running product, in a real browser: operator, secretariat and member, in one fresh chamber.
 * HUISHU_GATEWAY, HUISHU_SANDBOX, OPERATOR_ACCOUNT, OPERATOR_PASSWORD and STAFF_PASSWORD say where and with what,
 * OUT where the pictures go. Ends with 1 when a step fails or a page breaks a rule.
 */
import { rmSync } from 'node:fs'
import { eveningSteps, officeSteps, operatorSteps } from './desk.mjs'
import { memberSteps } from './phone.mjs'
import { roster as rosterOf } from './roster.mjs'
import { walk } from './walk.mjs'
import { openBrowser } from './watch.mjs'

const { HUISHU_GATEWAY: gateway, HUISHU_SANDBOX: sandbox, OPERATOR_ACCOUNT: account, OPERATOR_PASSWORD: password, STAFF_PASSWORD, OUT: screens } = process.env
for (const name of ['HUISHU_GATEWAY', 'HUISHU_SANDBOX', 'OPERATOR_ACCOUNT', 'OPERATOR_PASSWORD', 'STAFF_PASSWORD', 'OUT']) {
  if (!process.env[name]) throw new Error(`缺少环境变量 ${name}`)
}
rmSync(screens, { recursive: true, force: true })

const run = Math.floor(Math.random() * 900_000)
const roster = rosterOf(run)
const shanghai = (minutes) => new Date(Date.now() + (8 * 60 + minutes) * 60_000).toISOString().slice(0, 16).replace('T', ' ')
const year = Number(shanghai(0).slice(0, 4))
const chamber = {
  code: `day${run}`,
  name: '汉川市楚商商会',
  screens,
  staff: { account: 'wangmin', name: '王敏', password: STAFF_PASSWORD },
  activity: { title: '银企对接会', startsAt: shanghai(1), endsAt: shanghai(181), checkInCode: '' },
}

async function control(path, body) {
  const answer = await fetch(`${sandbox}/control/${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`微信沙盒回答 ${answer.status}：${text}`)
  return text ? JSON.parse(text) : null
}
chamber.channels = await control('chambers', { code: chamber.code, name: chamber.name })
/** WeChat's word comes seconds late and it does not answer questions, so that the page has something to wait for. */
chamber.wechatIsSlow = async () => {
  await control('faults', { path: `/wx/pay/${chamber.channels.mchid}/`, kind: 'delay', times: 1, value: '6000' })
  await control('faults', { path: '/v3/pay/transactions/out-trade-no/', kind: 'error500', times: 50 })
}
chamber.wechatIsQuick = () => fetch(`${sandbox}/control/faults`, { method: 'DELETE' })
await control('people', { nickname: roster.member.person, phone: roster.member.phone })

const browser = await openBrowser({ screens, sandbox })
const operator = await browser.person('desk')
const staff = await browser.person('desk')
const phone = await browser.person('phone')
const scene = { gateway, sandbox, account, password, chamber, roster, year }
const member = memberSteps(phone, scene)
const day = { ...operatorSteps(operator, scene), ...officeSteps(staff, scene), ...member.pay, ...member.takePart, ...eveningSteps(staff, scene), ...member.leave }

await walk(browser, day, `商会 ${chamber.code}`, screens)
