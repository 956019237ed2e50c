/**
 * Who talks, how much, and since when nobody does: derived from the events of a room.
 *
 * @module live/talk-facts
 */
import type { Participant } from '../conference/participant.js'
import type { RoomEvent } from './room-event.js'

/** How much somebody talked during one conference, as far as looks from time to time can tell. */
export interface PersonTalk {
  /** As last seen. */
  readonly participant: Readonly<Participant>
  /** When the person was seen to have left; `undefined` while inside. */
  readonly leftAt: Date | undefined
  /** Talk that is over. Add the time since {@link PersonTalk.talkingSince} while the person talks. */
  readonly talkSeconds: number
  /**
   * The looks lie apart, so each beginning and each end is known to an interval only, and counted from its middle. Talk
   * that was seen lasted {@link PersonTalk.talkSeconds}, give or take this; talk between two looks was not seen at all.
   */
  readonly uncertainSeconds: number
  /** `undefined` while the person is silent. */
  readonly talkingSince: Date | undefined
}

/** What a screen shows of the talk in a room. Immutable: another object after each event that matters. */
export interface TalkFacts {
  /** Everybody of the running or last conference, in the order of arrival, by id; also those who have left. */
  readonly people: ReadonlyMap<number, PersonTalk>
  /** Ids of those who talk now. */
  readonly talkers: readonly number[]
  /** Since when nobody talks; `undefined` while somebody does or nobody is inside. */
  readonly silentSince: Date | undefined
}

/** Before the first event. */
export const noTalk: TalkFacts = { people: new Map(), talkers: [], silentSince: undefined }

/**
 * The facts after an event. Pure: a reducer. A conference that opens begins anew.
 *
 * @example
 * let facts = noTalk
 * for await (const event of room.watch({ signal })) facts = updateTalkFacts(facts, event)
 */
export function updateTalkFacts(facts: TalkFacts, event: RoomEvent): TalkFacts {
  switch (event.type) {
    case 'opened':
      return { ...noTalk, silentSince: event.seenAt }
    case 'closed':
      return { ...facts, silentSince: undefined }
    case 'joined': {
      const { participant } = event
      const person: PersonTalk = {
        participant,
        leftAt: undefined,
        talkSeconds: 0,
        uncertainSeconds: 0,
        talkingSince: undefined,
      }
      // Whoever talks when he is first seen does so since that moment, as far as one can tell.
      return withPerson(facts, participant.talking ? beginTalk(person, event.seenAt, event.seenAt) : person, event)
    }
    case 'talking':
    case 'silent': {
      const person = facts.people.get(event.participant.id)
      if (!person) return facts
      const from = event.notBefore ?? event.seenAt
      const talk = event.type === 'talking' ? beginTalk : endTalk
      return withPerson(facts, { ...talk(person, from, event.seenAt), participant: event.participant }, event)
    }
    default: {
      const participant = 'participant' in event ? event.participant : undefined
      const person = participant && facts.people.get(participant.id)
      if (!person) return facts
      const leftAt = event.type === 'left' ? event.seenAt : person.leftAt
      return { ...facts, people: new Map(facts.people).set(participant.id, { ...person, participant, leftAt }) }
    }
  }
}

function beginTalk(person: PersonTalk, from: Date, to: Date): PersonTalk {
  return {
    ...person,
    talkingSince: middle(from, to),
    uncertainSeconds: person.uncertainSeconds + halfSeconds(from, to),
  }
}

function endTalk(person: PersonTalk, from: Date, to: Date): PersonTalk {
  const since = person.talkingSince ?? to
  return {
    ...person,
    talkingSince: undefined,
    talkSeconds: person.talkSeconds + Math.max(0, (middle(from, to).getTime() - since.getTime()) / 1000),
    uncertainSeconds: person.uncertainSeconds + halfSeconds(from, to),
  }
}

function withPerson(facts: TalkFacts, person: PersonTalk, event: RoomEvent): TalkFacts {
  const people = new Map(facts.people).set(person.participant.id, person)
  const talkers = event.room.participants.filter(({ talking }) => talking).map(({ id }) => id)
  if (talkers.length > 0) return { people, talkers, silentSince: undefined }
  const hasFallen = facts.talkers.length > 0
  return {
    people,
    talkers,
    silentSince: hasFallen ? middle(event.notBefore ?? event.seenAt, event.seenAt) : facts.silentSince,
  }
}

function middle(from: Date, to: Date): Date {
  return new Date((from.getTime() + to.getTime()) / 2)
}

function halfSeconds(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 2000
}
