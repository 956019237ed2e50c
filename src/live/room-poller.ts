/**
 * Looks at one room again and again, for all who watch it.
 *
 * @module live/room-poller
 */
import { ConferenceError } from '../client/error.js'
import { inParallel } from '../client/in-parallel.js'
import type { Limits } from '../client/limits.js'
import type { RoomScope } from '../conference/room-scope.js'
import { createLookDiary } from './look-diary.js'
import type { Expectation, OwnCommand } from './own-command.js'
import { askForBatch, createBatchSupport, noteBatch, peoplePerBatch } from './participant-batch.js'
import {
  detailRequests,
  nextLookMs,
  type Pace,
  planDetails,
  planRoomQuestions,
  type RoomQuestion,
  savedRequests,
} from './poll-plan.js'
import type { RoomEvent } from './room-event.js'
import {
  askInformations,
  askList,
  askParticipant,
  failureReply,
  isRefusal,
  questionSeconds,
  type Reply,
} from './room-questions.js'
import { createTimer } from './timer.js'
import type { WatchState } from './watch-state.js'

/** Somebody who watches a room. */
export interface RoomConsumer {
  /** Shortest time between two looks that he wants, in milliseconds. */
  readonly fastestMs: number
  /** He wants details to come in batches, where that works. */
  readonly wantsBatch: boolean
  /** He does not look himself at the moment. */
  isPaused(): boolean
  onEvents(events: readonly RoomEvent[]): void
  onState(state: WatchState): void
  /** Nothing more comes: it cannot go on. */
  onEnd(error: ConferenceError): void
}

/** What a poller works with. */
export interface RoomPollerOptions {
  readonly scope: RoomScope
  /** How fast this room may be asked about now. */
  readonly pace: (fastestMs: number) => Pace
  /** Takes a turn for the first look. */
  readonly takeTurn: () => Turn
  /** Called when the last consumer has gone, or it cannot go on. */
  readonly onIdle: () => void
}

/** When the first look may take place, so that those of many rooms do not come all at once. */
export interface Turn {
  /** In milliseconds. */
  readonly waitMs: number
  /** It is not needed any more: who comes later need not wait for it. */
  giveBack(): void
}

/** Looks at a room as long as anybody watches it. */
export interface RoomPoller {
  readonly state: WatchState
  /** Begins to tell a consumer what happens. Returns what ends it. */
  attach(consumer: RoomConsumer): () => void
  /** A command of this client has been accepted. */
  expect(command: OwnCommand): void
  /** A task of this number may have ended: looks for effects at once. */
  lookForEffects(): void
  /** Looks whether to pause or to go on. */
  reconsider(): void
}

/** Details that are asked for because of own commands, in one look at most: the budget's share for commands. */
const mostExpected = 3
/** Shortest pause between the end of a look and the next. */
const breathMs = 50

