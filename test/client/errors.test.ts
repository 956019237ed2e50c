/**
 * Every body that OVHcloud may send for a failure becomes one typed, speakable, discreet error.
 *
 * @module test/client/errors
 */
import { inspect } from 'node:util'
import {
  applicationKeys,
  ConferenceError,
  conferenceErrorCodes,
  createConferenceClient,
  errorRemedies,
  serviceAccount,
  unwrap,
} from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { failure, keys, place, scriptedClient } from './support/client.js'
import type { Scripted } from './support/scripted-fetch.js'

const gateway = (errorCode: string, httpCode: string, message: string) => ({ errorCode, httpCode, message })
const backend = (name: string, message: string) => ({ class: name, message })

describe('an error answer', () => {
  it.each<[code: string, status: number, json: unknown]>([
    ['invalid_signature', 400, gateway('INVALID_SIGNATURE', '400 Bad Request', 'Invalid signature')],
    ['query_time_out', 400, gateway('QUERY_TIME_OUT', '400 Bad Request', 'Query out of time')],
    ['bad_request', 400, backend('Client::BadRequest', 'The PIN is not valid')],
    [
      'server_fault',
      400,
      {
        message: '[(informations return)] Missing properties: (dateStart, locked) for type ConferenceInformations',
      },
    ],
    ['unauthorized', 401, backend('Client::Unauthorized', 'You must login first')],
    ['invalid_credential', 403, gateway('INVALID_CREDENTIAL', '403 Forbidden', 'This credential is not valid')],
    ['not_credential', 403, gateway('NOT_CREDENTIAL', '403 Forbidden', '')],
    ['invalid_key', 403, gateway('INVALID_KEY', '403 Forbidden', '')],
    ['invalid_key', 403, backend('Client::Forbidden', 'This application key is invalid')],
    ['invalid_key', 403, { message: 'Invalid application key' }],
    ['not_granted', 403, gateway('NOT_GRANTED_CALL', '403 Forbidden', 'This call has not been granted')],
    ['not_granted', 403, backend('Client::Forbidden', 'User not granted for this request')],
    ['forbidden', 403, gateway('FORBIDDEN', '403 Forbidden', '')],
    ['nobody_inside', 404, { message: 'There is nobody in your conference room right now' }],
    ['not_found', 404, { message: 'The requested object (serviceName = 0033999999999) does not exist' }],
    ['not_found', 404, backend('Client::NotFound', 'This service does not exist')],
    ['conflict', 409, backend('Client::Conflict', 'This room exists')],
    ['rate_limited', 429, gateway('TOO_MANY_REQUESTS', '429 Too Many Requests', 'Too many requests')],
    ['service_expired', 460, { message: 'This service is expired' }],
    ['server_error', 500, backend('Server::InternalServerError', 'Internal server error')],
    ['server_error', 599, {}],
    ['unexpected_status', 301, null],
    ['unexpected_status', 418, 'a teapot'],
  ])('means %s: %d %j', async (code, status, json) => {
    const headers = { 'X-Ovh-Queryid': 'EU.ext-3.5f3a.1.a' }
    const { ovh } = scriptedClient(() => ({ status, json, headers }), { maxRetries: 0 })
    const error = await failure(ovh.account())
    expect(error).toMatchObject({ code, status, operationId: 'getMe', queryId: 'EU.ext-3.5f3a.1.a' })
    expect(error.message).toMatch(/^Failed to get me: .+[^.]\. .+[^.]\.$/)
  })

  it.each<[code: string, Scripted]>([
    ['unavailable', { status: 502, text: '<html><h1>502 Bad Gateway</h1></html>' }],
    ['unavailable', { status: 503, text: '' }],
    ['unavailable', { status: 503, text: '', headers: { 'Content-Length': '0' } }],
    ['unavailable', { status: 408, text: '<html>Request Time-out</html>' }],
    ['unavailable', { status: 504, text: 'upstream timed out' }],
    ['not_found', { status: 404, text: '{"message": 12}' }],
    ['not_found', { status: 404, text: '[]' }],
    ['bad_request', { status: 400, text: '{"message": "cut' }],
    ['forbidden', { status: 403, text: 'null' }],
    ['invalid_response', { status: 200, text: '<html>Maintenance</html>' }],
    ['invalid_response', { status: 200, text: '{"nichandle": "ab1' }],
  ])('means %s without JSON: %j', async (code, answer) => {
    const { ovh } = scriptedClient(() => answer, { maxRetries: 0 })
    expect((await failure(ovh.account())).code).toBe(code)
  })

  it('names the IAM actions that are missing', async () => {
    const details = { unauthorizedActionsByIAM: 'voip:apiovh:conference/lock' }
    const { ovh } = scriptedClient(() => ({
      status: 403,
      json: { ...backend('Client::Forbidden', 'User not granted for this request'), details },
    }))
    expect((await failure(ovh.account())).message).toBe(
      'Failed to get me: OVHcloud says "User not granted for this request" (missing voip:apiovh:conference/lock). ' +
        'Request a consumer key whose access rules cover this call, or extend the IAM policy.',
    )
  })

  it.each([
    ['null', null],
    ['nothing', ''],
  ])('is none for a void result of %s', async (_name, text) => {
    const { conference } = scriptedClient(() => ({ text: text ?? 'null' }))
    expect(await conference.report.disable()).toBeUndefined()
  })

  it.each<[name: string, json: unknown]>([
    ['a message instead of an object', { message: 'Failed to bootstrap api' }],
    ['a list as a string', '[12]'],
    ['ids as texts', ['12']],
    ['null', null],
  ])('comes from a list that is %s', async (_name, json) => {
    const { conference } = scriptedClient(() => ({ json }))
    expect(await failure(conference.participants.list())).toMatchObject({
      code: 'invalid_response',
      operationId: 'listParticipants',
    })
  })

  it('comes from a date that is none', async () => {
    const json = { dateStart: 'yesterday', locked: false, membersCount: 1 }
    const { conference } = scriptedClient(() => ({ json }))
    expect((await failure(conference.live())).message).toContain('the answer has no valid dateStart')
  })
})

