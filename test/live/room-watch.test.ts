/**
 * Watching a simulated room, in good weather and bad.
 *
 * @module test/live/room-watch.test
 */
import { getEventListeners } from 'node:events'
import {
  applicationKeys,
  ConferenceError,
  createConferenceClient,
  emptyRoom,
  type RoomEvent,
  type WatchState,
  watchBounds,
} from 'ovh-conference'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { lawFaults } from './support/laws.js'
import { collect, watchedSimulator } from './support/watched-simulator.js'

const from = '+33612345678'
const types = (events: readonly RoomEvent[]) => events.map(({ type }) => type)

function start(options?: Parameters<typeof watchedSimulator>[0]) {
  const world = watchedSimulator(options)
  const watch = world.conference.watch()
  onTestFinished(() => watch.stop())
  return { ...world, watch }
}

describe('room.watch', () => {
  it('tells the story of a conference', async () => {
    const { simulator, number, watch, pass } = start()
    const { events } = collect(watch)
    await pass(2)
    const alice = simulator.dial(number, { from, name: 'Alice' })
    await pass(2)
    const bob = simulator.dial(number, { from: '+33687654321', name: 'Bob' })
    await pass(2)
    alice.speak()
    await pass(2)
    alice.press('00')
    await pass(2)
    alice.press('00').speak()
    await pass(2)
    alice.hangUp()
    await pass(2)
    bob.hangUp()
    await pass(2)
    expect(types(events).join(' ')).toBe(
      'opened joined joined talking floor silent muted unmuted talking silent floor left left closed',
    )
    expect(lawFaults(events)).toEqual([])
    expect(events.every(({ isInitial }) => !isInitial)).toBe(true)
  })

  it('describes first what it finds, and to each who comes later', async () => {
    const { simulator, number, watch, pass, conference } = start()
    simulator.dial(number, { from, name: 'Alice' })
    const first = collect(watch)
    await pass(1)
    const second = collect(conference.watch())
    await pass(1)
    for (const { events } of [first, second]) {
      expect(events.map(({ type, isInitial, notBefore }) => [type, isInitial, notBefore])).toEqual([
        ['opened', true, undefined],
        ['joined', true, undefined],
      ])
    }
    const [opened] = first.events
    expect(opened).toMatchObject({ startedAt: new Date('2026-01-05T08:00:00Z'), locked: false })
  })

  it('sees the room as it is before time is moved on in one step', async () => {
    const { simulator, number, watch } = start()
    const { events } = collect(watch)
    const alice = simulator.dial(number, { from, name: 'Alice' })
    await simulator.clock.advance({ minutes: 5 })
    alice.press('00')
    await simulator.clock.advance({ minutes: 5 })
    expect(types(events)).toEqual(['opened', 'joined', 'muted'])
    expect(watch.getSnapshot()).toMatchObject({ status: 'live', error: undefined })
  })

  it('shows what others see before it is subscribed to', async () => {
    const { simulator, number, watch, pass, conference, ovh } = start()
    expect(conference.watch().getSnapshot().status).toBe('idle')
    simulator.dial(number, { from, name: 'Alice' })
    const unsubscribe = watch.subscribe(() => {})
    await pass(2)
    const another = ovh.conference(number).watch()
    expect(another.getSnapshot()).toBe(watch.getSnapshot())
    expect(another.getSnapshot().room.participants).toHaveLength(1)
    unsubscribe()
    expect(another.getSnapshot().status).toBe('idle')
  })

  it('asks once for all who watch', async () => {
    const { watch, pass, conference, sent, simulator, number } = start()
    simulator.dial(number, { from })
    const alone = collect(watch)
    await pass(10)
    const asked = sent.length
    collect(conference.watch())
    collect(conference.room().watch())
    conference.watch().subscribe(() => {})
    await pass(10)
    expect(sent.length - asked).toBeLessThanOrEqual(asked)
    expect(alone.events.length).toBe(2)
  })

  it('sends nothing before somebody listens, nor after the last has gone', async () => {
    const { watch, pass, sent, pendingTimers } = start()
    await pass(5)
    expect(sent).toEqual([])
    const unsubscribe = watch.subscribe(() => {})
    const iterator = watch[Symbol.asyncIterator]()
    void iterator.next()
    await pass(5)
    expect(sent.length).toBeGreaterThan(0)
    unsubscribe()
    await iterator.return?.()
    const asked = sent.length
    await pass(5)
    expect(sent.length).toBe(asked)
    expect(pendingTimers()).toBe(0)
    expect(watch.getSnapshot().status).toBe('idle')
  })

  it('leaves nothing behind after stop', async () => {
    const { conference, pass, pendingTimers, sent } = start()
    const controller = new AbortController()
    const watch = conference.watch({ signal: controller.signal })
    const { done } = collect(watch)
    const states: WatchState[] = []
    watch.subscribe((state) => states.push(state))
    await pass(3)
    expect(getEventListeners(controller.signal, 'abort').length).toBeGreaterThan(0)
    controller.abort()
    expect(await done).toBe(undefined)
    const asked = sent.length
    await pass(60)
    expect(sent.length).toBe(asked)
    expect(pendingTimers()).toBe(0)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    expect(states.at(-1)?.status).toBe('ended')
    expect(watch.getSnapshot()).toBe(states.at(-1))
    expect(await collect(watch).done).toBe(undefined)
  })

  it('stops in the middle of a look', async () => {
    const { watch, settle, pendingTimers, setWeather, number, simulator } = start()
    simulator.dial(number, { from })
    setWeather(({ path }) => {
      if (path.includes('/participants/')) watch.stop()
      return undefined
    })
    const { events, done } = collect(watch)
    expect(await done).toBe(undefined)
    await settle()
    expect(pendingTimers()).toBe(0)
    expect(types(events)).not.toContain('joined')
  })

  it('is disposed of with its scope', async () => {
    const { conference, pass, sent } = start()
    {
      await using watch = conference.watch()
      collect(watch)
      await pass(1)
    }
    const asked = sent.length
    await pass(10)
    expect(sent.length).toBe(asked)
  })

  it('is already over with a signal that is aborted', async () => {
    const { conference, sent } = start()
    expect(await collect(conference.watch({ signal: AbortSignal.abort() })).done).toBe(undefined)
    expect(sent).toEqual([])
  })

  it('keeps the same snapshot as long as nothing changes', async () => {
    const { watch, pass, simulator, number } = start()
    const alice = simulator.dial(number, { from })
    let calls = 0
    watch.subscribe(() => {
      calls += 1
    })
    await pass(3)
    const [before, told] = [watch.getSnapshot(), calls]
    await pass(30)
    expect(watch.getSnapshot()).toBe(before)
    expect(calls).toBe(told)
    alice.press('00')
    await pass(2)
    expect(watch.getSnapshot().room.participants[0]?.muted).toBe(true)
    expect(calls).toBe(told + 1)
  })

  it('is not disturbed by a listener that throws', async () => {
    const { watch, pass, simulator, number } = start()
    const thrown: unknown[] = []
    const runNow = (task: () => void): void => {
      try {
        task()
      } catch (error) {
        thrown.push(error)
      }
    }
    vi.stubGlobal('queueMicrotask', runNow)
    onTestFinished(() => void vi.unstubAllGlobals())
    watch.subscribe(({ room }) => {
      if (room.running) throw new Error('a broken screen')
    })
    const states: WatchState[] = []
    watch.subscribe((state) => states.push(state))
    simulator.dial(number, { from })
    await pass(3)
    expect(states.at(-1)).toMatchObject({ status: 'live', room: { running: true } })
    expect(String(thrown[0])).toContain('a broken screen')
    watch.stop()
  })

  it('watches a numbered room, whose lock nobody can know', async () => {
    const { simulator, number, conference, pass } = start()
    const { roomNumber } = await conference.rooms.book({ pin: null })
    const { events } = collect(conference.room(roomNumber).watch())
    await pass(2)
    const alice = simulator.dial(number, { from, name: 'Alice' }).press(`${roomNumber}#`)
    await pass(2)
    await conference.room(roomNumber).lock()
    await pass(5)
    expect(events.at(-1)?.room).toMatchObject({ running: true, locked: undefined, startedAt: undefined })
    alice.hangUp()
    await pass(2)
    expect(types(events)).toEqual(['opened', 'joined', 'left', 'closed'])
  })

  it('needs no more than a clock that is moved', async () => {
    const { simulator, number } = start()
    const ovh = createConferenceClient({
      credentials: applicationKeys(simulator.credentials),
      requestsPerMinute: false,
      fetch: simulator.fetch,
      clock: simulator.clock,
    })
    const watch = ovh.conference(number).watch()
    onTestFinished(() => watch.stop())
    const { events } = collect(watch)
    const told = (type: RoomEvent['type']) => vi.waitFor(() => expect(types(events)).toContain(type))
    const alice = simulator.dial(number, { from, name: 'Alice' })
    await told('joined')
    await ovh
      .conference(number)
      .participant(alice.participantId ?? 0)
      .mute()
    await simulator.clock.advance({ seconds: 5 })
    await told('muted')
    alice.hangUp()
    await simulator.clock.advance({ seconds: 5 })
    await told('left')
    expect(lawFaults(events)).toEqual([])
  })

  it('does not make simulated time pass', async () => {
    const { watch, settle, simulator, setWeather } = start()
    const before = simulator.clock.now()
    collect(watch)
    await settle()
    setWeather(() => 'network')
    await settle()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(simulator.clock.now()).toBe(before)
  })
})