/** Makes a poller. It looks from the first consumer to the last. */
export function createRoomPoller({ scope, pace, takeTurn, onIdle }: RoomPollerOptions): RoomPoller {
  const { wire } = scope
  const { clock } = wire
  const consumers = new Set<RoomConsumer>()
  const timer = createTimer(clock)
  const diary = createLookDiary({
    onEvents: (events) => each((consumer) => consumer.onEvents(events)),
    onState: (state) => each((consumer) => consumer.onState(state)),
  })
  let hasInformations = scope.roomNumber === undefined
  let stopped: AbortController | undefined
  let failures = 0
  let saved = Number.NaN
  let lookedAt = Number.NEGATIVE_INFINITY
  let nextAt = Number.NEGATIVE_INFINITY
  /** While the first look waits for it. */
  let turn: Turn | undefined

  const each = (tell: (consumer: RoomConsumer) => void): void => {
    for (const consumer of [...consumers]) if (consumers.has(consumer)) tell(consumer)
  }
  const batches = wire.shared(createBatchSupport)
  const usesBatch = (): boolean => batches.works && [...consumers].some(({ wantsBatch }) => wantsBatch)
  const paceNow = (): Pace => ({
    ...pace(Math.min(...[...consumers].map(({ fastestMs }) => fastestMs))),
    peoplePerRequest: usesBatch() ? peoplePerBatch : 1,
  })
  const isPaused = (): boolean => [...consumers].every((consumer) => consumer.isPaused())

  async function run(stop: AbortSignal): Promise<void> {
    await awaitTurn(stop)
    while (!stop.aborted) {
      if (isPaused()) {
        diary.pause()
        await timer.sleep(undefined, stop)
        nextAt = clock.now()
        continue
      }
      const startedAt = clock.now()
      // A clock that has been set back would keep everybody waiting.
      if (startedAt >= nextAt || startedAt < lookedAt) {
        const hasLooked = await look(stop)
        if (stop.aborted) return
        // Earlier than the beginning of the look, by a clock that has been set back meanwhile.
        const now = clock.now()
        lookedAt = Math.min(startedAt, now)
        nextAt = Math.max(lookedAt + lookMs(now), now + breathMs)
        if (hasLooked && failures === 0) diary.promise(nextAt)
      } else {
        await lookAtExpected(stop)
      }
      const wakeAt = Math.min(nextAt, diary.nextExpectedLook() ?? nextAt)
      await timer.sleep(Math.max(breathMs, wakeAt - clock.now()), stop)
    }
  }

  async function awaitTurn(stop: AbortSignal): Promise<void> {
    turn = takeTurn()
    const turnAt = clock.now() + turn.waitMs
    // Somebody may wake it earlier.
    for (let restMs = turn.waitMs; restMs > 0 && !stop.aborted; restMs = Math.min(restMs, turnAt - clock.now())) {
      await timer.sleep(restMs, stop)
    }
    if (!stop.aborted) turn = undefined
  }

  function lookMs(now: number): number {
    return nextLookMs({ now, knowledge: diary.knowledge, pace: paceNow(), failures }, wire.random())
  }

  /** One look. Failures are in the diary afterwards. False when there was no budget for it. */
  async function look(stop: AbortSignal): Promise<boolean> {
    const now = clock.now()
    const plan = paceNow()
    saved = Number.isNaN(saved) ? plan.burst : savedRequests(plan, saved, Math.max(0, now - lookedAt))
    lookedAt = now
    // Commands have taken the rest of the budget: they go first.
    if (wire.spareRequests() < 1) return false
    diary.beginLook(now)
    const isListed = await askAboutRoom(plan, stop)
    if (isListed && !stop.aborted) await askAboutPeople(stop)
    if (!stop.aborted) failures = diary.endLook() ? failures + 1 : 0
    return true
  }

  async function askAboutRoom(plan: Pace, stop: AbortSignal): Promise<boolean> {
    const asked = new Set<RoomQuestion>()
    const failed = new Set<RoomQuestion>()
    for (;;) {
      const { knowledge } = diary
      const expectsLock = diary.expectsLock()
      const facts = { now: clock.now(), knowledge, pace: plan, hasInformations, expectsLock, asked, failed }
      const questions = planRoomQuestions(facts)
      if (questions.length === 0) return !failed.has('list')
      saved -= questions.length
      const ask = { list: askList, informations: askInformations }
      const replies = await inParallel(questions, (question) => ask[question](scope, limits(stop)))
      for (const [index, question] of questions.entries()) {
        const reply = replies[index]
        if (!reply || stop.aborted) return false
        asked.add(question)
        if ('error' in reply) failed.add(question)
        if (question === 'informations' && 'error' in reply && isRefusal(reply.error)) hasInformations = false
        else take(question, reply)
      }
    }
  }

  async function askAboutPeople(stop: AbortSignal): Promise<void> {
    const expected = new Set([...diary.expectedPeople()].slice(0, mostExpected))
    const affordable = (): number => Math.floor(Math.max(0, Math.min(saved, wire.spareRequests())))
    if (usesBatch()) {
      const allowance = affordable() * peoplePerBatch
      const ids = planDetails(diary.knowledge.people, { allowance, expected, now: clock.now() })
      // One person alone is no batch.
      if (ids.length > 1 && (await askForBatches(ids, stop))) return
    }
    const ids = planDetails(diary.knowledge.people, { allowance: affordable(), expected, now: clock.now() })
    saved -= Math.max(0, ids.length - expected.size)
    await askAbout(ids, stop)
  }

  /** False when batches turn out not to work here. */
  async function askForBatches(ids: readonly number[], stop: AbortSignal): Promise<boolean> {
    const parts = Array.from({ length: detailRequests(ids.length, paceNow()) }, (_, part) =>
      ids.slice(part * peoplePerBatch, (part + 1) * peoplePerBatch),
    )
    saved -= parts.length
    const unanswered: number[] = []
    await inParallel(parts, async (part) => {
      if (stop.aborted) return
      const reply = await askForBatch(scope, part, limits(stop))
      if (stop.aborted) return
      noteBatch(batches, reply)
      if (reply === 'unsupported') unanswered.push(...part)
      else if ('error' in reply) {
        diary.miss(part, clock.now())
        take('participant', failureReply(reply.error))
      } else {
        unanswered.push(...reply.unanswered)
        for (const participant of reply.participants)
          take('participant', { answer: { kind: 'participant', participant } })
      }
    })
    if (stop.aborted) return true
    if (!batches.works) return false
    // They have probably left since the list came: few, and the list of the next look tells of them otherwise.
    const rest = unanswered.slice(0, Math.floor(Math.max(0, Math.min(saved, wire.spareRequests()))))
    diary.miss(unanswered.slice(rest.length), clock.now())
    saved -= rest.length
    await askAbout(rest, stop)
    return true
  }

  async function lookAtExpected(stop: AbortSignal): Promise<void> {
    const ids = [...diary.takeDueExpectations(clock.now(), mostExpected)]
    if (wire.spareRequests() <= ids.length) return
    if (diary.expectsLock() && hasInformations) take('informations', await askInformations(scope, limits(stop)))
    if (!stop.aborted) await askAbout(ids, stop)
  }

  async function askAbout(ids: readonly number[], stop: AbortSignal): Promise<void> {
    await inParallel(ids, async (id) => {
      if (stop.aborted) return
      const reply = await askParticipant(scope, id, limits(stop))
      if (stop.aborted) return
      if ('error' in reply) diary.miss([id], clock.now())
      take('participant', reply)
    })
  }

  function take(question: RoomQuestion | 'participant', reply: Reply): void {
    if ('answer' in reply) diary.learn(reply.answer, clock.now())
    else if (reply.isFinal) end(reply.error)
    else diary.fail(question, reply.error)
  }

  function limits(signal: AbortSignal): Limits {
    // A repetition underneath would take more of the budget than planned; the next look asks again anyway.
    return { ...wire.begin({ signal, timeoutSeconds: questionSeconds }), maxRetries: 0 }
  }

  function start(): void {
    stopped = new AbortController()
    diary.start()
    const { signal } = stopped
    run(signal).catch((error: unknown) => {
      if (!signal.aborted) end(asConferenceError(error))
    })
  }

  function stop(): void {
    stopped?.abort()
    stopped = undefined
    turn?.giveBack()
    turn = undefined
    onIdle()
  }

  function end(error: ConferenceError): void {
    if (!stopped) return
    // A number or room that is no more has nobody in it.
    if (error.code === 'not_found') diary.learn({ kind: 'list', ids: [] }, clock.now())
    diary.end(error)
    stop()
    each((consumer) => consumer.onEnd(error))
    consumers.clear()
  }

  return {
    get state() {
      return diary.state
    },
    attach(consumer) {
      consumers.add(consumer)
      if (!stopped) start()
      else {
        consumer.onEvents(diary.describe(clock.now()))
        // He may be in more of a hurry than those before.
        nextAt = Math.min(nextAt, lookedAt + lookMs(clock.now()))
        timer.wake()
      }
      consumer.onState(diary.state)
      return () => {
        if (consumers.delete(consumer) && consumers.size === 0) stop()
      }
    },
    expect(command) {
      const expectation: Expectation = { ...command, acceptedAt: clock.now(), looks: 0 }
      diary.expect(expectation)
      timer.wake()
    },
    lookForEffects() {
      diary.hurry(clock.now())
      timer.wake()
    },
    reconsider: () => timer.wake(),
  }
}

function asConferenceError(error: unknown): ConferenceError {
  if (error instanceof ConferenceError) return error
  return new ConferenceError({ code: 'invalid_response', why: 'an answer could not be understood', cause: error })
}
