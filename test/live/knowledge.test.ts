/**
 * Answers of OVHcloud become knowledge and events, in whatever order they come.
 *
 * @module test/live/knowledge.test
 */
import fc from 'fast-check'
import { emptyRoom, type Participant } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { type Answer, type Knowledge, learn, noKnowledge, type SeenChange } from '../../src/live/knowledge.js'
import { lawFaults } from './support/laws.js'

const startedAt = new Date('2026-01-05T08:00:00Z')
const later = new Date('2026-01-05T09:00:00Z')
const person = (id: number, fields: Partial<Participant> = {}): Participant => ({
  id,
  name: `Person ${id}`,
  number: '0033612345678',
  muted: false,
  deaf: false,
  talking: false,
  floor: false,
  energy: 300,
  joinedAt: startedAt,
  ...fields,
})
const list = (...ids: number[]): Answer => ({ kind: 'list', ids })
const read = (id: number, fields?: Partial<Participant>): Answer => ({
  kind: 'participant',
  participant: person(id, fields),
})
const gone = (id: number): Answer => ({ kind: 'gone', id })
const running = (locked = false, at = startedAt): Answer => ({
  kind: 'informations',
  running: { startedAt: at, locked },
})
const nobody: Answer = { kind: 'informations', running: undefined }

function learnAll(answers: readonly Answer[]): { knowledge: Knowledge; changes: SeenChange[] } {
  let knowledge = noKnowledge
  const changes: SeenChange[] = []
  for (const [index, answer] of answers.entries()) {
    const learned = learn(knowledge, answer, index * 1000)
    knowledge = learned.knowledge
    changes.push(...learned.changes)
  }
  return { knowledge, changes }
}

const stories: [name: string, answers: Answer[], story: string][] = [
  ['an empty room', [nobody, list(), nobody, list()], ''],
  ['somebody is in: told when he has been read', [running(), list(1), read(1)], 'opened joined'],
  ['somebody leaves the list', [list(1), read(1), list()], 'opened joined left closed'],
  ['somebody is gone before the list knows', [list(1, 2), read(1), read(2), gone(1)], 'opened joined joined left'],
  [
    'a list that lags shows him again',
    [list(1, 2), read(1), read(2), gone(1), list(1, 2), gone(1)],
    'opened joined joined left',
  ],
  [
    'the next conference does not inherit from the one whose last person was gone before the list knew',
    [running(true), list(1), read(1), gone(1), list(2), read(2), running(false, later)],
    'opened joined left closed opened joined started unlocked',
  ],
  ['came and went between list and details', [list(1), read(1), list(1, 2), gone(2), list(1)], 'opened joined'],
  ['details that come after the departure', [list(1, 2), read(1), list(1), read(2)], 'opened joined'],
  ['the start comes late', [list(1), read(1), running()], 'opened joined started unlocked'],
  ['locked and unlocked', [running(), list(1), running(true), running(false)], 'opened locked unlocked'],
  ['"nobody" while the list has somebody', [running(), list(1), read(1), nobody, list(1)], 'opened joined'],
  ['informations alone open nothing', [running(), list()], ''],
  [
    'another conference',
    [running(), list(1), read(1), running(false, later), list(1), read(1)],
    'opened joined left closed opened joined',
  ],
  ['an id comes back as somebody else', [list(1), read(1), read(1, { joinedAt: later })], 'opened joined left joined'],
  [
    'the newest answer about the floor is right',
    [list(1, 2), read(1, { floor: true }), read(2, { floor: true })],
    'opened joined floor joined floor',
  ],
]

const arbitraryAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }).map((ids) => list(...ids)),
  fc
    .record({ locked: fc.boolean(), at: fc.constantFrom(startedAt, later) })
    .map(({ locked, at }) => running(locked, at)),
  fc.constant(nobody),
  fc.integer({ min: 1, max: 4 }).map(gone),
  fc
    .record({ id: fc.integer({ min: 1, max: 4 }), muted: fc.boolean(), talking: fc.boolean(), floor: fc.boolean() })
    .map(({ id, ...fields }) => read(id, fields)),
)

describe('learn', () => {
  it.each(stories)('%s', (_name, answers, story) => {
    const { changes } = learnAll(answers)
    expect(changes.map(({ type }) => type).join(' ')).toBe(story)
    expect(lawFaults(changes)).toEqual([])
  })

  it('obeys the laws whatever comes, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAnswer, { maxLength: 40 }), (answers) => {
        const { knowledge, changes } = learnAll(answers)
        expect(lawFaults(changes)).toEqual([])
        expect(changes.at(-1)?.room ?? emptyRoom).toEqual(knowledge.room)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps the same room when an answer says what is known', () => {
    const { knowledge } = learnAll([running(), list(1, 2), read(1), read(2)])
    for (const answer of [list(2, 1), read(2), running(), nobody]) {
      expect(learn(knowledge, answer, 9000).knowledge.room).toBe(knowledge.room)
    }
  })

  it('asks for everybody anew after another conference has begun', () => {
    const { knowledge, changes } = learnAll([running(), list(1), read(1), running(false, later)])
    expect(changes.map(({ type }) => type)).toEqual(['opened', 'joined', 'left', 'closed'])
    expect(learn(knowledge, list(1), 9000).changes.map(({ type }) => type)).toEqual(['opened'])
  })

  it('says between which two looks a change lies', () => {
    const { changes } = learnAll([list(1), read(1), list(1, 2), read(2), read(1, { muted: true }), list(2)])
    const times = changes.map(({ type, notBefore, isInitial }) => [type, notBefore, isInitial])
    expect(times).toEqual([
      ['opened', undefined, true],
      ['joined', undefined, true],
      ['joined', 0, false],
      ['muted', 1000, false],
      ['left', 2000, false],
    ])
  })
})
