/** A chamber in memory that answers by the contract: what the flow needs, no more. */
import type {
  Activity, Charge, CheckIn, Delivery, Import, Member, MemberForm, Notice, Overview, Parked, Receipt, Registration, Resolution, ResolutionForm,
  Run, Settings, Standard, StandardForm, Account, Chamber, OpenChamber, Module,
} from '../src/api/contract'

export const now = '2026-11-23T01:30:00Z'
const surnames = '王李张刘陈杨黄赵周吴徐孙马朱胡林郭何高罗'
const trades = ['实业', '商贸', '机电', '建材', '食品', '科技', '物流', '纺织']
const tierOf = (i: number) => (i === 0 ? '会长' : i < 5 ? '副会长' : i < 15 ? '理事' : '会员')
const id = (kind: string, n: number) => `01KB${kind}${String(n).padStart(20, '0')}`.slice(0, 26)

export class Broken extends Error {
  constructor(readonly status: number, readonly body: object) {
    super('refused')
  }
}
const refuse = (status: number, code: string, detail: string, more: object = {}): never => {
  throw new Broken(status, { type: 'about:blank', title: 'refused', status, code, detail, ...more })
}

export class Office {
  members: Member[] = Array.from({ length: 60 }, (_, i) => ({
    id: id('M', i), memberNo: `HC${String(i + 1).padStart(4, '0')}`, name: `汉川${'鑫宏德顺泰和昌盛隆丰'[i % 10]}${'源达远通盈'[i % 5]}${trades[i % 8]}有限公司`,
    creditCode: `91420984MA4K${String(100000 + i)}`.slice(0, 18), representative: `${surnames[i % 20]}${['建国', '伟', '秀英', '志强', '敏'][i % 5]}`, title: i % 3 ? '总经理' : '董事长',
    phone: `138****${String(1000 + i)}`, tier: tierOf(i), joinedOn: `20${18 + (i % 8)}-0${1 + (i % 9)}-12`, state: i === 59 ? 'LEFT' : 'ACTIVE', paidUntil: i % 3 === 0 ? '2026-12-31' : null,
  }))
  import: Import | null = null
  resolutions: Resolution[] = []
  standards: Standard[] = []
  charges: Charge[] = []
  runs: Run[] = []
  receipts: Receipt[] = []
  activities: Activity[] = []
  registrations: (Registration & { activityId: string; code: string })[] = []
  notices: Notice[] = [
    { id: id('N', 1), title: '2026 年会费已生成，请及时缴纳', kind: 'DUES_RAISED', createdAt: '2026-03-02T02:00:00Z', recipients: { total: 58, inbox: 58, wechatSent: 51, wechatFailed: 7, read: 44 } },
    { id: id('N', 2), title: '关于申报 2026 年稳岗补贴的通知', kind: 'POLICY', createdAt: '2026-10-12T02:00:00Z', recipients: { total: 58, inbox: 58, wechatSent: 58, wechatFailed: 0, read: 39 } },
  ]
  settings: Settings = { name: '汉川市楚商商会', slogan: '联企业 · 办实事', brand: 'red' }
  accounts: Account[] = [{ id: id('A', 1), account: 'wangmin', name: '王敏', roles: ['SECRETARY_GENERAL'] }]
  parked: Parked[] = []
  chambers: Chamber[] = []
  modules: Module[] = ['dues', 'activities', 'notices', 'insights']
  keys: string[] = []

  deliveries(): Delivery[] {
    return this.members.slice(0, 8).map((m, i) => ({ unitName: m.name, personName: m.representative, channel: i % 2 ? 'INBOX' : 'WECHAT', state: ['SENT', 'SENT', 'FAILED'][i % 3]!, reason: i % 3 === 2 ? '会员没有同意接收' : null, at: '2026-10-12T02:01:00Z', readAt: i % 3 === 0 ? '2026-10-12T03:00:00Z' : null }))
  }

  addMember(form: MemberForm): Member {
    if (this.members.some((m) => m.name === form.name)) refuse(409, 'unit.exists', '名册里已经有这家单位了。', { fieldProblems: [{ field: 'name', reason: '名册里已经有这家单位了' }] })
    const n = this.members.length
    const member: Member = { id: id('M', n), memberNo: `HC${String(n + 1).padStart(4, '0')}`, state: 'ACTIVE', paidUntil: null, ...form, phone: masked(form.phone) }
    this.members.unshift(member)
    return member
  }

