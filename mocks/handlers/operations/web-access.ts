/**
 * Public links, of the number's own room and of numbered rooms.
 *
 * @module operations/web-access
 */
import { createWebAccess, deleteWebAccess, getWebAccess, listWebAccessIds } from '../../behaviour/web-access.js'
import type { OperationHandlers } from '../operation.js'
import { numberedRoom, ownRoom } from './place.js'

/** Handlers of the web access branches. */
export const webAccessOperations: OperationHandlers<
  | 'listWebAccesses'
  | 'createWebAccess'
  | 'getWebAccess'
  | 'deleteWebAccess'
  | 'listRoomWebAccesses'
  | 'createRoomWebAccess'
  | 'getRoomWebAccess'
  | 'deleteRoomWebAccess'
> = {
  listWebAccesses: ({ world, path }) => listWebAccessIds(world, ownRoom(world, path).room),
  createWebAccess: ({ world, wire, path, body }) => {
    const place = ownRoom(world, path)
    return wire.webAccess(createWebAccess(world, place, place.room, body.type))
  },
  getWebAccess: ({ world, wire, path }) => wire.webAccess(getWebAccess(ownRoom(world, path).room, path.id)),
  deleteWebAccess: ({ world, path }) => {
    const place = ownRoom(world, path)
    deleteWebAccess(world, place, place.room, path.id)
    return null
  },
  listRoomWebAccesses: ({ world, path }) => listWebAccessIds(world, numberedRoom(world, path).room),
  createRoomWebAccess: ({ world, wire, path, body }) => {
    const place = numberedRoom(world, path)
    return wire.webAccess(createWebAccess(world, place, place.room, body.type))
  },
  getRoomWebAccess: ({ world, wire, path }) => wire.webAccess(getWebAccess(numberedRoom(world, path).room, path.id)),
  deleteRoomWebAccess: ({ world, path }) => {
    const place = numberedRoom(world, path)
    deleteWebAccess(world, place, place.room, path.id)
    return null
  },
}
