/**
 * A simulator with a client that watches it, bad weather on demand, and time that passes when told.
 *
 * @module test/live/support/watched-simulator
 */
import {
  accessToken,
  type Clock,
  type Conference,
  type ConferenceClient,
  type ConferenceClientOptions,
  createConferenceClient,
  type Fetch,
  type RoomEvent,
  type RoomSnapshot,
  type RoomWatch,
} from 'ovh-conference'
import { createSimulator, type SimulatorOptions } from 'ovh-conference/mocks'

/** What happens to a request: `undefined` for nothing special. */
export type Weather = (request: { method: string; path: string }) => 'network' | Response | undefined

export interface WatchedSimulator {
  simulator: ReturnType<typeof createSimulator>
  number: { billingAccount: string; serviceName: string }
  ovh: ConferenceClient
  conference: Conference
  /** Requests of the watching client, with the simulated time they were sent at, in milliseconds. */
  sent: { at: number; method: string; path: string }[]
  /** Timers of the client that have neither fired nor been cancelled. */
  pendingTimers(): number
  setWeather(weather: Weather | undefined): void
  /** The client's machine sleeps: its clock jumps, and no timer fires before it wakes. */
  sleep(seconds: number): void
  /** Lets simulated time pass, with all that the client does meanwhile. */
  pass(seconds: number, stepMs?: number): Promise<void>
  /** Resolves when the client does nothing more by itself. */
  settle(): Promise<void>
  /** The room as the simulator knows it, read by another client. */
  truth(): Promise<RoomSnapshot>
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

export function watchedSimulator(
  options: Partial<ConferenceClientOptions> & Pick<SimulatorOptions, 'seed' | 'rules'> = {},
): WatchedSimulator {
  const { seed = 1, rules = {}, ...clientOptions } = options
  const simulator = createSimulator({ seed, rules })
  const number = simulator.addConference({ serviceName: '+33972101010', settings: { pin: null } })
  const sent: WatchedSimulator['sent'] = []
  let weather: Weather | undefined
  let inFlight = 0
  let pending = 0
  let sleptMs = 0

  const counted =
    (wait: 'delay' | 'deadline') =>
    (ms: number, task: () => void): (() => void) => {
      let isOpen = true
      const close = (): void => {
        if (isOpen) pending -= 1
        isOpen = false
      }
      pending += 1
      const cancel = simulator.clock[wait](ms, () => {
        close()
        task()
      })
      return () => {
        close()
        cancel()
      }
    }
  const now = () => simulator.clock.now() + sleptMs
  const clock: Clock = { now, delay: counted('delay'), deadline: counted('deadline') }

  const fetch: Fetch = async (url, init) => {
    const { pathname } = new URL(url)
    const request = { method: init.method ?? 'GET', path: pathname.replace(/^\/1\.0\/telephony\/[^/]+/, '') }
    sent.push({ at: simulator.clock.now(), ...request })
    inFlight += 1
    try {
      const bad = weather?.(request)
      if (bad === 'network') throw new TypeError('fetch failed')
      return bad ?? (await simulator.fetch(url, init))
    } finally {
      inFlight -= 1
    }
  }
  const ovh = createConferenceClient({
    credentials: accessToken('a-token'),
    requestsPerMinute: false,
    random: () => 0.5,
    fetch,
    clock,
    ...clientOptions,
  })
  const other = createConferenceClient({
    credentials: accessToken('another-token'),
    requestsPerMinute: false,
    fetch: simulator.fetch,
    clock: simulator.clock,
  })

  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet++) {
      await nextTurn()
      if (inFlight > 0) quiet = 0
    }
  }

  return {
    simulator,
    number,
    ovh,
    conference: ovh.conference(number),
    sent,
    pendingTimers: () => pending,
    setWeather: (next) => {
      weather = next
    },
    sleep: (seconds) => {
      sleptMs += seconds * 1000
    },
    async pass(seconds, stepMs = 250) {
      const until = simulator.clock.now() + seconds * 1000
      await settle()
      while (simulator.clock.now() < until) {
        const before = sent.length
        await simulator.clock.advance({ milliseconds: Math.min(stepMs, until - simulator.clock.now()) })
        await nextTurn()
        if (sent.length > before || inFlight > 0) await settle()
      }
    },
    settle,
    async truth() {
      const conference = other.conference(number)
      const live = await conference.live()
      const people = await conference.participants.list()
      if (!live.running) return { running: false, startedAt: undefined, locked: undefined, participants: [] }
      const participants = people.sort((a, b) => a.joinedAt.getTime() - b.joinedAt.getTime() || a.id - b.id)
      return { running: true, startedAt: live.startedAt, locked: live.locked, participants }
    },
  }
}

/** Collects the events of a watch as they come. `done` resolves with the error that ended it, if any. */
export function collect(watch: RoomWatch): { events: RoomEvent[]; done: Promise<unknown> } {
  const events: RoomEvent[] = []
  const read = async (): Promise<unknown> => {
    try {
      for await (const event of watch) events.push(event)
      return undefined
    } catch (error) {
      return error
    }
  }
  return { events, done: read() }
}