describe('own commands', () => {
  it('are seen at once and known as own, also when the budget is short', async () => {
    const { simulator, number, watch, pass, conference } = start({ requestsPerMinute: 60 })
    const people = Array.from({ length: 10 }, (_, index) => simulator.dial(number, { from: `+3361234567${index}` }))
    const { events } = collect(watch)
    await pass(60)
    const [target] = people
    const id = target?.participantId ?? 0
    await conference.participant(id).mute()
    const doneAt = simulator.clock.now()
    await pass(1)
    const muted = events.find(({ type }) => type === 'muted')
    expect(muted).toMatchObject({ origin: 'own', participant: { id, muted: true } })
    expect((muted?.seenAt.getTime() ?? 0) - doneAt).toBeLessThanOrEqual(250)
    people[1]?.press('00')
    await pass(50)
    expect(events.filter(({ type }) => type === 'muted').map(({ origin }) => origin)).toEqual(['own', 'other'])
  })

  it('are recognized whatever they are, and however they are sent', async () => {
    const { simulator, number, watch, pass, conference, ovh } = start()
    const alice = simulator.dial(number, { from })
    simulator.dial(number, { from: '+33687654321' })
    const { events } = collect(watch)
    await pass(2)
    const id = alice.participantId ?? 0
    const path = { ...number, id }
    await conference.participant(id).deafen()
    await conference.participant(id).setEnergy(450)
    await ovh.call('muteParticipant', { params: { path } })
    await pass(5)
    await ovh.raw.POST('/telephony/{billingAccount}/conference/{serviceName}/participants/{id}/unmute', {
      params: { path },
    })
    await pass(5)
    await conference.participant(id).undeafen()
    await conference.lock()
    await conference.unlock()
    await conference.participant(id).kick()
    await pass(2)
    const told = events.filter(({ isInitial }) => !isInitial).map(({ type, origin }) => `${type} ${origin}`)
    expect(told).toEqual([
      'deafened own',
      'energy own',
      'muted own',
      'unmuted own',
      'undeafened own',
      'locked own',
      'unlocked own',
      'left own',
    ])
  })
})

