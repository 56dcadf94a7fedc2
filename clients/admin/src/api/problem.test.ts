import { describe, expect, it } from 'vitest'
import { asProblem, problemFrom, sentenceFor } from './problem'

describe('a refused request', () => {
  it('is told in the sentence of the server', () => {
    const p = problemFrom(409, { detail: '这笔会费已经缴清。', code: 'charge.already-settled' })
    expect(p.sentence).toBe('这笔会费已经缴清。')
    expect(p.code).toBe('charge.already-settled')
  })

  it('never shows English or technical details', () => {
    expect(problemFrom(500, { detail: 'NullPointerException at …' }).sentence).toBe(sentenceFor(500))
    expect(problemFrom(500, { detail: 'NullPointerException at …' }).sentence).not.toContain('500')
  })

  it('keeps the reason of each field and each broken rule', () => {
    const p = problemFrom(422, {
      detail: '这份标准不能采用。',
      fieldProblems: [{ field: 'phone', reason: '手机号少了 4 位' }],
      broken: [{ rule: '无记名投票', reason: '本次是举手表决' }],
    })
    expect(p.reasonFor('phone')).toBe('手机号少了 4 位')
    expect(p.reasonFor('name')).toBe('')
    expect(p.broken).toEqual([{ rule: '无记名投票', reason: '本次是举手表决' }])
  })

  it('survives an answer of any shape', () => {
    for (const body of [null, undefined, 'text', 7, [], { fieldProblems: 'x', broken: 3 }]) {
      const p = problemFrom(404, body)
      expect(p.sentence).toBe(sentenceFor(404))
      expect(p.broken).toEqual([])
    }
  })

  it('speaks of the line when nothing answered', () => {
    expect(asProblem(new TypeError('fetch failed')).sentence).toContain('网络')
  })
})
