/**
 * Rooms: booking, settings, expiry.
 *
 * @module rooms
 */
import type { Dice } from '../random.js'
import { plan } from './agenda.js'
import type { ConferenceNumber } from './numbers.js'
import { updateRecording } from './recording.js'
import { objectNotFound, Refusal } from './refusal.js'
import { type Conference, dice, note, type PhoneNumber, type Room, type RoomSettings, type World } from './world.js'

/** Bookings reach less than a year ahead. */
const LONGEST_BOOKING_MS = 365 * 24 * 3600 * 1000

/** A room with the settings of a fresh one. */
export function createRoom(world: World, roomNumber: number): Room {
  return {
    roomNumber,
    eventsChannel: dice(world).hex(32),
    settings: {
      announceFile: false,
      announceFilename: null,
      announceSoundId: null,
      anonymousRejection: false,
      enterMuted: false,
      language: 'fr',
      pin: null,
      recordStatus: world.rules.freshRoomRecord,
      reportEmail: null,
      reportStatus: world.rules.freshRoomReport,
      whiteLabelReport: false,
    },
    announcement: null,
    expiresAt: null,
    webAccesses: [],
    running: null,
  }
}

/** The room of that number, or `undefined`. */
export function findRoom(conference: Conference, roomNumber: number): Room | undefined {
  if (conference.ownRoom.roomNumber === roomNumber) return conference.ownRoom
  return conference.rooms[roomNumber]
}

/** A numbered room that has not expired; never the number's own. */
export function getNumberedRoom(world: World, conference: Conference, roomNumber: number): Room {
  const room = conference.rooms[roomNumber]
  if (!room || isExpired(world, room)) throw objectNotFound('roomNumber', roomNumber)
  return room
}

/** Numbered rooms that have not expired. */
export function listNumberedRooms(world: World, conference: Conference): Room[] {
  return Object.values(conference.rooms).filter((room) => !isExpired(world, room))
}

/** Is there a numbered room that has not expired? */
export function hasNumberedRooms(world: World, { rooms, roomNumbers }: Conference): boolean {
  return roomNumbers.some((roomNumber) => {
    const room = rooms[roomNumber]
    return room !== undefined && !isExpired(world, room)
  })
}

/** Is the booking over? */
export function isExpired(world: World, room: Room): boolean {
  return room.expiresAt !== null && room.expiresAt <= world.now
}

/** Every room of a number, its own first. */
export function allRooms(conference: Conference): Room[] {
  return [conference.ownRoom, ...Object.values(conference.rooms)]
}

/** Books a numbered room; draws a nine-digit number when none is asked for. A fresh room has a PIN. */
export function bookRoom(world: World, { number, conference }: ConferenceNumber, wanted: number | undefined): Room {
  const chance = dice(world)
  let roomNumber = wanted
  if (roomNumber === undefined) {
    do {
      roomNumber = chance.integer(100_000_000, 999_999_999)
    } while (findRoom(conference, roomNumber))
  } else if (findRoom(conference, roomNumber)) {
    throw new Refusal('conflict', `The room ${roomNumber} already exists`)
  }
  const room = createRoom(world, roomNumber)
  if (world.rules.freshRoomPin === 'random') room.settings.pin = freshPin(chance)
  conference.rooms[roomNumber] = room
  conference.roomNumbers.push(roomNumber)
  note(world, 'booked', number, room)
  return room
}

/** Five digits that are not all zero, for a lone zero means no PIN. */
function freshPin(chance: Dice): string {
  return `${chance.integer(1, 9)}${chance.digits(4)}`
}

/** Takes a numbered room away; nothing happens when it is gone already. */
export function removeRoom(world: World, { rooms, roomNumbers }: Conference, room: Room): void {
  const { roomNumber } = room
  if (!rooms[roomNumber]) return
  forgetLinks(world, room)
  delete rooms[roomNumber]
  roomNumbers.splice(roomNumbers.indexOf(roomNumber), 1)
}

/** The links of a room that goes lead nowhere any more. */
export function forgetLinks(world: World, { webAccesses }: Room): void {
  for (const { token } of webAccesses) delete world.linkPlaces[token]
}

/** Settings to change; only the fields present change. */
export interface SettingsChange extends Partial<Omit<RoomSettings, 'announceFilename'>> {
  /** When the room ends; `null` never. Numbered rooms only. */
  expiresAt?: number | null
}

/** Changes settings, all or none. */
export function changeSettings(world: World, number: PhoneNumber, room: Room, change: SettingsChange): void {
  const { expiresAt, ...settings } = change
  const next: RoomSettings = { ...room.settings, ...settings }
  if (next.reportStatus === 'other' && !next.reportEmail) {
    throw new Refusal('bad-request', '[reportEmail] is mandatory when reportStatus is other')
  }
  let { announcement } = room
  if (next.announceSoundId !== null && next.announceSoundId !== room.settings.announceSoundId) {
    const sound = world.sounds[next.announceSoundId]
    if (!sound) throw objectNotFound('announceSoundId', next.announceSoundId)
    next.announceFilename = sound.filename
    announcement = `sound-${sound.id}`
  }
  if (expiresAt !== undefined) changeExpiry(world, number, room, expiresAt)
  room.announcement = announcement
  Object.assign(room.settings, next)
  updateRecording(world, number, room)
  note(world, `settings changed: ${Object.keys(change).sort().join(', ')}`, number, room)
}

function changeExpiry(world: World, number: PhoneNumber, room: Room, expiresAt: number | null): void {
  if (expiresAt !== null && expiresAt <= world.now) {
    throw new Refusal('bad-request', '[expirationDate] must be in the future')
  }
  if (expiresAt !== null && expiresAt - world.now >= LONGEST_BOOKING_MS) {
    throw new Refusal('bad-request', '[expirationDate] must be less than one year ahead')
  }
  room.expiresAt = expiresAt
  if (expiresAt !== null) {
    const { serviceName } = number
    plan(world.agenda, expiresAt, { kind: 'room expires', serviceName, roomNumber: room.roomNumber, at: expiresAt })
  }
}
