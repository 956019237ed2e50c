/**
 * Dates as OVHcloud writes them: RFC 3339 in local time with its numeric offset.
 *
 * @module local-time
 */

const HOUR_MS = 3_600_000

/** Minutes that a time zone is ahead of UTC at a moment. */
function offsetMinutes(format: Intl.DateTimeFormat, at: number): number {
  const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  const match = /^GMT([+-])(\d{2}):(\d{2})$/.exec(name)
  if (!match) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return match[1] === '-' ? -minutes : minutes
}

/**
 * Writes moments in a time zone; remembers the offset of the hour it wrote last.
 *
 * @param timeZone IANA name.
 */
export function createLocalTime(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' })
  let hour = Number.NaN
  let offset = 0
  return (at) => {
    if (Math.floor(at / HOUR_MS) !== hour) {
      hour = Math.floor(at / HOUR_MS)
      offset = offsetMinutes(format, at)
    }
    const local = new Date(at + offset * 60_000).toISOString().slice(0, 19)
    const sign = offset < 0 ? '-' : '+'
    const size = Math.abs(offset)
    return `${local}${sign}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
  }
}
