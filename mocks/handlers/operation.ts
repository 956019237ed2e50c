/**
 * The shape of an operation's handler: typed by the contract, free of HTTP.
 *
 * @module operation
 */
import type { OperationId, OperationParameters, RequestBody, ResponseBody } from '../../src/contract.js'
import type { World } from '../behaviour/world.js'
import type { Identity } from './authentication.js'
import type { Wire } from './wire.js'

type PathParameters<Operation extends OperationId> =
  OperationParameters<Operation> extends { path: infer Path } ? Path : Record<never, never>

type QueryParameters<Operation extends OperationId> =
  OperationParameters<Operation> extends { query?: infer Query } ? NonNullable<Query> : Record<never, never>

/** What a handler is given: everything parsed, the caller known. */
export interface OperationContext<Operation extends OperationId> {
  readonly world: World
  readonly wire: Wire
  readonly identity: Identity
  readonly headers: Headers
  readonly path: PathParameters<Operation>
  readonly query: QueryParameters<Operation>
  readonly body: RequestBody<Operation>
}

/** Carries out an operation and says what it answers; throws a refusal otherwise. */
export type OperationHandler<Operation extends OperationId> = (
  context: OperationContext<Operation>,
) => ResponseBody<Operation>

/** Handlers of some operations, by operationId. */
export type OperationHandlers<Operation extends OperationId> = {
  readonly [Name in Operation]: OperationHandler<Name>
}
