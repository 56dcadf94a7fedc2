/**
 * The members' part of the HTTP contract, as the gateway serves it.
 * Ids are strings, money is whole fen, instants are ISO-8601 in UTC, dates are yyyy-MM-dd.
 */
export interface Money {
  fen: number
}

export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

export type Brand = 'red' | 'navy' | 'lake' | 'teal' | 'green' | 'purple'
export type Module = 'dues' | 'activities' | 'notices' | 'insights'

export interface ChamberName {
  id: string
  code: string
  name: string
}

/** GET /api/public/chambers/{code} */
export interface PublicChamber extends ChamberName {
  slogan: string | null
  brand: Brand
  modules: Module[]
  miniAppid: string | null
  officialAppid: string | null
  memberCount?: number | null
  /** Only where the WeChat sandbox plays WeChat's part. */
  sandbox: { origin: string } | null
}

/** POST /api/auth/member/login, /api/auth/member/phone, /api/auth/refresh */
export interface MemberSession {
  accessToken: string
  /** seconds */
  expiresIn: number
  refreshToken: string
  /** true until a phone number is bound; the token then opens only `me` and the phone binding */
  needsPhone: boolean
  chamber: ChamberName
}

export interface MemberUnit {
  id: string
  name: string
  creditCode: string | null
  tier: string
  title: string | null
  state: 'ACTIVE' | 'LEFT'
  memberNo: string
  paidUntil: string | null
}

/** GET /api/member/me */
export interface Me {
  person: { id: string; name: string | null; phone: string | null }
  chamber: ChamberName & { slogan: string | null; brand: Brand }
  units: MemberUnit[]
  needsPhone: boolean
}

export type ChargeState = 'OPEN' | 'SETTLED' | 'WAIVED' | 'CANCELLED' | 'REVERSED'

/** GET /api/member/charges */
export interface Charge {
  id: string
  kind: 'DUES' | 'FEE'
  /** the registration of a fee */
  sourceId: string | null
  unitId: string
  unitName: string
  /** null for a fee */
  year: number | null
  subject: string
  /** before reductions */
  amount: Money
  reduced: Money
  received: Money
  /** what is still to be paid */
  due: Money
  state: ChargeState
  dueOn: string | null
  /** no payment is begun after it: a place is held only so long */
  payUntil: string | null
  settledAt: string | null
  receiptNo: string | null
  /** why it was reduced, waived, cancelled or reversed */
  reason: string | null
  /** an attempt is open at WeChat */
  paying: boolean
}

export interface Standing {
  owed: Money
  /** paid in advance; it can meet the next dues */
  balance: Money
  /** came without a charge to meet and goes back */
  owedBack: Money
}

/** One movement; at most one of `asked`, `met` and `other` is more than zero. */
export interface AccountLine {
  id: string
  on: string
  title: string
  memo: string
  asked: Money
  met: Money
  other: Money
  owed: Money
}

export interface OpenCharge {
  id: string
  subject: string
  amount: Money
  reduced: Money
  received: Money
  due: Money
  dueOn: string
}

/** GET /api/member/unit-accounts/{unitId} */
export interface UnitAccount {
  unitId: string
  unitName: string
  through: string
  closing: Standing
  lines: AccountLine[]
  openCharges: OpenCharge[]
}

/** What WeChat's payment call-up takes, signed by the server. */
export interface CallUp {
  appId: string
  timeStamp: string
  nonceStr: string
  package: string
  signType: string
  paySign: string
}

/** POST /api/member/charges/{id}/pay */
export interface PaymentOrder {
  orderId: string
  orderNo: string
  state: string
  amount: Money
  channel: 'WECHAT_JSAPI'
  callUp: CallUp
}

export type ReceiptState = 'WAITING' | 'ISSUED' | 'VOID' | 'WITHDRAWN'

/** GET /api/member/receipts; `number` and `issuedAt` are null while no book of the chamber has a number left. */
export interface Receipt {
  id: string
  state: ReceiptState
  number: string | null
  chargeId: string
  unitName: string
  subject: string
  amount: Money
  issuedAt: string | null
  voidedAt: string | null
}

export type InvoiceState = 'ASKED' | 'ISSUED' | 'DECLINED'

/** GET /api/member/invoices; only fees have tax invoices, dues have their receipts. */
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
  /** why it was declined */
  reason: string | null
}

export type RefundRule = 'NONE' | 'UNTIL'

/** What a place costs and what comes back when it is given up; a fee of zero is none. */
export interface Fee {
  fee: Money
  refundRule: RefundRule
  /** with UNTIL: until then all comes back */
  freeUntil: string | null
  /** with UNTIL: how much of the fee is kept afterwards, 0 to 100 */
  latePercent: number
}

export type ActivityState = 'DRAFT' | 'PUBLISHED' | 'CANCELLED' | 'ENDED'

/** GET /api/member/activities; without a sign-in `myRegistration` is absent or null */
export interface ActivityCard extends Fee {
  id: string
  title: string
  summary: string | null
  startsAt: string
  endsAt: string
  place: string
  capacity: number
  remaining: number
  state: ActivityState
  myRegistration?: { id: string; state: RegistrationState; checkInCode: string | null; chargeId: string | null; holdUntil: string | null } | null
}

export type RegistrationState = 'AWAITING_PAYMENT' | 'CONFIRMED' | 'CANCELLED' | 'EXPIRED'

/** POST /api/member/activities/{id}/registrations */
export interface RegistrationRequest {
  unitId?: string
  personName?: string
  phone?: string
}

export interface RegistrationOutcome {
  id: string
  activityId: string
  outcome: 'CONFIRMED' | 'AWAITING_PAYMENT' | 'FULL'
  state: RegistrationState | null
  checkInCode: string | null
  /** what is to be paid for AWAITING_PAYMENT */
  chargeId: string | null
}

/** GET /api/member/registrations */
export interface Registration {
  id: string
  activityId: string
  activityTitle: string
  startsAt: string
  place: string
  state: RegistrationState
  checkInCode: string | null
  attendedAt: string | null
  unitName: string | null
  fee: Money
  feeStep: FeeStep
  /** what had come of it, whether or not it went back since */
  paid: Money
  chargeId: string | null
  /** until when the place is held unpaid */
  holdUntil: string | null
  /** what is to go back because the place was given up */
  refund: Money | null
  /** the part of it that the office pays out */
  byOffice: Money
  refunded: Money
  activityCancelled: boolean
}

/** OWED: the office vouched for it. GIVING_UP, GIVEN_UP: the place is given up, what was paid goes back by the rule. */
export type FeeStep = 'NONE' | 'ASKING' | 'OWED' | 'PAID' | 'GIVING_UP' | 'GIVEN_UP'

/** GET /api/member/registrations/{id}/cancellation: what giving the place up would mean now */
export interface Cancellation {
  registrationId: string
  activityTitle: string
  paid: Money
  back: Money
  kept: Money
  /** the office would pay it out, since it had not come through WeChat */
  byOffice: boolean
}

/** GET /api/member/inbox */
export interface InboxMessage {
  id: string
  title: string
  body: string
  kind: string
  link: string | null
  createdAt: string
  readAt: string | null
}

export interface Inbox extends Page<InboxMessage> {
  unread: number
}

/** GET /api/member/subscriptions/templates */
export interface NoticeTemplate {
  id: string
  purpose: string
  title: string
}

/** RFC 9457 answer */
export interface ProblemBody {
  title?: string
  status?: number
  detail?: string
  code?: string
  fieldProblems?: { field: string; reason: string }[]
  registrationId?: string
}
