/**
 * The HTTP contract as the admin pages read it, in the shape openapi-typescript writes: replacing this file by the
 * generated one needs no change elsewhere. Ids are strings, money is whole fen, instants are ISO-8601 in UTC.
 */

export interface Money { fen: number }
export interface Listed<T> { items: T[]; nextCursor?: string | null }
export type Counted<T> = Listed<T> & { total?: number }

export type Module = 'dues' | 'activities' | 'notices' | 'insights'
export type Brand = 'red' | 'navy' | 'lake' | 'teal' | 'green' | 'purple'
export type Role = 'SECRETARY_GENERAL' | 'MEMBERSHIP' | 'FINANCE' | 'ACTIVITIES' | 'CONTENT' | 'PRESIDENT'
export type Permission =
  | 'members:read' | 'members:write' | 'council:read' | 'council:write' | 'dues:read' | 'dues:write'
  | 'payments:read' | 'payments:write' | 'payments:approve' | 'receipts:write' | 'reconciliation:read' | 'reconciliation:write' | 'activities:read' | 'activities:write' | 'notices:read' | 'notices:write'
  | 'insights:read' | 'settings:write' | 'accounts:write' | 'audit:read' | 'parked:write'

export interface FieldProblem { field: string; reason: string }
export interface BrokenRule { rule: string; reason: string; source?: string; remedy?: string }
export interface ProblemBody {
  type?: string
  title?: string
  status?: number
  detail?: string
  code?: string
  fieldProblems?: FieldProblem[]
  broken?: BrokenRule[]
  [data: string]: unknown
}

// —— sign-in
export interface StaffLogin { chamber: string; account: string; password: string }
export interface PlatformLogin { account: string; password: string }
export interface StaffWhoAmI { id: string; name: string; account: string; roles: Role[]; permissions: Permission[] }
export interface ChamberBrief { id: string; code: string; name: string; modules: Module[] }
/** A staff answer carries staff and chamber, an operator's answer carries only the name. */
export interface SignedIn { accessToken: string; expiresIn: number; name?: string; staff?: StaffWhoAmI; chamber?: ChamberBrief }
export interface PasswordChange { oldPassword: string; newPassword: string }
export interface StaffMe { staff: StaffWhoAmI; chamber: ChamberBrief }

// —— chambers
export interface Channels {
  miniAppid?: string
  miniSecret?: string
  officialAppid?: string
  officialOriginalId?: string
  officialSecret?: string
  officialToken?: string
  officialAesKey?: string
  mchid?: string
  merchantSerial?: string
  merchantPrivateKey?: string
  apiV3Key?: string
  wechatPublicKeyId?: string
  wechatPublicKey?: string
  /** WeChat (also) signs by platform certificates for this merchant. */
  wechatCertificates?: boolean
  templates?: Record<string, string>
}
export type SecretsSet = { [K in keyof Channels as `${string & K}Set`]?: boolean }
export type CredentialState = 'CANDIDATE' | 'ACTIVE' | 'REFUSED' | 'RETIRING' | 'RETIRED'
export type VerificationMode = 'PUBLIC_KEY' | 'CERTIFICATE' | 'MIXED'
/** A set of a merchant's keys, without any secret; long numbers by their last characters. */
export interface Credential {
  id: string
  state: CredentialState
  appid: string
  mchid: string
  mode: VerificationMode
  merchantSerial: string
  wechatKeyId?: string | null
  givenAt: string
  finding?: string | null
  sentence?: string | null
  checkedAt?: string | null
  apiV3KeyProvenAt?: string | null
  activatedAt?: string | null
  insisted: boolean
  retireAt?: string | null
  certificates: { serial: string; validUntil: string }[]
}
export interface Credentials { inUse?: Credential | null; waiting?: Credential | null; former: Credential[] }
export interface FirstStaff { account: string; name: string; password: string }
export interface OpenChamber {
  code: string
  name: string
  slogan?: string
  brand?: Brand
  modules: Module[]
  channels: Channels
  firstStaff: FirstStaff
}
export type ChamberState = 'OPEN' | 'SUSPENDED'
export interface Chamber extends ChamberBrief {
  state: ChamberState
  slogan?: string | null
  brand?: Brand
  openedAt?: string | null
  channels?: Channels & SecretsSet
}

// —— members
export type MemberState = 'ACTIVE' | 'LEFT'
export interface MemberForm {
  name: string
  creditCode: string
  representative: string
  title: string
  phone: string
  tier: string
  joinedOn: string
}
export interface Member {
  id: string
  memberNo: string
  name: string
  creditCode: string
  representative: string
  title: string
  phone: string
  tier: string
  joinedOn: string
  state: MemberState
  paidUntil: string | null
}
export type ImportField = keyof MemberForm
export type ImportRowState = 'VALID' | 'FAULTY' | 'DUPLICATE'
export interface ImportRow {
  rowNumber: number
  state: ImportRowState
  values: Partial<Record<ImportField, string | null>>
  problems: { column: string; reason: string }[]
  duplicateOf?: string | null
}
export interface Import {
  id: string
  fileName: string
  state: 'CHECKED' | 'COMMITTED' | 'WITHDRAWN'
  counts: { total: number; valid: number; faulty: number; duplicate: number }
  columns: { header: string; field: ImportField | null }[]
  rows: ImportRow[]
  committed: { written: number } | null
}

