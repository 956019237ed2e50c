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
  /** A moment of simulated time, and the real one it was at. */
  #anchor: { readonly simulated: number; readonly real: number }
  #isPaused = false
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
    this.#anchor = { simulated: world.now(), real: Date.now() }
  }

  /** The moment of real time a live simulator starts at. */
  static realNow(): number {
    return Date.now()
  }

  /** Milliseconds since the epoch, in simulated time. */
  now(): number {
    const { simulated, real } = this.#anchor
    return Math.floor(this.#isPaused ? simulated : simulated + (Date.now() - real) * this.#speed)
  }

  /** Simulated seconds in a real second; 0 while paused. */
  get pace(): number {
    return this.#isPaused ? 0 : this.#speed
  }

  /** Leaps ahead, letting everything due on the way happen in its order. @param ms 0 or more, in simulated time. */
  skip(ms: number): void {
    if (!(ms >= 0 && Number.isFinite(ms))) {
      throw new SimulatorUsageError(`Time cannot move by ${ms} milliseconds. Give 0 or more.`)
    }
    this.#anchor = { simulated: this.now() + ms, real: Date.now() }
    this.catchUp()
  }

  /** Goes on from another moment, before or after the one it was at; for a world that goes back to an earlier state. */
  goOnFrom(simulated: number): void {
    this.#anchor = { simulated, real: Date.now() }
  }

  /** Holds time: nothing happens by itself until `resume`. Repeating is safe. */
  pause(): void {
    this.#anchor = { simulated: this.now(), real: Date.now() }
    this.#isPaused = true
    this.catchUp()
  }

  /** Lets time run again from where it was held. Repeating is safe. */
  resume(): void {
    this.#anchor = { simulated: this.now(), real: Date.now() }
    this.#isPaused = false
    this.catchUp()
  }

  /** Brings the world up to now and plans the next wake-up. Called around every exchange and command. */
  catchUp(): void {
    this.#world.moveTo(this.now())
    clearTimeout(this.#timer)
    const next = this.#world.nextMoment()
    if (next === undefined || this.#isPaused) return
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
