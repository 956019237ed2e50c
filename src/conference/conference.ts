/**
 * A conference number: its own room, its announcement, its numbered rooms.
 *
 * @module conference/conference
 */
import type { CallOptions } from '../client/limits.js'
import { maskNumber, showAs } from '../client/redaction.js'
import type { Wire } from '../client/wire.js'
import type { WireConference } from '../contract.js'
import { type Announcement, createAnnouncement } from './announcement.js'
import { checkPlace, type NumberPlace } from './place.js'
import { requireText } from './reading.js'
import { createNumberedRoom, createRoom, type NumberedRoom, type Room } from './room.js'
import { createRoomScope } from './room-scope.js'
import { createRooms, type Rooms } from './rooms.js'

/** A conference number. It is its own room: `conference.lock()` is `conference.room().lock()`. */
export interface Conference extends Room {
  readonly billingAccount: string
  readonly serviceName: string
  /** What callers hear before they enter. */
  readonly announcement: Announcement
  /** The numbered rooms of the number. */
  readonly rooms: Rooms
  /** The number's own room. */
  room(): Room
  /** A numbered room, which {@link Rooms.book} has booked. Nothing is sent until one of its methods is called. */
  room(roomNumber: number): NumberedRoom
  /**
   * Reads the service's identity card: `getConference`.
   *
   * @throws {@link ConferenceError} `not_found` when the number is no conference: convert it.
   */
  get(options?: CallOptions): Promise<WireConference>
}

/** Makes a conference. Nothing is sent. */
export function createConference(wire: Wire, where: NumberPlace): Conference {
  const place = checkPlace(where)
  const own = createRoom(wire, place)
  function room(): Room
  function room(roomNumber: number): NumberedRoom
  function room(roomNumber?: number): Room | NumberedRoom {
    return roomNumber === undefined ? own : createNumberedRoom(wire, place, roomNumber)
  }

  return showAs<Conference>(
    {
      ...own,
      ...place,
      announcement: createAnnouncement(createRoomScope(wire, place)),
      rooms: createRooms(wire, place),
      room,
      async get(options) {
        const { data } = await wire.call('getConference', { params: { path: place } }, wire.begin(options))
        return requireText('getConference', data, 'serviceName')
      },
    },
    `Conference(${maskNumber(place.serviceName)})`,
  )
}
