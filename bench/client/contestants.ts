/**
 * Who calls one signed operation of the loopback server, each in the way its own documentation shows.
 *
 * @module bench/client/contestants
 */
import { createHash } from 'node:crypto'
import { applicationKeys, createConferenceClient, type Fetch } from 'ovh-conference'
import { requirePeer } from './peers.js'

/** Makes one call and resolves with its data. */
export type Call = () => Promise<unknown>

const keys = { applicationKey: 'the-key', applicationSecret: 'the-secret', consumerKey: 'the-consumer' }
const place = { billingAccount: 'ab1234567-ovh-1', serviceName: '0033972101010' }
const path = `/telephony/${place.billingAccount}/conference/${place.serviceName}/participants/12`

/** What a careful programmer writes by hand; the reference of all ratios. */
export const reference = 'fetch + signature by hand'

/** Those that can speak to a plain server, and may be compared without the cost of TLS. */
export function plainContestants(port: number): Record<string, Call> {
  const baseUrl = `http://127.0.0.1:${port}/1.0`
  const { Pool, fetch: undiciFetch } = requirePeer<UndiciExports>('undici')
  const { default: ky } = requirePeer<KyExports>('ky')
  const axios = requirePeer<AxiosExports>('axios')
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 32 })
  return {
    [reference]: byHand(baseUrl),
    'ovh-conference': ours(baseUrl),
    'ovh-conference, ovh.raw': oursRaw(baseUrl),
    'ovh-conference on an undici pool': ours(baseUrl, poolFetch(pool)),
    'undici fetch + signature by hand': byHand(baseUrl, (url, init) => undiciFetch(url, { ...init, dispatcher: pool })),
    'ky + signature by hand': () => ky(`${baseUrl}${path}`, { headers: signedHeaders(`${baseUrl}${path}`) }).json(),
    'axios + signature by hand': async () =>
      (await axios.get(`${baseUrl}${path}`, { headers: signedHeaders(`${baseUrl}${path}`) })).data,
  }
}

/** The OVH clients speak https only, so everybody does here. */
export function secureContestants(port: number): Record<string, Call> {
  const baseUrl = `https://127.0.0.1:${port}/1.0`
  const { applicationKey: appKey, applicationSecret: appSecret, consumerKey } = keys
  const options = { host: '127.0.0.1', port, appKey, appSecret, consumerKey }
  const ovh = requirePeer<(options: object) => OvhClient>('ovh')(options)
  const nodeOvh = requirePeer<(options: object) => OvhClient>('@ovhcloud/node-ovh')(options)
  const OvhApi = requirePeer<{ default: new (options: object) => OvhApiClient }>('@ovh-api/api').default
  const ovhApi = new OvhApi({ ...options, accessRules: 'GET /*', nocache: true })
  const { Pool } = requirePeer<UndiciExports>('undici')
  const pool = new Pool(`https://127.0.0.1:${port}`, { connections: 32 })
  return {
    [reference]: byHand(baseUrl),
    'ovh-conference': ours(baseUrl),
    'ovh-conference on an undici pool': ours(baseUrl, poolFetch(pool)),
    ovh: () => ovh.requestPromised('GET', path, {}),
    '@ovhcloud/node-ovh': () => nodeOvh.requestPromised('GET', path, {}),
    '@ovh-api/api': () => ovhApi.request('GET', path, {}),
  }
}

/** A `fetch` on a pool, as docs/guides/benchmarks.md shows it. */
function poolFetch(pool: PoolLike): Fetch {
  return async (url, { method, headers, body, signal }) => {
    const answer = await pool.request({
      path: url.slice(url.indexOf('/', 8)),
      method: method ?? 'GET',
      headers,
      body: body ?? null,
      signal: signal ?? undefined,
    })
    const text = await answer.body.text()
    const { statusCode: status } = answer
    // The client reads these of a response, and a real one costs more than the whole exchange.
    return {
      ok: status >= 200 && status < 300,
      status,
      headers: new Headers(answer.headers as Record<string, string>),
      text: async () => text,
    } as Response
  }
}

function ours(baseUrl: string, fetch?: Fetch): Call {
  const ovh = createConferenceClient({ baseUrl, credentials: applicationKeys(keys), requestsPerMinute: false, fetch })
  return () => ovh.call('getParticipant', { params: { path: { ...place, id: 12 } } })
}

function oursRaw(baseUrl: string): Call {
  const ovh = createConferenceClient({ baseUrl, credentials: applicationKeys(keys), requestsPerMinute: false })
  return () =>
    ovh.raw.GET('/telephony/{billingAccount}/conference/{serviceName}/participants/{id}', {
      params: { path: { ...place, id: 12 } },
    })
}

function byHand(baseUrl: string, fetch: Fetch = globalThis.fetch): Call {
  return async () => {
    const url = `${baseUrl}${path}`
    const response = await fetch(url, { method: 'GET', headers: signedHeaders(url) })
    if (!response.ok) throw new Error(`Status ${response.status}`)
    return response.json()
  }
}

function signedHeaders(url: string): Record<string, string> {
  const timestamp = Math.floor(Date.now() / 1000)
  const text = [keys.applicationSecret, keys.consumerKey, 'GET', url, '', timestamp].join('+')
  return {
    Accept: 'application/json',
    'X-Ovh-Application': keys.applicationKey,
    'X-Ovh-Consumer': keys.consumerKey,
    'X-Ovh-Timestamp': String(timestamp),
    'X-Ovh-Signature': `$1$${createHash('sha1').update(text).digest('hex')}`,
  }
}

interface OvhClient {
  requestPromised(method: string, path: string, parameters: object): Promise<unknown>
}

interface OvhApiClient {
  request(method: string, path: string, parameters: object): Promise<unknown>
}

interface KyExports {
  default: (url: string, options: object) => { json(): Promise<unknown> }
}

interface AxiosExports {
  get(url: string, options: object): Promise<{ data: unknown }>
}

interface PoolLike {
  request(options: object): Promise<{
    statusCode: number
    headers: Record<string, string | string[] | undefined>
    body: { text(): Promise<string> }
  }>
}

interface UndiciExports {
  Pool: new (origin: string, options: object) => PoolLike
  fetch: (url: string, init: object) => Promise<Response>
}
