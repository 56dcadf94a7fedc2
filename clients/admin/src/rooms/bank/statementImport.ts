import type { LayoutForm, SheetPreview, Statement, StatementColumn, StatementField } from '~/api/contract'

export type Step = 'choose' | 'columns' | 'check' | 'done'
export const stepWords = ['选择文件', '核对内容', '导入完成']
export const stepNumber = (step: Step) => ({ choose: 0, columns: 0, check: 1, done: 2 })[step]

/** The refusal of a file before it is sent; empty = it may go. */
export function fileFault(file: { name: string; size: number }): string {
  if (/\.pdf$/i.test(file.name)) return '这是 PDF 文件，请在网上银行里改选导出 Excel 或 CSV。'
  if (!/\.(xlsx|xls|csv|txt)$/i.test(file.name)) return '请选择网上银行导出的 Excel（.xlsx）或 CSV 文件。'
  if (file.size === 0) return '这个文件是空的，请重新导出。'
  return file.size > 10 * 1024 * 1024 ? '文件超过 10 兆，请缩短日期范围，分几次导出。' : ''
}

/** 写入 118 行新的，另写入 2 行疑似重复 */
export function commitWord(statement: Statement, also: number): string {
  const parts = [`写入 ${statement.fresh} 行新的`]
  if (also) parts.push(`另写入 ${also} 行疑似重复的`)
  return parts.join('，')
}

/** The columns of any row of the preview, when another row is said to be the header. */
export function columnsOf(preview: SheetPreview, headerRow: number): StatementColumn[] {
  if (headerRow === preview.headerRow) return preview.columns
  const row = preview.rows.find((r) => r.rowNumber === headerRow)
  return (row?.cells ?? []).map((header, column) => ({ column, header, field: null })).filter((c) => c.header)
}

/** What the first line below the header holds in a column, so that a person sees what it is. */
export function sampleOf(preview: SheetPreview, headerRow: number, column: number): string {
  return preview.rows.find((r) => r.rowNumber > headerRow && r.cells[column])?.cells[column] ?? ''
}

/** The refusal of a mapping before it is sent; empty = it may go. */
export function layoutFault(fields: Record<number, StatementField | ''>): string {
  const chosen = Object.values(fields).filter((f) => f)
  if (!chosen.includes('DAY')) return '请指明哪一列是交易日期。'
  if (!chosen.includes('INCOME') && !chosen.includes('AMOUNT')) return '请指明哪一列是收入金额（或发生额）。'
  const twice = chosen.find((f, i) => f !== 'MEMO' && chosen.indexOf(f) !== i)
  return twice ? '除了摘要、用途、附言，一种内容只能选一列。' : ''
}

export function layoutForm(headerRow: number, fields: Record<number, StatementField | ''>): LayoutForm {
  const columns = Object.entries(fields).flatMap(([column, field]) => (field ? [{ column: Number(column), field }] : []))
  return { headerRow, columns }
}
