/**
 * Numbered rooms: one number, many rooms, each reached by typing its room number and `#`.
 *
 * @module test/simulator/rooms
 */
import type { WireHistory, WireRoom, WireRoomsStatistics, WireSettings, WireTask } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { toneWav } from '../../examples/tone.js'
import { uploadAnnouncement } from './support/announcement.js'
import {
  badRequest,
  conferencePath,
  expectRefused,
  idOf,
  nextNumber,
  nobodyInside,
  objectMissing,
  openWorld,
  prompts,
  servicePath,
  type World,
} from './support/world.js'

const roomsPath = `${conferencePath}/rooms`
const roomPath = `${roomsPath}/123456789`
const DAY_MS = 24 * 3600 * 1000

async function book(world: World, changes?: Record<string, unknown>, roomNumber = 123_456_789): Promise<WireRoom> {
  const { status, body } = await world.api.post<WireRoom>(roomsPath, { roomNumber })
  expect(status).toBe(200)
  if (changes) expect((await world.api.put(`${roomsPath}/${roomNumber}`, changes)).status).toBe(200)
  return body
}

const inMs = (world: World, ms: number) => new Date(world.simulator.clock.now() + ms).toISOString()

describe('booking', () => {
  it.each([
    ['no body', undefined],
    ['an empty object', {}],
  ])('with %s draws a nine-digit number and a PIN, without end, report or recording', async (_, body) => {
    const { api } = openWorld()
    const { body: room } = await api.post<WireRoom>(roomsPath, body)
    expect(String(room.roomNumber)).toMatch(/^[1-9]\d{8}$/)
    expect(room.pin).toMatch(/^\d{1,8}$/)
    expect(room.pin).not.toBe('0')
    expect(room).toMatchObject({ expirationDate: null, reportStatus: 'none', recordStatus: false })
    expect((await api.get(roomsPath)).body).toEqual([room.roomNumber])
    expect((await api.get(`${roomsPath}/${room.roomNumber}`)).body).toEqual(room)
  })

  it('draws a different number and PIN each time', async () => {
    const { api } = openWorld()
    const rooms = await Promise.all(Array.from({ length: 20 }, () => api.post<WireRoom>(roomsPath)))
    expect(new Set(rooms.map(({ body }) => body.roomNumber)).size).toBe(20)
    expect(new Set(rooms.map(({ body }) => body.pin)).size).toBeGreaterThan(15)
  })

  it.each([1, 42, 999_999_999])('takes the number %i', async (roomNumber) => {
    const world = openWorld()
    expect((await book(world, undefined, roomNumber)).roomNumber).toBe(roomNumber)
  })

  it('has fresh rooms recorded and reported where the rules say so', async () => {
    const { api } = openWorld({ rules: { freshRoomRecord: true, freshRoomReport: 'customer' } })
    expect((await api.post(roomsPath)).body).toMatchObject({ recordStatus: true, reportStatus: 'customer' })
  })

  it('refuses a number that is taken, by a room or by the number’s own', async () => {
    const world = openWorld()
    await book(world)
    const { body: own } = await world.api.get<WireSettings>(`${conferencePath}/settings`)
    for (const roomNumber of [123_456_789, own.roomNumber]) {
      await expectRefused(world.simulator, () => world.api.post(roomsPath, { roomNumber }), 409, {
        class: 'Client::Conflict',
        message: expect.any(String),
      })
    }
  })

  it.each([0, -1, 1_000_000_000, 1.5, '123456789', null, true])('refuses the number %j', async (roomNumber) => {
    const { simulator, api } = openWorld()
    await expectRefused(simulator, () => api.post(roomsPath, { roomNumber }), 400, badRequest(/roomNumber/))
  })

  it('has no numbered route for the number’s own room', async () => {
    const { simulator, api } = openWorld()
    const { body: own } = await api.get<WireSettings>(`${conferencePath}/settings`)
    await expectRefused(
      simulator,
      () => api.get(`${roomsPath}/${own.roomNumber}`),
      404,
      objectMissing('roomNumber', own.roomNumber),
    )
    expect((await api.get(roomsPath)).body).toEqual([])
  })

  it('keeps the rooms of two numbers apart', async () => {
    const world = openWorld()
    await book(world)
    const other = world.simulator.addConference({ serviceName: '+33972202020' })
    const otherRooms = `/telephony/${other.billingAccount}/conference/${other.serviceName}/rooms`
    expect((await world.api.get(otherRooms)).body).toEqual([])
    expect((await world.api.post(otherRooms, { roomNumber: 123_456_789 })).status).toBe(200)
  })
})

