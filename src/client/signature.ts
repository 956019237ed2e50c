/**
 * OVHcloud's request signature.
 *
 * @module client/signature
 */
import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const encoder = new TextEncoder()

/** What a signature covers. */
export interface SignatureInput {
  applicationSecret: string
  consumerKey: string
  /** In capitals. */
  method: string
  /** Exactly the URL that is called, query and percent-encoding included. */
  url: string
  /** Exactly the text that is sent; empty without a body. */
  body: string
  /** Whole seconds since the epoch, on OVHcloud's clock. */
  timestampSeconds: number
}

/**
 * Signs a request: `$1$` and the SHA-1 of its parts joined with `+`. Synchronous, so that it costs a microsecond and
 * works on pages served over plain http, where WebCrypto is missing.
 *
 * @example
 * sign({ applicationSecret, consumerKey, method: 'GET', url, body: '', timestampSeconds: 1767225600 })
 */
export function sign(input: SignatureInput): string {
  const { applicationSecret, consumerKey, method, url, body, timestampSeconds } = input
  const text = [applicationSecret, consumerKey, method, url, body, timestampSeconds].join('+')
  return `$1$${bytesToHex(sha1(encoder.encode(text)))}`
}
