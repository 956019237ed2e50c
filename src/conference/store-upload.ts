/**
 * Puts bytes where a signed address says: without credentials, with progress.
 *
 * @module conference/store-upload
 */
import { ConferenceError } from '../client/error.js'
import { bounded, type Limits, pause } from '../client/limits.js'
import type { Wire } from '../client/wire.js'

/** How far an upload is. */
export interface UploadProgress {
  /** Bytes handed to the network; begins again at 0 when the upload is repeated after a broken connection. */
  sentBytes: number
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
  const { putUrl, bytes, contentType, onProgress } = upload
  onProgress?.({ sentBytes: 0, totalBytes: bytes.length })
  try {
    const response = await wire.fetch(putUrl, {
      method: 'PUT',
      headers: { 'Content-Type': contentType },
      credentials: 'omit',
      signal,
      ...bodyOf(upload),
    })
    await response.body?.cancel()
    if (!response.ok) return refused(response.status)
  } catch (cause) {
    return new ConferenceError({ code: 'network', why: 'the connection failed', operationId: 'putStoredObject', cause })
  }
  onProgress?.({ sentBytes: bytes.length, totalBytes: bytes.length })
  return undefined
}

/** Origin of the page, or of the worker of a page; `undefined` outside browsers. */
export function pageOrigin(): string | undefined {
  const origin: unknown = globalThis.origin
  return typeof origin === 'string' && /^https?:/.test(origin) ? origin : undefined
}

/** Browsers cannot stream a request over HTTP/1, so there progress is only its two ends. */
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
        onProgress({ sentBytes, totalBytes: bytes.length })
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
