import { describe, expect, it } from 'vitest'
import type { Overview } from '~/api/contract'
import { monthlyFen } from './overview'

const with_ = (byMonth: Overview['dues']['byMonth']) => ({ dues: { byMonth } }) as Overview

describe('dues by month', () => {
  it('fills the months without money and reads any way of naming a month', () => {
    const fen = monthlyFen(with_([{ month: 3, settled: { fen: 100 } }, { month: '2026-11', settled: { fen: 200 } }, { month: '4', settled: { fen: 5 } }]))
    expect(fen).toHaveLength(12)
    expect([fen[0], fen[2], fen[3], fen[10]]).toEqual([0, 100, 5, 200])
  })
})
