import { describe, expect, it } from 'vitest'
import type { Import } from '~/api/contract'
import { badRowsFile, commitWord, fileFault, reasonsOf, stepOf } from './importWizard'

const answer: Import = {
  id: '1', fileName: '名单.xlsx', state: 'CHECKED', counts: { total: 3, valid: 1, faulty: 1, duplicate: 1 }, columns: [], committed: null,
  rows: [
    { rowNumber: 2, state: 'VALID', values: { name: '甲公司' }, problems: [] },
    { rowNumber: 3, state: 'FAULTY', values: { name: '=cmd()', phone: '1380000' }, problems: [{ column: '手机', reason: '少了 4 位' }] },
    { rowNumber: 4, state: 'DUPLICATE', values: { name: '乙"公司', creditCode: '914201001234567890' }, problems: [], duplicateOf: '第 2 行' },
  ],
}

describe('the import wizard', () => {
  it('stands where the server stands', () => {
    expect(stepOf(null)).toBe('choose')
    expect(stepOf(answer)).toBe('check')
    expect(stepOf({ ...answer, state: 'COMMITTED' })).toBe('done')
    expect(stepOf({ ...answer, state: 'WITHDRAWN' })).toBe('choose')
  })

  it('puts the exact numbers in the button', () => {
    expect(commitWord({ total: 121, valid: 118, faulty: 2, duplicate: 1 })).toBe('导入 118 行，跳过 3 行')
    expect(commitWord({ total: 5, valid: 5, faulty: 0, duplicate: 0 })).toBe('导入 5 行')
  })

  it('refuses a file that cannot be a roster before sending it', () => {
    expect(fileFault({ name: '名单.xls', size: 5 })).toContain('另存为 .xlsx')
    expect(fileFault({ name: '名单.pdf', size: 5 })).toContain('.xlsx')
    expect(fileFault({ name: '名单.xlsx', size: 0 })).toContain('空的')
    expect(fileFault({ name: '名单.XLSX', size: 5 })).toBe('')
  })

  it('gives every skipped row a reason', () => {
    expect(reasonsOf(answer.rows[1]!)).toEqual(['手机：少了 4 位'])
    expect(reasonsOf(answer.rows[2]!)).toEqual(['与第 2 行重复'])
  })

  it('hands out only the skipped rows, safe to open in Excel', () => {
    const file = badRowsFile(answer)
    expect(file.startsWith('\uFEFF')).toBe(true)
    const lines = file.trim().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain(`"3","有问题","手机：少了 4 位","'=cmd()"`)
    expect(lines[2]).toContain('"乙""公司"')
    expect(lines[2]).toContain('"914201001234567890\t"')
  })
})
