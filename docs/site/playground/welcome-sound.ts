/**
 * A short sound to upload as an announcement. The example's tone is made with Node's `Buffer`, which a page has not.
 *
 * @module playground/welcome-sound
 */

const SAMPLE_RATE = 8000
const HEADER_BYTES = 44

/** A WAV file of a second: two tones, as a door bell has them. */
export function welcomeSound(): File {
  const samples = SAMPLE_RATE
  const view = new DataView(new ArrayBuffer(HEADER_BYTES + 2 * samples))
  const write = (at: number, text: string) => {
    for (const [index, character] of [...text].entries()) view.setUint8(at + index, character.charCodeAt(0))
  }
  write(0, 'RIFF')
  view.setUint32(4, view.byteLength - 8, true)
  write(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, SAMPLE_RATE, true)
  view.setUint32(28, 2 * SAMPLE_RATE, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  write(36, 'data')
  view.setUint32(40, 2 * samples, true)
  for (let index = 0; index < samples; index++) {
    const hertz = index < samples / 2 ? 660 : 523
    view.setInt16(
      HEADER_BYTES + 2 * index,
      Math.round(8000 * Math.sin((2 * Math.PI * hertz * index) / SAMPLE_RATE)),
      true,
    )
  }
  return new File([view.buffer], 'welcome.wav', { type: 'audio/wav' })
}
