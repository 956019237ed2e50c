/**
 * How late the events of a watched room come, and what that costs: `npx tsx bench/watching.ts`.
 *
 * The peer is the way without a helper: list and read everybody once a second, 60 × (people + 2) requests a minute.
 *
 * @module bench/watching
 */
import { type RoomEvent, watchBounds } from 'ovh-conference'
import { collect, watchedSimulator } from '../test/live/support/watched-simulator.js'

const cases: [people: number, requestsPerMinute: number | false, batch?: true][] = [
  [1, 60],
  [3, 60],
  [10, 60],
  [40, 60],
  [10, 600],
  [40, 600],
  [100, 6000],
  [100, false],
  [500, false],
  [10, 60, true],
  [40, 60, true],
  [100, 60, true],
  [500, 60, true],
  [100, 600, true],
  [500, 600, true],
  [500, false, true],
]

const rounds = 30
const round = (value: number) => Math.round(value * 10) / 10

/** Delays of one kind of event, in seconds. */
function summary(delays: number[], bound: number): string {
  const sorted = [...delays].sort((a, b) => a - b)
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN)
  return `${at(0.5)} / ${at(1)} / ${round(bound)}`
}

async function measure(people: number, requestsPerMinute: number | false, batch = false) {
  const world = watchedSimulator({ requestsPerMinute, rules: { roomCapacity: 600, batch } })
  const { simulator, number, pass, sent } = world
  const callers = Array.from({ length: people }, (_, index) =>
    simulator.dial(number, { from: `+33612${String(100_000 + index)}` }),
  )
  const watch = world.conference.watch({ batch })
  const { events } = collect(watch)
  const bounds = watchBounds(people, requestsPerMinute, 1, batch)
  await pass(Math.max(60, 2 * bounds.personSeconds))
  const from = simulator.clock.now()
  const asked = sent.length
  const [joins, talks, mutes]: [number[], number[], number[]] = [[], [], []]

  const seen = async (type: RoomEvent['type'], id: number | undefined, limit: number): Promise<number> => {
    const since = simulator.clock.now()
    const isIt = (event: RoomEvent) =>
      event.type === type && 'participant' in event && event.participant?.id === id && event.seenAt.getTime() >= since
    for (let next = events.length; simulator.clock.now() - since < limit * 2000; next = events.length) {
      await pass(0.1, 100)
      const event = events.slice(next).find(isIt)
      if (event) return (event.seenAt.getTime() - since) / 1000
    }
    throw new Error(`${type} was not seen`)
  }
  for (let index = 0; index < rounds; index++) {
    // So that what happens has no fixed place between two looks.
    await pass(0.7 + (index % 10) * 0.37, 100)
    const caller = callers[index % callers.length]
    if (!caller) throw new Error('Nobody is there')
    // Whoever talks when he is first seen has not begun to.
    const isKnown = () => watch.getSnapshot().room.participants.some(({ id }) => id === caller.participantId)
    while (!isKnown()) await pass(0.5, 100)
    caller.speak()
    talks.push(await seen('talking', caller.participantId, bounds.personSeconds))
    caller.press('00')
    mutes.push(await seen('muted', caller.participantId, bounds.personSeconds))
    const { participantId } = caller
    caller.hangUp()
    joins.push(await seen('left', participantId, bounds.joinSeconds))
    callers[index % callers.length] = simulator.dial(number, { from: `+33698${String(100_000 + index)}` })
  }
  // The most in any 60 seconds: what the budget is about.
  let most = 0
  let oldest = 0
  for (const [index, { at }] of sent.entries()) {
    while (at - (sent[oldest]?.at ?? at) >= 60_000) oldest += 1
    most = Math.max(most, index - oldest + 1)
  }
  const minutes = (simulator.clock.now() - from) / 60_000
  const perMinute = (sent.length - asked) / minutes
  watch.stop()
  const peer = 60 * (people + 2)
  return {
    people,
    budget: requestsPerMinute || 'off',
    batch: batch ? 'yes' : '',
    'requests/min': Math.round(perMinute),
    'most in 60 s': most,
    'of the peer': `${Math.round((100 * perMinute) / peer)} %`,
    'left, s': summary(joins, bounds.joinSeconds),
    'talking, s': summary(talks, bounds.personSeconds),
    'muted, s': summary(mutes, bounds.personSeconds),
  }
}

console.log('Delays: median / worst seen / stated bound')
const rows = []
for (const [people, budget, batch] of cases) rows.push(await measure(people, budget, batch))
console.table(rows)

async function day(): Promise<void> {
  const world = watchedSimulator({ requestsPerMinute: 60 })
  world.simulator.startAutopilot(world.number, { fewest: 1, most: 4 })
  const watch = world.conference.watch()
  const unsubscribe = watch.subscribe(() => {})
  const startedAt = performance.now()
  const heaps: number[] = []
  for (let hour = 1; hour <= 24; hour++) {
    await world.pass(3600, 4000)
    world.sent.length = 0
    if (hour % 6 === 0) {
      globalThis.gc?.()
      // What the simulator remembers of its callers is not the watcher's.
      world.simulator.restore(world.simulator.snapshot())
      heaps.push(process.memoryUsage().heapUsed / 2 ** 20)
    }
  }
  unsubscribe()
  const seconds = (performance.now() - startedAt) / 1000
  console.log(
    `24 simulated hours in ${Math.round(seconds)} s; heap every six hours, MiB: ${heaps.map(round).join(', ')}`,
  )
  console.log('(run with node --expose-gc for heaps without garbage; the simulator keeps its history in there too)')
}
await day()
