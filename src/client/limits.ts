/**
 * How long a piece of work may take, and whose word stops it: every wait of the client goes through here.
 *
 * @module client/limits
 */
import type { OperationId } from '../contract.js'
import type { Clock } from './clock.js'
import { ConferenceError } from './error.js'

/** Options of every call that goes over the network. */
export interface CallOptions {
  /** Stops the call and every wait inside it: the promise rejects with `aborted`. */
  signal?: AbortSignal | undefined
  /**
   * Longest time for the whole job, its retries and waits included, in seconds: above 0, at most 86,400. Default: the
   * client's own `timeoutSeconds`, to which a job that has begun adds the time it queues for the request budget.
   */
  timeoutSeconds?: number | undefined
}

/** {@link CallOptions} resolved when a job begins, and shared by all its requests. */
export interface Limits {
  readonly signal: AbortSignal | undefined
  /** On the client's clock, in milliseconds since the epoch. Later when time is added by the request budget. */
  deadlineAt: number
  /**
   * Until when the job has queued for the request budget, in milliseconds since the epoch: that time is added to the
   * deadline. `-Infinity` before the first request of the job. `undefined` when the caller has set a time himself, which
   * is never prolonged.
   */
  queuedUntil?: number | undefined
  /** Overrides the client's own, for a job that has a better way to ask again. */
  readonly maxRetries?: number
}

/** A wait, and the operation that an error of it names. */
export interface Wait {
  readonly clock: Clock
  readonly limits: Limits
  readonly operationId: OperationId | undefined
}

/** Rejects with `aborted` or `timeout` when it is over before it began. */
export function checkLimits(wait: Wait): void {
  if (wait.limits.signal?.aborted) throw abortedError(wait)
  if (wait.clock.now() >= wait.limits.deadlineAt) throw timeoutError(wait)
}

/** Waits for a while. Rejects with `aborted`, and with `timeout` at once when the deadline comes first. */
export function pause(delayMs: number, wait: Wait): Promise<void> {
  if (delayMs >= wait.limits.deadlineAt - wait.clock.now()) {
    checkLimits(wait)
    return Promise.reject(timeoutError(wait))
  }
  return bounded(wait, Number.POSITIVE_INFINITY, (stopped) => {
    return new Promise((resolve) => {
      const cancel = wait.clock.delay(delayMs, resolve)
      stopped.addEventListener('abort', cancel, { once: true })
    })
  })
}

/**
 * Runs `work` for as long as the limits allow, and at most `longestMs`. The work is told to stop by its signal, and is
 * not waited for when it does not listen.
 */
export function bounded<Result>(
  wait: Wait,
  longestMs: number,
  work: (stop: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const { clock, limits } = wait
  return new Promise((resolve, reject) => {
    checkLimits(wait)
    const controller = new AbortController()
    const stop = (error: ConferenceError): void => {
      finish()
      reject(error)
      controller.abort(error)
    }
    const onAbort = (): void => stop(abortedError(wait))
    const cancelTimer = clock.deadline(Math.min(longestMs, limits.deadlineAt - clock.now()), () =>
      stop(timeoutError(wait)),
    )
    const finish = (): void => {
      cancelTimer()
      limits.signal?.removeEventListener('abort', onAbort)
    }
    limits.signal?.addEventListener('abort', onAbort)
    // One promise less than with `finally`: this is on the way of every request.
    work(controller.signal).then(
      (result) => {
        finish()
        resolve(result)
      },
      (error: unknown) => {
        finish()
        reject(error)
      },
    )
  })
}

/**
 * Adds to the deadline the time from now to `turnAt` in which a job does nothing but queue. Requests that queue side by
 * side count once.
 */
export function addQueueing(limits: Limits, now: number, turnAt: number): void {
  if (limits.queuedUntil === undefined) return
  const from = Math.max(now, limits.queuedUntil)
  limits.deadlineAt += Math.max(0, turnAt - from)
  limits.queuedUntil = Math.max(from, turnAt)
}

/** Limits of one part of a job that has begun: its first request, too, is not turned away because the job queues. */
export function partOfJob(limits: Limits, now: number): Limits {
  return limits.queuedUntil === undefined ? limits : { ...limits, queuedUntil: now }
}

function abortedError(wait: Wait): ConferenceError {
  const cause: unknown = wait.limits.signal?.reason
  return new ConferenceError({ code: 'aborted', why: 'it was aborted', operationId: wait.operationId, cause })
}

function timeoutError(wait: Wait): ConferenceError {
  return new ConferenceError({
    code: 'timeout',
    why: 'OVHcloud did not answer in the time allowed',
    operationId: wait.operationId,
  })
}
