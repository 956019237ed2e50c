/**
 * Live counters over all rooms of a number.
 *
 * @module statistics
 */
import { allRooms, isExpired, listNumberedRooms } from './rooms.js'
import type { Conference, World } from './world.js'

/** Counts rooms and people. The number's own room is not a booked room, but people inside it count. */
export function countRooms(world: World, conference: Conference) {
  const busy = allRooms(conference).filter((room) => room.running && !isExpired(world, room))
  return {
    activeRoomsCount: busy.length,
    participantsCount: busy.reduce((sum, room) => sum + (room.running?.participants.length ?? 0), 0),
    roomsCount: listNumberedRooms(world, conference).length,
  }
}
