/**
 * The simulator: a conference service in a box.
 *
 * @module simulator
 */
import * as z from 'zod/mini'
import type { WebAccessType, WireNichandle, WireSettingsUpdate } from '../src/contract.js'
import { ConferencePropertiesUpdateSchema } from '../src/generated/zod.js'
import { DEFAULT_BILLING_ACCOUNT, defaultAccount } from './account.js'
import { type AutopilotInput, startAutopilot } from './behaviour/autopilot.js'
import { type DialInput, dial } from './behaviour/calls.js'
import { decideConsumerKey, grantEverything, type SimulatorCredentials } from './behaviour/credentials.js'
import { recordingUrl } from './behaviour/documents.js'
import { findRecording } from './behaviour/history.js'
import { advanceWorld, nextMoment } from './behaviour/jobs.js'
import { addNumber, applyFeature, getConferenceNumber } from './behaviour/numbers.js'
import { toWireNumber } from './behaviour/phone-number-format.js'
import { renderWav, wavSize } from './behaviour/recording-audio.js'
import { Refusal } from './behaviour/refusal.js'
import { changeSettings, type SettingsChange } from './behaviour/rooms.js'
import { defaultRules, type Rules } from './behaviour/rules.js'
import { planScenario, type Scenario } from './behaviour/scenario.js'
import { SimulatorUsageError } from './behaviour/usage-error.js'
import { createWebAccess, webAccessUrl } from './behaviour/web-access.js'
import { type ConsumerKey, createWorld, dice, type Origins, type ReportMail, type World } from './behaviour/world.js'
import { Caller } from './caller.js'
import { SystemClock } from './clock/system-clock.js'
import { type MovableWorld, VirtualClock } from './clock/virtual-clock.js'
import type { CredentialMode } from './handlers/authentication.js'
import { exchangeWithFaults } from './handlers/exchange-with-faults.js'
import { Faults } from './handlers/faults.js'
import { createRequestFilter, locate, mountOf } from './handlers/location.js'
import { createWire, type Wire } from './handlers/wire.js'
import { RequestLog } from './request-log.js'
import { writeTimeline } from './timeline.js'

/** The moment a simulator with a virtual clock begins at, when none is given. */
const DEFAULT_START = '2026-01-05T09:00:00+01:00'
const SNAPSHOT_VERSION = 2

/** How a simulator is made. */
export interface SimulatorOptions {
  /** Decides every draw of chance; the same seed and the same calls give the same bytes. Default 1. */
  readonly seed?: number
  /** The moment it begins at. Default 5 January 2026, 09:00 in Paris; a live simulator begins now. */
  readonly startAt?: Date | string
  /**
   * Base URL the clients are given. Default `https://eu.api.ovh.com/1.0`. The hosts of the real API are answered
   * whatever it is.
   */
  readonly baseUrl?: string
  /** Where upload addresses and public links begin. Default reserved example domains. */
  readonly origins?: Origins
  /** `strict` verifies keys, clock, signature and rights; `relaxed` only wants credentials present. Default relaxed. */
  readonly credentials?: CredentialMode
  /**
   * Tokens of public links that nobody can foresee, instead of drawing them from the seed; for servers that others can
   * reach. Default false.
   */
  readonly secretLinks?: boolean
  /** Fields of the customer account that differ from the default one. */
  readonly account?: Partial<WireNichandle>
  /** Rules that differ from their default. */
  readonly rules?: Partial<Rules>
  /** For hosts that have a faster one: the class answers are made of. Default the runtime's own. */
  readonly Response?: typeof Response
}

/** A conference to put into the world. */
export interface AddConferenceInput {
  /** The number, `+33…` or `0033…`. */
  readonly serviceName: string
  /** Default `ab1234567-ovh-1`. */
  readonly billingAccount?: string
  /** Label. */
  readonly description?: string
  /** Settings in the contract's field names; `pin: null` asks for none. */
  readonly settings?: Omit<WireSettingsUpdate, 'pin'> & { readonly pin?: string | null }
}

/** Where a number is: what the client's `conference(…)` takes. */
export interface NumberReference {
  /** The account that owns the number. */
  readonly billingAccount: string
  /** The number, as `0033…`. */
  readonly serviceName: string
}

