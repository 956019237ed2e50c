/**
 * A recording as sound: a WAV file of 8 kHz, 16 bits, mono, with a tone per participant while he speaks.
 * Rendered piece by piece, so that seven hours need no more memory than a second.
 *
 * @module recording-audio
 */
import { recordedMs } from './recording.js'
import type { FinishedConference, Recording, Utterance } from './world.js'

const SAMPLE_RATE = 8000
const SAMPLES_PER_MS = SAMPLE_RATE / 1000
const HEADER_BYTES = 44
const PIECE_SAMPLES = SAMPLE_RATE
const AMPLITUDE = 6000
const LOWEST_TONE_HZ = 250
const TONE_STEP_HZ = 50
const TONES = 60
const PERIOD_SAMPLES = SAMPLE_RATE / TONE_STEP_HZ

/** Tone of a participant in the recording, in hertz: a multiple of 50, so that tones can be told apart. */
export function toneOf(participantId: number): number {
  return LOWEST_TONE_HZ + (participantId % TONES) * TONE_STEP_HZ
}

/** Size of the WAV file of a recording, in bytes. */
export function wavSize(recording: Recording, endedAt: number): number {
  return HEADER_BYTES + 2 * sampleCount(recording, endedAt)
}

function sampleCount(recording: Recording, endedAt: number): number {
  return recordedMs(recording, endedAt) * SAMPLES_PER_MS
}

/** The WAV file of a finished conference, in pieces of at most a second. */
export function* renderWav(finished: FinishedConference): Generator<Uint8Array> {
  const { recording, endedAt } = finished
  if (!recording) return
  yield wavHeader(sampleCount(recording, endedAt))
  // In the order they begin: each is looked at while it lasts, not once for every second of seven hours.
  const waiting = recording.utterances.toSorted((a, b) => b.from - a.from)
  let lasting: Utterance[] = []
  for (const stretch of recording.stretches) {
    const end = stretch.to ?? endedAt
    for (let from = stretch.from; from < end; from += PIECE_SAMPLES / SAMPLES_PER_MS) {
      const to = Math.min(end, from + PIECE_SAMPLES / SAMPLES_PER_MS)
      for (let next = waiting.at(-1); next && next.from < to; next = waiting.at(-1)) {
        lasting.push(next)
        waiting.pop()
      }
      lasting = lasting.filter((utterance) => utterance.to > from)
      yield renderPiece(lasting, from, to)
    }
  }
}

function wavHeader(samples: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(HEADER_BYTES))
  const tag = (at: number, text: string) => {
    for (let index = 0; index < text.length; index++) header.setUint8(at + index, text.charCodeAt(index))
  }
  tag(0, 'RIFF')
  header.setUint32(4, HEADER_BYTES - 8 + 2 * samples, true)
  tag(8, 'WAVE')
  tag(12, 'fmt ')
  header.setUint32(16, 16, true)
  header.setUint16(20, 1, true)
  header.setUint16(22, 1, true)
  header.setUint32(24, SAMPLE_RATE, true)
  header.setUint32(28, 2 * SAMPLE_RATE, true)
  header.setUint16(32, 2, true)
  header.setUint16(34, 16, true)
  tag(36, 'data')
  header.setUint32(40, 2 * samples, true)
  return new Uint8Array(header.buffer)
}

function renderPiece(utterances: readonly Utterance[], from: number, to: number): Uint8Array {
  const samples = new Int16Array((to - from) * SAMPLES_PER_MS)
  for (const utterance of utterances) {
    const wave = wavePeriod(toneOf(utterance.participantId))
    const begin = Math.max(utterance.from, from)
    const end = Math.min(utterance.to, to)
    for (let index = (begin - from) * SAMPLES_PER_MS; index < (end - from) * SAMPLES_PER_MS; index++) {
      const mixed = (samples[index] ?? 0) + (wave[index % PERIOD_SAMPLES] ?? 0)
      samples[index] = Math.max(-32768, Math.min(32767, mixed))
    }
  }
  return new Uint8Array(samples.buffer)
}

/** The samples after which a tone repeats: every tone is a multiple of the step between tones. */
function wavePeriod(hertz: number): Int16Array {
  return Int16Array.from({ length: PERIOD_SAMPLES }, (_, index) => {
    return AMPLITUDE * Math.sin((2 * Math.PI * hertz * index) / SAMPLE_RATE)
  })
}
