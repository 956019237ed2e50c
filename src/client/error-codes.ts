/**
 * The closed list of error codes, each with what to do about it.
 *
 * @module client/error-codes
 */

/** What to do, by code: the second sentence of an error's message. */
export const errorRemedies = {
  /** The signature did not match. Wrong secret or consumer key, or something between changed the request. */
  invalid_signature: 'Check the application secret and the consumer key, and that no proxy rewrites URL or body',
  /** The timestamp was too far from OVHcloud's clock, also after the clock had been read again. */
  query_time_out: 'Try again; if it persists, look for a proxy that holds requests back',
  /** The consumer key is unknown, expired or not validated yet. */
  invalid_credential: 'Open the validation URL of the consumer key, or request a new key',
  /** The request had no consumer key. */
  not_credential: 'Give the client a consumer key',
  /** The application key is unknown on this endpoint. */
  invalid_key: 'Check the application key and that it belongs to this endpoint',
  /** The credential lacks the right to this call. */
  not_granted: 'Request a consumer key whose access rules cover this call, or extend the IAM policy',
  /** OVHcloud forbids it for another reason. */
  forbidden: 'Check what this account may do',
  /** No valid credential arrived, or the token was refused. */
  unauthorized: 'Check the credentials',
  /** The number, room, participant or other object does not exist, or is not visible to this credential. */
  not_found: 'Check the identifiers; what is live may have gone in between',
  /** The conference is empty. */
  nobody_inside: 'Wait until somebody has joined',
  /** It exists already or is busy. */
  conflict: 'Choose another value, or wait until the running change is over',
  /** OVHcloud refused a value. */
  bad_request: 'Correct the input',
  /** A 400 that is OVHcloud's own fault: its answer did not pass its own check. */
  server_fault: 'This is a fault of OVHcloud, not of the request: try again a little later',
  /** Too many requests. */
  rate_limited: 'Slow down: lower requestsPerMinute, then try again',
  /** The service has expired (status 460). */
  service_expired: 'Renew the service',
  /** OVHcloud failed (500 and other 5xx). */
  server_error: 'Try again later; if it persists, give the query id to the support',
  /** OVHcloud or its load balancer is not available (408, 502, 503, 504). */
  unavailable: 'Try again later',
  /** Any other status. */
  unexpected_status: 'Check the base URL',
  /** No answer: the connection failed. */
  network: 'Check the connection and the base URL',
  /** The time allowed was over. */
  timeout: 'Try again, or allow more with timeoutSeconds',
  /** The caller's `signal` stopped it. */
  aborted: 'Call again if it was not meant to stop',
  /** The answer is not what the contract promises. */
  invalid_response: 'Check the base URL; if it is right, report this answer',
  /** The input is wrong; nothing was sent. */
  invalid_input: 'Correct the input: nothing was sent',
  /** OVHcloud accepted the change, then could not make it. */
  task_failed: 'Correct what the reason names, then repeat',
  /** OVHcloud accepted the change and was still at it when the time allowed was over. */
  task_timeout: 'It may still happen: read the state before repeating, or allow more with timeoutSeconds',
  /** The token endpoint refused the service account. */
  token_refused: 'Check client id, client secret and token URL',
  /** The store did not take the bytes of a file. */
  upload_failed: 'Repeat the upload',
} as const satisfies Record<string, string>

/** Stable word for a kind of failure. A closed union: a `switch` over it can be exhaustive. */
export type ConferenceErrorCode = keyof typeof errorRemedies

/** Every error code. */
export const conferenceErrorCodes: readonly ConferenceErrorCode[] =
  // Object.keys forgets the names that the compiler knows.
  Object.keys(errorRemedies) as ConferenceErrorCode[]

/** Failures that may pass by themselves. */
export const retryableCodes: ReadonlySet<ConferenceErrorCode> = new Set<ConferenceErrorCode>([
  'query_time_out',
  'server_fault',
  'rate_limited',
  'server_error',
  'unavailable',
  'network',
  'timeout',
  'upload_failed',
])
