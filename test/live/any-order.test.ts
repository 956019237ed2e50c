/**
 * A service that answers late, out of date, twice or not at all, on a clock that jumps, for watchers who come and go:
 * not the simulator but a script, so that answers may be worse than any service would give.
 *
 * @module test/live/any-order.test
 */
import fc from 'fast-check'
import {
  accessToken,
  createConferenceClient,
  emptyRoom,
  type RoomEvent,
  type RoomWatch,
  replayEvent,
  watchBounds,
} from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { lawFaults } from './support/laws.js'

const number = { billingAccount: 'ab1-ovh-1', serviceName: '0033972101010' }
const begin = Date.parse('2026-01-05T08:00:00Z')
const drained = () => new Promise((resolve) => setImmediate(resolve))

interface Person {
  readonly id: number
  readonly arrivalDateTime: string
  readonly callerName: string
  readonly callerNumber: string
  readonly energy: number
  readonly floor: boolean
  readonly hear: boolean
  readonly speak: boolean
  readonly talking: boolean
}
interface Truth {
  readonly at: number
  readonly startedAt: string
  readonly locked: boolean
  readonly people: readonly Person[]
}
interface Weather {
  readonly latencyMs: number
  readonly lagMs: number
  readonly failure: number
  readonly failureShare: number
}
const calm: Weather = { latencyMs: 20, lagMs: 0, failure: 0, failureShare: 0 }

const message = (status: number, text: string) => Response.json({ message: text }, { status })
const failures: (() => Response)[] = [
  () => {
    throw new TypeError('fetch failed')
  },
  () => new Response('<html>Bad Gateway</html>', { status: 502 }),
  () => message(400, '[(informations return)] Missing properties: (dateStart) for type ConferenceInformations'),
  () => message(429, 'Too many requests'),
  () => message(404, 'There is nobody in your conference room right now'),
  () => message(404, 'The requested object (id = 1) does not exist'),
  () => Response.json(null),
  () => Response.json('[1,2]'),
  () => new Response('', { status: 200 }),
]

/** Time, a service and its client. */
function scriptedWorld(random: () => number, requestsPerMinute: number | false) {
  let time = begin
  let skew = 0
  let timers: { at: number; run: () => void }[] = []
  let weather = calm
  let history: Truth[] = [{ at: begin, startedAt: '', locked: false, people: [] }]
  const sent: number[] = []
  const truth = (): Truth => history.at(-1) as Truth
  const later = (ms: number, run: () => void) => {
    const timer = { at: time + ms, run }
    timers.push(timer)
    return () => {
      timers = timers.filter((each) => each !== timer)
    }
  }
  let served = 0
  let clientTimers = 0
  const counted = (ms: number, run: () => void) => {
    clientTimers += 1
    let isOpen = true
    const close = () => {
      if (isOpen) clientTimers -= 1
      isOpen = false
    }
    const cancel = later(ms, () => {
      close()
      run()
    })
    return () => {
      close()
      cancel()
    }
  }

  function answer(method: string, path: string): Response {
    // Told twice that there is no such number, a watch ends, and rightly so.
    const isFailing = random() < weather.failureShare && !path.endsWith(number.serviceName)
    if (isFailing) return (failures[weather.failure % failures.length] as () => Response)()
    const at = time - weather.lagMs * random()
    const seen = history.findLast((each) => each.at <= at) ?? (history[0] as Truth)
    if (method === 'POST') {
      const [, id, word] = /participants\/(\d+)\/(mute|unmute|kick)$/.exec(path) ?? []
      later(1500, () => {
        if (word === 'kick') change(({ people }) => people.filter((each) => String(each.id) !== id))
        else alter(Number(id), { speak: word === 'unmute', ...(word === 'mute' ? { talking: false } : {}) })
      })
      return Response.json({ taskId: 1, action: '', serviceType: '', status: 'todo', message: '', objectCreated: '' })
    }
    if (path.endsWith('/informations')) {
      const { startedAt: dateStart, locked, people } = seen
      if (people.length === 0) return message(404, 'There is nobody in your conference room right now')
      return Response.json({ dateStart, locked, membersCount: people.length })
    }
    if (path.endsWith('/participants')) {
      const ids = seen.people.map(({ id }) => id)
      // In any order, and now and then twice.
      return Response.json(random() < 0.2 ? [...ids.reverse(), ...ids] : ids)
    }
    const ids = /participants\/([\d,]+)$/.exec(path)?.[1]?.split(',')
    if (!ids) return Response.json({ serviceName: number.serviceName })
    const items = ids.map((key) => {
      const value = seen.people.find(({ id }) => String(id) === key) ?? null
      return { key, value, error: value ? null : { message: 'gone' } }
    })
    if (ids.length > 1) return Response.json(items)
    return items[0]?.value
      ? Response.json(items[0].value)
      : message(404, `The requested object (id = ${ids}) does not exist`)
  }
  const fetch = (url: string, init: { method?: string; signal?: AbortSignal | null }) => {
    sent.push(time)
    return new Promise<Response>((resolve, reject) => {
      const cancel = later(weather.latencyMs * random(), () => {
        served += 1
        try {
          resolve(answer(init.method ?? 'GET', new URL(url).pathname))
        } catch (error) {
          reject(error)
        }
      })
      init.signal?.addEventListener('abort', () => {
        cancel()
        reject(init.signal?.reason)
      })
    })
  }
  const ovh = createConferenceClient({
    credentials: accessToken('a-token'),
    requestsPerMinute,
    random,
    fetch: fetch as never,
    clock: { now: () => time + skew, delay: counted, deadline: counted },
  })

  function change(next: (before: Truth) => readonly Person[], locked = truth().locked): void {
    const before = truth()
    const people = next(before)
    const isNew = before.people.length === 0 && people.length > 0
    const startedAt = isNew ? new Date(time).toISOString() : before.startedAt
    history.push({ at: time, startedAt, locked: people.length > 0 && !isNew && locked, people })
    history = history.slice(-200)
  }
  function alter(id: number, fields: Partial<Person>): void {
    change(({ people }) =>
      people.map((each) => (each.id === id ? { ...each, ...fields } : fields.floor ? { ...each, floor: false } : each)),
    )
  }
  async function pass(seconds: number): Promise<void> {
    const until = time + seconds * 1000
    await drained()
    for (;;) {
      const before = served
      const next = timers.reduce((first, { at }) => Math.min(first, at), until)
      time = Math.max(time, next)
      const due = timers.filter(({ at }) => at <= time)
      timers = timers.filter(({ at }) => at > time)
      for (const { run } of due) run()
      await drained()
      if (served > before) await drained()
      if (time >= until && due.length === 0) return
    }
  }
  return {
    conference: ovh.conference(number),
    sent,
    truth,
    change,
    alter,
    pass,
    now: () => time,
    clientTimers: () => clientTimers,
    jump: (seconds: number) => {
      skew += seconds * 1000
    },
    setWeather: (next: Weather) => {
      weather = next
    },
  }
}