// —— meetings and standards
export type MeetingKind = 'GENERAL_MEETING' | 'COUNCIL'
export type VoteForm = 'SECRET_BALLOT' | 'SHOW_OF_HANDS'
export interface ResolutionForm {
  meetingName: string
  meetingKind: MeetingKind
  heldOn: string
  subject: string
  dueCount: number
  presentCount: number
  inFavour: number
  against: number
  abstained: number
  voteForm: VoteForm
  minutesNo: string
}
export interface Resolution extends ResolutionForm { id: string; passed: boolean; brokenRules: BrokenRule[] }
export interface TierAmount { tier: string; amount: Money }
export type LateJoiners = 'FULL_YEAR' | 'JOIN_LATE_COVERS_NEXT_YEAR'
export interface StandardForm {
  resolutionId: string
  name: string
  effectiveFrom: number
  tiers: TierAmount[]
  lateJoiners?: LateJoiners
  /** The first month that counts as late; null where every year is a full year. */
  lateFromMonth?: number | null
}
export interface Standard extends StandardForm { id: string; adoptedAt: string; state: string }
export interface HistoricForm { resolutionId: string | null; name: string; firstYear: number; lastYear: number; prices: TierAmount[] }
export interface HistoricStandard extends HistoricForm { id: string; broken: BrokenRule[]; documentedAt: string }

// —— dues
export interface RunLine { unitId: string; unitName: string; tier: string; amount: Money; coversThrough: number }
export interface RunException { unitId: string; unitName: string; reason: string }
export interface RunPreview {
  year: number
  standardName: string
  units: number
  total: Money
  alreadyCharged: number
  toCharge: number
  lines: RunLine[]
  exceptions: RunException[]
}
export interface Run {
  id: string
  year: number
  raised: number
  alreadyCharged: number
  total: Money
  leftOut: number
  /** The first two hundred. */
  exceptions: RunException[]
  at: string
}
export interface RunProgress { running: { year: number; done: number; units: number } | null }
export type WaiverKind = 'WHOLE' | 'PART'
export type WaiverState = 'PROPOSED' | 'APPROVED' | 'REJECTED'
export interface WaiverForm { chargeId: string; kind: WaiverKind; amount: Money | null; reason: string; meetingId: string }
export interface Waiver {
  id: string
  chargeId: string
  unitId: string
  unitName: string
  subject: string
  kind: WaiverKind
  amount: Money | null
  due: Money
  paying: boolean
  reason: string
  meetingWords: string
  state: WaiverState
  proposedBy: string
  proposedByName: string
  proposedAt: string
  decidedByName: string | null
  decidedAt: string | null
  note: string | null
}
export interface DecidingMeeting { id: string; name: string; heldOn: string; subject: string; presentCount: number; inFavour: number }
export interface DuesRulesForm {
  remindersOn: boolean
  /** Days after the due day, negative before it. */
  steps: number[]
  graceDays: number
  lapseYears: number | null
  article: string | null
  rule: string | null
  version: number
}
export interface DuesRules extends DuesRulesForm { standardName: string | null; lateJoiners: LateJoiners | null; lateFromMonth: number | null }
export interface Arrear {
  chargeId: string
  unitId: string
  unitName: string
  memberNo: string | null
  tier: string
  year: number
  subject: string
  due: Money
  dueOn: string
  daysOver: number
  inGrace: boolean
  lastStep: number | null
  lastRemindedAt: string | null
  nextStep: number | null
  nextOn: string | null
  stopReason: string | null
  stoppedBy: string | null
}
export interface ArrearsTotals { charges: number; units: number; due: Money }
export interface DueReminder { chargeId: string; unitId: string; unitName: string; year: number; subject: string; due: Money; dueOn: string; step: number }
export interface LapseCandidate { unitId: string; unitName: string; years: number[]; owed: Money }
export interface LapseCandidates { article: string | null; rule: string | null; years: number | null; items: LapseCandidate[] }
export interface Standing { owed: Money; balance: Money; owedBack: Money }
export interface AccountLine {
  id: string
  on: string
  title: string
  memo: string
  chargeId: string | null
  asked: Money
  met: Money
  other: Money
  owed: Money
  balance: Money
}
export interface OpenCharge { id: string; subject: string; amount: Money; reduced: Money; received: Money; due: Money; dueOn: string }
export interface UnitAccount {
  unitId: string
  unitName: string
  memberNo: string | null
  tier: string
  from: string | null
  through: string
  opening: Standing
  lines: AccountLine[]
  closing: Standing
  openCharges: OpenCharge[]
}
export type LapseState = 'OPEN' | 'ENDED' | 'KEPT' | 'PAID'
export interface Lapse {
  id: string
  unitId: string
  unitName: string
  unpaidYears: string
  article: string
  ruleText: string
  confirmedBy: string
  confirmedOn: string
  state: LapseState
  decidedBy: string | null
  note: string | null
}
export type ChargeKind = 'DUES' | 'FEE'
export type ChargeState = 'OPEN' | 'SETTLED' | 'WAIVED' | 'CANCELLED' | 'REVERSED'
export type PaymentMethod = 'WECHAT' | 'CASH' | 'TRANSFER' | 'CHEQUE' | 'CREDIT'
export type OrderState = 'PREPARED' | 'PENDING' | 'UNKNOWN' | 'PAID' | 'CLOSED' | 'FAILED'
export interface Attempt { orderNo: string; state: OrderState; transactionId: string | null; createdAt: string; paidAt: string | null }
export interface Charge {
  id: string
  kind: ChargeKind
  unitId: string
  unitName: string
  /** Empty for a fee, as is the year. */
  tier: string
  year: number | null
  subject: string
  /** Before reductions. */
  amount: Money
  reduced: Money
  received: Money
  refunded: Money
  /** What is still to be paid. */
  due: Money
  state: ChargeState
  dueOn: string | null
  settledAt: string | null
  method: PaymentMethod | null
  receiptNo: string | null
}
export interface ChargeDetail extends Charge { attempts: Attempt[] }
export interface ChargeTotals {
  count: number
  /** Before reductions. */
  amount: Money
  settledCount: number
  received: Money
  openCount: number
  due: Money
  /** Forgiven: never counted as received. */
  waived: Money
}
export type OfficeMethod = 'CASH' | 'TRANSFER' | 'CHEQUE'
/** amount: null = all that is due */
export interface OfflineForm { method: OfficeMethod; amount: Money | null; receivedOn: string; reference: string | null; voucherId: string | null }
export interface OfflineEntry {
  id: string
  method: PaymentMethod
  amount: Money
  receivedOn: string
  reference: string | null
  voucherId: string | null
  /** The bank line that backs it. */
  lineId: string | null
  enteredAt: string
  undoneAt: string | null
  reason: string | null
}
export interface Voucher { id: string; mediaType: string; width: number; height: number }
export interface Payment {
  orderId: string
  orderNo: string
  chargeId: string
  unitName: string
  subject: string
  amount: Money
  /** Given back, or set aside to be. */
  refunded: Money
  /** What staff can still give back. */
  refundable: Money
  state: OrderState
  transactionId: string | null
  createdAt: string
  paidAt: string | null
  /** Paid although the charge was settled already: this money goes back. */
  surplus?: boolean
  reason?: string | null
}
export type RefundState =
  | 'PROPOSED' | 'OFFICE_DUE' | 'AWAITING_APPROVAL' | 'APPROVED' | 'SENT' | 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED'
  | 'PAID_OFFLINE' | 'PAID_TWICE' | 'REJECTED'
