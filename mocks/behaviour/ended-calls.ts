/**
 * Calls that are over: remembered for their callers, up to a bound, so that a world that lives for months stays small.
 *
 * @module ended-calls
 */
import type { Call, CallEnd, World } from './world.js'

/** Ends a call; the one that ended longest ago is forgotten when there are too many. */
export function recordEnd(world: World, call: Call, why: CallEnd): void {
  call.phase = 'ended'
  call.endedAt = world.now
  call.end = why
  world.endedCalls.push(call.id)
  while (world.endedCalls.length > world.rules.endedCallsRemembered) {
    const oldest = world.endedCalls.shift()
    if (oldest !== undefined) delete world.calls[oldest]
  }
}
