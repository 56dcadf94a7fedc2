import { useSession } from '~/session/session'

/** The import somebody began here and has not finished, so that the home page can offer it again. */
const key = () => `huishu.import.${useSession().chamber?.code ?? ''}`

export const rememberedImport = () => localStorage.getItem(key())
export const rememberImport = (id: string) => localStorage.setItem(key(), id)
export const forgetImport = () => localStorage.removeItem(key())
