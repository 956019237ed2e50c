/**
 * The contract as the contract tests read it: `openapi.json` with its references resolved on demand.
 *
 * @module test/contract/contract
 */
import openapi from 'ovh-conference/openapi.json' with { type: 'json' }

export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  pattern?: string
  items?: Schema
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  required?: string[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  readOnly?: boolean
  description?: string
  examples?: unknown[]
}

export interface Example {
  $ref?: string
  summary?: string
  value?: unknown
}

export interface Content {
  schema: Schema
  examples?: Record<string, Example>
}

export interface Body {
  $ref?: string
  required?: boolean
  description?: string
  content?: Record<string, Content>
}

export interface Parameter {
  $ref?: string
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema: Schema
  example?: unknown
  examples?: Record<string, Example>
}

export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters?: Parameter[]
  requestBody?: Body
  responses: Record<string, Body>
  security?: Record<string, string[]>[]
}

interface PathItem extends Partial<Record<'get' | 'post' | 'put' | 'delete', Operation>> {
  parameters?: Parameter[]
}

interface Contract {
  tags: { name: string; description?: string }[]
  security: Record<string, string[]>[]
  paths: Record<string, PathItem>
  components: {
    schemas: Record<string, Schema>
    examples: Record<string, Example>
    parameters: Record<string, Parameter>
    responses: Record<string, Body>
    headers: Record<string, unknown>
    securitySchemes: Record<string, unknown>
  }
}

// JSON modules are typed by their literal content; the tests read the contract as OpenAPI.
export const contract = openapi as unknown as Contract

/** An operation with the parameters of its path. */
export interface PlacedOperation extends Operation {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  parameters: Parameter[]
}

/** Every operation, in the contract's order. */
export const operations: readonly PlacedOperation[] = Object.entries(contract.paths).flatMap(([path, item]) =>
  (['get', 'post', 'put', 'delete'] as const).flatMap((method) => {
    const operation = item[method]
    if (!operation) return []
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((entry) => resolve(entry))
    return [{ ...operation, method: method.toUpperCase() as PlacedOperation['method'], path, parameters }]
  }),
)

/** Last part of a reference: the name of a component. */
export function referenceName(entry: { $ref?: string }): string | undefined {
  return entry.$ref?.split('/').at(-1)
}

/** What a reference points to; anything else as it is. */
export function resolve<Entry extends { $ref?: string }>(entry: Entry): Entry {
  if (!entry.$ref) return entry
  let target: unknown = openapi
  for (const key of entry.$ref.slice(2).split('/')) target = (target as Record<string, unknown>)[key]
  if (!target) throw new Error(`The contract has nothing at ${entry.$ref}.`)
  return target as Entry
}
