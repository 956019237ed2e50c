/**
 * The announcement before a room: which file, how long.
 *
 * @module announcements
 */
import type { World } from './world.js'

/** How long a file is taken to last when it is not a WAV. */
const UNKNOWN_LENGTH_SECONDS = 5

/** How long a stored announcement keeps callers waiting, as the rules say. */
export function announcementSeconds(world: World, objectName: string): number {
  const rule = world.rules.announcementSeconds
  if (rule !== 'file') return rule
  const stored = world.objects[objectName]
  return stored ? (wavSeconds(stored.base64) ?? UNKNOWN_LENGTH_SECONDS) : 0
}

/** Length of a WAV file by its header; `undefined` for anything else. */
function wavSeconds(base64: string): number | undefined {
  const bytes = Uint8Array.from(atob(base64.slice(0, 4096)), (char) => char.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  const tag = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  if (bytes.length < 44 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') return undefined
  let bytesPerSecond = 0
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true)
    if (tag(at) === 'fmt ' && at + 20 <= bytes.length) bytesPerSecond = view.getUint32(at + 16, true)
    if (tag(at) === 'data') return bytesPerSecond > 0 ? size / bytesPerSecond : undefined
    at += 8 + size + (size % 2)
  }
  return undefined
}

const AUDIO_MARKS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['wav', /^RIFF.{4}WAVE/s],
  ['ogg', /^OggS/],
  ['flac', /^fLaC/],
  ['au', /^\.snd/],
  ['aiff', /^FORM.{4}AIF[FC]/s],
  ['wma', /^\x30\x26\xb2\x75/],
  // An ID3 tag, or a frame of layer III at once: other sync bytes are those of UTF-16 text.
  ['mp3', /^(ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/],
]

/** Name of the audio format of some bytes; `undefined` when they are no audio file. */
export function audioFormat(base64: string): string | undefined {
  const head = atob(base64.slice(0, 32))
  return AUDIO_MARKS.find(([, mark]) => mark.test(head))?.[0]
}
