import type { StandardForm } from '~/api/contract'
import { fenOf } from '~/format/money'

export interface TierLine { tier: string; yuan: string }
export const mostTiers = 4
/** A standard of old may have had any number of prices; so many are taken. */
export const mostPrices = 20

/** Reads the typed lines; a standard of old may name a level twice. The fault of a line stands at its place, the rules of the trade are the server's. */
export function readTiers(lines: TierLine[], asItWas = false): { tiers: StandardForm['tiers']; faults: string[] } {
  const seen = new Set<string>()
  const faults = lines.map((l) => {
    const tier = l.tier.trim()
    const fen = fenOf(l.yuan)
    if (!tier) return '请填写会员等级'
    if (!asItWas && seen.has(tier)) return `“${tier}”写了两遍，一个等级只能有一个金额`
    seen.add(tier)
    if (fen === null) return '请填写金额，例如 2000'
    return ''
  })
  const tiers = faults.some(Boolean) ? [] : lines.map((l) => ({ tier: l.tier.trim(), amount: { fen: fenOf(l.yuan)! } }))
  return { tiers, faults }
}
