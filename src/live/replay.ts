/**
 * Carries a change out on a snapshot: events replayed from the beginning give the room.
 *
 * @module live/replay
 */
import type { Participant } from '../conference/participant.js'
import type { RoomChange } from './room-event.js'
import { byArrival, emptyRoom, type RoomSnapshot } from './room-snapshot.js'

/** What each change of a person does to the person. */
const effects = {
  talking: () => ({ talking: true }),
  silent: () => ({ talking: false }),
  muted: () => ({ muted: true }),
  unmuted: () => ({ muted: false }),
  deafened: () => ({ deaf: true }),
  undeafened: () => ({ deaf: false }),
  energy: ({ energy }: Readonly<Participant>) => ({ energy }),
} as const

/**
 * The room after a change. Pure; people whom the change does not concern stay the same objects.
 *
 * @example
 * let room = emptyRoom
 * for (const event of recorded) room = replayEvent(room, event)
 */
export function replayEvent(room: RoomSnapshot, change: RoomChange): RoomSnapshot {
  switch (change.type) {
    case 'opened':
      return { ...emptyRoom, running: true, startedAt: change.startedAt, locked: change.locked }
    case 'closed':
      return emptyRoom
    case 'started':
      return { ...room, startedAt: change.startedAt }
    case 'locked':
    case 'unlocked':
      return { ...room, locked: change.type === 'locked' }
    case 'gap':
      return room
    case 'joined':
      return { ...room, participants: [...room.participants, change.participant].sort(byArrival) }
    case 'left':
      return { ...room, participants: room.participants.filter(({ id }) => id !== change.participant.id) }
    case 'floor':
      return withPeople(room, (person) => ({ floor: person.id === change.participant?.id }))
    default: {
      const { type, participant } = change
      return withPeople(room, (person) => (person.id === participant.id ? effects[type](participant) : {}))
    }
  }
}

function withPeople(room: RoomSnapshot, change: (person: Readonly<Participant>) => Partial<Participant>): RoomSnapshot {
  return {
    ...room,
    participants: room.participants.map((person) => {
      const fields = change(person)
      const differs = Object.entries(fields).some(([name, value]) => Reflect.get(person, name) !== value)
      return differs ? { ...person, ...fields } : person
    }),
  }
}
