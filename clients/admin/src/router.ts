import { createRouter, createWebHashHistory, type RouteRecordRaw } from 'vue-router'
import type { Permission } from './api/contract'
import { money, opensFor, type Needs } from './session/menu'
import type { useSession } from './session/session'
import { hush } from './ui/say'

declare module 'vue-router' {
  interface RouteMeta { title?: string; area?: 'staff' | 'operator' | 'open'; anyOf?: Permission[]; module?: Needs; menu?: string }
}

const dues = { menu: 'dues', module: 'dues', anyOf: ['dues:read', 'payments:read'] } satisfies RouteRecordRaw['meta']
const duesRead = { ...dues, anyOf: ['dues:read'] } satisfies RouteRecordRaw['meta']
const payments = { menu: 'dues', module: money, anyOf: ['payments:read'] } satisfies RouteRecordRaw['meta']
const months = { menu: 'dues', module: money, anyOf: ['reconciliation:read'] } satisfies RouteRecordRaw['meta']
const activities = { menu: 'activities', module: 'activities', anyOf: ['activities:read'] } satisfies RouteRecordRaw['meta']
const activityWork = { ...activities, anyOf: ['activities:write'] } satisfies RouteRecordRaw['meta']
const council = { menu: 'meetings', anyOf: ['council:read'] } satisfies RouteRecordRaw['meta']

const inOffice: RouteRecordRaw[] = [
  { path: '', component: () => import('./rooms/today/TodayPage.vue'), meta: { title: '今日待办', menu: 'today' } },
  { path: 'search', component: () => import('./rooms/today/SearchPage.vue'), meta: { title: '搜索' } },
  { path: 'password', component: () => import('./rooms/settings/PasswordPage.vue'), meta: { title: '修改密码' } },
  { path: 'members', component: () => import('./rooms/members/MembersPage.vue'), meta: { title: '会员', menu: 'members', anyOf: ['members:read'] } },
  { path: 'members/import', component: () => import('./rooms/members/ImportPage.vue'), meta: { title: '从 Excel 导入', menu: 'members', anyOf: ['members:write'] } },
  { path: 'members/lapses', component: () => import('./rooms/members/LapsesPage.vue'), meta: { title: '会籍终止', menu: 'members', anyOf: ['members:read'] } },
  { path: 'dues', component: () => import('./rooms/dues/ChargesPage.vue'), meta: { ...dues, title: '会费', anyOf: ['dues:read'] } },
  { path: 'dues/run', component: () => import('./rooms/dues/RunPage.vue'), meta: { ...dues, title: '年度会费生成', anyOf: ['dues:write'] } },
  { path: 'dues/arrears', component: () => import('./rooms/dues/ArrearsPage.vue'), meta: { ...duesRead, title: '欠费' } },
  { path: 'dues/rules', component: () => import('./rooms/dues/RulesPage.vue'), meta: { ...duesRead, title: '催缴与宽限' } },
  { path: 'dues/lapses', component: () => import('./rooms/dues/LapsesPage.vue'), meta: { ...duesRead, title: '会籍终止' } },
  { path: 'dues/waivers', component: () => import('./rooms/dues/WaiversPage.vue'), meta: { ...duesRead, title: '减免' } },
  { path: 'dues/accounts/:unitId', component: () => import('./rooms/dues/AccountPage.vue'), meta: { ...duesRead, title: '单位账户' } },
  { path: 'dues/payments', component: () => import('./rooms/dues/PaymentsPage.vue'), meta: { ...payments, title: '微信缴费记录' } },
  { path: 'dues/refunds', component: () => import('./rooms/refund/RefundsPage.vue'), meta: { ...payments, title: '退款' } },
  { path: 'dues/receipts/books', component: () => import('./rooms/dues/BooksPage.vue'), meta: { ...payments, title: '票据本' } },
  { path: 'dues/invoices', component: () => import('./rooms/dues/InvoicesPage.vue'), meta: { ...payments, title: '发票' } },
  { path: 'dues/receipts', component: () => import('./rooms/dues/ReceiptsPage.vue'), meta: { ...payments, title: '收据' } },
  { path: 'dues/months', component: () => import('./rooms/month/MonthsPage.vue'), meta: { ...months, title: '对账结账' } },
  { path: 'dues/months/:month', component: () => import('./rooms/month/MonthPage.vue'), meta: { ...months, title: '对账' } },
  { path: 'dues/bank', component: () => import('./rooms/bank/LinesPage.vue'), meta: { ...payments, title: '银行流水' } },
  { path: 'dues/bank/import', component: () => import('./rooms/bank/StatementImportPage.vue'), meta: { ...payments, title: '导入银行流水', anyOf: ['payments:write'] } },
  { path: 'dues/bank/certain', component: () => import('./rooms/bank/CertainPage.vue'), meta: { ...payments, title: '批量认领', anyOf: ['payments:write'] } },
  { path: 'dues/bank/:id', component: () => import('./rooms/bank/LinePage.vue'), meta: { ...payments, title: '认领' } },
  { path: 'activities', component: () => import('./rooms/activities/ActivitiesPage.vue'), meta: { ...activities, title: '活动' } },
  { path: 'activities/:id', component: () => import('./rooms/activities/ActivityPage.vue'), meta: { ...activities, title: '活动' } },
  { path: 'activities/:id/check-in', component: () => import('./rooms/activities/CheckInPage.vue'), meta: { ...activityWork, title: '签到' } },
  { path: 'meetings', component: () => import('./rooms/meetings/ResolutionsPage.vue'), meta: { ...council, title: '会议决议' } },
  { path: 'meetings/standards', component: () => import('./rooms/meetings/StandardsPage.vue'), meta: { ...council, title: '会费标准' } },
  { path: 'notices', component: () => import('./rooms/notices/NoticesPage.vue'), meta: { title: '通知公告', menu: 'notices', module: 'notices', anyOf: ['notices:read'] } },
  { path: 'insights', component: () => import('./rooms/insights/OverviewPage.vue'), meta: { title: '统计与报表', menu: 'insights', module: 'insights', anyOf: ['insights:read'] } },
  { path: 'settings', component: () => import('./rooms/settings/ProfilePage.vue'), meta: { title: '设置', menu: 'settings' } },
  { path: 'settings/accounts', component: () => import('./rooms/settings/AccountsPage.vue'), meta: { title: '工作人员', menu: 'settings', anyOf: ['accounts:write'] } },
  { path: 'settings/merchant', component: () => import('./rooms/merchant/MerchantPage.vue'), meta: { title: '收款商户', menu: 'settings', module: money, anyOf: ['payments:read'] } },
  { path: 'settings/refunds', component: () => import('./rooms/refund/RefundLimitPage.vue'), meta: { title: '退款审批', menu: 'settings', module: money, anyOf: ['payments:approve'] } },
  { path: 'settings/undelivered', component: () => import('./rooms/settings/ParkedPage.vue'), meta: { title: '没送到的消息', menu: 'settings', anyOf: ['parked:write'] } },
  { path: 'settings/audit', component: () => import('./rooms/settings/AuditPage.vue'), meta: { title: '最近操作', menu: 'settings', anyOf: ['audit:read'] } },
]

