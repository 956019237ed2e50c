/**
 * The numbered rooms of a number: callers type the room's number and `#`.
 *
 * @module conference/rooms
 */
import { checkFields } from '../client/input.js'
import type { CallOptions, Limits } from '../client/limits.js'
import type { Wire } from '../client/wire.js'
import { type RoomBookingInput, roomBookingRules } from '../schemas/settings-rules.js'
import { getEach } from './list-then-get.js'
import type { NumberPlace } from './place.js'
import { readIds, readObject } from './reading.js'
import { checkExpirationDate, type RoomSettings, readRoomSettings, settingsToWire } from './settings.js'

/** Live counters over all rooms of a number. */
export interface RoomsStats {
  /** Rooms with people in them. */
  activeRoomsCount: number
  /** Different people over all rooms. */
  participantsCount: number
  /** Rooms that are booked. */
  roomsCount: number
}

/** Books and finds numbered rooms. */
export interface Rooms {
  /** Lists the rooms with their settings: `listRooms`, then `getRoom` for each. One that ends in between is left out. */
  list(options?: CallOptions): Promise<RoomSettings[]>
  /**
   * Books a room with its settings: `createRoom`, `updateRoom`, `getRoom`. When the settings cannot be set, the room is
   * expired again. Each call books another room.
   *
   * @param booking - Without `roomNumber`, OVHcloud draws one. A fresh room has a random PIN: `pin: null` removes it.
   * @returns The room as it is, with its number and PIN.
   * @throws {@link ConferenceError} `invalid_input` with every fault by its path; nothing was sent.
   * @throws {@link ConferenceError} `conflict` when the number is taken: choose another.
   * @example
   * const { roomNumber } = await conference.rooms.book({ pin: null, expirationDate: new Date('2026-12-24T18:00:00Z') })
   */
  book(booking?: RoomBookingInput, options?: CallOptions): Promise<RoomSettings>
  /** Reads one room: `getRoom`. */
  get(roomNumber: number, options?: CallOptions): Promise<RoomSettings>
  /** Counts rooms and people: `getRoomsStats`. */
  stats(options?: CallOptions): Promise<RoomsStats>
}

/** OVHcloud has no deletion: a room goes when its end has come, and the end must lie ahead. */
const soonestEndMs = 10_000
/** Time to take a booking back, also when the booking itself was aborted. */
const undoSeconds = 10

/** Makes the numbered rooms of a number. */
export function createRooms(wire: Wire, place: NumberPlace): Rooms {
  const get = async (roomNumber: number, limits: Limits): Promise<RoomSettings> => {
    const { data } = await wire.call('getRoom', { params: { path: { ...place, roomNumber } } }, limits)
    return readRoomSettings('getRoom', data)
  }

  return {
    async list(options) {
      const limits = wire.begin(options)
      const { data } = await wire.call('listRooms', { params: { path: place } }, limits)
      return getEach(readIds('listRooms', data), (roomNumber) => get(roomNumber, limits))
    },
    async book(booking = {}, options) {
      checkFields(roomBookingRules, booking, 'createRoom')
      const { roomNumber: wanted, ...settings } = booking
      checkExpirationDate(settings.expirationDate, wire.clock.now(), 'createRoom')
      const limits = wire.begin(options)
      const body = wanted === undefined ? undefined : { roomNumber: wanted }
      const { data } = await wire.call('createRoom', { params: { path: place }, body }, limits)
      const room = readRoomSettings('createRoom', data)
      const update = settingsToWire(settings)
      if (Object.keys(update).length === 0) return room
      const path = { ...place, roomNumber: room.roomNumber }
      try {
        await wire.call('updateRoom', { params: { path }, body: update }, limits)
        return await get(room.roomNumber, limits)
      } catch (error) {
        await undo(path)
        throw error
      }
    },
    get: (roomNumber, options) => get(roomNumber, wire.begin(options)),
    async stats(options) {
      const { data } = await wire.call('getRoomsStats', { params: { path: place } }, wire.begin(options))
      const read = readObject('getRoomsStats', data)
      return {
        activeRoomsCount: read.integer('activeRoomsCount'),
        participantsCount: read.integer('participantsCount'),
        roomsCount: read.integer('roomsCount'),
      }
    },
  }

  async function undo(path: NumberPlace & { roomNumber: number }): Promise<void> {
    try {
      await expireRoom(wire, path, undefined, wire.begin({ timeoutSeconds: undoSeconds }))
    } catch {
      // The failure that led here is the one to tell.
    }
  }
}

/** Ends a room at a date, or as soon as OVHcloud allows: ten seconds ahead. */
export async function expireRoom(
  wire: Wire,
  path: NumberPlace & { roomNumber: number },
  at: Date | undefined,
  limits: Limits,
): Promise<void> {
  checkExpirationDate(at, wire.clock.now(), 'updateRoom')
  const expirationDate = (at ?? new Date(wire.clock.now() + soonestEndMs)).toISOString()
  await wire.call('updateRoom', { params: { path }, body: { expirationDate } }, limits)
}
