/** What the operator and the secretariat do at their desks, as steps of one day. */
import assert from 'node:assert/strict'
import { until } from './watch.mjs'

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function hands(page) {
  return {
    button: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }),
    said: (text) => page.getByRole('status').getByText(text).first().waitFor(),
    heading: (name) => page.getByRole('heading', { name }).first().waitFor(),
    sees: (text) => page.getByText(text).first().waitFor(),
    pick: async (label, choice) => {
      await page.locator('.el-select', { has: page.getByRole('combobox', { name: label }) }).click()
      await page.getByRole('option', { name: choice }).click()
    },
  }
}

const TITLES = {
  '/': '今日待办', '/members/import': '从 Excel 导入', '/meetings': '会议决议', '/meetings/standards': '会费标准', '/dues': '会费', '/dues/run': '年度会费生成',
  '/dues/payments': '微信缴费记录', '/dues/receipts': '收据', '/activities': '活动', '/notices': '通知公告', '/insights': '统计与报表',
  '/settings/undelivered': '没送到的消息', '/settings/audit': '最近操作',
}
/** Opens a page of the desk and waits until it is that page. */
const opener = (page, gateway) => async (path) => {
  await page.goto(`${gateway}/admin/#${path}`)
  await page.waitForFunction((title) => document.title.startsWith(`${title} ·`), TITLES[path])
}

export function operatorSteps({ page, look }, { gateway, account, password, chamber }) {
  const { button, heading, sees } = hands(page)
  return {
    async '运营人员登录'() {
      await page.goto(`${gateway}/admin/#/operator`)
      await page.getByLabel('运营账号').fill(account)
      await look('operator-sign-in')
      await page.getByLabel('密码').fill(password)
      await button('登录').click()
      await heading('商会')
      await look('operator-chambers')
    },
    async '开通商会，渠道从文件填入'() {
      await page.getByRole('main').getByRole('button', { name: '开通商会' }).first().click()
      await page.getByLabel('商会代码').fill(chamber.code)
      await page.getByLabel('商会名称').fill(chamber.name)
      await page.getByLabel('一句话介绍').fill('联企业 · 办实事')
      await look('open-chamber')
      await button('下一步').click()
      await button('从文件填入').click()
      await page.getByLabel('粘贴配置内容').fill(JSON.stringify(chamber.channels))
      await look('open-chamber-paste')
      await button('填入下面的表格').click()
      await sees(/已填入 \d+ 项/)
      await look('open-chamber-channels')
      await button('下一步').click()
      await page.getByLabel('姓名').fill(chamber.staff.name)
      await page.getByLabel('账号').fill(chamber.staff.account)
      await page.getByLabel('初始密码').fill(chamber.staff.password)
      await look('open-chamber-staff')
      await button('开通商会').click()
      await heading(`${chamber.name} 已开通`)
      await look('open-chamber-done')
      await button('回到商会列表').click()
      await button('退出登录').click()
      await heading('平台运营登录')
    },
  }
}

