/**
 * Laws of the simulator, tried on random stories. More runs with `LAW_RUNS=5000`; a failure prints its seed, and
 * `LAW_SEED=…` repeats it.
 *
 * @module test/simulator/laws
 */
import fc from 'fast-check'
import { type Caller, createSimulator } from 'ovh-conference/mocks'
import { describe, expect, it } from 'vitest'
import { contractFaults, operationOf } from './support/contract-check.js'
import { type Api, apiOf, BASE, conferencePath, servicePath, type VirtualSimulator } from './support/world.js'

const parameters = {
  numRuns: Number(process.env.LAW_RUNS ?? 200),
  ...(process.env.LAW_SEED && { seed: Number(process.env.LAW_SEED) }),
}
const LONG_MS = 60_000 + parameters.numRuns * 100

/** One thing that people, programs or time do. */
type Step =
  | { kind: 'dial'; caller: number; hidden: boolean; keys: string }
  | { kind: 'press'; caller: number; keys: string }
  | { kind: 'speak'; caller: number; seconds: number; loudness: number }
  | { kind: 'end'; caller: number; drop: boolean }
  | { kind: 'advance'; ms: number }
  | { kind: 'ask'; method: string; path: string; body?: unknown }

const keys = fc.constantFrom('0421#', '111#', '222#', '1#', '##', '00', '**', '#', '0', '*', '9', '0421', '111#0421#')
const who = fc.integer({ min: 0, max: 5 })
const id = fc.integer({ min: 1, max: 6 })
const place = fc.constantFrom('', '/rooms/111', '/rooms/222')
const seconds = fc.integer({ min: 1, max: 7200 })

const settings = fc.record(
  {
    pin: fc.constantFrom('0421', '0', '', '12a'),
    enterMuted: fc.boolean(),
    recordStatus: fc.boolean(),
    anonymousRejection: fc.boolean(),
    language: fc.constantFrom('fr', 'ru', 'xx'),
    reportStatus: fc.constantFrom('none', 'customer', 'other'),
    reportEmail: fc.constantFrom('minutes@example.fr', null),
    expirationDate: fc
      .integer({ min: -10, max: 600 })
      .map((after) => new Date(Date.parse('2026-01-05T08:00:00Z') + after * 1000).toISOString()),
  },
  { requiredKeys: [] },
)

const ask = fc.oneof(
  fc.tuple(place, fc.constantFrom('lock', 'unlock')).map(([at, action]) => post(`${at}/${action}`)),
  fc
    .tuple(place, id, fc.constantFrom('mute', 'unmute', 'deaf', 'undeaf', 'kick'))
    .map(([at, person, action]) => post(`${at}/participants/${person}/${action}`)),
  fc
    .tuple(place, id, fc.integer({ min: -1, max: 1801 }))
    .map(([at, person, value]) => post(`${at}/participants/${person}/energy`, { value })),
  fc.constantFrom(111, 222).map((roomNumber) => post('/rooms', { roomNumber })),
  fc.tuple(place, fc.constantFrom('read', 'write', 'none')).map(([at, type]) => post(`${at}/webAccess`, { type })),
  fc
    .tuple(place, settings)
    .map(([at, body]): Step => ({ kind: 'ask', method: 'PUT', path: `${conferencePath}${at || '/settings'}`, body })),
  fc
    .tuple(place, fc.constantFrom('', '/participants', '/histories', '/webAccess', '/participants/1', '/histories/901'))
    .map(([at, path]): Step => ({ kind: 'ask', method: 'GET', path: `${conferencePath}${at}${path}` })),
  fc
    .constantFrom('/informations', '/roomsStats', '/settings', '/rooms')
    .map((path): Step => ({ kind: 'ask', method: 'GET', path: conferencePath + path })),
  fc
    .constantFrom('/task', '/task?status=error', '/task/4001', '/eventToken')
    .map((path): Step => ({ kind: 'ask', method: 'GET', path: servicePath + path })),
  fc
    .integer({ min: 6, max: 10 })
    .chain((link) =>
      place.map((at): Step => ({ kind: 'ask', method: 'DELETE', path: `${conferencePath}${at}/webAccess/${link}` })),
    ),
)

