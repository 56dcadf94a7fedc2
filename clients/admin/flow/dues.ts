/** Standards of old, waivers, arrears, rules, lapses and accounts of the chamber in memory. */
import type { Arrear, Charge, DuesRules, DuesRulesForm, HistoricForm, HistoricStandard, Lapse, UnitAccount, Waiver, WaiverForm } from '../src/api/contract'
import { list, onceOnly, one, type Answer } from './asked'
import { id, now, refuse, type Office } from './office'

const nothing = { fen: 0 }

class DuesDesk {
  rules: DuesRules = { remindersOn: false, steps: [-15, 0, 15, 30, 60], graceDays: 0, lapseYears: null, article: null, rule: null, version: 0, standardName: '2026 年会费标准', lateJoiners: 'FULL_YEAR', lateFromMonth: null }
  historic: HistoricStandard[] = []
  waivers: Waiver[] = []
  stops = new Map<string, string>()
  reminded = new Set<string>()
  lapses: Lapse[] = []

  document(form: HistoricForm) {
    const broken = [{ rule: '会费档次一般不超过 4 档', reason: `一共有 ${form.prices.length} 档`, source: '民发〔2014〕166号', remedy: '召开会员（代表）大会，表决通过不超过 4 档的新标准' }]
    if (!form.resolutionId) broken.unshift({ rule: '须由会员（代表）大会通过', reason: '找不到通过它的会议决议', source: '民发〔2014〕166号', remedy: '召开会员（代表）大会，以无记名投票方式表决通过新的标准' })
    this.historic.unshift({ id: id('H', this.historic.length + 1), ...form, broken, documentedAt: now })
    return this.historic[0]
  }

  propose(office: Office, form: WaiverForm) {
    const charge = one(office.charges, form.chargeId)
    this.waivers.unshift({
      id: id('W', this.waivers.length + 1), chargeId: charge.id, unitId: charge.unitId, unitName: charge.unitName, subject: charge.subject, kind: form.kind, amount: form.amount, due: charge.due, paying: false,
      reason: form.reason, meetingWords: `${office.resolutions.find((r) => r.id === form.meetingId)?.meetingName}（2026-11-23）`, state: 'PROPOSED', proposedBy: id('A', 1), proposedByName: '王敏', proposedAt: now, decidedByName: null, decidedAt: null, note: null,
    })
    return this.waivers[0]
  }

  approve(office: Office, waiver: Waiver) {
    if (waiver.proposedBy === id('A', 1)) refuse(422, 'waiver.same-person', '减免要由另一位工作人员批准，提出人不能自己批准。')
    const charge = one(office.charges, waiver.chargeId)
    const amount = waiver.amount ?? charge.due
    Object.assign(charge, { reduced: amount, due: { fen: charge.due.fen - amount.fen } })
    return Object.assign(waiver, { state: 'APPROVED', amount, decidedByName: '王敏', decidedAt: now })
  }

  arrears(office: Office): Arrear[] {
    return office.charges.filter((c) => c.state === 'OPEN').map((c, i) => {
      const daysOver = 40 - i
      const reminded = this.reminded.has(c.id)
      const stopReason = this.stops.get(c.id) ?? null
      const silent = Boolean(stopReason) || !this.rules.remindersOn
      return {
        chargeId: c.id, unitId: c.unitId, unitName: c.unitName, memberNo: office.members.find((m) => m.id === c.unitId)?.memberNo ?? null, tier: c.tier, year: c.year!, subject: c.subject, due: c.due, dueOn: '2026-10-14',
        daysOver, inGrace: daysOver <= this.rules.graceDays, lastStep: reminded ? 30 : null, lastRemindedAt: reminded ? now : null, nextStep: silent ? null : reminded ? 60 : 30, nextOn: silent ? null : reminded ? '2026-12-13' : '2026-11-23',
        stopReason, stoppedBy: stopReason ? '王敏' : null,
      }
    })
  }

  account(office: Office, unitId: string, from: string | null): UnitAccount {
    const member = one(office.members, unitId)
    const own = office.charges.filter((c) => c.unitId === unitId)
    const lines = own.flatMap((c) => linesOf(c))
    const owed = own.reduce((fen, c) => fen + c.due.fen, 0)
    return {
      unitId, unitName: member.name, memberNo: member.memberNo, tier: member.tier, from, through: '2026-11-23', opening: { owed: nothing, balance: nothing, owedBack: nothing }, lines,
      closing: { owed: { fen: owed }, balance: { fen: 50_000 }, owedBack: nothing },
      openCharges: own.filter((c) => c.state === 'OPEN').map((c) => ({ id: c.id, subject: c.subject, amount: c.amount, reduced: c.reduced, received: c.received, due: c.due, dueOn: c.dueOn! })),
    }
  }
}

function linesOf(c: Charge) {
  const line = { chargeId: c.id, asked: nothing, met: nothing, other: nothing, balance: { fen: 50_000 } }
  const raised = { ...line, id: `${c.id}1`, on: '2026-03-02', title: '应缴会费', memo: c.subject, asked: c.amount, owed: c.amount }
  const waived = { ...line, id: `${c.id}2`, on: '2026-11-23', title: '减免', memo: '受灾停产三个月，第三届第二次会员大会（2026-11-23）决定', met: c.reduced, owed: { fen: c.amount.fen - c.reduced.fen } }
  const paid = { ...line, id: `${c.id}3`, on: '2026-11-23', title: '收到会费', memo: '银行转账', met: c.received, owed: c.due }
  return [raised, ...(c.reduced.fen ? [waived] : []), ...(c.received.fen ? [paid] : [])]
}