export function officeSteps({ page, look, expected }, { gateway, chamber, roster, year }) {
  const { button, said, heading, sees, pick } = hands(page)
  const go = opener(page, gateway)
  const dialog = page.getByRole('dialog')

  async function vote(subject, present, inFavour) {
    await page.getByRole('button', { name: '记录会议决议' }).first().click()
    await page.getByLabel('会议名称').fill('第三届第二次会员大会')
    await page.getByLabel('表决事项').fill(subject)
    for (const [word, n] of [['应到人数', 121], ['实到人数', present], ['赞成票', inFavour], ['反对票', present - inFavour], ['弃权票', 0]]) await page.getByLabel(word).fill(String(n))
    await page.getByRole('radiogroup', { name: '表决方式' }).getByText('无记名投票', { exact: true }).click()
    await page.getByLabel('会议纪要编号').fill(`会字〔${year}〕2 号`)
    await look(`resolution-${present}`)
    await button('记录决议').click()
    await heading(subject)
    await dialog.waitFor({ state: 'hidden' })
  }

  async function adopt(resolution) {
    await pick('通过这个标准的决议', resolution)
    await button('采用这个标准').click()
  }

  return {
    async '秘书处登录'() {
      await page.goto(`${gateway}/admin/`)
      await page.getByLabel('商会代码').fill(chamber.code)
      await page.getByLabel('账号').fill(chamber.staff.account)
      await page.getByLabel('密码').fill(chamber.staff.password)
      await look('sign-in')
      await button('登录').click()
      await heading(/早上好|中午好|下午好|晚上好|今日待办|今天/)
      await look('today-empty')
    },
    async '导入会员：逐行看问题，只写看到的'() {
      await go('/members/import')
      await look('import-choose')
      await page.locator('input[type=file]').setInputFiles({ name: `${year} 会员名单.xlsx`, mimeType: EXCEL, buffer: roster.file })
      await sees('第 6 行')
      await sees(/手机：/)
      await sees(/统一社会信用代码：/)
      await look('import-faulty')
      await button(`重复 ${roster.duplicate}`).click()
      await sees('第 9 行')
      await look('import-duplicate')
      await button(`可以导入 ${roster.units}`).click()
      await look('import-valid')
      await button(`导入 ${roster.units} 行，跳过 ${roster.faulty + roster.duplicate} 行`).click()
      await heading(`已导入 ${roster.units} 家会员`)
      await look('import-done')
      await page.getByRole('link', { name: '查看会员名册' }).or(button('查看会员名册')).first().click()
      await sees(roster.member.name)
      await look('members')
      await button(`查看 ${roster.member.name}`).click()
      await sees('还没有缴过会费')
      await look('member')
    },
    async '会费标准：到会不足被按规定退回，改正后采用'() {
      expected(422)
      await go('/meetings')
      await vote('会费标准（第一次）', 80, 79)
      await vote(`${year} 年起会费标准`, 120, 116)
      await look('resolutions')
      await go('/meetings/standards')
      await page.getByRole('button', { name: '采用会费标准' }).first().click()
      for (const [i, yuan] of [[1, '2000'], [2, '5,000'], [3, '10000'], [4, '30000']]) await page.getByLabel(`第 ${i} 档金额（元）`).fill(yuan)
      await adopt(/会费标准（第一次）/)
      await sees('这个标准不能采用')
      await sees(/三分之二/)
      await look('standard-refused')
      await adopt(new RegExp(`${year} 年起会费标准`))
      await said(/已采用/)
      await look('standards')
    },
    async '生成年度会费：先看后生成，第二次一笔也不多'() {
      const commit = button(`给 ${roster.units} 家生成会费，共 ${roster.total}`)
      const preview = async () => {
        await go('/dues')
        await go('/dues/run')
        await button('下一步：核对名单').click()
      }
      await preview()
      await until('会费服务知道全部会员和标准', commit, preview)
      await look('run-preview')
      await commit.click()
      await heading(`已生成 ${roster.units} 笔会费，共 ${roster.total}`)
      await look('run-done')
      await preview()
      await sees('每家都已经生成过了')
      assert.equal(await button(/^给 .*生成会费/).count(), 0, '第二次不该再能生成')
      await look('run-again')
      await go('/dues')
      await sees(roster.member.name)
      await look('charges')
    },
    async '发布 20 个名额的活动'() {
      await go('/activities')
      await page.getByRole('button', { name: '办活动' }).first().click()
      await page.getByLabel('活动名称').fill(chamber.activity.title)
      for (const [label, at] of [['开始时间', chamber.activity.startsAt], ['结束时间', chamber.activity.endsAt]]) {
        await page.getByRole('combobox', { name: label }).fill(at)
        await page.keyboard.press('Enter')
      }
      await page.getByLabel('地点').fill('商会三楼会议室')
      assert.equal(await page.getByLabel('名额').inputValue(), '20')
      await page.getByLabel('活动介绍').fill('五家银行到场，现场对接贷款需求。')
      await look('activity-form')
      await button('保存草稿').click()
      await heading(chamber.activity.title)
      await page.getByRole('button', { name: '发布活动' }).first().click()
      await look('activity-publish')
      await dialog.getByRole('button', { name: '发布活动' }).click()
      await said(/已发布/)
      await look('activity-published')
    },
  }
}

export function eveningSteps({ page, look }, { gateway, chamber, roster }) {
  const { button, heading, sees } = hands(page)
  const go = opener(page, gateway)
  const code = page.getByRole('textbox', { name: /签到码/ })
  const checkIn = async () => {
    await code.fill(chamber.activity.checkInCode)
    await page.keyboard.press('Enter')
  }
  return {
    async '签到：成功、重复、撤销、再签'() {
      await go('/activities')
      await page.getByRole('button', { name: `查看 ${chamber.activity.title}` }).or(page.getByRole('link', { name: chamber.activity.title })).first().click()
      await sees('已报名 1 人')
      await look('activity-registrations')
      await button('开始签到').click()
      await checkIn()
      await sees(/^签到成功/)
      await look('check-in')
      await checkIn()
      await sees(/之前已经签到过/)
      await look('check-in-repeated')
      await button(`撤销 ${roster.member.person} 的签到`).click()
      await sees('刚刚签到的（0 人）')
      await checkIn()
      await sees(/^签到成功/)
    },
    async '缴费记录、收据、打印'() {
      await go('/dues/payments')
      await sees(roster.member.name)
      await look('payments')
      await go('/dues')
      await sees('已收，缴清 1 笔')
      await look('charges-settled')
      await go('/dues/receipts')
      await page.getByRole('link', { name: /^打印收据/ }).first().waitFor()
      await look('receipts')
      await page.getByRole('link', { name: /^打印收据/ }).first().click()
      await sees('贰仟元整')
      await look('receipt-print')
    },
    async '统计：会员、收缴率、到场率'() {
      await go('/insights')
      await until('收缴率 25%', page.getByText('25%', { exact: true }), () => page.reload())
      await until('到场 1 人次', page.getByText(/1 人次到场/), () => page.reload())
      await sees('1 家已交，共 4 家')
      await page.locator('svg text').first().waitFor()
      await look('overview')
    },
    async '通知送达、没送到的消息为空、今日待办、退出'() {
      await go('/notices')
      await page.getByRole('button', { name: /看送达情况/ }).first().click()
      await sees(roster.member.person)
      await look('deliveries')
      await page.keyboard.press('Escape')
      await go('/settings/undelivered')
      await sees('没有滞留的消息')
      await look('undelivered')
      await go('/settings/audit')
      await sees('导入会员')
      await look('audit')
      await go('/')
      await page.locator('svg text').first().waitFor()
      await look('today')
      await button('退出登录').click()
      await heading('登录')
      await look('signed-out')
    },
  }
}
