/**
 * A finance officer closes last month on the running product, in a real browser. HUISHU_GATEWAY and HUISHU_SANDBOX say
 * where, CHAMBER, ACCOUNT and STAFF_PASSWORD who, MONTH which month; PAYER is the unit whose transfer waits, STRANGER
 * who else sent money, DEBTOR a unit that still owes; OUT where the pictures go. Ends with 1 when a step fails.
 */
import { rmSync } from 'node:fs'
import { closingSteps } from './cashier.mjs'
import { walk } from './walk.mjs'
import { openBrowser } from './watch.mjs'

const NEEDED = ['HUISHU_GATEWAY', 'HUISHU_SANDBOX', 'CHAMBER', 'ACCOUNT', 'STAFF_PASSWORD', 'MONTH', 'PAYER', 'STRANGER', 'DEBTOR', 'OUT']
for (const name of NEEDED) if (!process.env[name]) throw new Error(`缺少环境变量 ${name}`)
const { HUISHU_GATEWAY: gateway, HUISHU_SANDBOX: sandbox, CHAMBER: code, ACCOUNT: account, STAFF_PASSWORD: password, MONTH: month, PAYER: payer, STRANGER: stranger, DEBTOR: debtor, OUT: screens } = process.env
rmSync(screens, { recursive: true, force: true })

const browser = await openBrowser({ screens, sandbox })
const cashier = await browser.person('desk')
const all = closingSteps(cashier, { gateway, month, chamber: { code, account, password, payer, stranger, debtor } }); const sel = Object.fromEntries(Object.entries(all).filter((_, i) => i === 0 || i >= Number(process.env.FROM || 0))); await walk(browser, sel, `商会 ${code}`, screens)
