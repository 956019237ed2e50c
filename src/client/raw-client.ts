/**
 * The typed openapi-fetch client over every operation of the contract.
 *
 * @module client/raw-client
 */
import createClient, { type Client } from 'openapi-fetch'
import type { OperationId, paths } from '../contract.js'
import { operationRoutes } from '../generated/operation-routes.js'
import type { Limits } from './limits.js'
import { OutgoingRequest } from './outgoing-request.js'
import type { Answer, Transport } from './transport.js'

/** Every operation, typed by its path: `raw.GET('/me')` resolves with `{ data, error, response }`. */
export type RawClient = Client<paths>

/**
 * Makes a raw client whose requests go through `transport`.
 *
 * @param begin - Gives the limits of a call that begins now.
 */
export function createRawClient(
  baseUrl: string,
  transport: Transport,
  begin: (signal: AbortSignal | undefined) => Limits,
): RawClient {
  let hasMiddleware = false
  const client = createClient<paths>({
    baseUrl,
    // openapi-fetch only constructs it, lays the options of the call on it and gives it to `fetch` below.
    Request: OutgoingRequest as unknown as typeof Request,
    fetch: async (request) => {
      if (!(request instanceof OutgoingRequest)) throw new TypeError('A middleware must not replace the request')
      const { init, method, signal, url } = request
      request.path = url.slice(baseUrl.length)
      const operationId = init.operationId ?? findOperation(method, request.path)
      const answer = await transport(request, init.limits ?? begin(signal), operationId)
      // Calls by operationId read no more of it than an answer has; a real Response costs as much as all the rest.
      return init.limits && !hasMiddleware ? (answer as unknown as Response) : toResponse(answer)
    },
    pathSerializer: (path, values) => path.replace(/\{(\w+)\}/g, (_placeholder, name: string) => segment(values[name])),
  })
  const { use } = client
  client.use = (...middleware) => {
    // It may do with an answer whatever can be done with a response.
    hasMiddleware = true
    use(...middleware)
  }
  return client
}

/** A comma may stand in a path as it is, and does where several ids are asked for at once. */
function segment(value: unknown): string {
  return encodeURIComponent(String(value)).replaceAll('%2C', ',')
}

/** Statuses whose answers have no body: the constructor of `Response` refuses one. */
const bodilessStatuses: ReadonlySet<number> = new Set([204, 205, 304])

async function toResponse({ ok, status, headers, text }: Answer): Promise<Response> {
  // A redirect, which browsers hide: following it would send the signature to another address.
  if (status === 0) return Response.error()
  if (bodilessStatuses.has(status)) return new Response(null, { status, headers })
  const body = await text()
  if (ok || body !== '') return new Response(body, { status, headers })
  // `error` would be empty, and whoever asks `if (error)` would take the refusal for a success.
  const facts = new Headers(headers)
  facts.delete('Content-Length')
  facts.set('Content-Type', 'application/json')
  const reason = JSON.stringify({ message: `OVHcloud answered status ${status} without a reason` })
  return new Response(reason, { status, headers: facts })
}

/** The operation that a path belongs to: of several that fit, the one with the fewest placeholders. */
function findOperation(method: string, path: string): OperationId | undefined {
  const segments = path.replace(/\?.*/, '').split('/')
  let best: { operationId: OperationId; placeholders: number } | undefined
  // Object.entries forgets the names that the compiler knows.
  for (const [operationId, route] of Object.entries(operationRoutes) as [OperationId, string][]) {
    const template = route.replace(`${method} `, '').split('/')
    if (template.length !== segments.length) continue
    if (!template.every((part, index) => part === segments[index] || part.startsWith('{'))) continue
    const placeholders = template.filter((part) => part.startsWith('{')).length
    if (!best || placeholders < best.placeholders) best = { operationId, placeholders }
  }
  return best?.operationId
}
