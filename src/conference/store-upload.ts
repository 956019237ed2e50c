/**
 * Puts bytes where a signed address says: without credentials, with progress.
 *
 * @module conference/store-upload
 */
import { ConferenceError } from '../client/error.js'
import { callHook } from '../client/hooks.js'
import { bounded, type Limits, pause } from '../client/limits.js'
import type { Wire } from '../client/wire.js'

/** How far an upload is. */
export interface UploadProgress {
  /** Bytes handed to the network; begins again at 0 when the upload is repeated after a broken connection. */
  sentBytes: number
  /** Size of the file. */
  totalBytes: number
}

/** What to put where. */
export interface StoreUpload {
  putUrl: string
  bytes: Uint8Array<ArrayBuffer>
  contentType: string
  /** Tells whether the store has these bytes; asked when it refuses them after a connection broke. */
  hasArrived(): Promise<boolean>
  onProgress?: ((progress: UploadProgress) => void) | undefined
}

/** The bytes leave in pieces of this size, so that progress shows and an abort is quick. */
const pieceBytes = 65_536
/** A broken upload is repeated this often. */
const maxRepetitions = 2
const repetitionPauseMs = 500

/**
 * Puts bytes. When the connection breaks, they are put again: if they had arrived, the store takes the same bytes once
 * more or refuses the second time, which is no failure then.
 *
 * @throws {@link ConferenceError} `upload_failed` when the store refuses them, `network`, `timeout`, `aborted`.
 */
export async function putBytes(wire: Wire, upload: StoreUpload, limits: Limits): Promise<void> {
  const wait = { clock: wire.clock, limits, operationId: 'putStoredObject' } as const
  for (let repetition = 0; ; repetition++) {
    const failure = await bounded(wait, Number.POSITIVE_INFINITY, (signal) => putOnce(wire, upload, signal))
    if (!failure) return
    if (repetition > 0 && failure.status !== undefined && !failure.retryable && (await upload.hasArrived())) return
    if (!failure.retryable || repetition === maxRepetitions) throw failure
    await pause(repetitionPauseMs * 2 ** repetition, wait)
  }
}

/** Resolves with the error when it failed. */
async function putOnce(wire: Wire, upload: StoreUpload, signal: AbortSignal): Promise<ConferenceError | undefined> {
  const { bytes, onProgress } = upload
  callHook(onProgress, { sentBytes: 0, totalBytes: bytes.length })
  try {
    const status =
      isInPage(wire) && onProgress ? await putInPage(upload, signal) : await putByFetch(wire, upload, signal)
    if (status < 200 || status > 299) return refused(status)
  } catch (cause) {
    return new ConferenceError({ code: 'network', why: 'the connection failed', operationId: 'putStoredObject', cause })
  }
  callHook(onProgress, { sentBytes: bytes.length, totalBytes: bytes.length })
  return undefined
}

/** Origin of the page, or of the worker of a page; `undefined` outside browsers. */
export function pageOrigin(): string | undefined {
  const origin: unknown = globalThis.origin
  return typeof origin === 'string' && /^https?:/.test(origin) ? origin : undefined
}

async function putByFetch(wire: Wire, upload: StoreUpload, signal: AbortSignal): Promise<number> {
  const response = await wire.fetch(upload.putUrl, {
    method: 'PUT',
    headers: { 'Content-Type': upload.contentType },
    credentials: 'omit',
    signal,
    ...bodyOf(upload),
  })
  await response.body?.cancel()
  return response.status
}

/** A page, or a worker of a page, whose `fetch` nobody has replaced. */
function isInPage({ hasOwnFetch }: Wire): boolean {
  return !hasOwnFetch && pageOrigin() !== undefined && typeof XMLHttpRequest === 'function'
}

/** Browsers tell how far an upload is by `XMLHttpRequest` only: their `fetch` cannot stream a request over HTTP/1. */
function putInPage({ putUrl, bytes, contentType, onProgress }: StoreUpload, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', putUrl)
    request.setRequestHeader('Content-Type', contentType)
    request.upload.onprogress = ({ loaded }) => {
      if (loaded < bytes.length) callHook(onProgress, { sentBytes: loaded, totalBytes: bytes.length })
    }
    request.onload = () => resolve(request.status)
    request.onerror = () => reject(new TypeError('The upload was not answered'))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(bytes)
  })
}

/** A `fetch` that somebody has passed in a page may be anything; the page's own shows only the two ends. */
function bodyOf({ bytes, onProgress }: StoreUpload): RequestInit & { duplex?: 'half' } {
  if (!onProgress || pageOrigin()) return { body: bytes }
  let sentBytes = 0
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = bytes.subarray(sentBytes, sentBytes + pieceBytes)
        if (piece.length === 0) return controller.close()
        controller.enqueue(piece)
        sentBytes += piece.length
        callHook(onProgress, { sentBytes, totalBytes: bytes.length })
      },
    },
    { highWaterMark: 0 },
  )
  return { body, duplex: 'half' }
}

function refused(status: number): ConferenceError {
  return new ConferenceError({
    code: 'upload_failed',
    why: `the store answered status ${status}`,
    operationId: 'putStoredObject',
    status,
    retryable: status >= 500 || status === 408 || status === 429,
  })
}
