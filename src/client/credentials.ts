/**
 * What every kind of credentials has in common.
 *
 * @module client/credentials
 */
import type { Clock } from './clock.js'
import type { ConferenceErrorCode } from './error-codes.js'
import type { Wait } from './limits.js'
import type { FormSender } from './post-form.js'

/**
 * Who the client calls as: made by {@link applicationKeys}, {@link serviceAccount}, {@link accessToken} or
 * {@link noCredentials}. Printing credentials shows no secret.
 */
export interface Credentials {
  /** Kind of credentials, for people. */
  readonly kind: 'application keys' | 'service account' | 'access token' | 'none'
  /** Binds the credentials to the client that uses them. Called once by the client. */
  connect(access: AuthorizerAccess): Authorizer
}

/** What credentials may use of the client. */
export interface AuthorizerAccess {
  readonly clock: Clock
  /** Address of the token service; `undefined` when the endpoint has none. */
  readonly tokenUrl: string | undefined
  /** Seconds since the epoch, as OVHcloud believes. */
  readServerTime(signal?: AbortSignal): Promise<number>
  /** What a request of its own needs, such as asking for a token. */
  formSender(signal?: AbortSignal): FormSender
}

/** A request that is about to be sent. */
export interface UnsignedRequest {
  /** In capitals. */
  method: string
  /** Exactly the URL that is called. */
  url: string
  /** Exactly the text that is sent; empty without a body. */
  body: string
}

/** Puts the credentials of one client on its requests. */
export interface Authorizer {
  /** Headers that let an operation in which needs no customer, such as requesting a consumer key. */
  readonly applicationHeaders: Readonly<Record<string, string>>
  /** Authenticates a request. */
  authorize(request: UnsignedRequest, wait: Wait): Promise<Authorization>
}

/** What authenticates one request. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>
  /**
   * Told that the request was refused with this code, before it had any effect.
   *
   * @returns True when the same request, authorized anew, may pass.
   */
  recover(code: ConferenceErrorCode): boolean
}
