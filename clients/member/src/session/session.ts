import { defineStore } from 'pinia'
import platform from '#platform'
import { calls } from '../api/calls'
import type { Me, MemberSession, Module, PublicChamber } from '../api/contract'
import { Problem, sentenceOf } from '../api/problem'
import { onSignedOut, renew } from '../api/request'
import { tokens } from '../api/tokens'

interface State {
  chamber: PublicChamber | null
  /** why the chamber or the kept sign-in could not be opened, as a sentence */
  startTrouble: string | null
  /** there is no such chamber; asking again will not help */
  chamberMissing: boolean
  stage: 'starting' | 'out' | 'needs-phone' | 'in'
  me: Me | null
  unread: number
}

let starting: Promise<void> | null = null

/** Who is here, for which chamber. Pages wait for `ready()` before they ask for anything. */
export const useSession = defineStore('session', {
  state: (): State => ({ chamber: null, startTrouble: null, chamberMissing: false, stage: 'starting', me: null, unread: 0 }),
  getters: {
    signedIn: (state) => state.stage === 'in',
    unit: (state) => state.me?.units[0] ?? null,
  },
  actions: {
    has(module: Module): boolean {
      return this.chamber?.modules.includes(module) ?? false
    },

    ready(): Promise<void> {
      starting ??= this.begin().catch((thrown) => {
        starting = null
        throw thrown
      })
      return starting
    },

    async begin(): Promise<void> {
      onSignedOut(() => this.forget())
      const code = platform.chamberCode()
      tokens.forChamber(code)
      await this.loadChamber(code)
      if (!tokens.refresh()) this.stage = 'out'
      else await this.resume()
    },

    async loadChamber(code: string | null): Promise<void> {
      this.startTrouble = null
      if (!code) return
      try {
        this.chamber = await calls.chamber(code)
        platform.rememberChamber(code)
      } catch (thrown) {
        this.chamberMissing = thrown instanceof Problem && thrown.status === 404
        this.startTrouble = this.chamberMissing ? '没有找到这个商会，请核对链接。' : sentenceOf(thrown)
      }
    },

    /** After a start that failed half-way. */
    async again(): Promise<void> {
      this.startTrouble = null
      if (!this.chamber) await this.loadChamber(platform.chamberCode())
      if (!this.signedIn && tokens.refresh()) await this.resume()
    },

    async resume(): Promise<void> {
      try {
        await renew()
        await this.loadMe()
      } catch (thrown) {
        if (tokens.refresh()) this.startTrouble ??= sentenceOf(thrown)
        this.stage = 'out'
      }
    },

    /** The consent was given and WeChat answered with a code. */
    async signIn(appid: string, code: string, phoneCode: string | null): Promise<void> {
      let session = await calls.login(appid, code)
      await this.accept(session)
      if (session.needsPhone && phoneCode) {
        session = await calls.bindPhone(phoneCode)
        await this.accept(session)
      }
      await this.loadMe()
    },

    async bindPhone(phoneCode: string): Promise<void> {
      await this.accept(await calls.bindPhone(phoneCode))
      await this.loadMe()
    },

    /** In the mini-program only the sign-in may tell which chamber this is. */
    async accept(session: MemberSession): Promise<void> {
      if (this.chamber?.code !== session.chamber.code) {
        tokens.forChamber(session.chamber.code)
        await this.loadChamber(session.chamber.code)
      }
      tokens.keep(session)
    },

    async loadMe(): Promise<void> {
      this.me = await calls.me()
      this.stage = this.me.needsPhone ? 'needs-phone' : 'in'
    },

    async signOut(): Promise<void> {
      await calls.logout(tokens.refresh()).catch(() => {})
      tokens.forget()
      this.forget()
    },

    forget(): void {
      this.stage = 'out'
      this.me = null
      this.unread = 0
    },
  },
})
