/**
 * What goes wrong in the program around the client: every promise still ends in its result or a typed error, nothing is
 * left open, nothing rejects behind the program's back.
 *
 * @module test/client/hostile-use
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import {
  accessToken,
  applicationKeys,
  createConferenceClient,
  type HistoryEntry,
  openRecording,
  requestConsumerKey,
  rightsTo,
  saveRecording,
  serviceAccount,
} from 'ovh-conference'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { failure, keys, place, scriptedClient } from './support/client.js'
import { eagerClock } from './support/eager-clock.js'
import { connectionRefused, connectionReset } from './support/scripted-fetch.js'
import { simulated, wav } from './support/simulated.js'

/** What somebody without a compiler may pass. */
function untyped(value: unknown): never {
  return value as never
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 30))

describe('behind the program’s back', () => {
  const unhandled = vi.fn()
  beforeEach(() => {
    unhandled.mockClear()
    process.on('unhandledRejection', unhandled)
  })
  afterEach(() => {
    process.off('unhandledRejection', unhandled)
  })

  it('a call that was aborted before it began sends nothing and leaves nothing to reject', async () => {
    const asked: string[] = []
    const ovh = createConferenceClient({
      credentials: applicationKeys(keys),
      requestsPerMinute: false,
      maxRetries: 0,
      fetch: async (url) => {
        asked.push(url)
        throw connectionRefused()
      },
    })
    expect(await failure(ovh.account({ signal: AbortSignal.abort() }))).toMatchObject({ code: 'aborted' })
    await aMoment()
    expect([asked, unhandled.mock.calls]).toEqual([[], []])
  })

  it.each([
    ['the clock', applicationKeys(keys)],
    ['a token', serviceAccount({ clientId: 'id', clientSecret: 'secret', tokenUrl: 'https://auth.example/token' })],
  ])('waiting for %s ends when the last who waits has given up', async (_what, credentials) => {
    const signals: (AbortSignal | null | undefined)[] = []
    const ovh = createConferenceClient({
      credentials,
      requestsPerMinute: false,
      fetch: (_url, { signal }) => {
        signals.push(signal)
        return new Promise(() => {})
      },
    })
    const controllers = [new AbortController(), new AbortController()] as const
    const calls = controllers.map(({ signal }) => failure(ovh.account({ signal })))
    await aMoment()
    controllers[0].abort()
    expect(await calls[0]).toMatchObject({ code: 'aborted' })
    expect(signals.map((signal) => signal?.aborted)).toEqual([false])
    controllers[1].abort()
    expect(await calls[1]).toMatchObject({ code: 'aborted' })
    expect(signals.map((signal) => signal?.aborted)).toEqual([true])
    await aMoment()
    expect(unhandled.mock.calls).toEqual([])
  })

  it('a hook that is asynchronous may fail', async () => {
    const broken = async (): Promise<void> => {
      throw new Error('The logger is broken')
    }
    const { ovh } = scriptedClient((_, index) => (index === 0 ? { status: 503, text: '' } : { json: [] }), {
      onRequest: broken,
      onResponse: broken,
      onRetry: broken,
    })
    expect(await ovh.billingAccounts.list()).toEqual([])
    await aMoment()
    expect(unhandled.mock.calls).toEqual([])
  })
})

describe('a token that the program gives', () => {
  it('may be missing: the error says so, and nothing is sent', async () => {
    const cause = new Error('The session is over')
    const fails = () => Promise.reject(cause)
    for (const [token, expected] of [
      [fails, { code: 'unauthorized', cause }],
      [() => untyped(undefined), { code: 'unauthorized' }],
      [() => '', { code: 'unauthorized' }],
      [() => 'two\nlines', { code: 'unauthorized' }],
    ] as const) {
      const { ovh, wire } = scriptedClient(() => ({ json: [] }), { credentials: accessToken(token) })
      const error = await failure(ovh.billingAccounts.list())
      expect(error).toMatchObject(expected)
      expect(error.message).toMatch(/accessToken/)
      expect(error.message).not.toContain('lines')
      expect(wire.requests).toEqual([])
    }
  })
})

