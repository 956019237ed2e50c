/**
 * Time that moves when told: the simulator's default.
 *
 * @module virtual-clock
 */
import { SimulatorUsageError } from '../behaviour/usage-error.js'

/** A span of time; the parts add up. */
export interface Span {
  readonly hours?: number
  readonly minutes?: number
  readonly seconds?: number
  readonly milliseconds?: number
}

/** The world as a clock moves it. */
export interface MovableWorld {
  /** The moment it is at, in milliseconds since the epoch. */
  now(): number
  /** Moves it on, letting happen what is due on the way. */
  moveTo(at: number): void
  /** When something happens next by itself; `undefined` when nothing is planned. */
  nextMoment(): number | undefined
  /** Are requests being answered right now? */
  isBusy(): boolean
}

interface Waiter {
  readonly at: number
  readonly order: number
  /** A delay makes time pass; a deadline only watches it pass. */
  readonly makesTimePass: boolean
  readonly wake: () => void
}

/** Turns of the event loop in which nothing may happen before a delay makes time pass. */
const QUIET_TURNS = 4
/** Most moments `runUntil` looks at before it gives up. */
const MOST_MOMENTS = 100_000

/**
 * A clock that stands still until it is told to move. Programs that wait with `delay` tell it: give it to the client
 * as its `clock`, and waiting for a task takes no real time.
 */
export class VirtualClock {
  readonly #world: MovableWorld
  readonly #waiters = new Set<Waiter>()
  #order = 0
  #isPassing = false

  constructor(world: MovableWorld) {
    this.#world = world
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#world.now()
  }

  /** Moves time on by a span, letting everything due happen at its moment and in its order. */
  async advance(span: Span): Promise<void> {
    const ms = spanMs(span)
    if (!(ms >= 0 && Number.isFinite(ms))) {
      throw new SimulatorUsageError(`Time cannot move by ${JSON.stringify(span)}. Give parts that add up to 0 or more.`)
    }
    await this.#moveTo(this.now() + ms)
  }

  /** Moves time on to a moment. */
  async advanceTo(moment: Date | string): Promise<void> {
    const at = typeof moment === 'string' ? Date.parse(moment) : moment.getTime()
    if (!(at >= this.now())) {
      throw new SimulatorUsageError(`Time cannot move to ${String(moment)}: it is no moment from now on.`)
    }
    await this.#moveTo(at)
  }

  /** Moves from one planned moment to the next until a condition holds. */
  async runUntil(condition: () => boolean): Promise<void> {
    for (let moments = 0; !condition(); moments++) {
      const next = this.#world.nextMoment()
      if (next === undefined || moments >= MOST_MOMENTS) {
        throw new SimulatorUsageError(
          'The condition does not come true: nothing more is planned. Let somebody dial, speak or act first.',
        )
      }
      await this.#moveTo(Math.max(next, this.now()))
    }
  }

  /** Moves on until nothing more is planned before `withinSeconds` (default 60) have passed. */
  async settle({ withinSeconds = 60 }: { readonly withinSeconds?: number } = {}): Promise<void> {
    const limit = this.now() + withinSeconds * 1000
    for (let next = this.#world.nextMoment(); next !== undefined && next <= limit; next = this.#world.nextMoment()) {
      await this.#moveTo(Math.max(next, this.now()))
    }
  }

  /**
   * Calls back once after a wait on purpose: as soon as nothing else is going on, the time passes at once. Returns what
   * cancels it.
   */
  delay(ms: number, callback: () => void): () => void {
    const cancel = this.#await(ms, callback, true)
    void this.#letTimePass()
    return cancel
  }

  /** Calls back once when time has been moved past a deadline; never makes time pass. Returns what cancels it. */
  deadline(ms: number, callback: () => void): () => void {
    return this.#await(ms, callback, false)
  }

  #await(ms: number, wake: () => void, makesTimePass: boolean): () => void {
    const waiter: Waiter = { at: this.now() + Math.ceil(Math.max(0, ms)), order: this.#order++, makesTimePass, wake }
    this.#waiters.add(waiter)
    return () => this.#waiters.delete(waiter)
  }

  async #letTimePass(): Promise<void> {
    if (this.#isPassing) return
    this.#isPassing = true
    try {
      for (let next = this.#earliest(true); next; next = this.#earliest(true)) {
        await this.#untilQuiet()
        const delayed = this.#earliest(true)
        if (delayed) await this.#moveTo(Math.max(delayed.at, this.now()))
      }
    } finally {
      this.#isPassing = false
    }
  }

  async #untilQuiet(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet++) {
      await turn()
      if (this.#world.isBusy()) quiet = 0
    }
  }

  #earliest(delaysOnly: boolean): Waiter | undefined {
    let best: Waiter | undefined
    for (const waiter of this.#waiters) {
      if (delaysOnly && !waiter.makesTimePass) continue
      if (!best || waiter.at < best.at || (waiter.at === best.at && waiter.order < best.order)) best = waiter
    }
    return best
  }

  async #moveTo(at: number): Promise<void> {
    // What is under way gets its answer at this moment: else a time-out would overtake it.
    await this.#untilAnswered()
    for (let due = this.#earliest(false); due && due.at <= at; due = this.#earliest(false)) {
      this.#waiters.delete(due)
      this.#world.moveTo(Math.max(due.at, this.now()))
      due.wake()
      // What was woken may ask something: it gets its answer at this moment, not at a later one.
      await this.#untilAnswered()
    }
    this.#world.moveTo(at)
  }

  /** Lets those who are acting go on until they wait for something. */
  async #untilAnswered(): Promise<void> {
    for (let quiet = 0; quiet < 2; quiet++) {
      await shortTurn()
      if (this.#world.isBusy()) quiet = -1
    }
  }
}

function spanMs({ hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Span): number {
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds)
}

/** A turn of the event loop without the millisecond that a timer takes, where there is one. */
function shortTurn(): Promise<void> {
  return typeof setImmediate === 'function' ? new Promise((resolve) => setImmediate(resolve)) : turn()
}

/** A turn of the event loop: what was woken gets to act. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