describe('dialing in', () => {
  it('types the room number and #, then the room’s PIN and #', async () => {
    const world = openWorld()
    const { pin } = await book(world)
    const alice = world.simulator.dial(world.number, { from: nextNumber() })
    expect(prompts(alice)).toEqual(['enter-room-number'])
    alice.press('123456789#')
    expect(prompts(alice).at(-1)).toBe('enter-pin')
    alice.press(`${pin}#`)
    expect(alice.phase).toBe('inside')
    expect((await world.api.get(`${roomPath}/participants`)).body).toEqual([idOf(alice)])
    expect((await world.api.get(`${conferencePath}/participants`)).body).toEqual([])
  })

  it('goes straight in where the PIN is "0"', async () => {
    const world = openWorld()
    await book(world, { pin: '0' })
    expect(world.simulator.dial(world.number, { from: nextNumber() }).press('123456789#').phase).toBe('inside')
  })

  it('drops the line after three unknown room numbers', async () => {
    const world = openWorld()
    await book(world)
    const alice = world.simulator.dial(world.number, { from: nextNumber() }).press('1#2#')
    expect(alice.phase).toBe('room number')
    expect(alice.press('3#')).toMatchObject({ phase: 'ended', end: 'too many attempts' })
  })

  it('serves the own room and numbered rooms at once, and nobody is in two', async () => {
    const world = openWorld({ settings: { pin: '0421' } })
    await book(world, { pin: '0' }, 111)
    await book(world, { pin: '0' }, 222)
    const dialIn = (keys: string) => world.simulator.dial(world.number, { from: nextNumber() }).press(keys)
    const { body: own } = await world.api.get<WireSettings>(`${conferencePath}/settings`)
    const callers = [dialIn('111#'), dialIn('222#'), dialIn('222#'), dialIn(`${own.roomNumber}#0421#`)]
    const lists = await Promise.all(
      [`${roomsPath}/111`, `${roomsPath}/222`, conferencePath].map((path) =>
        world.api.get<number[]>(`${path}/participants`),
      ),
    )
    expect(lists.map(({ body }) => body.length)).toEqual([1, 2, 1])
    const ids = lists.flatMap(({ body }) => body)
    expect(new Set(ids)).toEqual(new Set(callers.map(idOf)))
    expect((await world.api.get<WireRoomsStatistics>(`${conferencePath}/roomsStats`)).body).toEqual({
      activeRoomsCount: 3,
      participantsCount: 4,
      roomsCount: 2,
    })
  })

  it('locks one room and not the other', async () => {
    const world = openWorld()
    await book(world, { pin: '0' }, 111)
    await book(world, { pin: '0' }, 222)
    const dialIn = (keys: string) => world.simulator.dial(world.number, { from: nextNumber() }).press(keys)
    dialIn('111#')
    await world.api.post(`${roomsPath}/111/lock`)
    await world.tasksEnd()
    expect(dialIn('111#')).toMatchObject({ phase: 'ended', end: 'locked' })
    expect(dialIn('222#').phase).toBe('inside')
    await world.api.post(`${roomsPath}/111/unlock`)
    await world.tasksEnd()
    expect(dialIn('111#').phase).toBe('inside')
  })

  it('turns hidden callers away from the room that refuses them only', async () => {
    const world = openWorld()
    await book(world, { pin: '0', anonymousRejection: true }, 111)
    await book(world, { pin: '0' }, 222)
    const dialIn = (keys: string) =>
      world.simulator.dial(world.number, { from: nextNumber(), hidden: true }).press(keys)
    expect(dialIn('111#')).toMatchObject({ phase: 'ended', end: 'hidden number refused' })
    expect(dialIn('222#').phase).toBe('inside')
  })

  it('plays the sound of a room after its number and before its PIN', async () => {
    const world = openWorld()
    const { pin } = await book(world)
    const { body: sound } = await world.api.post<{ id: number; putUrl: string }>('/telephony/sounds', {
      filename: 'room.wav',
    })
    const body = toneWav({ seconds: 1, hertz: 300 })
    expect((await world.simulator.fetch(sound.putUrl, { method: 'PUT', body })).status).toBe(201)
    await world.api.put(roomPath, { announceSoundId: sound.id, announceFile: true })
    const alice = world.simulator.dial(world.number, { from: nextNumber() }).press(`123456789#${pin}#`)
    expect(prompts(alice)).toEqual(['enter-room-number', 'announcement', 'enter-pin', 'entered'])
  })

  it('lets a caller interrupt one announcement and hear the next to its end', async () => {
    const world = openWorld({ rules: { announcementSeconds: 10 } })
    await uploadAnnouncement(world)
    const { body: sound } = await world.api.post<{ id: number; putUrl: string }>('/telephony/sounds', {
      filename: 'room.wav',
    })
    await world.simulator.fetch(sound.putUrl, { method: 'PUT', body: toneWav({ seconds: 1, hertz: 300 }) })
    await book(world, { pin: '0', announceSoundId: sound.id, announceFile: true })
    const alice = world.simulator.dial(world.number, { from: nextNumber() })
    await world.simulator.clock.advance({ seconds: 5 })
    alice.press('123456789#')
    await world.simulator.clock.advance({ seconds: 9 })
    expect(alice.phase).toBe('announcement')
    await world.simulator.clock.advance({ seconds: 1 })
    expect(alice.phase).toBe('inside')
  })

  it('plays the number’s announcement before the room number is asked', async () => {
    const world = openWorld()
    await uploadAnnouncement(world)
    await book(world)
    const alice = world.simulator.dial(world.number, { from: nextNumber() })
    expect(prompts(alice)).toEqual(['announcement', 'enter-room-number'])
  })
})

