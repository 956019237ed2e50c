/**
 * A room as of one moment: who is in, and what is known of it.
 *
 * @module live/room-snapshot
 */
import type { Participant } from '../conference/participant.js'

/**
 * A room as it was last seen. Never changed: a change gives another snapshot, and people whom it does not concern stay
 * the same objects.
 */
export interface RoomSnapshot {
  /** People are inside. */
  readonly running: boolean
  /** Since when. `undefined` while nobody is inside, not known yet, or never told: a numbered room. */
  readonly startedAt: Date | undefined
  /** Nobody else gets in. `undefined` as {@link RoomSnapshot.startedAt}. */
  readonly locked: boolean | undefined
  /** Who is inside and has been read, by arrival, then id. */
  readonly participants: readonly Readonly<Participant>[]
}

/** A room with nobody inside. */
export const emptyRoom: RoomSnapshot = Object.freeze({
  running: false,
  startedAt: undefined,
  locked: undefined,
  participants: Object.freeze([]),
})

/** Finds a person in a room. */
export function findPerson(room: RoomSnapshot, id: number): Readonly<Participant> | undefined {
  return room.participants.find((person) => person.id === id)
}

/** The person who holds the floor. */
export function floorHolder(room: RoomSnapshot): Readonly<Participant> | undefined {
  return room.participants.find(({ floor }) => floor)
}

/** Orders people by arrival, then id. */
export function byArrival(a: Readonly<Participant>, b: Readonly<Participant>): number {
  return a.joinedAt.getTime() - b.joinedAt.getTime() || a.id - b.id
}

/** True for the same person: an id that comes back with another arrival, number or name is somebody else. */
export function isSamePerson(a: Readonly<Participant>, b: Readonly<Participant>): boolean {
  return a.id === b.id && a.joinedAt.getTime() === b.joinedAt.getTime() && a.number === b.number && a.name === b.name
}

/**
 * True when both are the same conference: since the first, the room has not been empty as far as one can tell. What
 * was known of a conference does not become unknown again.
 */
export function isSameConference(before: RoomSnapshot, after: RoomSnapshot): boolean {
  if (!before.running || !after.running) return false
  if (before.locked !== undefined && after.locked === undefined) return false
  return before.startedAt === undefined || before.startedAt.getTime() === after.startedAt?.getTime()
}
