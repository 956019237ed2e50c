/**
 * The only file of the client that touches time.
 *
 * @module client/clock
 */

/**
 * Where the client takes its time from. The simulator's clock has this shape, so that waiting costs no real time in
 * tests: `createConferenceClient({ clock: simulator.clock, … })`.
 */
export interface Clock {
  /** Milliseconds since the epoch, as this machine believes. */
  now(): number
  /**
   * Runs `task` once, after a wait on purpose: between two looks at a task, before a repetition, for the request
   * budget. A virtual clock lets that time pass at once.
   *
   * @param delayMs - In milliseconds, 0 to 2,147,483,647.
   * @returns Cancels the task; harmless afterwards.
   */
  delay(delayMs: number, task: () => void): () => void
  /**
   * Runs `task` once when a time-out has come. A virtual clock never makes time pass for it, so that a time-out does
   * not overtake an answer that is on its way.
   *
   * @param delayMs - In milliseconds, 0 to 2,147,483,647.
   * @returns Cancels the task; harmless afterwards.
   */
  deadline(delayMs: number, task: () => void): () => void
}

/** A timer asked for more would fire at once. */
const longestDelayMs = 2_147_483_647

function runLater(delayMs: number, task: () => void): () => void {
  const timer = setTimeout(task, Math.min(delayMs, longestDelayMs))
  return () => clearTimeout(timer)
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  delay: runLater,
  deadline: runLater,
}
