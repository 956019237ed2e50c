/**
 * A day of moderation over a network that fails three times in ten: every call ends in its result or a typed error, no
 * command is carried out twice, and what is reported done is done.
 *
 * @module test/client/bad-weather
 */
import fc from 'fast-check'
import { applicationKeys, ConferenceError, createConferenceClient, type Fetch } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { connectionRefused, connectionReset } from './support/scripted-fetch.js'
import { simulated, wav } from './support/simulated.js'

type Weather = (send: () => Promise<Response>) => Promise<Response>

const html = (status: number) => new Response('<html><h1>It is broken</h1></html>', { status })

const weathers = {
  refused: async () => {
    throw connectionRefused()
  },
  'reset before': async () => {
    throw connectionReset()
  },
  'reset after': async (send) => {
    await send()
    throw connectionReset()
  },
  'cut in the answer': async (send) => {
    await send()
    return new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"taskId'))
          controller.error(connectionReset())
        },
      }),
    )
  },
  'broken JSON after': async (send) => {
    await send()
    return new Response('{"taskId": 4')
  },
  'empty after': async (send) => {
    await send()
    return new Response('')
  },
  '502 before': async () => html(502),
  '503 before': async () => new Response('', { status: 503 }),
  '500 after': async (send) => {
    await send()
    return html(500)
  },
  '429': async () => new Response('{"message":"Slow down"}', { status: 429, headers: { 'Retry-After': '1e9' } }),
  'out of time': async () =>
    Response.json({ errorCode: 'QUERY_TIME_OUT', message: 'Query out of time' }, { status: 400 }),
} satisfies Record<string, Weather>

const names = Object.keys(weathers) as (keyof typeof weathers)[]
const fine = { weight: 7, arbitrary: fc.constant('fine' as const) }
const forecast = fc.infiniteStream(fc.oneof(fine, { weight: 3, arbitrary: fc.constantFrom(...names) }))

describe('in bad weather', () => {
  it('every call ends, nothing happens twice, and what is done is done', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(forecast, async (weather) => {
        const { simulator, place, enter } = simulated()
        const people = [enter('Alice'), enter('Bob'), enter('Carol')]
        let carriedOut: string[] = []
        const fetch: Fetch = (url, init) => {
          const send = (): Promise<Response> => {
            if (init.method === 'POST') carriedOut.push(url)
            return simulator.fetch(url, init)
          }
          const next: 'fine' | keyof typeof weathers = weather.next().value
          return next === 'fine' ? send() : weathers[next](send)
        }
        const ovh = createConferenceClient({
          credentials: applicationKeys(simulator.credentials),
          fetch,
          clock: simulator.clock,
          random: () => 0.5,
          requestsPerMinute: false,
        })
        const conference = ovh.conference(place)

        /** Is it done? False for a typed error. */
        async function attempt(job: () => Promise<unknown>, mostCommands = 1): Promise<boolean> {
          carriedOut = []
          try {
            await job()
            return true
          } catch (error) {
            expect(error).toBeInstanceOf(ConferenceError)
            expect((error as ConferenceError).message).toMatch(/^Failed to .+\.$/)
            return false
          } finally {
            expect(carriedOut.length).toBeLessThanOrEqual(mostCommands)
            expect(new Set(carriedOut).size).toBe(carriedOut.length)
          }
        }

        if (await attempt(() => conference.settings.update({ pin: '0421', language: 'de' }))) {
          expect(simulator.snapshot().world.numbers[place.serviceName]?.conference?.ownRoom.settings).toMatchObject({
            pin: '0421',
            language: 'de',
          })
        }
        for (const person of people) {
          const participant = conference.participant(person.participantId)
          if (await attempt(() => participant.mute())) expect(person.isMuted).toBe(true)
          if (await attempt(() => participant.deafen())) expect(person.isDeaf).toBe(true)
          const hears = await attempt(() => participant.undeafen({ until: 'observed' }))
          if (hears) expect(person.isDeaf).toBe(false)
        }
        const everybody = await conference.unmuteAll().catch((error: unknown) => error)
        if (!(everybody instanceof ConferenceError)) {
          expect(everybody).toMatchObject({ results: { length: 3 } })
        }
        if (await attempt(() => conference.lock())) expect(await live()).toMatchObject({ locked: true })
        await attempt(() => conference.announcement.upload(wav(100)), 2)
        await attempt(() => conference.rooms.book({ roomNumber: 77, pin: null }))
        if (await attempt(() => conference.kickAll(), 3)) await attempt(() => conference.history.list())

        function live() {
          return createConferenceClient({
            credentials: applicationKeys(simulator.credentials),
            fetch: simulator.fetch,
            clock: simulator.clock,
          })
            .conference(place)
            .live()
        }
      }),
      { numRuns: Number(process.env.WEATHER_RUNS ?? 6) },
    )
  })
})
