/**
 * What is told of a room between two looks.
 *
 * @module test/server/room-changes
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RoomView, roomChanges } from '../../mocks/server/protocol/room-view.js'

const person = (id: number, change: Partial<RoomView['participants'][number]> = {}) => ({
  id,
  arrivalDateTime: '2026-01-05T09:00:00+01:00',
  callerName: `Caller ${id}`,
  callerNumber: `003363998000${id}`,
  energy: 300,
  floor: false,
  hear: true,
  speak: true,
  talking: false,
  ...change,
})

const room = (participants: RoomView['participants'], change: Partial<RoomView> = {}): RoomView => ({
  serviceName: '0033972101010',
  description: '',
  roomNumber: 123,
  pin: null,
  informations:
    participants.length === 0
      ? null
      : { dateStart: '2026-01-05T09:00:00+01:00', locked: false, membersCount: participants.length },
  recording: false,
  participants,
  ...change,
})

const locked = (view: RoomView): RoomView => ({
  ...view,
  informations: view.informations && { ...view.informations, locked: true },
})

describe('roomChanges', () => {
  it.each([
    ['a newcomer', room([]), room([person(1)]), ['joined']],
    ['a leaver', room([person(1), person(2)]), room([person(2)]), ['left']],
    ['the last leaver', room([person(1)]), room([]), ['left', 'ended']],
    ['a mute', room([person(1)]), room([person(1, { speak: false })]), ['muted']],
    ['both keys', room([person(1)]), room([person(1, { speak: false, hear: false })]), ['muted', 'deafened']],
    ['a return', room([person(1, { speak: false, hear: false })]), room([person(1)]), ['unmuted', 'undeafened']],
    ['a lock', room([person(1)]), locked(room([person(1)])), ['locked']],
    ['an unlock', locked(room([person(1)])), room([person(1)]), ['unlocked']],
    ['a recording', room([person(1)]), room([person(1)], { recording: true }), ['recording-started']],
    ['a talker', room([person(1)]), room([person(1, { talking: true, floor: true })]), []],
    ['nothing', room([person(1)]), room([person(1)]), []],
  ])('tells %s', (_, before, after, kinds) => {
    expect(roomChanges(before, after).map(({ kind }) => kind)).toEqual(kinds)
  })

  it('tells as many joins and leaves as the room grows and shrinks', () => {
    const people = fc
      .uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 })
      .map((ids) => room(ids.map((id) => person(id))))
    fc.assert(
      fc.property(people, people, (before, after) => {
        const kinds = roomChanges(before, after).map(({ kind }) => kind)
        const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length
        expect(before.participants.length + count('joined') - count('left')).toBe(after.participants.length)
        expect(roomChanges(after, after)).toEqual([])
      }),
    )
  })
})
