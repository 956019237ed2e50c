/**
 * The simulator called directly, through MSW, and over HTTP: the same requests get the same bytes.
 *
 * @module test/hosts/same-bytes
 */
import { getResponse } from 'msw'
import { createSimulator, type SimulatorSnapshot } from 'ovh-conference/mocks'
import { serveSimulator } from 'ovh-conference/mocks/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const simulator = createSimulator({ seed: 5 })
const served: { baseUrl: string; close: () => Promise<void> }[] = []
const place = '/telephony/ab1234567-ovh-1/conference/0033972101010'
let beginning: SimulatorSnapshot
const overrides = [
  simulator.override('getRoomsStats', () => ({
    status: 200,
    body: { activeRoomsCount: 7, participantsCount: 7, roomsCount: 7 },
  })),
]

beforeAll(async () => {
  served.push(await serveSimulator(simulator), await serveSimulator(simulator, { overrides }))
  const number = simulator.addConference({ serviceName: '+33972101010', settings: { pin: '0421' } })
  simulator.dial(number, { from: '+33612345678', name: 'Zoé' }).press('0421#').speak()
  beginning = simulator.snapshot()
})
afterAll(() => Promise.all(served.map(({ close }) => close())))

interface Sent {
  readonly method: string
  readonly path: string
  readonly body?: string
}

const requests: Sent[] = [
  { method: 'GET', path: '/auth/time' },
  { method: 'GET', path: place },
  { method: 'GET', path: `${place}/settings` },
  { method: 'PUT', path: `${place}/settings`, body: '{"pin":"77","language":"de"}' },
  { method: 'PUT', path: `${place}/settings`, body: '{"pin":' },
  { method: 'GET', path: `${place}/participants` },
  { method: 'GET', path: `${place}/participants/1` },
  { method: 'POST', path: `${place}/participants/1/mute` },
  { method: 'POST', path: `${place}/rooms`, body: '{}' },
  { method: 'GET', path: `${place}/histories?dateBegin.from=2026-01-01T00%3A00%3A00%2B01%3A00` },
  { method: 'GET', path: `${place}/nonsense` },
  { method: 'DELETE', path: `${place}/settings` },
  { method: 'OPTIONS', path: `${place}/settings` },
  { method: 'POST', path: '/me/document', body: '{"name":"é.wav"}' },
]

/** What every way must agree on; the rest of the headers belongs to the connection. */
async function essence(response: Response) {
  const own = ['connection', 'date', 'keep-alive', 'transfer-encoding', 'content-length']
  const headers = [...response.headers].filter(([name]) => !own.includes(name))
  return { status: response.status, headers, text: await response.text() }
}

const ways: [string, (sent: Sent) => Promise<Response>][] = [
  ['MSW', async (sent) => (await getResponse([...simulator.handlers], requestOf(sent))) ?? Response.error()],
  ['HTTP', (sent) => fetch(requestOf(sent))],
]

function requestOf({ method, path, body }: Sent): Request {
  const { applicationKey, consumerKey } = simulator.credentials
  return new Request(`${served.at(-1)?.baseUrl}${path}`, {
    method,
    headers: { 'X-Ovh-Application': applicationKey, 'X-Ovh-Consumer': consumerKey },
    ...(body === undefined ? {} : { body }),
  })
}

describe.each(ways)('through %s', (_, send) => {
  test.each(requests)('$method $path $body', async (sent) => {
    simulator.restore(beginning)
    const direct = await essence(await simulator.fetch(requestOf(sent)))
    const after = simulator.snapshot()
    simulator.restore(beginning)
    expect(await essence(await send(sent))).toEqual(direct)
    expect(simulator.snapshot()).toEqual(after)
  })
})

test('behind a port, an override comes first and leaves the rest to the simulator', async () => {
  simulator.restore(beginning)
  const stats = await fetch(requestOf({ method: 'GET', path: `${place}/roomsStats` }))
  expect(await stats.json()).toMatchObject({ activeRoomsCount: 7 })
  const direct = await simulator.fetch(requestOf({ method: 'GET', path: `${place}/roomsStats` }))
  expect(await direct.json()).toMatchObject({ activeRoomsCount: 1 })
})
