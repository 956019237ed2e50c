/**
 * What happened between two snapshots of a room, as the shortest story that is true.
 *
 * @module live/difference
 */
import type { Participant } from '../conference/participant.js'
import { replayEvent } from './replay.js'
import type { PersonChange, RoomChange } from './room-event.js'
import {
  emptyRoom,
  findPerson,
  floorHolder,
  isSameConference,
  isSamePerson,
  type RoomSnapshot,
} from './room-snapshot.js'

/** A change with the room after it. */
export type ChangeWithRoom = RoomChange & { readonly room: RoomSnapshot }

/**
 * The changes that lead from one snapshot to another, in the order of the laws of a room's events. Equal snapshots give
 * none. The room of the last change equals `after`.
 */
export function changesBetween(before: RoomSnapshot, after: RoomSnapshot): ChangeWithRoom[] {
  const story: ChangeWithRoom[] = []
  let room = before
  const tell = (change: RoomChange): void => {
    room = replayEvent(room, change)
    story.push({ ...change, room })
  }

  const goesOn = isSameConference(before, after)
  for (const person of before.participants) {
    const still = goesOn ? findPerson(after, person.id) : undefined
    if (still === undefined || !isSamePerson(person, still)) tellDeparture(person, tell)
  }
  if (before.running && !goesOn) tell({ type: 'closed' })
  if (after.running && !goesOn) tell({ type: 'opened', startedAt: after.startedAt, locked: after.locked })
  if (goesOn) tellRoomWide(before, after, tell)

  for (const person of after.participants) {
    const known = findPerson(room, person.id)
    if (known) tellPerson(known, person, tell)
    // The floor belongs to the room: it has its own event.
    else tell({ type: 'joined', participant: person.floor ? { ...person, floor: false } : person })
  }
  const holder = floorHolder(after)
  if (floorHolder(room)?.id !== holder?.id) tell({ type: 'floor', participant: holder })
  return story
}

/** The changes that describe a room to somebody who knows nothing. */
export function describeRoom(room: RoomSnapshot): ChangeWithRoom[] {
  return changesBetween(emptyRoom, room)
}

function tellDeparture(person: Readonly<Participant>, tell: (change: RoomChange) => void): void {
  const silent = person.talking ? { ...person, talking: false } : person
  const last = silent.floor ? { ...silent, floor: false } : silent
  if (person.talking) tell({ type: 'silent', participant: silent })
  if (person.floor) tell({ type: 'floor', participant: undefined })
  tell({ type: 'left', participant: last })
}

function tellRoomWide(before: RoomSnapshot, after: RoomSnapshot, tell: (change: RoomChange) => void): void {
  if (before.startedAt === undefined && after.startedAt !== undefined) {
    tell({ type: 'started', startedAt: after.startedAt })
  }
  if (before.locked !== after.locked) tell({ type: after.locked ? 'locked' : 'unlocked' })
}

function tellPerson(
  before: Readonly<Participant>,
  after: Readonly<Participant>,
  tell: (change: RoomChange) => void,
): void {
  let participant = before
  const become = (type: PersonChange['type'], fields: Partial<Participant>): void => {
    participant = { ...participant, ...fields }
    tell({ type, participant })
  }
  const { muted, deaf, talking, energy } = after
  // Who stops talking does so before he is muted, who starts does so after he is unmuted.
  if (before.talking && !talking) become('silent', { talking })
  if (before.muted !== muted) become(muted ? 'muted' : 'unmuted', { muted })
  if (before.deaf !== deaf) become(deaf ? 'deafened' : 'undeafened', { deaf })
  if (before.energy !== energy) become('energy', { energy })
  if (!before.talking && talking) become('talking', { talking })
}
