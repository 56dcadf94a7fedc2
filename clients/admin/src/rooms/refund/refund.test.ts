import { describe, expect, it } from 'vitest'
import type { Payment, Refund, RefundState } from '~/api/contract'
import { refundStates } from '~/format/words'
import { countIn, groupOf, isRunning, needsSecond, nextWord, refundable, refundGroups, sumFault } from './refund'

const refund = (state: RefundState, more: Partial<Refund> = {}) => ({ state, amount: { fen: 5000 }, proposedBy: 'me', proposedName: '王敏', trouble: null, ...more }) as Refund
const payment = (refundableFen: number, refunded = 0) => ({ refundable: { fen: refundableFen }, refunded: { fen: refunded } }) as Payment

describe('refunds at the desk', () => {
  it('puts every state into exactly one of: to do, running, ended', () => {
    const split = [...refundGroups.todo.states, ...refundGroups.running.states, ...refundGroups.ended.states]
    expect([...split].sort()).toEqual(Object.keys(refundStates).sort())
    expect(groupOf('odd')).toBe('odd')
    expect(groupOf('nonsense')).toBe('todo')
  })

  it('counts what a way to look would show', () => {
    const counts = [{ state: 'ABNORMAL' as const, count: 2, amount: { fen: 1 } }, { state: 'SUCCESS' as const, count: 9, amount: { fen: 1 } }]
    expect(countIn('odd', counts)).toBe(2)
    expect(countIn('approval', counts)).toBe(0)
  })

  it('tells who asked that somebody else has to agree', () => {
    expect(nextWord(refund('AWAITING_APPROVAL'), 'me')).toContain('另一位')
    expect(nextWord(refund('AWAITING_APPROVAL'), 'other')).toContain('王敏已提交')
  })

  it('has a sentence for every state', () => {
    for (const state of Object.keys(refundStates) as RefundState[]) expect(nextWord(refund(state), 'x').length).toBeGreaterThan(5)
    expect(isRunning('SENT')).toBe(true)
    expect(isRunning('ABNORMAL')).toBe(false)
  })

  it('never asks for more than is left', () => {
    expect(sumFault('', { fen: 100 })).toContain('请填写')
    expect(sumFault('0', { fen: 100 })).toContain('请填写')
    expect(sumFault('1.01', { fen: 100 })).toContain('¥1.00')
    expect(sumFault('1', { fen: 100 })).toBe('')
    expect(refundable([payment(0), payment(5)])).toHaveLength(1)
  })

  it('counts what went back before towards the limit', () => {
    expect(needsSecond(60_000, payment(1, 50_000), { fen: 100_000 })).toBe(true)
    expect(needsSecond(50_000, payment(1, 50_000), { fen: 100_000 })).toBe(false)
  })
})
