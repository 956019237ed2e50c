/**
 * Makes a client.
 *
 * @module client/create-client
 */
import { type Conference, createConference } from '../conference/conference.js'
import {
  type BillingAccounts,
  type Conferences,
  createBillingAccounts,
  createConferences,
} from '../conference/directory.js'
import { createNumber, type NumberAccess } from '../conference/number.js'
import type { NumberPlace } from '../conference/place.js'
import { requireText } from '../conference/reading.js'
import type { ResponseBody, WireNichandle } from '../contract.js'
import { createRoomPollers, noticingCommands } from '../live/room-pollers.js'
import type { WatchOptions } from '../live/room-watch.js'
import { type Switchboard, type Watchable, watchAll } from '../live/watch-all.js'
import { type CallArguments, type CallableOperation, type CallResult, createCall } from './call.js'
import { type Clock, systemClock } from './clock.js'
import type { Credentials } from './credentials.js'
import { type EndpointName, endpoints } from './endpoints.js'
import { ConferenceError } from './error.js'
import type { ClientHooks } from './hooks.js'
import { checkBounds, checkWhole, invalidInput } from './input.js'
import type { CallOptions, Limits } from './limits.js'
import { type Random, systemRandom } from './random.js'
import { createRawClient, type RawClient } from './raw-client.js'
import { showAs } from './redaction.js'
import { requestBudget } from './request-budget.js'
import { checkingResponses, type ResponseCheckOptions } from './response-check.js'
import { createTransport, type Fetch } from './transport.js'
import type { Wire } from './wire.js'

/** Options of a client. */
export interface ConferenceClientOptions extends ClientHooks, ResponseCheckOptions {
  /** Who the client calls as. */
  credentials: Credentials
  /** Which of OVHcloud's APIs. Default: `ovh-eu`. */
  endpoint?: EndpointName | undefined
  /** Address of the API with its version, such as `http://localhost:4010/1.0`; wins over `endpoint`. */
  baseUrl?: string | undefined
  /** Takes the place of `globalThis.fetch`, which is otherwise looked up for every request. */
  fetch?: Fetch | undefined
  /**
   * Longest time for a call or a helper, in seconds: above 0, at most 86,400. Default: 60. A helper that has begun adds
   * the time it queues for the request budget; a `timeoutSeconds` given with the call counts everything.
   */
  timeoutSeconds?: number | undefined
  /**
   * Longest time for one attempt of a request that may be repeated, in seconds: above 0, at most 86,400. Default: 20. A
   * POST has the whole time of its call.
   */
  attemptTimeoutSeconds?: number | undefined
  /** Repetitions of a request that may be repeated, from 0 to 10. Default: 3. */
  maxRetries?: number | undefined
  /**
   * Requests a minute, from 1 to 100,000; further ones wait for their turn. `false` for no budget, as for the
   * simulator. Default: 60, what OVHcloud's staff called safe.
   */
  requestsPerMinute?: number | false | undefined
  /** Pause between two looks at a task, in seconds: above 0, at most 60. Default: 1. */
  taskPollSeconds?: number | undefined
  /** Takes the place of the machine's clock, for tests. */
  clock?: Clock | undefined
  /** Takes the place of the machine's dice, for tests. */
  random?: Random | undefined
}

/** Calls any operation of the contract by its name. */
export interface CallOperation {
  /**
   * Resolves with the data of an operation.
   *
   * @throws {@link ConferenceError} with the code of what went wrong.
   * @example
   * const me = await ovh.call('getMe')
   * await ovh.call('muteParticipant', { params: { path: { billingAccount, serviceName, id: 12 } } })
   */
  <Operation extends CallableOperation>(
    operationId: Operation,
    ...options: CallArguments<Operation, CallOptions>
  ): Promise<ResponseBody<Operation>>
  /** The same, with status, headers and query id. */
  withResponse<Operation extends CallableOperation>(
    operationId: Operation,
    ...options: CallArguments<Operation, CallOptions>
  ): Promise<CallResult<ResponseBody<Operation>>>
}

/** A client of OVHcloud's conferences. */
export interface ConferenceClient {
  /** Every operation by its path, as an openapi-fetch client. Requests are signed, limited and repeated like all others. */
  readonly raw: RawClient
  /** Every operation by its name. */
  readonly call: CallOperation
  /** The accounts that pay for numbers. */
  readonly billingAccounts: BillingAccounts
  /** The conference numbers of the customer. */
  readonly conferences: Conferences
  /** A conference. Nothing is sent until one of its methods is called. */
  conference(place: NumberPlace): Conference
  /** A number, to make a conference of it. Nothing is sent until one of its methods is called. */
  number(place: NumberPlace): NumberAccess
  /**
   * Watches many rooms of this client as one stream and one store, for a switchboard. They share its budget: rooms with
   * people get eight times as much of it as empty ones, and first looks take turns. The events of one room stay in
   * order. A room that cannot be watched any longer is told as `error`; the others go on.
   *
   * @param rooms - Conferences, for their own rooms, and numbered rooms; one that is there twice counts once.
   * @example
   * const conferences = [conference, ovh.conference({ billingAccount, serviceName })]
   * for await (const { of, event } of ovh.watchAll(conferences, { signal })) {
   *   if (event) console.log(of.serviceName, event.type)
   * }
   */
  watchAll<Watched extends Watchable>(rooms: Iterable<Watched>, options?: WatchOptions): Switchboard<Watched>
  /** Reads OVHcloud's clock, to the second: `getServerTime`. Needs no valid credentials. */
  serverTime(options?: CallOptions): Promise<Date>
  /** Reads who the customer is: `getMe`. */
  account(options?: CallOptions): Promise<WireNichandle>
}

