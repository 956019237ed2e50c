/**
 * A request between openapi-fetch, which builds it, and the transport, which sends it.
 *
 * @module client/outgoing-request
 */
import type { OperationId } from '../contract.js'
import type { Limits } from './limits.js'

/** What the client adds to the options of a raw call. */
export interface OutgoingInit extends RequestInit {
  headers: Headers
  limits?: Limits
  operationId?: OperationId
}

/**
 * Takes the place of `Request` in openapi-fetch: it keeps the body as text, which the signature needs, and costs a
 * fraction of a real one. It has the `url`, `method`, `headers` and `signal` that a middleware may want to see.
 */
export class OutgoingRequest {
  readonly method: string
  readonly headers: Headers
  /** Path below the base address, with its query; set before the request is sent. */
  path = ''

  constructor(
    readonly url: string,
    readonly init: OutgoingInit,
  ) {
    this.method = init.method ?? 'GET'
    this.headers = init.headers
  }

  get signal(): AbortSignal | undefined {
    return this.init.signal ?? undefined
  }

  /** The body as it is signed: JSON text, or nothing. */
  get bodyText(): string {
    const { body } = this.init
    return typeof body === 'string' ? body : ''
  }

  /**
   * The headers as they are sent: those of the request, and the credentials, which win. A plain object costs half of
   * `Headers`, so only what a middleware has set makes one.
   */
  headersWith(credentials: Readonly<Record<string, string>>): HeadersInit {
    const plain: Record<string, string> = { Accept: 'application/json', ...credentials }
    for (const [name, value] of this.headers) {
      if (name !== 'content-type') return this.mergedHeaders(credentials)
      plain['Content-Type'] = value
    }
    return plain
  }

  private mergedHeaders(credentials: Readonly<Record<string, string>>): Headers {
    const merged = new Headers(this.headers)
    if (!merged.has('Accept')) merged.set('Accept', 'application/json')
    for (const [name, value] of Object.entries(credentials)) merged.set(name, value)
    return merged
  }
}
