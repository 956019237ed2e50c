/**
 * Who may call: signatures, clock, consumer keys, access rules, OAuth2, in strict and in relaxed mode.
 *
 * @module test/simulator/credentials
 */
import type { WireSchemas } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { type SignedInput, sendSigned, signatureOf } from './support/signed.js'
import {
  apiOf,
  BASE,
  conferencePath,
  expectRefused,
  nextNumber,
  openWorld,
  readAnswer,
  stateOf,
} from './support/world.js'

const gateway = (errorCode: string, httpCode: string, message: unknown = expect.any(String)) => ({
  errorCode,
  httpCode,
  message,
})
const invalidSignature = gateway('INVALID_SIGNATURE', '400 Bad Request', 'Invalid signature')
const outOfTime = gateway('QUERY_TIME_OUT', '400 Bad Request', 'Query out of time')
const invalidCredential = gateway('INVALID_CREDENTIAL', '403 Forbidden', 'This credential is not valid')
const notCredential = gateway('NOT_CREDENTIAL', '403 Forbidden')
const invalidKey = gateway('INVALID_KEY', '403 Forbidden')
const notGranted = gateway('NOT_GRANTED_CALL', '403 Forbidden', 'This call has not been granted')
const mustLogIn = { class: 'Client::Unauthorized', message: 'You must login first' }

const settingsPath = `${conferencePath}/settings`
const strict = () => openWorld({ credentials: 'strict' })

/** The fact sheet's own vectors: made up there, computed there. */
describe('the signature of the fact sheet', () => {
  const shared = {
    applicationSecret: 'EXAMPLE-SECRET-0123456789abcdef',
    consumerKey: 'EXAMPLE-CONSUMER-abcdef0123456789',
    timestamp: 1_767_225_600,
  }
  const conference = 'https://eu.api.ovh.com/1.0/telephony/ab1234-ovh-1/conference/0033900000000'
  const vectors = [
    {
      method: 'GET',
      url: `${conference}/histories?dateBegin.from=2026-01-01T00%3A00%3A00%2B01%3A00`,
      body: '',
      signature: '$1$c3e43d388fb68b8a35631dee08acff0bf869d5d6',
    },
    {
      method: 'POST',
      url: `${conference}/participants/12/energy`,
      body: '{"value":300}',
      signature: '$1$7751c75d2a1e816a03bfb1b9ce139f8320f51ad2',
    },
  ]

  it.each(vectors)('$method $url is computed by this test', ({ signature, ...request }) => {
    expect(signatureOf({ ...shared, ...request })).toBe(signature)
  })

  it.each(vectors)(
    '$method $url is accepted by the simulator, and no other',
    async ({ method, url, body, signature }) => {
      const { simulator } = openWorld({ credentials: 'strict', startAt: new Date(shared.timestamp * 1000) })
      const snapshot = structuredClone(simulator.snapshot())
      const { applications, consumerKeys } = snapshot.world.credentials
      applications['example-key'] = { applicationId: 1, applicationSecret: shared.applicationSecret }
      const [key] = Object.values(consumerKeys)
      if (!key) throw new Error('The world has no consumer key.')
      consumerKeys[shared.consumerKey] = { ...key, consumerKey: shared.consumerKey, applicationKey: 'example-key' }
      simulator.restore(snapshot)
      const send = async (wanted: string) => {
        const headers = {
          'X-Ovh-Application': 'example-key',
          'X-Ovh-Consumer': shared.consumerKey,
          'X-Ovh-Timestamp': String(shared.timestamp),
          'X-Ovh-Signature': wanted,
        }
        const response = await simulator.fetch(url, { method, headers, ...(body !== '' && { body }) })
        return { status: response.status, body: await response.json() }
      }
      // The account does not exist in this world: past the gateway, the answer is 404.
      expect((await send(signature)).status).toBe(404)
      expect(await send(`${signature.slice(0, -1)}0`)).toEqual({ status: 400, body: invalidSignature })
    },
  )
})

