/**
 * Real time for hosts: heartbeats, patience, and stopwatches. Nothing of the simulated world depends on it.
 *
 * @module real-timer
 */

/** Calls back once after some real milliseconds. Returns what cancels it. */
export function after(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms)
  return () => clearTimeout(timer)
}

/** Calls back every so many real milliseconds. Returns what ends it. */
export function every(ms: number, callback: () => void): () => void {
  const timer = setInterval(callback, ms)
  return () => clearInterval(timer)
}

/** Milliseconds of real time since some fixed moment; never goes back. */
export function stopwatchMs(): number {
  return performance.now()
}