export type RefundCause = 'STAFF' | 'SURPLUS' | 'PLACE_GIVEN_UP' | 'OUTSIDE'
export type RefundWay = 'WECHAT' | 'BANK' | 'CASH'
export interface Refund {
  id: string
  refundNo: string
  /** Null: the money had not come through WeChat, only the office can give it back. */
  orderId: string | null
  orderNo: string | null
  chargeId: string
  unitName: string
  subject: string
  /** SURPLUS: it met no open charge and never was the chamber's. */
  kind: 'CHARGE' | 'SURPLUS'
  cause: RefundCause
  amount: Money
  payment: Money
  reason: string
  state: RefundState
  /** Null when the system proposed it. */
  proposedBy: string | null
  proposedName: string | null
  proposedAt: string
  decidedName: string | null
  decidedAt: string | null
  remark: string | null
  /** WeChat's code when it did not go through. */
  trouble: string | null
  sentAt: string | null
  way: RefundWay | null
  reference: string | null
  endedAt: string | null
}
export interface RefundCount { state: RefundState; count: number; amount: Money }
export interface RefundList extends Listed<Refund> {
  /** Whatever was asked for; states with none are absent. */
  counts: RefundCount[]
  /** Words of WeChat about refunds that fit nothing here yet. */
  waiting: { refundNo: string; orderNo: string; amount: Money; seenAt: string }[]
}
export type MonthState = 'OPEN' | 'CLOSED' | 'REOPEN_ASKED'
export interface MonthRow { month: string; state: MonthState; open: number; explained: number; comparedAt: string | null; closedName: string | null; closedAt: string | null }
export type BillState = 'WAITING' | 'LATER' | 'READ' | 'EMPTY' | 'BROKEN'
export interface DayRow {
  day: string
  /** Null when the chamber needs no bill of that day. */
  tradeBill: BillState | null
  fundsBill: BillState | null
  wechat: Money
  /** Null while the bill is not known. */
  wechatBilled: Money | null
  refunded: Money
  refundedBilled: Money | null
  fee: Money | null
  /** Cash, transfers and cheques. */
  office: Money
  bank: Money
  receipts: number
  receiptsAmount: Money
  open: number
}
export interface AccountTotal { account: string; title: string; opening: Money; debit: Money; credit: Money; closing: Money }
export type MonthDeed = 'CLOSED' | 'REOPEN_ASKED' | 'REOPENED' | 'REOPEN_DECLINED'
export interface MonthView {
  row: MonthRow
  days: DayRow[]
  totals: { lines: number; debit: Money; credit: Money; accounts: AccountTotal[] }
  causes: { cause: string; title: string; advice: string; open: number; explained: number }[]
  /** Days whose bill is still to be fetched. */
  unread: string[]
  canClose: boolean
  whyNot: string | null
  askedBy: string | null
  askedName: string | null
  askedAt: string | null
  reason: string | null
  events: { deed: MonthDeed; name: string; at: string; note: string | null }[]
}
export type Remedy = 'ASK_WECHAT' | 'FETCH_BILL' | 'EXPLAIN' | 'REFUNDS' | 'BANK' | 'RECEIPTS' | 'CHARGE'
export type DifferenceState = 'OPEN' | 'EXPLAINED' | 'GONE'
export interface Difference {
  id: string
  day: string
  cause: string
  title: string
  advice: string
  remedy: Remedy
  explainable: boolean
  subjectKind: string
  subject: string
  words: string
  ours: Money | null
  theirs: Money | null
  state: DifferenceState
  note: string | null
  explainedName: string | null
  explainedAt: string | null
}
export interface WeChatAnswer { asked: string; said: string; code: string | null; at: string }
export interface RefundDetail { refund: Refund; answers: WeChatAnswer[] }
export interface RefundForm { orderId: string; amount: Money; reason: string }
export interface OfficeRefundForm { way: 'BANK' | 'CASH'; paidOn: string; reference: string }
export interface RefundRule { approvalOver: Money }
export type ReceiptState = 'WAITING' | 'ISSUED' | 'VOID' | 'WITHDRAWN'
export interface Receipt {
  id: string
  state: ReceiptState
  /** null while it waits for a book with numbers left */
  number: string | null
  chargeId: string
  unitName: string
  subject: string
  amount: Money
  issuedAt: string | null
  voidedAt: string | null
  voidReason: string | null
  /** the number of the void one in whose place it stands */
  replaces: string | null
  replacedById: string | null
  replacedBy: string | null
  /** how far it got to where electronic receipts are kept; null when it is not handed over */
  handOver: HandOverState | null
  handOverReason: string | null
}
export type HandOverState = 'WAITING' | 'DONE' | 'FAILED'
export type InvoiceState = 'ASKED' | 'ISSUED' | 'DECLINED'
export interface Invoice {
  id: string
  state: InvoiceState
  chargeId: string
  unitName: string
  subject: string
  amount: Money
  title: string
  taxNumber: string
  askedAt: string
  number: string | null
  issuedOn: string | null
  reason: string | null
}
export interface WriteOffLine {
  bookId: string
  code: string
  kind: BookKind
  state: BookState
  firstNumber: string
  lastNumber: string
  quantity: number
  usedFrom: string | null
  usedTo: string | null
  used: number
  voided: number
  voidNumbers: string[]
  amount: Money
  voidedAmount: Money
  leftFrom: string | null
  leftTo: string | null
  left: number
}
export interface WriteOff { from: string; to: string; lines: WriteOffLine[]; used: number; voided: number; amount: Money; voidedAmount: Money }
export type BookKind = 'PAPER' | 'ELECTRONIC'
export type BookState = 'OPEN' | 'USED_UP' | 'CLOSED'
export interface ReceiptBook {
  id: string
  code: string
  kind: BookKind
  firstNumber: string
  lastNumber: string
  nextNumber: string | null
  state: BookState
  used: number
  voided: number
  left: number
  current: boolean
  openedAt: string
  closedAt: string | null
}
export interface BookForm { kind: BookKind; code: string; firstNumber: string; lastNumber: string; atOnce: boolean }

