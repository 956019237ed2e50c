/**
 * The raw client: every operation by its path, through the same transport.
 *
 * @module test/client/raw
 */
import { inspect } from 'node:util'
import { noCredentials } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { failure, place, scriptedClient } from './support/client.js'
import { connectionRefused } from './support/scripted-fetch.js'

describe('the raw client', () => {
  it('answers with data or error, and the response', async () => {
    const { ovh } = scriptedClient(({ path }) =>
      path === '/me' ? { status: 403, json: { message: 'No' } } : { json: [12], headers: { 'X-Ovh-Queryid': 'q' } },
    )
    const { data, response } = await ovh.raw.GET('/telephony/{billingAccount}/conference/{serviceName}/participants', {
      params: { path: place },
    })
    expect([data, response.headers.get('X-Ovh-Queryid')]).toEqual([[12], 'q'])
    const refused = await ovh.raw.GET('/me')
    expect([refused.data, refused.error, refused.response.status]).toEqual([undefined, { message: 'No' }, 403])
  })

  it.each([204, 205, 304])('copes with status %d, which has no body', async (status) => {
    const { ovh } = scriptedClient(() => undefined, { fetch: async () => new Response(null, { status }) })
    expect((await ovh.raw.GET('/auth/time')).response.status).toBe(status)
  })

  it('knows which operation a path is', async () => {
    const seen: (string | undefined)[] = []
    const { ovh } = scriptedClient(() => ({ json: [] }), { onRequest: ({ operationId }) => seen.push(operationId) })
    await ovh.raw.GET('/auth/time')
    await ovh.raw.GET('/telephony/sounds')
    await ovh.raw.GET('/telephony/{billingAccount}', { params: { path: { billingAccount: 'ab1234567-ovh-1' } } })
    await ovh.raw.GET('/telephony/searchServices', { params: { query: { axiom: '00339' } } })
    await ovh.raw.PUT('/telephony/{billingAccount}/conference/{serviceName}/settings', {
      params: { path: place },
      body: { pin: '0421' },
    })
    // The second call is the first that is signed: the clock is read for it.
    expect([...new Set(seen)]).toEqual([
      'getServerTime',
      'listSounds',
      'getBillingAccount',
      'searchServices',
      'updateSettings',
    ])
  })

  it('is repeated, limited and aborted like everything else', async () => {
    const { ovh, wire } = scriptedClient((_, index) => (index === 0 ? { status: 502, text: '' } : { json: [] }))
    expect((await ovh.raw.GET('/telephony')).data).toEqual([])
    expect(wire.requests).toHaveLength(2)
    const aborted = failure(ovh.raw.GET('/telephony', { signal: AbortSignal.abort() }))
    expect((await aborted).code).toBe('aborted')
    const offline = scriptedClient(() => ({ error: connectionRefused() }))
    expect(await failure(offline.ovh.raw.GET('/me'))).toMatchObject({ code: 'network', operationId: 'getMe' })
  })

  it('takes a middleware', async () => {
    const { ovh, wire } = scriptedClient(() => ({ json: [] }))
    ovh.raw.use({
      onRequest({ request }) {
        request.headers.set('X-Trace', '1')
      },
    })
    await ovh.billingAccounts.list()
    expect(wire.requests[0]?.headers.get('X-Trace')).toBe('1')
  })

  it('gives a middleware real responses, of helpers too', async () => {
    const { ovh } = scriptedClient(() => ({ json: ['ab1234567-ovh-1'] }), { credentials: noCredentials() })
    const seen: unknown[] = []
    ovh.raw.use({
      async onResponse({ response }) {
        seen.push(response instanceof Response, await response.clone().json())
      },
    })
    expect(await ovh.billingAccounts.list()).toEqual(['ab1234567-ovh-1'])
    expect(seen).toEqual([true, ['ab1234567-ovh-1']])
  })

  it('has an error for a refusal without a body', async () => {
    const { ovh } = scriptedClient(() => ({
      status: 403,
      text: '',
      headers: { 'X-Ovh-Queryid': 'EU.ext-1', 'Content-Length': '0' },
    }))
    const { data, error, response } = await ovh.raw.GET('/me')
    expect([data, error, response.headers.get('X-Ovh-Queryid')]).toEqual([
      undefined,
      { message: 'OVHcloud answered status 403 without a reason' },
      'EU.ext-1',
    ])
  })
})

describe('a page in front of its own back end', () => {
  it('sends no credentials, and does not ask for the time', async () => {
    const { ovh, wire } = scriptedClient(() => ({ json: [] }), { credentials: noCredentials() })
    await ovh.billingAccounts.list()
    expect(wire.requests).toHaveLength(1)
    expect([...(wire.requests[0]?.headers.keys() ?? [])]).toEqual(['accept'])
    expect(inspect(ovh)).toContain('none')
  })
})
