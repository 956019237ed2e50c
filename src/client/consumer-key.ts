/**
 * Asks a customer for a consumer key.
 *
 * @module client/consumer-key
 */
import { applicationKeys } from './application-keys.js'
import { systemClock } from './clock.js'
import { type ConferenceClientOptions, createConferenceClient } from './create-client.js'
import type { Credentials } from './credentials.js'
import { ConferenceError } from './error.js'
import { checkBounds, invalidInput } from './input.js'
import { type CallOptions, pause, type Wait } from './limits.js'
import { showAs } from './redaction.js'
import type { AccessRule } from './rights.js'

/** What to ask for. The other options are those of a client. */
export interface ConsumerKeyOptions extends Omit<ConferenceClientOptions, 'credentials'> {
  applicationKey: string
  applicationSecret: string
  /** What the key shall be allowed to do: see {@link rightsTo}. */
  rights: readonly AccessRule[]
  /** Where OVHcloud sends the customer after the validation. */
  redirection?: string | undefined
  /** Address blocks that may use the key. Default: all. */
  allowedIPs?: readonly string[] | undefined
}

/** Options of the wait for the customer. */
export interface ValidationOptions extends CallOptions {
  /** Pause between two looks, in seconds: above 0, at most 60. Default: 2. */
  pollSeconds?: number | undefined
}

/** A consumer key that waits for its customer. Printing it shows no secret. */
export interface RequestedConsumerKey {
  /** The key: store it, it is told once. */
  readonly consumerKey: string
  /** Where the customer logs in and allows what was asked for. Whoever opens it first decides. */
  readonly validationUrl: string
  /** The three keys together, to make a client of. They work once the customer has validated. */
  readonly credentials: Credentials
  /**
   * Resolves when the customer has validated: `getCurrentCredential`, again and again.
   *
   * @param options - `timeoutSeconds` is 600 by default.
   * @throws {@link ConferenceError} `invalid_credential` when he refused: ask again.
   * @throws {@link ConferenceError} `timeout` when he took too long: the URL may still work, so wait again.
   */
  waitForValidation(options?: ValidationOptions): Promise<Credentials>
}

const defaultWaitSeconds = 600

/**
 * Requests a consumer key: `requestCredential`. Each call makes another key, which does nothing before its customer has
 * opened the validation URL.
 *
 * @throws {@link ConferenceError} `invalid_key` when the application key is unknown on this endpoint.
 * @example
 * const rights = rightsTo('moderate', { serviceName: '0033972101010' })
 * const key = await requestConsumerKey({ applicationKey, applicationSecret, rights })
 * console.log(`Please open ${key.validationUrl}`)
 * const ovh = createConferenceClient({ credentials: await key.waitForValidation() })
 */
export async function requestConsumerKey(options: ConsumerKeyOptions): Promise<RequestedConsumerKey> {
  const { applicationKey, applicationSecret, rights, redirection, allowedIPs, ...clientOptions } = options
  const withKey = (consumerKey: string): Credentials =>
    applicationKeys({ applicationKey, applicationSecret, consumerKey })
  // The request names the application only: there is no consumer key to sign it with.
  const applicant = createConferenceClient({ ...clientOptions, credentials: withKey('none') })
  if (!Array.isArray(rights) || rights.length === 0) {
    throw invalidInput([{ path: 'rights', message: 'Pass at least one right, such as those of rightsTo' }])
  }
  const answer = await applicant.call('requestCredential', {
    body: {
      accessRules: [...rights],
      ...(redirection !== undefined && { redirection }),
      ...(allowedIPs && { allowedIPs: [...allowedIPs] }),
    },
  })
  const { consumerKey, validationUrl } = checkAnswer(answer)
  const credentials = withKey(consumerKey)

  return showAs<RequestedConsumerKey>(
    {
      consumerKey,
      validationUrl,
      credentials,
      async waitForValidation({ signal, timeoutSeconds = defaultWaitSeconds, pollSeconds = 2 } = {}) {
        checkBounds({ timeoutSeconds: [timeoutSeconds, 0, 86_400], pollSeconds: [pollSeconds, 0, 60] })
        const clock = clientOptions.clock ?? systemClock
        const limits = { signal, deadlineAt: clock.now() + timeoutSeconds * 1000 }
        const wait: Wait = { clock, limits, operationId: 'getCurrentCredential' }
        const ovh = createConferenceClient({ ...clientOptions, credentials })
        for (;;) {
          const leftSeconds = (limits.deadlineAt - clock.now()) / 1000
          if (leftSeconds <= 0) throw notValidated()
          if (await isValidated(ovh.call('getCurrentCredential', { signal, timeoutSeconds: leftSeconds })))
            return credentials
          if (pollSeconds >= (limits.deadlineAt - clock.now()) / 1000) throw notValidated()
          await pause(pollSeconds * 1000, wait)
        }
      },
    },
    'ConsumerKey(requested)',
  )
}

/** It comes from the wire: a key that is none would be blamed on the input. */
function checkAnswer<Answer extends { consumerKey: unknown; validationUrl: unknown }>(answer: Answer): Answer {
  if (typeof answer?.consumerKey === 'string' && typeof answer.validationUrl === 'string') return answer
  const why = 'the answer has no key, or no validation URL'
  throw new ConferenceError({ code: 'invalid_response', why, operationId: 'requestCredential' })
}

function notValidated(): ConferenceError {
  return new ConferenceError({
    code: 'timeout',
    why: 'the customer has not validated the key in the time allowed',
    remedy: 'Wait again: the validation URL may still work',
    operationId: 'getCurrentCredential',
  })
}

/** A key that is not validated yet is told apart from a wrong one only by waiting. */
async function isValidated(look: Promise<{ status: string }>): Promise<boolean> {
  let status: string
  try {
    ;({ status } = await look)
  } catch (error) {
    const { code } = error instanceof ConferenceError ? error : { code: undefined }
    if (code === 'invalid_credential' || code === 'invalid_signature') return false
    // Some keys may do their job but not look at themselves: that takes a validated key.
    if (code === 'not_granted') return true
    if (error instanceof ConferenceError && error.retryable) return false
    throw error
  }
  if (status === 'refused' || status === 'expired') {
    const why = `the customer has ${status === 'refused' ? 'refused it' : 'let it expire'}`
    throw new ConferenceError({ code: 'invalid_credential', why, operationId: 'getCurrentCredential' })
  }
  return status === 'validated'
}
