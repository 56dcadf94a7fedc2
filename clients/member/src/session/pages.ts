/** Every page by name; no address is written anywhere else. */
export const page = {
  home: '/pages/home/home',
  activities: '/pages/activities/activities',
  inbox: '/pages/inbox/inbox',
  mine: '/pages/mine/mine',
  login: (after?: string) => `/pages/login/login${after ? `?after=${encodeURIComponent(after)}` : ''}`,
  privacy: '/pages/privacy/privacy',
  activity: (id: string) => `/pages/activity/activity?id=${id}`,
  signUp: (id: string) => `/pages/sign-up/sign-up?id=${id}`,
  registrations: '/pages/registrations/registrations',
  ticket: (id: string) => `/pages/ticket/ticket?id=${id}`,
  dues: '/pkg-dues/dues/dues',
  pay: (id: string) => `/pkg-dues/pay/pay?id=${id}`,
  receipts: '/pkg-dues/receipts/receipts',
  invoices: '/pkg-dues/invoices/invoices',
  invoice: (chargeId: string) => `/pkg-dues/invoice/invoice?id=${chargeId}`,
  account: (unitId?: string) => `/pkg-dues/account/account${unitId ? `?unit=${unitId}` : ''}`,
}

const TABS: string[] = [page.home, page.activities, page.inbox, page.mine]

/** A way that another, quicker touch has overtaken ends there: nobody waits for it, and there is nothing to say. */
const overtaken = { fail: () => {} }

export function go(url: string): void {
  if (TABS.includes(url)) uni.switchTab({ url, ...overtaken })
  else uni.navigateTo({ url, ...overtaken })
}

/** In place of the page that is open. */
export function swap(url: string): void {
  if (TABS.includes(url)) uni.switchTab({ url, ...overtaken })
  else uni.redirectTo({ url, ...overtaken })
}

/** Back where the person came from, else to `url`. */
export function back(url: string): void {
  if (getCurrentPages().length > 1) uni.navigateBack(overtaken)
  else swap(url)
}

/** The page of a notice's link; null for a link this client has no page for. */
export function pageOfLink(link: string | null): string | null {
  const [, noun, id] = /^\/(charges|receipts|activities|registrations)(?:\/([0-9A-Za-z]+))?$/.exec(link ?? '') ?? []
  switch (noun) {
    case 'charges':
      return id ? page.pay(id) : page.dues
    case 'receipts':
      return page.receipts
    case 'activities':
      return id ? page.activity(id) : page.activities
    case 'registrations':
      return page.registrations
    default:
      return null
  }
}
