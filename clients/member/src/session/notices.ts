import platform from '#platform'
import { calls } from '../api/calls'
import type { NoticeTemplate } from '../api/contract'
import { useSession } from './session'

/** Which of the chamber's templates belong to a moment; a template's purpose begins with that word. */
export async function templatesFor(moment: 'dues' | 'activity'): Promise<string[]> {
  if (!useSession().has('notices')) return []
  const { items } = await calls.templates().catch(() => ({ items: [] as NoticeTemplate[] }))
  return items.filter((template) => template.purpose.startsWith(moment)).map((template) => template.id)
}

/** Call first in a tap handler: WeChat asks only then. What was accepted is told to the server in the background. */
export async function askFor(templateIds: string[]): Promise<void> {
  if (templateIds.length === 0) return
  recordConsent(await platform.askNotice(templateIds))
}

export function recordConsent(accepted: string[]): void {
  if (accepted.length > 0) calls.subscribe(accepted).catch(() => {})
}
