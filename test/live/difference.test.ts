/**
 * The difference of two snapshots tells a story that obeys the laws.
 *
 * @module test/live/difference.test
 */
import fc from 'fast-check'
import { emptyRoom, type Participant, type RoomSnapshot } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { changesBetween, describeRoom } from '../../src/live/difference.js'
import { arbitraryRoom } from './support/arbitrary-room.js'
import { lawFaults } from './support/laws.js'

const joinedAt = new Date('2026-01-05T08:00:00Z')
const alice: Participant = {
  id: 1,
  name: 'Alice',
  number: '0033612345678',
  muted: false,
  deaf: false,
  talking: false,
  floor: false,
  energy: 300,
  joinedAt,
}
const bob: Participant = { ...alice, id: 2, name: 'Bob', number: '0033687654321' }
const room = (...participants: Participant[]): RoomSnapshot => ({
  running: true,
  startedAt: joinedAt,
  locked: false,
  participants,
})

const stories: [name: string, before: RoomSnapshot, after: RoomSnapshot, story: string[]][] = [
  ['nothing', room(alice), room({ ...alice }), []],
  ['the first comes', emptyRoom, room(alice), ['opened', 'joined']],
  ['the last goes', room(alice), emptyRoom, ['left', 'closed']],
  ['a talker goes', room({ ...alice, talking: true, floor: true }, bob), room(bob), ['silent', 'floor', 'left']],
  ['somebody comes and has the floor', room(alice), room(alice, { ...bob, floor: true }), ['joined', 'floor']],
  ['the floor changes', room({ ...alice, floor: true }, bob), room(alice, { ...bob, floor: true }), ['floor']],
  ['a talker is muted', room({ ...alice, talking: true }), room({ ...alice, muted: true }), ['silent', 'muted']],
  ['unmuted, he talks', room({ ...alice, muted: true }), room({ ...alice, talking: true }), ['unmuted', 'talking']],
  ['deaf and less sensitive', room(alice), room({ ...alice, deaf: true, energy: 450 }), ['deafened', 'energy']],
  ['locked', room(alice), { ...room(alice), locked: true }, ['locked']],
  ['the start becomes known', { ...room(alice), startedAt: undefined }, room(alice), ['started']],
  [
    'another conference with the same people',
    room(alice),
    { ...room(alice), startedAt: new Date('2026-01-05T09:00:00Z') },
    ['left', 'closed', 'opened', 'joined'],
  ],
  ['the id comes back as somebody else', room(alice), room({ ...bob, id: 1 }), ['left', 'joined']],
]

describe('changesBetween', () => {
  it.each(stories)('%s', (_name, before, after, story) => {
    expect(changesBetween(before, after).map(({ type }) => type)).toEqual(story)
  })

  it('obeys the laws between any two rooms, and ends at the second', () => {
    fc.assert(
      fc.property(arbitraryRoom, arbitraryRoom, (before, after) => {
        const story = changesBetween(before, after)
        expect(lawFaults(story, before)).toEqual([])
        expect(story.at(-1)?.room ?? before).toEqual(after)
      }),
      { numRuns: 2000 },
    )
  })

  it('tells nothing about a room that stayed the same', () => {
    fc.assert(
      fc.property(arbitraryRoom, (same) => {
        expect(changesBetween(same, structuredClone(same))).toEqual([])
      }),
    )
  })

  it('obeys the laws over any sequence of rooms', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRoom, { maxLength: 12 }), (rooms) => {
        const stream = rooms.flatMap((after, index) => changesBetween(rooms[index - 1] ?? emptyRoom, after))
        expect(lawFaults(stream)).toEqual([])
      }),
    )
  })

  it('keeps the objects of people who did not change', () => {
    const after = changesBetween(room(alice, bob), room(alice, { ...bob, muted: true })).at(-1)?.room
    expect(after?.participants[0]).toBe(alice)
    expect(after?.participants[1]).not.toBe(bob)
  })

  it('describes a room to somebody who knows nothing', () => {
    expect(describeRoom(room(alice, { ...bob, floor: true })).map(({ type }) => type)).toEqual([
      'opened',
      'joined',
      'joined',
      'floor',
    ])
  })
})
