/**
 * The recording of a finished conference.
 *
 * @module conference/recording
 */
import { type Clock, systemClock } from '../client/clock.js'
import { ConferenceError } from '../client/error.js'
import { callHook } from '../client/hooks.js'
import { checkBounds, checkWhole, invalidInput } from '../client/input.js'
import { bounded, pause, type Wait } from '../client/limits.js'
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
  /** Called for each piece that arrives. What it throws is ignored. */
  onProgress?: ((progress: DownloadProgress) => void) | undefined
  /** Leaves out this many bytes, which an earlier download has got already. Default: 0. */
  fromByte?: number | undefined
  /** Longest silence before the download is taken up again, in seconds: above 0, at most 86,400. Default: 30. */
  silenceSeconds?: number | undefined
  /**
   * How often a broken download is taken up again without a new byte, from 0 to 1000, after pauses that grow from half a
   * second to twenty. Default: 3.
   */
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
 * @throws {@link ConferenceError} `not_found` when the conference has no recording; `invalid_input` when an option is out
 * of bounds; `network`, `timeout`, `aborted` or `unexpected_status` while reading.
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
  // What fetch says about an address that is none would quote it.
  if (!/^https?:/.test(recordingUrl) || !URL.canParse(recordingUrl)) {
    const why = 'the address of the recording is none'
    throw new ConferenceError({ code: 'invalid_response', why, operationId: 'getStoredObject' })
  }
  checkBounds({ silenceSeconds: [options.silenceSeconds ?? 30, 0, 86_400] })
  checkWhole({
    maxResumes: [options.maxResumes ?? 3, 0, 1000],
    fromByte: [options.fromByte ?? 0, 0, Number.MAX_SAFE_INTEGER],
  })
  const download = new Download(recordingUrl, options)
  const { signal } = options
  // Nobody may be reading when it is aborted, or ever again.
  const letGo = (): void => void download.cancel()
  const end = (): void => signal?.removeEventListener('abort', letGo)
  signal?.addEventListener('abort', letGo)
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const piece = await download.next()
          if (piece) return controller.enqueue(piece)
          controller.close()
        } catch (error) {
          controller.error(error)
        }
        end()
      },
      cancel() {
        end()
        return download.cancel()
      },
    },
    { highWaterMark: 0 },
  )
}

/**
 * Saves the recording of a conference to a file, in Node, Bun and Deno. A file that is there is replaced when the first
 * piece arrives, or added to with `fromByte`. After a failure it holds what has arrived, for `fromByte` to go on.
 *
 * @returns The size of the file, in bytes.
 * @throws {@link ConferenceError} as {@link openRecording}; `invalid_input` where there are no files, or when the file
 * cannot be written.
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
  const open = () => written(files.open(path, options.fromByte ? 'a' : 'w'))
  let file: Awaited<ReturnType<typeof open>> | undefined
  try {
    for await (const piece of stream) {
      file ??= await open()
      await written(file.writeFile(piece))
    }
    file ??= await open()
    return (await written(file.stat())).size
  } finally {
    await file?.close()
  }
}

async function written<Result>(writing: Promise<Result>): Promise<Result> {
  try {
    return await writing
  } catch (cause) {
    const reason: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined
    const message = `The file cannot be written${typeof reason === 'string' ? ` (${reason})` : ''}`
    throw new ConferenceError({
      code: 'invalid_input',
      why: `path: ${message}`,
      issues: [{ path: 'path', message }],
      remedy: 'Check the path, its rights and the free space',
      operationId: 'getStoredObject',
      cause,
    })
  }
}

/** Pause before a broken download is taken up again; doubled each time that nothing has come since. */
const firstPauseMs = 500
const longestPauseMs = 20_000

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
        const piece = await bounded(this.#wait, this.#silenceMs, (signal) => this.#read(signal))
        if (piece?.length !== 0) return piece
      } catch (cause) {
        await this.cancel()
        const error = toError(cause)
        if (!error.retryable || this.#resumes >= this.#maxResumes) throw error
        await pause(Math.min(firstPauseMs * 2 ** this.#resumes, longestPauseMs), this.#wait)
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

  /** A piece without bytes is one that had arrived before. */
  async #read(signal: AbortSignal): Promise<Uint8Array | undefined> {
    this.#reader ??= await this.#connect(signal)
    const { done, value } = (await this.#reader?.read()) ?? { done: true, value: undefined }
    if (done) {
      if (this.#totalBytes !== undefined && this.#receivedBytes < this.#totalBytes) throw cut()
      return undefined
    }
    const piece = value.subarray(this.#surplusBytes)
    this.#surplusBytes -= value.length - piece.length
    if (piece.length === 0) return piece
    this.#receivedBytes += piece.length
    this.#resumes = 0
    callHook(this.#onProgress, { receivedBytes: this.#receivedBytes, totalBytes: this.#totalBytes })
    return piece
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
