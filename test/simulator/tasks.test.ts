/**
 * Tasks: a change is accepted at once and happens a little later, or fails with a reason.
 *
 * @module test/simulator/tasks
 */
import type { TaskStatus, WireTask } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import {
  badRequest,
  billingAccount,
  conferencePath,
  expectRefused,
  idOf,
  nextNumber,
  nobodyInside,
  objectMissing,
  openWorld,
  prompts,
  servicePath,
} from './support/world.js'

function withCallers(options: Parameters<typeof openWorld>[0] = {}) {
  const world = openWorld(options)
  const alice = world.simulator.dial(world.number, { from: nextNumber(), name: 'Alice' })
  const bob = world.simulator.dial(world.number, { from: nextNumber(), name: 'Bob' })
  const act = async (action: string, body?: unknown) =>
    (await world.api.post<WireTask>(`${conferencePath}/${action}`, body)).body
  const read = async (taskId: number) => (await world.api.get<WireTask>(`${servicePath}/task/${taskId}`)).body
  return { ...world, alice, bob, act, read }
}

const slow = { taskTodoSeconds: [1, 1], taskDoingSeconds: [2, 2], taskKeptSeconds: 10 } as const

it('goes todo, doing, done, and takes effect at the end', async () => {
  const { simulator, alice, act, read } = withCallers({ rules: slow })
  const task = await act(`participants/${idOf(alice)}/mute`)
  expect(task).toEqual({
    taskId: expect.any(Number),
    action: expect.any(String),
    serviceType: 'conference',
    status: 'todo',
    message: null,
    objectCreated: null,
  })
  const seen: [TaskStatus, boolean][] = []
  for (let milliseconds = 0; milliseconds <= 3000; milliseconds += 500) {
    seen.push([(await read(task.taskId)).status, alice.isMuted])
    await simulator.clock.advance({ milliseconds: 500 })
  }
  expect(seen).toEqual([
    ['todo', false],
    ['todo', false],
    ['doing', false],
    ['doing', false],
    ['doing', false],
    ['doing', false],
    ['done', true],
  ])
})

it('is forgotten after a while: 404 means done', async () => {
  const { simulator, alice, act, api } = withCallers({ rules: slow })
  const { taskId } = await act(`participants/${idOf(alice)}/mute`)
  await simulator.clock.advance({ seconds: 12.9 })
  for (const path of [servicePath, `/telephony/${billingAccount}`])
    expect((await api.get(`${path}/task/${taskId}`)).body).toMatchObject({ status: 'done' })
  await simulator.clock.advance({ seconds: 0.1 })
  for (const path of [servicePath, `/telephony/${billingAccount}`])
    await expectRefused(simulator, () => api.get(`${path}/task/${taskId}`), 404, objectMissing('taskId', taskId))
  expect(alice.isMuted).toBe(true)
})

it('is forgotten at once where the rule says so', async () => {
  const { simulator, alice, act, api } = withCallers({ rules: { ...slow, taskKeptSeconds: 0 } })
  const { taskId } = await act(`participants/${idOf(alice)}/mute`)
  await simulator.clock.advance({ seconds: 3 })
  expect((await api.get(`${servicePath}/task/${taskId}`)).status).toBe(404)
  expect(alice.isMuted).toBe(true)
})

it('by default ends within one to three seconds', async () => {
  const { simulator, alice, act, read } = withCallers()
  for (let round = 0; round < 20; round++) {
    const { taskId } = await act(`participants/${idOf(alice)}/mute`)
    await simulator.clock.advance({ milliseconds: 999 })
    expect((await read(taskId)).status).not.toBe('done')
    await simulator.clock.advance({ milliseconds: 2001 })
    expect((await read(taskId)).status).toBe('done')
  }
})

describe('what each does', () => {
  it.each<[string, unknown, Record<string, unknown>, string?]>([
    ['mute', undefined, { speak: false, hear: true }, 'muted'],
    ['deaf', undefined, { speak: true, hear: false }, 'deafened'],
    ['energy', { value: 0 }, { energy: 0 }],
    ['energy', { value: 1800 }, { energy: 1800 }],
    ['unmute', undefined, { speak: true }],
    ['undeaf', undefined, { hear: true }],
  ])('%s %j', async (action, body, expected, heard) => {
    const { api, alice, bob, act, tasksEnd } = withCallers()
    const before = prompts(alice)
    await act(`participants/${idOf(alice)}/${action}`, body)
    await tasksEnd()
    expect((await api.get(`${conferencePath}/participants/${idOf(alice)}`)).body).toMatchObject(expected)
    expect(prompts(alice)).toEqual(heard ? [...before, heard] : before)
    expect(bob).toMatchObject({ isMuted: false, isDeaf: false })
  })

  it('unmute and undeaf take back mute and deaf', async () => {
    const { api, alice, act, tasksEnd } = withCallers()
    for (const action of ['mute', 'deaf', 'unmute', 'undeaf']) {
      await act(`participants/${idOf(alice)}/${action}`)
      await tasksEnd()
    }
    expect((await api.get(`${conferencePath}/participants/${idOf(alice)}`)).body).toMatchObject({
      speak: true,
      hear: true,
    })
  })

  it('kick', async () => {
    const { api, alice, bob, act, tasksEnd } = withCallers()
    const id = idOf(alice)
    await act(`participants/${id}/kick`)
    expect(alice.phase).toBe('inside')
    await tasksEnd()
    expect(alice).toMatchObject({ phase: 'ended', end: 'kicked' })
    expect(prompts(alice).at(-1)).toBe('kicked')
    expect((await api.get(`${conferencePath}/participants`)).body).toEqual([idOf(bob)])
    expect((await api.get(`${conferencePath}/participants/${id}`)).body).toEqual(objectMissing('id', id))
  })

  it('lock and unlock', async () => {
    const { api, act, tasksEnd } = withCallers()
    for (const [action, locked] of [
      ['lock', true],
      ['lock', true],
      ['unlock', false],
    ] as const) {
      await act(action)
      await tasksEnd()
      expect((await api.get(`${conferencePath}/informations`)).body).toMatchObject({ locked, membersCount: 2 })
    }
  })

  it.each([undefined, {}])('takes the body %j', async (body) => {
    const { alice, act, tasksEnd } = withCallers()
    await act(`participants/${idOf(alice)}/mute`, body)
    await tasksEnd()
    expect(alice.isMuted).toBe(true)
  })
})

