/**
 * Random telephone life, moderation and failures: the stream stays true, lawful and within its bounds.
 *
 * @module test/live/bad-weather.test
 */
import fc from 'fast-check'
import { emptyRoom, type RoomEvent, replayEvent, watchBounds } from 'ovh-conference'
import type { Caller } from 'ovh-conference/mocks'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lawFaults } from './support/laws.js'
import { collect, type WatchedSimulator, type Weather, watchedSimulator } from './support/watched-simulator.js'

const answer = (status: number, text: string) => () => new Response(text, { status })
const halfDead =
  '{"message":"[(informations return)] Missing properties: (dateStart, locked) for type ConferenceInformations"}'

/** Answers that are none, by name. */
const failures: Record<string, () => Response | 'network'> = {
  network: () => 'network',
  'load balancer': answer(502, '<html>Bad Gateway</html>'),
  'internal error': answer(500, '{"message":"Internal server error"}'),
  'rate limit': answer(429, '{"message":"Too many requests"}'),
  'half dead': answer(400, halfDead),
  'no JSON': answer(200, '<html>Welcome</html>'),
  'wrong shape': answer(200, '{"message":"Failed to bootstrap api"}'),
  'gone, wrongly': answer(404, '{"message":"The requested object (id = 1) does not exist"}'),
}

/** Something that happens, to whom it concerns by index. */
type Deed =
  | { readonly kind: 'dial' | 'hang up' | 'drop' | 'mute key' | 'deaf key' | 'shut up'; readonly who: number }
  | { readonly kind: 'speak'; readonly who: number; readonly seconds: number }
  | {
      readonly kind: 'moderate'
      readonly who: number
      readonly command: 'mute' | 'deafen' | 'kick' | 'lock' | 'unlock'
    }
  | { readonly kind: 'pass'; readonly seconds: number }
  | { readonly kind: 'storm'; readonly failure: string; readonly share: number; readonly only: string }
  | { readonly kind: 'calm' }

const who = fc.nat({ max: 5 })
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('dial' as const), who }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'hang up' as const,
        'drop' as const,
        'mute key' as const,
        'deaf key' as const,
        'shut up' as const,
      ),
      who,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('speak' as const), who, seconds: fc.integer({ min: 1, max: 20 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('moderate' as const),
      who,
      command: fc.constantFrom('mute' as const, 'deafen' as const, 'kick' as const, 'lock' as const, 'unlock' as const),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('pass' as const), seconds: fc.integer({ min: 1, max: 12 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('storm' as const),
      failure: fc.constantFrom(...Object.keys(failures)),
      share: fc.constantFrom(0.3, 1),
      only: fc.constantFrom('', '/informations', '/participants', '/participants/'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'calm' as const }) },
)

function storm(failure: string, share: number, only: string): Weather {
  let count = 0
  return ({ method, path }) => {
    // Wrongly gone is a number that is unknown, unless it is said of a person.
    const place = failure === 'gone, wrongly' ? '/participants/' : only
    const hit = method === 'GET' && (place.endsWith('/') ? path.includes(place) : path.endsWith(place))
    if (!hit) return undefined
    count += 1
    return share === 1 || count % 3 === 0 ? failures[failure]?.() : undefined
  }
}

/** Longest back-off, and a look after it. */
const recoverySeconds = 70

async function perform(world: WatchedSimulator, callers: (Caller | undefined)[], each: Deed): Promise<void> {
  const { simulator, number, conference, pass, setWeather } = world
  const caller = 'who' in each ? callers[each.who] : undefined
  switch (each.kind) {
    case 'dial':
      if (caller && caller.phase !== 'ended') return
      callers[each.who] = simulator.dial(number, { from: `+3361234567${each.who}`, name: `Caller ${each.who}` })
      return
    case 'pass':
      return pass(each.seconds)
    case 'storm':
      return setWeather(storm(each.failure, each.share, each.only))
    case 'calm':
      setWeather(undefined)
      return pass(recoverySeconds)
    case 'moderate': {
      const id = caller?.participantId
      const until = { until: 'accepted' } as const
      const commands = {
        mute: () => id !== undefined && conference.participant(id).mute(until),
        deafen: () => id !== undefined && conference.participant(id).deafen(until),
        kick: () => id !== undefined && conference.participant(id).kick(until),
        lock: () => conference.lock(until),
        unlock: () => conference.unlock(until),
      }
      // Nobody inside: nothing to lock.
      await Promise.resolve(commands[each.command]()).catch(() => undefined)
      return
    }
    default:
      break
  }
  if (caller?.phase !== 'inside') return
  if (each.kind === 'hang up') caller.hangUp()
  if (each.kind === 'drop') caller.dropLine()
  if (each.kind === 'mute key') caller.press('00')
  if (each.kind === 'deaf key') caller.press('**')
  if (each.kind === 'shut up') caller.stopSpeaking()
  if (each.kind === 'speak') caller.speak({ seconds: each.seconds })
}

describe('watching in bad weather', () => {
  it.each([
    ['without a budget', false],
    ['with the default budget', 60],
  ] as const)(
    'replays to the room of the simulator, lawfully, %s',
    async (_name, requestsPerMinute) => {
      await fc.assert(
        fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 25 }), fc.nat(), async (deeds, seed) => {
          const world = watchedSimulator({ seed: seed + 1, requestsPerMinute })
          const watch = world.conference.watch()
          const { events, done } = collect(watch)
          const callers: (Caller | undefined)[] = []
          for (const each of deeds) await perform(world, callers, each)
          world.setWeather(undefined)
          await world.pass(recoverySeconds + watchBounds(6, requestsPerMinute).personSeconds, 1000)

          const truth = await world.truth()
          expect(watch.getSnapshot()).toMatchObject({ status: 'live', error: undefined, unreadCount: 0 })
          expect(watch.getSnapshot().room).toEqual(truth)
          expect(events.reduce(replayEvent, emptyRoom)).toEqual(truth)
          expect(lawFaults(events)).toEqual([])

          watch.stop()
          expect(await done).toBe(undefined)
          await world.settle()
          expect(world.pendingTimers()).toBe(0)
        }),
        { numRuns: 12 },
      )
    },
    60_000,
  )

  it('keeps to the budget, commands included, and never makes a command wait', async () => {
    const world = watchedSimulator({ requestsPerMinute: 60 })
    onTestFinished(() => watch.stop())
    const watch = world.conference.watch()
    const { events } = collect(watch)
    const people = Array.from({ length: 20 }, (_, index) =>
      world.simulator.dial(world.number, { from: `+336123456${10 + index}` }),
    )
    await world.pass(30)
    for (const person of people.slice(0, 4)) {
      const before = world.simulator.clock.now()
      await world.conference.participant(person.participantId ?? 0).mute({ until: 'accepted' })
      expect(world.simulator.clock.now() - before).toBe(0)
      await world.pass(20)
    }
    const most = Math.max(
      ...world.sent.map(({ at: from }) => world.sent.filter(({ at }) => at >= from && at < from + 60_000).length),
    )
    expect(most).toBeLessThanOrEqual(60)
    expect(events.filter(({ type }) => type === 'muted').map(({ origin }) => origin)).toEqual(Array(4).fill('own'))
  })
})

