/**
 * When to send a request again, and how long to wait before: arithmetic only.
 *
 * @module client/retry
 */
import type { ConferenceErrorCode } from './error-codes.js'
import type { Random } from './random.js'

/** How an attempt ended, as far as a repetition depends on it. */
export interface FailedAttempt {
  /** In capitals. */
  method: string
  /** 1 for the first. */
  attempt: number
  code: ConferenceErrorCode
  /** True when the request surely did not reach OVHcloud. */
  surelyNotSent: boolean
  /** Value of the `Retry-After` header. */
  retryAfter: string | null
  /** Milliseconds since the epoch, for a `Retry-After` that is a date. */
  now: number
}

/** Pause before the first repetition, at most; doubled before each further one. */
const firstPauseMs = 500
/** Longest pause, also when `Retry-After` asks for more. */
const longestPauseMs = 20_000

const passing: ReadonlySet<ConferenceErrorCode> = new Set<ConferenceErrorCode>([
  'network',
  'timeout',
  'rate_limited',
  'server_error',
  'unavailable',
])

/**
 * Decides about a repetition. A POST is repeated only when it surely did not arrive.
 *
 * @param maxRetries - Repetitions allowed, 0 or more.
 * @returns How long to wait first, in milliseconds; `undefined` to give up.
 */
export function retryDelayMs(failed: FailedAttempt, maxRetries: number, random: Random): number | undefined {
  const repeatable = failed.surelyNotSent || (failed.method !== 'POST' && passing.has(failed.code))
  if (failed.attempt > maxRetries || !repeatable) return undefined
  const askedMs = readRetryAfterMs(failed.retryAfter, failed.now)
  if (askedMs !== undefined) return Math.min(askedMs, longestPauseMs)
  const ceilingMs = Math.min(firstPauseMs * 2 ** (failed.attempt - 1), longestPauseMs)
  return Math.round(ceilingMs * (0.5 + random() / 2))
}

/** Seconds or a date; `undefined` when it is neither. */
function readRetryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined
  const seconds = Number(header)
  const waitMs = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs)
}