function post(path: string, body?: unknown): Step {
  return { kind: 'ask', method: 'POST', path: conferencePath + path, ...(body !== undefined && { body }) }
}

const deed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('dial' as const), caller: who, hidden: fc.boolean(), keys }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('press' as const), caller: who, keys }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('speak' as const),
      caller: who,
      seconds,
      loudness: fc.integer({ min: 1, max: 1800 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('end' as const), caller: who, drop: fc.boolean() }) },
  { weight: 8, arbitrary: ask },
)
const pause = fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 40_000_000 }))
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: deed },
  { weight: 1, arbitrary: pause.map((ms): Step => ({ kind: 'advance', ms })) },
)
const story = fc.array(step, { minLength: 1, maxLength: 30 })
const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 })

/** A simulator in which a story is played. */
class Stage {
  readonly simulator: VirtualSimulator
  readonly answers: string[] = []
  readonly #number
  readonly #api: Api
  readonly #callers = new Map<number, Caller>()

  constructor(seedOfRun: number) {
    this.simulator = createSimulator({ seed: seedOfRun })
    this.#number = this.simulator.addConference({ serviceName: '+33972101010', settings: { recordStatus: true } })
    this.#api = apiOf(this.simulator)
  }

  async play(steps: readonly Step[], afterEach: () => void = () => {}): Promise<void> {
    for (const next of steps) {
      await this.#take(next)
      afterEach()
    }
  }

  async #take(next: Step): Promise<void> {
    if (next.kind === 'advance') return this.simulator.clock.advance({ milliseconds: next.ms })
    if (next.kind === 'ask') {
      const { method, path, body } = next
      const init = body === undefined ? {} : { body: JSON.stringify(body) }
      const { status, text, headers } = await this.#api.send(method, path, init)
      this.answers.push(`${status} ${headers.get('X-Ovh-Queryid')} ${text}`)
      return
    }
    const caller = this.#callers.get(next.caller)
    const isOn = caller !== undefined && caller.phase !== 'ended'
    if (next.kind === 'dial') {
      if (isOn) caller.hangUp()
      const dialed = this.simulator.dial(this.#number, { from: `+3361234567${next.caller}`, hidden: next.hidden })
      this.#callers.set(next.caller, dialed)
      if (dialed.phase !== 'ended') dialed.press(next.keys)
    } else if (isOn && next.kind === 'press') caller.press(next.keys)
    else if (isOn && next.kind === 'end') next.drop ? caller.dropLine() : caller.hangUp()
    else if (isOn && next.kind === 'speak' && caller.phase === 'inside') caller.speak(next)
  }

  /** Everything it is, as bytes. */
  bytes(): string {
    return JSON.stringify([this.simulator.snapshot(), this.answers, this.simulator.timeline()])
  }
}