const desks = new WeakMap<Office, DuesDesk>()
export function deskOf(office: Office): DuesDesk {
  if (!desks.has(office)) desks.set(office, new DuesDesk())
  return desks.get(office)!
}

/** Whoever did not pay two years running; the unit of the third open charge stands for them. */
function candidates(office: Office) {
  const desk = deskOf(office)
  const unit = office.charges.filter((c) => c.state === 'OPEN')[2]
  const { article, rule, lapseYears: years } = desk.rules
  const proposed = desk.lapses.some((l) => l.unitId === unit?.unitId)
  const items = years && unit && !proposed ? [{ unitId: unit.unitId, unitName: unit.unitName, years: [2024, 2025], owed: { fen: unit.due.fen * 2 } }] : []
  return { article, rule, years, items }
}
function lapse(office: Office, unitId: string) {
  const found = candidates(office).items.find((c) => c.unitId === unitId) ?? refuse(422, 'dues.lapse-refused', '这家单位不符合章程的条文。')
  const { article, rule } = deskOf(office).rules
  deskOf(office).lapses.unshift({ id: id('L', 1), unitId, unitName: found.unitName, unpaidYears: found.years.join('、'), article: article!, ruleText: rule!, confirmedBy: '王敏', confirmedOn: '2026-11-23', state: 'OPEN', decidedBy: null, note: null })
  return found
}
const decide = (state: Lapse['state']): Answer => ({ office, params, body }) =>
  Object.assign(one(deskOf(office).lapses, params[0]), { state, decidedBy: '王敏', note: (body as { note: string }).note })
const due = (office: Office) => deskOf(office).arrears(office).filter((a) => a.nextStep === 30).map((a) => ({ ...a, step: 30 }))

export const duesAnswers = (): [string, RegExp, Answer][] => [
  ['GET', /^\/api\/staff\/dues\/standards\/historic$/, ({ office, query }) => list(deskOf(office).historic, query)],
  ['POST', /^\/api\/staff\/dues\/standards\/historic$/, ({ office, body }) => deskOf(office).document(body as HistoricForm)],
  ['GET', /^\/api\/staff\/dues\/runs\/progress$/, () => ({ running: null })],
  ['GET', /^\/api\/staff\/dues\/rules$/, ({ office }) => deskOf(office).rules],
  ['PUT', /^\/api\/staff\/dues\/rules$/, ({ office, body }) => {
    const desk = deskOf(office)
    return (desk.rules = { ...desk.rules, ...(body as DuesRulesForm), version: desk.rules.version + 1 })
  }],
  ['GET', /^\/api\/staff\/dues\/arrears$/, ({ office, query }) => {
    const all = deskOf(office).arrears(office)
    const over = all.filter((a) => a.daysOver > 0)
    const q = query.get('query') ?? ''
    return list(all.filter((a) => !q || a.unitName.includes(q)), query, { totals: { charges: over.length, units: over.length, due: { fen: over.reduce((fen, a) => fen + a.due.fen, 0) } } })
  }],
  ['POST', /^\/api\/staff\/dues\/arrears\/([^/]+)\/stop$/, ({ office, params, body }) => void deskOf(office).stops.set(params[0]!, (body as { reason: string }).reason)],
  ['DELETE', /^\/api\/staff\/dues\/arrears\/([^/]+)\/stop$/, ({ office, params }) => void deskOf(office).stops.delete(params[0]!)],
  ['GET', /^\/api\/staff\/dues\/reminders$/, ({ office }) => ({ items: due(office), more: false })],
  ['POST', /^\/api\/staff\/dues\/reminders$/, ({ office }) => {
    const reached = due(office)
    for (const d of reached) deskOf(office).reminded.add(d.chargeId)
    return { sent: reached.length }
  }],
  ['GET', /^\/api\/staff\/dues\/lapses$/, ({ office }) => candidates(office)],
  ['POST', /^\/api\/staff\/dues\/lapses$/, ({ office, body }) => lapse(office, (body as { unitId: string }).unitId)],
  ['GET', /^\/api\/staff\/waivers$/, ({ office, query }) => list(deskOf(office).waivers.filter((w) => !query.get('state') || w.state === query.get('state')), query)],
  ['GET', /^\/api\/staff\/waivers\/meetings$/, ({ office, query }) => list(office.resolutions.map((r) => ({ ...r, name: r.meetingName })), query)],
  ['POST', /^\/api\/staff\/waivers$/, (a) => (onceOnly(a), deskOf(a.office).propose(a.office, a.body as WaiverForm))],
  ['POST', /^\/api\/staff\/waivers\/([^/]+)\/approve$/, (a) => (onceOnly(a), deskOf(a.office).approve(a.office, one(deskOf(a.office).waivers, a.params[0])))],
  ['POST', /^\/api\/staff\/waivers\/([^/]+)\/reject$/, ({ office, params, body }) => Object.assign(one(deskOf(office).waivers, params[0]), { state: 'REJECTED', decidedByName: '王敏', decidedAt: now, note: (body as { note: string }).note })],
  ['GET', /^\/api\/staff\/unit-accounts\/([^/]+)$/, ({ office, params, query }) => deskOf(office).account(office, params[0]!, query.get('from'))],
  ['GET', /^\/api\/staff\/members\/lapses$/, ({ office, query }) => list(deskOf(office).lapses.filter((l) => !query.get('state') || l.state === query.get('state')), query)],
  ['POST', /^\/api\/staff\/members\/lapses\/([^/]+)\/end$/, decide('ENDED')],
  ['POST', /^\/api\/staff\/members\/lapses\/([^/]+)\/keep$/, decide('KEPT')],
]
