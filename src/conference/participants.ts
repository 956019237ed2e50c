/**
 * The people in a room.
 *
 * @module conference/participants
 */
import type { CallOptions, Limits } from '../client/limits.js'
import { getEach, isGone } from './list-then-get.js'
import { getParticipant, type Participant } from './participant.js'
import { readIds } from './reading.js'
import type { RoomScope } from './room-scope.js'

/** Reads who is in a room. */
export interface Participants {
  /**
   * Lists everybody, in OVHcloud's order: `listParticipants`, then `getParticipant` for each, eight at a time. Who
   * leaves in between is left out; an empty room gives an empty list.
   *
   * @throws {@link ConferenceError} `not_found` when the number is no conference.
   */
  list(options?: CallOptions): Promise<Participant[]>
  /**
   * Reads one person: `getParticipant`.
   *
   * @throws {@link ConferenceError} `not_found` when the person has left.
   */
  get(id: number, options?: CallOptions): Promise<Participant>
}

/** Makes the participants of a room. */
export function createParticipants(scope: RoomScope): Participants {
  return {
    list: (options) => listParticipants(scope, scope.wire.begin(options)),
    get: (id, options) => getParticipant(scope, id, scope.wire.begin(options)),
  }
}

/** Lists everybody. */
export async function listParticipants(scope: RoomScope, limits: Limits): Promise<Participant[]> {
  return getEach(await listParticipantIds(scope, limits), (id) => getParticipant(scope, id, limits))
}

/** Lists the ids of everybody. */
export async function listParticipantIds(scope: RoomScope, limits: Limits): Promise<number[]> {
  try {
    return readIds(scope.nameOf('listParticipants'), await scope.call('listParticipants', {}, limits))
  } catch (error) {
    // Production may say "nobody" where it could send an empty list.
    if (isGone(error) && Reflect.get(Object(error), 'code') === 'nobody_inside') return []
    throw error
  }
}