describe('bad weather', () => {
  const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })

  it('is a state, and goes by with a gap', async () => {
    const { simulator, number, watch, pass, setWeather } = start()
    const alice = simulator.dial(number, { from })
    const { events } = collect(watch)
    await pass(2)
    setWeather(() => 'network')
    await pass(20)
    expect(watch.getSnapshot()).toMatchObject({ status: 'troubled', error: { code: 'network' } })
    expect(watch.getSnapshot().room.participants).toHaveLength(1)
    alice.hangUp()
    setWeather(undefined)
    await pass(40)
    expect(watch.getSnapshot()).toMatchObject({ status: 'live', error: undefined, room: emptyRoom })
    expect(types(events)).toEqual(['opened', 'joined', 'gap', 'left', 'closed'])
    const gap = events.find((event) => event.type === 'gap')
    expect(gap).toMatchObject({ reason: 'errors' })
    expect(lawFaults(events)).toEqual([])
  })

  it('slows the questions down', async () => {
    const { watch, pass, setWeather, sent } = start()
    setWeather(() => answer(503, { message: 'Down' }))
    collect(watch)
    await pass(600, 1000)
    // At one a second it would be 600 looks.
    expect(sent.length).toBeLessThan(60)
  })

  it('does not mind a 400 that is the fault of OVHcloud: who is in is known all the same', async () => {
    const { simulator, number, watch, pass, setWeather } = start()
    const message = '[(informations return)] Missing properties: (dateStart, locked) for type ConferenceInformations'
    setWeather(({ path }) => (path.endsWith('/informations') ? answer(400, { message }) : undefined))
    const { events } = collect(watch)
    await pass(2)
    const alice = simulator.dial(number, { from })
    await pass(5)
    expect(watch.getSnapshot().status).toBe('live')
    expect(types(events)).toEqual(['opened', 'joined'])
    setWeather(undefined)
    await pass(5)
    expect(types(events)).toEqual(['opened', 'joined', 'started', 'unlocked'])
    alice.hangUp()
    await pass(5)
    expect(types(events).slice(4)).toEqual(['left', 'closed'])
  })

  it('does not mind lists that lag', async () => {
    const { simulator, number, watch, pass, setWeather } = start()
    const alice = simulator.dial(number, { from })
    simulator.dial(number, { from: '+33687654321' })
    const { events } = collect(watch)
    await pass(2)
    const ids = watch.getSnapshot().room.participants.map(({ id }) => id)
    alice.hangUp()
    setWeather(({ path }) => (path.endsWith('/participants') ? answer(200, ids) : undefined))
    await pass(10)
    setWeather(undefined)
    await pass(5)
    expect(types(events)).toEqual(['opened', 'joined', 'joined', 'left'])
  })

  it('goes on without informations when the credential may not ask for them', async () => {
    const { simulator, number, watch, pass, setWeather } = start()
    const refusal = { errorCode: 'NOT_GRANTED_CALL', httpCode: '403 Forbidden', message: 'Not granted' }
    setWeather(({ path }) => (path.endsWith('/informations') ? answer(403, refusal) : undefined))
    simulator.dial(number, { from })
    const { events } = collect(watch)
    await pass(5)
    expect(types(events)).toEqual(['opened', 'joined'])
    expect(watch.getSnapshot()).toMatchObject({ status: 'live', room: { locked: undefined } })
  })

  it.each([
    ['wrong credentials', 403, { errorCode: 'INVALID_CREDENTIAL', message: 'Not valid' }, 'invalid_credential'],
    ['a number that is unknown', 404, { message: 'The requested object does not exist' }, 'not_found'],
    ['an expired service', 460, {}, 'service_expired'],
  ])('ends with %s', async (_name, status, body, code) => {
    const { simulator, number, watch, pass, setWeather, pendingTimers } = start()
    simulator.dial(number, { from })
    const { done } = collect(watch)
    const states: WatchState[] = []
    watch.subscribe((state) => states.push(state))
    await pass(2)
    setWeather(() => answer(status, body))
    await pass(20)
    const error = await done
    expect(error).toBeInstanceOf(ConferenceError)
    expect(error).toMatchObject({ code })
    expect(states.at(-1)).toMatchObject({ status: 'ended', error: { code } })
    expect(pendingTimers()).toBe(0)
  })

  it('ends when a numbered room expires, after everybody has left', async () => {
    const { simulator, number, conference, pass } = start()
    const { roomNumber } = await conference.rooms.book({ pin: null })
    const { events, done } = collect(conference.room(roomNumber).watch())
    simulator.dial(number, { from }).press(`${roomNumber}#`)
    await pass(2)
    await conference.room(roomNumber).expire()
    await pass(30)
    expect(await done).toMatchObject({ code: 'not_found' })
    expect(types(events)).toEqual(['opened', 'joined', 'left', 'closed'])
  })
})

