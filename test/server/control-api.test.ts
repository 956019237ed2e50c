/**
 * The control API: every operation against its own description, isolated worlds, time, and bad input.
 *
 * @module test/server/control-api
 */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createSimulator } from '../../mocks/index.js'
import { scenarios } from '../../mocks/scenarios.js'
import { controlBodies } from '../../mocks/server/control-api/inputs.js'
import { controlOperations, worldsOperations } from '../../mocks/server/control-api/operations.js'
import { ConferencePropertiesUpdateSchema } from '../../src/generated/zod.js'
import { nextEvent, readEvents } from './support/event-reader.js'
import { openStage, type Stage, send } from './support/stage.js'

const contract = parse(readFileSync(new URL('../../mocks/control-api.yaml', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
ajv.addSchema(contract, 'contract')

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.server.close())

const pathItems: [string, Record<string, unknown>][] = Object.entries(contract.paths)
const described = pathItems.flatMap(([path, item]) =>
  ['get', 'post', 'put', 'delete']
    .filter((method) => method in item)
    .map((method) => ({ method: method.toUpperCase(), path, operationId: operationIdOf(item[method]) })),
)

function operationIdOf(operation: unknown): string {
  return typeof operation === 'object' && operation && 'operationId' in operation ? String(operation.operationId) : ''
}

function pointerTo(...names: string[]): string {
  return `contract#/${names.map((name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`
}

/** A client that holds every answer against the description. */
function clientOf(base: string) {
  return async (method: string, path: string, body?: unknown) => {
    const response = await send(method, base + path, body)
    const operation = described.find(
      (candidate) =>
        candidate.method === method && new RegExp(`^${candidate.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
    )
    if (!operation) throw new Error(`${method} ${path} is not described.`)
    const text = await response.text()
    const isJson = response.headers.get('Content-Type')?.startsWith('application/json') ?? false
    const answer = isJson ? JSON.parse(text) : text
    expect(faultsOf(operation, response.status, isJson ? 'application/json' : 'text/plain', answer)).toEqual([])
    return { status: response.status, answer }
  }
}

function faultsOf({ method, path }: (typeof described)[number], status: number, type: string, answer: unknown) {
  const item = contract.paths[path][method.toLowerCase()]
  const response = item.responses[status]
  if (!response) return [`${method} ${path} answers ${status}, which is not described`]
  const name: string | undefined = response.$ref?.split('/').at(-1)
  const pointer = name
    ? pointerTo('components', 'responses', name, 'content', type, 'schema')
    : pointerTo('paths', path, method.toLowerCase(), 'responses', String(status), 'content', type, 'schema')
  const validate = ajv.compile({ $ref: pointer })
  return validate(answer) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

let worldCount = 0
async function freshWorld(input: object = {}) {
  const id = `test-${++worldCount}`
  const call = clientOf(`${stage.server.origin}/w/${id}/simulation`)
  const { answer } = await call('PUT', '/world', input)
  return { id, call, world: answer }
}

interface Described {
  readonly $ref?: string
  readonly properties?: Record<string, Described>
  readonly additionalProperties?: boolean
}

const CONFERENCE = {
  serviceName: '+33972101010',
  settings: { pin: '0421', reportStatus: 'customer', recordStatus: true },
}

describe('the description', () => {
  it('names every operation there is, and no other', () => {
    const answered = [...Object.keys(controlOperations), ...Object.keys(worldsOperations)]
    expect(described.map(({ operationId }) => operationId).sort()).toEqual(answered.sort())
  })

  it('gives every body the fields that are taken', () => {
    for (const { operationId, method, path } of described) {
      const body = contract.paths[path][method.toLowerCase()].requestBody?.content['application/json']
      const taken = Object.entries(controlBodies).find(([name]) => name === operationId)?.[1]
      expect([operationId, body !== undefined]).toEqual([operationId, taken !== undefined])
      if (!body || !taken) continue
      const fields = contract.components.schemas[body.schema.$ref.split('/').at(-1)].properties
      expect(Object.keys(taken.shape).sort()).toEqual(Object.keys(fields).sort())
    }
  })

  it('closes every body to fields that do not exist, at every level', () => {
    const open: string[] = []
    const visit = (node: Described, where: string) => {
      const schema = node.$ref === undefined ? node : contract.components.schemas[node.$ref.split('/').at(-1) ?? '']
      if (schema.properties && schema.additionalProperties !== false) open.push(where)
      for (const [name, inner] of Object.entries<Described>(schema.properties ?? {})) visit(inner, `${where}.${name}`)
    }
    for (const { operationId, method, path } of described) {
      const body = contract.paths[path][method.toLowerCase()].requestBody?.content['application/json']
      if (body) visit(body.schema, operationId)
    }
    expect(open).toEqual([])
  })

  it('names the settings of a new conference as the contract of OVHcloud does', () => {
    const { settings } = contract.components.schemas.ConferenceInput.properties
    expect(Object.keys(settings.properties).sort()).toEqual(Object.keys(ConferencePropertiesUpdateSchema.shape).sort())
  })

  it('gives examples that its own schemas take', () => {
    for (const { method, path } of described) {
      const body = contract.paths[path][method.toLowerCase()].requestBody?.content['application/json']
      for (const example of Object.values<{ value: unknown }>(body?.examples ?? {})) {
        expect(
          ajv.validate({ $ref: pointerTo('components', 'schemas', body.schema.$ref.split('/').at(-1)) }, example.value),
        ).toBe(true)
      }
    }
  })
})

describe('a whole conference', () => {
  it('runs without anybody sleeping', async () => {
    const { call } = await freshWorld({ seed: 3 })
    const { answer: added } = await call('POST', '/conferences', CONFERENCE)
    expect(added).toMatchObject({ serviceName: '0033972101010' })
    expect(await (await fetch(added.links.follow)).text()).toContain('data-kind="follow"')

    const dial = { serviceName: '+33972101010', from: '+33639980001', name: 'Ada' }
    const { answer: ada } = await call('POST', '/calls', dial)
    expect(ada).toMatchObject({ phase: 'pin', heard: [{ prompt: 'enter-pin' }] })
    await call('POST', `/calls/${ada.callId}/press`, { keys: '0421#' })
    const { answer: bob } = await call('POST', '/calls', { ...dial, from: '+33639980002', keys: '0421#' })
    expect((await call('POST', `/calls/${bob.callId}/speak`, { seconds: 8 })).answer.talking).toBe(true)
    await call('POST', '/until', { minParticipants: 2, minTalkers: 1, recording: true })
    await call('POST', '/clock/settle')
    expect((await call('GET', `/calls/${bob.callId}`)).answer.talking).toBe(false)
    await call('POST', `/calls/${bob.callId}/speak`, {})
    await call('POST', `/calls/${bob.callId}/stop-speaking`)
    const { answer: later } = await call('POST', '/clock/advance', { minutes: 29, seconds: 52 })
    expect(later).toMatchObject({ now: '2026-01-05T09:30:00+01:00', clock: 'virtual', pace: 0 })
    await call('POST', `/calls/${ada.callId}/hang-up`)
    await call('POST', `/calls/${bob.callId}/drop`)
    await call('POST', '/until', { minMails: 1, call: { callId: bob.callId, phase: 'ended' } })

    const { answer: mails } = await call('GET', '/outbox')
    expect(mails).toMatchObject([{ to: 'owner@example.fr', recordingUrl: expect.any(String) }])
    const recording = await fetch(mails[0].recordingUrl)
    expect(recording.headers.get('Content-Type')).toBe('audio/wav')
    expect((await recording.arrayBuffer()).byteLength).toBe(44 + 2 * 8000 * 1800)
    expect((await call('GET', '/timeline')).answer).toContain('the report leaves')
    expect((await call('GET', '/calls')).answer).toHaveLength(2)
    await call('DELETE', `/calls/${ada.callId}`)
    expect((await call('GET', '/calls')).answer).toHaveLength(1)
  })

  it('lets a task of the real API end when time is settled', async () => {
    const { call, world } = await freshWorld()
    await call('POST', '/conferences', CONFERENCE)
    const { answer: ada } = await call('POST', '/calls', {
      serviceName: '+33972101010',
      from: '+33639980001',
      keys: '0421#',
    })
    const conference = `${world.baseUrl}/telephony/ab1234567-ovh-1/conference/0033972101010`
    const headers = { 'X-Ovh-Application': 'a', 'X-Ovh-Consumer': 'b', 'X-Ovh-Signature': 'c', 'X-Ovh-Timestamp': '1' }
    const mute = `${conference}/participants/${ada.participantId}/mute`
    expect(await (await send('POST', mute, {}, headers)).json()).toMatchObject({ status: 'todo' })
    expect((await call('GET', `/calls/${ada.callId}`)).answer.muted).toBe(false)
    await call('POST', '/until', { maxOpenTasks: 0 })
    expect((await call('GET', `/calls/${ada.callId}`)).answer.muted).toBe(true)
    expect((await call('GET', '/requests')).answer).toMatchObject([{ operationId: 'muteParticipant', status: 200 }])
  })
})

describe('worlds', () => {
  it('share nothing, and the same seed gives the same world', async () => {
    const [one, two, other] = await Promise.all([
      freshWorld({ seed: 5 }),
      freshWorld({ seed: 5 }),
      freshWorld({ seed: 6 }),
    ])
    expect(one.world.credentials).toEqual(two.world.credentials)
    expect(one.world.credentials).not.toEqual(other.world.credentials)
    await one.call('POST', '/conferences', CONFERENCE)
    await one.call('POST', '/clock/advance', { hours: 1 })
    expect((await two.call('GET', '/conferences')).answer).toEqual([])
    expect((await two.call('GET', '/clock')).answer.now).toBe('2026-01-05T09:00:00+01:00')
    expect((await two.call('GET', '/calls/1')).status).toBe(404)
  })

  it('keep their links to themselves', async () => {
    const one = await freshWorld()
    const two = await freshWorld({ seed: 9 })
    const { answer } = await one.call('POST', '/conferences', CONFERENCE)
    const moved = answer.links.control.replace(`/w/${one.id}/`, `/w/${two.id}/`)
    expect((await fetch(answer.links.control)).status).toBe(200)
    expect((await fetch(moved)).status).toBe(404)
  })

  it('begin anew, go back to a snapshot, and end', async () => {
    const { call, id } = await freshWorld()
    await call('POST', '/conferences', CONFERENCE)
    const { answer: snapshot } = await call('GET', '/world/snapshot')
    expect((await call('POST', '/world/reset')).answer.conferences).toEqual([])
    const { answer: back } = await call('PUT', '/world/snapshot', snapshot)
    expect(back.conferences).toHaveLength(1)
    const edited = { ...snapshot, world: { ...snapshot.world, calls: { 1: {} } } }
    expect((await call('PUT', '/world/snapshot', edited)).answer.message).toContain('the snapshot was changed')
    expect((await call('PUT', '/world', {})).answer.conferences).toEqual([])
    expect((await call('DELETE', '/world')).answer).toEqual({ worldId: id })
    expect((await call('GET', '/world')).status).toBe(404)
  })

  it('take a snapshot from a client that writes names in another order', async () => {
    const { call } = await freshWorld()
    await call('POST', '/conferences', CONFERENCE)
    const { answer: snapshot } = await call('GET', '/world/snapshot')
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, inner]) => [name, turned(inner)]),
      )
    }
    expect((await call('PUT', '/world/snapshot', turned(snapshot))).status).toBe(200)
  })

  it('go back in running time, too, with the telephones that were on the desk', async () => {
    const { call } = await freshWorld({ clock: 'running' })
    await call('POST', '/conferences', CONFERENCE)
    const dial = { serviceName: '+33972101010', from: '+33639980001', name: 'Ada', keys: '0421#' }
    const { answer: ada } = await call('POST', '/calls', dial)
    await call('POST', `/calls/${ada.callId}/speak`, { seconds: 600 })
    const { answer: snapshot } = await call('GET', '/world/snapshot')
    await call('POST', '/clock/advance', { hours: 1 })
    await call('DELETE', `/calls/${ada.callId}`)
    const { answer: back } = await call('PUT', '/world/snapshot', snapshot)
    expect(Date.parse(back.now) - snapshot.world.now).toBeLessThan(600_000)
    expect((await call('GET', '/calls')).answer).toMatchObject([{ name: 'Ada', phase: 'inside', talking: true }])
  })

  it('tell their open desks when they end', async () => {
    const { call, id } = await freshWorld()
    const events = readEvents(await fetch(`${stage.server.origin}/w/${id}/simulation/events`))
    expect((await nextEvent(events))?.data.view).toMatchObject({ worldId: id, calls: [], isVirtual: true })
    await call('DELETE', '/world')
    expect((await nextEvent(events))?.event).toBe('gone')
    expect(await nextEvent(events)).toBeUndefined()
  })
})

describe('running time', () => {
  it('is waited for, held, and made to leap', async () => {
    const { call } = await freshWorld({ clock: 'running', speed: 50 })
    await call('POST', '/conferences', CONFERENCE)
    const wait = call('POST', '/until', { minParticipants: 1 })
    const dial = { serviceName: '+33972101010', from: '+33639980001', keys: '0421#' }
    const { answer: ada } = await call('POST', '/calls', dial)
    expect((await wait).status).toBe(200)
    await call('POST', `/calls/${ada.callId}/speak`, { seconds: 3600 })
    const { answer: held } = await call('POST', '/clock/pause')
    expect(held.pace).toBe(0)
    expect((await call('GET', '/clock')).answer.now).toBe(held.now)
    const { answer: leapt } = await call('POST', '/clock/advance', { hours: 2 })
    expect(Date.parse(leapt.now) - Date.parse(held.now)).toBe(2 * 3600 * 1000)
    expect((await call('GET', `/calls/${ada.callId}`)).answer.talking).toBe(false)
    expect((await call('POST', '/clock/resume')).answer.pace).toBe(50)
  })

  it('gives up waiting in time', async () => {
    const { call } = await freshWorld({ clock: 'running' })
    await call('POST', '/conferences', CONFERENCE)
    const { status, answer } = await call('POST', '/until', { minParticipants: 1, timeoutSeconds: 0 })
    expect([status, answer.code]).toEqual([409, 'timeout'])
  })

  it('has an autopilot that can be switched on and off', async () => {
    const { call } = await freshWorld()
    await call('POST', '/conferences', CONFERENCE)
    const autopilot = '/conferences/0033972101010/autopilot'
    await call('PUT', autopilot, { fewest: 4, most: 4 })
    await call('PUT', autopilot, { fewest: 5, most: 5 })
    await call('POST', '/until', { minParticipants: 5, minTalkers: 1 })
    expect((await call('POST', '/clock/settle', { withinSeconds: 30 })).status).toBe(200)
    await call('DELETE', autopilot)
    expect((await call('DELETE', autopilot)).answer.autopilot).toBe(false)
    await call('POST', '/clock/settle', { withinSeconds: 100_000 })
    expect((await call('POST', '/until', { minTalkers: 1 })).answer.code).toBe('never_true')
  })
})

describe('an autopilot', () => {
  const insideOf = async (call: Awaited<ReturnType<typeof freshWorld>>['call']) =>
    (await call('GET', '/conferences')).answer[0].participantCount

  it('is replaced by the next one, people and all', async () => {
    const { call } = await freshWorld()
    await call('POST', '/conferences', CONFERENCE)
    const autopilot = '/conferences/0033972101010/autopilot'
    for (let count = 0; count < 3; count++) await call('PUT', autopilot, { fewest: 3, most: 3 })
    expect(await insideOf(call)).toBe(3)
    await call('PUT', autopilot, { fewest: 5, most: 5 })
    expect(await insideOf(call)).toBe(5)
    await call('PUT', autopilot, { fewest: 2, most: 2 })
    expect(await insideOf(call)).toBe(2)
    await call('POST', '/clock/advance', { minutes: 30 })
    expect(await insideOf(call)).toBeLessThanOrEqual(3)
  })

  it('keeps the one that runs when the next one is refused', async () => {
    const { call } = await freshWorld()
    await call('POST', '/conferences', CONFERENCE)
    const autopilot = '/conferences/0033972101010/autopilot'
    await call('PUT', autopilot, { fewest: 3, most: 3 })
    expect((await call('PUT', autopilot, { fewest: 4, most: 2 })).status).toBe(409)
    expect((await call('GET', '/conferences')).answer[0].autopilot).toBe(true)
  })

  it('replaces in process, too', () => {
    const simulator = createSimulator({ seed: 4 })
    const number = simulator.addConference({ serviceName: '0033972101010' })
    for (let count = 0; count < 3; count++) simulator.startAutopilot(number, { fewest: 3, most: 3 })
    expect(peopleIn(simulator)).toHaveLength(3)
  })

  it('sends in nobody whose name or number is inside already', async () => {
    const simulator = createSimulator({ seed: 4 })
    const number = simulator.addConference({ serviceName: '0033972101010' })
    simulator.dial(number, { from: '+33639980000', name: 'Bruno' })
    simulator.startAutopilot(number, { fewest: 14, most: 16 })
    for (let minutes = 0; minutes < 60; minutes++) {
      const inside = peopleIn(simulator)
      expect(new Set(inside.map(({ callerName }) => callerName)).size).toBe(inside.length)
      expect(new Set(inside.map(({ callerNumber }) => callerNumber)).size).toBe(inside.length)
      await simulator.clock.advance({ minutes: 1 })
    }
  })

  function peopleIn(simulator: ReturnType<typeof createSimulator>) {
    return simulator.operate(
      ({ numbers }) =>
        numbers['0033972101010']?.conference?.ownRoom.running?.participants.map((one) => ({ ...one })) ?? [],
    )
  }
})

describe('a call on hold', () => {
  it('is heard by nobody until it is resumed', async () => {
    const { call } = await freshWorld()
    await call('POST', '/conferences', CONFERENCE)
    const dial = { serviceName: '+33972101010', from: '+33639980001', name: 'Ada', keys: '0421#' }
    const { answer: ada } = await call('POST', '/calls', dial)
    expect(ada.onHold).toBe(false)
    await call('POST', `/calls/${ada.callId}/speak`)
    const { answer: held } = await call('POST', `/calls/${ada.callId}/hold`)
    expect([held.onHold, held.talking]).toEqual([true, false])
    expect((await call('POST', `/calls/${ada.callId}/hold`)).status).toBe(200)
    const { status, answer: refused } = await call('POST', `/calls/${ada.callId}/speak`)
    expect([status, refused.message]).toEqual([409, expect.stringContaining('Resume it first')])
    expect((await call('POST', `/calls/${ada.callId}/resume`)).answer.onHold).toBe(false)
    expect((await call('POST', `/calls/${ada.callId}/speak`)).answer.talking).toBe(true)
    await call('POST', `/calls/${ada.callId}/hang-up`)
    expect((await call('POST', `/calls/${ada.callId}/hold`)).status).toBe(409)
  })
})

describe('the way in', () => {
  it('serves its own description, at the root and in every world', async () => {
    const { id } = await freshWorld()
    const text = readFileSync(new URL('../../mocks/control-api.yaml', import.meta.url), 'utf8')
    for (const mount of ['', `/w/${id}`]) {
      const response = await fetch(`${stage.server.origin}${mount}/simulation/openapi.yaml`)
      expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'application/yaml; charset=utf-8'])
      const served = parse(await response.text())
      expect(served.servers[0].url).toBe(`${stage.server.origin}${mount}/simulation`)
      expect({ ...served, servers: contract.servers }).toEqual(parse(text))
    }
    expect((await fetch(`${stage.server.origin}/simulation/openapi.yaml`, { method: 'POST' })).status).toBe(405)
  })

  it('answers at its root with where everything is', async () => {
    for (const path of ['/simulation', '/simulation/']) {
      const response = await fetch(stage.server.origin + path)
      expect(response.status).toBe(200)
      const { description, operations } = await response.json()
      expect((await fetch(description)).status).toBe(200)
      expect(operations.advanceClock).toBe('POST /simulation/clock/advance')
      expect(Object.keys(operations).sort()).toEqual(described.map(({ operationId }) => operationId).sort())
    }
    expect((await fetch(`${stage.server.origin}/w/nowhere/simulation`)).status).toBe(404)
    const index = await (await fetch(`${stage.server.origin}/`)).text()
    expect(index).toContain('href="/simulation/openapi.yaml"')
  })
})

describe('trouble and stories', () => {
  it('lets the API fail as planned, and then no more', async () => {
    const { call, world } = await freshWorld()
    const plan = { operation: 'getServerTime', fault: { status: 503 }, times: 1 }
    expect((await call('POST', '/faults', plan)).answer).toEqual([plan])
    expect((await fetch(`${world.baseUrl}/auth/time`)).status).toBe(503)
    expect((await fetch(`${world.baseUrl}/auth/time`)).status).toBe(200)
    expect((await call('GET', '/faults')).answer).toEqual([])
    await call('POST', '/faults', { operation: 'any', fault: { connection: 'dropped' } })
    await expect(fetch(`${world.baseUrl}/auth/time`)).rejects.toThrow('fetch failed')
    expect((await call('DELETE', '/faults')).answer).toEqual([])
    expect((await fetch(`${world.baseUrl}/auth/time`)).status).toBe(200)
  })

  it('plays every scenario there is', async () => {
    const names: string[] = contract.components.schemas.ScenarioInput.properties.name.enum
    expect(names).toEqual(Object.keys(scenarios))
    const { call } = await freshWorld()
    await call('POST', '/conferences', { serviceName: '+33972101010' })
    await call('POST', '/conferences/0033972101010/scenario', { name: 'boardMeeting' })
    expect((await call('POST', '/until', { minParticipants: 3, minTalkers: 1 })).status).toBe(200)
  })
})

describe('bad input', () => {
  it.each([
    ['POST', '/conferences', { serviceName: 'abc' }, 409, 'impossible'],
    ['POST', '/conferences', { settings: {} }, 400, 'invalid_input'],
    ['POST', '/conferences', { serviceName: '+33972404040', settings: { pin: 'secret' } }, 400, 'invalid_input'],
    ['POST', '/conferences', { serviceName: '+33972404040', settings: { language: 'tlh' } }, 400, 'invalid_input'],
    ['POST', '/calls', { serviceName: '+33999999999', from: '+33639980001' }, 409, 'impossible'],
    ['POST', '/calls', [], 400, 'invalid_input'],
    ['POST', '/calls/999/press', { keys: '1' }, 404, 'not_found'],
    ['POST', '/calls/1e3/hang-up', {}, 404, 'not_found'],
    ['POST', '/calls/1/press', { keys: 'A' }, 400, 'invalid_input'],
    ['POST', '/calls/1/speak', { seconds: -1 }, 400, 'invalid_input'],
    ['POST', '/clock/advance', { hours: 1e9 }, 400, 'invalid_input'],
    ['POST', '/clock/advance', { hours: 8785 }, 400, 'invalid_input'],
    ['POST', '/clock/advance', { hours: 8784, milliseconds: 1 }, 400, 'invalid_input'],
    ['POST', '/clock/advance', { minutes: '5' }, 400, 'invalid_input'],
    ['POST', '/until', { minParticipants: 1, serviceName: '+33900000000' }, 404, 'not_found'],
    ['POST', '/until', { call: { callId: 77, phase: 'inside' } }, 404, 'not_found'],
    ['POST', '/clock/pause', {}, 409, 'impossible'],
    ['POST', '/faults', { operation: 'dance', fault: { status: 503 } }, 400, 'invalid_input'],
    ['POST', '/faults', { operation: 'any', fault: { status: 418 } }, 409, 'impossible'],
    ['POST', '/faults', { operation: 'any', fault: { explode: true } }, 400, 'invalid_input'],
    ['POST', '/conferences/0033972101010/scenario', { name: 'party' }, 400, 'invalid_input'],
    ['PUT', '/world/snapshot', { version: 2, world: {} }, 400, 'invalid_input'],
    ['PUT', '/world/snapshot', { version: 2, world: {}, credentials: {}, dialed: [], seal: '' }, 400, 'invalid_input'],
    ['PUT', '/world', { speed: 0 }, 400, 'invalid_input'],
  ])('%s %s %j: %i', async (method, path, body, status, code) => {
    const { call } = await freshWorld()
    await call('POST', '/conferences', CONFERENCE)
    const response = await call(method, path, body)
    expect([response.status, response.answer.code]).toEqual([status, code])
    expect(response.answer.message).not.toBe('')
  })

  it('leaves the root world in its place', async () => {
    const call = clientOf(`${stage.server.origin}/simulation`)
    expect((await call('PUT', '/world', {})).status).toBe(409)
    expect((await call('DELETE', '/world')).status).toBe(409)
    expect((await call('GET', '/world')).status).toBe(200)
  })

  it('stops reading where the body is too large, announced or not', async () => {
    const url = `${stage.server.origin}/simulation/calls`
    const headers = { 'Content-Type': 'application/json' }
    const large = JSON.stringify({ from: 'x'.repeat(70_000) })
    expect((await fetch(url, { method: 'POST', headers, body: large })).status).toBe(413)
    const stream = new Blob([large]).stream()
    expect((await fetch(url, { method: 'POST', headers, body: stream, duplex: 'half' } as RequestInit)).status).toBe(
      413,
    )
    expect((await fetch(url)).status).toBe(200)
  })

  it('names every fault and what would do', async () => {
    const { call } = await freshWorld()
    const { answer } = await call('PUT', '/world', { seed: -1, speed: 'fast', clock: 'atomic', credentials: null })
    expect(answer.message).toBe(
      'seed: is less than 0; clock: is none of virtual, running; speed: is no number; credentials: is none of strict, relaxed',
    )
    const { answer: missing } = await call('POST', '/calls', {})
    expect(missing.message).toContain('serviceName: is missing')
  })

  it.each([
    ['POST', '/until', { minTalker: 1 }, 'minTalker', 'minTalkers'],
    ['POST', '/until', { call: { callId: 1, phase: 'inside', fase: 1 } }, 'call.fase', 'callId, phase'],
    ['POST', '/conferences', { serviceName: '+33972404040', settings: { pim: '0421' } }, 'settings.pim', 'pin'],
    ['POST', '/conferences', { serviceName: '+33972404040', setings: {} }, 'setings', 'settings'],
    ['POST', '/clock/advance', { minute: 30 }, 'minute', 'hours, minutes, seconds, milliseconds'],
    ['POST', '/clock/settle', { within: 30 }, 'within', 'withinSeconds'],
    ['POST', '/faults', { operation: 'any', fault: { status: 503 }, time: 1 }, 'time', 'times'],
    ['POST', '/faults', { operation: 'any', fault: { stats: 503 } }, 'fault.stats', 'status'],
    ['PUT', '/world', { sed: 2 }, 'sed', 'seed'],
    ['POST', '/calls', { serviceName: '+33972101010', from: '+33639980001', nme: 'Ada' }, 'nme', 'name'],
    ['POST', '/calls/1/press', { keys: '1', key: '1' }, 'key', 'keys'],
    ['POST', '/calls/1/speak', { second: 5 }, 'second', 'seconds, loudness'],
    ['PUT', '/conferences/0033972101010/autopilot', { running: false }, 'running', 'fewest, most'],
    ['POST', '/conferences/0033972101010/scenario', { name: 'boardMeeting', at: 1 }, 'at', 'name'],
  ])('%s %s %j: there is no such field', async (method, path, body, field, existing) => {
    const { call } = await freshWorld()
    await call('POST', '/conferences', CONFERENCE)
    const { status, answer } = await call(method, path, body)
    expect([status, answer.code]).toEqual([400, 'invalid_input'])
    const only = answer.message.split(`${field}: there is no such field, only `)[1]
    expect(only).toContain(existing)
  })

  it('refuses fields where an operation takes none, and takes an empty body', async () => {
    const { call } = await freshWorld({ clock: 'running' })
    await call('POST', '/conferences', CONFERENCE)
    const dial = { serviceName: '+33972101010', from: '+33639980001', keys: '0421#' }
    const { callId } = (await call('POST', '/calls', dial)).answer
    const onCall = ['hold', 'resume', 'stop-speaking', 'hang-up', 'drop'].map((deed) => `/calls/${callId}/${deed}`)
    for (const path of ['/clock/pause', '/clock/resume', ...onCall, '/world/reset']) {
      const { status, answer } = await call('POST', path, { seed: 2 })
      expect([path, status, answer.message]).toEqual([path, 400, 'seed: there is no such field, this takes none'])
    }
    for (const body of [undefined, {}, []]) expect((await call('POST', '/world/reset', body)).status).toBe(200)
  })

  it('names every field that does not exist, beside the other faults', async () => {
    const { call } = await freshWorld()
    const { answer } = await call('POST', '/clock/advance', { minute: 1, hour: 2, seconds: '3' })
    expect(answer.message).toContain('seconds: is no number')
    expect(answer.message).toContain('minute: there is no such field')
    expect(answer.message).toContain('hour: there is no such field')
  })

  it('does not wait for nothing, nor leap no distance', async () => {
    const { call } = await freshWorld()
    await call('POST', '/conferences', CONFERENCE)
    for (const body of [{}, [], { timeoutSeconds: 1 }, { serviceName: '+33972101010' }]) {
      const { status, answer } = await call('POST', '/until', body)
      expect(status).toBe(400)
      expect(answer.message).toContain('Give at least one of minParticipants, maxParticipants, minTalkers')
    }
    for (const body of [undefined, {}, []]) {
      const { status, answer } = await call('POST', '/clock/advance', body)
      expect(status).toBe(400)
      expect(answer.message).toContain('Give hours, minutes, seconds or milliseconds')
    }
    expect((await call('POST', '/clock/advance', { seconds: 0 })).status).toBe(200)
  })

  it('says what is wrong with the operation of a fault', async () => {
    const { call } = await freshWorld()
    const fault = { status: 503 }
    expect((await call('POST', '/faults', { fault })).answer.message).toBe('operation: is missing')
    const { answer } = await call('POST', '/faults', { operation: 'getSetings', fault })
    expect(answer.message).toMatch(/^operation: is none of any, .*, … Did you mean getSettings\?$/)
    const { answer: far } = await call('POST', '/faults', { operation: 'dance', fault })
    expect(far.message).not.toContain('Did you mean')
  })

  it('takes an empty list for an empty object, as PHP writes it', async () => {
    const { call } = await freshWorld()
    expect((await call('POST', '/clock/settle', [])).status).toBe(200)
    expect((await call('POST', '/clock/settle', [1])).status).toBe(400)
  })

  it('answers others while a year goes by in a lively room', async () => {
    const { call } = await freshWorld()
    await call('POST', '/conferences', CONFERENCE)
    await call('PUT', '/conferences/0033972101010/autopilot', { fewest: 2, most: 3 })
    let isOver = false
    const leap = call('POST', '/clock/advance', { hours: 48 }).then(({ answer }) => {
      isOver = true
      return answer
    })
    let answered = 0
    while (!isOver) {
      expect((await fetch(`${stage.server.baseUrl}/auth/time`)).status).toBe(200)
      answered += 1
    }
    expect((await leap).now).toBe('2026-01-07T09:00:00+01:00')
    expect(answered).toBeGreaterThan(3)
  })

  it('says which methods there are', async () => {
    const response = await fetch(`${stage.server.origin}/simulation/until`)
    expect([response.status, (await response.json()).code]).toEqual([405, 'method_not_allowed'])
    expect(response.headers.get('Allow')).toBe('POST')
    expect((await fetch(`${stage.server.origin}/desk`, { method: 'POST' })).status).toBe(405)
  })
})
