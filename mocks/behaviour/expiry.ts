/**
 * The end of a booking.
 *
 * @module expiry
 */
import { endCallsInside, type Place } from './attendance.js'
import { removeRoom } from './rooms.js'
import { note, type World } from './world.js'

/** A booking is over: the room is gone; people inside are cut off unless the rules let them finish. */
export function expireRoom(world: World, place: Place): void {
  const { number, conference, room } = place
  note(world, 'expired', number, room)
  if (room.running && world.rules.expiry === 'let finish') return
  endCallsInside(world, place, 'expired')
  removeRoom(world, conference, room)
}