describe('pausing', () => {
  it('asks nothing while the page is hidden, and tells how long it was', async () => {
    const { simulator, number, conference, pass, sent } = start()
    let hidden = false
    const listeners = new Set<() => void>()
    const visibility = {
      isHidden: () => hidden,
      onChange: (listener: () => void) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    }
    const hide = (next: boolean) => {
      hidden = next
      for (const listener of listeners) listener()
    }
    const watch = conference.watch({ visibility })
    const { events } = collect(watch)
    simulator.dial(number, { from })
    await pass(5)
    hide(true)
    await pass(2)
    const asked = sent.length
    await pass(60)
    expect(sent.length).toBe(asked)
    expect(watch.getSnapshot().status).toBe('paused')
    hide(false)
    await pass(2)
    expect(watch.getSnapshot().status).toBe('live')
    expect(types(events)).toEqual(['opened', 'joined', 'gap'])
    expect(events.at(-1)).toMatchObject({ reason: 'hidden' })
    watch.stop()
    expect(listeners.size).toBe(0)
  })

  it('tells when the machine slept', async () => {
    const { watch, pass, sleep } = start()
    const { events } = collect(watch)
    await pass(5)
    sleep(3600)
    await pass(5)
    expect(types(events)).toEqual(['gap'])
    expect(events[0]).toMatchObject({ reason: 'late' })
  })
})

