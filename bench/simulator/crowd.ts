/**
 * Fills rooms with ten people each, looks at one, and prints as JSON what that cost: `crowd.ts ROOMS`, with --expose-gc.
 *
 * @module bench/simulator/crowd
 */
import { createSimulator } from 'ovh-conference/mocks'
import { UNVERIFIED_HEADERS } from './meeting.js'
import { processorMs } from './stopwatch.js'

/** What a crowd costs. */
export interface Crowd {
  readonly rooms: number
  readonly participants: number
  /** Heap that the world takes, rooms and calls included. */
  readonly bytesEach: number
  readonly dialMicroseconds: number
  readonly lookMicroseconds: number
  readonly snapshotBytesEach: number
}

const PEOPLE_PER_ROOM = 10
const LOOKS = 2000
const BASE_URL = 'https://eu.api.ovh.com/1.0'

const rooms = Number(process.argv[2])
const participants = rooms * PEOPLE_PER_ROOM

function usedHeap(): number {
  if (!globalThis.gc) throw new Error('Run this with --expose-gc.')
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

const emptyHeap = usedHeap()
const simulator = createSimulator()
const { billingAccount, serviceName } = simulator.addConference({ serviceName: '+33972101010' })
const roomsUrl = `${BASE_URL}/telephony/${billingAccount}/conference/${serviceName}/rooms`
const ask = (path: string, init: RequestInit = {}) =>
  simulator.fetch(roomsUrl + path, { headers: UNVERIFIED_HEADERS, ...init })

let lastRoom = 0
let dialMs = 0
for (let room = 0; room < rooms; room++) {
  // The answer of createRoom.
  const { roomNumber, pin } = (await (await ask('', { method: 'POST', body: '{}' })).json()) as {
    roomNumber: number
    pin: string
  }
  lastRoom = roomNumber
  dialMs += await processorMs(() => {
    for (let person = 0; person < PEOPLE_PER_ROOM; person++) {
      const index = room * PEOPLE_PER_ROOM + person
      simulator
        .dial(serviceName, { from: `+336${String(index).padStart(8, '0')}`, name: `Person ${index}` })
        .press(`${roomNumber}#${pin}#`)
    }
  })
}
const fullHeap = usedHeap()
// Answers of listRoomParticipants.
const inside = (await (await ask(`/${lastRoom}/participants`)).json()) as number[]
if (inside.length !== PEOPLE_PER_ROOM) throw new Error(`${inside.length} people are inside, not ${PEOPLE_PER_ROOM}.`)
const lookMs = await processorMs(async () => {
  for (let look = 0; look < LOOKS; look++) await ask(`/${lastRoom}/participants/${inside[look % inside.length]}`)
})
const crowd: Crowd = {
  rooms,
  participants,
  bytesEach: (fullHeap - emptyHeap) / participants,
  dialMicroseconds: (dialMs * 1000) / participants,
  lookMicroseconds: (lookMs * 1000) / LOOKS,
  snapshotBytesEach: JSON.stringify(simulator.snapshot()).length / participants,
}
console.log(JSON.stringify(crowd))