describe('whatever happens', { timeout: LONG_MS }, () => {
  it('the same seed and the same calls give the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(seed, story, async (seedOfRun, steps) => {
        const [one, two] = [new Stage(seedOfRun), new Stage(seedOfRun)]
        await one.play(steps)
        await two.play(steps)
        expect(two.bytes()).toBe(one.bytes())
      }),
      parameters,
    )
  })

  it('time that moves in parts is time that moves at once', async () => {
    await fc.assert(
      fc.asyncProperty(seed, story, pause, pause, async (seedOfRun, steps, a, b) => {
        const [parts, once] = [new Stage(seedOfRun), new Stage(seedOfRun)]
        await parts.play(steps)
        await once.play(steps)
        await parts.play([
          { kind: 'advance', ms: a },
          { kind: 'advance', ms: b },
        ])
        await once.play([{ kind: 'advance', ms: a + b }])
        expect(parts.bytes()).toBe(once.bytes())
      }),
      parameters,
    )
  })

  it('nothing moves by itself', async () => {
    await fc.assert(
      fc.asyncProperty(seed, story, async (seedOfRun, steps) => {
        const stage = new Stage(seedOfRun)
        await stage.play(steps)
        const before = stage.bytes()
        await new Promise((resolve) => {
          setTimeout(resolve, 2)
        })
        expect(stage.bytes()).toBe(before)
      }),
      parameters,
    )
  })

  it('those inside are those who joined less those who left, and nobody is in two rooms', async () => {
    await fc.assert(
      fc.asyncProperty(seed, story, async (seedOfRun, steps) => {
        const stage = new Stage(seedOfRun)
        await stage.play(steps, () => expectConservation(stage.simulator))
      }),
      parameters,
    )
  })

  it('every answer fits the contract, and none is a simulator bug', async () => {
    await fc.assert(
      fc.asyncProperty(seed, story, async (seedOfRun, steps) => {
        const stage = new Stage(seedOfRun)
        // The stage's requests hold every answer against the contract.
        await stage.play(steps)
        for (const answer of stage.answers) expect(answer).not.toMatch(/^5\d\d /)
      }),
      parameters,
    )
  })

  it('a refused request changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(seed, story, ask, async (seedOfRun, steps, request) => {
        const stage = new Stage(seedOfRun)
        await stage.play(steps)
        const before = stage.simulator.snapshot().world
        await stage.play([request])
        if (/^2/.test(stage.answers.at(-1) ?? '')) return
        const after = stage.simulator.snapshot().world
        for (const world of [before, after]) {
          world.counters.exchange = 0
          for (const key of Object.values(world.credentials.consumerKeys)) key.lastUsedAt = null
        }
        expect(after).toEqual(before)
      }),
      parameters,
    )
  })

  it('reset() goes back to the beginning, and the story can be told again', async () => {
    await fc.assert(
      fc.asyncProperty(seed, story, async (seedOfRun, steps) => {
        const simulator = createSimulator({ seed: seedOfRun })
        const beginning = JSON.stringify(simulator.snapshot())
        const stage = new Stage(seedOfRun)
        await stage.play(steps)
        stage.simulator.reset()
        expect(JSON.stringify(stage.simulator.snapshot())).toBe(beginning)
      }),
      parameters,
    )
  })

  it('a snapshot is plain JSON, and a restored world goes on alike', async () => {
    await fc.assert(
      fc.asyncProperty(seed, story, pause, async (seedOfRun, steps, ms) => {
        const stage = new Stage(seedOfRun)
        await stage.play(steps)
        const snapshot = stage.simulator.snapshot()
        const copy = JSON.parse(JSON.stringify(snapshot))
        expect(copy).toEqual(snapshot)
        await stage.simulator.clock.advance({ milliseconds: ms })
        const later = JSON.stringify(stage.simulator.snapshot())
        stage.simulator.restore(copy)
        await stage.simulator.clock.advance({ milliseconds: ms })
        expect(JSON.stringify(stage.simulator.snapshot())).toBe(later)
      }),
      parameters,
    )
  })

  it('two simulators share nothing', async () => {
    await fc.assert(
      fc.asyncProperty(seed, story, story, async (seedOfRun, steps, others) => {
        const alone = new Stage(seedOfRun)
        await alone.play(steps)
        const [one, two] = [new Stage(seedOfRun), new Stage(seedOfRun + 1)]
        await Promise.all([one.play(steps), two.play(others)])
        expect(one.bytes()).toBe(alone.bytes())
      }),
      parameters,
    )
  })

  it('once all have gone, history, mail and recordings tell what happened', async () => {
    await fc.assert(
      fc.asyncProperty(seed, story, async (seedOfRun, steps) => {
        const stage = new Stage(seedOfRun)
        await stage.play(steps)
        const { simulator } = stage
        const { world } = simulator.snapshot()
        for (const number of Object.values(world.numbers)) {
          for (const finished of number.conference?.finished ?? []) {
            const counts = { join: 0, left: 0 }
            for (const { type } of finished.attendance) counts[type] += 1
            expect(counts.join).toBe(counts.left)
            expect(finished.connections).toBe(counts.join)
            expect(finished.participants).toBeLessThanOrEqual(counts.join)
            expect(recordedMs(finished)).toBeLessThanOrEqual(Math.min(togetherMs(finished), 7 * 3600 * 1000))
          }
        }
        const mails = world.outbox.map(({ historyId }) => historyId)
        expect(new Set(mails).size).toBe(mails.length)
      }),
      parameters,
    )
  })

  it('without a change of settings, a recording is as long as two or more were inside', async () => {
    await fc.assert(
      fc.asyncProperty(
        seed,
        fc.array(step.filter(isNoPut), { minLength: 1, maxLength: 30 }),
        async (seedOfRun, steps) => {
          const stage = new Stage(seedOfRun)
          await stage.play(steps)
          for (const { conference } of Object.values(stage.simulator.snapshot().world.numbers)) {
            for (const finished of conference?.finished ?? []) {
              // Fresh numbered rooms are not recorded, the number's own room is.
              if (finished.roomNumber !== conference?.ownRoom.roomNumber) continue
              expect(recordedMs(finished)).toBe(Math.min(togetherMs(finished), 7 * 3600 * 1000))
            }
          }
        },
      ),
      parameters,
    )
  })

  it('any request at all gets an answer of the contract, never a crash', async () => {
    const { simulator } = new Stage(1)
    const { applicationKey, consumerKey } = simulator.credentials
    const credentials = { 'X-Ovh-Application': applicationKey, 'X-Ovh-Consumer': consumerKey }
    const segment = fc.oneof(
      fc.constantFrom(
        'telephony',
        'ab1234567-ovh-1',
        'conference',
        '0033972101010',
        'rooms',
        'participants',
        '1',
        'me',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map(encodeURIComponent),
      fc.constantFrom('%', '%zz', '..', '', '__proto__', 'constructor'),
    )
    const request = fc.record({
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
      path: fc.array(segment, { maxLength: 8 }).map((segments) => `/${segments.join('/')}`),
      query: fc.oneof(
        fc.constant(''),
        fc.webQueryParameters().map((query) => `?${query}`),
      ),
      body: fc.option(fc.oneof(fc.json(), fc.string()), { nil: undefined }),
    })
    await fc.assert(
      fc.asyncProperty(request, async ({ method, path, query, body }) => {
        const hasBody = body !== undefined && method !== 'GET'
        const init = { method, headers: credentials, ...(hasBody && { body }) }
        const response = await simulator.fetch(BASE + path + query, init)
        const text = await response.text()
        expect(response.status, text).toBeLessThan(500)
        const { pathname } = new URL(BASE + path)
        const operation = operationOf(method, pathname.slice('/1.0'.length))
        const contentType = response.headers.get('Content-Type')
        if (operation && response.status !== 404)
          expect(contractFaults(operation, { status: response.status, contentType, text })).toEqual([])
      }),
      parameters,
    )
  })
})

