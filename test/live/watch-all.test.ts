/**
 * Many rooms under one budget.
 *
 * @module test/live/watch-all.test
 */
import type { NumberedRoom, RoomEvent } from 'ovh-conference'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lawFaults } from './support/laws.js'
import { watchedSimulator } from './support/watched-simulator.js'

async function rooms(count: number, requestsPerMinute: number | false) {
  const world = watchedSimulator({ requestsPerMinute })
  const booked: NumberedRoom[] = []
  for (let index = 0; index < count; index++) {
    const path = { ...world.number }
    const roomNumber = 1000 + index
    await world.simulator.fetch(
      `https://eu.api.ovh.com/1.0/telephony/${path.billingAccount}/conference/${path.serviceName}/rooms`,
      { method: 'POST', headers: { Authorization: 'Bearer t' }, body: JSON.stringify({ roomNumber }) },
    )
    await world.simulator.fetch(
      `https://eu.api.ovh.com/1.0/telephony/${path.billingAccount}/conference/${path.serviceName}/rooms/${roomNumber}`,
      { method: 'PUT', headers: { Authorization: 'Bearer t' }, body: JSON.stringify({ pin: '0' }) },
    )
    booked.push(world.conference.room(roomNumber))
  }
  return { ...world, booked }
}

const busiest = (sent: readonly { at: number }[]) =>
  Math.max(...sent.map(({ at: from }) => sent.filter(({ at }) => at >= from && at < from + 60_000).length))

