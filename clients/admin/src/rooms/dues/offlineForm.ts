import type { Money, OfficeMethod } from '~/api/contract'
import { fenOf, yuan } from '~/format/money'

/** The short number of a charge that a payer writes into a transfer: the last eight signs of its id, in two groups. */
export const payCode = (chargeId: string) => `${chargeId.slice(-8, -4)} ${chargeId.slice(-4)}`

export function amountFault(typed: string, due: Money): string {
  const fen = fenOf(typed)
  if (!fen) return '请填写收到的金额，例如 2000.00'
  return fen > due.fen ? `这笔只差 ${yuan(due)}；转账多付的，请在“银行流水”里认领，多的会记作单位余额。` : ''
}

export function referenceFault(method: OfficeMethod, reference: string): string {
  if (reference.trim() || method === 'CASH') return ''
  return method === 'TRANSFER' ? '请填写银行流水号或回单号，以后对账要用' : '请填写支票号码'
}

/** The refusal of a photo before it is sent; empty = it may go. */
export function photoFault(file: { type: string; size: number }): string {
  if (!['image/jpeg', 'image/png'].includes(file.type)) return '凭证要是 JPEG 或 PNG 图片，请重新拍照或截图。'
  if (file.size === 0) return '这个文件是空的，请重新拍照。'
  return file.size > 5 * 1024 * 1024 ? '图片超过 5 兆，请压缩或重新拍照。' : ''
}