describe('events of a lively room', () => {
  it.each([
    [5, 60],
    [10, 60],
    [10, 600],
    [30, false],
  ] as const)(
    'of %i people come in time with a budget of %s',
    async (count, requestsPerMinute) => {
      const world = watchedSimulator({ requestsPerMinute })
      const watch = world.conference.watch()
      onTestFinished(() => watch.stop())
      const { events } = collect(watch)
      const people = Array.from({ length: count }, (_, index) =>
        world.simulator.dial(world.number, { from: `+336123456${10 + index}` }),
      )
      await world.pass(requestsPerMinute === 60 ? 180 : 20)
      const bounds = watchBounds(count, requestsPerMinute)
      const delays: Record<string, number[]> = {}
      const expectSoon = async (type: RoomEvent['type'], id: number | undefined, limit: number): Promise<void> => {
        const since = world.simulator.clock.now()
        const seen = () =>
          events.find(
            (event) =>
              event.type === type &&
              'participant' in event &&
              event.participant?.id === id &&
              event.seenAt.getTime() >= since,
          )
        while (!seen() && world.simulator.clock.now() - since < limit * 1000 + 500) await world.pass(0.25)
        const event = seen()
        expect(event, `${type} within ${limit} s`).toBeDefined()
        delays[type] = [...(delays[type] ?? []), (event?.seenAt.getTime() ?? 0) - since]
      }
      for (const person of people.slice(0, 3)) {
        const id = person.participantId
        person.press('00')
        await expectSoon('muted', id, bounds.personSeconds)
        person.press('00')
        await expectSoon('unmuted', id, bounds.personSeconds)
        person.speak()
        await expectSoon('talking', id, bounds.personSeconds)
        person.hangUp()
        await expectSoon('left', id, bounds.joinSeconds)
      }
      expect(lawFaults(events)).toEqual([])
    },
    30_000,
  )
})

describe('a day', () => {
  it('of simulated life keeps the memory flat', async () => {
    const world = watchedSimulator({ requestsPerMinute: 60 })
    onTestFinished(() => watch.stop())
    world.simulator.startAutopilot(world.number, { fewest: 1, most: 4 })
    // One look a minute: the day passes in seconds. The bench has the figures for one every four seconds.
    const watch = world.conference.watch({ bufferedEvents: 50, fastestSeconds: 60 })
    const slow = watch[Symbol.asyncIterator]()
    void slow.next()
    let latest: RoomEvent | undefined
    let count = 0
    const faults: string[] = []
    const read = async (): Promise<void> => {
      for await (const event of watch) {
        faults.push(...lawFaults([event], latest?.room))
        latest = event
        count += 1
      }
    }
    const reading = read()
    const hour = async () => {
      await world.pass(3600, 15_000)
      world.sent.length = 0
    }
    await hour()
    const timers = world.pendingTimers()
    for (let passed = 1; passed < 24; passed++) await hour()
    expect(world.pendingTimers()).toBe(timers)
    expect(count).toBeGreaterThan(1000)
    expect(faults).toEqual([])
    // The one who does not take his events keeps a gap and the difference, no more.
    const next = await slow.next()
    expect(next.value?.type).toBe('gap')
    watch.stop()
    await reading
    expect(world.pendingTimers()).toBe(0)
  }, 120_000)
})