// —— bank statements
export type StatementField =
  | 'DAY' | 'INCOME' | 'OUTGOING' | 'AMOUNT' | 'DIRECTION' | 'BALANCE' | 'PAYER' | 'PAYER_ACCOUNT' | 'PAYEE' | 'PAYEE_ACCOUNT'
  | 'MEMO' | 'SERIAL' | 'OWN_ACCOUNT'
export interface StatementColumn { column: number; header: string; field: StatementField | null }
export interface Statement {
  id: string
  fileName: string
  bank: string
  state: 'CHECKED' | 'COMMITTED' | 'ABANDONED'
  firstDay: string | null
  lastDay: string | null
  fresh: number
  known: number
  similar: number
  faulty: number
  skipped: number
  income: Money
  outgoing: Money
  written: number | null
  createdAt: string
  committedAt: string | null
}
export interface SheetPreview { headerRow: number; columns: StatementColumn[]; rows: { rowNumber: number; cells: string[] }[] }
/** Either it was read, or a person has to name the columns. */
export interface StatementUploaded { statement: Statement | null; question: SheetPreview | null }
export interface LayoutForm { headerRow: number; columns: { column: number; field: StatementField }[] }
export type StatementRowState = 'FRESH' | 'KNOWN' | 'SIMILAR' | 'FAULTY'
export type Direction = 'IN' | 'OUT'
export interface StatementRow {
  rowNumber: number
  state: StatementRowState
  bookedOn: string | null
  direction: Direction
  amount: Money | null
  balance: Money | null
  payer: string
  account: string | null
  memo: string
  serial: string | null
  faults: { column: string; reason: string }[]
}
export type LineState = 'OPEN' | 'PARTLY' | 'MATCHED' | 'ASIDE'
export type LineKind = 'INCOME' | 'OUTGOING' | 'PAYOUT' | 'OTHER'
export type AsideReason = 'OUTGOING' | 'WECHAT_PAYOUT' | 'INTEREST' | 'BANK_FEE' | 'OWN_TRANSFER' | 'NOT_FROM_MEMBER' | 'OTHER'
export interface BankLine {
  id: string
  bookedOn: string
  direction: Direction
  kind: LineKind
  amount: Money
  matched: Money
  payer: string
  account: string | null
  memo: string
  serial: string | null
  ownAccount: string | null
  state: LineState
  asideReason: AsideReason | null
  note: string | null
}
export interface LineTotals { waiting: number; waitingAmount: Money; matched: number; matchedAmount: Money; aside: number }
export interface LineMatch {
  id: string
  kind: 'CHARGE' | 'SURPLUS' | 'ENTRY'
  unitId: string
  unitName: string
  chargeId: string | null
  subject: string | null
  amount: Money
  matchedAt: string
}
export interface LineDetail { line: BankLine; fullAccount: string | null; matches: LineMatch[] }
export interface Suggestion {
  unitId: string
  unitName: string
  shares: { chargeId: string; subject: string; due: Money; take: Money }[]
  entries: { entryId: string; subject: string; method: PaymentMethod; amount: Money; receivedOn: string }[]
  surplus: Money
  missing: Money
  certain: boolean
  reasons: string[]
}
export interface MatchForm {
  shares: { chargeId: string; amount: Money }[]
  entryIds: string[]
  surplus: { unitId: string; amount: Money } | null
}
export interface CertainLine { line: BankLine; suggestion: Suggestion }
export interface BulkResult { items: { lineId: string; refused: string | null }[] }
export interface CreditUse {
  id: string
  kind: 'CHARGE' | 'PAID_BACK'
  chargeId: string | null
  subject: string | null
  amount: Money
  usedOn: string
  reference: string | null
}
export interface CreditDetail { balance: Money; uses: CreditUse[] }

