/**
 * What a careless user, a bad network and a bad clock can do to a watched room.
 *
 * @module test/live/hostile.test
 */
import { emptyRoom, type RoomEvent, replayEvent } from 'ovh-conference'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lawFaults } from './support/laws.js'
import { collect, type WatchedSimulator, watchedSimulator } from './support/watched-simulator.js'

const crowd = ({ simulator, number }: WatchedSimulator, size: number) =>
  Array.from({ length: size }, (_, index) =>
    simulator.dial(number, { from: `+33639980${String(index).padStart(3, '0')}`, name: `Person ${index}` }),
  )
const types = (events: readonly RoomEvent[]) => events.map(({ type }) => type)
const askedDetails = (sent: WatchedSimulator['sent']) =>
  sent.flatMap(({ path }) => /participants\/([\d,]+)$/.exec(path)?.[1] ?? [])

describe('careless users', () => {
  it('who abort before anybody listens get nothing, and send nothing', async () => {
    const world = watchedSimulator()
    const aborter = new AbortController()
    const watch = world.conference.watch({ signal: aborter.signal })
    onTestFinished(() => watch.stop())
    aborter.abort()
    const { events, done } = collect(watch)
    const told: string[] = []
    watch.subscribe(({ status }) => told.push(status))
    await world.pass(3)
    expect(await Promise.race([done, 'still going'])).toBe(undefined)
    expect([events, world.sent]).toEqual([[], []])
    expect(new Set(told)).toEqual(new Set(['ended']))
    expect(watch.getSnapshot().status).toBe('ended')
  })

  it('who abort between two listeners do not wake it up again', async () => {
    const world = watchedSimulator()
    const aborter = new AbortController()
    const watch = world.conference.watch({ signal: aborter.signal })
    onTestFinished(() => watch.stop())
    watch.subscribe(() => {})()
    await world.pass(2)
    aborter.abort()
    const before = world.sent.length
    watch.subscribe(() => {})
    await world.pass(3)
    expect(world.sent.length).toBe(before)
    expect(world.pendingTimers()).toBe(0)
  })

  it('who ask an iterator that they have closed are told that it is done', async () => {
    const world = watchedSimulator()
    const watch = world.conference.watch()
    const closed = watch[Symbol.asyncIterator]()
    await closed.return?.()
    const next = closed.next()
    await world.pass(3)
    expect(await Promise.race([next, 'waiting'])).toEqual({ done: true, value: undefined })
    expect(world.sent).toEqual([])
    expect(world.pendingTimers()).toBe(0)
  })

  it('who buffer next to nothing, but read at once, miss nothing', async () => {
    const world = watchedSimulator()
    crowd(world, 5)
    const first = world.conference.watch()
    collect(first)
    await world.pass(2)
    const second = world.conference.watch({ bufferedEvents: 1 })
    onTestFinished(() => {
      first.stop()
      second.stop()
    })
    const { events } = collect(second)
    await world.pass(2)
    expect(types(events)).toEqual(['opened', ...Array(5).fill('joined')])
    expect(events.every(({ isInitial }) => isInitial)).toBe(true)
  })

  it('who come and go in a storm do not use up the turns of those who stay', async () => {
    const world = watchedSimulator({ requestsPerMinute: 60 })
    crowd(world, 2)
    for (let index = 0; index < 200; index++) world.conference.watch().subscribe(() => {})()
    const watch = world.conference.watch()
    onTestFinished(() => watch.stop())
    watch.subscribe(() => {})
    await world.pass(15)
    expect(watch.getSnapshot()).toMatchObject({ status: 'live', unreadCount: 0 })
  })

  it('who are in a hurry do not wait for those who are not', async () => {
    const world = watchedSimulator()
    const slow = world.conference.watch({ fastestSeconds: 3600 })
    collect(slow)
    const [alice] = crowd(world, 2)
    await world.pass(10)
    const fast = world.conference.watch()
    onTestFinished(() => {
      slow.stop()
      fast.stop()
    })
    const { events } = collect(fast)
    await world.pass(2)
    alice?.press('00')
    await world.pass(2)
    expect(types(events)).toContain('muted')
  })

  it('see what others see, also after they have stopped listening', async () => {
    const world = watchedSimulator()
    const [mine, other] = [world.conference.watch(), world.conference.watch()]
    onTestFinished(() => {
      mine.stop()
      other.stop()
    })
    const unsubscribe = mine.subscribe(() => {})
    other.subscribe(() => {})
    await world.pass(2)
    unsubscribe()
    crowd(world, 1)
    await world.pass(2)
    expect(mine.getSnapshot()).toBe(other.getSnapshot())
    expect(mine.getSnapshot().room.participants).toHaveLength(1)
    other.stop()
    expect(mine.getSnapshot().status).toBe('idle')
    expect(mine.getSnapshot()).toBe(mine.getSnapshot())
  })
})

