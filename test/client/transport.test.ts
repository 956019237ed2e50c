/**
 * One request until it is answered: signing, repeating, limits, budget, hooks.
 *
 * @module test/client/transport
 */
import { accessToken, applicationKeys, createConferenceClient, sign } from 'ovh-conference'
import { describe, expect, it, vi } from 'vitest'
import { base, failure, keys, place, scriptedClient, task } from './support/client.js'
import { connectionRefused, connectionReset, type Scripted, scriptedFetch } from './support/scripted-fetch.js'

const gatewayError = (errorCode: string, httpCode: string) => ({ errorCode, httpCode, message: errorCode })

describe('signing', () => {
  it('signs exactly what is sent, with the clock of OVHcloud', async () => {
    const { ovh, wire, clock } = scriptedClient(() => ({ json: [] }))
    clock.skip(7_200_000)
    await ovh.call('listHistories', {
      params: { path: place, query: { 'dateBegin.from': '2026-01-01T00:00:00+01:00' } },
    })
    const [request] = wire.requests
    expect(request?.url).toBe(
      `https://eu.api.ovh.com/1.0${base}/histories?dateBegin.from=2026-01-01T00%3A00%3A00%2B01%3A00`,
    )
    expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
      'x-ovh-application': 'the-key',
      'x-ovh-consumer': 'the-consumer',
      'x-ovh-timestamp': '1767225600',
      'x-ovh-signature': sign({
        ...keys,
        method: 'GET',
        url: request?.url ?? '',
        body: '',
        timestampSeconds: 1767225600,
      }),
    })
  })

  it('signs the URL as fetch escapes it', async () => {
    const { ovh, wire } = scriptedClient(() => ({ json: [] }))
    await ovh.call('searchServices', { params: { query: { axiom: "l'été (1)" } } })
    const [request] = wire.requests
    expect(request?.url).toContain('axiom=l%27%C3%A9t%C3%A9%20(1)')
    expect(request?.headers.get('X-Ovh-Signature')).toBe(
      sign({ ...keys, method: 'GET', url: request?.url ?? '', body: '', timestampSeconds: 1767225600 }),
    )
  })

  it('sends a POST without body with no content type, and a body as JSON', async () => {
    const { ovh, wire } = scriptedClient(() => ({ json: task('done') }))
    await ovh.call('lockConference', { params: { path: place } })
    await ovh.call('setParticipantEnergy', { params: { path: { ...place, id: 12 } }, body: { value: 300 } })
    expect(wire.requests.map(({ body, headers }) => [body, headers.get('Content-Type')])).toEqual([
      ['', null],
      ['{"value":300}', 'application/json'],
    ])
  })

  it('reads the clock once for concurrent first calls', async () => {
    const { ovh, wire } = scriptedClient(() => ({ json: [] }))
    await Promise.all([ovh.billingAccounts.list(), ovh.billingAccounts.list(), ovh.billingAccounts.list()])
    await ovh.billingAccounts.list()
    expect(wire.timeReads).toBe(1)
    expect(wire.requests).toHaveLength(4)
  })

  it('reads the clock again when a request was out of time, and tries once more, a POST too', async () => {
    const refusal = { status: 400, json: gatewayError('QUERY_TIME_OUT', '400 Bad Request') }
    const { conference, wire } = scriptedClient((_, index) => (index === 0 ? refusal : { json: task('done') }))
    await conference.lock()
    expect(wire.timeReads).toBe(2)
    expect(wire.lines).toEqual([`POST ${base}/lock`, `POST ${base}/lock`])
  })

  it('gives up when a request is out of time twice', async () => {
    const refusal = { status: 400, json: gatewayError('QUERY_TIME_OUT', '400 Bad Request') }
    const { conference, wire } = scriptedClient(() => refusal)
    expect(await failure(conference.lock())).toMatchObject({ code: 'query_time_out', status: 400 })
    expect(wire.requests).toHaveLength(2)
  })

  it('reads the clock without a signature', async () => {
    const seen: Headers[] = []
    const ovh = createConferenceClient({
      credentials: applicationKeys(keys),
      fetch: async (_url, init) => {
        seen.push(new Headers(init.headers))
        return Response.json(1767225600)
      },
    })
    expect(await ovh.serverTime()).toEqual(new Date('2026-01-01T00:00:00Z'))
    expect(seen.map((headers) => headers.has('X-Ovh-Signature'))).toEqual([false])
  })

  it('names only the application where no customer is needed', async () => {
    const { ovh, wire } = scriptedClient(() => ({ json: {} }))
    await ovh.call('requestCredential', { body: { accessRules: [{ method: 'GET', path: '/me' }] } })
    const headers = wire.requests[0]?.headers
    expect([headers?.get('X-Ovh-Application'), headers?.has('X-Ovh-Consumer')]).toEqual(['the-key', false])
    expect(wire.timeReads).toBe(0)
  })

  it('sends a bearer token instead', async () => {
    const { ovh, wire } = scriptedClient(() => ({ json: [] }), { credentials: accessToken(async () => 'the-token') })
    await ovh.billingAccounts.list()
    expect(wire.requests[0]?.headers.get('Authorization')).toBe('Bearer the-token')
    expect(wire.requests[0]?.headers.has('X-Ovh-Application')).toBe(false)
  })

  it('looks fetch up for every call', async () => {
    const { fetch } = scriptedFetch(() => ({ json: ['ab1234567-ovh-1'] }))
    const ovh = createConferenceClient({ credentials: applicationKeys(keys), baseUrl: 'http://localhost:4010/1.0/' })
    vi.stubGlobal('fetch', fetch)
    try {
      expect(await ovh.billingAccounts.list()).toEqual(['ab1234567-ovh-1'])
    } finally {
      vi.unstubAllGlobals()
    }
  })
})

