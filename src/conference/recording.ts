/**
 * The recording of a finished conference.
 *
 * @module conference/recording
 */
import { type Clock, systemClock } from '../client/clock.js'
import { ConferenceError } from '../client/error.js'
import { invalidInput } from '../client/input.js'
import { bounded, type Wait } from '../client/limits.js'
import type { Fetch } from '../client/transport.js'
import type { HistoryEntry } from './history.js'

/** How far a download is. */
export interface DownloadProgress {
  receivedBytes: number
  /** `undefined` when the store does not tell. */
  totalBytes: number | undefined
}

/** Options of a download. */
export interface RecordingOptions {
  /** Stops the download. */
  signal?: AbortSignal | undefined
  /** Called for each piece that arrives. */
  onProgress?: ((progress: DownloadProgress) => void) | undefined
  /** Leaves out this many bytes, which an earlier download has got already. Default: 0. */
  fromByte?: number | undefined
  /** Longest silence before the download is taken up again, in seconds: above 0. Default: 30. */
  silenceSeconds?: number | undefined
  /** How often a broken download is taken up again without a new byte, 0 or more. Default: 3. */
  maxResumes?: number | undefined
  /** Takes the place of `globalThis.fetch`. */
  fetch?: Fetch | undefined
  /** Takes the place of the machine's clock, for tests. */
  clock?: Clock | undefined
}

/**
 * Streams the recording of a conference with `getStoredObject`, as a WAV file of up to seven hours: nothing is kept in
 * memory. A connection that breaks is taken up where it broke.
 *
 * @throws {@link ConferenceError} `not_found` when the conference has no recording; `network`, `timeout`, `aborted` or
 * `unexpected_status` while reading.
 * @example
 * const stream = openRecording(entry, { onProgress: ({ receivedBytes }) => bar.set(receivedBytes) })
 * await stream.pipeTo(destination)
 */
export function openRecording(entry: HistoryEntry, options: RecordingOptions = {}): ReadableStream<Uint8Array> {
  const { recordingUrl } = entry
  if (!recordingUrl) {
    throw new ConferenceError({
      code: 'not_found',
      why: 'the conference was not recorded',
      remedy: 'Switch recordStatus on before the next one',
      operationId: 'getStoredObject',
    })
  }
  const download = new Download(recordingUrl, options)
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = await download.next()
        if (piece) controller.enqueue(piece)
        else controller.close()
      },
      cancel: () => download.cancel(),
    },
    { highWaterMark: 0 },
  )
}

/**
 * Saves the recording of a conference to a file, in Node, Bun and Deno.
 *
 * @returns The size of the file, in bytes.
 * @throws {@link ConferenceError} as {@link openRecording}; `invalid_input` where there are no files.
 * @example
 * await saveRecording(entry, `recording-${entry.id}.wav`)
 */
export async function saveRecording(
  entry: HistoryEntry,
  path: string,
  options: RecordingOptions = {},
): Promise<number> {
  const files = globalThis.process?.getBuiltinModule?.('node:fs/promises')
  if (!files) throw invalidInput([{ path: 'path', message: 'Use openRecording: there are no files here' }])
  const stream = openRecording(entry, options)
  const file = await files.open(path, options.fromByte ? 'a' : 'w')
  try {
    for await (const piece of stream) await file.writeFile(piece)
    return (await file.stat()).size
  } finally {
    await file.close()
  }
}

/** Reads piece after piece, over as many connections as it takes. */
class Download {
  readonly #url: string
  readonly #fetch: Fetch
  readonly #wait: Wait
  readonly #silenceMs: number
  readonly #maxResumes: number
  readonly #onProgress: RecordingOptions['onProgress']
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined
  #receivedBytes: number
  #totalBytes: number | undefined
  /** Bytes to drop: a store that does not know ranges begins at the beginning. */
  #surplusBytes = 0
  #resumes = 0

  constructor(url: string, options: RecordingOptions) {
    const { fetch, clock = systemClock, silenceSeconds = 30, maxResumes = 3, fromByte = 0 } = options
    this.#url = url
    this.#fetch = fetch ?? ((target, init) => globalThis.fetch(target, init))
    const limits = { signal: options.signal, deadlineAt: Number.POSITIVE_INFINITY }
    this.#wait = { clock, limits, operationId: 'getStoredObject' }
    this.#silenceMs = silenceSeconds * 1000
    this.#maxResumes = maxResumes
    this.#onProgress = options.onProgress
    this.#receivedBytes = fromByte
  }

  /** The next piece; `undefined` at the end. */
  async next(): Promise<Uint8Array | undefined> {
    for (;;) {
      try {
        return await bounded(this.#wait, this.#silenceMs, (signal) => this.#read(signal))
      } catch (cause) {
        await this.cancel()
        const error = toError(cause)
        if (!error.retryable || this.#resumes >= this.#maxResumes) throw error
        this.#resumes += 1
      }
    }
  }

  async cancel(): Promise<void> {
    const reader = this.#reader
    this.#reader = undefined
    // A reader of a broken connection rejects: it is given up anyway.
    await reader?.cancel().catch(() => undefined)
  }

  async #read(signal: AbortSignal): Promise<Uint8Array | undefined> {
    for (;;) {
      this.#reader ??= await this.#connect(signal)
      const { done, value } = (await this.#reader?.read()) ?? { done: true, value: undefined }
      if (done) {
        if (this.#totalBytes !== undefined && this.#receivedBytes < this.#totalBytes) throw cut()
        return undefined
      }
      const piece = value.subarray(this.#surplusBytes)
      this.#surplusBytes -= value.length - piece.length
      if (piece.length === 0) continue
      this.#receivedBytes += piece.length
      this.#resumes = 0
      this.#onProgress?.({ receivedBytes: this.#receivedBytes, totalBytes: this.#totalBytes })
      return piece
    }
  }

  async #connect(signal: AbortSignal): Promise<ReadableStreamDefaultReader<Uint8Array> | undefined> {
    const start = this.#receivedBytes
    const headers: Record<string, string> = start > 0 ? { Range: `bytes=${start}-` } : {}
    const response = await this.#fetch(this.#url, { headers, credentials: 'omit', signal })
    // Nothing is left of a file that has arrived whole.
    if (response.status === 416 && start > 0) return undefined
    if (!response.ok) {
      await response.body?.cancel()
      throw refused(response.status)
    }
    const length = response.headers.get('Content-Length')
    const skipped = response.status === 206 ? start : 0
    this.#surplusBytes = start - skipped
    if (length !== null && !response.headers.has('Content-Encoding')) this.#totalBytes = skipped + Number(length)
    return response.body?.getReader()
  }
}

function refused(status: number): ConferenceError {
  return new ConferenceError({
    code: status === 404 ? 'not_found' : status >= 500 ? 'unavailable' : 'unexpected_status',
    why: `the store answered status ${status}`,
    operationId: 'getStoredObject',
    status,
    remedy: status >= 500 ? undefined : 'Read the history again: the address may have expired',
  })
}

function cut(): ConferenceError {
  return new ConferenceError({ code: 'network', why: 'the recording was cut', operationId: 'getStoredObject' })
}

function toError(cause: unknown): ConferenceError {
  if (cause instanceof ConferenceError) return cause
  return new ConferenceError({ code: 'network', why: 'the connection failed', operationId: 'getStoredObject', cause })
}
