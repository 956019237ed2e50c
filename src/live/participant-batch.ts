/**
 * The details of many people with one request, by a header that OVHcloud's own panel uses for other things: its staff
 * calls it internal and promises nothing. Where it does not work, that is found out once, and people are asked for one
 * by one from then on.
 *
 * @module live/participant-batch
 */
import { ConferenceError } from '../client/error.js'
import type { ConferenceErrorCode } from '../client/error-codes.js'
import type { Limits } from '../client/limits.js'
import { batchHeader } from '../client/transport.js'
import { type Participant, readParticipant } from '../conference/participant.js'
import type { RoomScope } from '../conference/room-scope.js'

/** So many ids go into one request at most: what OVHcloud's panel sends. */
export const peoplePerBatch = 50

const separator = ','

/**
 * What a client has found out about batches: the first one decides. Once they have worked, it takes several failures in
 * a row to believe that they do so no longer.
 */
export interface BatchSupport {
  works: boolean
  /** Failures in a row that are borne. */
  patience: number
}

/** Failures in a row that are borne once batches have worked. */
const provenPatience = 3

/** Makes the knowledge of a client; `wire.shared` keeps it. */
export function createBatchSupport(): BatchSupport {
  return { works: true, patience: 0 }
}

/** What came of a batch: details, and those of whom it told nothing. */
export type BatchReply =
  | { readonly participants: readonly Participant[]; readonly unanswered: readonly number[] }
  /** The network or the service failed: that says nothing about batches. */
  | { readonly error: ConferenceError }
  /** Batches do not work here. */
  | 'unsupported'

/** Takes in what came of a batch. */
export function noteBatch(support: BatchSupport, reply: BatchReply): void {
  if (reply === 'unsupported') {
    if (support.patience === 0) support.works = false
    else support.patience -= 1
  } else if ('participants' in reply && reply.participants.length > 0) {
    support.patience = provenPatience
  }
}

/** Failures that a single request would have met as well. */
const unrelated: ReadonlySet<ConferenceErrorCode> = new Set<ConferenceErrorCode>([
  'network',
  'timeout',
  'aborted',
  'rate_limited',
  'unavailable',
  'query_time_out',
  'invalid_signature',
  'invalid_credential',
  'not_credential',
  'invalid_key',
  'token_refused',
])

/** Asks for the details of people. Of whom it tells nothing may have left: ask for them alone. */
export async function askForBatch(scope: RoomScope, ids: readonly number[], limits: Limits): Promise<BatchReply> {
  try {
    const input = { id: ids.join(separator), headers: { [batchHeader]: separator } }
    const items: unknown = await scope.call('getParticipant', input, limits)
    return readBatch(scope, ids, items)
  } catch (error) {
    if (!(error instanceof ConferenceError)) throw error
    return unrelated.has(error.code) ? { error } : 'unsupported'
  }
}

function readBatch(scope: RoomScope, ids: readonly number[], items: unknown): BatchReply {
  if (!Array.isArray(items)) return 'unsupported'
  const wanted = new Set(ids)
  const participants = items.flatMap((item: unknown) => {
    const { key, value } = Object(item) as { key?: unknown; value?: unknown }
    const id = Number(key)
    // What has been answered is no longer wanted, so nobody comes twice.
    return value && wanted.delete(id) ? [{ ...readParticipant(scope, value), id }] : []
  })
  // When all have left, each is answered with an error: nothing is wrong with batches.
  const isAnswer = participants.length > 0 || (items.length > 0 && items.every((item) => isRefused(item, ids)))
  return isAnswer ? { participants, unanswered: [...wanted] } : 'unsupported'
}

function isRefused(item: unknown, ids: readonly number[]): boolean {
  const { key, error } = Object(item) as { key?: unknown; error?: unknown }
  return ids.includes(Number(key)) && typeof error === 'object' && error !== null
}
