/**
 * A recorded session reads back, and drives a simulator to the same story.
 *
 * @module test/live/event-record.test
 */
import { readRecord, recordLine } from 'ovh-conference'
import type { Caller } from 'ovh-conference/mocks'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lawFaults } from './support/laws.js'
import { collect, watchedSimulator } from './support/watched-simulator.js'

async function session() {
  const world = watchedSimulator()
  const watch = world.conference.watch()
  onTestFinished(() => watch.stop())
  const { events } = collect(watch)
  await world.pass(2)
  const alice = world.simulator.dial(world.number, { from: '+33612345678', name: 'Alice' })
  await world.pass(5)
  const bob = world.simulator.dial(world.number, { from: '+33687654321', name: 'Bob' })
  await world.pass(3)
  alice.speak({ seconds: 7 })
  await world.pass(9)
  bob.press('00')
  await world.pass(4)
  alice.hangUp()
  await world.pass(2)
  bob.hangUp()
  await world.pass(2)
  return events
}

describe('recordLine and readRecord', () => {
  it('give the same events again', async () => {
    const events = await session()
    const text = events.map((event) => recordLine(event, { mask: false })).join('\n')
    expect(readRecord(text)).toEqual(events)
  })

  it('leave out whom it concerns', async () => {
    const events = await session()
    const text = events.map((event) => `${recordLine(event)}\n`).join('')
    expect(text).not.toMatch(/Alice|Bob|33612345678|33687654321/)
    const read = readRecord(text)
    expect(read.map(({ type }) => type)).toEqual(events.map(({ type }) => type))
    expect(lawFaults(read)).toEqual([])
    expect(read.find(({ type }) => type === 'joined')).toMatchObject({ participant: { number: '…78' } })
  })

  it.each([
    ['no JSON', '{'],
    ['no event', '{"type":"party"}'],
    ['no time', '{"type":"closed"}'],
    ['nobody', '{"type":"left","participant":{},"seenAt":"2026-01-05T08:00:00Z"}'],
  ])('refuse %s, by the number of its line', (_name, line) => {
    expect(() => readRecord(`\n${line}`)).toThrow(/line 2/)
  })

  it('play a session of production in the simulator, with its timing', async () => {
    const recorded = readRecord((await session()).map((event) => recordLine(event)).join('\n'))
    const world = watchedSimulator()
    const watch = world.conference.watch()
    onTestFinished(() => watch.stop())
    const { events } = collect(watch)
    await world.pass(2)
    const callers = new Map<number, Caller>()
    let at = recorded[0]?.seenAt.getTime() ?? 0
    for (const event of recorded) {
      await world.pass((event.seenAt.getTime() - at) / 1000)
      at = event.seenAt.getTime()
      if (!('participant' in event) || !event.participant) continue
      const { id, name } = event.participant
      if (event.type === 'joined')
        callers.set(id, world.simulator.dial(world.number, { from: `+3361234567${id}`, name }))
      if (event.type === 'left') callers.get(id)?.hangUp()
      if (event.type === 'talking') callers.get(id)?.speak()
      if (event.type === 'silent') callers.get(id)?.stopSpeaking()
      if (event.type === 'muted' || event.type === 'unmuted') callers.get(id)?.press('00')
    }
    await world.pass(3)
    expect(events.map(({ type }) => type)).toEqual(recorded.map(({ type }) => type))
    for (const [index, event] of events.entries()) {
      const late = event.seenAt.getTime() - (events[0]?.seenAt.getTime() ?? 0)
      const was = (recorded[index]?.seenAt.getTime() ?? 0) - (recorded[0]?.seenAt.getTime() ?? 0)
      expect(Math.abs(late - was)).toBeLessThanOrEqual(2200)
    }
  })
})
