/**
 * What the looks at one room have brought: knowledge, state, events with their origin, and gaps.
 *
 * @module live/look-diary
 */
import type { ConferenceError } from '../client/error.js'
import { describeRoom } from './difference.js'
import { type Answer, type Knowledge, learn, miss, noKnowledge } from './knowledge.js'
import { type Expectation, isAwaited, nextLookFor, originOf, withoutForgotten, withoutHurry } from './own-command.js'
import type { RoomQuestion } from './poll-plan.js'
import type { GapReason, RoomEvent } from './room-event.js'
import { findPerson } from './room-snapshot.js'
import { idleState, nextState, type WatchState } from './watch-state.js'

/** Keeps what has been seen. Times are in milliseconds since the epoch, on the client's clock. */
export interface LookDiary {
  readonly knowledge: Knowledge
  readonly state: WatchState
  /** Looking begins, with nothing known. */
  start(): void
  /** Nobody looks for a while. */
  pause(): void
  beginLook(now: number): void
  learn(answer: Answer, now: number): void
  /** Nothing could be learned of these people now. */
  miss(ids: readonly number[], now: number): void
  /** A question failed. */
  fail(question: RoomQuestion | 'participant', error: ConferenceError): void
  /** True when the look failed: nothing is known of who is in, or of anybody. */
  endLook(): boolean
  /** When the next look is meant to begin. */
  promise(at: number): void
  end(error: ConferenceError): void
  /** Events that describe the room to somebody who comes later. */
  describe(now: number): RoomEvent[]
  expect(expectation: Expectation): void
  expectsLock(): boolean
  /** People whom own commands are about to change. */
  expectedPeople(): ReadonlySet<number>
  /** When to look for effects of own commands, `undefined` when there are none. */
  nextExpectedLook(): number | undefined
  /** Those to look at now for the effects of own commands, so many at most; each counts as a look. */
  takeDueExpectations(now: number, most: number): ReadonlySet<number>
  /** Looks for all effects are due now. */
  hurry(now: number): void
}

/** A look may be so late, besides its own interval, before that counts as a gap. */
const latenessMs = 1000
/** So many own commands are remembered. */
const mostExpectations = 1000

