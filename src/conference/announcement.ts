/**
 * The sound that callers hear before they enter.
 *
 * @module conference/announcement
 */
import { ConferenceError } from '../client/error.js'
import { checkValue } from '../client/input.js'
import { bounded, type CallOptions, type Limits } from '../client/limits.js'
import { announcementRules } from '../schemas/announcement-rules.js'
import { audioTypeOf } from '../schemas/audio-type.js'
import { type AnnouncementSource, readAnnouncement } from './announcement-source.js'
import { readObject } from './reading.js'
import type { RoomScope } from './room-scope.js'
import { pageOrigin, putBytes, type UploadProgress } from './store-upload.js'
import { finishTask } from './tasks.js'

/** Options of an upload. */
export interface UploadOptions extends CallOptions {
  /** Name of the file. Default: that of the source, or `announcement` with the ending of its type. */
  filename?: string | undefined
  /** Switches the announcement on once it is there. Default: `true`. */
  enable?: boolean | undefined
  /**
   * Called as bytes leave, first with 0 and last with all: in between for each 64 KiB, in pages as often as the browser
   * tells. With a `fetch` of your own in a page, only the first and the last. What it throws is ignored.
   */
  onProgress?: ((progress: UploadProgress) => void) | undefined
}

/** The announcement of a number. */
export interface CurrentAnnouncement {
  /** It is played before callers enter. */
  enabled: boolean
  /** Name of the file; `null` when there is none. */
  filename: string | null
}

/** Sets the announcement of a number. Numbered rooms have none of their own. */
export interface Announcement {
  /**
   * Uploads a sound and switches it on: `createDocument`, in browsers `allowDocumentOrigin`, the bytes to the store with
   * `putStoredObject`, `uploadAnnouncement`, its task, `updateSettings`. Resolves when callers hear it. When a step
   * fails, `deleteDocument` removes the document again, but not while OVHcloud may still be reading it. When the
   * connection breaks and the store refuses the bytes a second time, `getDocument` tells whether they had arrived.
   *
   * @param file - A WAV, MP3, Ogg, FLAC, AIFF, AU or WMA file of at most 10 MB.
   * @returns The announcement as it is now.
   * @throws {@link ConferenceError} `invalid_input` when it is no audio file or too large: convert it; nothing was sent.
   * @throws {@link ConferenceError} `upload_failed` when the store refuses the bytes: repeat.
   * @throws {@link ConferenceError} `task_failed` when OVHcloud cannot use the file: convert it to WAV.
   * @example
   * await conference.announcement.upload(file, { onProgress: ({ sentBytes }) => bar.set(sentBytes) })
   */
  upload(file: AnnouncementSource, options?: UploadOptions): Promise<CurrentAnnouncement>
  /** Plays the announcement to callers: `updateSettings`. Repeating it is safe. */
  enable(options?: CallOptions): Promise<void>
  /** Stops playing it, and keeps the file: `updateSettings`. Repeating it is safe. */
  disable(options?: CallOptions): Promise<void>
  /** Reads what is played: `getSettings`. */
  current(options?: CallOptions): Promise<CurrentAnnouncement>
}

/** Time to delete a document after a failure, also when the upload itself was aborted. */
const cleanupSeconds = 10

/** Makes the announcement of a number. */
export function createAnnouncement(scope: RoomScope): Announcement {
  const { wire, place } = scope
  const turn = async (announceFile: boolean, limits: Limits): Promise<void> => {
    await scope.call('updateSettings', { body: { announceFile } }, limits)
  }
  const read = async (limits: Limits): Promise<CurrentAnnouncement> => {
    const settings = readObject('getSettings', await scope.call('getSettings', {}, limits))
    return { enabled: settings.flag('announceFile'), filename: settings.orNull('announceFilename', settings.text) }
  }

  return {
    async upload(file, { filename, enable = true, onProgress, ...options } = {}) {
      const limits = wire.begin(options)
      const wait = { clock: wire.clock, limits, operationId: 'uploadAnnouncement' } as const
      const source = await bounded(wait, Number.POSITIVE_INFINITY, (stop) => readAnnouncement(file, stop))
      const { bytes } = source
      checkValue('file', announcementRules, bytes, 'uploadAnnouncement')
      const audioType = audioTypeOf(bytes)
      const name = filename ?? source.filename ?? `announcement.${audioType}`

      const { data } = await wire.call('createDocument', { body: { name } }, limits)
      const document = readObject('createDocument', data)
      const documentId = document.text('id')
      try {
        await allowPageOrigin(scope, limits)
        const contentType = `audio/${audioType}`
        const hasArrived = async (): Promise<boolean> => (await sizeInStore(scope, documentId, limits)) === bytes.length
        await putBytes(wire, { putUrl: document.text('putUrl'), bytes, contentType, hasArrived, onProgress }, limits)
        const task = await wire.call('uploadAnnouncement', { params: { path: place }, body: { documentId } }, limits)
        await finishTask(task.data, { wire, place, operationId: 'uploadAnnouncement', limits })
        if (enable) await turn(true, limits)
      } catch (error) {
        if (!mayStillBeRead(error)) await removeDocument(scope, documentId)
        throw error
      }
      return read(limits)
    },
    enable: (options) => turn(true, wire.begin(options)),
    disable: (options) => turn(false, wire.begin(options)),
    current: (options) => read(wire.begin(options)),
  }
}

/** The store lets a page in only from an origin that was announced. */
async function allowPageOrigin({ wire }: RoomScope, limits: Limits): Promise<void> {
  const origin = pageOrigin()
  if (origin) await wire.call('allowDocumentOrigin', { body: { origin } }, limits)
}

async function sizeInStore({ wire }: RoomScope, id: string, limits: Limits): Promise<number> {
  const { data } = await wire.call('getDocument', { params: { path: { id } } }, limits)
  return readObject('getDocument', data).integer('size')
}

/** OVHcloud has, or may have, a task that reads the document: production has failed when it was gone too early. */
function mayStillBeRead(error: unknown): boolean {
  if (!(error instanceof ConferenceError)) return false
  const { code, operationId, retryable } = error
  if (code === 'task_timeout') return true
  return operationId === 'uploadAnnouncement' && code !== 'task_failed' && !retryable && error.status === undefined
}

async function removeDocument({ wire }: RoomScope, id: string): Promise<void> {
  try {
    await wire.call('deleteDocument', { params: { path: { id } } }, wire.begin({ timeoutSeconds: cleanupSeconds }))
  } catch {
    // The failure that led here is the one to tell.
  }
}
