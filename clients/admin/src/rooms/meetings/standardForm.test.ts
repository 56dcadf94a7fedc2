import { describe, expect, it } from 'vitest'
import { readTiers } from './standardForm'

describe('the tiers of a standard', () => {
  it('are read as fen', () => {
    expect(readTiers([{ tier: '会员', yuan: '2,000' }, { tier: ' 会长 ', yuan: '30000.50' }])).toEqual({
      tiers: [{ tier: '会员', amount: { fen: 200000 } }, { tier: '会长', amount: { fen: 3000050 } }], faults: ['', ''],
    })
  })
  it('have one amount each', () => {
    const { tiers, faults } = readTiers([{ tier: '会员', yuan: '2000' }, { tier: '会员', yuan: '3000' }])
    expect(tiers).toEqual([])
    expect(faults[1]).toContain('写了两遍')
  })
  it('need a name and an amount', () => {
    expect(readTiers([{ tier: '', yuan: '1' }, { tier: '理事', yuan: '五千' }]).faults).toEqual(['请填写会员等级', '请填写金额，例如 2000'])
  })
  it('are taken as they were in a standard of old', () => {
    const { tiers, faults } = readTiers([{ tier: '会员', yuan: '2000' }, { tier: '会员', yuan: '3000' }], true)
    expect(faults).toEqual(['', ''])
    expect(tiers).toHaveLength(2)
  })
})
