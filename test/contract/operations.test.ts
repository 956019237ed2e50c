/**
 * The simulator knows every operation of the contract, and each answers what the contract says it may.
 *
 * @module test/contract/operations
 */
import { createSimulator, operationHandlers } from 'ovh-conference/mocks'
import { describe, expect, it } from 'vitest'
import { outsideHandlers } from '../../mocks/handlers/outside.js'
import { operations, type PlacedOperation, resolve } from './contract.js'
import { ajvFaults } from './validators.js'

const ORIGIN = 'https://eu.api.ovh.com/1.0'

it('operations and handlers are the same list', () => {
  const handled = [...Object.keys(operationHandlers), ...Object.keys(outsideHandlers)]
  expect(handled.sort()).toEqual(operations.map(({ operationId }) => operationId).sort())
})

describe('to the request of its examples answers', () => {
  const inside = operations.filter(({ path }) => !path.startsWith('/storage/') && path !== '/auth/oauth2/token')

  it.each(inside.map((operation) => [operation.operationId, operation] as const))('%s', async (_, operation) => {
    const simulator = createSimulator({ seed: 1 })
    const { credentials } = simulator
    const number = simulator.addConference({ serviceName: '0033972101010' })
    const response = await simulator.fetch(ORIGIN + fill(operation, { ...number }), {
      method: operation.method,
      headers: {
        'content-type': 'application/json',
        'X-Ovh-Application': credentials.applicationKey,
        'X-Ovh-Consumer': credentials.consumerKey,
        'X-Ovh-Timestamp': '1767600000',
        'X-Ovh-Signature': `$1$${'0'.repeat(40)}`,
      },
      ...exampleBody(operation),
    })

    const declared = operation.responses[response.status]
    const content = declared && resolve(declared).content?.['application/json']
    if (!content) throw new Error(`The contract declares no JSON for status ${response.status}.`)
    expect(ajvFaults(content.schema, await response.json())).toEqual([])
    // What needs something that is not there yet says so; everything else works.
    const absent = /\{(id|taskId|roomNumber)\}|informations|lock$|announceUpload|eventToken/.test(operation.path)
    expect(absent ? [200, 403, 404] : [200]).toContain(response.status)
  })
})

/** The path with the number of the world, the parameters' examples for the rest, and what the query requires. */
function fill(operation: PlacedOperation, number: Record<string, string>): string {
  const example = (name: string): string => {
    const parameter = operation.parameters.find((entry) => entry.name === name)
    return encodeURIComponent(number[name] ?? String(parameter?.example))
  }
  const query = operation.parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name }) => `${name}=${example(name)}`)
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => example(name))
  return query.length > 0 ? `${path}?${query.join('&')}` : path
}

function exampleBody({ requestBody }: PlacedOperation): { body?: string } {
  const [example] = Object.values(requestBody?.content?.['application/json']?.examples ?? {})
  return example ? { body: JSON.stringify(resolve(example).value) } : {}
}
