/**
 * Files of the account and the store behind them, with addresses that are signed and expire.
 *
 * @module documents
 */
import { sha1Hex } from '../sha1.js'
import { findRecording } from './history.js'
import { objectNotFound, Refusal } from './refusal.js'
import {
  type DocumentRecord,
  dice,
  type FinishedConference,
  type SoundRecord,
  type StoredObject,
  type World,
} from './world.js'

/** Reserves a document. */
export function createDocument(
  world: World,
  name: string,
  tags: readonly { readonly key: string; readonly value: string }[],
): DocumentRecord {
  const document: DocumentRecord = { id: dice(world).uuid(), name, tags, createdAt: world.now, expiresAt: null }
  world.documents[document.id] = document
  return document
}

/** A document that has not expired; `undefined` when there is none. */
export function findDocument(world: World, id: string): DocumentRecord | undefined {
  const document = world.documents[id]
  return document && (document.expiresAt === null || document.expiresAt > world.now) ? document : undefined
}

/** A document that has not expired. */
export function getDocument(world: World, id: string): DocumentRecord {
  const document = findDocument(world, id)
  if (!document) throw objectNotFound('id', id)
  return document
}

/** Ids of the documents that have not expired, oldest first. */
export function listDocuments(world: World): string[] {
  return Object.keys(world.documents).filter((id) => findDocument(world, id))
}

/** Removes a document and its bytes. */
export function deleteDocument(world: World, id: string): void {
  getDocument(world, id)
  delete world.documents[id]
  delete world.objects[id]
}

/** Reserves a sound. */
export function createSound(world: World, filename: string, description: string | null): SoundRecord {
  const sound: SoundRecord = { id: ++world.counters.sound, filename, description, createdAt: world.now }
  world.sounds[sound.id] = sound
  return sound
}

/** One sound. */
export function getSound(world: World, id: number): SoundRecord {
  const sound = world.sounds[id]
  if (!sound) throw objectNotFound('id', id)
  return sound
}

/** Removes a sound and its bytes. */
export function deleteSound(world: World, id: number): void {
  getSound(world, id)
  delete world.sounds[id]
  delete world.objects[`sound-${id}`]
}

/** A signed address of a stored object; it says for which method and until when. */
export function storageUrl(world: World, objectName: string, method: 'GET' | 'PUT', expiresAt: number): string {
  const expires = Math.floor(expiresAt / 1000)
  const signature = storageSignature(world, objectName, method, expires)
  return `${world.origins.storage}/storage/${encodeURIComponent(objectName)}?temp_url_sig=${signature}&temp_url_expires=${expires}`
}

/** Address of the recording of a finished conference. */
export function recordingUrl(world: World, objectName: string, finished: FinishedConference): string {
  return storageUrl(world, objectName, 'GET', finished.endedAt + world.rules.recordingUrlSeconds * 1000)
}

function storageSignature(world: World, objectName: string, method: string, expires: number): string {
  return sha1Hex(`${world.seed}+${method}+${objectName}+${expires}`)
}

/** How a signed address was used. */
export interface StorageAccess {
  readonly objectName: string
  readonly method: 'GET' | 'PUT'
  readonly signature: string
  readonly expires: number
}

/** Checks that a signed address is right and still works. */
export function checkStorageAccess(world: World, access: StorageAccess): void {
  const { objectName, method, signature, expires } = access
  if (signature !== storageSignature(world, objectName, method, expires)) {
    throw new Refusal('unauthorized', 'Temp URL invalid')
  }
  if (expires * 1000 <= world.now) throw new Refusal('unauthorized', 'Temp URL invalid: its time is over')
}

/** Stores the bytes of a document or sound; an address takes them once. */
export function storeObject(world: World, objectName: string, object: Omit<StoredObject, 'storedAt'>): void {
  if (!isReserved(world, objectName)) throw new Refusal('not-found', 'The resource could not be found.')
  if (world.objects[objectName]) throw new Refusal('unauthorized', 'Temp URL invalid: the bytes are here already')
  world.objects[objectName] = { ...object, storedAt: world.now }
}

function isReserved(world: World, objectName: string): boolean {
  if (findDocument(world, objectName)) return true
  const sound = /^sound-(\d+)$/.exec(objectName)
  return sound?.[1] !== undefined && world.sounds[sound[1]] !== undefined
}

/** What a stored name leads to: bytes, or a recording to render. */
export function fetchObject(
  world: World,
  objectName: string,
): { readonly stored: StoredObject } | { readonly finished: NonNullable<ReturnType<typeof findRecording>> } {
  const stored = world.objects[objectName]
  if (stored) return { stored }
  const finished = findRecording(world, objectName)
  if (finished) return { finished }
  throw new Refusal('not-found', 'The resource could not be found.')
}
