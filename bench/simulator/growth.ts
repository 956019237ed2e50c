/**
 * Growth curves: what one deed costs in a world that gets bigger.
 *
 * @module bench/simulator/growth
 */
import { type Caller, createSimulator } from 'ovh-conference/mocks'
import { UNVERIFIED_HEADERS } from './meeting.js'
import { processorMs } from './stopwatch.js'
import { figure, printTable } from './table.js'

const BASE_URL = 'https://eu.api.ovh.com/1.0'
/** Times a deed is done for one figure, and figures of which the smallest counts. */
const REPEATS = 300
const SERIES = 5

interface Curve {
  readonly title: string
  readonly sizes: readonly number[]
  /** Makes the world grow by one. */
  grow(index: number): unknown
  readonly deeds: Readonly<Record<string, () => unknown>>
}

/** Measures and prints. */
export async function benchGrowth(): Promise<void> {
  for (const curve of [roomsOfNumber(), peopleInRoom(), finishedConferences(), requestsAnswered()]) await draw(curve)
}

async function draw({ title, sizes, grow, deeds }: Curve): Promise<void> {
  const costs = new Map<string, number[]>(Object.keys(deeds).map((name) => [name, []]))
  let grown = 0
  for (const size of sizes) {
    for (; grown < size; grown++) await grow(grown)
    for (const [name, deed] of Object.entries(deeds)) costs.get(name)?.push(await cost(deed))
  }
  printTable(
    `Growth: ${title}`,
    ['µs of processor time, and times the first', ...sizes.map((size) => figure(size))],
    [...costs].map(([name, figures]) => [
      name,
      ...figures.map((each) => `${figure(each, 1)} (${figure(each / (figures[0] ?? Number.NaN), 1)})`),
    ]),
  )
}

/** Microseconds a deed takes: the best of some series, the first of which warms up. */
async function cost(deed: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let series = 0; series <= SERIES; series++) {
    const ms = await processorMs(async () => {
      for (let repeat = 0; repeat < REPEATS; repeat++) await deed()
    })
    if (series > 0) best = Math.min(best, (ms * 1000) / REPEATS)
  }
  return best
}

function world() {
  const simulator = createSimulator({ rules: { roomCapacity: 10_000 } })
  const number = simulator.addConference({ serviceName: '+33972101010', settings: { reportStatus: 'customer' } })
  const url = `${BASE_URL}/telephony/${number.billingAccount}/conference/${number.serviceName}`
  const ask = async (path: string, init: RequestInit = {}) =>
    (await simulator.fetch(url + path, { headers: UNVERIFIED_HEADERS, ...init })).text()
  const dial = (index: number): Caller =>
    simulator.dial(number, { from: `+336${String(index).padStart(8, '0')}`, name: `Person ${index}` })
  return { simulator, ask, dial }
}

function roomsOfNumber(): Curve {
  const { ask, dial } = world()
  let last = ''
  return {
    title: 'rooms on a number',
    sizes: [10, 100, 1000, 10_000],
    grow: async () => {
      // The answer of createRoom.
      const room = JSON.parse(await ask('/rooms', { method: 'POST', body: '{}' })) as { roomNumber: number }
      last = String(room.roomNumber)
    },
    deeds: {
      'dial and hang up': () => dial(1).hangUp(),
      getRoom: () => ask(`/rooms/${last}`),
      'getRoomsStats, which counts them all': () => ask('/roomsStats'),
    },
  }
}

function peopleInRoom(): Curve {
  const { ask, dial } = world()
  const people: Caller[] = []
  const last = () => people.at(-1)
  return {
    title: 'people in a room',
    sizes: [10, 100, 1000],
    grow: (index) => people.push(dial(index)),
    deeds: {
      'speak and stop': () => last()?.speak().stopSpeaking(),
      getParticipant: () => ask(`/participants/${last()?.participantId}`),
      'come and go': () => dial(1).hangUp(),
    },
  }
}

function finishedConferences(): Curve {
  const { ask, dial } = world()
  let id = 0
  return {
    title: 'conferences that are over',
    sizes: [10, 100, 1000, 10_000],
    grow: async (index) => {
      dial(index).hangUp()
      // Answers of listHistories; looked at rarely, for it is the list that grows.
      if (index % 1000 === 9) id = Math.max(...(JSON.parse(await ask('/histories')) as number[]))
    },
    deeds: {
      'another one': () => dial(1).hangUp(),
      getHistory: () => ask(`/histories/${id}`),
    },
  }
}

function requestsAnswered(): Curve {
  const { ask, dial } = world()
  const { participantId } = dial(1)
  return {
    title: 'requests answered',
    sizes: [100, 1000, 10_000, 40_000],
    grow: () => ask('/participants'),
    deeds: { getParticipant: () => ask(`/participants/${participantId}`) },
  }
}
