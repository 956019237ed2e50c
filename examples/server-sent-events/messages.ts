/**
 * What a browser may know of a room, as messages of a stream of Server-Sent Events: names and states, but no numbers.
 *
 * @module examples/server-sent-events/messages
 */
import type { Participant, RoomEvent, WatchState } from 'ovh-conference'

/** How watching goes, and who is inside. Every one says all: the page shows the last, and remembers nothing. */
export function stateMessage({ status, error, room, unreadCount }: WatchState, id: string): string {
  const people = room.participants.map(publicPerson)
  return message('state', { status, code: error?.code, locked: room.locked, unreadCount, people }, id)
}

/** Something that has happened. */
export function newsMessage(event: RoomEvent, id: string): string {
  const person = 'participant' in event && event.participant ? publicPerson(event.participant) : undefined
  return message(event.type, { seenAt: event.seenAt, person }, id)
}

/** Some news are lost. The `state` that follows is right all the same. */
export const gapMessage = message('gap', {})

function publicPerson({ number, ...person }: Readonly<Participant>): Omit<Participant, 'number'> {
  // OVHcloud shows the number in place of a name that it does not know.
  return { ...person, name: isNumber(person.name) ? `Caller ${person.id}` : person.name }
}

function isNumber(name: string): boolean {
  return /^[\d+\s().-]{4,}$/.test(name)
}

function message(type: string, data: unknown, id?: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${type}\ndata: ${JSON.stringify(data)}\n\n`
}
