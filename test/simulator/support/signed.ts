/**
 * Signs requests as OVHcloud's guide says, with Node's own hash: independent of client and simulator.
 *
 * @module test/simulator/support/signed
 */
import { createHash } from 'node:crypto'
import { type Answer, BASE, readAnswer, type VirtualSimulator } from './world.js'

/** The six parts that are signed. */
export interface Signable {
  readonly applicationSecret: string
  readonly consumerKey: string
  readonly method: string
  readonly url: string
  readonly body: string
  readonly timestamp: number | string
}

/** The signature of a request. */
export function signatureOf({ applicationSecret, consumerKey, method, url, body, timestamp }: Signable): string {
  const text = [applicationSecret, consumerKey, method, url, body, timestamp].join('+')
  return `$1$${createHash('sha1').update(text).digest('hex')}`
}

/** What to do wrong, or otherwise, in a signed request. */
export interface SignedInput {
  readonly body?: string
  readonly applicationKey?: string
  readonly applicationSecret?: string
  readonly consumerKey?: string
  readonly offsetSeconds?: number
  /** Changes the headers after signing. */
  readonly headers?: (headers: Headers) => void
  /** What is signed in place of the method, the address or the body that is sent. */
  readonly signed?: Partial<Pick<Signable, 'method' | 'url' | 'body'>>
  readonly base?: string
}

/** Sends a signed request. */
export async function sendSigned<Body = unknown>(
  simulator: VirtualSimulator,
  method: string,
  path: string,
  input: SignedInput = {},
): Promise<Answer<Body>> {
  const { applicationKey, applicationSecret, consumerKey } = { ...simulator.credentials, ...input }
  const { body = '', offsetSeconds = 0, base = BASE } = input
  const timestamp = Math.floor(simulator.clock.now() / 1000) + offsetSeconds
  const url = base + path
  const headers = new Headers({
    'X-Ovh-Application': applicationKey,
    'X-Ovh-Consumer': consumerKey,
    'X-Ovh-Timestamp': String(timestamp),
    'X-Ovh-Signature': signatureOf({ applicationSecret, consumerKey, method, url, body, timestamp, ...input.signed }),
  })
  if (body !== '') headers.set('Content-Type', 'application/json')
  input.headers?.(headers)
  const response = await simulator.fetch(url, { method, headers, ...(body !== '' && { body }) })
  return readAnswer<Body>(method, path, response)
}
