/**
 * Public follow and control links.
 *
 * @module web-access
 */
import type { WebAccessType } from '../../src/contract.js'
import { drawSecret } from '../random.js'
import type { ConferenceNumber } from './numbers.js'
import { objectNotFound, Refusal } from './refusal.js'
import { findRoom } from './rooms.js'
import { dice, note, type Room, type WebAccess, type World } from './world.js'

/** Letters of a link's token: about 186 bits, not to be guessed. */
const TOKEN_LENGTH = 32

/** Creates a link. */
export function createWebAccess(
  world: World,
  { number, conference }: ConferenceNumber,
  room: Room,
  type: WebAccessType,
): WebAccess {
  if (!world.rules.severalWebAccesses && room.webAccesses.some((link) => isAlive(link) && link.type === type)) {
    throw new Refusal('conflict', `A web access of type ${type} already exists`)
  }
  const link: WebAccess = {
    id: conference.nextWebAccessId++,
    type,
    token: world.secretLinks ? drawSecret(TOKEN_LENGTH) : dice(world).token(TOKEN_LENGTH),
    deletedAt: null,
  }
  room.webAccesses.push(link)
  world.linkPlaces[link.token] = { serviceName: number.serviceName, roomNumber: room.roomNumber }
  note(world, `link ${link.id} (${type}) created`, number, room)
  return link
}

function isAlive(link: WebAccess): boolean {
  return link.deletedAt === null
}

/** Ids the list shows: links alive, and for as long as the rules let the list lag, deleted ones. */
export function listWebAccessIds(world: World, room: Room): number[] {
  const lagMs = world.rules.deletedWebAccessListedSeconds * 1000
  return room.webAccesses
    .filter((link) => link.deletedAt === null || world.now < link.deletedAt + lagMs)
    .map((link) => link.id)
}

/** A link that is alive. */
export function getWebAccess(room: Room, id: number): WebAccess {
  const link = room.webAccesses.find((candidate) => candidate.id === id)
  if (!link || !isAlive(link)) throw objectNotFound('id', id)
  return link
}

/** Revokes a link: it is dead at once. */
export function deleteWebAccess(world: World, { number }: ConferenceNumber, room: Room, id: number): void {
  const link = getWebAccess(room, id)
  link.deletedAt = world.now
  delete world.linkPlaces[link.token]
  note(world, `link ${id} deleted`, number, room)
}

/** Public address of a link. */
export function webAccessUrl(world: World, link: WebAccess): string {
  return `${world.origins.pages}/${link.type === 'read' ? 'follow' : 'control'}/${link.token}`
}

/** The room a link's token opens, and how; `undefined` for a token that is unknown or dead. */
export function findByToken(world: World, token: string) {
  const place = Object.hasOwn(world.linkPlaces, token) ? world.linkPlaces[token] : undefined
  if (!place) return undefined
  const number = world.numbers[place.serviceName]
  if (!number?.conference) return undefined
  const { conference } = number
  const room = findRoom(conference, place.roomNumber)
  const link = room?.webAccesses.find((candidate) => candidate.token === token && isAlive(candidate))
  return room && link && { number, conference, room, link }
}