// —— activities
export type ActivityState = 'DRAFT' | 'PUBLISHED' | 'CANCELLED' | 'ENDED'
export interface ActivityForm {
  title: string
  summary: string
  startsAt: string
  endsAt: string
  place: string
  capacity: number
  /** absent for an activity without a fee */
  fee?: FeeForm
}
/** freeUntil with UNTIL: until then all comes back; latePercent: how much is kept afterwards */
/** What became of an activity's fees; see event-service's FeeSums. */
export interface FeeSums {
  paidPlaces: number
  paid: Money
  awaitingPlaces: number
  owedPlaces: number
  owed: Money
  expiredPlaces: number
  received: Money
  refunded: Money
  goingBackPlaces: number
  goingBack: Money
  byOffice: Money
}
export interface FeeForm { amount: Money; refundRule: 'NONE' | 'UNTIL'; freeUntil?: string; latePercent?: number }
export interface Activity extends Omit<ActivityForm, 'fee'> { id: string; state: ActivityState; remaining: number; fee?: Money; refundRule?: 'NONE' | 'UNTIL'; freeUntil?: string | null; latePercent?: number }
export type RegistrationState = 'AWAITING_PAYMENT' | 'CONFIRMED' | 'CANCELLED' | 'EXPIRED'
export interface Registration {
  id: string
  unitId: string | null
  unitName: string | null
  personName: string
  phone: string | null
  state: RegistrationState
  registeredAt: string
  attendedAt: string | null
}
export interface SignUpForm { unitId?: string; personName: string; phone?: string }
/** FULL: the places were gone, nobody was signed up. */
export interface SignUp { id: string | null; activityId: string; outcome: 'CONFIRMED' | 'FULL'; state: Registration['state'] | null; checkInCode: string | null }
export interface CheckIn {
  registrationId: string
  activityId: string
  activityTitle: string
  unitName: string | null
  personName: string
  at: string
  repeated: boolean
}

// —— notices
export interface Notice {
  id: string
  title: string
  kind: string
  createdAt: string
  recipients: { total: number; inbox: number; wechatSent: number; wechatFailed: number; read: number }
}
export interface Delivery {
  unitName: string | null
  personName: string
  channel: string
  state: string
  reason: string | null
  at: string | null
  readAt?: string | null
}
export interface NoticeDetail extends Notice { deliveries: Delivery[] }

// —— insights
export interface Overview {
  asOf: string
  members: { total: number; joinedThisYear: number; leftThisYear: number; byTier: { tier: string; count: number }[] }
  dues: {
    year: number
    billedUnits: number
    settledUnits: number
    waivedUnits: number
    /** Null while nobody is billed; waived units stand apart and are in neither count. */
    ratePercent: number | null
    billed: Money
    settled: Money
    byMonth: { month: number | string; settled: Money }[]
  }
  attendance: {
    activities: number
    confirmed: number
    attended: number
    ratePercent: number | null
    recent: { activityId: string; title: string; startsAt: string; confirmed: number; attended: number }[]
  }
}

