/**
 * A consumer key that works from some addresses only, and the address blocks themselves.
 *
 * @module test/server/allowed-addresses
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isInBlock } from '../../mocks/behaviour/ip-block.js'
import { signatureOf } from '../simulator/support/signed.js'
import { openStage, type Stage } from './support/stage.js'

describe('a consumer key', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage({ credentials: 'strict' })
  })
  afterAll(() => stage.server.close())

  /** Asks for a key, has it validated, and uses it from this machine. */
  async function use(allowedIPs: readonly string[] | null): Promise<{ status: number; body: unknown }> {
    const { server } = stage
    const { applicationKey, applicationSecret } = server.simulator.credentials
    const requested = await fetch(`${server.baseUrl}/auth/credential`, {
      method: 'POST',
      headers: { 'X-Ovh-Application': applicationKey, 'Content-Type': 'application/json' },
      body: JSON.stringify({ accessRules: [{ method: 'GET', path: '/me' }], allowedIPs }),
    })
    const { consumerKey } = await requested.json()
    server.simulator.decideConsumerKey(consumerKey, 'validated')
    const url = `${server.baseUrl}/me`
    const timestamp = Math.floor(server.simulator.clock.now() / 1000)
    const headers = {
      'X-Ovh-Application': applicationKey,
      'X-Ovh-Consumer': consumerKey,
      'X-Ovh-Timestamp': String(timestamp),
      'X-Ovh-Signature': signatureOf({ applicationSecret, consumerKey, method: 'GET', url, body: '', timestamp }),
    }
    const response = await fetch(url, { headers })
    return { status: response.status, body: await response.json() }
  }

  it.each([null, [], ['127.0.0.1/32'], ['198.51.100.0/24', '127.0.0.0/8']])(
    'with allowedIPs %j works from this machine',
    async (allowedIPs) => {
      expect((await use(allowedIPs)).status).toBe(200)
    },
  )

  it.each([[['198.51.100.0/24']], [['::1/128']], [['somewhere']]])(
    'with allowedIPs %j does not',
    async (allowedIPs) => {
      expect(await use(allowedIPs)).toEqual({
        status: 403,
        body: {
          errorCode: 'INVALID_CREDENTIAL',
          httpCode: '403 Forbidden',
          message: 'This credential is not valid',
        },
      })
    },
  )
})

describe('an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['192.0.2.7', '192.0.2.0/24'],
    ['192.0.2.7', '192.0.2.6/31'],
    ['192.0.2.7', '0.0.0.0/0'],
    ['::ffff:192.0.2.7', '192.0.2.0/24'],
    ['2001:db8::7', '2001:db8::/32'],
    ['2001:DB8:0:0:0:0:0:7', '2001:db8::7'],
    ['::1', '::1/128'],
    ['fe80::1%eth0', 'fe80::/10'],
  ])('%s lies in %s', (address, block) => {
    expect(isInBlock(address, block)).toBe(true)
  })

  it.each([
    ['192.0.3.7', '192.0.2.0/24'],
    ['192.0.2.7', '192.0.2.8/31'],
    ['192.0.2.7', '192.0.2.7/33'],
    ['192.0.2.7', '192.0.2.7/'],
    ['192.0.2.7', '192.0.2.0/24/8'],
    ['192.0.2.7', '192.0.2'],
    ['192.0.2.7', '192.0.2.256/0'],
    ['192.0.2.7', '::/0'],
    ['2001:db8::7', '0.0.0.0/0'],
    ['2001:db9::7', '2001:db8::/32'],
    ['2001:db8::7', '2001::db8::7'],
    ['2001:db8::7', '1:2:3:4:5:6:7:8:9'],
    ['', ''],
  ])('%s does not lie in %s', (address, block) => {
    expect(isInBlock(address, block)).toBe(false)
  })
})
