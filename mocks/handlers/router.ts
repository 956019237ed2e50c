/**
 * Finds the operation of a method and path in constant time, whatever the number of operations.
 *
 * @module router
 */
import type { OperationId } from '../../src/contract.js'
import { operationRoutes } from '../../src/generated/operation-routes.js'

interface Node {
  readonly literals: Map<string, Node>
  parameter: Node | undefined
  readonly operations: Map<string, { readonly operationId: OperationId; readonly names: readonly string[] }>
}

/** What a method and path lead to. */
export type RouteMatch =
  | { readonly kind: 'operation'; readonly operationId: OperationId; readonly parameters: Record<string, string> }
  | { readonly kind: 'wrong method'; readonly allowed: readonly string[] }
  | { readonly kind: 'no route' }

const createNode = (): Node => ({ literals: new Map(), parameter: undefined, operations: new Map() })

function buildTree(): Node {
  const root = createNode()
  for (const [operationId, route] of Object.entries(operationRoutes)) {
    const [method = '', path = ''] = route.split(' ')
    const names: string[] = []
    let node = root
    for (const segment of path.slice(1).split('/')) {
      const name = /^\{(.+)\}$/.exec(segment)?.[1]
      if (name === undefined) {
        const next = node.literals.get(segment) ?? createNode()
        node.literals.set(segment, next)
        node = next
      } else {
        names.push(name)
        node.parameter ??= createNode()
        node = node.parameter
      }
    }
    // The keys of the generated table are the operation ids; Object.entries widens them to string.
    node.operations.set(method, { operationId: operationId as OperationId, names })
  }
  return root
}

const tree = buildTree()

/** A literal segment wins over a parameter; where it leads nowhere, the parameter gets its turn. */
function walk(node: Node, segments: readonly string[], index: number, values: string[]): Node | undefined {
  const segment = segments[index]
  if (segment === undefined) return node.operations.size > 0 ? node : undefined
  const literal = node.literals.get(segment)
  const found = literal && walk(literal, segments, index + 1, values)
  if (found) return found
  if (!node.parameter || segment === '') return undefined
  values.push(segment)
  const below = walk(node.parameter, segments, index + 1, values)
  if (!below) values.pop()
  return below
}

/** Finds the operation of a method and a path below the base path; percent-encoded segments are decoded. */
export function matchRoute(method: string, path: string): RouteMatch {
  const values: string[] = []
  const node = walk(tree, path.slice(1).split('/'), 0, values)
  if (!node) return { kind: 'no route' }
  const operation = node.operations.get(method)
  if (!operation) return { kind: 'wrong method', allowed: [...node.operations.keys()] }
  const parameters: Record<string, string> = {}
  for (const [index, name] of operation.names.entries()) {
    const decoded = decodeSegment(values[index] ?? '')
    if (decoded === undefined) return { kind: 'no route' }
    parameters[name] = decoded
  }
  return { kind: 'operation', operationId: operation.operationId, parameters }
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