describe('watchAll', () => {
  it('tells of all rooms in one stream, each in order', async () => {
    const { ovh, booked, simulator, number, pass } = await rooms(5, false)
    const board = ovh.watchAll(booked)
    onTestFinished(() => board.stop())
    const events = new Map<NumberedRoom, RoomEvent[]>(booked.map((room) => [room, []]))
    const read = async () => {
      for await (const { of, event } of board) if (event) events.get(of)?.push(event)
    }
    const reading = read()
    await pass(2)
    const callers = booked.map(({ roomNumber }, index) =>
      simulator.dial(number, { from: `+3361234567${index}` }).press(`${roomNumber}#`),
    )
    await pass(3)
    for (const caller of callers) caller.hangUp()
    await pass(3)
    board.stop()
    await reading
    for (const told of events.values()) {
      expect(told.map(({ type }) => type)).toEqual(['opened', 'joined', 'left', 'closed'])
      expect(lawFaults(told)).toEqual([])
    }
  })

  it('shares the budget: rooms with people get more of it, empty ones are not forgotten', async () => {
    const { ovh, booked, simulator, number, pass, sent } = await rooms(12, 600)
    const [busy] = booked
    simulator.dial(number, { from: '+33612345678' }).press(`${busy?.roomNumber}#`)
    const board = ovh.watchAll(booked)
    onTestFinished(() => board.stop())
    board.subscribe(() => {})
    await pass(300)
    expect(busiest(sent)).toBeLessThanOrEqual(600)
    const asked = (room: NumberedRoom | undefined) =>
      sent.filter(({ path }) => path.endsWith(`/rooms/${room?.roomNumber}/participants`)).length
    for (const quiet of booked.slice(1)) {
      expect(asked(quiet)).toBeGreaterThan(15)
      expect(asked(busy)).toBeGreaterThan(2 * asked(quiet))
    }
    expect(board.getSnapshot().get(busy as NumberedRoom)?.room.participants).toHaveLength(1)
  })

  it('watches two hundred rooms within a budget', async () => {
    const { ovh, booked, simulator, number, pass, sent, pendingTimers } = await rooms(200, 1200)
    const board = ovh.watchAll(booked)
    onTestFinished(() => board.stop())
    let calls = 0
    board.subscribe(() => {
      calls += 1
    })
    await pass(60, 1000)
    expect([...board.getSnapshot().values()].every(({ status }) => status === 'live')).toBe(true)
    sent.length = 0
    const before = simulator.clock.now()
    for (const { roomNumber } of booked.slice(0, 20)) {
      simulator.dial(number, { from: `+33612${String(roomNumber).padStart(6, '0')}` }).press(`${roomNumber}#`)
    }
    const inside = () => [...board.getSnapshot().values()].filter(({ room }) => room.participants.length > 0).length
    while (inside() < 20 && simulator.clock.now() - before < 60_000) await pass(1, 1000)
    expect(inside()).toBe(20)
    expect(busiest(sent)).toBeLessThanOrEqual(1200)
    expect(calls).toBeGreaterThan(200)
    board.stop()
    expect(pendingTimers()).toBe(0)
  }, 30_000)

  it('goes on with the others when one room is no more', async () => {
    const { ovh, booked, pass, conference } = await rooms(1, false)
    const board = ovh.watchAll([...booked, conference.room(999_999)])
    const told: string[] = []
    const read = async () => {
      for await (const { of, event, error } of board) told.push(`${of.roomNumber} ${event?.type ?? error?.code}`)
    }
    const reading = read()
    await pass(5)
    expect(told).toEqual(['999999 not_found'])
    board.stop()
    await reading
  })

  it('ends with its loop', async () => {
    const { ovh, booked, pass, simulator, number, sent, pendingTimers } = await rooms(3, false)
    const board = ovh.watchAll(booked)
    const read = async () => {
      for await (const _event of board) return
    }
    const reading = read()
    simulator.dial(number, { from: '+33612345678' }).press(`${booked[0]?.roomNumber}#`)
    await pass(3)
    await reading
    const asked = sent.length
    await pass(10)
    expect(sent.length).toBe(asked)
    expect(pendingTimers()).toBe(0)
  })

  it('is closed also while somebody waits for the next event, as streams do', async () => {
    const { ovh, booked, pass, sent, pendingTimers } = await rooms(3, false)
    const board = ovh.watchAll(booked)
    onTestFinished(() => board.stop())
    const iterator = board[Symbol.asyncIterator]()
    const next = iterator.next()
    await pass(2)
    const closed = Promise.all([iterator.return?.(), next])
    await pass(1)
    const done = { done: true, value: undefined }
    expect(await Promise.race([closed, 'still open'])).toEqual([done, done])
    expect(await iterator.next()).toEqual(done)
    const asked = sent.length
    await pass(10)
    expect(sent.length).toBe(asked)
    expect(pendingTimers()).toBe(0)
  })

  it('shows the rooms as they are to who only reads events, and the same map as long as nothing changes', async () => {
    const { ovh, booked, pass, simulator, number } = await rooms(3, false)
    const board = ovh.watchAll(booked)
    onTestFinished(() => board.stop())
    expect(board.getSnapshot()).toBe(board.getSnapshot())
    const read = async () => {
      for await (const _event of board);
    }
    const reading = read()
    const [first] = booked
    simulator.dial(number, { from: '+33612345678' }).press(`${first?.roomNumber}#`)
    await pass(3)
    expect(board.getSnapshot().get(first as NumberedRoom)?.room.participants).toHaveLength(1)
    const before = board.getSnapshot()
    await pass(5)
    expect(board.getSnapshot()).toBe(before)
    board.stop()
    await reading
    expect([...board.getSnapshot().values()].map(({ status }) => status)).toEqual(Array(3).fill('ended'))
  })

  it('leaves the budget to commands while many rooms are asked about for the first time', async () => {
    const { ovh, booked, pass, simulator, conference, sent } = await rooms(100, 60)
    const board = ovh.watchAll(booked)
    onTestFinished(() => board.stop())
    board.subscribe(() => {})
    await pass(1)
    const before = simulator.clock.now()
    let answeredAt = Number.NaN
    const asking = conference.settings.get({ timeoutSeconds: 3600 }).then(() => {
      answeredAt = simulator.clock.now()
    })
    await pass(30)
    expect(answeredAt - before).toBeLessThanOrEqual(250)
    await asking
    // Everybody gets his turn all the same.
    await pass(400, 1000)
    expect([...board.getSnapshot().values()].every(({ status }) => status === 'live')).toBe(true)
    expect(busiest(sent)).toBeLessThanOrEqual(60)
  })
})
