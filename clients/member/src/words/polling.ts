/** Growing waits between two questions to the server, in milliseconds; about a minute and a half in all. */
export const WAITS = [1000, 1500, 2000, 3000, 4000, 6000, 8000, 12_000, 20_000, 30_000]

/**
 * Asks until `done` or until the waits are used up; null then, or when `alive` says no. A question that fails is
 * asked again after the next wait: a bad network must not look like a failed payment.
 */
export async function askUntil<T>(
  ask: () => Promise<T>,
  done: (answer: T) => boolean,
  alive: () => boolean,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((go) => setTimeout(go, ms)),
): Promise<T | null> {
  for (const wait of WAITS) {
    await pause(wait)
    if (!alive()) return null
    const answer = await ask().catch(() => null)
    if (answer !== null && done(answer)) return answer
  }
  return null
}