const id = fc.integer({ min: 1, max: 6 })
const deed = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constant('come' as const), id, fc.constantFrom('Alice', 'Bob')) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('go' as const), id) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('be another' as const), id) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('be renamed' as const), id) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('all go' as const)) },
  {
    weight: 5,
    arbitrary: fc.tuple(
      fc.constant('toggle' as const),
      id,
      fc.constantFrom('talking', 'speak', 'hear', 'floor', 'lock'),
    ),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constant('command' as const), id, fc.constantFrom('mute', 'unmute', 'kick')) },
  { weight: 7, arbitrary: fc.tuple(fc.constant('pass' as const), fc.double({ min: 0.05, max: 9, noNaN: true })) },
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.constant('weather' as const),
      fc.record({
        latencyMs: fc.constantFrom(0, 20, 800, 5000, 15_000),
        lagMs: fc.constantFrom(0, 0, 1500, 8000),
        failure: fc.nat({ max: failures.length - 1 }),
        failureShare: fc.constantFrom(0, 0.2, 0.6, 1),
      }),
    ),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constant('jump' as const), fc.constantFrom(-7200, -20, -1, 5, 3600)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('hide' as const), fc.boolean()) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('watch too' as const), fc.constantFrom(1, 3, 1000), fc.boolean()) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('stop one' as const), fc.nat({ max: 5 })) },
)

/** Reads events, at once or only when asked to. */
function reader(watch: RoomWatch) {
  const events: RoomEvent[] = []
  const iterator = watch[Symbol.asyncIterator]()
  let isEager = false
  let isDone = false
  const read = async (): Promise<void> => {
    const next = await iterator.next()
    if (next.done) isDone = true
    else events.push(next.value)
    if (isEager && !isDone) await read()
  }
  return {
    events,
    watch,
    isDone: () => isDone,
    readOne: read,
    readAll: () => {
      isEager = true
      return read()
    },
  }
}

