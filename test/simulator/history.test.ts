/**
 * The history: who came and went, how long it lasted, and finding it again by date.
 *
 * @module test/simulator/history
 */
import type { WireHistory, WireInformations } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { conferencePath, nextNumber, openWorld, type World } from './support/world.js'

const historiesPath = `${conferencePath}/histories`

async function histories({ api }: World, query = ''): Promise<WireHistory[]> {
  const { body: ids } = await api.get<number[]>(`${historiesPath}${query}`)
  const answers = await Promise.all(ids.map((id) => api.get<WireHistory>(`${historiesPath}/${id}`)))
  return answers.map(({ body }) => body)
}

it('tells every join and departure, to the letter of the contract', async () => {
  const world = openWorld()
  const { simulator, number } = world
  const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' })
  await simulator.clock.advance({ seconds: 30 })
  const bob = simulator.dial(number, { from: '+33687654321' })
  await simulator.clock.advance({ minutes: 10 })
  alice.press('##')
  await simulator.clock.advance({ seconds: 5 })
  const again = simulator.dial(number, { from: '+33612345678', name: 'Alice' })
  bob.dropLine()
  await simulator.clock.advance({ seconds: 25 })
  again.hangUp()
  expect(await histories(world)).toEqual([
    {
      id: expect.any(Number),
      dateBegin: '2026-01-05T09:00:00+01:00',
      dateEnd: '2026-01-05T09:11:00+01:00',
      duration: 660,
      countConnections: 3,
      countParticipants: 2,
      recordUrl: null,
      events: [
        { callerid: '0033612345678', date: '2026-01-05T09:00:00+01:00', type: 'join' },
        { callerid: '0033687654321', date: '2026-01-05T09:00:30+01:00', type: 'join' },
        { callerid: '0033612345678', date: '2026-01-05T09:10:30+01:00', type: 'left' },
        { callerid: '0033612345678', date: '2026-01-05T09:10:35+01:00', type: 'join' },
        { callerid: '0033687654321', date: '2026-01-05T09:10:35+01:00', type: 'left' },
        { callerid: '0033612345678', date: '2026-01-05T09:11:00+01:00', type: 'left' },
      ],
    },
  ])
})

it('has nothing of a conference that still runs', async () => {
  const world = openWorld()
  const alice = world.simulator.dial(world.number, { from: nextNumber() })
  await world.simulator.clock.advance({ hours: 1 })
  expect(await histories(world)).toEqual([])
  const { body } = await world.api.get<WireInformations>(`${conferencePath}/informations`)
  expect(body).toEqual({ dateStart: '2026-01-05T09:00:00+01:00', locked: false, membersCount: 1 })
  alice.hangUp()
  expect(await histories(world)).toHaveLength(1)
})

it('counts each hidden caller as another person', async () => {
  const world = openWorld()
  for (const _ of [1, 2]) world.simulator.dial(world.number, { from: '+33612345678', hidden: true })
  for (const id of (await world.api.get<number[]>(`${conferencePath}/participants`)).body)
    await world.api.post(`${conferencePath}/participants/${id}/kick`)
  await world.tasksEnd()
  expect(await histories(world)).toMatchObject([{ countConnections: 2, countParticipants: 2 }])
})

it.each([
  ['2026-01-05T09:00:00+01:00', '2026-01-05T09:00:00+01:00'],
  ['2026-07-05T07:00:00Z', '2026-07-05T09:00:00+02:00'],
  ['2026-03-29T00:59:59Z', '2026-03-29T01:59:59+01:00'],
  ['2026-03-29T01:00:00Z', '2026-03-29T03:00:00+02:00'],
  ['2026-10-25T00:59:59.999Z', '2026-10-25T02:59:59+02:00'],
  ['2026-10-25T01:00:00Z', '2026-10-25T02:00:00+01:00'],
])('shows %s in Paris time: %s', async (startAt, shown) => {
  const world = openWorld({ startAt })
  world.simulator.dial(world.number, { from: nextNumber() }).hangUp()
  expect(await histories(world)).toMatchObject([{ dateBegin: shown, dateEnd: shown, duration: 0 }])
})

describe('a date filter', () => {
  async function threeDays() {
    const world = openWorld({ startAt: '2026-01-05T09:00:00.700+01:00' })
    for (let day = 0; day < 3; day++) {
      world.simulator.dial(world.number, { from: nextNumber() }).hangUp()
      await world.simulator.clock.advance({ hours: 24 })
    }
    return world
  }

  it.each([
    ['?dateBegin.from=2026-01-06T09:00:00%2B01:00', [6, 7]],
    ['?dateBegin.to=2026-01-06T09:00:00%2B01:00', [5, 6]],
    ['?dateBegin.from=2026-01-06T09:00:00%2B01:00&dateBegin.to=2026-01-06T09:00:00%2B01:00', [6]],
    ['?dateBegin.from=2026-01-06T08:00:01Z', [7]],
    ['?dateBegin.to=2026-01-06T07:59:59.999Z', [5]],
    ['?dateBegin.from=2026-01-05T00:00:00.000Z&dateBegin.to=2026-01-08T00:00:00Z', [5, 6, 7]],
    ['?dateBegin.from=2026-01-08T00:00:00Z&dateBegin.to=2026-01-05T00:00:00Z', []],
    ['?dateBegin_from=2026-01-08T00:00:00Z', [5, 6, 7]],
    ['', [5, 6, 7]],
  ])('%s finds the conferences of %j January', async (query, days) => {
    const found = await histories(await threeDays(), query)
    expect(found.map(({ dateBegin }) => new Date(dateBegin).getUTCDate())).toEqual(days)
  })

  it('finds each by the date it shows', async () => {
    const world = await threeDays()
    for (const { id, dateBegin } of await histories(world)) {
      const date = encodeURIComponent(dateBegin)
      expect(await histories(world, `?dateBegin.from=${date}&dateBegin.to=${date}`)).toMatchObject([{ id }])
    }
  })
})
