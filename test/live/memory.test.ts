/**
 * A watcher lives for a day and keeps what it needs for a minute.
 *
 * @module test/live/memory.test
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { accessToken, type Clock, createConferenceClient, type RoomEvent } from 'ovh-conference'
import { expect, it } from 'vitest'

setFlagsFromString('--expose-gc')
// There is no other way to it from inside: the flag gives it to new contexts only.
const collectGarbage = runInNewContext('gc') as () => void

const hourMs = 3_600_000
const place = { billingAccount: 'ab1234567-ovh-1', serviceName: '0033972101010' }

/** A clock that goes from timer to timer, and is told how far. */
function steppedClock() {
  let now = Date.parse('2026-01-05T08:00:00Z')
  const timers = new Map<() => void, number>()
  const later = (delayMs: number, task: () => void): (() => void) => {
    const timer = () => task()
    timers.set(timer, now + delayMs)
    return () => timers.delete(timer)
  }
  return {
    clock: { now: () => now, delay: later, deadline: later } satisfies Clock,
    pending: () => timers.size,
    async runUntil(end: number, settle: () => Promise<void>): Promise<void> {
      for (;;) {
        await settle()
        const [next] = [...timers].sort(([, a], [, b]) => a - b)
        if (!next || next[1] > end) break
        timers.delete(next[0])
        now = Math.max(now, next[1])
        next[0]()
      }
      now = end
    },
  }
}

/** Twelve people who come and go by the hour, talk by turns and fall silent; no memory of its own. */
function answerAt(at: number, path: string): unknown {
  const minute = Math.floor(at / 60_000)
  const hour = Math.floor(at / hourMs)
  const ids = Array.from({ length: 12 }, (_, index) => (hour - Math.floor(index / 4)) * 100 + index)
  if (path.endsWith('/participants')) return ids
  if (path.endsWith('/informations')) {
    return { dateStart: '2026-01-05T08:00:00Z', locked: minute % 7 === 0, membersCount: 12, reportStatus: 'none' }
  }
  const id = Number(path.split('/').at(-1))
  return {
    id,
    callerName: `Person ${id}`,
    callerNumber: '+33639980001',
    arrivalDateTime: '2026-01-05T08:00:00Z',
    energy: 300,
    floor: id % 12 === minute % 12,
    hear: true,
    speak: minute % 5 !== id % 5,
    talking: id % 12 === minute % 12,
    mode: 'default',
  }
}

it('keeps flat memory for 24 hours, and one timer', { timeout: 120_000 }, async () => {
  const { clock, pending, runUntil } = steppedClock()
  let requests = 0
  let underWay = 0
  const ovh = createConferenceClient({
    credentials: accessToken('a-token'),
    clock,
    fetch: async (url) => {
      requests += 1
      underWay += 1
      const response = Response.json(answerAt(clock.now(), new URL(url).pathname))
      underWay -= 1
      return response
    },
  })
  const watch = ovh.conference(place).watch()
  let events = 0
  const kinds = new Set<RoomEvent['type']>()
  const unsubscribe = watch.subscribe(() => {})
  const reading = (async () => {
    for await (const event of watch) {
      events += 1
      kinds.add(event.type)
    }
  })()
  const settle = async (): Promise<void> => {
    do await new Promise((resolve) => setImmediate(resolve))
    while (underWay > 0)
  }

  const began = clock.now()
  const heaps: number[] = []
  for (let hour = 1; hour <= 24; hour++) {
    await runUntil(began + hour * hourMs, settle)
    collectGarbage()
    heaps.push(process.memoryUsage().heapUsed)
  }
  // The looks have been made, and much has happened.
  expect(requests).toBeGreaterThan(24 * 60 * 30)
  expect(events).toBeGreaterThan(5000)
  expect([...kinds]).toEqual(expect.arrayContaining(['joined', 'left', 'talking', 'silent', 'muted', 'unmuted']))
  expect(pending()).toBeLessThanOrEqual(1)
  const [early, late] = [Math.min(...heaps.slice(2, 6)), Math.min(...heaps.slice(-4))]
  // 18 hours of growth. Keeping 100 bytes for each request would be 5 MB.
  expect((late - early) / 1e6).toBeLessThan(1)

  unsubscribe()
  watch.stop()
  await reading
  expect(pending()).toBe(0)
})
