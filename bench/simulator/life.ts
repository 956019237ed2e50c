/**
 * Simulated life: hours of a conference per second of processor time.
 *
 * @module bench/simulator/life
 */
import { type Caller, createSimulator, type NumberReference, type Simulator } from 'ovh-conference/mocks'
import { median, processorMs } from './stopwatch.js'
import { figure, printTable, printVerdict } from './table.js'

const ROUNDS = 5
const HOURS = 100
const MARATHON_HOURS = 7
const MARATHON_PEOPLE = 100
/** In the marathon somebody else begins to speak this often, for a little less. */
const TURN_SECONDS = 5

/** Measures and prints. */
export async function benchLife(): Promise<void> {
  const room: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const ms = await livelyRoom(10)
    // The first round warms up.
    if (round > 0) room.push((HOURS * 1000) / ms)
  }
  const marathons: Marathon[] = []
  for (let round = 0; round < ROUNDS; round++) marathons.push(await marathon())
  const [first] = marathons
  const of = (pick: (run: Marathon) => number) => median(marathons.map(pick))
  printTable(
    'Simulated life',
    ['', 'processor time', 'simulated hours/s'],
    [
      [
        `a room of ten, people come, talk and go, ${HOURS} h`,
        `${figure((HOURS * 1000) / median(room))} ms`,
        figure(median(room)),
      ],
      [
        `a conference of ${MARATHON_PEOPLE}, ${MARATHON_HOURS} h, ${figure(first?.turns ?? 0)} turns to speak`,
        `${figure(of(({ lifeMs }) => lifeMs))} ms`,
        figure((MARATHON_HOURS * 1000) / of(({ lifeMs }) => lifeMs)),
      ],
      [
        `streaming its recording, ${figure((first?.recordingBytes ?? 0) / 2 ** 20)} MiB`,
        `${figure(of(({ streamMs }) => streamMs))} ms`,
        figure((MARATHON_HOURS * 1000) / of(({ streamMs }) => streamMs)),
      ],
    ],
  )
  printVerdict('a room of ten ≥ 100 simulated hours/s', figure(median(room)), median(room) >= 100)
  const grownMiB = Math.max(...marathons.map(({ streamGrowthBytes }) => streamGrowthBytes)) / 2 ** 20
  printVerdict('streaming a recording grows the process by less than 64 MiB', `${figure(grownMiB)} MiB`, grownMiB < 64)
}

/** Milliseconds for `HOURS` of a room with so many people. */
async function livelyRoom(people: number): Promise<number> {
  const simulator = createSimulator()
  const number = simulator.addConference({ serviceName: '+33972101010', settings: { recordStatus: true } })
  simulator.startAutopilot(number, { fewest: people, most: people })
  return processorMs(() => simulator.clock.advance({ hours: HOURS }))
}

interface Marathon {
  readonly turns: number
  readonly lifeMs: number
  readonly recordingBytes: number
  readonly streamMs: number
  readonly streamGrowthBytes: number
}

async function marathon(): Promise<Marathon> {
  const simulator = createSimulator({ rules: { roomCapacity: MARATHON_PEOPLE } })
  const number = simulator.addConference({
    serviceName: '+33972101010',
    settings: { recordStatus: true, reportStatus: 'customer' },
  })
  const turns = (MARATHON_HOURS * 3600) / TURN_SECONDS
  const lifeMs = await processorMs(async () => {
    const people = Array.from({ length: MARATHON_PEOPLE }, (_, index) => dialAs(simulator, number, index))
    for (let turn = 0; turn < turns; turn++) {
      people[(turn * 37) % people.length]?.speak({ seconds: TURN_SECONDS - 1 })
      await simulator.clock.advance({ seconds: TURN_SECONDS })
    }
    for (const person of people) person.hangUp()
  })
  const mail = simulator.outbox.at(-1)
  const recording = mail && simulator.recordingOf(mail)
  if (!recording) throw new Error('The marathon left no recording.')
  const before = process.memoryUsage().rss
  let peak = before
  let recordingBytes = 0
  const streamMs = await processorMs(async () => {
    const response = await simulator.fetch(recording.url)
    if (!response.body) throw new Error('The recording has no body.')
    for await (const piece of response.body) {
      if (recordingBytes % 2 ** 22 < piece.length) peak = Math.max(peak, process.memoryUsage().rss)
      recordingBytes += piece.length
    }
  })
  return { turns, lifeMs, recordingBytes, streamMs, streamGrowthBytes: peak - before }
}

function dialAs(simulator: Simulator, number: NumberReference, index: number): Caller {
  return simulator.dial(number, { from: `+336${String(index).padStart(8, '0')}`, name: `Person ${index}` })
}