// —— settings
export interface Settings { name: string; slogan: string | null; brand: Brand }
export interface AccountForm { account: string; name: string; roles: Role[]; password: string }
export type AccountState = 'ACTIVE' | 'DISABLED'
export interface Account { id: string; account: string; name: string; roles: Role[]; state?: AccountState }
export interface AuditEntry { at: string; actor: string; action: string; target: string; detail: string }
export interface Parked {
  id: string
  topic: string
  type: string
  key: string
  reason: string
  diedAt: string
  attempts: number
  payload: unknown
}

// —— the paths, in openapi-typescript's shape
type Json<T> = { content: { 'application/json': T } }
type Parameters = { query?: object; header?: never; path?: object; cookie?: never }
type Op<Answer, P extends Parameters = object, Body = never> = {
  parameters: P
  responses: { 200: { headers: object } & Json<Answer>; default: { headers: object; content: { 'application/problem+json': ProblemBody } } }
} & ([Body] extends [never] ? { requestBody?: never } : { requestBody: Json<Body> })
type InPath<K extends string> = { path: Record<K, string> }
type Id = InPath<'id'>
type MonthPath = InPath<'month'>
type ChamberPath = InPath<'chamberId'>
type KeySetPath = InPath<'chamberId' | 'credentialId'>
type DifferencePath = InPath<'differenceId'>
type Paged = { cursor?: string; limit?: number }
type Nothing = undefined

