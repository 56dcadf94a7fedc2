import { defineStore } from 'pinia'
import { answer, carrySignIn, client, refresh, watchSignIn } from '~/api/api'
import type { ChamberBrief, Module, PasswordChange, Permission, PlatformLogin, SignedIn, StaffLogin, StaffWhoAmI } from '~/api/contract'

/** Remembers only that somebody was signed in here, so that a first visit asks the server nothing. */
const mark = 'huishu.signed-in'

interface State {
  staff: StaffWhoAmI | null
  chamber: ChamberBrief | null
  operatorName: string | null
  restored: boolean
}

export const useSession = defineStore('session', {
  state: (): State => ({ staff: null, chamber: null, operatorName: null, restored: false }),
  getters: {
    kind: (s): 'staff' | 'operator' | 'none' => (s.staff && s.chamber ? 'staff' : s.operatorName !== null ? 'operator' : 'none'),
  },
  actions: {
    may(...anyOf: Permission[]): boolean {
      return anyOf.length === 0 || anyOf.some((p) => this.staff?.permissions.includes(p))
    },
    /** Whether the chamber opened one of these. */
    has(...anyOf: readonly Module[]): boolean {
      return anyOf.some((m) => this.chamber?.modules.includes(m))
    },
    adopt(signedIn: SignedIn) {
      carrySignIn(signedIn.accessToken)
      this.staff = signedIn.staff ?? null
      this.chamber = signedIn.chamber ?? null
      this.operatorName = signedIn.staff ? null : (signedIn.name ?? '运营人员')
      localStorage.setItem(mark, '1')
    },
    forget() {
      carrySignIn(null)
      this.$patch({ staff: null, chamber: null, operatorName: null })
      localStorage.removeItem(mark)
    },
    /** Once per page load: continues the sign-in of the cookie. Throws when the server cannot be reached. */
    async restore() {
      if (this.restored) return
      if (localStorage.getItem(mark)) {
        const again = await refresh()
        if (again) this.adopt(again)
        else this.forget()
      }
      this.restored = true
    },
    async signInStaff(body: StaffLogin) {
      this.adopt(await answer(client.POST('/api/auth/staff/login', { body })))
    },
    /** The sign-in of before is over, as are all others; the answer carries a new one. */
    async changePassword(body: PasswordChange) {
      this.adopt(await answer(client.POST('/api/staff/me/password', { body })))
    },
    async signInOperator(body: PlatformLogin) {
      this.adopt(await answer(client.POST('/api/auth/platform/login', { body })))
    },
    async signOut() {
      await client.POST('/api/auth/logout').catch(() => undefined)
      this.forget()
    },
    watch(ended: () => void) {
      watchSignIn((signedIn) => this.adopt(signedIn), () => {
        this.forget()
        ended()
      })
    },
  },
})
