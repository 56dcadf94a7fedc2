import { describe, expect, it } from 'vitest'
import type { FeeSums } from '~/api/contract'
import { feeLines, goesBack } from './fees'

const none: FeeSums = {
  paidPlaces: 0, paid: { fen: 0 }, awaitingPlaces: 0, owedPlaces: 0, owed: { fen: 0 }, expiredPlaces: 0, received: { fen: 0 }, refunded: { fen: 0 },
  goingBackPlaces: 0, goingBack: { fen: 0 }, byOffice: { fen: 0 },
}

describe('the fees of an activity', () => {
  it('say what was paid even when it is nothing, and leave out what did not happen', () => {
    expect(feeLines(none)).toEqual([{ word: '已交', text: '0 人，¥0.00' }])
  })

  it('name what the office has to pay back itself', () => {
    const lines = feeLines({ ...none, goingBackPlaces: 2, goingBack: { fen: 60000 }, byOffice: { fen: 30000 } })
    expect(lines.at(-1)?.text).toBe('2 人，¥600.00，其中 ¥300.00 要由商会退还')
  })

  it('warn before a cancellation only when there is money to go back', () => {
    expect(goesBack(undefined)).toBeNull()
    expect(goesBack({ ...none, owedPlaces: 3, owed: { fen: 90000 } })).toBeNull()
    expect(goesBack({ ...none, paidPlaces: 3, paid: { fen: 90000 } })).toEqual({ places: 3, money: { fen: 90000 } })
  })
})
