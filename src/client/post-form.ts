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
    if ('text' in result) return result
    const { error, retryAfter } = result
    const now = clock.now()
    const failed = { method: 'GET', attempt, code: error.code, surelyNotSent: false, retryAfter, now }
    const delayMs = retryDelayMs(failed, maxRetries, random)
    if (delayMs === undefined || now + delayMs >= limits.deadlineAt) throw error
    await pause(delayMs, wait)
  }
}

async function postOnce(
  { clock, fetch, limits }: FormSender,
  url: string,
  form: Record<string, string>,
): Promise<{ status: number; text: string } | { error: ConferenceError; retryAfter: string | null }> {
  const operationId = 'requestAccessToken'
  try {
    const answer = await bounded({ clock, limits, operationId }, attemptTimeoutMs, async (signal) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: formHeaders,
        body: String(new URLSearchParams(form)),
        signal,
        // The form holds the client secret: it goes nowhere else.
        redirect: 'manual',
      })
      const { status, headers } = response
      return { status, retryAfter: headers.get('Retry-After'), text: await response.text() }
    })
    const { code, why } = readWireError(answer.status, answer.text)
    const passing = answer.status >= 500 || answer.status === 429 || answer.status === 408
    if (!passing) return answer
    const error = new ConferenceError({ code, why, operationId, status: answer.status })
    return { error, retryAfter: answer.retryAfter }
  } catch (cause) {
    const error =
      cause instanceof ConferenceError
        ? cause
        : new ConferenceError({ code: 'network', why: 'the connection failed', operationId, cause })
    return { error, retryAfter: null }
  }
}
