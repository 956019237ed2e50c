/**
 * Takes the place of one operation through MSW's own `use()`, with answers that the contract allows.
 *
 * @module override
 */
import { type HttpHandler, http } from 'msw'
import type { OperationId, operations } from '../../src/contract.js'
import { matchRoute } from './router.js'

type Responses<Operation extends OperationId> = operations[Operation]['responses']

/** An answer that the contract allows for an operation. */
export type ContractAnswer<Operation extends OperationId> = {
  [Status in keyof Responses<Operation>]: Responses<Operation>[Status] extends {
    content: { 'application/json': infer Body }
  }
    ? { readonly status: Status; readonly body: Body; readonly headers?: Readonly<Record<string, string>> }
    : { readonly status: Status; readonly headers?: Readonly<Record<string, string>> }
}[keyof Responses<Operation>]

/** What an override is given. */
export interface OverrideRequest {
  readonly request: Request
  /** Path parameters, as they stand in the path. */
  readonly parameters: Readonly<Record<string, string>>
}

/** Says what an operation answers; `undefined` leaves it to the simulator. */
export type OverrideResolver<Operation extends OperationId> = (
  input: OverrideRequest,
) => ContractAnswer<Operation> | undefined | Promise<ContractAnswer<Operation> | undefined>

/** Resolvers by operation. As a table, the compiler knows the operation before it looks at what a resolver returns. */
export type OverrideResolvers = { readonly [Name in OperationId]: OverrideResolver<Name> }

/** Makes an MSW handler for one operation. `pathOf` finds the path below the version, or nothing for other hosts. */
export function createOverride<Operation extends OperationId>(
  operationId: Operation,
  resolver: OverrideResolvers[Operation],
  pathOf: (url: URL) => string | undefined,
): HttpHandler {
  const match = (request: Request) => {
    const path = pathOf(new URL(request.url))
    const route = path === undefined ? undefined : matchRoute(request.method, path)
    return route?.kind === 'operation' && route.operationId === operationId ? route : undefined
  }
  return http.all(
    ({ request }) => match(request) !== undefined,
    async ({ request }) => {
      const answer = await resolver({ request, parameters: match(request)?.parameters ?? {} })
      if (!answer) return undefined
      const body = 'body' in answer ? answer.body : null
      return Response.json(body, {
        status: Number(answer.status),
        ...(answer.headers ? { headers: answer.headers } : {}),
      })
    },
  )
}
