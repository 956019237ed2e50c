/**
 * Live counters over all rooms of a number.
 *
 * @module statistics
 */
import { HIDDEN_NUMBER } from './phone-number-format.js'
import { allRooms, isExpired, listNumberedRooms } from './rooms.js'
import type { Conference, Participant, World } from './world.js'

/** Counts rooms and people. The number's own room is not a booked room, but people inside it count. */
export function countRooms(world: World, conference: Conference) {
  const busy = allRooms(conference).filter((room) => room.running && !isExpired(world, room))
  return {
    activeRoomsCount: busy.length,
    participantsCount: new Set(busy.flatMap((room) => room.running?.participants ?? []).map(whoIs)).size,
    roomsCount: listNumberedRooms(world, conference).length,
  }
}

/** The contract counts unique people: a number is one, wherever it is inside; who hides it is one per call. */
function whoIs({ callerNumber, callId }: Participant): string | number {
  return callerNumber === HIDDEN_NUMBER ? callId : callerNumber
}
