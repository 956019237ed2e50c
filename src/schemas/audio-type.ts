/**
 * Recognizes audio files by their first bytes.
 *
 * @module schemas/audio-type
 */

/** A kind of audio file that OVHcloud's own panel accepts. */
export type AudioType = 'wav' | 'mp3' | 'ogg' | 'flac' | 'aiff' | 'au' | 'wma'

/** First bytes of a kind of file; a space stands for any byte. */
const signatures: readonly (readonly [AudioType, RegExp])[] = [
  ['wav', /^RIFF....WAVE/s],
  ['ogg', /^OggS/],
  ['flac', /^fLaC/],
  ['aiff', /^FORM....AIF[FC]/s],
  ['au', /^\.snd/],
  ['wma', /^0&\xb2u\x8ef\xcf/],
  // With an ID3 tag, or straight with a frame: eleven set bits, a version and layer III.
  ['mp3', /^(ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/],
]

/** Tells what kind of audio file begins with these bytes; `undefined` when it is none. */
export function audioTypeOf(bytes: Uint8Array): AudioType | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  return signatures.find(([, signature]) => signature.test(start))?.[0]
}