  check(fileName: string): Import {
    const row = (rowNumber: number, name: string, phone: string) => ({ rowNumber, state: 'VALID' as const, values: { name, creditCode: '91420984MA4K900001', representative: '赵明', title: '总经理', phone, tier: '会员', joinedOn: '2026-05-01' }, problems: [] })
    this.import = {
      id: id('I', 1), fileName, state: 'CHECKED', counts: { total: 6, valid: 3, faulty: 2, duplicate: 1 }, committed: null,
      columns: [{ header: '单位名称', field: 'name' }, { header: '信用代码', field: 'creditCode' }, { header: '代表人', field: 'representative' }, { header: '职务', field: 'title' }, { header: '手机号', field: 'phone' }, { header: '等级', field: 'tier' }, { header: '入会日期', field: 'joinedOn' }, { header: '备注', field: null }],
      rows: [
        row(2, '汉川新发地农产品有限公司', '139****0001'), row(3, '汉川恒立模具有限公司', '139****0002'), row(4, '汉川康源食品厂', '139****0003'),
        { rowNumber: 5, state: 'FAULTY', values: { name: '汉川天一纺织', representative: '钱亮', phone: '1390000', tier: '会员', joinedOn: '2026-05-01' }, problems: [{ column: '手机', reason: '少了 4 位' }] },
        { rowNumber: 6, state: 'FAULTY', values: { name: '', representative: '孙立', phone: '139****0005', tier: '会员', joinedOn: '五月一日' }, problems: [{ column: '单位名称', reason: '没有填写' }, { column: '入会日期', reason: '看不懂“五月一日”是哪一天' }] },
        { rowNumber: 7, state: 'DUPLICATE', values: { name: this.members[3]!.name, representative: '刘志强', phone: '139****0006', tier: '副会长', joinedOn: '2020-01-01' }, problems: [], duplicateOf: `名册里的 ${this.members[3]!.memberNo}` },
      ],
    }
    return this.import
  }

  commitImport(): Import {
    const i = this.import!
    for (const r of i.rows.filter((x) => x.state === 'VALID')) this.addMember({ ...(r.values as MemberForm), phone: '13900000000' })
    return (this.import = { ...i, state: 'COMMITTED', committed: { written: i.counts.valid } })
  }

  withdrawImport(): Import {
    const names = this.import!.rows.filter((r) => r.state === 'VALID').map((r) => r.values.name)
    if (this.import!.state === 'COMMITTED') this.members = this.members.filter((m) => !names.includes(m.name))
    return (this.import = { ...this.import!, state: 'WITHDRAWN' })
  }

  resolve(form: ResolutionForm): Resolution {
    const brokenRules = []
    if (form.meetingKind !== 'GENERAL_MEETING') brokenRules.push({ rule: '须由会员大会表决', reason: '这次是理事会' })
    if (form.presentCount * 3 < form.dueCount * 2) brokenRules.push({ rule: '三分之二以上到会', reason: `应到 ${form.dueCount} 人，实到 ${form.presentCount} 人` })
    if (form.voteForm !== 'SECRET_BALLOT') brokenRules.push({ rule: '无记名投票', reason: '本次是举手表决' })
    const resolution = { id: id('R', this.resolutions.length + 1), ...form, passed: form.inFavour * 2 > form.presentCount, brokenRules }
    this.resolutions.unshift(resolution)
    return resolution
  }

  adopt(form: StandardForm): Standard {
    const resolution = this.resolutions.find((r) => r.id === form.resolutionId) ?? refuse(404, 'resolution.missing', '没有找到这份决议。')
    if (resolution.brokenRules.length) refuse(422, 'dues-standard.refused', '这份决议不能作为会费标准的依据。', { broken: resolution.brokenRules })
    const standard = { id: id('S', this.standards.length + 1), ...form, adoptedAt: now, state: 'ADOPTED' }
    this.standards.unshift(standard)
    return standard
  }

  preview(year: number) {
    const standard = this.standards[0] ?? refuse(422, 'dues-run.no-standard', `${year} 年还没有采用会费标准，请先在会议里采用。`)
    const active = this.members.filter((m) => m.state === 'ACTIVE')
    const already = new Set(this.charges.filter((c) => c.year === year).map((c) => c.unitId))
    const amount = (m: Member) => standard.tiers.find((t) => t.tier === m.tier)?.amount
    const open = active.filter((m) => !already.has(m.id))
    const lines = open.filter(amount).map((m) => ({ unitId: m.id, unitName: m.name, tier: m.tier, amount: amount(m)!, coversThrough: year }))
    return {
      year, standardName: standard.name, units: active.length, alreadyCharged: already.size, toCharge: lines.length, lines, total: { fen: lines.reduce((s, l) => s + l.amount.fen, 0) },
      exceptions: open.filter((m) => !amount(m)).map((m) => ({ unitId: m.id, unitName: m.name, reason: `标准里没有“${m.tier}”这一档` })),
    }
  }

  run(year: number) {
    const p = this.preview(year)
    for (const l of p.lines) {
      this.charges.push({ id: id('C', this.charges.length + 1), kind: 'DUES', unitId: l.unitId, unitName: l.unitName, tier: l.tier, year, subject: `${year} 年会费`, amount: l.amount, reduced: { fen: 0 }, received: { fen: 0 }, refunded: { fen: 0 }, due: l.amount, state: 'OPEN', dueOn: `${year}-12-31`, settledAt: null, method: null, receiptNo: null })
    }
    const run = { id: id('U', this.runs.length + 1), year, raised: p.toCharge, alreadyCharged: p.alreadyCharged, total: p.total, leftOut: p.exceptions.length, exceptions: p.exceptions, at: now }
    this.runs.unshift(run)
    return run
  }

