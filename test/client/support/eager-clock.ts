/**
 * A clock that never waits: as soon as nothing else happens, the next timer is due.
 *
 * @module test/client/support/eager-clock
 */
import type { Clock } from 'ovh-conference'

export interface EagerClock extends Clock {
  /** The delays that were asked for and came due, in milliseconds. */
  readonly waits: number[]
  /** Moves the time without waiting for a timer. */
  skip(milliseconds: number): void
}

interface Timer {
  dueAt: number
  delayMs: number
  task: () => void
}

export function eagerClock(startAt = Date.parse('2026-01-01T00:00:00Z')): EagerClock {
  let now = startAt
  const timers = new Set<Timer>()
  const waits: number[] = []

  const fireNext = (): void => {
    const [next] = [...timers].sort((a, b) => a.dueAt - b.dueAt)
    if (!next) return
    timers.delete(next)
    now = Math.max(now, next.dueAt)
    waits.push(next.delayMs)
    next.task()
  }

  const schedule = (delayMs: number, task: () => void, whenQuiet: (fire: () => void) => void): (() => void) => {
    const timer = { dueAt: now + delayMs, delayMs, task }
    timers.add(timer)
    const fire = (): void => {
      if (!timers.has(timer)) return
      fireNext()
      // It was another one's turn.
      if (timers.has(timer)) whenQuiet(fire)
    }
    whenQuiet(fire)
    return () => timers.delete(timer)
  }

  return {
    waits,
    now: () => now,
    skip: (milliseconds) => {
      now += milliseconds
    },
    // Two turns of the event loop: answers that are under way come first.
    delay: (delayMs, task) => schedule(delayMs, task, (fire) => setImmediate(() => setImmediate(fire))),
    // Work that takes real time, such as reading a file, comes before a time-out.
    deadline: (delayMs, task) => schedule(delayMs, task, (fire) => setTimeout(fire, 20)),
  }
}
