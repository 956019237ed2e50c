/**
 * Reads WAV files and measures tones in them.
 *
 * @module test/simulator/support/wav
 */

/** A mono WAV file of 16 bits. */
export interface Wav {
  readonly sampleRate: number
  readonly channels: number
  readonly bitsPerSample: number
  readonly samples: Int16Array
  readonly seconds: number
}

/** Reads a WAV file, chunk by chunk. */
export function readWav(bytes: Uint8Array): Wav {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tag = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  if (tag(0) !== 'RIFF' || tag(8) !== 'WAVE') throw new Error('This is no WAV file.')
  if (view.getUint32(4, true) !== bytes.byteLength - 8) throw new Error('The RIFF size is wrong.')
  let format: { sampleRate: number; channels: number; bitsPerSample: number } | undefined
  for (let at = 12; at + 8 <= bytes.byteLength; at += 8 + view.getUint32(at + 4, true)) {
    const size = view.getUint32(at + 4, true)
    if (tag(at) === 'fmt ') {
      if (view.getUint16(at + 8, true) !== 1) throw new Error('The WAV file is compressed.')
      format = {
        channels: view.getUint16(at + 10, true),
        sampleRate: view.getUint32(at + 12, true),
        bitsPerSample: view.getUint16(at + 22, true),
      }
    }
    if (tag(at) === 'data' && format) {
      if (at + 8 + size !== bytes.byteLength) throw new Error('The data size is wrong.')
      const samples = new Int16Array(bytes.slice(at + 8, at + 8 + size).buffer)
      return { ...format, samples, seconds: samples.length / format.sampleRate }
    }
  }
  throw new Error('The WAV file has no data.')
}

/** Amplitude of a tone in a stretch of a recording, by Goertzel's algorithm. */
export function toneLevel(wav: Wav, hertz: number, fromSeconds: number, toSeconds: number): number {
  const samples = wav.samples.subarray(fromSeconds * wav.sampleRate, toSeconds * wav.sampleRate)
  const coefficient = 2 * Math.cos((2 * Math.PI * hertz) / wav.sampleRate)
  let before = 0
  let last = 0
  for (const sample of samples) {
    const next = sample + coefficient * last - before
    before = last
    last = next
  }
  const power = last * last + before * before - coefficient * last * before
  return (2 * Math.sqrt(Math.max(0, power))) / samples.length
}

/** The strongest of the tones 250, 300, … 3200 Hz in a stretch; `undefined` when there is silence. */
export function strongestTone(wav: Wav, fromSeconds: number, toSeconds: number): number | undefined {
  let best: { hertz: number; level: number } | undefined
  for (let hertz = 250; hertz <= 3200; hertz += 50) {
    const level = toneLevel(wav, hertz, fromSeconds, toSeconds)
    if (!best || level > best.level) best = { hertz, level }
  }
  return best && best.level > 500 ? best.hertz : undefined
}