describe('strict mode lets in', () => {
  it.each<[string, string, SignedInput?]>([
    ['GET', settingsPath],
    ['PUT', settingsPath, { body: '{"pin":"0421"}' }],
    ['PUT', settingsPath, { body: ' { "enterMuted" : true } ' }],
    ['PUT', `/telephony/ab1234567-ovh-1/number/0033972101010`, { body: '{"description":"Réunion – 📞"}' }],
    [
      'GET',
      `${conferencePath}/histories?dateBegin.from=2026-01-01T00%3A00%3A00%2B01%3A00&dateBegin.to=2026-02-01T00:00:00Z`,
    ],
    ['POST', `${conferencePath}/rooms`],
    ['GET', settingsPath, { offsetSeconds: 300 }],
    ['GET', settingsPath, { offsetSeconds: -300 }],
    ['GET', settingsPath, { base: 'https://api.eu.ovhcloud.com/1.0' }],
    ['GET', settingsPath, { base: 'https://eu.api.ovh.com/v1' }],
  ])('%s %s %j', async (method, path, input) => {
    const { simulator } = strict()
    expect((await sendSigned(simulator, method, path, input)).status).toBe(200)
  })
})

describe('strict mode refuses', () => {
  const drop =
    (...names: string[]) =>
    (headers: Headers) => {
      for (const name of names) headers.delete(name)
    }
  const put =
    (name: string, value: string) =>
    (headers: Headers): void =>
      headers.set(name, value)
  const everyHeader = ['X-Ovh-Application', 'X-Ovh-Consumer', 'X-Ovh-Timestamp', 'X-Ovh-Signature']

  it.each<[string, SignedInput, number, unknown]>([
    ['no credentials at all', { headers: drop(...everyHeader) }, 401, mustLogIn],
    ['no application key', { headers: drop('X-Ovh-Application') }, 401, mustLogIn],
    ['no consumer key', { headers: drop('X-Ovh-Consumer') }, 403, notCredential],
    ['an unknown application key', { applicationKey: 'unknown' }, 403, invalidKey],
    ['an application key named like a method of objects', { applicationKey: 'constructor' }, 403, invalidKey],
    ['an unknown consumer key', { consumerKey: 'unknown' }, 403, invalidCredential],
    ['a consumer key named like a method of objects', { consumerKey: 'toString' }, 403, invalidCredential],
    ['another secret', { applicationSecret: 'x'.repeat(32) }, 400, invalidSignature],
    ['no signature', { headers: drop('X-Ovh-Signature') }, 400, invalidSignature],
    [
      'a signature without its prefix',
      { headers: (headers) => headers.set('X-Ovh-Signature', (headers.get('X-Ovh-Signature') ?? '').slice(3)) },
      400,
      invalidSignature,
    ],
    [
      'a signature in capitals',
      { headers: (headers) => headers.set('X-Ovh-Signature', (headers.get('X-Ovh-Signature') ?? '').toUpperCase()) },
      400,
      invalidSignature,
    ],
    ['another method signed', { signed: { method: 'GET' } }, 400, invalidSignature],
    ['another address signed', { signed: { url: `${BASE}/me` } }, 400, invalidSignature],
    ['the path alone signed', { signed: { url: settingsPath } }, 400, invalidSignature],
    ['another host signed', { signed: { url: `https://ca.api.ovh.com/1.0${settingsPath}` } }, 400, invalidSignature],
    ['another body signed', { signed: { body: '{"enterMuted":false}' } }, 400, invalidSignature],
    ['no body signed', { signed: { body: '' } }, 400, invalidSignature],
    [
      'another timestamp than signed',
      { headers: (headers) => headers.set('X-Ovh-Timestamp', String(Number(headers.get('X-Ovh-Timestamp')) + 1)) },
      400,
      invalidSignature,
    ],
    ['no timestamp', { headers: drop('X-Ovh-Timestamp') }, 400, outOfTime],
    ['a timestamp in words', { headers: put('X-Ovh-Timestamp', 'now') }, 400, outOfTime],
    ['a clock 301 seconds ahead', { offsetSeconds: 301 }, 400, outOfTime],
    ['a clock 301 seconds behind', { offsetSeconds: -301 }, 400, outOfTime],
    ['a timestamp in milliseconds', { offsetSeconds: 1_767_225_600_000 }, 400, outOfTime],
    ['an unknown bearer token', { headers: put('Authorization', 'Bearer nonsense') }, 403, invalidCredential],
  ])('%s', async (_, input, status, body) => {
    const { simulator } = strict()
    const request = () => sendSigned(simulator, 'PUT', settingsPath, { body: '{"enterMuted":true}', ...input })
    await expectRefused(simulator, request, status, body)
  })

  it('a DELETE with a body that was not signed', async () => {
    const { simulator } = strict()
    const path = '/telephony/sounds/31'
    await sendSigned(simulator, 'POST', '/telephony/sounds', { body: '{"filename":"a.wav"}' })
    const request = () => sendSigned(simulator, 'DELETE', path, { body: '{}', signed: { body: '' } })
    await expectRefused(simulator, request, 400, invalidSignature)
    expect((await sendSigned(simulator, 'DELETE', path)).status).toBe(200)
  })

  it('a clock as far off as the rule does not allow', async () => {
    const { simulator } = openWorld({ credentials: 'strict', rules: { clockToleranceSeconds: 10 } })
    expect((await sendSigned(simulator, 'GET', '/me', { offsetSeconds: 10 })).status).toBe(200)
    const request = () => sendSigned(simulator, 'GET', '/me', { offsetSeconds: 11 })
    await expectRefused(simulator, request, 400, outOfTime)
  })

  it('before it looks at what was asked', async () => {
    const { simulator } = strict()
    const path = '/telephony/unknown/conference/x/settings'
    const request = () => sendSigned(simulator, 'PUT', path, { body: 'not JSON', applicationSecret: 'wrong' })
    await expectRefused(simulator, request, 400, invalidSignature)
  })
})

