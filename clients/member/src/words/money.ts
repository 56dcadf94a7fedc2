import type { Money } from '../api/contract'

/** ¥2,000.00 */
export function yuan({ fen }: Money): string {
  const cents = String(Math.abs(fen) % 100).padStart(2, '0')
  const whole = String(Math.floor(Math.abs(fen) / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? '-' : ''}¥${whole}.${cents}`
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const digit = (d: number) => DIGITS.charAt(d)

/** 人民币贰仟元整, as receipts write an amount. */
export function inWords({ fen }: Money): string {
  const whole = Math.floor(fen / 100)
  const jiao = Math.floor((fen % 100) / 10)
  const cent = fen % 10
  if (fen === 0) return '人民币零元整'
  let words = whole > 0 ? `${wholeInWords(whole)}元` : ''
  if (jiao > 0) words += `${digit(jiao)}角`
  else if (cent > 0 && whole > 0) words += '零'
  words += cent > 0 ? `${digit(cent)}分` : '整'
  return `人民币${words}`
}

function wholeInWords(whole: number): string {
  const groups: number[] = []
  for (let rest = whole; rest > 0; rest = Math.floor(rest / 10_000)) groups.unshift(rest % 10_000)
  let words = ''
  groups.forEach((group, i) => {
    if (group === 0) return
    const skipped = words !== '' && (group < 1000 || groups[i - 1] === 0)
    words += (skipped ? '零' : '') + groupInWords(group) + (['', '万', '亿'][groups.length - 1 - i] ?? '')
  })
  return words
}

function groupInWords(group: number): string {
  const digits = String(group).split('').map(Number)
  let words = ''
  let gap = false
  digits.forEach((d, i) => {
    if (d === 0) gap = words !== ''
    else {
      words += (gap ? '零' : '') + digit(d) + (['', '拾', '佰', '仟'][digits.length - 1 - i] ?? '')
      gap = false
    }
  })
  return words
}