describe('a secret that was copied badly', () => {
  it.each([
    ['a line break', 'secret\n'],
    ['a space', ' secret'],
    ['what a screen shows in place of it', 'sec…'],
  ])('with %s is refused before anything is sent', (_what, text) => {
    for (const make of [
      () => accessToken(text),
      () => applicationKeys({ ...keys, applicationSecret: text }),
      () => applicationKeys({ ...keys, consumerKey: text }),
      () => serviceAccount({ clientId: 'id', clientSecret: text }),
    ]) {
      expect(make).toThrow(expect.objectContaining({ code: 'invalid_input' }))
      expect(make).toThrow(/spaces or line breaks/)
    }
  })
})

describe('options that look right', () => {
  const credentials = applicationKeys(keys)
  it.each<[string, string, unknown]>([
    ['a budget of nothing', 'requestsPerMinute', 0],
    ['a budget that is no number', 'requestsPerMinute', Number.NaN],
    ['half a request', 'requestsPerMinute', 1.5],
    ['half a repetition', 'maxRetries', 0.5],
    ['a password in the address', 'baseUrl', 'https://me:secret@api.example/1.0'],
    ['a query in the address', 'baseUrl', 'https://api.example/1.0?key=1'],
  ])('%s', (_what, name, value) => {
    const make = () => createConferenceClient({ credentials, [name]: value })
    expect(make).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: name })] }))
    expect(make).not.toThrow(/above -1/)
  })

  it('rights for a purpose that does not exist are not granted', () => {
    expect(() => (rightsTo as (purpose: unknown, scope: unknown) => unknown)('folow', place)).toThrow(
      /follow, moderate, configure/,
    )
  })
})

describe('arguments that look right', () => {
  const { ovh, conference, wire } = scriptedClient(() => undefined)
  it.each<[string, string, () => Promise<unknown>]>([
    ['people to leave alone, whole', 'except', () => conference.kickAll({ except: untyped([{ id: 12 }]) })],
    ['one person to leave alone', 'except', () => conference.muteAll({ except: untyped(12) })],
    ['no link', 'link', () => conference.links.remove(untyped(undefined))],
    ['links in words', 'link', () => conference.links.remove(untyped('everything'))],
    ['a sensitivity', 'level', () => conference.participant(12).setSensitivity(untyped('loud'))],
    ['no number to find', 'serviceName', () => ovh.conferences.find(untyped(undefined))],
    ['an operation', 'operationId', () => ovh.call('muteEverybody' as 'getMe')],
    ['no id', 'id', () => ovh.call('muteParticipant', { params: { path: { ...place, id: untyped(undefined) } } })],
  ])('%s', async (_what, path, call) => {
    expect(await failure(call())).toMatchObject({ code: 'invalid_input', issues: [{ path }] })
    expect(wire.requests).toEqual([])
  })
})

describe('a base address that leads elsewhere', () => {
  it('is not taken for something that has gone', async () => {
    const { conference } = scriptedClient(
      () => ({ status: 404, json: { message: 'Got an invalid (or empty) URL', class: 'Client::NotFound' } }),
      { credentials: accessToken('t') },
    )
    for (const call of [() => conference.links.remove(1), () => conference.participants.list()]) {
      const error = await failure(call())
      expect(error).toMatchObject({ code: 'unexpected_status', status: 404 })
      expect(error.message).toContain('Check the base URL')
    }
  })

  it('is named when it redirects, in Node and in browsers, which hide the status', async () => {
    for (const [status, known] of [
      [302, 302],
      [0, undefined],
    ] as const) {
      const redirect = { ok: false, status, headers: new Headers(), text: async () => '' } as unknown as Response
      const { simulator } = simulated()
      const ovh = createConferenceClient({
        credentials: accessToken('t'),
        clock: simulator.clock,
        fetch: async () => redirect,
      })
      const error = await failure(ovh.account())
      expect(error).toMatchObject({ code: 'unexpected_status', status: known })
      expect(error.message).toBe(
        'Failed to get me: OVHcloud answered with a redirect, which is not followed. Check the base URL.',
      )
    }
  })
})

