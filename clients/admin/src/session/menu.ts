import type { Module, Permission } from '~/api/contract'

/** One module, or any of several. */
export type Needs = Module | readonly Module[]
/** Money comes in by dues and by the fees of activities. */
export const money: readonly Module[] = ['dues', 'activities']

export interface MenuItem { name: string; word: string; to: string; icon: string; anyOf: Permission[]; module?: Needs }

/** The first of a name that opens is shown. At most eight words, all nouns a secretary says, in the order of a working day. */
const items: MenuItem[] = [
  { name: 'today', word: '今日待办', to: '/', icon: 'Finished', anyOf: [] },
  { name: 'members', word: '会员', to: '/members', icon: 'User', anyOf: ['members:read'] },
  { name: 'dues', word: '会费', to: '/dues', icon: 'Wallet', anyOf: ['dues:read', 'payments:read'], module: 'dues' },
  { name: 'dues', word: '收款', to: '/dues/payments', icon: 'Wallet', anyOf: ['payments:read'], module: 'activities' },
  { name: 'activities', word: '活动', to: '/activities', icon: 'Calendar', anyOf: ['activities:read'], module: 'activities' },
  { name: 'meetings', word: '会议', to: '/meetings', icon: 'Memo', anyOf: ['council:read'] },
  { name: 'notices', word: '通知公告', to: '/notices', icon: 'Bell', anyOf: ['notices:read'], module: 'notices' },
  { name: 'insights', word: '统计与报表', to: '/insights', icon: 'DataLine', anyOf: ['insights:read'], module: 'insights' },
  { name: 'settings', word: '设置', to: '/settings', icon: 'Setting', anyOf: ['settings:write', 'accounts:write', 'audit:read', 'parked:write', 'payments:approve'] },
]

export function opensFor(need: { anyOf?: Permission[]; module?: Needs }, permissions: readonly Permission[], modules: readonly Module[]): boolean {
  const allowed = !need.anyOf?.length || need.anyOf.some((p) => permissions.includes(p))
  const needed = need.module === undefined ? [] : [need.module].flat()
  return allowed && (!needed.length || needed.some((m) => modules.includes(m)))
}

export function menuFor(permissions: readonly Permission[], modules: readonly Module[]): MenuItem[] {
  const open = items.filter((item) => opensFor(item, permissions, modules))
  return open.filter((item, i) => open.findIndex((other) => other.name === item.name) === i)
}
