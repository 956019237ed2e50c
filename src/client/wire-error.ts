/**
 * Reads what OVHcloud's many error bodies mean: two JSON families, message-only bodies, OAuth2 errors, HTML, nothing.
 *
 * @module client/wire-error
 */
import type { ConferenceErrorCode } from './error-codes.js'
import { redact } from './redaction.js'

/** Meaning of an error answer. */
export interface WireError {
  code: ConferenceErrorCode
  /** Redacted reason, without a final period. */
  why: string
}

const codeOfErrorCode: Readonly<Record<string, ConferenceErrorCode>> = {
  INVALID_SIGNATURE: 'invalid_signature',
  QUERY_TIME_OUT: 'query_time_out',
  INVALID_CREDENTIAL: 'invalid_credential',
  NOT_CREDENTIAL: 'not_credential',
  INVALID_KEY: 'invalid_key',
  NOT_GRANTED_CALL: 'not_granted',
  FORBIDDEN: 'forbidden',
}

const codeOfStatus: Readonly<Record<number, ConferenceErrorCode>> = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  408: 'unavailable',
  409: 'conflict',
  429: 'rate_limited',
  460: 'service_expired',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
}

/** Words that tell meanings apart where only the message does. */
const codeOfMessage: readonly (readonly [status: number, words: RegExp, code: ConferenceErrorCode])[] = [
  [400, /return\)\] Missing properties/i, 'server_fault'],
  [403, /application key/i, 'invalid_key'],
  [403, /not granted/i, 'not_granted'],
  [404, /nobody in/i, 'nobody_inside'],
  // No object is missing but the whole operation: whoever takes "not found" for "gone" must not see it.
  [404, /invalid \(or empty\) url/i, 'unexpected_status'],
]

/**
 * Tells what an error answer means.
 *
 * @param status - HTTP status, not a success.
 * @param body - The body as it came: text, or JSON that was parsed already.
 */
export function readWireError(status: number, body: unknown): WireError {
  const { errorCode, message, details } = parseBody(body)
  const code =
    codeOfErrorCode[errorCode] ??
    codeOfMessage.find(([when, words]) => when === status && words.test(message))?.[2] ??
    codeOfStatus[status] ??
    (status >= 500 ? 'server_error' : 'unexpected_status')
  const reason = redact(message).trim().replace(/\.+$/, '')
  // Browsers hide the status of a redirect.
  const answered = status < 400 ? 'with a redirect, which is not followed' : `status ${status}`
  return { code, why: (reason ? `OVHcloud says "${reason}"` : `OVHcloud answered ${answered}`) + details }
}

function parseBody(body: unknown): { errorCode: string; message: string; details: string } {
  const value = typeof body === 'string' ? parseJson(body) : body
  if (typeof value !== 'object' || value === null) return { errorCode: '', message: '', details: '' }
  const text = (name: string): string => {
    const field: unknown = Reflect.get(value, name)
    return typeof field === 'string' ? field : ''
  }
  return {
    errorCode: text('errorCode'),
    message: text('message') || text('error_description') || text('error'),
    details: missingActions(Reflect.get(value, 'details')),
  }
}

/** IAM names the actions that the policy lacks: the one thing the operator needs to know. */
function missingActions(details: unknown): string {
  if (typeof details !== 'object' || details === null) return ''
  const actions = Object.entries(details)
    .filter(([key]) => key.startsWith('unauthorizedActions'))
    .map(([, value]) => String(value))
  return actions.length > 0 ? ` (missing ${actions.join(', ')})` : ''
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // HTML from the load balancer, or nothing: the status has to do.
    return undefined
  }
}
