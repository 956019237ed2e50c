/**
 * A program: calls per second and processor time per call, one after the other and 32 at a time. Its argument is the
 * JSON that the answering server prints.
 *
 * Everybody gets short turns, again and again: a busy machine is as busy for one as for the other.
 *
 * @module bench/client/calls
 */
import { figure, printTable, printVerdict } from '../simulator/table.js'
import { type Call, plainContestants, reference, secureContestants } from './contestants.js'

/** What one turn has measured. */
interface Turn {
  callsPerSecond: number
  cpuMicroseconds: number
}

const rounds = Number(process.env.BENCH_ROUNDS ?? 15)
const callsPerTurn = 640
/** The budget of the design: processor time of a call, against the one by hand. */
const mostCpu = 1.25

async function takeTurn(call: Call, width: number, calls: number): Promise<Turn> {
  const began = performance.now()
  const cpu = process.cpuUsage()
  let left = calls
  const lane = async (): Promise<void> => {
    while (left-- > 0) await call()
  }
  await Promise.all(Array.from({ length: width }, lane))
  const { user, system } = process.cpuUsage(cpu)
  return { callsPerSecond: (calls * 1000) / (performance.now() - began), cpuMicroseconds: (user + system) / calls }
}

async function race(title: string, contestants: Record<string, Call>, width: number): Promise<void> {
  const turns = new Map<string, Turn[]>()
  for (const [name, call] of Object.entries(contestants)) {
    turns.set(name, [])
    await takeTurn(call, width, 2 * callsPerTurn)
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, call] of Object.entries(contestants)) {
      turns.get(name)?.push(await takeTurn(call, width, callsPerTurn))
    }
  }
  const against = (name: string, part: keyof Turn): number =>
    median((turns.get(name) ?? []).map((turn, round) => turn[part] / (turns.get(reference)?.[round]?.[part] ?? 1)))
  printTable(
    title,
    ['', 'calls/s', 'ratio', 'CPU µs', 'ratio'],
    Object.keys(contestants).map((name) => [
      name,
      figure(median((turns.get(name) ?? []).map(({ callsPerSecond }) => callsPerSecond))),
      figure(against(name, 'callsPerSecond'), 2),
      figure(median((turns.get(name) ?? []).map(({ cpuMicroseconds }) => cpuMicroseconds))),
      figure(against(name, 'cpuMicroseconds'), 2),
    ]),
  )
  const cpu = against('ovh-conference', 'cpuMicroseconds')
  printVerdict(`CPU of a signed call at most ${mostCpu} times that by hand`, figure(cpu, 2), cpu <= mostCpu)
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN
}

// What the parent process prints: two ports, the second one only where a certificate could be made.
const ports = JSON.parse(process.argv[2] ?? '{}') as { plain: number; secure?: number }
for (const width of [1, 32]) {
  const how = width === 1 ? 'one after the other' : `${width} at a time`
  await race(`A signed GET over http, ${how}`, plainContestants(ports.plain), width)
  if (ports.secure) await race(`A signed GET over https, ${how}`, secureContestants(ports.secure), width)
}
// Pools keep their connections open.
process.exit(0)
