/**
 * Takes an announcement from wherever it is: a file, bytes, a stream, a path.
 *
 * @module conference/announcement-source
 */
import { ConferenceError } from '../client/error.js'
import { largestAnnouncementBytes } from '../schemas/announcement-rules.js'

/** A `File` or `Blob`, bytes, a stream of bytes, or a path (a string, or a `file:` URL; not in browsers). */
export type AnnouncementSource = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | string | URL

/** An announcement in memory. */
export interface AnnouncementBytes {
  bytes: Uint8Array<ArrayBuffer>
  /** Name of the file, where the source has one. */
  filename: string | undefined
}

/** Reads a source, and of a stream no more than is allowed plus one chunk. */
export async function readAnnouncement(source: AnnouncementSource): Promise<AnnouncementBytes> {
  if (source instanceof Blob) {
    const bytes = new Uint8Array(await source.arrayBuffer())
    return { bytes, filename: 'name' in source && typeof source.name === 'string' ? source.name : undefined }
  }
  if (source instanceof Uint8Array) return { bytes: new Uint8Array(source), filename: undefined }
  if (source instanceof ArrayBuffer) return { bytes: new Uint8Array(source), filename: undefined }
  if (source instanceof ReadableStream) return { bytes: await readStream(source), filename: undefined }
  return readPath(source)
}

async function readStream(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const reader = stream.getReader()
  let size = 0
  while (size <= largestAnnouncementBytes) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(new Uint8Array(value))
    size += value.byteLength
  }
  await reader.cancel()
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

/** Only Node, Bun and Deno have files, and lend their modules without an import that a bundler would stumble over. */
async function readPath(path: string | URL): Promise<AnnouncementBytes> {
  const files = globalThis.process?.getBuiltinModule?.('node:fs/promises')
  if (!files) throw unreadable('Pass a File or bytes: paths cannot be read here')
  try {
    return { bytes: new Uint8Array(await files.readFile(path)), filename: String(path).split(/[\\/]/).pop() }
  } catch (cause) {
    throw unreadable('The file cannot be read: check the path', cause)
  }
}

function unreadable(message: string, cause?: unknown): ConferenceError {
  const issues = [{ path: 'file', message }]
  return new ConferenceError({ code: 'invalid_input', why: message, issues, operationId: 'uploadAnnouncement', cause })
}
