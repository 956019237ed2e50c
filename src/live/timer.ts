/**
 * A sleep that something else may end early.
 *
 * @module live/timer
 */
import type { Clock } from '../client/clock.js'

/** One sleeper, on the client's clock. */
export interface Timer {
  /**
   * Resolves after a while, when woken, or when `stop` is aborted; never rejects.
   *
   * @param sleepMs - In milliseconds; `undefined` until woken.
   */
  sleep(sleepMs: number | undefined, stop: AbortSignal): Promise<void>
  /** Ends the sleep, if there is one. */
  wake(): void
}

/**
 * Makes a timer. It waits with the clock's `deadline`: watching has no end, and a virtual clock that let the time pass
 * for it would never stand still again.
 */
export function createTimer(clock: Clock): Timer {
  let wake = (): void => {}
  return {
    sleep: (sleepMs, stop) =>
      new Promise((resolve) => {
        if (stop.aborted) return resolve()
        const end = (): void => {
          wake = () => {}
          cancel()
          stop.removeEventListener('abort', end)
          resolve()
        }
        const cancel = sleepMs === undefined ? () => {} : clock.deadline(sleepMs, end)
        wake = end
        stop.addEventListener('abort', end)
      }),
    wake: () => wake(),
  }
}