describe('unwrap', () => {
  it('gives the data of a raw call, or a typed error', async () => {
    const { ovh } = scriptedClient(({ path }) => (path === '/telephony' ? { json: ['a'] } : { status: 403, text: '' }))
    expect(await unwrap('listBillingAccounts', ovh.raw.GET('/telephony'))).toEqual(['a'])
    expect(await failure(unwrap('getMe', ovh.raw.GET('/me')))).toMatchObject({
      code: 'forbidden',
      operationId: 'getMe',
    })
  })

  it('does not quote a success without JSON', async () => {
    const { ovh } = scriptedClient(() => ({ text: '{"pin":"0421"' }))
    const error = await failure(unwrap('getMe', ovh.raw.GET('/me')))
    expect([error.code, inspect(error.cause)]).toEqual(['invalid_response', expect.not.stringContaining('0421')])
  })
})

describe('nothing secret', () => {
  const secrets = [
    '0421',
    '04213377',
    '0033612345678',
    '+33 6 12 34 56 78',
    'https://conference.example/w/abc',
    'bob@example.fr',
    'EXAMPLE-CONSUMER-abcdef0123456789',
  ]

  it.each(secrets)('of the wire is in an error: %s', async (secret) => {
    const json = { message: `It failed for ${secret}.` }
    const { ovh } = scriptedClient(() => ({ status: 400, json }))
    const error = await failure(ovh.account())
    for (const shown of [error.message, String(error), JSON.stringify(error), inspect(error, { showHidden: true })]) {
      expect(shown).not.toContain(secret)
    }
  })

  it('of the input is in an error', async () => {
    const { conference } = scriptedClient(() => undefined)
    const error = await failure(conference.settings.update({ pin: '123456789', reportEmail: 'bob at example' }))
    expect(`${inspect(error)}${JSON.stringify(error)}`).not.toMatch(/123456789|bob/)
  })

  it('of a cause is printed', async () => {
    const error = new ConferenceError({
      code: 'network',
      why: 'the connection failed',
      cause: new TypeError('Failed to fetch https://eu.api.ovh.com/1.0/telephony/x/0033612345678'),
    })
    expect(inspect(error)).toContain('TypeError: Failed to fetch [link]')
    expect(inspect(error)).not.toContain('0033612345678')
  })

  it('is in a client or in credentials', () => {
    const credentials = [applicationKeys(keys), serviceAccount({ clientId: 'the-id', clientSecret: 'the-secret' })]
    for (const credential of credentials) {
      const ovh = createConferenceClient({ credentials: credential })
      const conference = ovh.conference(place)
      const things = [credential, ovh, conference, conference.room(), conference.room(123456789), ovh.number(place)]
      for (const thing of things) {
        const shown = `${inspect(thing, { showHidden: true, depth: 9 })}${JSON.stringify(thing)}${thing}`
        expect(shown).not.toMatch(/the-secret|the-consumer|0033972101010|123456789/)
      }
    }
    expect(inspect(createConferenceClient({ credentials: applicationKeys(keys) }))).toBe(
      'ConferenceClient(https://eu.api.ovh.com/1.0, application keys)',
    )
  })
})

describe('the codes', () => {
  it('each say what to do', () => {
    for (const code of conferenceErrorCodes) expect(errorRemedies[code]).toMatch(/^[A-Z].+[^.]$/)
  })

  it('stand in the first line of the stack and in JSON', () => {
    const error = new ConferenceError({ code: 'aborted', why: 'it was aborted', operationId: 'muteParticipant' })
    expect(error.stack).toMatch(/^ConferenceError: Failed to mute participant: it was aborted\. /)
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ConferenceError',
      code: 'aborted',
      message: 'Failed to mute participant: it was aborted. Call again if it was not meant to stop.',
      operationId: 'muteParticipant',
      retryable: false,
    })
  })
})