export interface paths {
  '/api/auth/staff/login': { post: Op<SignedIn, object, StaffLogin> }
  '/api/auth/platform/login': { post: Op<SignedIn, object, PlatformLogin> }
  '/api/auth/refresh': { post: Op<SignedIn> }
  '/api/auth/logout': { post: Op<Nothing> }
  '/api/staff/me': { get: Op<StaffMe> }
  '/api/staff/me/password': { post: Op<SignedIn, object, PasswordChange> }
  '/api/staff/members': {
    get: Op<Counted<Member>, { query?: { query?: string; tier?: string; state?: MemberState } & Paged }>
    post: Op<Member, object, MemberForm>
  }
  '/api/staff/members/{id}': { get: Op<Member, Id>; put: Op<Member, Id, MemberForm> }
  '/api/staff/members/{id}/leave': { post: Op<Member, Id, { reason: string }> }
  '/api/staff/members/import': { post: Op<Import, object, FormData> }
  '/api/staff/members/import/{id}': { get: Op<Import, Id> }
  '/api/staff/members/import/{id}/commit': { post: Op<Import, Id> }
  '/api/staff/members/import/{id}/withdraw': { post: Op<Import, Id> }
  '/api/staff/members/import/template': { get: Op<Blob> }
  '/api/staff/members/export': { get: Op<Blob> }
  '/api/staff/council/resolutions': {
    get: Op<Listed<Resolution>, { query?: Paged }>
    post: Op<Resolution, object, ResolutionForm>
  }
  '/api/staff/dues/standards': { get: Op<Listed<Standard>, { query?: Paged }>; post: Op<Standard, object, StandardForm> }
  '/api/staff/dues/standards/historic': { get: Op<Listed<HistoricStandard>, { query?: Paged }>; post: Op<HistoricStandard, object, HistoricForm> }
  '/api/staff/dues/runs/progress': { get: Op<RunProgress> }
  '/api/staff/dues/rules': { get: Op<DuesRules>; put: Op<DuesRules, object, DuesRulesForm> }
  '/api/staff/dues/arrears': { get: Op<Listed<Arrear> & { totals: ArrearsTotals }, { query?: { query?: string } & Paged }> }
  '/api/staff/dues/arrears/{chargeId}/stop': { post: Op<Nothing, InPath<'chargeId'>, { reason: string }>; delete: Op<Nothing, InPath<'chargeId'>> }
  '/api/staff/dues/reminders': { get: Op<{ items: DueReminder[]; more: boolean }>; post: Op<{ sent: number }> }
  '/api/staff/dues/lapses': { get: Op<LapseCandidates>; post: Op<LapseCandidate, object, { unitId: string }> }
  '/api/staff/waivers': { get: Op<Listed<Waiver>, { query?: { state?: WaiverState } & Paged }>; post: Op<Waiver, object, WaiverForm> }
  '/api/staff/waivers/meetings': { get: Op<Listed<DecidingMeeting>, { query?: Paged }> }
  '/api/staff/waivers/{waiverId}/approve': { post: Op<Waiver, InPath<'waiverId'>, { closeAttempt: boolean }> }
  '/api/staff/waivers/{waiverId}/reject': { post: Op<Waiver, InPath<'waiverId'>, { note: string }> }
  '/api/staff/unit-accounts/{unitId}': { get: Op<UnitAccount, InPath<'unitId'> & { query?: { from?: string } }> }
  '/api/staff/members/lapses': { get: Op<Listed<Lapse>, { query?: { state?: LapseState } & Paged }> }
  '/api/staff/members/lapses/{lapseId}/end': { post: Op<Lapse, InPath<'lapseId'>, { note: string }> }
  '/api/staff/members/lapses/{lapseId}/keep': { post: Op<Lapse, InPath<'lapseId'>, { note: string }> }
  '/api/staff/dues/runs/preview': { post: Op<RunPreview, object, { year: number }> }
  '/api/staff/dues/runs': { get: Op<Listed<Run>, { query?: Paged }>; post: Op<Run, object, { year: number }> }
  '/api/staff/charges': {
    get: Op<Listed<Charge> & { totals: ChargeTotals }, { query?: { year?: number; state?: ChargeState; query?: string } & Paged }>
  }
  '/api/staff/charges/{id}': { get: Op<ChargeDetail, Id> }
  '/api/staff/charges/{id}/offline': { get: Op<OfflineEntry[], Id>; post: Op<Charge, Id, OfflineForm> }
  '/api/staff/charges/{id}/offline/{entryId}/undo': { post: Op<Charge, InPath<'id' | 'entryId'>, { reason: string }> }
  '/api/staff/charges/{id}/credit': { post: Op<Charge, Id> }
  '/api/staff/vouchers': { post: Op<Voucher, object, FormData> }
  '/api/staff/vouchers/{id}': { get: Op<Blob, Id> }
  '/api/staff/credits/{unitId}': { get: Op<CreditDetail, InPath<'unitId'>> }
  '/api/staff/credits/uses/{useId}/undo': { post: Op<Nothing, InPath<'useId'>, { reason: string }> }
  '/api/staff/bank/statements': {
    get: Op<Listed<Statement>, { query?: Paged }>
    post: Op<StatementUploaded, object, FormData>
  }
  '/api/staff/bank/statements/{id}': { get: Op<{ statement: Statement; columns: StatementColumn[] }, Id> }
  '/api/staff/bank/statements/{id}/rows': { get: Op<Listed<StatementRow>, Id & { query?: { state?: StatementRowState } & Paged }> }
  '/api/staff/bank/statements/{id}/commit': { post: Op<Statement, Id, { alsoRows: number[] }> }
  '/api/staff/bank/statements/{id}/give-up': { post: Op<Statement, Id> }
  '/api/staff/bank/lines': {
    get: Op<Listed<BankLine> & { totals: LineTotals }, { query?: { state?: LineState; kind?: LineKind; query?: string; from?: string; to?: string } & Paged }>
  }
  '/api/staff/bank/lines/{id}': { get: Op<LineDetail, Id> }
  '/api/staff/bank/lines/{id}/suggestions': { get: Op<Suggestion[], Id> }
  '/api/staff/bank/lines/{id}/matches': { post: Op<LineDetail, Id, MatchForm>; delete: Op<LineDetail, Id, { reason: string }> }
  '/api/staff/bank/lines/{id}/ignore': { post: Op<LineDetail, Id, { reason: AsideReason; note: string | null }>; delete: Op<LineDetail, Id> }
  '/api/staff/bank/certain': { get: Op<CertainLine[]>; post: Op<BulkResult, object, { items: { lineId: string; match: MatchForm }[] }> }
  '/api/staff/payments': { get: Op<Listed<Payment>, { query?: { chargeId?: string; surplus?: boolean } & Paged }> }
  '/api/staff/refunds': {
    get: Op<RefundList, { query?: { state?: RefundState[]; chargeId?: string } & Paged }>
    post: Op<Refund, object, RefundForm>
  }
  '/api/staff/refunds/rule': { get: Op<RefundRule>; put: Op<RefundRule, object, RefundRule> }
  '/api/staff/refunds/{id}': { get: Op<RefundDetail, Id> }
  '/api/staff/refunds/{id}/submit': { post: Op<Refund, Id> }
  '/api/staff/refunds/{id}/approve': { post: Op<Refund, Id> }
  '/api/staff/refunds/{id}/reject': { post: Op<Refund, Id, { reason: string }> }
  '/api/staff/refunds/{id}/retry': { post: Op<Refund, Id> }
  '/api/staff/refunds/{id}/offline': { post: Op<Refund, Id, OfficeRefundForm> }
  '/api/staff/reconciliation/months': { get: Op<MonthRow[]> }
  '/api/staff/reconciliation/months/{month}': { get: Op<MonthView, MonthPath> }
  '/api/staff/reconciliation/months/{month}/compare': { post: Op<MonthView, MonthPath> }
  '/api/staff/reconciliation/months/{month}/close': { post: Op<MonthView, MonthPath> }
  '/api/staff/reconciliation/months/{month}/reopen': { post: Op<MonthView, MonthPath, { reason: string }> }
  '/api/staff/reconciliation/months/{month}/reopen/confirm': { post: Op<MonthView, MonthPath> }
  '/api/staff/reconciliation/months/{month}/reopen/decline': { post: Op<MonthView, MonthPath> }
  '/api/staff/reconciliation/months/{month}/days/{day}/bill': { post: Op<MonthView, { path: { month: string; day: string } }> }
  '/api/staff/reconciliation/months/{month}/differences': { get: Op<Listed<Difference>, MonthPath & { query?: { state?: DifferenceState } & Paged }> }
  '/api/staff/reconciliation/differences/{differenceId}/explain': { post: Op<Difference, DifferencePath, { note: string }>; delete: Op<Difference, DifferencePath> }
  '/api/staff/reconciliation/differences/{differenceId}/ask-wechat': { post: Op<Difference, DifferencePath> }
  '/api/staff/receipts': { get: Op<Listed<Receipt>, { query?: { state?: ReceiptState; bookId?: string; query?: string } & Paged }> }
  '/api/staff/receipts/{id}': { get: Op<Receipt, Id> }
  '/api/staff/receipts/{id}/void': { post: Op<Receipt, Id, { reason: string }> }
  '/api/staff/receipts/{id}/reissue': { post: Op<Receipt, Id, { reason?: string }> }
  '/api/staff/receipts/{id}/send': { post: Op<Nothing, Id> }
  '/api/staff/receipts/{id}/hand-over': { post: Op<Receipt, Id> }
  '/api/staff/invoices': { get: Op<Listed<Invoice>, { query?: { state?: InvoiceState; query?: string } & Paged }> }
  '/api/staff/invoices/{id}/issue': { post: Op<Invoice, Id, { number: string; issuedOn: string }> }
  '/api/staff/invoices/{id}/decline': { post: Op<Invoice, Id, { reason: string }> }
  '/api/staff/receipts/write-off': { get: Op<WriteOff, { query: { from: string; to: string } }> }
  '/api/staff/receipts/books': { get: Op<{ items: ReceiptBook[] }>; post: Op<ReceiptBook, object, BookForm> }
  '/api/staff/receipts/books/{id}/close': { post: Op<ReceiptBook, Id> }
  '/api/staff/activities': { get: Op<Listed<Activity>, { query?: Paged }>; post: Op<Activity, object, ActivityForm> }
  '/api/staff/activities/{id}': { get: Op<Activity, Id>; put: Op<Activity, Id, ActivityForm> }
  '/api/staff/activities/{id}/publish': { post: Op<Activity, Id> }
  '/api/staff/activities/{id}/registrations/fees': { get: Op<FeeSums, Id> }
  '/api/staff/activities/{id}/cancel': { post: Op<Activity, Id, { reason: string }> }
  '/api/staff/activities/{id}/registrations': {
    get: Op<Listed<Registration>, Id & { query?: Paged }>
    post: Op<SignUp, Id, SignUpForm>
  }
  '/api/staff/check-ins': { post: Op<CheckIn, object, { code: string; at?: string }> }
  '/api/staff/check-ins/{registrationId}': { delete: Op<Nothing, InPath<'registrationId'>> }
  '/api/staff/notices': { get: Op<Listed<Notice>, { query?: Paged }> }
  '/api/staff/notices/{id}': { get: Op<NoticeDetail, Id> }
  '/api/staff/insights/overview': { get: Op<Overview, { query?: { year?: number } }> }
  '/api/staff/settings': { get: Op<Settings>; put: Op<Settings, object, Settings> }
  '/api/staff/accounts': { get: Op<Listed<Account>>; post: Op<Account, object, AccountForm> }
  '/api/staff/accounts/{id}': { put: Op<Account, Id, { name: string; roles: Role[]; state: AccountState }> }
  '/api/staff/audit': { get: Op<Listed<AuditEntry>, { query?: Paged }> }
  '/api/staff/parked/{service}': { get: Op<Listed<Parked>, InPath<'service'> & { query?: Paged }> }
  '/api/staff/parked/{service}/{id}/resend': { post: Op<Nothing, InPath<'service' | 'id'>> }
  '/api/platform/audit': { get: Op<Listed<AuditEntry>, { query?: Paged }> }
  '/api/platform/chambers': { get: Op<Listed<Chamber>, { query?: Paged }>; post: Op<Chamber, object, OpenChamber> }
  '/api/platform/chambers/{id}': { get: Op<Chamber, Id> }
  '/api/platform/chambers/{id}/modules': { put: Op<Chamber, Id, { modules: Module[] }> }
  '/api/platform/chambers/{id}/channels': { put: Op<Channels & SecretsSet, Id, Channels> }
  '/api/platform/credentials/{chamberId}': { get: Op<Credentials, ChamberPath> }
  '/api/platform/credentials/{chamberId}/check': { post: Op<Credentials, ChamberPath> }
  '/api/platform/credentials/{chamberId}/sets/{credentialId}/use': { post: Op<Credentials, KeySetPath> }
  '/api/platform/credentials/{chamberId}/sets/{credentialId}/retire': { post: Op<Credentials, KeySetPath> }
  '/api/staff/payments/credential': { get: Op<Credentials, object> }
  '/api/staff/payments/credential/check': { post: Op<Credentials, object> }
  '/api/platform/chambers/{id}/state': { put: Op<Chamber, Id, { state: ChamberState }> }
}