describe('moderation inside a room', () => {
  it.each([
    ['mute', undefined, { speak: false }],
    ['deaf', undefined, { hear: false }],
    ['energy', { value: 150 }, { energy: 150 }],
  ] as const)('%s', async (action, body, expected) => {
    const world = openWorld()
    await book(world, { pin: '0' })
    const alice = world.simulator.dial(world.number, { from: nextNumber() }).press('123456789#')
    const path = `${roomPath}/participants/${idOf(alice)}`
    const { body: task } = await world.api.post<WireTask>(`${path}/${action}`, body)
    await world.tasksEnd()
    expect((await world.api.get(`${servicePath}/task/${task.taskId}`)).body).toMatchObject({ status: 'done' })
    expect((await world.api.get(path)).body).toMatchObject(expected)
  })

  it('knows a participant by the right room only', async () => {
    const world = openWorld()
    await book(world, { pin: '0' }, 111)
    await book(world, { pin: '0' }, 222)
    const alice = world.simulator.dial(world.number, { from: nextNumber() }).press('111#')
    for (const path of [conferencePath, `${roomsPath}/222`]) {
      const wrong = () => world.api.post(`${path}/participants/${idOf(alice)}/kick`)
      await expectRefused(world.simulator, wrong, 404, objectMissing('id', idOf(alice)))
    }
  })

  it.each([
    ['empty list', 200, []],
    ['not found', 404, nobodyInside],
  ] as const)('an empty room answers as the rule says: %s', async (emptyRoom, status, body) => {
    const world = openWorld({ rules: { emptyRoom } })
    await book(world)
    expect(await world.api.get(`${roomPath}/participants`)).toMatchObject({ status, body })
  })
})

