/**
 * A recorded session reads back, and drives a simulator to the same story.
 *
 * @module test/live/event-record.test
 */
import { type RoomEvent, readRecord, recordLine } from 'ovh-conference'
import { scenarioFromRecord } from 'ovh-conference/mocks'
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

  it('leave out short numbers and links, too', async () => {
    const [event] = (await session()).filter(({ type }) => type === 'joined')
    if (event?.type !== 'joined') throw new Error('Nobody joined')
    for (const number of ['12', '4711', 'sip:carol@pbx.example', 'Carol Danvers', '+33 6 12 34 56 78', '']) {
      const participant = { ...event.participant, number, name: 'Carol' }
      const line = recordLine({ ...event, participant })
      expect(line).not.toMatch(/4711|"…12"|arol|sip:|34 ?56|pbx/)
    }
  })

  it.each<[name: string, line: string]>([
    ['no JSON', '{'],
    ['no event', '{"type":"party"}'],
    ['no time', '{"type":"closed"}'],
    ['nobody', '{"type":"left","participant":{},"seenAt":"2026-01-05T08:00:00Z"}'],
    ...[
      '{"type":"talking"}',
      '{"type":"left"}',
      '{"type":"joined","participant":null}',
      '{"type":"joined","participant":[]}',
      '{"type":"joined","participant":{"id":1,"joinedAt":"2026-01-05T08:00:00Z"}}',
      '{"type":"started"}',
      '{"type":"gap"}',
      '{"type":"gap","from":"2026-01-05T08:00:00Z","to":"never"}',
      '{"type":"opened","locked":"no"}',
      '{"type":"toString"}',
    ].map(
      (line) => ['half an event', `${line.slice(0, -1)},"seenAt":"2026-01-05T08:00:00Z"}`] satisfies [string, string],
    ),
  ])('refuse %s, by the number of its line', (_name, line) => {
    expect(() => readRecord(`\n${line}`)).toThrow(/line 2/)
  })

  it('play a session of production in the simulator, with its timing', async () => {
    const recorded = await session()
    const { events, since } = await replay(recorded.map((event) => recordLine(event)).join('\n'))
    expect(storyOf(events)).toEqual(storyOf(recorded))
    for (const [index, event] of events.entries()) {
      const late = event.seenAt.getTime() - since
      const was = (recorded[index]?.seenAt.getTime() ?? 0) - (recorded[0]?.seenAt.getTime() ?? 0)
      expect(Math.abs(late - was)).toBeLessThanOrEqual(2200)
    }
  })

  it('play who comes back under the same name and id, and keep two of one name apart', () => {
    const person = (id: number) => ({ id, name: 'Alice', number: '…78', energy: 300, muted: false, deaf: false })
    const event = (second: number, type: string, id: number) =>
      JSON.stringify({ type, seenAt: new Date(second * 1000).toISOString(), participant: person(id) })
    const lines = [
      event(0, 'joined', 1),
      event(1, 'joined', 2),
      event(2, 'left', 1),
      event(3, 'joined', 1),
      event(4, 'left', 2),
    ]
    const { steps } = scenarioFromRecord(lines.join('\n'))
    const told = steps.filter(({ deed }) => /enter|hang/.test(deed)).map(({ caller, deed }) => `${caller}: ${deed}`)
    expect(told).toEqual(['Alice: enter', 'Alice (2): enter', 'Alice: hang up', 'Alice: enter', 'Alice (2): hang up'])
  })

  it('play a session that began in the middle, moderated and locked', async () => {
    const recorded = await moderatedSession()
    expect(recorded[0]).toMatchObject({ type: 'opened', isInitial: true, locked: true })
    const text = recorded.map((event) => recordLine(event, { mask: false })).join('\n')
    const { events, simulator } = await replay(text)
    const deeds = (of: readonly RoomEvent[]) => storyOf(of).filter((told) => !/^(opened|locked)$/.test(told))
    expect(deeds(events)).toEqual(deeds(recorded))
    expect(events.at(-1)?.room).toMatchObject({
      locked: false,
      participants: [
        { name: 'Alice', number: '0033612345678', muted: true, deaf: true, energy: 450 },
        { name: 'Alice (2)', muted: false, deaf: false },
      ],
    })
    expect(simulator.timeline()).not.toMatch(/could not/)
  })

  it('are refused as a scenario when they are no record', () => {
    expect(() => scenarioFromRecord('')).toThrow('The record is empty')
    expect(() => scenarioFromRecord('\n{"type":"joined"}')).toThrow('Line 2 is no recorded event')
    expect(() => scenarioFromRecord('{"type":"left","seenAt":"2026-01-05T08:00:00Z","participant":{}}')).toThrow(
      'Line 1',
    )
  })
})

/** What happened, and to whom; who is inside does not tell from where. */
function storyOf(events: readonly RoomEvent[]): string[] {
  return events.map((event) =>
    'participant' in event && event.participant ? `${event.type} ${event.participant.id}` : event.type,
  )
}

async function replay(text: string) {
  const world = watchedSimulator()
  const watch = world.conference.watch()
  onTestFinished(() => watch.stop())
  const { events } = collect(watch)
  await world.pass(2)
  world.simulator.play(world.number, scenarioFromRecord(text))
  await world.pass(60)
  return { events, simulator: world.simulator, since: events[0]?.seenAt.getTime() ?? 0 }
}

async function moderatedSession() {
  const { simulator, number, conference, pass } = watchedSimulator()
  const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' })
  simulator.dial(number, { from: '+33687654321', name: 'Alice' })
  await pass(1)
  const until = { until: 'accepted' } as const
  const moderated = conference.participant(alice.participantId ?? 0)
  await moderated.mute(until)
  await conference.lock(until)
  await pass(10)
  const watch = conference.watch()
  onTestFinished(() => watch.stop())
  const { events } = collect(watch)
  await pass(5)
  await conference.unlock(until)
  await pass(5)
  await moderated.deafen(until)
  await pass(5)
  await moderated.setEnergy(450, until)
  await pass(5)
  return events
}
