/**
 * A limit on requests per minute and caller, where the rules set one.
 *
 * @module rate-limit
 */
import type { World } from './world.js'

const WINDOW_MS = 60_000

/** Counts a request of a caller. Returns after how many seconds to come back when it is one too many. */
export function admitRequest(world: World, caller: string): number | undefined {
  const { requestsPerMinute } = world.rules
  if (requestsPerMinute === false) return undefined
  const recent = (world.recentRequests[caller] ?? []).filter((at) => at > world.now - WINDOW_MS)
  world.recentRequests[caller] = recent
  const oldest = recent[0]
  if (recent.length >= requestsPerMinute && oldest !== undefined) {
    return Math.max(1, Math.ceil((oldest + WINDOW_MS - world.now) / 1000))
  }
  recent.push(world.now)
  return undefined
}
