/**
 * What MSW is used for and MSW 3 changed: `npm test` runs this with the installed MSW, `node scripts/test-msw3.mjs`
 * with the oldest of the peer range and with MSW 3.
 *
 * @module test/msw3/interception
 */
import { getResponse, HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import mswPackage from 'msw/package.json' with { type: 'json' }
import { applicationKeys, createConferenceClient } from 'ovh-conference'
import { createSimulator } from 'ovh-conference/mocks'
import { setupConferenceServer } from 'ovh-conference/mocks/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const BASE_URL = 'https://eu.api.ovh.com/1.0'
const HEADERS = { 'X-Ovh-Application': 'application', 'X-Ovh-Consumer': 'consumer', 'Content-Type': 'application/json' }
/** MSW 2 reads the first name, MSW 3 the second, and neither minds the other. */
const STRICT = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as const

it('runs with the version it was told to', () => {
  expect(mswPackage.version).toBe(process.env.MSW_VERSION ?? '2.15.0')
})

function meeting() {
  const simulator = createSimulator()
  const number = simulator.addConference({ serviceName: '+33972101010', settings: { pin: '0421', recordStatus: true } })
  const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' }).press('0421#')
  const conference = `${BASE_URL}/telephony/${number.billingAccount}/conference/${number.serviceName}`
  return { simulator, number, alice, conference }
}

describe('getResponse', () => {
  const conference = meeting().conference
  const requests: readonly (readonly [what: string, url: string, init: RequestInit])[] = [
    ['a resource', `${conference}/participants/1`, {}],
    ['a resource by the new version’s path', `${conference.replace('/1.0/', '/v1/')}/participants/1`, {}],
    ['a list', `${conference}/participants`, {}],
    ['a query with a dotted name', `${conference}/histories?dateBegin.from=2026-01-01T00%3A00%3A00%2B01%3A00`, {}],
    ['a change', `${conference}/settings`, { method: 'PUT', body: '{"enterMuted":true}' }],
    ['a task', `${conference}/participants/1/mute`, { method: 'POST' }],
    ['a preflight', `${conference}/settings`, { method: 'OPTIONS' }],
    ['a deletion of what is not there', `${conference}/webAccess/4711`, { method: 'DELETE' }],
    ['an unknown participant', `${conference}/participants/99`, {}],
    ['an unknown path', `${BASE_URL}/telephony/nothing/of/the/kind`, {}],
    ['a path with a broken escape', `${BASE_URL}/telephony/%zz/conference`, {}],
    ['a path that looks like a pattern', `${BASE_URL}/telephony/:id*/(.*)+`, {}],
    ['another method', `${conference}/settings`, { method: 'DELETE' }],
    ['broken JSON', `${conference}/settings`, { method: 'PUT', body: '{"enterMuted"' }],
    ['no credentials', `${conference}/settings`, { headers: {} }],
  ]

  it.each(requests)('answers %s as simulator.fetch does, to the byte', async (_, url, init) => {
    const request = () => new Request(url, { headers: HEADERS, ...init })
    const direct = await meeting().simulator.fetch(request())
    const throughMsw = await getResponse([...meeting().simulator.handlers], request())
    expect(throughMsw?.status).toBe(direct.status)
    expect([...(throughMsw?.headers ?? [])]).toEqual([...direct.headers])
    expect(await throughMsw?.text()).toBe(await direct.text())
  })

  it.each([
    ['another host', 'https://unknown.example/1.0/auth/time'],
    ['the host without a version', 'https://eu.api.ovh.com/auth/time'],
  ])('lets %s pass', async (_, url) => {
    const { simulator } = meeting()
    expect(await getResponse([...simulator.handlers], new Request(url))).toBeUndefined()
    expect([...simulator.requests]).toEqual([])
  })

  it('asks handlers in their order', async () => {
    const { simulator, conference: url } = meeting()
    const own = http.get(`${url}/settings`, () => HttpResponse.json({ language: 'en' }))
    const ask = (path: string) =>
      getResponse([own, ...simulator.handlers], new Request(url + path, { headers: HEADERS }))
    expect(await (await ask('/settings'))?.json()).toEqual({ language: 'en' })
    expect(await (await ask('/participants'))?.json()).toEqual([1])
  })
})

describe('setupServer', () => {
  let { simulator, number, alice, conference } = meeting()
  let server = setupServer()

  beforeEach(() => {
    ;({ simulator, number, alice, conference } = meeting())
    server = setupConferenceServer(simulator)
    server.listen(STRICT)
  })
  afterEach(() => server.close())

  const ask = (path: string) => fetch(conference + path, { headers: HEADERS })

  it('lets a client do a whole job over the global fetch', async () => {
    const ovh = createConferenceClient({ credentials: applicationKeys(simulator.credentials), clock: simulator.clock })
    const room = ovh.conference(number)
    await room.settings.update({ language: 'en', reportStatus: 'customer' })
    await room.participant(alice.participantId ?? 0).mute()
    expect(alice.isMuted).toBe(true)
    simulator.dial(number, { from: '+33687654321' }).press('0421#').hangUp()
    alice.hangUp()
    expect(await room.history.list()).toHaveLength(1)
    expect(simulator.outbox).toHaveLength(1)
  })

  it('streams a recording to its last byte', async () => {
    const bob = simulator.dial(number, { from: '+33687654321' }).press('0421#')
    await simulator.clock.advance({ minutes: 2 })
    bob.hangUp()
    alice.hangUp()
    const [held] = await createConferenceClient({ credentials: applicationKeys(simulator.credentials) })
      .conference(number)
      .history.list()
    const recording = await fetch(held?.recordingUrl ?? '')
    const { byteLength } = await recording.arrayBuffer()
    expect(byteLength).toBe(44 + 120 * 16_000)
    expect(recording.headers.get('Content-Length')).toBe(String(byteLength))
  })

  it('turns requests to nowhere into failures', async () => {
    await expect(fetch('https://unknown.example/1.0/auth/time')).rejects.toThrow()
    expect([...simulator.requests]).toEqual([])
  })

  it('takes an override first, and the simulator again after a reset', async () => {
    server.use(simulator.override('getInformations', () => ({ status: 404, body: { message: 'Nobody' } })))
    expect((await ask('/informations')).status).toBe(404)
    server.resetHandlers()
    expect((await ask('/informations')).status).toBe(200)
  })

  it('takes an override by a path, once', async () => {
    server.use(http.get(`${conference}/informations`, () => HttpResponse.json({}, { status: 503 }), { once: true }))
    expect((await ask('/informations')).status).toBe(503)
    expect((await ask('/informations')).status).toBe(200)
  })

  it('drops a connection as a network would', async () => {
    simulator.faults.next('getSettings', { connection: 'dropped' })
    await expect(ask('/settings')).rejects.toThrow(TypeError)
    expect((await ask('/settings')).status).toBe(200)
  })
})
