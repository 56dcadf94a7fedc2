import type { Import, ImportRow } from '~/api/contract'
import { importFields } from '~/format/words'

export type Step = 'choose' | 'check' | 'done'
export const stepWords = ['选择名单', '核对内容', '导入完成']

export function stepOf(answer: Import | null): Step {
  if (!answer || answer.state === 'WITHDRAWN') return 'choose'
  return answer.state === 'CHECKED' ? 'check' : 'done'
}
export const stepNumber = (step: Step) => ({ choose: 0, check: 1, done: 2 })[step]

/** The refusal of a file before it is sent; empty = it may go. Excel's own limits are the server's business. */
export function fileFault(file: { name: string; size: number }): string {
  if (/\.xls$/i.test(file.name)) return '这是旧版 Excel 文件（.xls），请在 Excel 里另存为 .xlsx 再上传。'
  if (!/\.xlsx$/i.test(file.name)) return '请选择 .xlsx 格式的 Excel 文件。'
  if (file.size === 0) return '这个文件是空的，请检查后再选。'
  return file.size > 10 * 1024 * 1024 ? '文件超过 10 兆，请拆成几个文件分别导入。' : ''
}

/** 导入 118 行，跳过 3 行 */
export function commitWord(counts: Import['counts']): string {
  const skipped = counts.faulty + counts.duplicate
  return skipped ? `导入 ${counts.valid} 行，跳过 ${skipped} 行` : `导入 ${counts.valid} 行`
}

export function reasonsOf(row: ImportRow): string[] {
  const told = row.problems.map((p) => (p.column ? `${p.column}：${p.reason}` : p.reason))
  if (row.state === 'DUPLICATE' && !told.length) return [row.duplicateOf ? `与${row.duplicateOf}重复` : '与名册里已有的会员重复']
  return told
}

const quoted = (cell: string) => `"${(/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`

/** The rows that will not be written, for Excel: UTF-8 with BOM, long numbers kept as text, no cell read as a formula. */
export function badRowsFile(answer: Import): string {
  const fields = Object.entries(importFields)
  const lines = answer.rows
    .filter((r) => r.state !== 'VALID')
    .map((r) => [String(r.rowNumber), r.state === 'DUPLICATE' ? '重复' : '有问题', reasonsOf(r).join('；'), ...fields.map(([f]) => asText(r.values[f as keyof typeof importFields] ?? ''))])
  return `\uFEFF${[['原表行号', '情况', '原因', ...fields.map(([, w]) => w)], ...lines].map((l) => l.map(quoted).join(',')).join('\r\n')}\r\n`
}

/** A tab in front keeps Excel from turning a phone or a credit code into 1.38E+10. */
const asText = (cell: string) => (/^\d{9,}/.test(cell) ? `${cell}\t` : cell)
