import { describe, expect, it } from 'vitest'
import type { Credential } from '~/api/contract'
import { standingOf, questionOfUse } from './keySet'

const set = (over: Partial<Credential>): Credential => ({
  id: '01K', state: 'ACTIVE', appid: '…cdef', mchid: '1700000001', mode: 'PUBLIC_KEY', merchantSerial: '…7A72', givenAt: '2026-11-25T08:00:00Z', insisted: false, certificates: [], ...over,
})

describe('a set of keys', () => {
  it('in use that WeChat took is good, and one that it now refuses is not', () => {
    expect(standingOf(set({ finding: 'PROVEN' })).tone).toBe('good')
    expect(standingOf(set({ finding: 'SILENT' })).tone).toBe('good')
    expect(standingOf(set({ finding: 'PRIVATE_KEY' }))).toEqual({ word: '正在使用，有问题', tone: 'bad' })
  })

  it('is put into use unproven only with a warning that says what is known of it', () => {
    const question = questionOfUse(set({ state: 'REFUSED', sentence: '商户证书序列号不对。' }))
    expect(question?.danger).toBe(true)
    expect(question?.text).toContain('商户证书序列号不对。')
    expect(questionOfUse(set({ state: 'CANDIDATE' }))?.text).toContain('还没有核验过')
  })

  it('of before is taken back without alarm, and one in use or erased asks nothing', () => {
    expect(questionOfUse(set({ state: 'RETIRING' }))).toMatchObject({ danger: false, title: '换回尾号 7A72 这套密钥？' })
    expect(questionOfUse(set({ state: 'ACTIVE' }))).toBeNull()
    expect(questionOfUse(set({ state: 'RETIRED' }))).toBeNull()
  })
})