describe('answers in any order', () => {
  it.each([
    ['no budget, one by one', false, false],
    ['no budget, in batches', false, true],
    ['a small budget', 60, false],
    ['a small budget, in batches', 60, true],
  ] as const)(
    'give lawful streams that end at the truth: %s',
    async (_, requestsPerMinute, batch) => {
      await fc.assert(
        fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 30 }), fc.integer(), async (deeds, seed) => {
          let state = seed | 1
          const random = () => {
            state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
            return (state >>> 0) / 2 ** 32
          }
          const world = scriptedWorld(random, requestsPerMinute)
          const { conference, pass, truth, change, alter, now } = world
          let isHidden = false
          const lookers = new Set<() => void>()
          const visibility = {
            isHidden: () => isHidden,
            onChange: (listener: () => void) => {
              lookers.add(listener)
              return () => lookers.delete(listener)
            },
          }
          const first = reader(conference.watch({ batch, visibility }))
          const readers = [first]
          const reading = [first.readAll()]
          const states: unknown[] = []
          const store = conference.watch({ batch, visibility })
          const unsubscribe = store.subscribe((each) => states.push(each))
          const joining = (who: number, callerName: string): Person => ({
            id: who,
            arrivalDateTime: new Date(Math.floor(now() / 1000) * 1000).toISOString(),
            callerName,
            callerNumber: `003361234567${who}`,
            energy: 300,
            floor: false,
            hear: true,
            speak: true,
            talking: false,
          })
          const commands: Promise<unknown>[] = []

          for (const each of deeds) {
            const [kind] = each
            if (kind === 'pass') await pass(each[1])
            if (kind === 'weather') world.setWeather(each[1])
            if (kind === 'all go') change(() => [])
            if (kind === 'come' && !truth().people.some((person) => person.id === each[1])) {
              change(({ people }) => [...people, joining(each[1], each[2])])
            }
            if (kind === 'go') change(({ people }) => people.filter((person) => person.id !== each[1]))
            if (kind === 'be another') {
              const other = joining(each[1], 'Carol')
              change(({ people }) => people.map((person) => (person.id === each[1] ? other : person)))
            }
            if (kind === 'be renamed') alter(each[1], { callerName: `Name ${Math.floor(random() * 3)}` })
            if (kind === 'toggle') {
              const [, who, field] = each
              const person = truth().people.find((one) => one.id === who)
              if (field === 'lock') change(({ people }) => people, !truth().locked)
              else if (person) alter(who, { [field]: !Reflect.get(person, field) })
            }
            if (kind === 'command') {
              const [, who, word] = each
              const access = conference.participant(who)
              const command = access[word as 'mute' | 'unmute' | 'kick']
              commands.push(command({ until: 'accepted' }).catch(() => undefined))
            }
            if (kind === 'jump') world.jump(each[1])
            if (kind === 'hide') {
              isHidden = each[1]
              for (const listener of lookers) listener()
            }
            if (kind === 'watch too' && readers.length < 6) {
              const next = reader(conference.watch({ bufferedEvents: each[1], batch, visibility }))
              readers.push(next)
              reading.push(each[2] ? next.readAll() : next.readOne())
            }
            if (kind === 'stop one') readers[each[1]]?.watch.stop()
          }

          world.setWeather(calm)
          isHidden = false
          for (const listener of lookers) listener()
          await pass(160 + watchBounds(8, requestsPerMinute).personSeconds)
          const snapshot = store.getSnapshot()
          expect(snapshot).toMatchObject({ status: 'live', error: undefined, unreadCount: 0 })
          const seen = snapshot.room.participants.map((person) => ({
            id: person.id,
            arrivalDateTime: person.joinedAt.toISOString(),
            callerName: person.name,
            callerNumber: person.number,
            energy: person.energy,
            floor: person.floor,
            hear: !person.deaf,
            speak: !person.muted,
            talking: person.talking,
          }))
          const sorted = (people: readonly Person[]) => [...people].sort((a, b) => a.id - b.id)
          // Two people may hold the floor in the script; one at most does so in a room.
          const withoutFloor = (people: readonly Person[]) => sorted(people).map(({ floor: _floor, ...rest }) => rest)
          expect(withoutFloor(seen)).toEqual(withoutFloor(truth().people))
          expect(snapshot.room.running).toBe(truth().people.length > 0)
          if (snapshot.room.running) {
            expect(snapshot.room.locked).toBe(truth().locked)
            expect(snapshot.room.startedAt?.toISOString()).toBe(truth().startedAt)
          }
          expect(new Set(states).size).toBe(states.length - (states[0] === states[1] ? 1 : 0))

          // Those who have read one event only read the rest now.
          for (const each of readers.slice(1)) reading.push(each.readAll())
          await pass(1)
          for (const { events, isDone } of readers) {
            expect(lawFaults(events)).toEqual([])
            if (!isDone()) expect(events.reduce(replayEvent, emptyRoom)).toEqual(snapshot.room)
            for (const { notBefore, seenAt } of events) expect(+(notBefore ?? seenAt)).toBeLessThanOrEqual(+seenAt)
          }
          if (requestsPerMinute !== false && !deeds.some(([kind]) => kind === 'jump')) {
            for (const [index, at] of world.sent.entries()) {
              expect((world.sent[index + requestsPerMinute] ?? Number.POSITIVE_INFINITY) - at).toBeGreaterThanOrEqual(
                59_999,
              )
            }
          }

          unsubscribe()
          for (const { watch } of readers) watch.stop()
          await Promise.all(reading)
          await pass(100)
          await Promise.all(commands)
          expect(world.clientTimers()).toBe(0)
          expect(lookers.size).toBe(0)
          const before = world.sent.length
          await pass(60)
          expect(world.sent.length).toBe(before)
        }),
        { numRuns: Number(process.env.PROPERTY_RUNS ?? 25) },
      )
    },
    600_000,
  )
})