describe('open calls', () => {
  it('the clock needs nothing', async () => {
    const { simulator } = strict()
    const response = await simulator.fetch(`${BASE}/auth/time`)
    expect(await response.json()).toBe(Math.floor(simulator.clock.now() / 1000))
  })

  it.each([
    ['no application key', {}, 403],
    ['an unknown one', { 'X-Ovh-Application': 'unknown' }, 403],
    ['one named like a method of objects', { 'X-Ovh-Application': 'constructor' }, 403],
  ])('a consumer key is not requested with %s', async (_, headers, status) => {
    const { simulator } = strict()
    const before = stateOf(simulator)
    const body = JSON.stringify({ accessRules: [{ method: 'GET', path: '/*' }] })
    const response = await simulator.fetch(`${BASE}/auth/credential`, { method: 'POST', headers, body })
    expect(await readAnswer('POST', '/auth/credential', response)).toMatchObject({ status, body: invalidKey })
    expect(stateOf(simulator)).toEqual(before)
  })
})

type CredentialRequest = WireSchemas['ApiCredentialRequest']
type Rule = WireSchemas['AccessRule']

async function requestKey(simulator: ReturnType<typeof strict>['simulator'], accessRules: readonly Rule[]) {
  const response = await simulator.fetch(`${BASE}/auth/credential`, {
    method: 'POST',
    headers: { 'X-Ovh-Application': simulator.credentials.applicationKey, 'Content-Type': 'application/json' },
    body: JSON.stringify({ accessRules, redirection: 'https://app.example/back' }),
  })
  const { status, body } = await readAnswer<CredentialRequest>('POST', '/auth/credential', response)
  expect(status).toBe(200)
  return body
}

