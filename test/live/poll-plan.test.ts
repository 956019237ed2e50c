/**
 * The poll plan keeps its word: nobody is staler than stated, and the budget holds.
 *
 * @module test/live/poll-plan.test
 */
import fc from 'fast-check'
import { emptyRoom, watchBounds } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { type Knowledge, type KnownPerson, noKnowledge } from '../../src/live/knowledge.js'
import {
  lookIntervalMs,
  nextLookMs,
  planDetails,
  planRoomQuestions,
  type RoomQuestion,
  savedRequests,
  watchingPace,
} from '../../src/live/poll-plan.js'

const someone = {
  id: 0,
  name: '',
  number: '',
  muted: false,
  deaf: false,
  talking: false,
  floor: false,
  energy: 300,
  joinedAt: new Date(0),
}
const known = (readAt: number | undefined, talking = false): KnownPerson => ({
  participant: readAt === undefined ? undefined : { ...someone, talking },
  readAt,
  missedAt: undefined,
  changedAt: 0,
  absentAt: 0,
})
const informations = { startedAt: new Date(0), locked: false }
const running: Knowledge = {
  ...noKnowledge,
  room: { ...emptyRoom, running: true },
  people: new Map([
    [1, known(0)],
    [2, known(0)],
  ]),
  listedAt: 100_000,
  informedAt: 100_000,
  informations,
}
const empty: Knowledge = { ...noKnowledge, listedAt: 100_000, informedAt: 100_000, emptySince: 0 }
const pace = watchingPace(60, 1000)

interface Case {
  knowledge: Knowledge
  hasInformations?: boolean
  expectsLock?: boolean
  asked?: RoomQuestion[]
  failed?: RoomQuestion[]
  questions: RoomQuestion[]
}
const roomCases: Record<string, Case> = {
  'the first look': { knowledge: noKnowledge, questions: ['informations', 'list'] },
  'the first look at a numbered room': { knowledge: noKnowledge, hasInformations: false, questions: ['list'] },
  'a running room': { knowledge: running, questions: ['list'] },
  'a running room, lock expected': { knowledge: running, expectsLock: true, questions: ['informations', 'list'] },
  'a running room without facts': {
    knowledge: { ...running, informations: undefined },
    questions: ['informations', 'list'],
  },
  'facts that are old': { knowledge: { ...running, informedAt: 60_000 }, questions: ['informations', 'list'] },
  'all asked': { knowledge: running, asked: ['list'], questions: [] },
  'an empty room': { knowledge: empty, questions: ['informations'] },
  'an empty room that is still empty': { knowledge: empty, asked: ['informations'], questions: [] },
  'an empty room that has opened': {
    knowledge: { ...empty, informations },
    asked: ['informations'],
    questions: ['list'],
  },
  'an empty room whose informations fail': {
    knowledge: empty,
    asked: ['informations'],
    failed: ['informations'],
    questions: ['list'],
  },
}

describe('planRoomQuestions', () => {
  it.each(Object.entries(roomCases))('%s', (_name, { questions, asked = [], failed = [], ...look }) => {
    const planned = planRoomQuestions({
      now: 101_000,
      pace,
      hasInformations: true,
      expectsLock: false,
      ...look,
      asked: new Set(asked),
      failed: new Set(failed),
    })
    expect(planned).toEqual(questions)
  })
})

describe('planDetails', () => {
  const people = new Map([
    [1, known(50_000)],
    [2, known(10_000)],
    [3, known(60_000, true)],
    [4, known(undefined)],
    [5, known(20_000)],
  ])
  it.each([
    ['nobody without an allowance', 0, [], []],
    ['first the newcomer', 1, [], [4]],
    ['then a talker, then the oldest', 3, [], [4, 3, 2]],
    ['everybody', Number.POSITIVE_INFINITY, [], [4, 3, 2, 5, 1]],
    ['whom a command is about to change, at no cost', 1, [1], [1, 4]],
    ['nobody who is not there', 1, [9], [4]],
  ])('%s', (_name, allowance, expected, ids) => {
    expect(planDetails(people, { allowance, expected: new Set(expected), now: 70_000 })).toEqual(ids)
  })
})