/** A recording as a file. */
export interface RecordingFile {
  /** As the report names it. */
  readonly filename: string
  /** Size of the whole file. */
  readonly byteCount: number
  /** Signed address it can be fetched from. */
  readonly url: string
  /** The bytes, a second at a time; each call begins anew. */
  pieces(): Generator<Uint8Array>
}

/** A scenario under way. */
export interface Performance {
  /** A caller of the scenario by his name there; `undefined` before he has dialed. */
  findCaller(name: string): Caller | undefined
}

/** A simulator's state as plain JSON. */
export interface SimulatorSnapshot {
  /** Of the format; another one is refused. */
  readonly version: typeof SNAPSHOT_VERSION
  /** Everything there is, as JSON. */
  readonly world: World
  /** Keys of the simulator it was taken from. */
  readonly credentials: SimulatorCredentials
}

/** A simulated conference service with its telephone side and its API side. */
export class Simulator<Clock extends VirtualClock | SystemClock = VirtualClock | SystemClock> {
  /** The simulator's time. Give it to the client as its `clock`, and waiting costs no real time. */
  readonly clock: Clock
  /** Failures to come: by operation, count, probability or condition. */
  readonly faults: Faults
  /** What was asked so far, with assertions. */
  readonly requests = new RequestLog()
  #options: SimulatorOptions
  #filter: (url: URL) => boolean
  readonly #mount: string
  #world: World
  #wire: Wire
  #credentials: SimulatorCredentials
  readonly #listeners = new Set<() => void>()
  #inFlight = 0

