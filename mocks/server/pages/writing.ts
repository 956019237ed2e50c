/**
 * Numbers and times as people read them.
 *
 * @module pages/writing
 */

/** Writes a number of the wire with a plus and gaps: `0033612345678` as `+33 6 12 34 56 78`. */
export function writeNumber(wire: string): string | undefined {
  const french = /^0033([1-9])(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(wire)
  if (french) return `+33 ${french.slice(1).join(' ')}`
  return /^00[1-9]\d+$/.test(wire) ? `+${wire.slice(2)}` : undefined
}

/** Writes a room number in groups of three: `123456789` as `123 456 789`. */
export function writeRoomNumber(roomNumber: number): string {
  return String(roomNumber).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
}

/** Writes a span as a clock: `4:07`, `1:02:09`. Never negative. */
export function writeDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

/** The hour and minute of a date as the wire writes it, in that date's own time zone. */
export function writeTime(wire: string): string {
  return /T(\d{2}:\d{2})/.exec(wire)?.[1] ?? ''
}

/** One or two letters that stand for a person. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return letters.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}
