/**
 * What the site knows of the contract: its operations, where each is shown on the contract page, and its schemas.
 *
 * @module site/contract-operations
 */
import contract from '../../openapi.json' with { type: 'json' }

/** An operation of the contract. */
export interface ContractOperation {
  readonly operationId: string
  /** In capitals. */
  readonly method: string
  readonly path: string
  readonly tag: string
  readonly summary: string
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const

/** Every operation, in the order of the contract. */
export const contractOperations: readonly ContractOperation[] = Object.entries(contract.paths)
  .flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const operation: unknown = Reflect.get(methods, method)
      return isOperation(operation)
        ? [{ ...operation, method: method.toUpperCase(), path, tag: operation.tags[0] ?? '' }]
        : []
    }),
  )
  .map(({ operationId, method, path, tag, summary }) => ({ operationId, method, path, tag, summary }))

const byId = new Map(contractOperations.map((operation) => [operation.operationId, operation]))

/** Finds an operation by its name. */
export function findOperation(operationId: string): ContractOperation | undefined {
  return byId.get(operationId)
}

/** Where an operation is on the contract page, relative to the root of the site. */
export function operationAddress({ tag, operationId }: Pick<ContractOperation, 'tag' | 'operationId'>): string {
  return `contract.html#/${encodeURIComponent(tag)}/${operationId}`
}

/**
 * The same operation for numbered rooms, where the contract has it: its path has `/rooms/{roomNumber}` besides.
 */
export function twinOf({ method, path }: ContractOperation): ContractOperation | undefined {
  return contractOperations.find(
    (other) =>
      other.method === method &&
      other.path !== path &&
      other.path.replace('/rooms/{roomNumber}', '') === path &&
      // A room itself is no twin of the conference.
      !other.path.endsWith('/rooms/{roomNumber}'),
  )
}

/** What the contract says of a schema; `undefined` when it has none of this name. */
export function describeSchema(name: string): string | undefined {
  const schema: unknown = Reflect.get(contract.components.schemas, name)
  if (typeof schema !== 'object' || schema === null || !('description' in schema)) return undefined
  return typeof schema.description === 'string' ? schema.description : undefined
}

function isOperation(value: unknown): value is { operationId: string; tags: readonly string[]; summary: string } {
  return typeof value === 'object' && value !== null && 'operationId' in value
}
