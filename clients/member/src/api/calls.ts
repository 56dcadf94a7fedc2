import type {
  ActivityCard,
  Cancellation,
  Charge,
  Inbox,
  Invoice,
  Me,
  MemberSession,
  Money,
  NoticeTemplate,
  Page,
  PaymentOrder,
  PublicChamber,
  Receipt,
  Registration,
  RegistrationOutcome,
  RegistrationRequest,
  UnitAccount,
} from './contract'
import { request } from './request'

const at = encodeURIComponent

/** The contract as functions, one per door. */
export const calls = {
  chamber: (code: string) => request<PublicChamber>({ path: `/api/public/chambers/${at(code)}`, signedIn: false }),
  publicActivities: (code: string, cursor?: string | null) =>
    request<Page<ActivityCard>>({ path: listed(`/api/public/chambers/${at(code)}/activities`, cursor), signedIn: false }),

  login: (appid: string, code: string) =>
    request<MemberSession>({ method: 'POST', path: '/api/auth/member/login', body: { appid, code }, signedIn: false }),
  bindPhone: (code: string) =>
    request<MemberSession>({ method: 'POST', path: '/api/auth/member/phone', body: { code } }),
  logout: (refreshToken: string | null) =>
    request<void>({ method: 'POST', path: '/api/auth/logout', body: { refreshToken } }),

  me: () => request<Me>({ path: '/api/member/me' }),

  charges: () => request<Page<Charge>>({ path: '/api/member/charges?limit=100' }),
  charge: (id: string) => request<Charge>({ path: `/api/member/charges/${at(id)}` }),
  pay: (id: string, idempotencyKey: string) =>
    request<PaymentOrder>({ method: 'POST', path: `/api/member/charges/${at(id)}/pay`, body: {}, idempotencyKey }),
  invoices: () => request<Page<Invoice>>({ path: '/api/member/invoices?limit=100' }),
  askForInvoice: (chargeId: string, body: { title: string; taxNumber: string }, idempotencyKey: string) =>
    request<Invoice>({ method: 'POST', path: `/api/member/charges/${at(chargeId)}/invoice`, body, idempotencyKey }),
  account: (unitId: string) => request<UnitAccount>({ path: `/api/member/unit-accounts/${at(unitId)}` }),
  receipts: () => request<Page<Receipt>>({ path: '/api/member/receipts?limit=100' }),

  activities: (cursor?: string | null) => request<Page<ActivityCard>>({ path: listed('/api/member/activities', cursor) }),
  activity: (id: string) => request<ActivityCard>({ path: `/api/member/activities/${at(id)}` }),
  register: (activityId: string, body: RegistrationRequest, idempotencyKey: string) =>
    request<RegistrationOutcome>({
      method: 'POST',
      path: `/api/member/activities/${at(activityId)}/registrations`,
      body,
      idempotencyKey,
    }),
  registrations: () => request<Page<Registration>>({ path: '/api/member/registrations?limit=100' }),
  cancellation: (id: string) =>
    request<Cancellation>({ path: `/api/member/registrations/${at(id)}/cancellation` }),
  /** `back` is what the person was shown would come back. */
  cancelRegistration: (id: string, back: Money) =>
    request<void>({ method: 'DELETE', path: `/api/member/registrations/${at(id)}?backFen=${back.fen}` }),

  inbox: (cursor?: string | null) => request<Inbox>({ path: listed('/api/member/inbox', cursor) }),
  read: (id: string) => request<void>({ method: 'POST', path: `/api/member/inbox/${at(id)}/read` }),
  templates: () => request<{ items: NoticeTemplate[] }>({ path: '/api/member/subscriptions/templates' }),
  subscribe: (templateIds: string[]) =>
    request<void>({ method: 'POST', path: '/api/member/subscriptions', body: { templateIds } }),
}

function listed(path: string, cursor?: string | null): string {
  return cursor ? `${path}?cursor=${at(cursor)}` : path
}
