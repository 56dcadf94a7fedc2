import type { FeeSums, Money } from '~/api/contract'
import { yuan } from '~/format/money'

/** What cancelling an activity sends back; null when nobody paid. */
export const goesBack = (sums: FeeSums | undefined): { places: number; money: Money } | null => (sums?.paidPlaces ? { places: sums.paidPlaces, money: sums.paid } : null)

/** The fees of an activity as lines of a list; what is nought is left out, the money kept is always there. */
export function feeLines(sums: FeeSums): { word: string; text: string }[] {
  const lines = [{ word: '已交', text: `${sums.paidPlaces} 人，${yuan(sums.paid)}` }]
  if (sums.awaitingPlaces) lines.push({ word: '正在付款', text: `${sums.awaitingPlaces} 人，名额给他们留着` })
  if (sums.owedPlaces) lines.push({ word: '还没交', text: `${sums.owedPlaces} 人，${yuan(sums.owed)}` })
  if (sums.goingBackPlaces) lines.push({ word: '正在退', text: `${sums.goingBackPlaces} 人，${yuan(sums.goingBack)}${sums.byOffice.fen ? `，其中 ${yuan(sums.byOffice)} 要由商会退还` : ''}` })
  if (sums.refunded.fen) lines.push({ word: '已退', text: yuan(sums.refunded) })
  if (sums.expiredPlaces) lines.push({ word: '没有按时付款', text: `${sums.expiredPlaces} 人，名额已放回` })
  return lines
}
