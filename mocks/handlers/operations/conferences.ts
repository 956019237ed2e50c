/**
 * Conferences, rooms and their settings.
 *
 * @module operations/conferences
 */
import type { WireRoomUpdate } from '../../../src/contract.js'
import { findDocument } from '../../behaviour/documents.js'
import { getConferenceNumber, listNumbers } from '../../behaviour/numbers.js'
import { objectNotFound, Refusal } from '../../behaviour/refusal.js'
import { bookRoom, changeSettings, listNumberedRooms, type SettingsChange } from '../../behaviour/rooms.js'
import { countRooms } from '../../behaviour/statistics.js'
import { acceptTask } from '../../behaviour/tasks.js'
import type { OperationHandlers } from '../operation.js'
import { numberedRoom, ownRoom } from './place.js'

/** Handlers of conferences, settings, the announcement and rooms. */
export const conferenceOperations: OperationHandlers<
  | 'listConferences'
  | 'getConference'
  | 'getSettings'
  | 'updateSettings'
  | 'uploadAnnouncement'
  | 'getRoomsStats'
  | 'listRooms'
  | 'createRoom'
  | 'getRoom'
  | 'updateRoom'
> = {
  listConferences: ({ world, path }) =>
    listNumbers(world, path.billingAccount)
      .filter((number) => number.conference !== null)
      .map((number) => number.serviceName),
  getConference: ({ world, wire, path }) =>
    wire.conference(getConferenceNumber(world, path.billingAccount, path.serviceName).number),
  getSettings: ({ world, wire, path }) => wire.settings(ownRoom(world, path).room),
  updateSettings: ({ world, path, body }) => {
    const { number, room } = ownRoom(world, path)
    changeSettings(world, number, room, settingsChange(body))
    return null
  },
  uploadAnnouncement: ({ world, wire, path, body }) => {
    const { number } = getConferenceNumber(world, path.billingAccount, path.serviceName)
    const document = findDocument(world, body.documentId)
    if (!document) throw objectNotFound('documentId', body.documentId)
    if (!world.objects[document.id]) {
      throw new Refusal('bad-request', '[documentId] The document has no content yet')
    }
    const effect = { kind: 'announcement', documentId: document.id } as const
    return wire.task(acceptTask(world, number, 'uploadAnnouncement', effect))
  },
  getRoomsStats: ({ world, path }) =>
    countRooms(world, getConferenceNumber(world, path.billingAccount, path.serviceName).conference),
  listRooms: ({ world, path }) => {
    const { conference } = getConferenceNumber(world, path.billingAccount, path.serviceName)
    return listNumberedRooms(world, conference).map((room) => room.roomNumber)
  },
  createRoom: ({ world, wire, path, body }) => {
    const place = getConferenceNumber(world, path.billingAccount, path.serviceName)
    return wire.room(bookRoom(world, place, body?.roomNumber))
  },
  getRoom: ({ world, wire, path }) => wire.room(numberedRoom(world, path).room),
  updateRoom: ({ world, path, body }) => {
    const { number, room } = numberedRoom(world, path)
    changeSettings(world, number, room, settingsChange(body))
    return null
  },
}

/** The wire's settings as the world keeps them: no PIN is `null`, dates are milliseconds. */
function settingsChange({ pin, expirationDate, ...rest }: WireRoomUpdate): SettingsChange {
  return {
    ...rest,
    ...(pin === undefined ? {} : { pin: pin === '' || pin === '0' ? null : pin }),
    ...(expirationDate === undefined ? {} : { expiresAt: expirationDate === null ? null : Date.parse(expirationDate) }),
  }
}