describe('a clock that is set back by an hour', () => {
  it.each([60, 600, false] as const)('stops nothing, with a budget of %s', async (requestsPerMinute) => {
    const world = watchedSimulator({ requestsPerMinute })
    const people = crowd(world, 6)
    const watch = world.conference.watch()
    onTestFinished(() => watch.stop())
    const { events } = collect(watch)
    await world.pass(60)
    world.sleep(-3600)
    await world.pass(70)
    for (const person of people) person.press('00')
    people.pop()?.hangUp()
    await world.pass(70)
    expect(watch.getSnapshot().status).toBe('live')
    expect(watch.getSnapshot().room).toEqual(await world.truth())
    expect(lawFaults(events)).toEqual([])
    for (const { seenAt, notBefore } of events) expect(+(notBefore ?? seenAt)).toBeLessThanOrEqual(+seenAt)
  })
})

describe('one person whom OVHcloud cannot tell about', () => {
  it.each([
    ['an error', () => new Response('{"message":"Internal server error"}', { status: 500 })],
    ['nonsense', () => Response.json({ message: 'Failed to bootstrap api' })],
  ])('hides nobody else: %s', async (_, answer) => {
    const world = watchedSimulator({ requestsPerMinute: 60 })
    const people = crowd(world, 8)
    const bad = people.slice(0, 3).map(({ participantId }) => `/participants/${participantId}`)
    world.setWeather(({ path }) => (bad.some((end) => path.endsWith(end)) ? answer() : undefined))
    const watch = world.conference.watch()
    onTestFinished(() => watch.stop())
    collect(watch)
    await world.pass(120)
    expect(watch.getSnapshot().room.participants).toHaveLength(5)
    people[6]?.press('00')
    await world.pass(90)
    expect(watch.getSnapshot().room.participants.filter(({ muted }) => muted)).toHaveLength(1)
  })
})

describe('commands in a burst', () => {
  it('are own, all of them, when everybody is muted with a short budget', async () => {
    const world = watchedSimulator({ requestsPerMinute: 60 })
    crowd(world, 20)
    const watch = world.conference.watch()
    onTestFinished(() => watch.stop())
    const { events } = collect(watch)
    await world.pass(120)
    const muting = world.conference.muteAll({ timeoutSeconds: 600 })
    await world.pass(420)
    await muting
    const muted = events.filter(({ type }) => type === 'muted')
    expect(muted.map(({ origin }) => origin)).toEqual(Array(20).fill('own'))
    expect(lawFaults(events)).toEqual([])
  })

  it('are looked for each, not the first again and again', async () => {
    const world = watchedSimulator({ requestsPerMinute: 60 })
    const people = crowd(world, 40)
    const watch = world.conference.watch()
    onTestFinished(() => watch.stop())
    const { events } = collect(watch)
    await world.pass(200)
    for (const { participantId = 0 } of people.slice(10, 15)) {
      await world.conference.participant(participantId).mute()
      const doneAt = world.simulator.clock.now()
      await world.pass(1)
      const seen = events.find(
        ({ type, ...rest }) => type === 'muted' && Reflect.get(rest, 'participant').id === participantId,
      )
      expect(seen?.origin).toBe('own')
      expect(+(seen?.seenAt ?? Number.NaN) - doneAt).toBeLessThanOrEqual(500)
    }
  })
})

describe('batches', () => {
  it('go on to be asked for after everybody of one has left', async () => {
    const world = watchedSimulator({ rules: { batch: true } })
    const people = crowd(world, 2)
    const watch = world.conference.watch({ batch: true })
    onTestFinished(() => watch.stop())
    const { events } = collect(watch)
    await world.pass(3)
    let isOver = false
    world.setWeather(({ path }) => {
      if (path.includes(',') && !isOver) {
        isOver = true
        for (const person of people) person.hangUp()
      }
      return undefined
    })
    await world.pass(3)
    crowd(world, 3)
    world.sent.length = 0
    await world.pass(30)
    expect(askedDetails(world.sent).filter((ids) => ids.includes(',')).length).toBeGreaterThan(3)
    expect(events.reduce(replayEvent, emptyRoom)).toEqual(await world.truth())
  })

  it('survive a bad answer once they have worked', async () => {
    const world = watchedSimulator({ rules: { batch: true } })
    crowd(world, 4)
    const watch = world.conference.watch({ batch: true })
    onTestFinished(() => watch.stop())
    collect(watch)
    await world.pass(3)
    let failures = 2
    world.setWeather(({ path }) =>
      path.includes(',') && failures-- > 0 ? new Response('<html>Bad day</html>', { status: 500 }) : undefined,
    )
    await world.pass(20)
    world.sent.length = 0
    await world.pass(5)
    expect(new Set(askedDetails(world.sent))).toEqual(new Set(['1,2,3,4']))
    expect(watch.getSnapshot()).toMatchObject({ status: 'live', unreadCount: 0 })
  })
})
