/**
 * What must be the same whatever stands between a program and the simulator: one suite, told through the public client.
 *
 * @module test/hosts/behaviour
 */
import {
  applicationKeys,
  type ConferenceClient,
  ConferenceError,
  type ConferenceErrorCode,
  createConferenceClient,
  type Fetch,
  type NumberPlace,
} from 'ovh-conference'
import type { Caller, DialInput, SimulatorCredentials } from 'ovh-conference/mocks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

/** The simulator as a host shows it to the suite. */
export interface HostedSimulator {
  readonly credentials: SimulatorCredentials
  addNumber(input: { serviceName: string }): NumberPlace
  addConference(input: { serviceName: string; settings?: { pin?: string } }): NumberPlace
  dial(number: NumberPlace, input: DialInput): Caller
  reset(): void
  readonly outbox: readonly { readonly to: string }[]
}

/** A host that has been started. */
export interface StartedHost {
  readonly simulator: HostedSimulator
  readonly clock?: NonNullable<Parameters<typeof createConferenceClient>[0]['clock']>
  readonly baseUrl?: string
  /** For hosts that live in real time. */
  readonly taskPollSeconds?: number
  /** Absent where requests are to be intercepted. */
  readonly fetch?: Fetch
  stop(): Promise<void> | void
}

/** A WAV file with every byte in it that must not be touched on the way. */
function everyByteWav(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + 4096)
  const view = new DataView(bytes.buffer)
  const tag = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at)
  tag(0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  tag(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, 8000, true)
  view.setUint32(28, 16_000, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  tag(36, 'data')
  view.setUint32(40, 4096, true)
  for (let index = 44; index < bytes.length; index++) bytes[index] = index % 256
  return bytes
}

async function failureOf(promise: Promise<unknown>): Promise<ConferenceError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof ConferenceError) return error
  throw new Error('A ConferenceError was expected.', { cause: error })
}