/**
 * Makes a client. Nothing is sent yet. Printing it shows no secret.
 *
 * @throws {@link ConferenceError} `invalid_input` when an option is out of bounds.
 * @example
 * const ovh = createConferenceClient({
 *   endpoint: 'ovh-eu',
 *   credentials: applicationKeys({ applicationKey, applicationSecret, consumerKey }),
 * })
 */
export function createConferenceClient(options: ConferenceClientOptions): ConferenceClient {
  const { credentials, endpoint = 'ovh-eu', clock = systemClock, random = systemRandom } = options
  const { timeoutSeconds = 60, attemptTimeoutSeconds = 20, taskPollSeconds = 1 } = options
  const { maxRetries = 3, requestsPerMinute = 60 } = options
  if (typeof credentials?.connect !== 'function') {
    const message = 'Pass applicationKeys(…), serviceAccount(…) or accessToken(…)'
    throw invalidInput([{ path: 'credentials', message }])
  }
  checkBounds({
    timeoutSeconds: [timeoutSeconds, 0, 86_400],
    attemptTimeoutSeconds: [attemptTimeoutSeconds, 0, 86_400],
    taskPollSeconds: [taskPollSeconds, 0, 60],
  })
  checkWhole({ maxRetries: [maxRetries, 0, 10] })
  if (requestsPerMinute !== false) checkWhole({ requestsPerMinute: [requestsPerMinute, 1, 100_000] })
  const { baseUrl, tokenUrl } = resolveEndpoint(endpoint, options.baseUrl)

  const begin = (call: CallOptions = {}): Limits => {
    const { signal, timeoutSeconds: seconds } = call
    if (seconds === undefined) {
      return { signal, deadlineAt: clock.now() + timeoutSeconds * 1000, queuedUntil: Number.NEGATIVE_INFINITY }
    }
    checkBounds({ timeoutSeconds: [seconds, 0, 86_400] })
    return { signal, deadlineAt: clock.now() + seconds * 1000 }
  }
  const fetch: Fetch = (url, init) => (options.fetch ?? globalThis.fetch)(url, init)
  const authorizer = credentials.connect({
    clock,
    tokenUrl,
    readServerTime: (signal) => readServerTime(begin({ signal })),
    formSender: (signal) => ({ clock, random, fetch, maxRetries, limits: begin({ signal }) }),
  })
  const budget = requestBudget(requestsPerMinute)
  const transport = createTransport({
    clock,
    random,
    fetch,
    authorizer,
    budget,
    attemptTimeoutMs: attemptTimeoutSeconds * 1000,
    maxRetries,
    hooks: options,
  })
  const raw = createRawClient(
    baseUrl,
    noticingCommands(checkingResponses(transport, options), () => wire.shared(createRoomPollers)),
    (signal) => begin({ signal }),
  )
  const shelf = new Map<unknown, unknown>()
  const wire: Wire = {
    clock,
    random,
    call: createCall(raw),
    fetch,
    hasOwnFetch: options.fetch !== undefined,
    taskPollMs: taskPollSeconds * 1000,
    begin,
    requestsPerMinute,
    spareRequests: () => budget.spare(clock.now()),
    shared<Value>(make: (wire: Wire) => Value): Value {
      if (!shelf.has(make)) shelf.set(make, make(wire))
      // What lies there under `make` is what it made.
      return shelf.get(make) as Value
    },
  }

  async function readServerTime(limits: Limits): Promise<number> {
    const { data } = await wire.call('getServerTime', {}, limits)
    if (Number.isSafeInteger(data)) return data
    throw new ConferenceError({ code: 'invalid_response', why: 'the answer is no time', operationId: 'getServerTime' })
  }

  return showAs<ConferenceClient>(
    {
      raw,
      call: createCallOperation(wire),
      billingAccounts: createBillingAccounts(wire),
      conferences: createConferences(wire),
      conference: (place) => createConference(wire, place),
      number: (place) => createNumber(wire, place),
      watchAll,
      serverTime: async (call) => new Date((await readServerTime(begin(call))) * 1000),
      account: async (call) => requireText('getMe', (await wire.call('getMe', {}, begin(call))).data, 'nichandle'),
    },
    `ConferenceClient(${baseUrl}, ${credentials.kind})`,
  )
}

function createCallOperation(wire: Wire): CallOperation {
  // Its types are those of the operation; behind them it passes on what it gets.
  const callAny = wire.call as (operationId: string, input: object, limits: Limits) => Promise<CallResult<never>>
  const withResponse = async (operationId: string, options: CallOptions = {}): Promise<CallResult<never>> =>
    callAny(operationId, options, wire.begin(options))
  const call = async (operationId: string, options: CallOptions = {}): Promise<never> =>
    (await callAny(operationId, options, wire.begin(options))).data
  return Object.assign(call, { withResponse })
}

function resolveEndpoint(endpoint: EndpointName, baseUrl: string | undefined): { baseUrl: string; tokenUrl: string } {
  if (baseUrl === undefined) {
    if (Object.hasOwn(endpoints, endpoint)) return endpoints[endpoint]
    throw invalidInput([{ path: 'endpoint', message: `Choose one of ${Object.keys(endpoints).join(', ')}` }])
  }
  if (!/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw invalidInput([{ path: 'baseUrl', message: 'Pass an address such as http://localhost:4010/1.0' }])
  }
  const { username, password, search, hash, href } = new URL(baseUrl)
  if (username || password || search || hash) {
    throw invalidInput([{ path: 'baseUrl', message: 'Leave out user, password, query and fragment' }])
  }
  // Beside the version, not below it: a server may hold several worlds, each under a path of its own.
  const base = href.replace(/\/+$/, '')
  return { baseUrl: base, tokenUrl: `${base.replace(/\/(1\.0|v1)$/, '')}/auth/oauth2/token` }
}
