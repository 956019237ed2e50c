/**
 * The contract in the compact notation of the transcribed schema, so that the two compare line by line.
 *
 * @module test/contract/notation
 */
import { type PlacedOperation, referenceName, resolve, type Schema } from './contract.js'

/** `POST /path | documentId:string@b! | -> Task`: every parameter beyond the path, then the result. */
export function operationLine(operation: PlacedOperation): string {
  const parameters = operation.parameters
    .filter((parameter) => parameter.in !== 'path')
    .map(({ name, in: place, required, schema }) => `${name}:${typeName(schema)}@${place[0]}${required ? '!' : '?'}`)
  const list = [...parameters, ...bodyParameters(operation)].sort().join(', ')
  return [`${operation.method} ${operation.path}`, ...(list ? [list] : []), `-> ${resultType(operation)}`].join(' | ')
}

/** v1 names the fields of a POST body one by one, and the whole body of a PUT. */
function bodyParameters({ method, requestBody }: PlacedOperation): string[] {
  const schema = requestBody?.content?.['application/json']?.schema
  if (!schema) return []
  if (method === 'PUT') return [`<body>:${typeName(schema).replace(/Update$/, '')}@b!`]
  const { properties = {}, required = [] } = resolve(schema)
  return Object.entries(properties).map(
    ([name, property]) => `${name}:${typeName(property)}@b${required.includes(name) ? '!' : '?'}`,
  )
}

function resultType({ responses }: PlacedOperation): string {
  const success = responses[200]
  if (!success) return 'nothing'
  const schema = success.content?.['application/json']?.schema
  return schema ? typeName(schema) : referenceName(success) === 'Void' ? 'void' : 'bytes'
}

/** `reportEmail:string N r`: name, type, `N` when it may be null, `R` when it is read-only. */
export function fieldLines(schema: Schema): string[] {
  return Object.entries(schema.properties ?? {})
    .map(([name, property]) => {
      const nullable = isNullable(property) ? 'N' : 'n'
      const readOnly = property.readOnly ? 'R' : 'r'
      return `${name}:${typeName(property)} ${nullable} ${readOnly}`
    })
    .sort()
}

function isNullable(schema: Schema): boolean {
  const branches = schema.anyOf ?? schema.oneOf
  return [schema.type].flat().includes('null') || (branches?.some(isNullable) ?? false)
}

/** The v1 schema's name of a type. */
export function typeName(schema: Schema): string {
  const reference = referenceName(schema)
  if (reference) return reference
  const branches = (schema.anyOf ?? schema.oneOf)?.filter((branch) => branch.type !== 'null')
  if (branches?.[0]) return typeName(branches[0])
  if (schema.allOf?.[0]) return typeName(schema.allOf[0])
  const type = [schema.type].flat().find((name) => name !== 'null')
  switch (type) {
    case 'array':
      return `${typeName(schema.items ?? {})}[]`
    case 'integer':
      return 'long'
    case 'number':
      return 'double'
    case 'string':
      return { 'date-time': 'datetime', uuid: 'uuid', password: 'password' }[schema.format ?? ''] ?? 'string'
    case 'object':
      return typeof schema.additionalProperties === 'object'
        ? `map[string]${typeName(schema.additionalProperties)}`
        : 'object'
    default:
      return String(type)
  }
}
