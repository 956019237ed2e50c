/**
 * A day of moderation over a network that fails three times in ten: every call ends in its result or a typed error, no
 * command is carried out twice, and what is reported done is done.
 *
 * @module test/client/bad-weather
 */
import fc from 'fast-check'
import {
  applicationKeys,
  type Conference,
  ConferenceError,
  createConferenceClient,
  type EverybodyResult,
  type Fetch,
} from 'ovh-conference'
import type { Caller, Simulator } from 'ovh-conference/mocks'
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

type World = ReturnType<Simulator['snapshot']>['world']
type Read = (world: World, people: readonly Caller[]) => unknown

const conferenceOf = (world: World) => Object.values(world.numbers)[0]?.conference
const announcement = ['announceFile', 'announceFilename']
const report = ['reportStatus', 'reportEmail', 'whiteLabelReport']
const settings =
  (isOf: (name: string) => boolean): Read =>
  (world) =>
    Object.entries(conferenceOf(world)?.ownRoom.settings ?? {}).filter(([name]) => isOf(name))
const person =
  (index: number): Read =>
  (_world, people) => [people[index]?.isMuted, people[index]?.isDeaf, people[index]?.phase]

/** The whole world that a moderator sees, in parts that one call changes. */
const parts = {
  settings: settings((name) => !announcement.includes(name) && !report.includes(name)),
  announcement: (world) => [
    settings((name) => announcement.includes(name))(world, []),
    conferenceOf(world)?.ownRoom.announcement,
    Object.values(world.documents).map(({ name }) => name),
  ],
  report: settings((name) => report.includes(name)),
  links: (world) =>
    conferenceOf(world)
      ?.ownRoom.webAccesses.map(({ type }) => type)
      .sort(),
  rooms: (world) =>
    Object.values(conferenceOf(world)?.rooms ?? {}).map(({ roomNumber, settings }) => [roomNumber, settings]),
  lock: (world) => conferenceOf(world)?.ownRoom.running?.locked,
  history: (world) => conferenceOf(world)?.finished.map(({ participants, connections }) => [participants, connections]),
  'person 0': person(0),
  'person 1': person(1),
  'person 2': person(2),
} satisfies Record<string, Read>

function outcomeOf(result: unknown, id: number): string {
  if (result instanceof ConferenceError) return 'failed'
  // Anything else is what `unmuteAll` resolves with.
  return (result as EverybodyResult).results.find((person) => person.id === id)?.outcome ?? 'unknown'
}

describe('in bad weather', () => {
  it('every call ends, nothing happens twice, and what is done is done', { timeout: 10_000_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(forecast, async (weather) => {
        const { simulator, place, enter } = simulated()
        const people = [enter('Alice'), enter('Bob'), enter('Carol')]
        let carriedOut: string[] = []
        const fetch: Fetch = (url, init) => {
          const send = (): Promise<Response> => {
            if (init.method === 'POST') carriedOut.push(`${url} ${String(init.body)}`)
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

        // The same world in calm weather: what is reported done in the storm is done there too, and both must agree.
        const calm = simulated()
        const calmPeople = [calm.enter('Alice'), calm.enter('Bob'), calm.enter('Carol')]
        /** Parts of the world of which a failed call has left open whether it was carried out. */
        const open = new Set<string>()

        function compare(): void {
          const [stormy, sunny] = [simulator.snapshot().world, calm.simulator.snapshot().world]
          for (const [name, read] of Object.entries(parts)) {
            if (!open.has(name)) expect([name, read(stormy, people)]).toEqual([name, read(sunny, calmPeople)])
          }
        }

        async function both(part: keyof typeof parts, job: (of: Conference) => Promise<unknown>, mostCommands = 1) {
          const done = await attempt(() => job(conference), mostCommands)
          if (!done) open.add(part)
          else await job(calm.conference)
          compare()
        }

        await both('settings', (of) => of.settings.update({ pin: '0421', language: 'de' }))
        await both('settings', (of) => of.settings.ensure({ enterMuted: true, pin: null }))
        for (const [index, person] of people.entries()) {
          const part = `person ${index}` as 'person 0'
          const { participantId } = person
          // Both simulators count alike.
          expect(participantId).toBe(calmPeople[index]?.participantId)
          await both(part, (of) => of.participant(participantId).mute())
          await both(part, (of) => of.participant(participantId).deafen())
          await both(part, (of) => of.participant(participantId).undeafen({ until: 'observed' }))
        }
        // A command whose answer was lost may still be under way; let it land before the next one on the same people.
        await simulator.clock.advance({ seconds: 10 })
        const unmuted = await conference.unmuteAll().catch((error: unknown) => error)
        await calm.conference.unmuteAll()
        for (const [index, { participantId, isMuted }] of people.entries()) {
          const outcome = outcomeOf(unmuted, participantId)
          if (outcome === 'done' || outcome === 'unchanged') expect(isMuted).toBe(false)
          else open.add(`person ${index}`)
        }
        await both('lock', (of) => of.lock())
        await both('lock', (of) => of.unlock())
        await both('announcement', (of) => of.announcement.upload(wav(100)), 2)
        await both('report', (of) => of.report.sendTo('minutes@example.fr', { whiteLabel: true }))
        await both('links', (of) => of.links.create('follow'))
        await both('links', (of) => of.links.regenerate(), 2)
        await both('rooms', (of) => of.rooms.book({ roomNumber: 77, pin: null }))
        if (!open.has('rooms')) await both('rooms', (of) => of.room(77).settings.update({ pin: '4711' }))
        if (await attempt(() => conference.kickAll(), 3)) {
          await simulator.clock.advance({ seconds: 10 })
          const inside = people.filter(({ phase }) => phase === 'inside').length
          // Whoever could not be thrown out is told so, person by person: here only those who are out count.
          if (inside === 0 && !open.has('history')) {
            await calm.conference.kickAll()
            await calm.simulator.clock.advance({ seconds: 10 })
            for (const index of people.keys()) open.delete(`person ${index}`)
            compare()
          }
          await attempt(() => conference.history.list())
        }
      }),
      // Other seeds each time, printed on failure; `WEATHER_RUNS=10000` for more, `WEATHER_SEED=4` for a certain one.
      {
        numRuns: Number(process.env.WEATHER_RUNS ?? 20),
        ...(process.env.WEATHER_SEED ? { seed: Number(process.env.WEATHER_SEED) } : {}),
      },
    )
  })
})
