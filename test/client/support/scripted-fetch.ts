/**
 * A fetch that answers from a script and remembers what it was asked.
 *
 * @module test/client/support/scripted-fetch
 */
import type { Fetch } from 'ovh-conference'

export interface SentRequest {
  method: string
  url: string
  /** Path and query after the version of the API. */
  path: string
  headers: Headers
  body: string
}

/** An answer, a failure, or silence for ever. */
export type Scripted =
  | { status?: number; json?: unknown; text?: string; headers?: Record<string, string> }
  | { error: Error }
  | 'silence'

export type Script = (request: SentRequest, index: number) => Scripted | undefined

export interface ScriptedFetch {
  fetch: Fetch
  /** Every request, but those for OVHcloud's clock. */
  readonly requests: SentRequest[]
  /** Method and path of every request, but those for OVHcloud's clock. */
  readonly lines: string[]
  /** How often OVHcloud's clock was read. */
  readonly timeReads: number
}

export function scriptedFetch(script: Script, serverTime: () => number = () => 1767225600): ScriptedFetch {
  const requests: SentRequest[] = []
  let timeReads = 0

  const fetch: Fetch = async (url, init) => {
    const request: SentRequest = {
      method: init.method ?? 'GET',
      url,
      path: url.replace(/^https?:\/\/[^/]+\/(1\.0|v1)/, ''),
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? init.body : init.body ? await new Response(init.body).text() : '',
    }
    if (request.path === '/auth/time') {
      timeReads += 1
      return Response.json(serverTime())
    }
    requests.push(request)
    const answer = script(request, requests.length - 1) ?? { status: 404, json: { message: 'Not in the script' } }
    if (answer === 'silence') return new Promise(() => {})
    if ('error' in answer) throw answer.error
    const { status = 200, json = null, text = JSON.stringify(json), headers = {} } = answer
    return new Response(text, { status, headers: { 'Content-Type': 'application/json', ...headers } })
  }

  return {
    fetch,
    requests,
    get lines() {
      return requests.map(({ method, path }) => `${method} ${path}`)
    },
    get timeReads() {
      return timeReads
    },
  }
}

/** A failure to connect, as Node reports it. */
export function connectionRefused(): Error {
  return new TypeError('fetch failed', {
    cause: Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:4010'), { code: 'ECONNREFUSED' }),
  })
}

/** A connection that broke while the answer was awaited, as Node reports it. */
export function connectionReset(): Error {
  return new TypeError('fetch failed', {
    cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
  })
}
