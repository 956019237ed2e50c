/**
 * Requests no good client sends: refused as production would, without a trace in the world.
 *
 * @module test/simulator/malformed
 */
import { createSimulator } from 'ovh-conference/mocks'
import { describe, expect, it } from 'vitest'
import {
  apiOf,
  BASE,
  badRequest,
  billingAccount,
  conferencePath,
  expectRefused,
  nextNumber,
  objectMissing,
  openWorld,
  servicePath,
  stateOf,
} from './support/world.js'

const json = { 'Content-Type': 'application/json' }

function openLively() {
  const world = openWorld({ settings: { pin: '0421' } })
  world.simulator.dial(world.number, { from: nextNumber() }).press('0421#')
  return world
}

describe('a body', () => {
  const cases = [
    ['PUT', `${conferencePath}/settings`],
    ['POST', `${conferencePath}/rooms`],
    ['POST', `${conferencePath}/webAccess`],
    ['POST', `${conferencePath}/announceUpload`],
    ['POST', `${conferencePath}/participants/1/energy`],
    ['POST', '/me/document'],
    ['POST', '/telephony/sounds'],
    ['PUT', `/telephony/${billingAccount}`],
  ] as const
  const bodies = [
    '{"pin":',
    '<xml/>',
    'pin=0421',
    '[1,2]',
    '"text"',
    '42',
    'true',
    'null',
    '{"a":1}{"b":2}',
    "{'pin':'1'}",
    '\u0000',
  ]
  it.each(
    cases.flatMap(([method, path]) => bodies.map((body) => [method, path.split('/').at(-1), body, path] as const)),
  )('%s …/%s refuses %j', async (method, _, body, path) => {
    const { simulator, api } = openLively()
    const request = () => api.send(method, path, { body, headers: json })
    await expectRefused(simulator, request, 400, badRequest(/./))
  })
})

describe('a path', () => {
  it.each(['abc', '1.5', '1e3', '0x1', '%20', '1%2C2', '--1', 'null', '１'])('with the id %s', async (id) => {
    const { simulator, api } = openLively()
    const request = () => api.get(`${conferencePath}/participants/${id}`)
    await expectRefused(simulator, request, 400, badRequest(/\[id\]/))
  })

  it.each([0, -1, 4711, 2 ** 53 - 1])('with the id %i of nobody', async (id) => {
    const { simulator, api } = openLively()
    await expectRefused(simulator, () => api.get(`${conferencePath}/participants/${id}`), 404, objectMissing('id', id))
  })

  it.each([
    ['serviceName', `/telephony/${billingAccount}/conference/0033999999999/settings`, '0033999999999'],
    ['serviceName', `/telephony/${billingAccount}/conference/0033999999999/informations`, '0033999999999'],
    ['serviceName', `/telephony/${billingAccount}/conference/0033111111112-21`, '0033111111112-21'],
    ['serviceName', `/telephony/${billingAccount}/conference/caf%C3%A9`, 'café'],
    ['serviceName', `/telephony/${billingAccount}/conference/__proto__/settings`, '__proto__'],
    ['serviceName', `/telephony/${billingAccount}/number/constructor`, 'constructor'],
    ['billingAccount', '/telephony/zz9999999-ovh-1/conference/0033972101010', 'zz9999999-ovh-1'],
    ['billingAccount', '/telephony/zz9999999-ovh-1/conference', 'zz9999999-ovh-1'],
    ['billingAccount', '/telephony/constructor', 'constructor'],
    ['billingAccount', '/telephony/__proto__/conference', '__proto__'],
    ['billingAccount', '/telephony/toString/eventToken', 'toString'],
    ['roomNumber', `${conferencePath}/rooms/123456789`, 123_456_789],
    ['roomNumber', `${conferencePath}/rooms/0`, 0],
    ['id', `${conferencePath}/histories/1`, 1],
    ['id', `${conferencePath}/webAccess/1`, 1],
    ['id', '/telephony/sounds/1', 1],
    ['taskId', `${servicePath}/task/1`, 1],
  ] as const)('to an unknown %s: %s', async (parameter, path, value) => {
    const { simulator, api } = openLively()
    await expectRefused(simulator, () => api.get(path), 404, objectMissing(parameter, value))
  })

  it('to a number of another billing account', async () => {
    const { simulator, api } = openLively()
    const other = simulator.addConference({ serviceName: '+33972202020', billingAccount: 'ab1234567-ovh-2' })
    const request = () => api.get(`/telephony/${billingAccount}/conference/${other.serviceName}`)
    await expectRefused(simulator, request, 404, objectMissing('serviceName', other.serviceName))
  })

  it('to a number that is no conference', async () => {
    const { simulator, api } = openLively()
    const { serviceName } = simulator.addNumber({ serviceName: '+33972202020' })
    const request = () => api.get(`/telephony/${billingAccount}/conference/${serviceName}/settings`)
    await expectRefused(simulator, request, 404, objectMissing('serviceName', serviceName))
  })

  it.each([
    '/telephony/',
    '/nowhere',
    '/me/',
    '//me',
    '/ME',
    '/',
    `${conferencePath}/`,
    `${conferencePath}/settings/pin`,
    `${conferencePath}/participants/1/mute/now`,
    `${conferencePath}/rooms/1/informations`,
    `/telephony/${billingAccount}/conference/%zz`,
    `/telephony/${billingAccount}/conference/%`,
    '/storage/x',
    '/telephony.json',
  ])('that leads nowhere: %s', async (path) => {
    const { simulator, api } = openLively()
    const request = () => api.get(path)
    await expectRefused(simulator, request, 404, { class: 'Client::NotFound', message: expect.any(String) })
  })

  it.each(['https://eu.api.ovh.com/me', 'https://eu.api.ovh.com/v2/me', 'https://eu.api.ovh.com/1.1/me'])(
    'without the version: %s',
    async (url) => {
      const { simulator } = openLively()
      const { applicationKey, consumerKey } = simulator.credentials
      const headers = { 'X-Ovh-Application': applicationKey, 'X-Ovh-Consumer': consumerKey }
      const before = stateOf(simulator)
      expect((await simulator.fetch(url, { headers })).status).toBe(404)
      expect(stateOf(simulator)).toEqual(before)
    },
  )

  it.each(['1.0', 'v1'])('under either name of the version: %s', async (version) => {
    const { simulator } = openLively()
    const response = await simulator.fetch(`https://api.eu.ovhcloud.com/${version}/auth/time`)
    expect(await response.json()).toBe(Math.floor(simulator.clock.now() / 1000))
  })
})

