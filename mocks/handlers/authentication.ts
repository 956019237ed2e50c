/**
 * Who calls, and may he? Signatures, timestamps, tokens and rights as production checks them.
 *
 * @module authentication
 */
import { isAllowedFrom, isGranted, isUsable } from '../behaviour/credentials.js'
import type { ConsumerKey, World } from '../behaviour/world.js'
import { sha1Hex } from '../sha1.js'
import type { GatewayFault } from './responses.js'

/** `strict` verifies keys, clock, signature and rights; `relaxed` only wants credentials present. */
export type CredentialMode = 'strict' | 'relaxed'

/** Who calls. */
export type Identity =
  | { readonly kind: 'consumer key'; readonly key: ConsumerKey }
  | { readonly kind: 'service account'; readonly clientId: string }
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'nobody' }

/** An exchange as far as authentication needs it. */
export interface SignedExchange {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: string
  /** Path below the version, for the access rules. */
  readonly path: string
  /** IP address of the caller, where the host knows it. */
  readonly remoteAddress: string | undefined
}

const fault = (status: 400 | 403, errorCode: string, message: string): GatewayFault => ({ status, errorCode, message })
const invalidKey = fault(403, 'INVALID_KEY', 'This application key is invalid')
const invalidCredential = fault(403, 'INVALID_CREDENTIAL', 'This credential is not valid')
const notCredential = fault(403, 'NOT_CREDENTIAL', 'This call needs a credential')
const notGranted = fault(403, 'NOT_GRANTED_CALL', 'This call has not been granted')
const queryTimeOut = fault(400, 'QUERY_TIME_OUT', 'Query out of time')
const invalidSignature = fault(400, 'INVALID_SIGNATURE', 'Invalid signature')

/** What came of it: an identity, a fault of the gateway, or no credentials at all. */
export type Authentication = { readonly identity: Identity } | { readonly fault: GatewayFault } | 'must log in'

/** Checks the application key alone, for calls that are not signed. */
export function authenticateApplication(world: World, mode: CredentialMode, headers: Headers): Authentication {
  const applicationKey = headers.get('X-Ovh-Application')
  if (!applicationKey) return { fault: invalidKey }
  if (mode === 'strict' && !Object.hasOwn(world.credentials.applications, applicationKey)) return { fault: invalidKey }
  return { identity: { kind: 'unchecked' } }
}

/** Checks a signed request or a bearer token. */
export function authenticate(world: World, mode: CredentialMode, exchange: SignedExchange): Authentication {
  const bearer = /^Bearer\s+(.+)$/i.exec(exchange.headers.get('Authorization') ?? '')?.[1]
  if (bearer !== undefined) return authenticateToken(world, mode, bearer)
  const applicationKey = exchange.headers.get('X-Ovh-Application')
  const consumerKey = exchange.headers.get('X-Ovh-Consumer')
  if (!applicationKey) return 'must log in'
  if (!consumerKey) return { fault: notCredential }
  const key = world.credentials.consumerKeys[consumerKey]
  if (mode === 'relaxed') {
    if (!key) return { identity: { kind: 'unchecked' } }
    return isUsable(world, key) ? recordUse(world, key) : { fault: invalidCredential }
  }
  const { applications } = world.credentials
  const application = Object.hasOwn(applications, applicationKey) ? applications[applicationKey] : undefined
  if (!application) return { fault: invalidKey }
  if (!key || key.applicationKey !== applicationKey || !isUsable(world, key)) return { fault: invalidCredential }
  const wrong = checkSignature(world, exchange, application.applicationSecret, consumerKey)
  if (wrong) return { fault: wrong }
  if (!isAllowedFrom(key, exchange.remoteAddress)) return { fault: invalidCredential }
  if (!isGranted(key.rules, exchange.method, exchange.path)) return { fault: notGranted }
  return recordUse(world, key)
}

function recordUse(world: World, key: ConsumerKey): Authentication {
  key.lastUsedAt = world.now
  return { identity: { kind: 'consumer key', key } }
}

function authenticateToken(world: World, mode: CredentialMode, token: string): Authentication {
  const known = world.credentials.accessTokens[token]
  if (known && known.expiresAt > world.now) return { identity: { kind: 'service account', clientId: known.clientId } }
  return mode === 'relaxed' ? { identity: { kind: 'unchecked' } } : { fault: invalidCredential }
}

function checkSignature(
  world: World,
  { method, url, headers, body }: SignedExchange,
  applicationSecret: string,
  consumerKey: string,
): GatewayFault | undefined {
  const timestamp = headers.get('X-Ovh-Timestamp') ?? ''
  if (!/^\d+$/.test(timestamp)) return queryTimeOut
  const serverSeconds = world.now / 1000 + world.rules.clockSkewSeconds
  if (Math.abs(Number(timestamp) - serverSeconds) > world.rules.clockToleranceSeconds) return queryTimeOut
  const signature = headers.get('X-Ovh-Signature')
  const matches = signedUrls(url, headers).some((candidate) => {
    const text = [applicationSecret, consumerKey, method, candidate, body, timestamp].join('+')
    return signature === `$1$${sha1Hex(text)}`
  })
  return matches ? undefined : invalidSignature
}

/**
 * Addresses the caller may have signed. Behind a TLS proxy the server sees another scheme, host or port than the
 * caller, and some wrappers sign `https://` and leave the port out, so all of these count.
 */
function signedUrls(url: URL, headers: Headers): string[] {
  const rest = url.href.slice(url.origin.length)
  const hosts = new Set([url.host, url.hostname, headers.get('Host'), headers.get('X-Forwarded-Host')])
  return [...hosts].flatMap((host) => (host ? [`${url.protocol}//${host}${rest}`, `https://${host}${rest}`] : []))
}