  /** Use `createSimulator` or `createLiveSimulator`. */
  constructor(options: SimulatorOptions, createClock: (world: MovableWorld) => Clock, startAt: number) {
    this.#options = { ...options, startAt: new Date(startAt) }
    const baseUrl = new URL(options.baseUrl ?? 'https://eu.api.ovh.com/1.0')
    this.#mount = mountOf(baseUrl)
    const made = this.#begin()
    this.#world = made.world
    this.#wire = createWire(made.world)
    this.#credentials = made.credentials
    this.faults = new Faults(() => dice(this.#world).fraction())
    this.#filter = createRequestFilter({ baseUrl, storage: new URL(made.world.origins.storage) })
    this.clock = createClock({
      now: () => this.#world.now,
      moveTo: (at) => {
        advanceWorld(this.#world, at)
        this.#tellListeners()
      },
      nextMoment: () => nextMoment(this.#world),
      isBusy: () => this.#inFlight > 0,
    })
  }

  #begin(): { world: World; credentials: SimulatorCredentials } {
    const { seed = 1, startAt, rules, origins, account, secretLinks = false } = this.#options
    const world = createWorld({
      seed,
      now: new Date(startAt ?? DEFAULT_START).getTime(),
      rules: { ...defaultRules, ...rules },
      secretLinks,
      origins: origins ?? {
        storage: 'https://storage.ovh-conference.example',
        pages: 'https://conference.ovh-conference.example',
      },
      account: { ...defaultAccount, ...account },
    })
    return { world, credentials: grantEverything(world) }
  }

  /** Keys that may do everything, and a service account. They are drawn from the seed. */
  get credentials(): SimulatorCredentials {
    return this.#credentials
  }

  /** Mails that have left, oldest first. */
  get outbox(): readonly ReportMail[] {
    return this.#command((world) => world.outbox)
  }

  /** Puts a number on a billing account, not yet used for anything. */
  addNumber(input: Omit<AddConferenceInput, 'settings'>): NumberReference {
    return this.#command((world) => {
      const { billingAccount = DEFAULT_BILLING_ACCOUNT, description = '' } = input
      const serviceName = toWireNumber(input.serviceName)
      if (world.numbers[serviceName]) {
        throw new SimulatorUsageError(`The number ${serviceName} is here already. Add another, or reset first.`)
      }
      addNumber(world, billingAccount, serviceName, description)
      return { billingAccount, serviceName }
    })
  }

  /** Puts a conference number on a billing account. */
  addConference(input: AddConferenceInput): NumberReference {
    const { settings, ...numberInput } = input
    const change = settings && readSettings(settings)
    const reference = this.addNumber(numberInput)
    this.#command((world) => {
      const number = world.numbers[reference.serviceName]
      if (!number) return
      applyFeature(world, number, 'conference')
      if (number.conference && change) changeSettings(world, number, number.conference.ownRoom, change)
    })
    return reference
  }

  /** Somebody dials a number. */
  dial(number: NumberReference | string, input: DialInput): Caller {
    const serviceName = typeof number === 'string' ? toWireNumber(number) : number.serviceName
    const call = this.#command((world) => dial(world, serviceName, input))
    return this.#callerOf(call.id)
  }

  #callerOf(callId: number): Caller {
    return new Caller({ command: (run) => this.#command(run) }, callId)
  }

  /** Creates a public link to the number's own room; `read` follows, `write` controls. */
  createWebAccess(number: NumberReference, type: WebAccessType): string {
    return this.#command((world) => {
      const place = getConferenceNumber(world, number.billingAccount, number.serviceName)
      return webAccessUrl(world, createWebAccess(world, place, place.conference.ownRoom, type))
    })
  }

  /** Lets a scenario begin at this moment; its steps happen as time passes. */
  play(number: NumberReference, scenario: Scenario): Performance {
    const key = this.#command((world) => planScenario(world, number.serviceName, scenario))
    return {
      findCaller: (name) => {
        const callId = this.#command((world) => world.performances[key]?.[name])
        return callId === undefined ? undefined : this.#callerOf(callId)
      },
    }
  }

  /** Keeps the number's own room alive with people who come, talk and go by themselves. */
  startAutopilot(number: NumberReference, input: AutopilotInput = {}): void {
    this.#command((world) => startAutopilot(world, number.serviceName, input))
  }

  /** The customer's decision about a consumer key that was requested. */
  decideConsumerKey(consumerKey: string, state: ConsumerKey['state']): void {
    this.#command((world) => decideConsumerKey(world, consumerKey, state))
  }

  /** Changes rules from this moment on. */
  changeRules(rules: Partial<Rules>): void {
    this.#command((world) => Object.assign(world.rules, rules))
  }

  /** Lets base URL, upload addresses and public links begin at an origin that is only known once a host listens. */
  serveAt(origin: string): void {
    const origins = { storage: origin, pages: origin }
    this.#options = { ...this.#options, baseUrl: `${origin}${this.#mount}/1.0`, origins }
    this.#command((world) => {
      world.origins = origins
    })
    this.#filter = createRequestFilter({ baseUrl: new URL(`${origin}${this.#mount}/1.0`), storage: new URL(origin) })
  }

  /** Path of a request below the version; `undefined` when it is not the service's. */
  pathOf(url: URL): string | undefined {
    return this.#filter(url) ? locate(url, this.#mount).path : undefined
  }

  /** Is a request with this address the service's? */
  handles(url: URL): boolean {
    return this.#filter(url)
  }

  /** Answers a request as the service would. Takes what `fetch` takes; never reaches the network. */
  fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    return this.answer(input instanceof Request && init === undefined ? input : new Request(input, init))
  }

  /**
   * For hosts: answers a request that came from somewhere.
   *
   * @param remoteAddress IP address of the caller. In strict mode it must lie in the blocks of the consumer key
   * (`allowedIPs`); without an address, as in process, every key works.
   */
  async answer(
    request: Request,
    { remoteAddress }: { readonly remoteAddress?: string | undefined } = {},
  ): Promise<Response> {
    this.#inFlight += 1
    try {
      this.#catchUp()
      const { response, operationId } = await exchangeWithFaults(
        {
          world: this.#world,
          wire: this.#wire,
          Response: this.#options.Response ?? Response,
          credentialMode: this.#options.credentials ?? 'relaxed',
          mount: this.#mount,
          remoteAddress,
          faults: this.faults,
          wait: (seconds) => this.#wait(seconds),
        },
        request,
      )
      this.#catchUp()
      const { method, url } = request
      const { status } = response
      this.requests.add({ at: this.#world.now, method, path: new URL(url).pathname, operationId, status })
      return response
    } finally {
      this.#inFlight -= 1
      this.#tellListeners()
    }
  }

  /** The recording that comes with a report, as the pieces of a WAV file; `undefined` when nothing was recorded. */
  recordingOf(mail: ReportMail): RecordingFile | undefined {
    const finished = mail.recording === null ? undefined : findRecording(this.#world, mail.recording)
    if (!finished?.recording || mail.recording === null) return undefined
    return {
      filename: mail.recording,
      byteCount: wavSize(finished.recording, finished.endedAt),
      url: recordingUrl(this.#world, mail.recording, finished),
      pieces: () => renderWav(finished),
    }
  }

  /** What happened, line by line; numbers are masked. */
  timeline(): string {
    return this.#command((world) => writeTimeline(world.timeline, world.rules.timeZone))
  }

  /** The whole state as plain JSON: a copy. */
  snapshot(): SimulatorSnapshot {
    return { version: SNAPSHOT_VERSION, world: structuredClone(this.#world), credentials: { ...this.#credentials } }
  }

  /** Goes back to a state taken before, its time and its credentials included. */
  restore(snapshot: SimulatorSnapshot): void {
    if (snapshot.version !== SNAPSHOT_VERSION) {
      throw new SimulatorUsageError(
        `The snapshot has version ${String(snapshot.version)}, this simulator reads ${SNAPSHOT_VERSION}. Take a new one.`,
      )
    }
    this.#credentials = { ...snapshot.credentials }
    if (this.clock instanceof SystemClock) this.clock.goOnFrom(snapshot.world.now)
    this.#replace(structuredClone(snapshot.world))
  }

  /** Goes back to the beginning: an empty world of the same seed, with the same credentials. */
  reset(): void {
    const { world, credentials } = this.#begin()
    this.#credentials = credentials
    this.requests.clear()
    this.faults.clear()
    this.#replace(world)
  }

  /**
   * For hosts: reads or changes the world in one go, as a call or a request would.
   *
   * @throws SimulatorUsageError, Refusal what `run` throws.
   */
  operate<Result>(run: (world: World) => Result): Result {
    this.#catchUp()
    try {
      return run(this.#world)
    } finally {
      this.#catchUp()
      this.#tellListeners()
    }
  }

  /**
   * For hosts: calls back whenever the world may have changed, after the change. The listener must be quick and must
   * not act on the world; it may be called when nothing has changed. Returns what ends it.
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tellListeners(): void {
    for (const listener of this.#listeners) listener()
  }

  /** Lets simulated time pass inside an exchange; while it waits, the exchange does not hold time back. */
  async #wait(seconds: number): Promise<void> {
    this.#inFlight -= 1
    await new Promise<void>((resolve) => {
      this.clock.delay(seconds * 1000, resolve)
    })
    this.#inFlight += 1
  }

  #replace(world: World): void {
    this.#world = world
    this.#wire = createWire(world)
    this.#catchUp()
    this.#tellListeners()
  }

  #command<Result>(run: (world: World) => Result): Result {
    try {
      return this.operate(run)
    } catch (error) {
      // What the service would refuse is a usage fault where a test commands it.
      throw error instanceof Refusal ? new SimulatorUsageError(error.message) : error
    }
  }

  #catchUp(): void {
    if (this.clock instanceof SystemClock) this.clock.catchUp()
  }
}

/** Settings in the contract's words, checked by the contract's schema. */
function readSettings({ pin, ...settings }: NonNullable<AddConferenceInput['settings']>): SettingsChange {
  const result = z.safeParse(ConferencePropertiesUpdateSchema, pin ? { ...settings, pin } : settings)
  if (!result.success) {
    const faults = result.error.issues.map((issue) => issue.path.join('.')).join(', ')
    throw new SimulatorUsageError(`The settings do not fit the contract: ${faults}.`)
  }
  if (settings.reportStatus === 'other' && !settings.reportEmail) {
    throw new SimulatorUsageError('A report to "other" needs an address. Give reportEmail.')
  }
  return { ...settings, ...(pin === undefined ? {} : { pin: pin === '' || pin === '0' ? null : pin }) }
}

/** A simulator whose time moves when told. */
export function createVirtualSimulator(options: SimulatorOptions = {}): Simulator<VirtualClock> {
  const startAt = new Date(options.startAt ?? DEFAULT_START).getTime()
  return new Simulator(options, (world) => new VirtualClock(world), startAt)
}

/** A simulator whose time runs by itself; `speed` is how much faster than real time, 1 by default. */
export function createRunningSimulator(
  options: SimulatorOptions & { readonly speed?: number } = {},
): Simulator<SystemClock> {
  const startAt = options.startAt === undefined ? SystemClock.realNow() : new Date(options.startAt).getTime()
  return new Simulator(options, (world) => new SystemClock(world, options.speed ?? 1), startAt)
}
