import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStub } from '../../checks/stub.mjs'
import { switchOn } from './phone.mjs'

const NOW = Date.parse('2026-11-23T06:00:00Z')

describe('the mini-program as built', () => {
  let stub
  let cancels = false
  let phone

  beforeAll(() => {
    stub = createStub({ now: () => NOW, acceptAnswers: 1 })
    phone = switchOn(stub, { taps: { requestPayment: () => (cancels ? { fail: 'cancel' } : (stub.pay(1), {})) } })
  })
  afterAll(() => phone.off())

  const path = (name) => phone.calls(name).map((entry) => entry.url)

  it('shows a visitor the chamber, its activities and a way to sign in', async () => {
    const home = phone.open('pages/home/home')
    await home.sees('湖北省楚商联合会')
    await home.sees('欢迎来到商会之家')
    await home.sees('智能制造政策解读会')
    home.tap('登录')
    await until(() => path('navigateTo').at(-1) === '/pages/login/login')
    home.close()
  })

  it('signs in only after the consent was ticked, then asks WeChat for the phone number', async () => {
    const login = phone.open('pages/login/login')
    await login.sees('用微信登录')
    login.tap('登录')
    await new Promise((go) => setTimeout(go, 50))
    expect(phone.calls('login')).toHaveLength(0)

    login.tap('我已阅读并同意')
    await new Promise((go) => setTimeout(go, 50))
    login.tap('登录')
    await login.sees('还差一步')
    expect(phone.calls('login')).toHaveLength(1)

    login.answerButton('授权手机号', 'getphonenumber', { code: stub.grant('phone') })
    await until(() => path('switchTab').includes('/pages/home/home'))
    expect(phone.storage.get('huishu.refresh.chushang')).toMatch(/^refresh-/)
    login.close()
  })

  it('greets the member with the unit, the period and what is owed', async () => {
    const home = phone.open('pages/home/home')
    await home.sees('您好，张建国')
    await home.sees('会费到 2026年12月31日')
    await home.sees('缴纳会费 ¥2,000.00')
    home.close()
  })

  it('owes as before when the person leaves WeChat without paying', async () => {
    cancels = true
    const pay = phone.open('pkg-dues/pay/pay', { id: '01JDCHARGE0000000000000001' })
    await pay.sees('微信支付 ¥2,000.00')
    pay.tap('微信支付')
    await pay.sees('您没有付款，会费还没有缴。')
    expect(stub.state.charges[0].state).toBe('OPEN')
    pay.close()
    cancels = false
    stub.state.charges[0].paying = false
  })

  it('asks for the notice first, pays, says 已提交，等待确认 and believes only the server', async () => {
    const pay = phone.open('pkg-dues/pay/pay', { id: '01JDCHARGE0000000000000001' })
    await pay.sees('微信支付 ¥2,000.00')
    await until(() => phone.calls('request').filter((entry) => entry.path.endsWith('/templates')).length > 1)
    await new Promise((go) => setTimeout(go, 30))
    pay.tap('微信支付')
    await pay.sees('已提交，等待确认')
    const names = phone.log.map((entry) => entry.name)
    expect(names.lastIndexOf('requestSubscribeMessage')).toBeGreaterThan(-1)
    expect(names.lastIndexOf('requestSubscribeMessage')).toBeLessThan(names.lastIndexOf('requestPayment'))
    expect(phone.calls('requestPayment').at(-1).options).toMatchObject({ signType: 'RSA', package: expect.stringMatching(/^prepay_id=/), paySign: 'c2lnbmVk' })
    const posted = phone.calls('request').find((entry) => entry.path.endsWith('/pay'))
    expect(posted.headers['idempotency-key']).toMatch(/^.{20,}$/)
    await pay.sees('已到账')
    await pay.sees('2027-000001')
    expect(stub.state.consents).toContain('tmpl-dues')
    pay.tap('查看收据')
    await until(() => path('redirectTo').at(-1) === '/pkg-dues/receipts/receipts')
    pay.close()

    const receipts = phone.open('pkg-dues/receipts/receipts')
    await receipts.sees('人民币贰仟元整')
    receipts.close()
  })

  it('signs up for an activity and shows the QR code of the registration', async () => {
    const form = phone.open('pages/sign-up/sign-up', { id: '01JDACT0000000000000000001' })
    await form.sees('参加人姓名')
    await until(() => stub.state.recorded.filter((call) => call.path.endsWith('/templates')).length > 2)
    await new Promise((go) => setTimeout(go, 30))
    form.tap('确认报名')
    await until(() => path('redirectTo').at(-1)?.startsWith('/pages/ticket/ticket?id='))
    expect(stub.state.lastRegistration).toEqual({ unitId: '01JDUNIT000000000000000001', personName: '张建国' })
    form.close()

    const id = path('redirectTo').at(-1).split('id=')[1]
    const ticket = phone.open('pages/ticket/ticket', { id })
    await ticket.sees(`CI-${id}`)
    expect(JSON.stringify(ticket.instance.data)).toContain('data:image/gif;base64,')
    ticket.close()
  })

  it('says in plain words that the network is away', async () => {
    phone.online = false
    const inbox = phone.open('pages/inbox/inbox')
    await inbox.sees('网络不通')
    phone.online = true
    inbox.tap('再试一次')
    await inbox.sees('关于召开会员大会的通知')
    inbox.close()
  })

  it('opens every page of the bundle', async () => {
    const pages = [
      ['pages/activities/activities', '走进会员企业'],
      ['pages/mine/mine', '138****1234'],
      ['pages/privacy/privacy', '我们用到您的哪些信息'],
      ['pages/registrations/registrations', '出示签到码'],
      ['pkg-dues/dues/dues', '以前的会费'],
      ['pkg-dues/account/account', '往来明细'],
    ]
    for (const [page, words] of pages) {
      const opened = phone.open(page)
      await opened.sees(words)
      opened.close()
    }
    const activity = phone.open('pages/activity/activity', { id: '01JDACT0000000000000000002' })
    await activity.sees('我要报名')
    activity.close()
  })

  it('threw nothing on the way', () => {
    expect(phone.errors).toEqual([])
  })
})

async function until(holds, patience = 4000) {
  const end = Date.now() + patience
  while (!holds()) {
    if (Date.now() > end) throw new Error('等了很久也没有发生')
    await new Promise((go) => setTimeout(go, 15))
  }
}