const routes: RouteRecordRaw[] = [
  { path: '/sign-in', component: () => import('./rooms/signin/StaffSignIn.vue'), meta: { title: '登录', area: 'open' } },
  { path: '/operator', component: () => import('./rooms/signin/OperatorSignIn.vue'), meta: { title: '运营登录', area: 'open' } },
  {
    path: '/operator/chambers',
    component: () => import('./rooms/operator/OperatorShell.vue'),
    meta: { area: 'operator' },
    children: [
      { path: '', component: () => import('./rooms/operator/ChambersPage.vue'), meta: { title: '商会' } },
      { path: 'open', component: () => import('./rooms/operator/OpenChamberPage.vue'), meta: { title: '开通商会' } },
      { path: 'trail', component: () => import('./rooms/operator/TrailPage.vue'), meta: { title: '登录记录' } },
    ],
  },
  { path: '/print/write-off', component: () => import('./rooms/dues/WriteOffPage.vue'), meta: { ...payments, title: '核销表', area: 'staff' } },
  { path: '/print/accounts/:unitId', component: () => import('./rooms/dues/AccountPrint.vue'), meta: { ...duesRead, title: '打印对账单', area: 'staff' } },
  { path: '/print/receipts/:id', component: () => import('./rooms/dues/ReceiptPrint.vue'), meta: { ...payments, title: '打印收据', area: 'staff' } },
  { path: '/print/activities/:id', component: () => import('./rooms/activities/SheetPrint.vue'), meta: { ...activities, title: '打印签到表', area: 'staff' } },
  { path: '/', component: () => import('./rooms/office/OfficeShell.vue'), meta: { area: 'staff' }, children: [...inOffice, { path: ':rest(.*)*', component: () => import('./rooms/office/NoPage.vue'), meta: { title: '没有这一页' } }] },
]

export function makeRouter(session: ReturnType<typeof useSession>) {
  const router = createRouter({ history: createWebHashHistory('/admin/'), routes, scrollBehavior: () => ({ top: 0 }) })

  router.beforeEach(async (to) => {
    try {
      await session.restore()
    } catch {
      if (to.meta.area !== 'open') return { path: '/sign-in', query: { back: to.fullPath, away: '1' } }
    }
    if (to.meta.area === 'staff' && session.kind !== 'staff') return { path: '/sign-in', query: to.path === '/' ? {} : { back: to.fullPath } }
    if (to.meta.area === 'operator' && session.kind !== 'operator') return '/operator'
    if (to.path === '/sign-in' && session.kind === 'staff') return '/'
    if (to.path === '/operator' && session.kind === 'operator') return '/operator/chambers'
    const closed = to.meta.area === 'staff' && !opensFor(to.meta, session.staff?.permissions ?? [], session.chamber?.modules ?? [])
    return closed ? '/' : true
  })
  router.afterEach((to) => {
    const title = to.meta.title ?? ''
    if (to.meta.area === 'open') hush()
    document.title = `${title} · ${session.chamber?.name ?? (to.meta.area === 'operator' ? '运营台' : '秘书处工作台')}`
  })
  return router
}
