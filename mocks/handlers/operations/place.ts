/**
 * Which room an operation speaks of: the number's own or a numbered one.
 *
 * @module operations/place
 */
import type { Place } from '../../behaviour/attendance.js'
import { getConferenceNumber } from '../../behaviour/numbers.js'
import { getNumberedRoom } from '../../behaviour/rooms.js'
import type { World } from '../../behaviour/world.js'

/** The number in a path. */
export interface NumberPath {
  readonly billingAccount: string
  readonly serviceName: string
}

/** The numbered room in a path. */
export interface RoomPath extends NumberPath {
  readonly roomNumber: number
}

/** The number's own room. */
export function ownRoom(world: World, path: NumberPath): Place {
  const found = getConferenceNumber(world, path.billingAccount, path.serviceName)
  return { ...found, room: found.conference.ownRoom }
}

/** A numbered room that has not expired. */
export function numberedRoom(world: World, path: RoomPath): Place {
  const found = getConferenceNumber(world, path.billingAccount, path.serviceName)
  return { ...found, room: getNumberedRoom(world, found.conference, path.roomNumber) }
}
