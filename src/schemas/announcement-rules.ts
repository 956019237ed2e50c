/**
 * What an announcement may be.
 *
 * @module schemas/announcement-rules
 */
import { audioTypeOf } from './audio-type.js'
import { type Rule, rule } from './rules.js'

/** Largest announcement, in bytes: 10 MB, as in OVHcloud's panel. */
export const largestAnnouncementBytes = 10_000_000

/** The rules that the bytes of an announcement follow. */
export const announcementRules: readonly Rule<Uint8Array>[] = [
  /* @__PURE__ */ rule('audioSize', (bytes) => sizeOf(bytes) > 0 && sizeOf(bytes) <= largestAnnouncementBytes),
  /* @__PURE__ */ rule('audioType', (bytes) => bytes instanceof Uint8Array && audioTypeOf(bytes) !== undefined),
]

function sizeOf(bytes: unknown): number {
  return bytes instanceof Uint8Array ? bytes.length : 0
}
