import type { CallUp, PublicChamber } from '../api/contract'

/** What a redirect (WeChat's OAuth, the sandbox phone) brought back. */
export type Arrival =
  | { kind: 'login'; code: string; phoneCode: string | null }
  | { kind: 'pay'; status: PayStatus; accepted: string[] }

export type PayStatus = 'submitted' | 'cancelled' | 'failed'

export interface LoginCode {
  appid: string
  code: string
  phoneCode: string | null
}

export interface PayOrder {
  callUp: CallUp
  sandbox: { origin: string } | null
  /** the page to come back to */
  back: string
  /** what the sandbox phone asks consent for, in place of askNotice */
  templates: string[]
}

/** The one seam between the pages and WeChat, the browser or the sandbox. */
export interface Platform {
  kind: 'mp-weixin' | 'h5'
  /** Before the first page: takes what the address brought. */
  start(): void
  /** The chamber this client was opened for; null when only the sign-in can tell. */
  chamberCode(): string | null
  rememberChamber(code: string): void
  /** '' where the pages come from the gateway itself */
  apiOrigin(): string
  /** px kept free above a page without a navigation bar */
  topInset(): number
  /** Taken once; `from` is the door it belongs to. */
  arrival<K extends Arrival['kind']>(kind: K): Extract<Arrival, { kind: K }> | null
  /** Where a sign-in leaves the page, the promise never settles and the code comes as an `arrival`. */
  getLoginCode(chamber: PublicChamber | null, back: string): Promise<LoginCode>
  /** The appid that codes of `arrival('login')` were issued for. */
  loginAppid(chamber: PublicChamber): string | null
  /** Why a person cannot sign in here, as a sentence; null when it is possible. */
  loginObstacle(chamber: PublicChamber | null): string | null
  /** true: the phone number comes from a button with open-type getPhoneNumber */
  phoneByButton: boolean
  /** 'submitted' is never 'paid': only the server knows that. May leave the page like getLoginCode. */
  pay(order: PayOrder): Promise<PayStatus>
  /** Must be the first call in a tap handler. Answers the accepted template ids. */
  askNotice(templateIds: string[]): Promise<string[]>
  share(card: { title: string; path: string }): Promise<'shared' | 'copied' | 'by-menu'>
  /** Gives the input inside `#id` its label for screen readers, where the framework cannot. */
  nameField(id: string, label: string): void
  /** null: nothing scanned, or no camera here */
  scan(): Promise<string | null>
  /** Fetches a PDF with the sign-in attached and shows it, or hands it to the browser as a download. */
  openPdf(file: { path: string; token: string; name: string }): Promise<void>
  /** Runs `work` while no other window of this client runs work of that name. */
  exclusive<T>(name: string, work: () => Promise<T>): Promise<T>
}
