/** What the finance officer does at the end of a month, as steps: nothing is known to her but what the pages say. */
import assert from 'node:assert/strict'
import { hands } from './desk.mjs'

export function closingSteps({ page, look, expected }, { gateway, chamber, month }) {
  const { button, said, heading, sees } = hands(page)
  const [year, number] = month.split('-').map(Number)
  const words = `${year} 年 ${number} 月`
  const differences = (n) => sees(`有 ${n} 处差异要处理`)

  return {
    async '财务登录，今日待办里有上个月的账'() {
      await page.goto(`${gateway}/admin/`)
      await page.getByLabel('商会代码').fill(chamber.code)
      await page.getByLabel('账号').fill(chamber.account)
      await page.getByLabel('密码').fill(chamber.password)
      await button('登录').click()
      await sees(`${words}还没有结账`)
      await look('cashier-today')
      await button('去对账').or(page.getByRole('link', { name: '去对账' })).first().click()
      await heading(`${words}对账`)
      await look('month-begin')
    },
    async '核对：三处差异'() {
      const first = button('取账单并核对')
      await first.or(page.getByText('处差异要处理')).first().waitFor()
      if (await first.isVisible()) await first.click()
      await differences(3)
      await look('month-differences')
    },
    async '认领会员的转账'() {
      const transfer = page.getByRole('article').filter({ hasText: chamber.payer })
      await transfer.getByText('银行到账没有认领').waitFor()
      await transfer.getByText('去认领这笔款').click()
      await heading('认领一笔到账')
      await page.getByRole('button', { name: `确认是 ${chamber.payer}` }).first().click()
      await page.locator('.el-dialog').getByRole('button', { name: '确认认领' }).click()
      await said(`已认领 ${chamber.payer}`)
      await look('month-matched')
    },
    async '标明不是会员交的款'() {
      await page.goto(`${gateway}/admin/#/dues/months/${month}`)
      await differences(2)
      const stranger = page.getByRole('article').filter({ hasText: chamber.stranger })
      await stranger.getByText('去认领这笔款').click()
      await heading('认领一笔到账')
      await button('不是会员交的款').click()
      await page.getByText('其他', { exact: true }).click()
      await page.getByLabel('说明').fill('退回的房屋押金')
      await look('month-set-aside')
      await button('标为不用认领').click()
      await said('已标为不用认领')
    },
    async '写明微信多出的一笔'() {
      await page.goto(`${gateway}/admin/#/dues/months/${month}`)
      await differences(1)
      assert.equal(await page.getByRole('button', { name: '结账', exact: true }).count(), 0, '还有差异，不该能结账')
      await sees('微信有收款，系统没有这笔订单')
      await button('写明情况').click()
      await page.getByLabel('是怎么回事').fill('商户平台上手工收的活动费，另行入账')
      await button('写好了').click()
      await said(/已写明/)
      await sees('四本账都对上了')
      await look('month-agrees')
    },
    async '结账并锁定，下载给会计的账目'() {
      await page.getByRole('button', { name: '结账', exact: true }).click()
      await look('month-confirm')
      await page.locator('.el-dialog').getByRole('button', { name: '结账并锁定' }).click()
      await said(`${words}已结账`)
      await sees('这个月的账已锁定')
      const [file] = await Promise.all([page.waitForEvent('download'), button('下载给会计的账目').click()])
      assert.equal(file.suggestedFilename(), `会费账目-${month}.xlsx`)
      await look('month-closed')
    },
    async '锁定的月份不能再记账'() {
      expected(409)
      await page.goto(`${gateway}/admin/#/dues`)
      await page.getByPlaceholder('单位名称、收据号').fill(chamber.debtor)
      await button(`登记缴费 ${chamber.debtor}`).click()
      await page.getByText('现金', { exact: true }).click()
      await page.getByRole('combobox', { name: '收到日期' }).fill(`${month}-20`)
      await page.keyboard.press('Enter')
      await button(/^登记已收/).click()
      await sees(`${year}年${number}月已经结账`)
      await look('month-refused')
      await page.keyboard.press('Escape')
    },
    async '上个月的待办没有了'() {
      await page.goto(`${gateway}/admin/#/`)
      await page.reload()
      await heading(/早上好|中午好|下午好|晚上好|今日待办|今天/)
      await page.waitForFunction((todo) => !document.body.innerText.includes(todo), `${words}还没有结账`)
      await look('cashier-today-after')
    },
  }
}
