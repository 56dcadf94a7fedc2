import { calls } from '../api/calls'
import type { ActivityCard } from '../api/contract'
import { Problem } from '../api/problem'
import { useSession } from './session'

/** One activity, with or without a sign-in; the public door has only the list. */
export async function findActivity(id: string): Promise<ActivityCard> {
  const session = useSession()
  if (session.signedIn) return calls.activity(id)
  const code = session.chamber?.code
  let cursor: string | null = null
  while (code) {
    const page = await calls.publicActivities(code, cursor)
    const found = page.items.find((activity) => activity.id === id)
    if (found) return found
    cursor = page.nextCursor
    if (!cursor) break
  }
  throw new Problem(404, 'activity.missing', '没有找到这个活动，可能已经撤下。')
}
