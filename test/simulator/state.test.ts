/**
 * The simulator as a whole: its state is plain JSON, comes back, and shows nobody's number.
 *
 * @module test/simulator/state
 */
import type { WireSettings, WireTask } from 'ovh-conference'
import { createLiveSimulator, createSimulator, SimulatorUsageError } from 'ovh-conference/mocks'
import { describe, expect, it } from 'vitest'
import { uploadAnnouncement } from './support/announcement.js'
import { sendSigned } from './support/signed.js'
import { apiOf, conferencePath, idOf, nextNumber, openWorld, servicePath, type World } from './support/world.js'

async function live(world: World) {
  const { simulator, number, api } = world
  await uploadAnnouncement(world)
  await api.put(`${conferencePath}/settings`, { pin: '0421', recordStatus: true, reportStatus: 'customer' })
  await api.post(`${conferencePath}/webAccess`, { type: 'read' })
  await api.post(`${conferencePath}/rooms`, { roomNumber: 111 })
  const { body: own } = await api.get<WireSettings>(`${conferencePath}/settings`)
  const keys = `${own.roomNumber}#0421#`
  const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' }).press(keys).speak({ seconds: 20 })
  const bob = simulator.dial(number, { from: '+33687654321', name: 'Bob' }).press(keys)
  simulator.dial(number, { from: '+33611223344', name: 'Carol' }).press('1#')
  await api.post(`${conferencePath}/participants/${idOf(bob)}/mute`)
  return { alice, bob }
}

async function finish({ simulator, api }: World) {
  await simulator.clock.advance({ seconds: 30 })
  for (const id of (await api.get<number[]>(`${conferencePath}/participants`)).body)
    await api.post(`${conferencePath}/participants/${id}/kick`)
  await simulator.clock.advance({ minutes: 20 })
  return JSON.stringify(simulator.snapshot())
}

describe('a snapshot', () => {
  it('is plain JSON', async () => {
    const world = openWorld()
    await live(world)
    const snapshot = world.simulator.snapshot()
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot)
  })

  it('is a copy: what happens later does not change it, and changing it changes nothing', async () => {
    const world = openWorld()
    await live(world)
    const snapshot = world.simulator.snapshot()
    const text = JSON.stringify(snapshot)
    await finish(world)
    expect(JSON.stringify(snapshot)).toBe(text)
    const now = JSON.stringify(world.simulator.snapshot())
    snapshot.world.outbox.length = 0
    Object.assign(snapshot.world.numbers, { x: null })
    expect(JSON.stringify(world.simulator.snapshot())).toBe(now)
  })

  it('restored, goes on to the very same bytes', async () => {
    const world = openWorld()
    await live(world)
    const snapshot = JSON.parse(JSON.stringify(world.simulator.snapshot()))
    const once = await finish(world)
    world.simulator.restore(snapshot)
    expect(JSON.stringify(world.simulator.snapshot())).toBe(JSON.stringify(snapshot))
    expect(await finish(world)).toBe(once)
  })

  it('restored, leaves what it was made from alone', async () => {
    const world = openWorld()
    await live(world)
    const snapshot = world.simulator.snapshot()
    const text = JSON.stringify(snapshot)
    world.simulator.restore(snapshot)
    await finish(world)
    expect(JSON.stringify(snapshot)).toBe(text)
  })

  it('goes on in another simulator, with its callers, its time and its keys', async () => {
    const world = openWorld({ seed: 7, credentials: 'strict' })
    world.simulator.dial(world.number, { from: nextNumber() })
    await world.simulator.clock.advance({ hours: 3 })
    const other = createSimulator({ seed: 8, credentials: 'strict' })
    const { applicationKey, applicationSecret, consumerKey } = world.simulator.credentials
    other.restore(world.simulator.snapshot())
    expect(other.clock.now()).toBe(world.simulator.clock.now())
    const keys = { applicationKey, applicationSecret, consumerKey }
    const { body } = await sendSigned(other, 'GET', `${conferencePath}/informations`, keys)
    expect(body).toMatchObject({ membersCount: 1 })
  })

  it('of another version is refused', () => {
    const { simulator } = openWorld()
    const snapshot = { ...simulator.snapshot(), version: 99 }
    // A snapshot from a file may be of any version.
    expect(() => simulator.restore(snapshot as never)).toThrow(SimulatorUsageError)
  })
})

