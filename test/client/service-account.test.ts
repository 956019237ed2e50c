/**
 * Service accounts: one token for all, renewed in time, refused in words.
 *
 * @module test/client/service-account
 */
import { createConferenceClient, serviceAccount } from 'ovh-conference'
import { createSimulator } from 'ovh-conference/mocks'
import { describe, expect, it } from 'vitest'
import { failure, scriptedClient } from './support/client.js'
import type { Scripted } from './support/scripted-fetch.js'

const tokenUrl = 'https://auth.example/oauth2/token'
const credentials = () => serviceAccount({ clientId: 'the-id', clientSecret: 'the-secret', tokenUrl })

/** Hands out numbered tokens. */
function withTokens(
  api: (token: string) => Scripted,
  tokens: (index: number) => Scripted | undefined = () => undefined,
) {
  let handedOut = 0
  const made = scriptedClient(
    ({ url, headers }) => {
      if (url !== tokenUrl) return api(headers.get('Authorization') ?? '')
      const json = { access_token: `token-${++handedOut}`, token_type: 'Bearer', expires_in: 3599, scope: 'all' }
      return tokens(handedOut) ?? { json }
    },
    { credentials: credentials() },
  )
  return { ...made, tokenRequests: () => made.wire.requests.filter(({ url }) => url === tokenUrl) }
}

describe('a service account', () => {
  it('asks for one token, however many wait for it', async () => {
    const { ovh, tokenRequests } = withTokens((token) => ({ json: [token] }))
    const answers = await Promise.all([ovh.billingAccounts.list(), ovh.billingAccounts.list()])
    expect(answers).toEqual([['Bearer token-1'], ['Bearer token-1']])
    expect(await ovh.billingAccounts.list()).toEqual(['Bearer token-1'])
    const [request, ...more] = tokenRequests()
    expect(more).toEqual([])
    expect(request).toMatchObject({
      method: 'POST',
      body: 'grant_type=client_credentials&client_id=the-id&client_secret=the-secret&scope=all',
    })
    expect(request?.headers.get('Content-Type')).toContain('application/x-www-form-urlencoded')
  })

  it('renews it a minute early', async () => {
    const { ovh, clock } = withTokens((token) => ({ json: [token] }))
    await ovh.billingAccounts.list()
    clock.skip(3_538_000)
    expect(await ovh.billingAccounts.list()).toEqual(['Bearer token-1'])
    clock.skip(2000)
    expect(await Promise.all([ovh.billingAccounts.list(), ovh.billingAccounts.list()])).toEqual([
      ['Bearer token-2'],
      ['Bearer token-2'],
    ])
  })

  it('renews it once when OVHcloud refuses it', async () => {
    const { ovh, wire } = withTokens((token) =>
      token === 'Bearer token-1' ? { status: 401, json: { message: 'x' } } : { json: [token] },
    )
    expect(await ovh.billingAccounts.list()).toEqual(['Bearer token-2'])
    expect(wire.requests).toHaveLength(4)
  })

  it('gives up when every token is refused', async () => {
    const { ovh, tokenRequests } = withTokens(() => ({ status: 401, json: { message: 'You must login first' } }))
    expect(await failure(ovh.account())).toMatchObject({ code: 'unauthorized' })
    expect(tokenRequests()).toHaveLength(2)
  })

  it.each<[code: string, answer: Scripted]>([
    ['token_refused', { status: 400, json: { error: 'invalid_client', error_description: 'It is unknown' } }],
    ['token_refused', { status: 200, json: { error: 'invalid_client' } }],
    ['invalid_response', { status: 200, text: '<html>Maintenance</html>' }],
    ['invalid_response', { status: 200, json: [] }],
    ['unavailable', { status: 503, text: '' }],
    ['server_error', { status: 500, text: 'oops' }],
    ['network', { error: new TypeError('fetch failed') }],
  ])('tells %s for %j, and asks again next time', async (code, answer) => {
    const { ovh } = withTokens(
      () => ({ json: [] }),
      (index) => (index <= 4 ? answer : undefined),
    )
    expect(await failure(ovh.account())).toMatchObject({ code, operationId: 'requestAccessToken' })
    for (let again = 0; again < 4; again++) await ovh.billingAccounts.list().catch(() => undefined)
    expect(await ovh.billingAccounts.list()).toEqual([])
  })

  it('works with the simulator’s own token service', async () => {
    const simulator = createSimulator({ credentials: 'strict', baseUrl: 'http://localhost:4010/1.0' })
    const ovh = createConferenceClient({
      baseUrl: 'http://localhost:4010/1.0',
      credentials: serviceAccount(simulator.credentials),
      fetch: simulator.fetch,
      clock: simulator.clock,
    })
    expect((await ovh.account()).nichandle).toBeTruthy()
  })
})
