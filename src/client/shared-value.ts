/**
 * A value that is loaded once for everybody who asks at the same time.
 *
 * @module client/shared-value
 */
import { bounded, type Wait } from './limits.js'

/** A value that is loaded when first needed, kept, and loaded again after it was dropped. */
export interface SharedValue<Value extends object> {
  /** Resolves with the value. Each caller waits by his own limits; nobody can stop the loading for the others. */
  get(wait: Wait): Promise<Value>
  /** Forgets a value, unless it has been replaced since. Always `true`: the next `get` gives another one. */
  drop(stale: Value): true
}

/** Makes a shared value. A failed load is not kept. */
export function sharedValue<Value extends object>(load: () => Promise<Value>): SharedValue<Value> {
  let value: Value | undefined
  let flight: Promise<Value> | undefined

  const takeOff = async (): Promise<Value> => {
    try {
      value = await load()
      return value
    } finally {
      flight = undefined
    }
  }

  return {
    async get(wait) {
      if (value) return value
      flight ??= takeOff()
      const landing = flight
      return bounded(wait, Number.POSITIVE_INFINITY, () => landing)
    },
    drop(stale) {
      if (value === stale) value = undefined
      return true
    },
  }
}
