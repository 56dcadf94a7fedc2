import type { MemberSession } from './contract'

/** The access token lives in memory only; the refresh token in storage, one per chamber. */
let access: { token: string; endsAt: number } | null = null
let place = 'huishu.refresh'

export const tokens = {
  /** Each chamber of one browser has its own sign-in. */
  forChamber(code: string | null): void {
    place = code ? `huishu.refresh.${code}` : 'huishu.refresh'
    access = null
  },
  /** null when there is none or it ends within 20 seconds */
  access(): string | null {
    return access && access.endsAt - Date.now() > 20_000 ? access.token : null
  },
  refresh(): string | null {
    return (uni.getStorageSync(place) as string) || null
  },
  keep(session: MemberSession): void {
    access = { token: session.accessToken, endsAt: Date.now() + session.expiresIn * 1000 }
    if (session.refreshToken) uni.setStorageSync(place, session.refreshToken)
  },
  spoil(): void {
    access = null
  },
  forget(): void {
    access = null
    uni.removeStorageSync(place)
  },
}
