/**
 * Real time, or a multiple of it, for servers that run by themselves.
 *
 * @module system-clock
 */
import { SimulatorUsageError } from '../behaviour/usage-error.js'
import type { MovableWorld } from './virtual-clock.js'

/** Longest wait a timer can hold; a later moment is reached in steps. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** A clock that runs: what is planned happens when its time has come. */
export class SystemClock {
  readonly #world: MovableWorld
  readonly #speed: number
  readonly #startedAt: number
  readonly #realStart = Date.now()
  #timer: ReturnType<typeof setTimeout> | undefined

  /**
   * @param world The world it moves.
   * @param speed How much faster than real time; 1 is real time.
   */
  constructor(world: MovableWorld, speed: number) {
    if (!(speed > 0 && Number.isFinite(speed))) {
      throw new SimulatorUsageError(`A clock cannot run at speed ${speed}. Give a positive number; 1 is real time.`)
    }
    this.#world = world
    this.#speed = speed
    this.#startedAt = world.now()
  }

  /** The moment of real time a live simulator starts at. */
  static realNow(): number {
    return Date.now()
  }

  /** Milliseconds since the epoch, in simulated time. */
  now(): number {
    return Math.floor(this.#startedAt + (Date.now() - this.#realStart) * this.#speed)
  }

  /** Brings the world up to now and plans the next wake-up. Called around every exchange and command. */
  catchUp(): void {
    this.#world.moveTo(this.now())
    clearTimeout(this.#timer)
    const next = this.#world.nextMoment()
    if (next === undefined) return
    const realMs = Math.ceil((next - this.now()) / this.#speed)
    this.#timer = setTimeout(() => this.catchUp(), Math.min(Math.max(realMs, 0), LONGEST_TIMER_MS))
  }

  /** Calls back once after a span of simulated time. Returns what cancels it. */
  delay(ms: number, callback: () => void): () => void {
    const timer = setTimeout(callback, Math.max(0, ms / this.#speed))
    return () => clearTimeout(timer)
  }

  /** Calls back once when a span of simulated time is over. Returns what cancels it. */
  deadline(ms: number, callback: () => void): () => void {
    return this.delay(ms, callback)
  }

  /** Stops the clock: nothing happens by itself any more. */
  stop(): void {
    clearTimeout(this.#timer)
  }
}