describe('a command whose answer cannot be read', () => {
  it.each([
    ['no JSON', { text: '{"id": 4' }],
    ['nothing', { json: null }],
    ['something else', { json: { type: 'read' } }],
  ])('%s: it may have been carried out, and says so', async (_what, answer) => {
    const { conference } = scriptedClient(() => answer)
    const error = await failure(conference.links.create('follow'))
    expect(error).toMatchObject({ code: 'invalid_response', retryable: false })
    expect(error.message).toContain('It may have been carried out all the same')
    const read = await failure(conference.settings.get())
    expect(read.message).toContain('Check the base URL')
  })
})

describe('an aborted command', () => {
  it('may have been carried out, and says so', async () => {
    const { conference } = scriptedClient(({ method }) => (method === 'POST' ? 'silence' : { json: [] }))
    const controller = new AbortController()
    const locking = failure(conference.lock({ signal: controller.signal }))
    setTimeout(() => controller.abort(), 5)
    const error = await locking
    expect(error).toMatchObject({ code: 'aborted', retryable: false })
    expect(error.message).toContain('It may have been carried out all the same')
  })
})

describe('turns in the budget that nobody wants any more', () => {
  it('are free again', async () => {
    const clock = eagerClock()
    const held = { ...clock, delay: (delayMs: number, task: () => void) => clock.delay(delayMs, task) }
    const { ovh } = scriptedClient(() => ({ json: [] }), {
      credentials: accessToken('t'),
      requestsPerMinute: 2,
      timeoutSeconds: 3600,
      clock: held,
    })
    await Promise.all([ovh.billingAccounts.list(), ovh.billingAccounts.list()])
    const controller = new AbortController()
    const crowd = Array.from({ length: 40 }, () => failure(ovh.billingAccounts.list({ signal: controller.signal })))
    await Promise.resolve()
    controller.abort()
    await Promise.all(crowd)
    const begin = clock.now()
    await ovh.billingAccounts.list()
    expect(clock.now() - begin).toBeLessThanOrEqual(60_000)
  })
})

describe('the token service', () => {
  const tokenUrl = 'https://auth.example/oauth2/token'
  const clientFor = (answer: (index: number) => Response) => {
    const inits: RequestInit[] = []
    const { fetch } = scriptedClient(() => ({ json: [] })).wire
    const ovh = createConferenceClient({
      credentials: serviceAccount({ clientId: 'the-id', clientSecret: 'the-secret', tokenUrl }),
      clock: eagerClock(),
      requestsPerMinute: false,
      fetch: async (url, init) => {
        if (url !== tokenUrl) return fetch(url, init)
        inits.push(init)
        return answer(inits.length)
      },
    })
    return { ovh, inits }
  }

  it('cannot send the client secret elsewhere', async () => {
    const { ovh, inits } = clientFor(
      () => new Response('', { status: 307, headers: { Location: 'https://x.example' } }),
    )
    const error = await failure(ovh.billingAccounts.list())
    expect(inits.map(({ redirect }) => redirect)).toEqual(['manual'])
    expect(error.message).toContain('Check the token URL')
  })

  it.each([
    ['without a life time', {}],
    ['that lives for half a minute', { expires_in: 30 }],
  ])('may give a token %s: it is used more than once', async (_what, life) => {
    const { ovh, inits } = clientFor((index) => Response.json({ access_token: `token-${index}`, ...life }))
    await ovh.billingAccounts.list()
    await ovh.billingAccounts.list()
    expect(inits).toHaveLength(1)
  })

  it('may ask to wait', async () => {
    const { ovh, inits } = clientFor((index) =>
      index === 1
        ? new Response('', { status: 429, headers: { 'Retry-After': '7' } })
        : Response.json({ access_token: 'token', expires_in: 3599 }),
    )
    await ovh.billingAccounts.list()
    expect(inits).toHaveLength(2)
  })
})