describe('a consumer key', () => {
  it('works from its validation to its end', async () => {
    const { simulator } = strict()
    const { consumerKey, state, validationUrl } = await requestKey(simulator, [{ method: 'GET', path: '/me' }])
    expect(state).toBe('pendingValidation')
    expect(validationUrl).toMatch(/^https:\/\/.*credentialToken=\w{20,}/)
    const call = () => sendSigned(simulator, 'GET', '/me', { consumerKey })
    await expectRefused(simulator, call, 403, invalidCredential)
    simulator.decideConsumerKey(consumerKey, 'validated')
    expect((await call()).status).toBe(200)
    for (const ended of ['refused', 'expired'] as const) {
      simulator.decideConsumerKey(consumerKey, ended)
      await expectRefused(simulator, call, 403, invalidCredential)
    }
  })

  it('tells about itself, and ends with logout', async () => {
    const { simulator } = strict()
    const rules: Rule[] = [
      { method: 'GET', path: '/auth/*' },
      { method: 'POST', path: '/auth/logout' },
    ]
    const { consumerKey } = await requestKey(simulator, rules)
    simulator.decideConsumerKey(consumerKey, 'validated')
    const { body } = await sendSigned(simulator, 'GET', '/auth/currentCredential', { consumerKey })
    expect(body).toMatchObject({ rules, status: 'validated', allowedIPs: null, ovhSupport: false })
    const details = await sendSigned(simulator, 'GET', '/auth/details', { consumerKey })
    expect(details.body).toMatchObject({ account: 'ab1234567-ovh', allowedRoutes: rules, method: 'account' })
    expect((await sendSigned(simulator, 'POST', '/auth/logout', { consumerKey })).text).toBe('null')
    const call = () => sendSigned(simulator, 'GET', '/auth/details', { consumerKey })
    await expectRefused(simulator, call, 403, invalidCredential)
  })

  it.each<[readonly Rule[], string, string, boolean]>([
    [[{ method: 'GET', path: '/*' }], 'GET', '/me', true],
    [[{ method: 'GET', path: '/me' }], 'GET', '/me', true],
    [[{ method: 'GET', path: '/me/*' }], 'GET', '/me', false],
    [[{ method: 'GET', path: '/me/*' }], 'GET', '/me/document', true],
    [[{ method: 'GET', path: '/me' }], 'GET', '/me/document', false],
    [[{ method: 'POST', path: '/*' }], 'GET', '/me', false],
    [[], 'GET', '/me', false],
    [[{ method: 'GET', path: '/telephony/*' }], 'GET', '/telephony', false],
    [[{ method: 'GET', path: '/telephony/*' }], 'GET', settingsPath, true],
    [[{ method: 'GET', path: '/telephony/*/conference/*/settings' }], 'GET', settingsPath, true],
    [[{ method: 'GET', path: '/telephony/*/conference/*/rooms' }], 'GET', settingsPath, false],
    [[{ method: 'GET', path: settingsPath }], 'GET', `${settingsPath}?x=1`, true],
    [[{ method: 'GET', path: '/telephony/*/conference/*' }], 'PUT', settingsPath, false],
    [
      [
        { method: 'GET', path: '/me' },
        { method: 'PUT', path: '/telephony/*' },
      ],
      'PUT',
      settingsPath,
      true,
    ],
    [[{ method: 'GET', path: '/1.0/me' }], 'GET', '/me', false],
    [[{ method: 'GET', path: '/m.' }], 'GET', '/me', false],
    [[{ method: 'GET', path: '' }], 'GET', '/me', false],
  ])('with the rules %j may %s %s: %s', async (rules, method, path, granted) => {
    const { simulator } = strict()
    const { consumerKey } = await requestKey(simulator, rules)
    simulator.decideConsumerKey(consumerKey, 'validated')
    const input = { consumerKey, ...(method === 'PUT' && { body: '{"enterMuted":true}' }) }
    const request = () => sendSigned(simulator, method, path, input)
    if (granted) expect((await request()).status).toBe(200)
    else await expectRefused(simulator, request, 403, notGranted)
  })

  it('covers what a rooms-only product in production was granted, and no more', async () => {
    const { simulator } = strict()
    const rules: Rule[] = [
      { method: 'POST', path: '/telephony/*/conference/*/rooms' },
      { method: 'PUT', path: '/telephony/*/conference/*/rooms/*' },
      { method: 'GET', path: '/telephony/*/conference/*/roomsStats' },
      { method: 'GET', path: '/telephony/*/conference/*/histories' },
      { method: 'GET', path: '/telephony/*/conference/*/histories/*' },
    ]
    const { consumerKey } = await requestKey(simulator, rules)
    simulator.decideConsumerKey(consumerKey, 'validated')
    const rooms = `${conferencePath}/rooms`
    const { body: room } = await sendSigned<{ roomNumber: number }>(simulator, 'POST', rooms, { consumerKey })
    const changed = { consumerKey, body: '{"pin":"0"}' }
    expect((await sendSigned(simulator, 'PUT', `${rooms}/${room.roomNumber}`, changed)).status).toBe(200)
    expect((await sendSigned(simulator, 'GET', `${conferencePath}/roomsStats`, { consumerKey })).status).toBe(200)
    const other = () => sendSigned(simulator, 'GET', rooms, { consumerKey })
    await expectRefused(simulator, other, 403, notGranted)
  })

  it.each([
    {},
    { accessRules: 'all' },
    { accessRules: [{ method: 'HEAD', path: '/*' }] },
    { accessRules: [{ method: 'GET' }] },
  ])('is not requested with %j', async (body) => {
    const { simulator, api } = openWorld()
    await expectRefused(simulator, () => api.post('/auth/credential', body), 400, {
      class: 'Client::BadRequest',
      message: expect.stringMatching(/accessRules/),
    })
  })

  it('does not work with another application’s key', async () => {
    const { simulator } = strict()
    const snapshot = simulator.snapshot()
    snapshot.world.credentials.applications.other = { applicationId: 99, applicationSecret: 'other-secret' }
    simulator.restore(snapshot)
    const input = { applicationKey: 'other', applicationSecret: 'other-secret' }
    await expectRefused(simulator, () => sendSigned(simulator, 'GET', '/me', input), 403, invalidCredential)
  })
})

