/**
 * Scenarios: the same seed gives the same course of events, and what they promise is what happens.
 *
 * @module test/simulator/scenarios
 */
import {
  combine,
  createSimulator,
  type Rules,
  type Scenario,
  SimulatorUsageError,
  scenarios,
} from 'ovh-conference/mocks'
import { describe, expect, test } from 'vitest'

async function perform(scenario: Scenario, rules: Partial<Rules> = {}) {
  const simulator = createSimulator({ rules: { roomCapacity: 500, ...rules } })
  const number = simulator.addConference({
    serviceName: '+33972101010',
    settings: { pin: '0421', recordStatus: true, reportStatus: 'customer', anonymousRejection: true },
  })
  const performance = simulator.play(number, scenario)
  await simulator.clock.advance({ hours: 9 })
  return { simulator, number, performance }
}

describe.each(Object.entries(scenarios))('%s', (_, make) => {
  test('begins, ends and leaves nobody behind', async () => {
    const { simulator } = await perform(make())
    expect(simulator.outbox.length).toBeGreaterThan(0)
    for (const mail of simulator.outbox) {
      const joins = mail.attendance.filter((entry) => entry.type === 'join').length
      expect(mail.attendance.length).toBe(2 * joins)
    }
    expect(simulator.timeline()).toMatch(/the conference ends/)
    const lives = Object.values(simulator.snapshot().world.calls).filter((call) => call.phase !== 'ended')
    expect(lives).toEqual([])
  })

  test('is the same for the same seed', async () => {
    const first = await perform(make())
    const second = await perform(make())
    expect(second.simulator.timeline()).toBe(first.simulator.timeline())
  })
})

test('another seed gives another conversation', async () => {
  const [first, second] = [await perform(scenarios.quietMorning()), await perform(scenarios.quietMorning({ seed: 2 }))]
  expect(second.simulator.timeline()).not.toBe(first.simulator.timeline())
})

test('a board meeting has twelve people', async () => {
  const { simulator } = await perform(scenarios.boardMeeting())
  expect(new Set(simulator.outbox[0]?.attendance.map((entry) => entry.callerid)).size).toBe(12)
})

test('the marathon is longer than a recording may be: seven hours are kept', async () => {
  const { simulator } = await perform(scenarios.sevenHourMarathon())
  const [mail] = simulator.outbox
  expect(mail?.durationSeconds).toBeGreaterThan(7 * 3600)
  const recording = mail && simulator.recordingOf(mail)
  expect(recording?.byteCount).toBe(44 + 7 * 3600 * 8000 * 2)
  const [finished] = Object.values(simulator.snapshot().world.numbers)[0]?.conference?.finished ?? []
  const [stretch] = finished?.recording?.stretches ?? []
  const lastWord = Math.max(...(finished?.recording?.utterances.map(({ to }) => to) ?? [0]))
  expect(lastWord, 'what is said after the end is not kept').toBeLessThanOrEqual(stretch?.to ?? 0)
})

test('the guesser of wrong PINs is dropped after three, the forgetful one gets in', async () => {
  const { performance, simulator } = await perform(scenarios.wrongPins())
  expect(performance.findCaller('Guesser')?.end).toBe('too many attempts')
  expect(performance.findCaller('Forgetful')?.end).toBe('hung up')
  expect(simulator.outbox[0]?.attendance.length).toBe(2)
})

test('the hostile caller with a hidden number is refused, the shouter shouts until he hangs up', async () => {
  const { performance } = await perform(scenarios.hostileCaller())
  expect(performance.findCaller('Hidden')?.end).toBe('hidden number refused')
  expect(performance.findCaller('Shouter')?.end).toBe('hung up')
})

test('everyone leaves at once: ten departures in the same second, one report', async () => {
  const { simulator } = await perform(scenarios.everyoneLeavesAtOnce())
  expect(simulator.outbox.length).toBe(1)
  const leaving = simulator.outbox[0]?.attendance.filter((entry) => entry.type === 'left') ?? []
  expect(new Set(leaving.map((entry) => entry.date)).size).toBe(1)
  expect(leaving.length).toBe(10)
})

test('two scenarios run one after the other', async () => {
  const { simulator } = await perform(combine(scenarios.wrongPins(), scenarios.quietMorning(), { afterSeconds: 600 }))
  expect(simulator.outbox.map((mail) => mail.attendance.length)).toEqual([2, 6])
})

test('a scenario goes on in a world that was saved and restored in the middle', async () => {
  const whole = await perform(scenarios.quietMorning())
  const simulator = createSimulator({ rules: { roomCapacity: 500 } })
  const number = simulator.addConference({
    serviceName: '+33972101010',
    settings: { pin: '0421', recordStatus: true, reportStatus: 'customer', anonymousRejection: true },
  })
  simulator.play(number, scenarios.quietMorning())
  await simulator.clock.advance({ minutes: 4 })
  const other = createSimulator()
  other.restore(JSON.parse(JSON.stringify(simulator.snapshot())))
  await other.clock.advance({ hours: 8, minutes: 56 })
  expect(other.timeline()).toBe(whole.simulator.timeline())
})

test('too many people for the room, or no conference, is refused at once', () => {
  const simulator = createSimulator()
  const number = simulator.addConference({ serviceName: '+33972101010' })
  expect(() => simulator.play(number, scenarios.townHall())).toThrow(/roomCapacity: 500/)
  const empty = simulator.addNumber({ serviceName: '+33972101011' })
  expect(() => simulator.play(empty, scenarios.quietMorning())).toThrow(SimulatorUsageError)
})

test('the autopilot keeps a room alive within its bounds, the same for the same seed', async () => {
  const course = async () => {
    const simulator = createSimulator({ seed: 7 })
    const number = simulator.addConference({ serviceName: '+33972101010', settings: { pin: '0421' } })
    simulator.startAutopilot(number, { fewest: 3, most: 6 })
    const counts: number[] = []
    for (let minute = 0; minute < 60; minute++) {
      await simulator.clock.advance({ minutes: 1 })
      const room = simulator.snapshot().world.numbers[number.serviceName]?.conference?.ownRoom
      counts.push(room?.running?.participants.length ?? 0)
    }
    return { counts, timeline: simulator.timeline() }
  }
  const { counts, timeline } = await course()
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(2)
  expect(Math.max(...counts)).toBeLessThanOrEqual(6)
  expect(new Set(counts).size).toBeGreaterThan(1)
  expect(timeline).toMatch(/talks/)
  expect((await course()).timeline).toBe(timeline)
})