describe('the wait for a customer', () => {
  const ask = async (look: 'silence' | { status: number; json: unknown }) => {
    const { wire, clock } = scriptedClient(({ path }) =>
      path.endsWith('/auth/credential')
        ? { json: { consumerKey: 'ck', validationUrl: 'https://x.example/', state: 'pendingValidation' } }
        : look,
    )
    const { applicationKey, applicationSecret } = keys
    const options = { applicationKey, applicationSecret, rights: rightsTo('follow', place) }
    const key = await requestConsumerKey({ ...options, fetch: wire.fetch, clock, requestsPerMinute: false })
    return { key, clock }
  }

  it('holds its time although OVHcloud does not answer', async () => {
    const { key, clock } = await ask('silence')
    const begin = clock.now()
    expect(await failure(key.waitForValidation({ timeoutSeconds: 5 }))).toMatchObject({ code: 'timeout' })
    expect(clock.now() - begin).toBeLessThanOrEqual(5000)
  })

  it('says whom it has waited for', async () => {
    const { key } = await ask({
      status: 403,
      json: { errorCode: 'INVALID_CREDENTIAL', message: 'This credential is not valid' },
    })
    const error = await failure(key.waitForValidation({ timeoutSeconds: 5 }))
    expect(error.message).toBe(
      'Failed to get current credential: the customer has not validated the key in the time allowed. ' +
        'Wait again: the validation URL may still work.',
    )
  })

  it('has bounds', async () => {
    const { key } = await ask('silence')
    for (const options of [{ pollSeconds: 0 }, { pollSeconds: Number.NaN }, { timeoutSeconds: -1 }]) {
      expect(await failure(key.waitForValidation(options))).toMatchObject({ code: 'invalid_input' })
    }
  })
})

describe('an announcement', () => {
  it('comes out of a stream of Node', async () => {
    const { conference } = simulated()
    expect(await conference.announcement.upload(Readable.from([wav(1000), wav(50)]))).toMatchObject({ enabled: true })
  })

  it('that cannot be read to its end is refused with its cause', async () => {
    const { conference, lines } = simulated()
    const cause = new Error('The disk is gone')
    const broken = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          controller.error(cause)
        },
      })
    const locked = broken()
    locked.getReader()
    const blob = Object.assign(new Blob(['x']), { arrayBuffer: () => Promise.reject(cause) })
    for (const source of [
      broken(),
      locked,
      blob,
      new ReadableStream({ start: (controller) => controller.enqueue('text') }),
      untyped({}),
    ]) {
      const error = await failure(conference.announcement.upload(source))
      expect(error).toMatchObject({ code: 'invalid_input', issues: [{ path: 'file' }] })
      expect(error.message).not.toContain('check the path')
    }
    expect(lines()).toEqual([])
  })

  it('that is far too large is not read whole', async () => {
    const { conference } = simulated()
    let largestRead = 0
    const huge = new Blob([wav(11_000_000)])
    const slice = huge.slice.bind(huge)
    huge.arrayBuffer = async () => {
      largestRead = huge.size
      return new ArrayBuffer(0)
    }
    huge.slice = (start, end, type) => {
      largestRead = Math.max(largestRead, (end ?? huge.size) - (start ?? 0))
      return slice(start, end, type)
    }
    expect((await failure(conference.announcement.upload(huge))).message).toContain('at most 10 MB')
    expect(largestRead).toBeLessThan(10_100_000)
    // A file without an end.
    expect((await failure(conference.announcement.upload('/dev/zero'))).message).toContain('at most 10 MB')
  })

  it('that is aborted while it is read lets go of its stream', async () => {
    const { conference } = simulated({ client: { clock: undefined } })
    const cancelled = vi.fn()
    const slow = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}), cancel: cancelled })
    const controller = new AbortController()
    const uploading = failure(conference.announcement.upload(slow, { signal: controller.signal }))
    setTimeout(() => controller.abort(), 5)
    expect(await uploading).toMatchObject({ code: 'aborted' })
    expect(cancelled).toHaveBeenCalledOnce()
  })

  it('arrives although its progress bar is broken', async () => {
    const { conference, lines } = simulated()
    const onProgress = () => {
      throw new Error('The bar is broken')
    }
    expect(await conference.announcement.upload(wav(), { onProgress })).toMatchObject({ enabled: true })
    expect(lines().filter((operationId) => operationId === 'putStoredObject')).toHaveLength(1)
  })
})