/** Makes a diary. */
export function createLookDiary(told: {
  onEvents: (events: readonly RoomEvent[]) => void
  onState: (state: WatchState) => void
}): LookDiary {
  let knowledge = noKnowledge
  let state: WatchState = idleState
  let expected: readonly Expectation[] = []
  let hurriedAt: number | undefined
  /** When a look was due: later than that, with a margin, is a gap. */
  let promisedMs = Number.POSITIVE_INFINITY
  let blindness: GapReason | undefined
  let trouble: ConferenceError | undefined
  let count = { answers: 0, failures: 0, isListMissing: false, isRefusedRate: false }

  const setState = (change: Partial<WatchState>): void => {
    const unreadCount = [...knowledge.people.values()].filter(({ participant }) => !participant).length
    const next = nextState(state, { ...state, room: knowledge.room, unreadCount, ...change })
    if (next === state) return
    state = next
    told.onState(state)
  }
  const tell = (events: readonly RoomEvent[]): void => {
    if (events.length > 0) told.onEvents(events)
  }

  function seenAt({ effect, participantId }: Expectation): number | undefined {
    if (participantId === undefined) return knowledge.informedAt
    // A list tells who has left, details tell the rest.
    return effect === 'left' ? knowledge.listedAt : knowledge.people.get(participantId)?.readAt
  }

  function gapBefore(now: number): RoomEvent[] {
    const { listedAt, room } = knowledge
    const isGap = listedAt !== undefined && now - listedAt > 2 * Math.max(0, promisedMs) + latenessMs
    const reason = blindness ?? 'late'
    blindness = undefined
    if (!isGap) return []
    const [from, to] = [new Date(listedAt), new Date(now)]
    return [{ type: 'gap', from, to, reason, room, seenAt: to, notBefore: from, isInitial: false, origin: undefined }]
  }

  function withOrigin(changes: ReturnType<typeof learn>['changes'], now: number): RoomEvent[] {
    return changes.map((change) => {
      const { notBefore, isInitial } = change
      const found = isInitial ? { origin: undefined, expected } : originOf(change, expected)
      expected = found.expected
      // Later than now, by a clock that has been set back.
      const before = notBefore === undefined ? undefined : new Date(Math.min(notBefore, now))
      return { ...change, seenAt: new Date(now), notBefore: before, isInitial, origin: found.origin }
    })
  }

  return {
    get knowledge() {
      return knowledge
    },
    get state() {
      return state
    },
    start() {
      knowledge = noKnowledge
      blindness = undefined
      setState({ status: 'starting', error: undefined })
    },
    pause() {
      blindness = 'hidden'
      setState({ status: 'paused' })
    },
    beginLook(now) {
      trouble = undefined
      count = { answers: 0, failures: 0, isListMissing: false, isRefusedRate: false }
      expected = withoutForgotten(expected, now, seenAt)
    },
    learn(answer, now) {
      const saysNobody = answer.kind === 'informations' && !answer.running && !knowledge.room.running
      const isAboutAll = answer.kind === 'list' || (saysNobody && knowledge.listedAt !== undefined)
      const gap = isAboutAll ? gapBefore(now) : []
      const learned = learn(knowledge, answer, now)
      count.answers += 1
      knowledge = learned.knowledge
      const events = [...gap, ...withOrigin(learned.changes, now)]
      expected = withoutHurry(expected, answer)
      tell(events)
      const isBack = isAboutAll && (state.status === 'starting' || state.status === 'paused')
      setState(isBack ? { status: 'live' } : {})
    },
    miss(ids, now) {
      knowledge = miss(knowledge, ids, now)
    },
    fail(question, error) {
      count.failures += 1
      count.isListMissing ||= question === 'list'
      count.isRefusedRate ||= error.code === 'rate_limited'
      // A known fault of OVHcloud while a conference is half dead: who is in is known all the same.
      if (question === 'informations' && error.code === 'server_fault') return
      trouble = error
      if (question === 'list') blindness ??= 'errors'
    },
    endLook() {
      setState(trouble ? { status: 'troubled', error: trouble } : { status: 'live', error: undefined })
      const isBlind = count.failures > 0 && count.answers === 0
      return count.isListMissing || count.isRefusedRate || isBlind
    },
    promise(at) {
      promisedMs = knowledge.listedAt === undefined ? Number.POSITIVE_INFINITY : at - knowledge.listedAt
    },
    end: (error) => setState({ status: 'ended', error }),
    describe(now) {
      const sighting = { seenAt: new Date(now), notBefore: undefined, isInitial: true, origin: undefined }
      return describeRoom(knowledge.room).map((change): RoomEvent => ({ ...change, ...sighting }))
    },
    expect(expectation) {
      expected = [...expected, expectation].slice(-mostExpectations)
    },
    expectsLock: () => expected.some((each) => each.participantId === undefined && nextLookFor(each) !== undefined),
    expectedPeople: () => peopleOf(expected.filter((each) => nextLookFor(each) !== undefined)),
    nextExpectedLook() {
      const due = expected.flatMap((expectation) => nextLookFor(expectation) ?? [])
      const all = hurriedAt === undefined ? due : [hurriedAt, ...due]
      return all.length === 0 ? undefined : Math.min(...all)
    },
    takeDueExpectations(now, most) {
      const isHurried = hurriedAt !== undefined
      const isDue = (each: Expectation): boolean =>
        isHurried ? isAwaited(each) : (nextLookFor(each) ?? now + 1) <= now
      const due = expected.filter(isDue).slice(0, most)
      expected = expected.map((each) => (due.includes(each) ? { ...each, looks: each.looks + 1 } : each))
      hurriedAt = undefined
      return peopleOf(due)
    },
    hurry(now) {
      if (expected.some(isAwaited)) hurriedAt = now
    },
  }

  function peopleOf(expectations: readonly Expectation[]): Set<number> {
    const ids = expectations.flatMap(({ participantId }) => participantId ?? [])
    return new Set(ids.filter((id) => knowledge.people.has(id) || findPerson(knowledge.room, id)))
  }
}
