/**
 * Seals a state that leaves the server, so that one that was damaged or edited is refused when it comes back: a world
 * that is half a world would fall over later, in the middle of something else.
 *
 * @module snapshot-seal
 */
import { createHash } from 'node:crypto'

/** Seal of a JSON value. The order of names does not count, for parsers of other languages may change it. */
export function sealOf(value: unknown): string {
  return sealOfText(JSON.stringify(ordered(value)))
}

/** Seal of a text, to the letter: far quicker, for what is written every second. */
export function sealOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  // Pairs, for an object of ours could not carry every name, `__proto__` for one.
  return Object.entries(value)
    .map(([name, inner]): [string, unknown] => [name, ordered(inner)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
