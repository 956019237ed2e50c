/**
 * Who attended a conference, and for how long.
 *
 * @module conference/attendance
 */
import type { HistoryEntry } from './history.js'

/** One caller's attendance. */
export interface Attendance {
  /** Who, as OVHcloud writes it. */
  caller: string
  /** How often the caller entered. */
  joinCount: number
  /** Time inside, over all stays. */
  durationSeconds: number
  firstJoinedAt: Date
  lastLeftAt: Date
}

/**
 * Adds up the joins and departures of a finished conference, caller by caller, in the order of their first join. Who
 * has no departure stayed to the end; a departure without a join began with the conference.
 *
 * @example
 * for (const { caller, durationSeconds } of attendanceOf(await conference.history.get(901))) …
 */
export function attendanceOf({ events, beganAt, endedAt }: HistoryEntry): Attendance[] {
  const callers = new Map<string, Stays>()
  for (const { caller, at, type } of [...events].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const stays = callers.get(caller) ?? { open: [], closed: [] }
    callers.set(caller, stays)
    if (type === 'joined') stays.open.push(at)
    else if (type === 'left') stays.closed.push({ from: stays.open.shift() ?? beganAt, to: at })
  }
  return [...callers]
    .map(([caller, { open, closed }]) => {
      const stays = [...closed, ...open.map((from) => ({ from, to: endedAt }))]
      const sum = stays.reduce((total, { from, to }) => total + to.getTime() - from.getTime(), 0)
      return {
        caller,
        joinCount: stays.length,
        durationSeconds: Math.round(sum / 1000),
        firstJoinedAt: new Date(Math.min(...stays.map(({ from }) => from.getTime()))),
        lastLeftAt: new Date(Math.max(...stays.map(({ to }) => to.getTime()))),
      }
    })
    .filter(({ joinCount }) => joinCount > 0)
}

/** One number may be inside several times at once. */
interface Stays {
  open: Date[]
  closed: { from: Date; to: Date }[]
}
