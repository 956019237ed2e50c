/**
 * A contract as Swagger UI is given it: with the helper of each operation, and parameters where it looks for them.
 *
 * @module contract/documented-contract
 */
import type { HelperLink } from '../helper-map.js'
import type { OpenApiDocument } from './page-data.js'

type PathItem = Readonly<Record<string, unknown>>

/** Adds the helpers to the descriptions, where the page shows them as links. */
export function withHelpers(
  spec: OpenApiDocument,
  helpers: Readonly<Record<string, readonly HelperLink[]>>,
): OpenApiDocument {
  const describe = (operation: object) => {
    if (!('operationId' in operation)) return operation
    const links = helpers[String(operation.operationId)] ?? []
    const written = links.map(({ expression, url }) => `[\`${expression}\`](${url})`).join(', ')
    const description = 'description' in operation ? String(operation.description) : ''
    return { ...operation, description: `${description}\n\n**Helper:** ${written}` }
  }
  // The simulator answers under the first address; there is nothing to choose.
  return { ...mapOperations(spec, describe), servers: (spec.servers ?? []).slice(0, 1) }
}

/**
 * Gives each operation the parameters of its path, looked up: Swagger UI does not follow references there in
 * OpenAPI 3.1.
 */
export function withOwnParameters(spec: OpenApiDocument): OpenApiDocument {
  const known = spec.components?.parameters ?? {}
  const lookUp = (parameter: unknown): unknown => {
    const reference = isObject(parameter) ? parameter.$ref : undefined
    return typeof reference === 'string' ? known[reference.replace('#/components/parameters/', '')] : parameter
  }
  return mapOperations(spec, (operation, { parameters: shared }) => {
    const own: unknown = Reflect.get(operation, 'parameters')
    const parameters = [...(Array.isArray(shared) ? shared : []), ...(Array.isArray(own) ? own : [])]
    return { ...operation, parameters: parameters.map(lookUp) }
  })
}

function mapOperations(spec: OpenApiDocument, map: (operation: object, path: PathItem) => object): OpenApiDocument {
  const paths = Object.entries(spec.paths).map(([path, item]) => {
    const entries = Object.entries(item).map(([name, value]) => {
      return [name, isObject(value) && 'responses' in value ? map(value, item) : value] as const
    })
    return [path, Object.fromEntries(entries.filter(([name]) => name !== 'parameters' || !hasOperations(item)))]
  })
  return { ...spec, paths: Object.fromEntries(paths) }
}

function hasOperations(item: PathItem): boolean {
  return Object.values(item).some((value) => isObject(value) && 'responses' in value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