describe('OAuth2', () => {
  const tokenUrls = [
    'https://www.ovh.com/auth/oauth2/token',
    'https://auth.eu.ovhcloud.com/oauth2/token',
    'https://ca.ovh.com/auth/oauth2/token',
    'https://auth.ca.ovhcloud.com/oauth2/token',
  ]
  const ask = async (
    simulator: ReturnType<typeof strict>['simulator'],
    changes: Record<string, string | undefined> = {},
    url = tokenUrls[0] ?? '',
  ) => {
    const { clientId, clientSecret } = simulator.credentials
    const form = new URLSearchParams()
    const fields = {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: 'all',
      ...changes,
    }
    for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.set(name, value)
    const response = await simulator.fetch(url, { method: 'POST', body: form })
    return readAnswer<{ access_token: string }>('POST', '/auth/oauth2/token', response)
  }

  it.each(tokenUrls)('%s gives a token', async (url) => {
    const { simulator } = strict()
    const { status, body } = await ask(simulator, {}, url)
    expect(status).toBe(200)
    expect(body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 3599, scope: 'all' })
  })

  it('the token works without signature and clock, for 3599 seconds', async () => {
    const { simulator } = strict()
    const { body } = await ask(simulator)
    const call = async () => {
      const headers = { Authorization: `Bearer ${body.access_token}` }
      return readAnswer('GET', '/auth/details', await simulator.fetch(`${BASE}/auth/details`, { headers }))
    }
    expect((await call()).body).toMatchObject({ method: 'oauth2_client_credentials', account: 'ab1234567-ovh' })
    await simulator.clock.advance({ seconds: 3598 })
    expect((await call()).status).toBe(200)
    await simulator.clock.advance({ seconds: 1 })
    await expectRefused(simulator, call, 403, invalidCredential)
  })

  it.each<[string, Record<string, string | undefined>, string]>([
    ['a wrong secret', { client_secret: 'wrong' }, 'invalid_client'],
    ['no secret', { client_secret: undefined }, 'invalid_client'],
    ['an unknown client', { client_id: 'EU.unknown' }, 'invalid_client'],
    ['a client named like a method of objects', { client_id: 'constructor' }, 'invalid_client'],
    ['no client', { client_id: undefined, client_secret: undefined }, 'invalid_client'],
    ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
  ])('refuses %s', async (_, changes, error) => {
    const { simulator } = strict()
    const before = stateOf(simulator)
    const answer = await ask(simulator, changes)
    expect(answer).toMatchObject({ status: 400, body: { error, error_description: expect.any(String) } })
    expect(stateOf(simulator)).toEqual(before)
  })

  it('refuses JSON where a form is wanted', async () => {
    const { simulator } = strict()
    const { clientId, clientSecret } = simulator.credentials
    const response = await simulator.fetch(tokenUrls[0] ?? '', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }),
    })
    expect(response.status).toBe(400)
  })
})

describe('relaxed mode', () => {
  it('takes any credentials that are present', async () => {
    const { simulator } = openWorld()
    const call = async (headers: Record<string, string>) => (await simulator.fetch(`${BASE}/me`, { headers })).status
    expect(await call({ 'X-Ovh-Application': 'any', 'X-Ovh-Consumer': 'any' })).toBe(200)
    expect(await call({ Authorization: 'Bearer any' })).toBe(200)
  })

  it.each<[string, Record<string, string>, number, unknown]>([
    ['no credentials', {}, 401, mustLogIn],
    ['a consumer key alone', { 'X-Ovh-Consumer': 'any' }, 401, mustLogIn],
    ['an application key alone', { 'X-Ovh-Application': 'any' }, 403, notCredential],
    ['an Authorization of another kind', { Authorization: 'Basic YTpi' }, 401, mustLogIn],
  ])('refuses %s', async (_, headers, status, body) => {
    const { simulator } = openWorld()
    const request = async () => readAnswer('GET', '/me', await simulator.fetch(`${BASE}/me`, { headers }))
    await expectRefused(simulator, request, status, body)
  })

  it('refuses a known key that is not validated', async () => {
    const { simulator } = openWorld()
    const { consumerKey } = await requestKey(simulator, [{ method: 'GET', path: '/*' }])
    const request = () => apiOf(simulator).send('GET', '/me', { headers: { 'X-Ovh-Consumer': consumerKey } })
    await expectRefused(simulator, request, 403, invalidCredential)
  })

  it('is the default', async () => {
    const { api, simulator, number } = openWorld()
    simulator.dial(number, { from: nextNumber() })
    expect((await api.get(`${conferencePath}/informations`)).status).toBe(200)
  })
})
