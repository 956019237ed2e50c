/**
 * The timeline as text that a person can paste into a bug report: no full numbers, no PIN, no link.
 *
 * @module timeline
 */
import type { TimelineEntry } from './behaviour/world.js'
import { createLocalTime } from './clock/local-time.js'

/** Leaves the first six and the last two characters of a number. */
function maskNumber(number: string): string {
  return number.length <= 8 ? number : `${number.slice(0, 6)}${'·'.repeat(number.length - 8)}${number.slice(-2)}`
}

/** Writes one line per entry: local time, number, room, what happened. */
export function writeTimeline(entries: readonly TimelineEntry[], timeZone: string): string {
  const date = createLocalTime(timeZone)
  return entries
    .map(({ at, serviceName, roomNumber, text }) => {
      const where = [
        serviceName === null ? '' : maskNumber(serviceName),
        roomNumber === null ? '' : `room ${roomNumber}`,
      ]
      return [date(at), ...where.filter((part) => part !== ''), text].join('  ')
    })
    .join('\n')
}