/** Runs the behaviours on a host. */
export function describeHost(name: string, start: () => Promise<StartedHost> | StartedHost): void {
  describe(`on ${name}`, () => {
    let host: StartedHost
    let ovh: ConferenceClient
    let number: NumberPlace
    let send: Fetch

    beforeAll(async () => {
      host = await start()
    })
    afterAll(() => host.stop())

    beforeEach(() => {
      host.simulator.reset()
      number = host.simulator.addConference({ serviceName: '+33972101010' })
      send = (url, init) => (host.fetch ?? globalThis.fetch)(url, init)
      ovh = createConferenceClient({
        credentials: applicationKeys(host.simulator.credentials),
        requestsPerMinute: false,
        ...(host.taskPollSeconds && { taskPollSeconds: host.taskPollSeconds }),
        ...(host.clock && { clock: host.clock }),
        ...(host.baseUrl && { baseUrl: host.baseUrl }),
        ...(host.fetch && { fetch: host.fetch }),
      })
    })

    const dialIn = (from = '+33612345678') => host.simulator.dial(number, { from, name: 'Alice' })
    const idOf = (caller: Caller) => caller.participantId ?? Number.NaN

    it('tells the time and who the customer is', async () => {
      expect((await ovh.serverTime()).getTime() % 1000).toBe(0)
      expect(await ovh.account()).toMatchObject({ nichandle: 'ab1234567-ovh', email: 'owner@example.fr' })
    })

    it('turns a number into a conference', async () => {
      const fresh = host.simulator.addNumber({ serviceName: '+33972202020' })
      const conference = await ovh.number(fresh).convertToConference()
      expect(await conference.get()).toMatchObject({ serviceName: '0033972202020' })
      expect(await ovh.conferences.list(fresh.billingAccount)).toEqual(['0033972101010', '0033972202020'])
    })

    it('changes settings', async () => {
      const { settings } = ovh.conference(number)
      await settings.update({ language: 'en', pin: '0421', enterMuted: true })
      expect(await settings.get()).toMatchObject({ language: 'en', pin: '0421', enterMuted: true, recordStatus: false })
      await settings.update({ pin: null })
      expect((await settings.get()).pin).toBeNull()
    })

    it('keeps words of any script', async () => {
      const description = 'Réunion – встреча – 会议 📞 "a\\b"'
      await ovh.call('updateNumber', { params: { path: number }, body: { description } })
      expect((await ovh.number(number).get()).description).toBe(description)
    })

    it('takes the bytes of an announcement as they are', async () => {
      const bytes = everyByteWav()
      const { announcement } = ovh.conference(number)
      const progress: unknown[] = []
      const onProgress = (step: unknown) => progress.push(step)
      expect(await announcement.upload(bytes, { filename: 'bienvenue.wav', onProgress })).toEqual({
        enabled: true,
        filename: 'bienvenue.wav',
      })
      expect([progress[0], progress.at(-1)]).toEqual([
        { sentBytes: 0, totalBytes: bytes.length },
        { sentBytes: bytes.length, totalBytes: bytes.length },
      ])
      const ids = await ovh.call('listDocuments')
      const document = await ovh.call('getDocument', { params: { path: { id: ids[0] ?? '' } } })
      expect(document.size).toBe(bytes.length)
      const stored = await send(document.getUrl, { method: 'GET' })
      expect(new Uint8Array(await stored.arrayBuffer())).toEqual(bytes)
    })

    it('sends the report where it is told', async () => {
      const { report } = ovh.conference(number)
      await report.sendTo('minutes@example.fr', { whiteLabel: true })
      expect(await report.current()).toEqual({ recipient: 'other', email: 'minutes@example.fr', whiteLabel: true })
      dialIn().hangUp()
      expect(host.simulator.outbox.map(({ to }) => to)).toEqual(['minutes@example.fr'])
    })

    it('makes links and kills them', async () => {
      const { links } = ovh.conference(number)
      const first = await links.regenerate()
      const second = await links.regenerate()
      expect(new Set([first.follow.url, first.control.url, second.follow.url, second.control.url]).size).toBe(4)
      expect(await links.list()).toEqual([second.follow, second.control].sort((a, b) => a.id - b.id))
      await links.remove('all')
      expect(await links.list()).toEqual([])
    })

    it('shows who is inside, and mutes, deafens and kicks', async () => {
      const conference = ovh.conference(number)
      const alice = dialIn()
      const bob = dialIn('+33687654321')
      expect(await conference.participants.list()).toMatchObject([
        { id: idOf(alice), number: '0033612345678', muted: false },
        { id: idOf(bob), number: '0033687654321', muted: false },
      ])
      await conference.participant(idOf(alice)).mute()
      await conference.participant(idOf(bob)).deafen()
      expect([alice.isMuted, alice.isDeaf, bob.isMuted, bob.isDeaf]).toEqual([true, false, false, true])
      await conference.participant(idOf(alice)).setEnergy(450)
      expect(await conference.participants.get(idOf(alice))).toMatchObject({ energy: 450, muted: true })
      await conference.participant(idOf(bob)).kick()
      expect(bob.end).toBe('kicked')
    })

    it('locks', async () => {
      const conference = ovh.conference(number)
      expect(await conference.live()).toMatchObject({ running: false })
      dialIn()
      await conference.lock()
      expect(await conference.live()).toMatchObject({ running: true, locked: true })
      expect(dialIn('+33687654321').end).toBe('locked')
      await conference.unlock()
      expect(dialIn('+33687654321').phase).toBe('inside')
    })

    it('books a room', async () => {
      const conference = ovh.conference(number)
      const { roomNumber } = await conference.rooms.book({ pin: null })
      dialIn().press(`${roomNumber}#`)
      expect(await conference.room(roomNumber).participants.list()).toHaveLength(1)
      expect(await conference.rooms.stats()).toEqual({ activeRoomsCount: 1, participantsCount: 1, roomsCount: 1 })
    })

    it('finds the history by dotted dates with an offset', async () => {
      dialIn().hangUp()
      const { history } = ovh.conference(number)
      const [entry] = await history.list()
      expect(entry).toMatchObject({ connectionCount: 1, participantCount: 1 })
      const [id] = [entry?.id]
      const began = entry?.beganAt.getTime() ?? 0
      const hour = 3_600_000
      const find = async (offsetHours: number) =>
        (await history.list({ from: new Date(began + offsetHours * hour) })).map((found) => found.id)
      expect(await find(-1)).toEqual([id])
      expect(await find(1)).toEqual([])
      const inParis = new Date(began - hour)
        .toISOString()
        .replace('.000Z', '+00:00')
        .replace(/\.\d+Z$/, '+00:00')
      const query = { 'dateBegin.from': inParis }
      expect(await ovh.call('listHistories', { params: { path: number, query } })).toEqual([id])
    })

    it.each<[string, () => Promise<unknown>, ConferenceErrorCode, number]>([
      [
        'an unknown number',
        () => ovh.conference({ ...number, serviceName: '0033999999999' }).settings.get(),
        'not_found',
        404,
      ],
      ['an empty conference', () => ovh.conference(number).lock(), 'nobody_inside', 404],
      ['somebody who is not inside', () => ovh.conference(number).participant(4711).mute(), 'not_found', 404],
      [
        'a PIN of letters, past the client’s own check',
        () => ovh.call('updateSettings', { params: { path: number }, body: { pin: 'abc' } }),
        'bad_request',
        400,
      ],
      [
        'a room that is taken',
        async () => {
          await ovh.conference(number).rooms.book({ roomNumber: 4711 })
          await ovh.conference(number).rooms.book({ roomNumber: 4711 })
        },
        'conflict',
        409,
      ],
    ])('says what is wrong with %s', async (_, request, code, status) => {
      const error = await failureOf(request())
      expect(error).toMatchObject({ code, status })
      expect(error.queryId).toMatch(/^EU\.ext-/)
    })
  })
}