describe('nextLookMs', () => {
  it.each([
    ['a running room', running, 0, 0, 4000],
    ['spread', running, 0, 1, 4400],
    ['after a failure', running, 1, 0, 8000],
    ['after many failures', running, 99, 0, 60_000],
    ['a room that has just become empty', { ...empty, emptySince: 99_000 }, 0, 0, 1333],
    ['a room that has been empty for a while', { ...empty, emptySince: 0 }, 0, 0, 10_000],
    ['a room that has been empty for long', { ...empty, emptySince: -9e9 }, 0, 0, 15_000],
  ])('%s', (_name, knowledge, failures, chance, ms) => {
    expect(nextLookMs({ now: 100_000, knowledge, pace, failures }, chance)).toBe(ms)
  })
})

interface Run {
  /** Longest time in which anybody's details were not read, in seconds. */
  worstAge: number
  /** Requests, by the millisecond they were sent at. */
  sentAt: number[]
}

/** Runs the plan for ten minutes over a room of people who are lively at random. */
function runPlan(count: number, requestsPerMinute: number | false, chances: () => number): Run {
  const plan = watchingPace(requestsPerMinute, 1000)
  const people = new Map(Array.from({ length: count }, (_, id) => [id, known(0)]))
  let knowledge: Knowledge = { ...running, people, informedAt: 0, listedAt: 0 }
  let saved = plan.burst
  let lookedAt = 0
  const result: Run = { worstAge: 0, sentAt: [] }
  for (let now = 0; now < 600_000; ) {
    saved = savedRequests(plan, saved, now - lookedAt)
    lookedAt = now
    const questions = planRoomQuestions({
      now,
      knowledge,
      pace: plan,
      hasInformations: true,
      expectsLock: false,
      asked: new Set(),
      failed: new Set(),
    })
    if (questions.includes('informations')) knowledge = { ...knowledge, informedAt: now }
    saved -= questions.length
    const ids = planDetails(people, { allowance: saved, expected: new Set(), now })
    saved -= ids.length
    for (let each = 0; each < questions.length + ids.length; each++) result.sentAt.push(now)
    for (const [id, person] of people) {
      result.worstAge = Math.max(result.worstAge, (now - (person.readAt ?? 0)) / 1000)
      if (ids.includes(id)) people.set(id, { ...known(now, chances() < 0.4), changedAt: now })
    }
    now += nextLookMs({ now, knowledge, pace: plan, failures: 0 }, chances())
  }
  return result
}

const budgets = fc.constantFrom<number | false>(20, 30, 60, 120, 240, 600, 3000, false)

describe('watchBounds', () => {
  it('holds for rooms of any size, budget and liveliness', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        budgets,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (count, budget, chances) => {
          const { worstAge } = runPlan(count, budget, () => chances.next().value ?? 0)
          // A room that takes longer than the run has not been read to the end: the bound is beyond the run.
          const bound = watchBounds(count, budget).personSeconds
          expect(worstAge).toBeLessThanOrEqual(bound + 0.001)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('stays within the budget in any 60 seconds, with a sixth left for commands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.constantFrom(20, 30, 60, 120, 600), (count, budget) => {
        const { sentAt } = runPlan(count, budget, () => 0)
        const most = Math.max(...sentAt.map((from) => sentAt.filter((at) => at >= from && at < from + 60_000).length))
        expect(most).toBeLessThanOrEqual(budget - Math.floor(budget / 6))
      }),
      { numRuns: 40 },
    )
  })

  it('is what the guide states', () => {
    const rounded = (people: number, budget: number | false) =>
      Object.values(watchBounds(people, budget)).map((seconds) => Math.round(seconds * 10) / 10)
    expect(rounded(10, 60)).toEqual([4.4, 16.5, 48.4, 39.6])
    expect(rounded(100, false)).toEqual([1.1, 16.5, 1.1, 1.1])
  })

  it('asks as often as the budget allows, no more', () => {
    expect(lookIntervalMs(watchingPace(60, 1000))).toBe(4000)
    expect(lookIntervalMs(watchingPace(600, 1000))).toBe(1000)
    expect(lookIntervalMs(watchingPace(false, 1000))).toBe(1000)
  })
})
