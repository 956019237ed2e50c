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
import type { Transport } from './transport.js'

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
  const raw = createClient<paths>({
    baseUrl,
    // openapi-fetch only constructs it, lays the options of the call on it and gives it to `fetch` below.
    Request: OutgoingRequest as unknown as typeof Request,
    fetch: (request) => {
      if (!(request instanceof OutgoingRequest)) throw new TypeError('A middleware must not replace the request')
      const { method, schemaPath, init } = request
      return transport(
        request,
        init.limits ?? begin(request.signal),
        init.operationId ?? findOperation(method, schemaPath),
      )
    },
  })
  raw.use({
    onRequest({ request, schemaPath }) {
      if (request instanceof OutgoingRequest) request.schemaPath = schemaPath
      return undefined
    },
  })
  return raw
}

function findOperation(method: string, schemaPath: string): OperationId | undefined {
  const route = `${method} ${schemaPath}`
  // Object.entries forgets the names that the compiler knows.
  const entries = Object.entries(operationRoutes) as [OperationId, string][]
  return entries.find(([, candidate]) => candidate === route)?.[0]
}
