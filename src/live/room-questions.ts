/**
 * Asks OVHcloud about a room, and says what each kind of failure means for watching it.
 *
 * @module live/room-questions
 */
import { ConferenceError } from '../client/error.js'
import type { ConferenceErrorCode } from '../client/error-codes.js'
import type { Limits } from '../client/limits.js'
import { isGone } from '../conference/list-then-get.js'
import { getParticipant } from '../conference/participant.js'
import { listParticipantIds } from '../conference/participants.js'
import { readObject } from '../conference/reading.js'
import type { RoomScope } from '../conference/room-scope.js'
import type { Answer } from './knowledge.js'

/** What came of a question. */
export type Reply =
  | { readonly answer: Answer }
  /** The question may be asked again later; when `isFinal`, no question will ever be answered. */
  | { readonly error: ConferenceError; readonly isFinal: boolean }

/** Failures that asking again does not mend: the credentials, the right to ask, or the service are wrong. */
const finalCodes: ReadonlySet<ConferenceErrorCode> = new Set<ConferenceErrorCode>([
  'invalid_signature',
  'invalid_credential',
  'not_credential',
  'invalid_key',
  'not_granted',
  'forbidden',
  'unauthorized',
  'service_expired',
  'token_refused',
  'invalid_input',
])

/** Longest time for one question, in seconds: a later answer would be about the past. */
export const questionSeconds = 10

/** Who is in? "No such thing" is the end when the number or room itself is unknown, else nobody is in. */
export async function askList(scope: RoomScope, limits: Limits): Promise<Reply> {
  try {
    return { answer: { kind: 'list', ids: await listParticipantIds(scope, limits) } }
  } catch (error) {
    return orUnknownRoom(error, scope, limits, { kind: 'list', ids: [] })
  }
}

/** Since when, and locked? Only for the number's own room. */
export async function askInformations(scope: RoomScope, limits: Limits): Promise<Reply> {
  try {
    const { data } = await scope.wire.call('getInformations', { params: { path: scope.place } }, limits)
    const read = readObject('getInformations', data)
    return {
      answer: { kind: 'informations', running: { startedAt: read.date('dateStart'), locked: read.flag('locked') } },
    }
  } catch (error) {
    const nobody: Answer = { kind: 'informations', running: undefined }
    if (isGone(error) && codeOf(error) === 'nobody_inside') return { answer: nobody }
    return orUnknownRoom(error, scope, limits, nobody)
  }
}

/** How is this person? */
export async function askParticipant(scope: RoomScope, id: number, limits: Limits): Promise<Reply> {
  try {
    return { answer: { kind: 'participant', participant: { ...(await getParticipant(scope, id, limits)), id } } }
  } catch (error) {
    return isGone(error) ? { answer: { kind: 'gone', id } } : failureReply(error)
  }
}

/** True when the credential may not ask for informations: a room can be watched without. */
export function isRefusal(error: ConferenceError): boolean {
  return error.code === 'not_granted' || error.code === 'forbidden'
}

async function orUnknownRoom(error: unknown, scope: RoomScope, limits: Limits, nobody: Answer): Promise<Reply> {
  if (codeOf(error) !== 'not_found') return failureReply(error)
  try {
    const { place, roomNumber, wire } = scope
    if (roomNumber === undefined) await wire.call('getConference', { params: { path: place } }, limits)
    else await wire.call('getRoom', { params: { path: { ...place, roomNumber } } }, limits)
    return { answer: nobody }
  } catch (confirmation) {
    const reply = failureReply(confirmation)
    return 'error' in reply && reply.error.code === 'not_found' ? { ...reply, isFinal: true } : reply
  }
}

/** A failure, and whether it is final. */
export function failureReply(error: unknown): Reply {
  if (!(error instanceof ConferenceError)) throw error
  return { error, isFinal: finalCodes.has(error.code) }
}

function codeOf(error: unknown): ConferenceErrorCode | undefined {
  return error instanceof ConferenceError ? error.code : undefined
}
