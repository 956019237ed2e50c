/**
 * Sends one request until it is answered: budget, signature, time limit, retries.
 *
 * @module client/transport
 */
import type { OperationId } from '../contract.js'
import type { Clock } from './clock.js'
import type { Authorizer } from './credentials.js'
import { ConferenceError } from './error.js'
import type { ConferenceErrorCode } from './error-codes.js'
import { type ClientHooks, callHook, type RequestFacts } from './hooks.js'
import { bounded, type Limits, pause, type Wait } from './limits.js'
import { wasSurelyNotSent } from './network-error.js'
import type { OutgoingRequest } from './outgoing-request.js'
import type { Random } from './random.js'
import type { RequestBudget } from './request-budget.js'
import { retryDelayMs } from './retry.js'
import { readWireError } from './wire-error.js'

/** The part of `fetch` that the client needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** What a transport is made of. */
export interface TransportOptions {
  clock: Clock
  random: Random
  /** Looked up for every request, so that an interceptor started later still sees it. */
  fetch: Fetch
  authorizer: Authorizer
  budget: RequestBudget
  /** Longest time for one attempt, in milliseconds. */
  attemptTimeoutMs: number
  maxRetries: number
  hooks: ClientHooks
}

/** Sends a request and resolves with its answer, the body read. Rejects with a {@link ConferenceError} when there is none. */
export type Transport = (
  request: OutgoingRequest,
  limits: Limits,
  operationId: OperationId | undefined,
) => Promise<Answer>

/** What is read of a response. Its body is in memory, so that reading it can neither fail nor hang. */
export interface Answer {
  readonly ok: boolean
  readonly status: number
  readonly headers: Headers
  text(): Promise<string>
}

/** How an attempt ended: with an answer, or without one. */
type Outcome = { response: Response; text: string } | { error: ConferenceError; surelyNotSent: boolean }

/** OVHcloud names each request with it. */
export const queryIdHeader = 'X-Ovh-Queryid'

/** Asks for several objects at once; its value separates their ids in the path. Not supported by OVHcloud. */
export const batchHeader = 'X-Ovh-Batch'

/** Advice when a command may have been carried out although its answer did not arrive. */
export const unknownOutcome = 'It may have been carried out all the same: read the state before repeating it'

/** Makes a transport. */
export function createTransport(options: TransportOptions): Transport {
  const { clock, random, authorizer, budget, maxRetries, hooks } = options

  return async (request, limits, operationId) => {
    const wait: Wait = { clock, limits, operationId }
    const url = urlAsSent(request)
    const { method } = request
    let mayRecover = true

    for (let attempt = 1; ; attempt++) {
      await budget.take(wait)
      const { headers, recover } = await authorize(authorizer, request, url, wait)
      const facts: RequestFacts = { operationId, method, attempt }
      callHook(hooks.onRequest, facts)
      const startedAt = clock.now()
      const outcome = await sendOnce(options, { ...request.init, headers: request.headersWith(headers) }, url, wait)
      const code = codeOf(outcome)
      if (hooks.onResponse) {
        const durationMs = clock.now() - startedAt
        callHook(hooks.onResponse, { ...facts, code, durationMs, ...answerFacts(outcome) })
      }

      if (code === undefined) return answer(outcome)
      if (mayRecover && recover(code)) {
        mayRecover = false
        continue
      }
      const delayMs = retryDelayMs(
        {
          method,
          attempt,
          code,
          surelyNotSent: 'error' in outcome && outcome.surelyNotSent,
          retryAfter: 'response' in outcome ? outcome.response.headers.get('Retry-After') : null,
          now: clock.now(),
        },
        limits.maxRetries ?? maxRetries,
        random,
      )
      if (delayMs === undefined || clock.now() + delayMs >= limits.deadlineAt) return answer(outcome)
      callHook(hooks.onRetry, { ...facts, code, delayMs })
      await pause(delayMs, wait)
    }
  }
}

/** What no URL parser changes: no segment begins with a dot, nothing needs escaping. */
const plainPath = /^(\/[\w~,-][\w.~,%-]*)*(\?[\w.~,%&=-]*)?$/

/** The URL as it travels, which is what the signature covers: fetch escapes a little more than the client does. */
function urlAsSent({ url, path }: OutgoingRequest): string {
  return plainPath.test(path) ? url : new URL(url).href
}

/** Operations that need no customer: the clock is for everybody, the request for a key names the application only. */
const openPath = '/auth/time'
const applicationPath = '/auth/credential'

async function authorize(authorizer: Authorizer, request: OutgoingRequest, url: string, wait: Wait) {
  const { path, method } = request
  if (path === openPath) return { headers: {}, recover: () => false }
  if (path === applicationPath) return { headers: authorizer.applicationHeaders, recover: () => false }
  return authorizer.authorize({ method, url, body: request.bodyText }, wait)
}

/** One attempt. Never rejects. */
async function sendOnce(options: TransportOptions, init: RequestInit, url: string, wait: Wait): Promise<Outcome> {
  const { method = 'GET' } = init
  try {
    // What is not repeated may take all the time there is.
    const longestMs = method === 'POST' ? Number.POSITIVE_INFINITY : options.attemptTimeoutMs
    return await bounded(wait, longestMs, async (signal) => {
      const response = await options.fetch(url, { ...init, signal, redirect: 'manual' })
      return { response, text: await response.text() }
    })
  } catch (error) {
    return noAnswer(error, method, wait)
  }
}

function noAnswer(error: unknown, method: string, wait: Wait): Outcome {
  const surelyNotSent = wasSurelyNotSent(error)
  const harmless = method !== 'POST' || surelyNotSent
  const aborted = error instanceof ConferenceError && error.code === 'aborted'
  if (aborted && harmless) return { error, surelyNotSent }
  const known = error instanceof ConferenceError
  const late = known ? 'OVHcloud did not answer in the time allowed' : 'the connection failed'
  return {
    surelyNotSent,
    error: new ConferenceError({
      code: known ? error.code : 'network',
      why: aborted ? 'it was aborted' : late,
      operationId: wait.operationId,
      cause: aborted ? error.cause : error,
      ...(!harmless && { retryable: false, remedy: unknownOutcome }),
    }),
  }
}

/** `undefined` for a success. */
function codeOf(outcome: Outcome): ConferenceErrorCode | undefined {
  if ('error' in outcome) return outcome.error.code
  const { ok, status } = outcome.response
  return ok ? undefined : readWireError(status, outcome.text).code
}

function answerFacts(outcome: Outcome): { status?: number; queryId?: string | undefined } {
  return 'error' in outcome
    ? {}
    : { status: outcome.response.status, queryId: outcome.response.headers.get(queryIdHeader) ?? undefined }
}

function answer(outcome: Outcome): Answer {
  if ('error' in outcome) throw outcome.error
  const { ok, status, headers } = outcome.response
  return { ok, status, headers, text: async () => outcome.text }
}