describe('with batches', () => {
  const crowd = (world: Pick<ReturnType<typeof start>, 'simulator' | 'number'>, size: number) =>
    Array.from({ length: size }, (_, index) => {
      const digits = String(index).padStart(4, '0')
      return world.simulator.dial(world.number, { from: `+33639980${digits.slice(1)}`, name: `Person ${index}` })
    })
  const details = (sent: readonly { path: string }[]) =>
    sent.flatMap(({ path }) => /participants\/([\d,]+)$/.exec(path)?.[1] ?? [])

  it('asks for up to fifty people with one request, where that works', async () => {
    const world = watchedSimulator({ rules: { batch: true, roomCapacity: 200 } })
    crowd(world, 120)
    const watch = world.conference.watch({ batch: true })
    onTestFinished(() => watch.stop())
    const { events } = collect(watch)
    await world.pass(1)
    expect(events.filter(({ type }) => type === 'joined')).toHaveLength(120)
    expect(watch.getSnapshot().room).toEqual(await world.truth())
    expect(details(world.sent).map((ids) => ids.split(',').length)).toEqual([50, 50, 20])
    expect(lawFaults(events)).toEqual([])
  })

  it('keeps a room of a hundred as fresh as stated, within the default budget', async () => {
    const world = watchedSimulator({ rules: { batch: true, roomCapacity: 200 }, requestsPerMinute: 60 })
    const people = crowd(world, 100)
    const watch = world.conference.watch({ batch: true })
    onTestFinished(() => watch.stop())
    const { events } = collect(watch)
    await world.pass(60)
    people[70]?.press('00')
    const pressedAt = world.simulator.clock.now()
    await world.pass(60)
    const muted = events.find(({ type }) => type === 'muted')
    const lateSeconds = ((muted?.seenAt.getTime() ?? Number.NaN) - pressedAt) / 1000
    expect(lateSeconds).toBeLessThanOrEqual(watchBounds(100, 60, 1, true).personSeconds)
    expect(world.sent.length).toBeLessThanOrEqual(120)
  })

  it('sees who has left between the list and the batch', async () => {
    const world = watchedSimulator({ rules: { batch: true } })
    const [, bob] = crowd(world, 3)
    const watch = world.conference.watch({ batch: true })
    onTestFinished(() => watch.stop())
    const { events } = collect(watch)
    world.setWeather(({ path }) => {
      if (path.endsWith('participants/1,2,3')) bob?.hangUp()
      return undefined
    })
    await world.pass(1)
    expect(details(world.sent)).toEqual(['1,2,3', '2'])
    expect(types(events)).toEqual(['opened', 'joined', 'joined'])
    expect(watch.getSnapshot()).toMatchObject({ status: 'live', unreadCount: 0 })
  })

  it.each([
    ['does not know the header', undefined],
    ['answers something else', () => Response.json({ message: 'What?' })],
    ['fails over it', () => new Response('{"message":"Internal server error"}', { status: 500 })],
  ] as const)('asks one by one for ever when OVHcloud %s', async (_, answer) => {
    const world = watchedSimulator()
    crowd(world, 5)
    world.setWeather(({ path }) => (path.includes(',') ? answer?.() : undefined))
    const watch = world.conference.watch({ batch: true })
    onTestFinished(() => watch.stop())
    const { events } = collect(watch)
    await world.pass(5)
    const asked = details(world.sent)
    expect(asked.slice(0, 6)).toEqual(['1,2,3,4,5', '1', '2', '3', '4', '5'])
    expect(asked.slice(1).some((ids) => ids.includes(','))).toBe(false)
    expect(events.filter(({ type }) => type === 'joined')).toHaveLength(5)
    expect(watch.getSnapshot()).toMatchObject({ status: 'live', error: undefined })
    // Nor does anybody else who watches with this client.
    const before = world.sent.length
    collect(world.conference.watch({ batch: true }))
    watch.stop()
    await world.pass(5)
    expect(details(world.sent.slice(before)).some((ids) => ids.includes(','))).toBe(false)
  })

  it('goes on with batches after the network has failed', async () => {
    const world = watchedSimulator({ rules: { batch: true } })
    crowd(world, 4)
    let failures = 2
    world.setWeather(({ path }) => (path.includes(',') && failures-- > 0 ? 'network' : undefined))
    const watch = world.conference.watch({ batch: true })
    onTestFinished(() => watch.stop())
    const { events } = collect(watch)
    await world.pass(30)
    expect(events.filter(({ type }) => type === 'joined')).toHaveLength(4)
    expect(new Set(details(world.sent))).toEqual(new Set(['1,2,3,4']))
  })

  it('never asks in batches unless told to', async () => {
    const world = watchedSimulator({ rules: { batch: true } })
    crowd(world, 3)
    const watch = world.conference.watch()
    onTestFinished(() => watch.stop())
    collect(watch)
    await world.pass(3)
    expect(details(world.sent).some((ids) => ids.includes(','))).toBe(false)
  })
})