describe('fails', () => {
  it.each(['mute', 'unmute', 'deaf', 'undeaf', 'kick', 'energy'])(
    '%s when the person has left since',
    async (action) => {
      const { alice, bob, act, read, tasksEnd } = withCallers()
      const id = idOf(alice)
      const { taskId } = await act(`participants/${id}/${action}`, action === 'energy' ? { value: 10 } : undefined)
      alice.hangUp()
      await tasksEnd()
      expect(await read(taskId)).toMatchObject({ status: 'error', message: expect.stringContaining(`id = ${id}`) })
      expect(bob.phase).toBe('inside')
    },
  )

  it('lock when the last one has left since', async () => {
    const { alice, bob, act, read, tasksEnd } = withCallers()
    const { taskId } = await act('lock')
    alice.hangUp()
    bob.hangUp()
    await tasksEnd()
    expect(await read(taskId)).toMatchObject({ status: 'error', message: nobodyInside.message })
  })
})

describe('is refused at once', () => {
  it.each(['mute', 'unmute', 'deaf', 'undeaf', 'kick'])('%s of somebody who is not inside', async (action) => {
    const { simulator, api } = withCallers()
    const request = () => api.post(`${conferencePath}/participants/4711/${action}`)
    await expectRefused(simulator, request, 404, objectMissing('id', 4711))
  })

  it.each(['lock', 'unlock', 'informations'])('%s of an empty conference', async (action) => {
    const { simulator, api } = openWorld()
    const method = action === 'informations' ? 'GET' : 'POST'
    const request = () => api.send(method, `${conferencePath}/${action}`)
    await expectRefused(simulator, request, 404, nobodyInside)
  })

  it('but lock of an empty conference is accepted where the rule says so', async () => {
    const { api } = openWorld({ rules: { lockWhenEmpty: 'accepted' } })
    expect((await api.post(`${conferencePath}/lock`)).status).toBe(200)
  })

  it.each([{}, { value: -1 }, { value: 1801 }, { value: 1.5 }, { value: '300' }, { value: null }, undefined])(
    'energy with %j',
    async (body) => {
      const { simulator, api, alice } = withCallers()
      const request = () => api.post(`${conferencePath}/participants/${idOf(alice)}/energy`, body)
      await expectRefused(simulator, request, 400, badRequest(body ? /value/ : /body/i))
    },
  )

  it('with a message alone where the rule says so', async () => {
    const { simulator, api } = openWorld({ rules: { errorClass: false } })
    const request = () => api.get(`${conferencePath}/informations`)
    await expectRefused(simulator, request, 404, { message: nobodyInside.message })
  })
})

describe('lists', () => {
  it('filters by status, action, service type and number', async () => {
    const { simulator, api, alice, act } = withCallers({ rules: slow })
    const other = simulator.addConference({ serviceName: '+33972202020' })
    const mute = await act(`participants/${idOf(alice)}/mute`)
    await simulator.clock.advance({ seconds: 1.5 })
    const deaf = await act(`participants/${idOf(alice)}/deaf`)
    simulator.dial(other, { from: nextNumber() })
    const { body: foreign } = await api.post<WireTask>(
      `/telephony/${billingAccount}/conference/${other.serviceName}/lock`,
    )
    const listOf = async (path: string, query = '') => (await api.get<number[]>(`${path}/task${query}`)).body
    const account = `/telephony/${billingAccount}`
    expect(await listOf(servicePath)).toEqual([mute.taskId, deaf.taskId])
    expect(await listOf(account)).toEqual([mute.taskId, deaf.taskId, foreign.taskId])
    expect(await listOf(servicePath, '?status=doing')).toEqual([mute.taskId])
    expect(await listOf(servicePath, '?status=todo')).toEqual([deaf.taskId])
    expect(await listOf(account, '?status=todo')).toEqual([deaf.taskId, foreign.taskId])
    expect(await listOf(servicePath, '?status=error')).toEqual([])
    expect(await listOf(servicePath, `?action=${mute.action}`)).toEqual([mute.taskId])
    expect(await listOf(servicePath, `?action=${mute.action}&status=todo`)).toEqual([])
    expect(await listOf(servicePath, '?serviceType=conference')).toHaveLength(2)
    expect(await listOf(servicePath, '?serviceType=scheduler')).toEqual([])
    expect((await api.get(`${servicePath}/task/${foreign.taskId}`)).status).toBe(404)
  })

  it('refuses an unknown status', async () => {
    const { simulator, api } = openWorld()
    await expectRefused(simulator, () => api.get(`${servicePath}/task?status=running`), 400, badRequest(/status/))
  })
})