function isNoPut(next: Step): boolean {
  return next.kind !== 'ask' || next.method !== 'PUT'
}

type Finished = {
  readonly beganAt: number
  readonly attendance: readonly { readonly date: number; readonly type: 'join' | 'left' }[]
  readonly recording: { readonly stretches: readonly { readonly from: number; readonly to: number | null }[] } | null
}

function recordedMs({ recording }: Finished): number {
  return (recording?.stretches ?? []).reduce((sum, { from, to }) => sum + (to ?? Number.NaN) - from, 0)
}

/** How long two or more were inside. */
function togetherMs({ beganAt, attendance }: Finished): number {
  let [inside, since, sum] = [0, beganAt, 0]
  for (const { date, type } of attendance) {
    if (inside >= 2) sum += date - since
    since = date
    inside += type === 'join' ? 1 : -1
  }
  return sum
}

function expectConservation(simulator: VirtualSimulator): void {
  const { world } = simulator.snapshot()
  const calls = Object.values(world.calls)
  const places: number[] = []
  for (const { conference } of Object.values(world.numbers)) {
    for (const room of conference ? [conference.ownRoom, ...Object.values(conference.rooms)] : []) {
      if (!room.running) continue
      const { participants, attendance, floor } = room.running
      const joined = attendance.filter(({ type }) => type === 'join').length
      expect(participants.length).toBe(joined - (attendance.length - joined))
      expect(participants.length).toBeGreaterThan(0)
      expect(new Set(participants.map((participant) => participant.id)).size).toBe(participants.length)
      if (floor !== null) expect(participants.some((participant) => participant.id === floor)).toBe(true)
      for (const { muted, talking } of participants) expect(muted && talking).toBe(false)
      places.push(...participants.map(({ callId }) => callId))
    }
  }
  expect(new Set(places).size).toBe(places.length)
  expect(places.sort()).toEqual(
    calls
      .filter(({ phase }) => phase === 'inside')
      .map((call) => call.id)
      .sort(),
  )
}