  settle(charge: Charge, method: Charge['method']): Charge {
    if (charge.state !== 'OPEN') refuse(409, 'charge.already-settled', '这笔会费已经缴清了。')
    const number = `2026${String(this.receipts.length + 1).padStart(6, '0')}`
    Object.assign(charge, { state: 'SETTLED', received: charge.due, due: { fen: 0 }, settledAt: now, method, receiptNo: number })
    this.receipts.unshift({ id: id('P', this.receipts.length + 1), number, chargeId: charge.id, unitName: charge.unitName, subject: charge.subject, amount: charge.amount, issuedAt: now, state: 'ISSUED', voidedAt: null, voidReason: null, replaces: null, replacedById: null, replacedBy: null, handOver: null, handOverReason: null })
    return charge
  }

  totals(charges: Charge[]) {
    const sum = (list: Charge[]) => ({ fen: list.reduce((s, c) => s + c.amount.fen, 0) })
    const settled = charges.filter((c) => c.state === 'SETTLED')
    const open = charges.filter((c) => c.state === 'OPEN')
    const fen = (list: Charge[], of: (c: Charge) => number) => ({ fen: list.reduce((s, c) => s + of(c), 0) })
    return { count: charges.length, amount: sum(charges), settledCount: settled.length, received: fen(charges, (c) => c.received.fen), openCount: open.length, due: fen(open, (c) => c.due.fen), waived: fen(charges, (c) => c.reduced.fen) }
  }

  /** null: no place is left. */
  signUp(activity: Activity, unitId: string | undefined, personName: string, phone: string) {
    if (activity.remaining === 0) return null
    activity.remaining--
    const n = this.registrations.length + 1
    const registration = {
      id: id('G', n), activityId: activity.id, code: `HS-${1000 + n}`, unitId: unitId ?? null, unitName: this.members.find((m) => m.id === unitId)?.name ?? null, personName,
      phone: phone ? masked(phone) : null, state: 'CONFIRMED' as const, registeredAt: now, attendedAt: null,
    }
    this.registrations.push(registration)
    return registration
  }

  checkIn(code: string): CheckIn {
    const r = this.registrations.find((x) => x.code === code) ?? refuse(404, 'check-in.unknown-code', '没有这个签到码，请核对后再试。')
    const repeated = r.attendedAt !== null
    r.attendedAt ??= now
    return { registrationId: r.id, activityId: r.activityId, activityTitle: this.activities.find((a) => a.id === r.activityId)!.title, unitName: r.unitName, personName: r.personName, at: r.attendedAt, repeated }
  }

  open(form: OpenChamber): Chamber {
    if (this.chambers.some((c) => c.code === form.code)) refuse(409, 'chamber.code-taken', `代码 ${form.code} 已经有商会在用了，请换一个。`)
    const chamber: Chamber = { id: String(this.chambers.length + 1), code: form.code, name: form.name, modules: form.modules, state: 'OPEN', slogan: form.slogan ?? null, channels: { miniAppid: form.channels.miniAppid ?? '', mchid: form.channels.mchid ?? '', miniSecretSet: Boolean(form.channels.miniSecret) } }
    this.chambers.push(chamber)
    return chamber
  }

  overview(): Overview {
    const active = this.members.filter((m) => m.state === 'ACTIVE')
    const t = this.totals(this.charges)
    const count = (tier: string) => ({ tier, count: active.filter((m) => m.tier === tier).length })
    const attended = this.registrations.filter((r) => r.attendedAt).length
    return {
      asOf: now,
      members: { total: active.length, joinedThisYear: 7, leftThisYear: 1, byTier: ['会长', '副会长', '理事', '会员'].map(count) },
      dues: {
        year: 2026, billedUnits: 58, settledUnits: 41, waivedUnits: 1, ratePercent: 71, billed: { fen: 23400000 + t.received.fen }, settled: { fen: 16600000 + t.received.fen },
        byMonth: [[1, 120], [2, 80], [3, 420], [4, 300], [5, 260], [6, 180], [9, 140], [10, 100], [11, 60]].map(([m, k]) => ({ month: `2026-${String(m).padStart(2, '0')}`, settled: { fen: k! * 10000 } })),
      },
      attendance: {
        activities: 6, confirmed: 143, attended: 119, ratePercent: 83,
        recent: [{ activityId: id('V', 90), title: '食品企业质量沙龙', startsAt: '2026-10-18T06:00:00Z', confirmed: 32, attended: 27 }, { activityId: id('V', 91), title: '新会员见面会', startsAt: '2026-09-05T01:30:00Z', confirmed: 18, attended: 17 }, ...this.activities.map((a) => ({ activityId: a.id, title: a.title, startsAt: a.startsAt, confirmed: this.registrations.length, attended }))],
      },
    }
  }
}

const masked = (phone: string) => (phone.includes('*') ? phone : `${phone.slice(0, 3)}****${phone.slice(-4)}`)
export { refuse, id }
