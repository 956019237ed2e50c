/**
 * What OVHcloud's answers tell about a room: each answer gives new knowledge and the changes that it shows.
 *
 * @module live/knowledge
 */
import type { Participant } from '../conference/participant.js'
import { type ChangeWithRoom, changesBetween } from './difference.js'
import type { RoomChange } from './room-event.js'
import { byArrival, emptyRoom, isSamePerson, type RoomSnapshot } from './room-snapshot.js'

/** A person on the list. Times are in milliseconds since the epoch, on the client's clock. */
export interface KnownPerson {
  /** `undefined` until the details have come. */
  readonly participant: Readonly<Participant> | undefined
  /** When the details came last. */
  readonly readAt: number | undefined
  /** When they were asked for last in vain, if that was later. */
  readonly missedAt: number | undefined
  /** When something about the person changed last. */
  readonly changedAt: number
  /** When the person was last seen to be absent; `undefined` when he was there at the first look. */
  readonly absentAt: number | undefined
}

/** What is known of a room. */
export interface Knowledge {
  readonly room: RoomSnapshot
  /** Everybody on the last list. */
  readonly people: ReadonlyMap<number, KnownPerson>
  /** When it was last known who is in: a list came, or "nobody" for a room that was empty. */
  readonly listedAt: number | undefined
  /** When the last informations came. */
  readonly informedAt: number | undefined
  /** What the last informations said; `undefined` when nobody was inside, or nothing is known. */
  readonly informations: RunningFacts | undefined
  /** Since when the room has been seen empty. */
  readonly emptySince: number | undefined
}

/** What OVHcloud tells of a conference that runs. */
export interface RunningFacts {
  readonly startedAt: Date
  readonly locked: boolean
}

/** An answer of OVHcloud. */
export type Answer =
  | { readonly kind: 'list'; readonly ids: readonly number[] }
  /** `undefined` for "nobody is inside". It alone opens and closes nothing: the list does. */
  | { readonly kind: 'informations'; readonly running: RunningFacts | undefined }
  | { readonly kind: 'participant'; readonly participant: Readonly<Participant> }
  /** OVHcloud does not know this participant: he has left. */
  | { readonly kind: 'gone'; readonly id: number }

/** A change, and when it was last seen otherwise. */
export type SeenChange = ChangeWithRoom & { readonly notBefore: number | undefined; readonly isInitial: boolean }

/** Nothing is known. */
export const noKnowledge: Knowledge = {
  room: emptyRoom,
  people: new Map(),
  listedAt: undefined,
  informedAt: undefined,
  informations: undefined,
  emptySince: undefined,
}

/**
 * Takes an answer in.
 *
 * @param at - When the answer came, in milliseconds since the epoch.
 */
export function learn(before: Knowledge, answer: Answer, at: number): { knowledge: Knowledge; changes: SeenChange[] } {
  const learned = take(before, answer, at)
  // The most frequent answer of all: a person is as before.
  if (answer.kind === 'participant' && isAsBefore(before, learned, answer.participant.id)) {
    return { knowledge: learned, changes: [] }
  }
  const changes = changesBetween(before.room, snapshotOf(learned))
  const room = changes.at(-1)?.room ?? before.room
  return {
    knowledge: { ...learned, room, emptySince: room.running ? undefined : (before.emptySince ?? at) },
    changes: changes.map((change) => {
      const notBefore = lastSeenOtherwise(before, answer, change)
      return { ...change, notBefore, isInitial: notBefore === undefined }
    }),
  }
}

function isAsBefore(before: Knowledge, after: Knowledge, id: number): boolean {
  const person = before.people.get(id)?.participant
  return person !== undefined && person === after.people.get(id)?.participant
}

function take(before: Knowledge, answer: Answer, at: number): Knowledge {
  switch (answer.kind) {
    case 'list':
      return takeList(before, answer.ids, at)
    case 'informations': {
      const { informations: old, people, room } = before
      const isAnother = old && answer.running && old.startedAt.getTime() !== answer.running.startedAt.getTime()
      return {
        ...before,
        // Everybody known belonged to the conference before; the list of the new one is yet to come.
        people: isAnother ? new Map() : people,
        informedAt: at,
        listedAt: answer.running === undefined && !room.running ? before.listedAt && at : before.listedAt,
        informations: answer.running ?? (room.running ? old : undefined),
      }
    }
    case 'participant':
      return takeParticipant(before, answer.participant, at)
    case 'gone': {
      const people = new Map(before.people)
      people.delete(answer.id)
      // Whoever comes next may be in another conference.
      return { ...before, people, informations: people.size === 0 ? undefined : before.informations }
    }
  }
}

function takeList(before: Knowledge, ids: readonly number[], at: number): Knowledge {
  const newcomer: KnownPerson = {
    participant: undefined,
    readAt: undefined,
    missedAt: undefined,
    changedAt: at,
    absentAt: before.listedAt,
  }
  return {
    ...before,
    people: new Map(ids.map((id) => [id, before.people.get(id) ?? newcomer])),
    listedAt: at,
    informations: ids.length === 0 ? undefined : before.informations,
  }
}

function takeParticipant(before: Knowledge, seen: Readonly<Participant>, at: number): Knowledge {
  const known = before.people.get(seen.id)
  // The answer was under way when the person left the list.
  if (!known) return before
  const old = known.participant
  const participant = old && isSameState(old, seen) ? old : seen
  const people = new Map(before.people)
  // One person holds the floor: the newest answer is right, older ones are out of date.
  if (seen.floor) {
    for (const [id, other] of people) {
      if (other.participant?.floor) people.set(id, { ...other, participant: { ...other.participant, floor: false } })
    }
  }
  const changedAt = participant === old ? known.changedAt : at
  people.set(seen.id, { ...known, participant, readAt: at, missedAt: undefined, changedAt })
  return { ...before, people }
}

/** Nothing could be learned of these people: the others come first the next time. */
export function miss(before: Knowledge, ids: readonly number[], at: number): Knowledge {
  const people = new Map(before.people)
  for (const id of ids) {
    const known = people.get(id)
    if (known) people.set(id, { ...known, missedAt: at })
  }
  return { ...before, people }
}

function isSameState(a: Readonly<Participant>, b: Readonly<Participant>): boolean {
  return (
    isSamePerson(a, b) &&
    a.muted === b.muted &&
    a.deaf === b.deaf &&
    a.talking === b.talking &&
    a.floor === b.floor &&
    a.energy === b.energy
  )
}

/** The room runs while the list has people, also before anybody's details have come. */
function snapshotOf({ people, informations }: Knowledge): RoomSnapshot {
  if (people.size === 0) return emptyRoom
  return {
    running: true,
    startedAt: informations?.startedAt,
    locked: informations?.locked,
    participants: [...people.values()].flatMap(({ participant }) => participant ?? []).sort(byArrival),
  }
}

function lastSeenOtherwise(before: Knowledge, answer: Answer, change: RoomChange): number | undefined {
  switch (change.type) {
    case 'opened':
    case 'closed':
      return before.listedAt
    case 'started':
    case 'locked':
    case 'unlocked':
      return before.room.locked === undefined ? undefined : before.informedAt
    case 'joined': {
      const known = before.people.get(change.participant.id)
      return known?.participant ? known.readAt : (known?.absentAt ?? undefined)
    }
    case 'left':
      return answer.kind === 'gone' || answer.kind === 'participant'
        ? (before.people.get(change.participant.id)?.readAt ?? before.listedAt)
        : before.listedAt
    default:
      return 'participant' in change && change.participant
        ? before.people.get(change.participant.id)?.readAt
        : before.listedAt
  }
}