describe('the end of a booking', () => {
  it('is cancelled by a date ten seconds ahead', async () => {
    const world = openWorld()
    await book(world, { pin: '0' })
    expect((await world.api.put(roomPath, { expirationDate: inMs(world, 10_000) })).body).toBeNull()
    await world.simulator.clock.advance({ milliseconds: 9_999 })
    expect((await world.api.get(roomsPath)).body).toEqual([123_456_789])
    await world.simulator.clock.advance({ milliseconds: 1 })
    expect((await world.api.get(roomsPath)).body).toEqual([])
    expect((await world.api.get(`${conferencePath}/roomsStats`)).body).toMatchObject({ roomsCount: 0 })
    for (const path of ['', '/participants', '/histories', '/webAccess'])
      expect((await world.api.get(roomPath + path)).status).toBe(404)
    expect((await world.api.get(roomPath)).body).toEqual(objectMissing('roomNumber', 123_456_789))
    // With no room left, callers reach the number's own room again.
    expect(world.simulator.dial(world.number, { from: nextNumber() }).phase).toBe('inside')
  })

  it.each([
    ['a moment ago', -1],
    ['now', 0],
    ['in a year', 365 * DAY_MS],
    ['in ten years', 3650 * DAY_MS],
  ])('refuses %s', async (_, ms) => {
    const world = openWorld()
    await book(world)
    const request = () => world.api.put(roomPath, { expirationDate: inMs(world, ms), enterMuted: true })
    await expectRefused(world.simulator, request, 400, badRequest(/expirationDate/))
  })

  it('refuses a bad date together with a good sound, and changes neither', async () => {
    const world = openWorld()
    await book(world)
    const { body: sound } = await world.api.post<{ id: number }>('/telephony/sounds', { filename: 'a.wav' })
    const request = () => world.api.put(roomPath, { announceSoundId: sound.id, expirationDate: inMs(world, -1) })
    await expectRefused(world.simulator, request, 400, badRequest(/expirationDate/))
  })

  it.each([
    ['in a second', 1000],
    ['in a year less a second', 365 * DAY_MS - 1000],
  ])('takes %s', async (_, ms) => {
    const world = openWorld()
    await book(world, { expirationDate: inMs(world, ms) })
    const { body } = await world.api.get<WireRoom>(roomPath)
    expect(Date.parse(body.expirationDate ?? '')).toBe(world.simulator.clock.now() + ms)
  })

  it.each(['2026-02-01T22:59:59.000Z', '2026-02-01T23:59:59+01:00'])(
    'shows %s in Paris time',
    async (expirationDate) => {
      const world = openWorld()
      await book(world, { expirationDate })
      expect((await world.api.get(roomPath)).body).toMatchObject({ expirationDate: '2026-02-01T23:59:59+01:00' })
    },
  )

  it('is called off by null, and moved by another date', async () => {
    const world = openWorld()
    await book(world, { expirationDate: inMs(world, 10_000) })
    await world.api.put(roomPath, { expirationDate: null })
    await world.simulator.clock.advance({ seconds: 20 })
    expect((await world.api.get(roomPath)).body).toMatchObject({ expirationDate: null })
    await world.api.put(roomPath, { expirationDate: inMs(world, 10_000) })
    await world.api.put(roomPath, { expirationDate: inMs(world, 60_000) })
    await world.simulator.clock.advance({ seconds: 30 })
    expect((await world.api.get(roomPath)).status).toBe(200)
    await world.simulator.clock.advance({ seconds: 30 })
    expect((await world.api.get(roomPath)).status).toBe(404)
  })

  it('cuts people off when the rule says so, and files their conference', async () => {
    const world = openWorld()
    await book(world, { pin: '0', expirationDate: inMs(world, 60_000) })
    const alice = world.simulator.dial(world.number, { from: nextNumber() }).press('123456789#')
    await world.simulator.clock.advance({ seconds: 60 })
    expect(alice).toMatchObject({ phase: 'ended', end: 'expired' })
    const { body: ids } = await world.api.get<number[]>(`${conferencePath}/histories`)
    expect((await world.api.get(`${conferencePath}/histories/${ids[0]}`)).body).toMatchObject({ duration: 60 })
  })

  it('lets people finish when the rule says so, and nobody else in', async () => {
    const world = openWorld({ rules: { expiry: 'let finish' } })
    await book(world, { pin: '0', expirationDate: inMs(world, 60_000) })
    await book(world, { pin: '0' }, 222)
    const dialIn = (keys: string) => world.simulator.dial(world.number, { from: nextNumber() }).press(keys)
    const alice = dialIn('123456789#')
    const late = dialIn('1')
    await world.simulator.clock.advance({ seconds: 60 })
    expect(alice.phase).toBe('inside')
    expect(late.press('23456789#').phase).not.toBe('inside')
    expect((await world.api.get(roomsPath)).body).toEqual([222])
    expect((await world.api.get(roomPath)).status).toBe(404)
    await world.simulator.clock.advance({ seconds: 60 })
    alice.hangUp()
    const { body: ids } = await world.api.get<number[]>(`${conferencePath}/histories`)
    const { body: history } = await world.api.get<WireHistory>(`${conferencePath}/histories/${ids[0]}`)
    expect(history.duration).toBe(120)
    expect(world.simulator.snapshot().world.numbers[world.number.serviceName]?.conference?.rooms).not.toHaveProperty(
      '123456789',
    )
  })

  it('refuses a caller who is asked for the PIN when the room ends', async () => {
    const world = openWorld()
    const { pin } = await book(world, { expirationDate: inMs(world, 10_000) })
    const alice = world.simulator.dial(world.number, { from: nextNumber() }).press('123456789#')
    await world.simulator.clock.advance({ seconds: 10 })
    expect(alice.press(`${pin}#`)).toMatchObject({ phase: 'ended', end: 'expired' })
  })
})

