/**
 * Takes an announcement from wherever it is: a file, bytes, a stream, a path.
 *
 * @module conference/announcement-source
 */
import { ConferenceError } from '../client/error.js'
import { largestAnnouncementBytes } from '../schemas/announcement-rules.js'

/**
 * A `File` or `Blob`, bytes, a stream of bytes (the web's, or Node's), or a path (a string, or a `file:` URL; not in
 * browsers).
 */
export type AnnouncementSource =
  | Blob
  | Uint8Array
  | ArrayBuffer
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | string
  | URL

/** An announcement in memory. */
export interface AnnouncementBytes {
  bytes: Uint8Array<ArrayBuffer>
  /** Name of the file, where the source has one. */
  filename: string | undefined
}

/**
 * Reads a source, and of what is too large no more than is needed to tell.
 *
 * @param stop - Lets go of a stream when it aborts.
 * @throws {@link ConferenceError} `invalid_input` when it cannot be read.
 */
export async function readAnnouncement(source: AnnouncementSource, stop: AbortSignal): Promise<AnnouncementBytes> {
  if (source instanceof Uint8Array || source instanceof ArrayBuffer) {
    return { bytes: new Uint8Array(source), filename: undefined }
  }
  if (typeof source === 'string' || source instanceof URL) return readPath(source, stop)
  try {
    if (source instanceof Blob) {
      const bytes = new Uint8Array(await source.slice(0, largestAnnouncementBytes + 1).arrayBuffer())
      return { bytes, filename: 'name' in source && typeof source.name === 'string' ? source.name : undefined }
    }
    const pieces = source instanceof ReadableStream ? piecesOf(source, stop) : source
    if (typeof pieces?.[Symbol.asyncIterator] === 'function') return { bytes: await join(pieces), filename: undefined }
  } catch (cause) {
    throw unreadable('It cannot be read to its end: pass one that nobody has read, of bytes', cause)
  }
  throw unreadable('Pass a File, a Blob, bytes, a stream of bytes or a path')
}

/** Safari's streams cannot be iterated. */
async function* piecesOf(stream: ReadableStream<Uint8Array>, stop: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  const letGo = (): void => void reader.cancel().catch(() => undefined)
  stop.addEventListener('abort', letGo, { once: true })
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    letGo()
  }
}

async function join(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const piece of pieces) {
    if (!(piece instanceof Uint8Array)) throw new TypeError('The stream gives something else than bytes')
    parts.push(new Uint8Array(piece))
    size += piece.byteLength
    if (size > largestAnnouncementBytes) break
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** Only Node, Bun and Deno have files, and lend their modules without an import that a bundler would stumble over. */
async function readPath(path: string | URL, signal: AbortSignal): Promise<AnnouncementBytes> {
  const files = globalThis.process?.getBuiltinModule?.('node:fs')
  if (!files) throw unreadable('Pass a File or bytes: paths cannot be read here')
  try {
    const bytes = await join(files.createReadStream(path, { end: largestAnnouncementBytes, signal }))
    return { bytes, filename: String(path).split(/[\\/]/).pop() }
  } catch (cause) {
    throw unreadable('The file cannot be read: check the path', cause)
  }
}

function unreadable(message: string, cause?: unknown): ConferenceError {
  const issues = [{ path: 'file', message }]
  return new ConferenceError({ code: 'invalid_input', why: message, issues, operationId: 'uploadAnnouncement', cause })
}
