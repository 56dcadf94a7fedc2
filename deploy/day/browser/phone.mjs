/** What the member does with the phone: the H5 and the WeChat sandbox's own pages. */
import assert from 'node:assert/strict'
import { until } from './watch.mjs'

export function memberSteps({ page, look }, { gateway, sandbox, chamber, roster }) {
  const top = () => page.locator('uni-page:visible').last()
  const sees = (words) => page.locator(`uni-page:visible >> text=${words} >> visible=true`).first().waitFor()
  /** In the framework's H5 the element with the role takes the tap, not the text in it. */
  const press = (words) => top().locator('.wd-button, [role=button], [role=link], [role=checkbox]').filter({ hasText: words, visible: true }).first().click()
  const tab = (name) => page.locator('uni-page:visible .c-tabs__tab').filter({ hasText: name }).first().click()
  const home = `${gateway}/m/${chamber.code}/`

  const pay = {
    async '会员打开 H5，同意后用微信登录'() {
      await page.goto(home)
      await sees('欢迎来到商会之家')
      await look('visitor-home')
      await press(/^登录$/)
      await sees('用微信登录')
      await look('member-login')
      await press('我已阅读并同意')
      await press(/^登录$/)
      await page.getByText(roster.member.person).click()
      await look('wechat-login')
      await page.getByRole('button', { name: '允许' }).click()
      await sees(`您好，${roster.member.person}`)
      await sees(`缴纳会费 ${roster.member.fee}`)
      await look('member-home')
    },
    async '会员缴会费：已提交，已到账'() {
      await press(/^缴纳会费$/)
      await sees('去缴费')
      await look('member-dues')
      await press('去缴费')
      await sees(`微信支付 ${roster.member.fee}`)
      await look('member-pay')
      await press('微信支付')
      await page.getByRole('button', { name: '立即支付' }).waitFor()
      assert.ok(await page.getByLabel('允许发送缴费结果通知').isChecked())
      await look('wechat-pay')
      await chamber.wechatIsSlow()
      await page.getByRole('button', { name: '立即支付' }).click()
      await sees('已提交，等待确认')
      await look('member-submitted')
      await sees('已到账')
      await chamber.wechatIsQuick()
      await look('member-paid')
    },
    async '会员看收据、会籍期、站内信'() {
      await press('查看收据')
      await sees('人民币贰仟元整')
      await look('member-receipt')
      await page.goto(home)
      await until('会籍期到年底', page.locator('uni-page:visible >> text=会费已经缴清 >> visible=true'), () => page.reload())
      await until('会费到年底', page.locator('uni-page:visible >> text=/会费到 .*12月31日/ >> visible=true'), () => page.reload())
      await tab('消息')
      await until('站内信', page.locator('uni-page:visible >> text=/会费/ >> visible=true'), () => page.reload())
      await look('member-inbox')
      await press('会费')
      await sees('知道了')
      await look('member-message')
      await press('知道了')
    },
    async '微信里收到订阅消息'() {
      const wechat = await page.context().newPage()
      await wechat.goto(`${sandbox}/phone`)
      await wechat.getByText(roster.member.person).first().click()
      await wechat.getByText('服务通知').first().click()
      await until('订阅消息', wechat.getByText(roster.member.name), () => wechat.reload())
      await wechat.screenshot({ path: `${chamber.screens}/wechat-notice.png` })
      await wechat.close()
    },
  }

  const takePart = {
    async '会员报名，看到签到码'() {
      await page.goto(home)
      await sees(chamber.activity.title)
      await tab('活动')
      await sees(chamber.activity.title)
      await look('member-activities')
      await press(chamber.activity.title)
      await sees('我要报名')
      await look('member-activity')
      await press('我要报名')
      await sees('已经替您填好')
      await look('member-sign-up')
      await press('确认报名')
      await sees('到场时请出示')
      assert.ok(await page.locator('.ticket__image img').last().evaluate((image) => image.decode().then(() => image.naturalWidth > 100)))
      chamber.activity.checkInCode = (await page.locator('.ticket__code:visible').last().innerText()).trim()
      await look('member-ticket')
    },
    async '会员看自己的资料'() {
      await page.goto(home)
      await tab('我的')
      await sees(roster.member.name)
      await look('member-mine')
    },
  }

  const leave = {
    async '会员看到已签到，退出'() {
      await page.goto(home)
      await sees(`您好，${roster.member.person}`)
      await press('我的报名')
      await sees('已签到')
      await look('member-attended')
      await page.goto(home)
      await look('member-home-evening')
      await tab('我的')
      await press('退出登录')
      await sees('要退出登录吗？')
      await page.locator('.c-sheet__body .wd-button').filter({ hasText: '退出登录', visible: true }).click()
      await sees('您还没有登录')
      await look('member-signed-out')
    },
  }
  return { pay, takePart, leave }
}