describe('statistics and history of rooms', () => {
  it('counts unique people over all rooms', async () => {
    const world = openWorld()
    await book(world, { pin: '0' }, 111)
    await book(world, { pin: '0' }, 222)
    const from = nextNumber()
    world.simulator.dial(world.number, { from }).press('111#')
    world.simulator.dial(world.number, { from }).press('222#')
    world.simulator.dial(world.number, { from: nextNumber(), hidden: true }).press('222#')
    world.simulator.dial(world.number, { from: nextNumber(), hidden: true }).press('222#')
    expect((await world.api.get(`${conferencePath}/roomsStats`)).body).toEqual({
      activeRoomsCount: 2,
      participantsCount: 3,
      roomsCount: 2,
    })
  })

  it('files conferences of rooms under the number as well', async () => {
    const world = openWorld({ settings: { pin: '0421' } })
    await book(world, { pin: '0' }, 111)
    await book(world, { pin: '0' }, 222)
    const { body: own } = await world.api.get<WireSettings>(`${conferencePath}/settings`)
    const visit = (keys: string) => world.simulator.dial(world.number, { from: nextNumber() }).press(keys).hangUp()
    visit('111#')
    visit('222#')
    visit(`${own.roomNumber}#0421#`)
    visit('111#')
    const listOf = async (path: string) => (await world.api.get<number[]>(`${path}/histories`)).body
    const all = await listOf(conferencePath)
    const first = await listOf(`${roomsPath}/111`)
    const second = await listOf(`${roomsPath}/222`)
    expect(all).toHaveLength(4)
    expect(new Set(all).size).toBe(4)
    expect(first).toEqual([all[0], all[3]])
    expect(second).toEqual([all[1]])
    const shared = await world.api.get(`${roomsPath}/111/histories/${all[0]}`)
    expect(shared.body).toEqual((await world.api.get(`${conferencePath}/histories/${all[0]}`)).body)
    const foreign = () => world.api.get(`${roomsPath}/222/histories/${all[0]}`)
    await expectRefused(world.simulator, foreign, 404, objectMissing('id', all[0] ?? 0))
  })
})
