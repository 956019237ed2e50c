/**
 * Asks the token service.
 *
 * @module client/post-form
 */
import type { Clock } from './clock.js'
import { ConferenceError } from './error.js'
import { bounded, type Limits, pause } from './limits.js'
import type { Random } from './random.js'
import { retryDelayMs } from './retry.js'
import type { Fetch } from './transport.js'
import { readWireError } from './wire-error.js'

/** What sending a form needs. */
export interface FormSender {
  clock: Clock
  random: Random
  fetch: Fetch
  maxRetries: number
  limits: Limits
}

const formHeaders = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' }

/** Longest time for one attempt. */
const attemptTimeoutMs = 20_000

/**
 * Sends a form and resolves with the answer, also when it is a refusal. Asking for a token twice is harmless, so it is
 * repeated like a GET.
 *
 * @throws {@link ConferenceError} `network`, `timeout`, `rate_limited`, `unavailable` or `server_error`.
 */
export async function postForm(
  sender: FormSender,
  url: string,
  form: Record<string, string>,
): Promise<{ status: number; text: string }> {
  const { clock, limits, maxRetries, random } = sender
  const wait = { clock, limits, operationId: 'requestAccessToken' } as const
  for (let attempt = 1; ; attempt++) {
    const result = await postOnce(sender, url, form)
    if (!(result instanceof ConferenceError)) return result
    const failed = { method: 'GET', attempt, code: result.code, surelyNotSent: false, retryAfter: null, now: 0 }
    const delayMs = retryDelayMs(failed, maxRetries, random)
    if (delayMs === undefined || clock.now() + delayMs >= limits.deadlineAt) throw result
    await pause(delayMs, wait)
  }
}

async function postOnce(
  { clock, fetch, limits }: FormSender,
  url: string,
  form: Record<string, string>,
): Promise<{ status: number; text: string } | ConferenceError> {
  const operationId = 'requestAccessToken'
  try {
    const answer = await bounded({ clock, limits, operationId }, attemptTimeoutMs, async (signal) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: formHeaders,
        body: String(new URLSearchParams(form)),
        signal,
      })
      return { status: response.status, text: await response.text() }
    })
    const { code, why } = readWireError(answer.status, answer.text)
    const passing = answer.status >= 500 || answer.status === 429 || answer.status === 408
    return passing ? new ConferenceError({ code, why, operationId, status: answer.status }) : answer
  } catch (cause) {
    if (cause instanceof ConferenceError) return cause
    return new ConferenceError({ code: 'network', why: 'the connection failed', operationId, cause })
  }
}