describe('reset', () => {
  it('goes back to an empty world of the same seed, keys and time', async () => {
    const simulator = createSimulator({ seed: 3 })
    const { credentials } = simulator
    const empty = JSON.stringify(simulator.snapshot())
    const number = simulator.addConference({ serviceName: '+33972101010' })
    simulator.dial(number, { from: nextNumber() })
    await apiOf(simulator).get(`${conferencePath}/settings`)
    await simulator.clock.advance({ hours: 5 })
    simulator.reset()
    expect(JSON.stringify(simulator.snapshot())).toBe(empty)
    expect(simulator.credentials).toEqual(credentials)
    expect(simulator.requests).toHaveLength(0)
    expect(simulator.clock.now()).toBe(Date.parse('2026-01-05T09:00:00+01:00'))
  })

  it('makes callers of before useless', () => {
    const { simulator, number } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() })
    simulator.reset()
    expect(() => alice.hangUp()).toThrow(SimulatorUsageError)
  })
})

describe('a seed', () => {
  it.each([0, 1, 2 ** 31 - 1])('%i gives the same bytes for the same calls', async (seed) => {
    const story = async () => {
      const world = openWorld({ seed })
      await live(world)
      return finish(world)
    }
    expect(await story()).toBe(await story())
  })

  it('decides keys, tokens and rooms: another one gives others', () => {
    const [one, two] = [createSimulator({ seed: 1 }), createSimulator({ seed: 2 })]
    expect(one.credentials).toEqual(createSimulator({ seed: 1 }).credentials)
    for (const name of Object.keys(one.credentials) as (keyof typeof one.credentials)[])
      expect(one.credentials[name]).not.toBe(two.credentials[name])
  })
})

it('two simulators share nothing', async () => {
  const [one, two] = [openWorld(), openWorld()]
  const before = JSON.stringify(two.simulator.snapshot())
  await live(one)
  await finish(one)
  expect(JSON.stringify(two.simulator.snapshot())).toBe(before)
  expect(two.simulator.requests).toHaveLength(0)
})

describe('time', () => {
  it('stands still until it is told to move', async () => {
    const { simulator, number, api } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() }).speak({ seconds: 1 })
    const { body: task } = await api.post<WireTask>(`${conferencePath}/lock`)
    const now = simulator.clock.now()
    await new Promise((resolve) => {
      setTimeout(resolve, 30)
    })
    expect(simulator.clock.now()).toBe(now)
    expect(alice.isTalking).toBe(true)
    expect((await api.get(`${servicePath}/task/${task.taskId}`)).body).toMatchObject({ status: 'todo' })
  })

  it('runs until something is true', async () => {
    const { simulator, number } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() }).speak({ seconds: 90 })
    await simulator.clock.runUntil(() => !alice.isTalking)
    expect(simulator.clock.now()).toBe(Date.parse('2026-01-05T09:01:30+01:00'))
    await expect(simulator.clock.runUntil(() => false)).rejects.toThrow(SimulatorUsageError)
  })

  it('moves to a moment, and settles', async () => {
    const { simulator, number, api } = openWorld()
    await simulator.clock.advanceTo('2026-01-05T12:00:00+01:00')
    expect(simulator.clock.now()).toBe(Date.parse('2026-01-05T11:00:00Z'))
    simulator.dial(number, { from: nextNumber() })
    const { body: task } = await api.post<WireTask>(`${conferencePath}/lock`)
    await simulator.clock.settle()
    expect((await api.get(`${servicePath}/task/${task.taskId}`)).body).toMatchObject({ status: 'done' })
  })

  it('runs by itself in a live simulator, as fast as it is told', async () => {
    const simulator = createLiveSimulator({ speed: 1000 })
    const number = simulator.addConference({ serviceName: '+33972101010' })
    const alice = simulator.dial(number, { from: nextNumber() }).speak({ seconds: 20 })
    expect(alice.isTalking).toBe(true)
    await expect.poll(() => alice.isTalking).toBe(false)
    expect(Math.abs(simulator.clock.now() - Date.now())).toBeLessThan(3_600_000)
    simulator.clock.stop()
  })
})

it('tells its timeline without a full number, a PIN or a link', async () => {
  const world = openWorld()
  await live(world)
  await finish(world)
  const text = world.simulator.timeline()
  expect(text).toMatch(/participant 1 joined/)
  expect(text).not.toMatch(/33972101010|612345678|687654321|0421|Alice|Bob|https?:/)
  for (const line of text.split('\n')) expect(line).toMatch(/^2026-01-05T\d{2}:\d{2}:\d{2}\+01:00 {2}/)
})

it('remembers the requests it answered', async () => {
  const { simulator, api } = openWorld()
  await api.get(`${conferencePath}/settings`)
  await api.get('/nowhere')
  expect([...simulator.requests]).toMatchObject([
    { method: 'GET', path: `/1.0${conferencePath}/settings`, operationId: 'getSettings', status: 200 },
    { method: 'GET', path: '/1.0/nowhere', operationId: undefined, status: 404 },
  ])
})
