import type { Money } from '~/api/contract'

/** ¥5,000.00; whole fen in, never a float on the way. */
export function yuan(money: Money | null | undefined): string {
  if (!money) return '—'
  const sign = money.fen < 0 ? '-' : ''
  const fen = String(Math.abs(money.fen)).padStart(3, '0')
  return `${sign}¥${fen.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${fen.slice(-2)}`
}

/** Yuan as a person types them ("2000", "2,000.5", "¥2000.00") to fen; null when it is not an amount. */
export function fenOf(typed: string): number | null {
  const plain = typed.replace(/[¥￥,，\s元]/g, '')
  const m = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(plain)
  return m ? Number(m[1]) * 100 + Number((m[2] ?? '').padEnd(2, '0')) : null
}

const digits = '零壹贰叁肆伍陆柒捌玖'
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

/** The amount in formal Chinese numerals as receipts want it: 伍仟元整, 壹万零伍拾元零伍分. */
export function inWords(money: Money): string {
  if (!Number.isSafeInteger(money.fen)) throw new RangeError('not whole fen')
  const fen = Math.abs(money.fen)
  const whole = Math.floor(fen / 100)
  const jiao = Math.floor(fen / 10) % 10
  const rest = fen % 10
  const sign = money.fen < 0 ? '负' : ''
  const front = whole > 0 ? `${integerWords(whole)}元` : ''
  if (jiao === 0 && rest === 0) return `${sign}${front || '零元'}整`
  const gap = rest > 0 && jiao === 0 && whole > 0 ? '零' : ''
  const tail = `${jiao > 0 ? digits[jiao] + '角' : gap}${rest > 0 ? digits[rest] + '分' : '整'}`
  return sign + front + tail
}

function integerWords(n: number): string {
  let out = ''
  let owesZero = false
  const parts = String(n).padStart(Math.ceil(String(n).length / 4) * 4, '0').match(/\d{4}/g)!
  parts.forEach((four, i) => {
    const value = Number(four)
    if (value === 0) {
      owesZero = out !== ''
      return
    }
    if (out !== '' && (owesZero || value < 1000)) out += '零'
    out += fourWords(four) + groups[parts.length - 1 - i]
    owesZero = false
  })
  return out
}

function fourWords(four: string): string {
  let out = ''
  let zero = false
  for (let i = 0; i < 4; i++) {
    const d = Number(four[i])
    if (d === 0) {
      zero = out !== ''
      continue
    }
    out += (zero ? '零' : '') + digits[d] + places[3 - i]
    zero = false
  }
  return out
}
