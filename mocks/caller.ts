/**
 * A person with a telephone: dials, presses keys, speaks, hears, hangs up.
 *
 * @module caller
 */
import { endCall, findInside, press, type SpeakInput, setOnHold, speak, stopSpeaking } from './behaviour/calls.js'
import { SimulatorUsageError } from './behaviour/usage-error.js'
import type { Call, CallEnd, Heard, World } from './behaviour/world.js'

/** How a caller reaches the world he lives in. */
export interface CallerLine {
  /** Brings the world up to date before, and plans what follows after, a command. */
  command<Result>(run: (world: World) => Result): Result
}

/** A caller, from dialing to the end of the call. Impossible deeds throw `SimulatorUsageError` at once. */
export class Caller {
  /** Number of the call, unique within the simulator. */
  readonly callId: number
  readonly #line: CallerLine

  constructor(line: CallerLine, callId: number) {
    this.#line = line
    this.callId = callId
  }

  /** Presses keys: digits, `#` and `*`. A code ends with `#`. */
  press(keys: string): this {
    this.#line.command((world) => press(world, this.#call(world), keys))
    return this
  }

  /** Speaks for some seconds, or until `stopSpeaking`. The others hear what is louder than the threshold. */
  speak(input: SpeakInput = {}): this {
    this.#line.command((world) => speak(world, this.#call(world), input))
    return this
  }

  /** Stops speaking. */
  stopSpeaking(): this {
    this.#line.command((world) => stopSpeaking(world, this.#call(world)))
    return this
  }

  /** Puts the conference on hold: it no longer hears this person. */
  hold(): this {
    this.#line.command((world) => setOnHold(world, this.#call(world), true))
    return this
  }

  /** Comes back to the conference after `hold`. */
  resume(): this {
    this.#line.command((world) => setOnHold(world, this.#call(world), false))
    return this
  }

  /** Hangs up. */
  hangUp(): this {
    this.#line.command((world) => endCall(world, this.#call(world), 'hung up'))
    return this
  }

  /** The line is cut, without anybody pressing anything. */
  dropLine(): this {
    this.#line.command((world) => endCall(world, this.#call(world), 'dropped'))
    return this
  }

  /** Where the call is: `announcement`, `room number`, `pin`, `inside` or `ended`. */
  get phase(): Call['phase'] {
    return this.#look().phase
  }

  /** How the call ended; `null` while it lasts. */
  get end(): CallEnd | null {
    return this.#look().end
  }

  /** The id the API knows this person by while inside; `undefined` outside. */
  get participantId(): number | undefined {
    return this.#look().participantId ?? undefined
  }

  /** What this person heard, in order. */
  get heard(): readonly Heard[] {
    return this.#look().heard
  }

  /** Is the person inside and muted? */
  get isMuted(): boolean {
    return this.#person()?.muted ?? false
  }

  /** Is the person inside and deafened? */
  get isDeaf(): boolean {
    return this.#person()?.deaf ?? false
  }

  /** Is the person inside and talking? */
  get isTalking(): boolean {
    return this.#person()?.talking ?? false
  }

  #person() {
    return this.#line.command((world) => findInside(world, this.#call(world))?.participant)
  }

  #look(): Call {
    return this.#line.command((world) => this.#call(world))
  }

  #call(world: World): Call {
    const call = world.calls[this.callId]
    if (!call) {
      throw new SimulatorUsageError(
        `Call ${this.callId} is unknown: the simulator was reset, or forgot it long after its end. Dial again.`,
      )
    }
    return call
  }
}
