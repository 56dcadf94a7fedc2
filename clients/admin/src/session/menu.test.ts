import { describe, expect, it } from 'vitest'
import type { Module, Permission } from '~/api/contract'
import { menuFor, opensFor } from './menu'

const all: Module[] = ['dues', 'activities', 'notices', 'insights']
const words = (permissions: Permission[], modules: Module[] = all) => menuFor(permissions, modules).map((i) => i.word)

describe('the menu', () => {
  it('shows finance only what finance may open', () => {
    expect(words(['dues:read', 'dues:write', 'payments:read', 'payments:write', 'members:read', 'council:read', 'insights:read', 'parked:write']))
      .toEqual(['今日待办', '会员', '会费', '会议', '统计与报表', '设置'])
  })

  it('calls it collecting money where there are fees of activities and no dues', () => {
    expect(words(['payments:read', 'activities:read'], ['activities'])).toEqual(['今日待办', '收款', '活动'])
    expect(words(['dues:read', 'payments:read', 'activities:read'], ['activities', 'dues'])).toEqual(['今日待办', '会费', '活动'])
    expect(menuFor(['payments:read'], ['activities']).at(-1)?.to).toBe('/dues/payments')
  })

  it('hides a module the chamber has not opened, whatever the role', () => {
    const everything: Permission[] = ['members:read', 'dues:read', 'activities:read', 'council:read', 'notices:read', 'insights:read', 'settings:write']
    expect(words(everything, ['activities'])).toEqual(['今日待办', '会员', '活动', '会议', '设置'])
  })

  it('never has more than eight words', () => {
    const everything: Permission[] = ['members:read', 'dues:read', 'activities:read', 'council:read', 'notices:read', 'insights:read', 'settings:write']
    expect(words(everything)).toHaveLength(8)
    expect(words([])).toEqual(['今日待办'])
  })

  it('lets one of several permissions suffice', () => {
    expect(opensFor({ anyOf: ['dues:read', 'payments:read'] }, ['payments:read'], [])).toBe(true)
    expect(opensFor({ anyOf: ['dues:write'] }, ['dues:read'], all)).toBe(false)
  })
})