describe('a recording', () => {
  const sound = wav(300_000)
  let server: Server
  let origin: string
  let folder: string
  let open = 0
  /** What the store does with a request, by path. */
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'recording-'))
    server = createServer((request, response) => {
      open += 1
      response.on('close', () => (open -= 1))
      if (request.url === '/gone') return response.writeHead(404).end()
      if (request.url === '/endless') {
        response.writeHead(200, { 'Content-Length': '100000000' })
        const pour = () => {
          while (response.write(sound));
        }
        response.on('drain', pour)
        return pour()
      }
      return response.writeHead(200, { 'Content-Length': String(sound.length) }).end(sound)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    // A server that listens on a port has an address with it.
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await rm(folder, { recursive: true })
  })

  const entry = (path: string): HistoryEntry => ({
    id: 901,
    beganAt: new Date(0),
    endedAt: new Date(1000),
    durationSeconds: 1,
    connectionCount: 1,
    participantCount: 1,
    events: [],
    recordingUrl: path.startsWith('/') ? `${origin}${path}` : path,
  })

  it('that is aborted lets go of its connection although nobody reads on', async () => {
    const controller = new AbortController()
    const reader = openRecording(entry('/endless'), { signal: controller.signal }).getReader()
    await reader.read()
    expect(open).toBe(1)
    controller.abort()
    await vi.waitFor(() => expect(open).toBe(0))
    expect(await failure(reader.read())).toMatchObject({ code: 'aborted' })
  })

  it('that is not there leaves the file as it was', async () => {
    const path = join(folder, 'kept.wav')
    await writeFile(path, 'precious')
    expect(await failure(saveRecording(entry('/gone'), path))).toMatchObject({ code: 'not_found' })
    expect(await readFile(path, 'utf8')).toBe('precious')
  })

  it('that cannot be written says why', async () => {
    const nowhere = join(folder, 'missing', 'x.wav')
    for (const [path, reason] of [
      [nowhere, 'ENOENT'],
      [folder, 'EISDIR'],
      // Only Linux has a file that is always full.
      ...(process.platform === 'linux' ? ([['/dev/full', 'ENOSPC']] as const) : []),
    ] as const) {
      const error = await failure(saveRecording(entry('/fine'), path))
      expect(error.code).toBe('invalid_input')
      expect(error.message).toBe(
        `Failed to get stored object: path: The file cannot be written (${reason}). Check the path, its rights and the free space.`,
      )
    }
  })

  it('waits before it is taken up again', async () => {
    const clock = eagerClock()
    const fetch = async () => {
      throw connectionReset()
    }
    expect(await failure(new Response(openRecording(entry('/x'), { fetch, clock })).arrayBuffer())).toMatchObject({
      code: 'network',
    })
    expect(clock.waits.filter((delayMs) => delayMs < 10_000)).toEqual([500, 1000, 2000])
  })

  it('arrives although its progress bar is broken', async () => {
    const onProgress = () => {
      throw new Error('The bar is broken')
    }
    const stream = openRecording(entry('/fine'), { onProgress })
    expect((await new Response(stream).arrayBuffer()).byteLength).toBe(sound.length)
  })

  it.each<[string, string, object]>([
    ['no patience', 'silenceSeconds', { silenceSeconds: 0 }],
    ['resumes', 'maxResumes', { maxResumes: Number.NaN }],
    ['a beginning', 'fromByte', { fromByte: -1 }],
  ])('has bounds: %s', (_what, path, options) => {
    expect(() => openRecording(entry('/fine'), options)).toThrow(
      expect.objectContaining({ code: 'invalid_input', issues: [expect.objectContaining({ path })] }),
    )
  })

  it('with an address that is none is not quoted', () => {
    expect(() => openRecording(entry('signed-secret'))).toThrow(
      expect.objectContaining({ code: 'invalid_response', message: expect.not.stringContaining('signed') }),
    )
  })
})