describe('repeating', () => {
  const html = (status: number): Scripted => ({ status, text: '<html>Bad Gateway</html>' })

  it.each<[string, Scripted]>([
    ['a broken connection', { error: connectionReset() }],
    ['no connection', { error: connectionRefused() }],
    ['408', html(408)],
    ['429', { status: 429, json: { message: 'Too many requests' } }],
    ['500', { status: 500, json: { class: 'Server::InternalServerError', message: 'Internal server error' } }],
    ['502', html(502)],
    ['503', { status: 503, text: '' }],
    ['504', html(504)],
  ])('repeats a GET after %s', async (_name, failed) => {
    const { ovh, wire, clock } = scriptedClient((_, index) => (index < 2 ? failed : { json: [] }))
    expect(await ovh.billingAccounts.list()).toEqual([])
    expect(wire.requests).toHaveLength(3)
    expect(clock.waits).toEqual([500, 1000])
  })

  it('repeats a GET three times, then tells', async () => {
    const { ovh, wire } = scriptedClient(() => html(503))
    expect(await failure(ovh.billingAccounts.list())).toMatchObject({
      code: 'unavailable',
      status: 503,
      retryable: true,
      message: 'Failed to list billing accounts: OVHcloud answered status 503. Try again later.',
    })
    expect(wire.requests).toHaveLength(4)
  })

  it.each(['PUT', 'DELETE'] as const)('repeats a %s', async (method) => {
    const { conference, wire } = scriptedClient((_, index) => (index === 0 ? html(502) : { text: '' }))
    await (method === 'PUT' ? conference.settings.update({ pin: null }) : conference.links.remove(7))
    expect(wire.requests.map((request) => request.method)).toEqual([method, method])
  })

  it.each<[string, Scripted]>([
    ['a broken connection', { error: connectionReset() }],
    ['408', html(408)],
    ['429', { status: 429, json: { message: 'Too many requests' }, headers: { 'Retry-After': '1' } }],
    ['500', html(500)],
    ['503', html(503)],
  ])('never repeats a POST after %s', async (_name, failed) => {
    const { conference, wire } = scriptedClient(() => failed)
    await failure(conference.lock())
    expect(wire.requests).toHaveLength(1)
  })

  it('says that the outcome of a POST is not known', async () => {
    const { conference } = scriptedClient(() => ({ error: connectionReset() }))
    expect(await failure(conference.lock())).toMatchObject({
      code: 'network',
      retryable: false,
      message:
        'Failed to lock conference: the connection failed. It may have been carried out all the same: read the state before repeating it.',
    })
  })

  it('repeats a POST that surely did not arrive', async () => {
    const { conference, wire } = scriptedClient((_, index) =>
      index === 0 ? { error: connectionRefused() } : { json: task('done') },
    )
    await conference.lock()
    expect(wire.requests).toHaveLength(2)
  })

  it.each([
    ['7', 7000],
    ['86400', 20_000],
    ['Thu, 01 Jan 2026 00:00:09 GMT', 9000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['-5', 0],
    ['soon', 500],
    ['', 500],
  ])('honours Retry-After %j within reason', async (retryAfter, waitMs) => {
    const limited: Scripted = { status: 429, json: { message: 'Slow down' }, headers: { 'Retry-After': retryAfter } }
    const { ovh, clock } = scriptedClient((_, index) => (index === 0 ? limited : { json: [] }))
    await ovh.billingAccounts.list()
    expect(clock.waits).toEqual([waitMs])
  })

  it('does not wait for a repetition that would come after the deadline', async () => {
    const { ovh, wire, clock } = scriptedClient(() => html(503))
    const error = await failure(ovh.billingAccounts.list({ timeoutSeconds: 1.2 }))
    expect([error.code, wire.requests.length, clock.waits]).toEqual(['unavailable', 2, [500]])
  })

  it('does not repeat what the caller did wrong', async () => {
    const { ovh, wire } = scriptedClient(() => ({
      status: 403,
      json: gatewayError('NOT_GRANTED_CALL', '403 Forbidden'),
    }))
    expect((await failure(ovh.account())).code).toBe('not_granted')
    expect(wire.requests).toHaveLength(1)
  })
})

describe('limits', () => {
  it('ends an attempt that gets no answer, and repeats it', async () => {
    const { ovh, wire, clock } = scriptedClient((_, index) => (index === 0 ? 'silence' : { json: [] }))
    await ovh.billingAccounts.list()
    expect(clock.waits).toEqual([20_000, 500])
    expect(wire.requests).toHaveLength(2)
  })

  it('ends the whole call', async () => {
    const { ovh } = scriptedClient(() => 'silence')
    expect(await failure(ovh.call('getMe', { timeoutSeconds: 3 }))).toMatchObject({
      code: 'timeout',
      status: undefined,
      operationId: 'getMe',
    })
  })

  it('stops at once when aborted, before and during a call', async () => {
    const { ovh, wire } = scriptedClient(() => 'silence')
    const reason = new Error('The page was closed')
    expect(await failure(ovh.account({ signal: AbortSignal.abort(reason) }))).toMatchObject({
      code: 'aborted',
      cause: reason,
    })
    expect(wire.requests).toHaveLength(0)
    const controller = new AbortController()
    const call = failure(ovh.account({ signal: controller.signal }))
    await Promise.resolve()
    controller.abort()
    expect((await call).code).toBe('aborted')
  })

  it('stops during a pause', async () => {
    const controller = new AbortController()
    const { ovh, wire } = scriptedClient(
      () => {
        queueMicrotask(() => queueMicrotask(() => controller.abort()))
        return { status: 503, text: '' }
      },
      { onRetry: () => controller.abort() },
    )
    expect((await failure(ovh.account({ signal: controller.signal }))).code).toBe('aborted')
    expect(wire.requests).toHaveLength(1)
  })

  it('lets nobody stop the reading of the clock for others', async () => {
    const { ovh, wire } = scriptedClient(() => ({ json: [] }))
    const controller = new AbortController()
    const impatient = failure(ovh.billingAccounts.list({ signal: controller.signal }))
    const patient = ovh.billingAccounts.list()
    controller.abort()
    expect((await impatient).code).toBe('aborted')
    expect(await patient).toEqual([])
    expect(wire.timeReads).toBe(1)
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses timeoutSeconds %d', async (timeoutSeconds) => {
    const { ovh } = scriptedClient(() => ({ json: [] }))
    expect(await failure(ovh.account({ timeoutSeconds }))).toMatchObject({
      code: 'invalid_input',
      issues: [{ path: 'timeoutSeconds', message: 'Choose a number above 0, at most 86400' }],
    })
  })
})

describe('the request budget', () => {
  it('queues what is too much', async () => {
    const times: number[] = []
    const { ovh, clock } = scriptedClient(
      () => {
        times.push(clock.now())
        return { json: [] }
      },
      { requestsPerMinute: 4, credentials: accessToken('t'), timeoutSeconds: 600 },
    )
    const begin = clock.now()
    await Promise.all(Array.from({ length: 10 }, () => ovh.billingAccounts.list()))
    expect(times.map((time) => (time - begin) / 1000)).toEqual([0, 0, 0, 0, 60, 60, 60, 60, 120, 120])
  })

  it('tells at once when the turn would come too late', async () => {
    const { ovh, wire, clock } = scriptedClient(() => ({ json: [] }), {
      requestsPerMinute: 1,
      credentials: accessToken('t'),
    })
    await ovh.billingAccounts.list()
    expect(await failure(ovh.billingAccounts.list({ timeoutSeconds: 30 }))).toMatchObject({
      code: 'timeout',
      message:
        'Failed to list billing accounts: its turn in the budget of 1 requests a minute comes too late. Allow more with timeoutSeconds, or raise requestsPerMinute.',
    })
    expect([wire.requests.length, clock.waits]).toEqual([1, []])
  })
})

describe('a job that needs more than its budget', () => {
  const slow = { requestsPerMinute: 4, credentials: accessToken('t') }
  const accounts = Array.from({ length: 9 }, (_, index) => `ab${index}-ovh-1`)
  const answerLists: Parameters<typeof scriptedClient>[0] = ({ url }) => ({
    json: url.endsWith('/telephony') ? accounts : [],
  })

  it('is finished although its requests queue for longer than its time', async () => {
    const { ovh, wire, clock } = scriptedClient(answerLists, slow)
    const begin = clock.now()
    expect(await ovh.conferences.listAll()).toEqual([])
    expect([wire.requests.length, (clock.now() - begin) / 1000]).toEqual([10, 120])
  })

  it('still ends when OVHcloud does not answer', async () => {
    const { ovh } = scriptedClient((request, index) => (index < 5 ? answerLists(request, index) : 'silence'), {
      ...slow,
      maxRetries: 0,
    })
    expect(await failure(ovh.conferences.listAll())).toMatchObject({ code: 'timeout' })
  })

  it('is given up in the time that the caller has set', async () => {
    const { ovh } = scriptedClient(answerLists, slow)
    expect(await failure(ovh.conferences.listAll({ timeoutSeconds: 90 }))).toMatchObject({
      code: 'timeout',
      message: expect.stringContaining('its turn in the budget of 4 requests a minute comes too late'),
    })
  })

  it('does not begin when its first turn comes too late', async () => {
    const { ovh, wire } = scriptedClient(answerLists, slow)
    const calls = await Promise.allSettled(Array.from({ length: 6 }, () => ovh.billingAccounts.list()))
    expect(calls.map(({ status }) => status)).toEqual([...Array(4).fill('fulfilled'), 'rejected', 'rejected'])
    expect(calls[4]).toMatchObject({ reason: { code: 'timeout' } })
    expect(wire.requests).toHaveLength(4)
  })
})

describe('hooks', () => {
  it('tell what happens, without secrets, and cannot break a call', async () => {
    const told: unknown[] = []
    const { ovh } = scriptedClient(
      (_, index) =>
        index === 0 ? { status: 503, text: '' } : { json: [], headers: { 'X-Ovh-Queryid': 'EU.ext-3.5f.1.a' } },
      {
        onRequest: (facts) => told.push(['request', facts]),
        onResponse: (facts) => {
          told.push(['response', facts])
          throw new Error('The logger is broken')
        },
        onRetry: (facts) => told.push(['retry', facts]),
        credentials: accessToken('t'),
      },
    )
    await ovh.raw.GET('/telephony')
    const facts = { operationId: 'listBillingAccounts', method: 'GET' }
    expect(told).toEqual([
      ['request', { ...facts, attempt: 1 }],
      ['response', { ...facts, attempt: 1, code: 'unavailable', status: 503, durationMs: 0 }],
      ['retry', { ...facts, attempt: 1, code: 'unavailable', delayMs: 500 }],
      ['request', { ...facts, attempt: 2 }],
      ['response', { ...facts, attempt: 2, code: undefined, status: 200, queryId: 'EU.ext-3.5f.1.a', durationMs: 0 }],
    ])
  })
})
