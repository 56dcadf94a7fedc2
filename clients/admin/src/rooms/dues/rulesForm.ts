import type { DuesRules, DuesRulesForm } from '~/api/contract'

export type Side = 'BEFORE' | 'ON' | 'AFTER'
/** One reminder as a person sets it; the days count from the due day and are empty on the day itself. */
export interface StepLine { side: Side; days: number }
export interface RulesTyped {
  remindersOn: boolean
  lines: StepLine[]
  graceDays: number
  /** Whether the charter lets a membership end for dues that are not paid. */
  mayLapse: boolean
  lapseYears: number
  article: string
  rule: string
}
export type RulesFaults = Partial<Record<'steps' | 'graceDays' | 'article' | 'rule', string>>

export const mostSteps = 12
export const sideWords: Record<Side, string> = { BEFORE: '应缴日之前', ON: '应缴日当天', AFTER: '应缴日之后' }

export const lineOf = (step: number): StepLine => ({ side: step < 0 ? 'BEFORE' : step === 0 ? 'ON' : 'AFTER', days: Math.abs(step) || 15 })
export const stepOf = (line: StepLine) => (line.side === 'ON' ? 0 : line.side === 'BEFORE' ? -line.days : line.days)

export const typedOf = (r: DuesRules): RulesTyped => ({
  remindersOn: r.remindersOn,
  lines: r.steps.map(lineOf),
  graceDays: r.graceDays,
  mayLapse: r.lapseYears !== null,
  lapseYears: r.lapseYears ?? 2,
  article: r.article ?? '',
  rule: r.rule ?? '',
})

/** What a person can see at once; the limits of the trade are the server's. */
export function rulesFaults(t: RulesTyped): RulesFaults {
  const faults: RulesFaults = {}
  const steps = t.lines.map(stepOf)
  if (t.remindersOn && !steps.length) faults.steps = '开启提醒要至少设一步'
  else if (t.lines.some((l) => l.side !== 'ON' && !(Number.isInteger(l.days) && l.days > 0))) faults.steps = '请填写天数'
  else if (new Set(steps).size < steps.length) faults.steps = '有两步是同一天'
  if (!Number.isInteger(t.graceDays) || t.graceDays < 0) faults.graceDays = '没有宽限期就填 0'
  if (t.mayLapse && !t.article.trim()) faults.article = '请填写章程第几条'
  if (t.mayLapse && !t.rule.trim()) faults.rule = '请照章程抄下这一条的原文'
  return faults
}

export const rulesOf = (t: RulesTyped, version: number): DuesRulesForm => ({
  remindersOn: t.remindersOn,
  steps: t.lines.map(stepOf).sort((a, b) => a - b),
  graceDays: t.graceDays,
  lapseYears: t.mayLapse ? t.lapseYears : null,
  article: t.article.trim() || null,
  rule: t.rule.trim() || null,
  version,
})
