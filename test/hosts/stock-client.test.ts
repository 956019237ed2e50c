/**
 * OVH's own client for Node, which was not written here, against the reference server in strict mode.
 *
 * It speaks https only and signs `https://host/path`. Its https is carried over plain HTTP here, as a TLS proxy in
 * front of the server would: the server sees another scheme than was signed, and a port that was not.
 *
 * @module test/hosts/stock-client
 */
import http from 'node:http'
import https from 'node:https'
import { createRequire } from 'node:module'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ReferenceServer, startReferenceServer } from '../../mocks/server/reference-server.js'

interface StockClient {
  requestPromised(method: string, path: string, parameters?: object): Promise<unknown>
}
interface StockOptions {
  readonly host: string
  readonly port: number
  readonly appKey: string
  readonly appSecret: string
  readonly consumerKey: string
}
const createStockClient: (options: StockOptions) => StockClient = createRequire(import.meta.url)('ovh')

describe('the stock client', () => {
  let server: ReferenceServer
  let paths: { billingAccount: string; conference: string; service: string }

  beforeAll(async () => {
    server = await startReferenceServer({ port: 0, host: '127.0.0.1', seed: 1, credentials: 'strict', speed: 100 })
    const { billingAccount, serviceName } = server.simulator.addConference({ serviceName: '+33972101010' })
    paths = {
      billingAccount,
      conference: `/telephony/${billingAccount}/conference/${serviceName}`,
      service: `/telephony/${billingAccount}/service/${serviceName}`,
    }
  })
  afterAll(() => server.close())

  beforeEach(() => {
    // Overloads: the client uses the one with options and a callback.
    vi.spyOn(https, 'request').mockImplementation(http.request as typeof https.request)
  })
  afterEach(() => vi.restoreAllMocks())

  const client = (changes: Partial<StockOptions> = {}): StockClient => {
    const { hostname, port } = new URL(server.origin)
    const { applicationKey, applicationSecret, consumerKey } = server.simulator.credentials
    return createStockClient({
      host: hostname,
      port: Number(port),
      appKey: applicationKey,
      appSecret: applicationSecret,
      consumerKey,
      ...changes,
    })
  }

  it('lists conferences', async () => {
    const { billingAccount } = paths
    expect(await client().requestPromised('GET', `/telephony/${billingAccount}/conference`)).toEqual(['0033972101010'])
  })

  it('changes settings and reads them back', async () => {
    const path = `${paths.conference}/settings`
    const ovh = client()
    expect(await ovh.requestPromised('PUT', path, { pin: '0421', language: 'en', enterMuted: true })).toBeNull()
    expect(await ovh.requestPromised('GET', path)).toMatchObject({ pin: '0421', language: 'en', enterMuted: true })
    await ovh.requestPromised('PUT', path, { pin: 0, enterMuted: false })
    expect(await ovh.requestPromised('GET', path)).toMatchObject({ pin: '0', enterMuted: false })
  })

  it('signs words that are not ASCII as it sends them', async () => {
    const path = `/telephony/${paths.billingAccount}/number/0033972101010`
    const ovh = client()
    await ovh.requestPromised('PUT', path, { description: 'Réunion 📞' })
    expect(await ovh.requestPromised('GET', path)).toMatchObject({ description: 'Réunion 📞' })
  })

  it('fills paths and dotted queries', async () => {
    const path = `${paths.conference}/histories`
    const query = { 'dateBegin.from': '2020-01-01T00:00:00+01:00' }
    expect(await client().requestPromised('GET', path, query)).toEqual([])
  })

  it('locks, and follows the task to its end', async () => {
    const ovh = client()
    const alice = server.simulator.dial('+33972101010', { from: '+33612345678' })
    const task = await ovh.requestPromised('POST', `${paths.conference}/lock`)
    expect(task).toMatchObject({ status: 'todo' })
    const { taskId } = task as { taskId: number }
    await expect
      .poll(() => ovh.requestPromised('GET', `${paths.service}/task/${taskId}`))
      .toMatchObject({ status: 'done' })
    expect(await ovh.requestPromised('GET', `${paths.conference}/informations`)).toMatchObject({ locked: true })
    alice.hangUp()
  })

  it('books a room without a body and ends it', async () => {
    const ovh = client()
    const room = (await ovh.requestPromised('POST', `${paths.conference}/rooms`)) as { roomNumber: number }
    const expirationDate = new Date(server.simulator.clock.now() + 10_000).toISOString()
    await ovh.requestPromised('PUT', `${paths.conference}/rooms/${room.roomNumber}`, { pin: '0', expirationDate })
    await expect.poll(() => ovh.requestPromised('GET', `${paths.conference}/rooms`)).toEqual([])
  })

  it.each<[string, Partial<StockOptions>, number, string]>([
    ['a wrong secret', { appSecret: 'wrong' }, 400, 'Invalid signature'],
    ['an unknown consumer key', { consumerKey: 'unknown' }, 403, 'This credential is not valid'],
    ['an unknown application key', { appKey: 'unknown' }, 403, 'This application key is invalid'],
  ])('is told about %s', async (_, changes, error, message) => {
    const call = client(changes).requestPromised('GET', '/me')
    await expect(call).rejects.toMatchObject({ error, message })
  })
})