describe('a method', () => {
  it.each([
    ['DELETE', `${conferencePath}/rooms/123456789`],
    ['PATCH', `${conferencePath}/settings`],
    ['POST', `${conferencePath}/settings`],
    ['PUT', `${conferencePath}/lock`],
    ['GET', `${conferencePath}/lock`],
    ['PUT', '/me'],
    ['DELETE', `${conferencePath}/histories/1`],
    ['POST', '/auth/time'],
  ])('%s %s', async (method, path) => {
    const { simulator, api } = openLively()
    const before = stateOf(simulator)
    const answer = await api.send(method, path)
    expect(answer).toMatchObject({ status: 405, body: { class: expect.any(String), message: expect.any(String) } })
    expect(answer.headers.get('Allow')).not.toContain(method)
    expect(stateOf(simulator)).toEqual(before)
  })

  it.each([
    [`${conferencePath}/settings`, ['GET', 'PUT']],
    [`${conferencePath}/lock`, ['POST']],
    [`${conferencePath}/webAccess/7`, ['GET', 'DELETE']],
  ])('OPTIONS %s is answered without credentials, as for any page', async (path, methods) => {
    const { simulator } = openLively()
    const before = stateOf(simulator)
    const response = await simulator.fetch(BASE + path, {
      method: 'OPTIONS',
      headers: { Origin: 'https://app.example' },
    })
    expect(response.ok).toBe(true)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    for (const method of methods) expect(response.headers.get('Access-Control-Allow-Methods')).toContain(method)
    const allowed = response.headers.get('Access-Control-Allow-Headers')?.toLowerCase()
    for (const header of ['x-ovh-timestamp', 'x-ovh-consumer', 'x-ovh-application', 'x-ovh-signature', 'authorization'])
      expect(allowed).toContain(header)
    expect(stateOf(simulator)).toEqual(before)
  })
})

describe('a query', () => {
  const histories = `${conferencePath}/histories`

  it.each([
    'yesterday',
    '2026-01-01',
    '2026-13-01T00:00:00Z',
    '2026-01-01T25:00:00Z',
    '1767225600',
    '',
    '2026-01-01T00:00:00',
  ])('with the date %s', async (date) => {
    const { simulator, api } = openLively()
    for (const name of ['dateBegin.from', 'dateBegin.to']) {
      const request = () => api.get(`${histories}?${name}=${date}`)
      await expectRefused(simulator, request, 400, badRequest(/dateBegin/))
    }
  })

  it('with a + that was not encoded, and so means a space', async () => {
    const { simulator, api } = openLively()
    const request = () => api.get(`${histories}?dateBegin.from=2026-01-01T00:00:00+01:00`)
    await expectRefused(simulator, request, 400, badRequest(/dateBegin\.from/))
    expect((await api.get(`${histories}?dateBegin.from=2026-01-01T00:00:00%2B01:00`)).status).toBe(200)
  })

  it('without what is mandatory', async () => {
    const { simulator, api } = openLively()
    await expectRefused(simulator, () => api.get('/telephony/searchServices'), 400, badRequest(/axiom/))
  })

  it('with names nobody knows is answered all the same', async () => {
    const { api } = openLively()
    expect((await api.get(`${conferencePath}/settings?colour=red`)).status).toBe(200)
  })
})

it('carries production’s headers with every answer', async () => {
  const { api } = openLively()
  const ids = new Set<string>()
  for (const path of [`${conferencePath}/settings`, '/nowhere', `${conferencePath}/participants/x`]) {
    const { headers } = await api.get(path)
    expect(headers.get('Content-Type')).toBe('application/json; charset=utf-8')
    expect(headers.get('X-Ovh-Queryid')).toMatch(/^EU\.ext-\d+\.[0-9a-f]{8}\.\d+\.[0-9a-f]{32}$/)
    expect(headers.get('Cache-Control')).toBe('no-cache, no-store')
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    ids.add(headers.get('X-Ovh-Queryid') ?? '')
  }
  expect(ids.size).toBe(3)
})

it('is no simulator bug, whatever comes', async () => {
  const simulator = createSimulator()
  simulator.addConference({ serviceName: '+33972101010' })
  const api = apiOf(simulator)
  const odd = ['%00', '%2F', '..%2F..', 'a'.repeat(5000), '💥', '%F0%9F%92%A5', '%C3', "';--", '{}', '*', '0']
  for (const word of odd)
    for (const path of [
      '/telephony/X',
      '/telephony/X/conference/X',
      `${conferencePath}/participants/X`,
      '/me/document/X',
    ])
      expect((await api.get(path.replaceAll('X', word))).status).toBeLessThan(500)
})
