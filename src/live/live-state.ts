/**
 * Whether a conference is running, and since when.
 *
 * @module live/live-state
 */
import { ConferenceError } from '../client/error.js'
import type { Limits } from '../client/limits.js'
import { listParticipantIds } from '../conference/participants.js'
import { readObject } from '../conference/reading.js'
import type { RoomScope } from '../conference/room-scope.js'

/** State of the number's own room. An empty room is not an error. */
export type LiveState =
  | { running: false }
  | { running: true; startedAt: Date; locked: boolean; participantCount: number }

/** State of a numbered room: OVHcloud does not tell since when it runs, nor whether it is locked. */
export type RoomLiveState =
  | { running: false }
  | { running: true; startedAt: undefined; locked: undefined; participantCount: number }

/** Reads the state of the number's own room. */
export async function readLiveState(scope: RoomScope, limits: Limits): Promise<LiveState> {
  const { wire, place } = scope
  const path = { params: { path: place } }
  try {
    const read = readObject('getInformations', (await wire.call('getInformations', path, limits)).data)
    const participantCount = read.integer('membersCount')
    return { running: true, startedAt: read.date('dateStart'), locked: read.flag('locked'), participantCount }
  } catch (error) {
    if (!(error instanceof ConferenceError)) throw error
    if (error.code === 'nobody_inside') return { running: false }
    if (error.code !== 'not_found') throw error
    // One status for "empty" and "unknown", told apart by a message that may change: an existing number is empty.
    await wire.call('getConference', path, limits)
    return { running: false }
  }
}

/** Reads the state of a numbered room, from the people in it. */
export async function readRoomLiveState(scope: RoomScope, limits: Limits): Promise<RoomLiveState> {
  const participantCount = (await listParticipantIds(scope, limits)).length
  return participantCount === 0
    ? { running: false }
    : { running: true, startedAt: undefined, locked: undefined, participantCount }
}
