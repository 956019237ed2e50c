/**
 * A short WAV file: what an announcement looks like as bytes.
 *
 * @module tone
 */

const SAMPLE_RATE = 8000
const HEADER_BYTES = 44

/** Makes a WAV file of 8 kHz, 16 bits, mono, with one tone in it. */
export function toneWav({ seconds, hertz }: { seconds: number; hertz: number }): Uint8Array<ArrayBuffer> {
  const samples = Math.round(seconds * SAMPLE_RATE)
  const file = Buffer.alloc(HEADER_BYTES + 2 * samples)
  file.write('RIFF', 0)
  file.writeUInt32LE(file.length - 8, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(SAMPLE_RATE, 24)
  file.writeUInt32LE(2 * SAMPLE_RATE, 28)
  file.writeUInt16LE(2, 32)
  file.writeUInt16LE(16, 34)
  file.write('data', 36)
  file.writeUInt32LE(2 * samples, 40)
  for (let index = 0; index < samples; index++) {
    file.writeInt16LE(
      Math.round(8000 * Math.sin((2 * Math.PI * hertz * index) / SAMPLE_RATE)),
      HEADER_BYTES + 2 * index,
    )
  }
  return new Uint8Array(file)
}
