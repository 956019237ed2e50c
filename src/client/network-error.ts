/**
 * Tells failures that happened before a request left from those that may have happened after.
 *
 * @module client/network-error
 */

/** System codes of failures to connect. Browsers name none: there, nobody can tell. */
const beforeSendingCodes: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Causes are followed this deep. */
const deepestCause = 5

/** True when the request surely did not reach the other side, so that even a POST may be repeated. */
export function wasSurelyNotSent(error: unknown): boolean {
  let current = error
  for (let depth = 0; depth < deepestCause && current instanceof Error; depth++) {
    if (beforeSendingCodes.has(Reflect.get(current, 'code'))) return true
    current = current.cause
  }
  return false
}
