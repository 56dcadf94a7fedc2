import { describe, expect, it } from 'vitest'
import type { SheetPreview, Statement } from '~/api/contract'
import { columnsOf, commitWord, fileFault, layoutFault, layoutForm, sampleOf } from './statementImport'

const preview: SheetPreview = {
  headerRow: 2,
  columns: [{ column: 0, header: 'Posted', field: null }, { column: 1, header: '收入金额', field: 'INCOME' }],
  rows: [
    { rowNumber: 1, cells: ['Statement', '', '1234'] },
    { rowNumber: 2, cells: ['Posted', '收入金额'] },
    { rowNumber: 3, cells: ['', '2000.00'] },
    { rowNumber: 4, cells: ['2026-01-05', '1.00'] },
  ],
}

describe('bringing in a bank statement', () => {
  it('refuses what cannot be one before it is sent', () => {
    expect(fileFault({ name: '流水.pdf', size: 5 })).toContain('PDF')
    expect(fileFault({ name: '流水.docx', size: 5 })).toContain('.xlsx')
    expect(fileFault({ name: '流水.csv', size: 0 })).toContain('空的')
    expect(fileFault({ name: '流水.XLSX', size: 5 })).toBe('')
    expect(fileFault({ name: '流水.xls', size: 5 })).toBe('')
  })

  it('puts the exact numbers in the button', () => {
    expect(commitWord({ fresh: 118 } as Statement, 0)).toBe('写入 118 行新的')
    expect(commitWord({ fresh: 0 } as Statement, 2)).toBe('写入 0 行新的，另写入 2 行疑似重复的')
  })

  it('shows of each column what stands in it', () => {
    expect(columnsOf(preview, 2)[1]?.field).toBe('INCOME')
    expect(columnsOf(preview, 1)).toEqual([{ column: 0, header: 'Statement', field: null }, { column: 2, header: '1234', field: null }])
    expect(sampleOf(preview, 2, 0)).toBe('2026-01-05')
    expect(sampleOf(preview, 2, 7)).toBe('')
  })

  it('wants a day and an amount, and each meaning once', () => {
    expect(layoutFault({ 0: '', 1: 'INCOME' })).toContain('交易日期')
    expect(layoutFault({ 0: 'DAY', 1: '' })).toContain('收入金额')
    expect(layoutFault({ 0: 'DAY', 1: 'INCOME', 2: 'INCOME' })).toContain('只能选一列')
    expect(layoutFault({ 0: 'DAY', 1: 'AMOUNT', 2: 'MEMO', 3: 'MEMO' })).toBe('')
    expect(layoutForm(2, { 0: 'DAY', 1: 'INCOME', 2: '' })).toEqual({ headerRow: 2, columns: [{ column: 0, field: 'DAY' }, { column: 1, field: 'INCOME' }] })
  })
})
