/**
 * A value that is loaded once for everybody who asks at the same time.
 *
 * @module client/shared-value
 */
import { bounded, checkLimits, type Wait } from './limits.js'

/** A value that is loaded when first needed, kept, and loaded again after it was dropped. */
export interface SharedValue<Value extends object> {
  /** Resolves with the value. Each caller waits by his own limits; only the last who gives up stops the loading. */
  get(wait: Wait): Promise<Value>
  /** Forgets a value, unless it has been replaced since. Always `true`: the next `get` gives another one. */
  drop(stale: Value): true
}

/** A load under way. */
interface Flight<Value> {
  landing: Promise<Value>
  waiting: number
  stop: AbortController
}

/** Makes a shared value. A failed load is not kept. */
export function sharedValue<Value extends object>(load: (signal: AbortSignal) => Promise<Value>): SharedValue<Value> {
  let value: Value | undefined
  let flight: Flight<Value> | undefined

  const takeOff = (): Flight<Value> => {
    const stop = new AbortController()
    const begun = { landing: load(stop.signal), waiting: 0, stop }
    begun.landing.catch(() => {
      if (flight === begun) flight = undefined
    })
    return begun
  }

  return {
    async get(wait) {
      if (value) return value
      checkLimits(wait)
      flight ??= takeOff()
      const mine = flight
      mine.waiting += 1
      try {
        const loaded = await bounded(wait, Number.POSITIVE_INFINITY, () => mine.landing)
        if (flight === mine) value = loaded
        return loaded
      } finally {
        mine.waiting -= 1
        // It has landed, or nobody waits any longer: then nothing is left open for it.
        if (mine.waiting === 0) mine.stop.abort()
        if (flight === mine && (value || mine.waiting === 0)) flight = undefined
      }
    },
    drop(stale) {
      if (value === stale) value = undefined
      return true
    },
  }
}
