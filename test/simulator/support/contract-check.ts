/**
 * Holds every answer of the simulator against the contract: the status must be declared, the body must fit.
 *
 * @module test/simulator/support/contract-check
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import openapi from 'ovh-conference/openapi.json' with { type: 'json' }
import { operations, type PlacedOperation, resolve } from '../../contract/contract.js'

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(openapi, 'contract')

const compiled = new Map<string, ValidateFunction>()

const routes = operations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`),
  literals: operation.path.split('/').filter((segment) => !segment.startsWith('{')).length,
}))

/** The operation that a method and a path below the version mean; `undefined` for none. */
export function operationOf(method: string, path: string): PlacedOperation | undefined {
  return routes
    .filter(({ operation, pattern }) => operation.method === method && pattern.test(path))
    .sort((a, b) => b.literals - a.literals)[0]?.operation
}

/** What is wrong with an answer; empty when it is as the contract declares it. */
export function contractFaults(
  operation: PlacedOperation,
  answer: { readonly status: number; readonly contentType: string | null; readonly text: string },
): string[] {
  const where = `${operation.operationId} ${answer.status}`
  const declared = operation.responses[answer.status]
  if (!declared) return [`${where}: the contract declares no such status`]
  const content = resolve(declared).content ?? {}
  const json = content['application/json']
  if (!json) return []
  if (!answer.contentType?.startsWith('application/json')) return [`${where}: content type ${answer.contentType}`]
  const validate = validator(json.schema)
  if (validate(JSON.parse(answer.text))) return []
  return (validate.errors ?? []).map((error) => `${where}: ${error.instancePath} ${error.message}`)
}

/** Most answers share a few schemas: each is compiled once. */
function validator(schema: object): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/', '"contract#/')
  const known = compiled.get(text)
  if (known) return known
  const made = ajv.compile(JSON.parse(text))
  compiled.set(text, made)
  return made
}
