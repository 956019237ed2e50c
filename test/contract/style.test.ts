/**
 * The contract reads well: every operation says what it does, and nothing is defined that nobody uses.
 *
 * @module test/contract/style
 */
import { describe, expect, it } from 'vitest'
import { operationRoutes } from '../../src/generated/operation-routes.js'
import { contract, operations } from './contract.js'

describe('operations', () => {
  it.each(operations.map((operation) => [operation.operationId, operation] as const))('%s', (id, operation) => {
    const { summary, description, tags, responses } = operation
    expect(id).toMatch(/^[a-z][A-Za-z0-9]*$/)
    expect(tags).toHaveLength(1)
    expect(contract.tags.map(({ name }) => name)).toContain(tags[0])
    expect(summary.length).toBeLessThanOrEqual(60)
    expect(summary).toMatch(/^[A-Z].*[^.]$/)
    expect(description).toMatch(/\.$/)
    expect(Object.keys(responses).some((status) => status.startsWith('2'))).toBe(true)
    expect(Object.keys(responses).some((status) => status.startsWith('4'))).toBe(true)
  })

  it('have names of their own, the same as in the generated routes', () => {
    const routes = Object.fromEntries(
      operations.map(({ operationId, method, path }) => [operationId, `${method} ${path}`]),
    )
    expect(Object.keys(routes)).toHaveLength(operations.length)
    expect(operationRoutes).toEqual(routes)
  })

  it('answer errors by reference, so that one error reads the same everywhere', () => {
    const inline = operations.flatMap(({ operationId, responses }) =>
      Object.entries(responses)
        .filter(([status, { $ref }]) => !status.startsWith('2') && !$ref)
        // The token endpoint answers as OAuth2 says, and nobody else does.
        .filter(() => operationId !== 'requestAccessToken')
        .map(([status]) => `${operationId} ${status}`),
    )
    expect(inline).toEqual([])
  })
})

describe('tags', () => {
  it.each(contract.tags)('$name', ({ name, description }) => {
    expect(description).toBeTruthy()
    expect(operations.some(({ tags }) => tags[0] === name)).toBe(true)
  })
})

describe('schemas', () => {
  it.each(Object.entries(contract.components.schemas))('%s says what it and its fields mean', (_, schema) => {
    expect(schema.description).toBeTruthy()
    const silent = Object.entries(schema.properties ?? {}).filter(([, property]) => !property.description)
    expect(silent.map(([name]) => name)).toEqual([])
  })

  // Currencies, countries, languages and what the account says of its owner speak for themselves.
  const plain = /^(CurrencyCode|ServiceNumberCountry|NumberCountryCode|Nichandle)/
  it.each(Object.entries(contract.components.schemas).filter(([name, schema]) => schema.enum && !plain.test(name)))(
    '%s explains every value',
    (_, schema) => {
      const unexplained = (schema.enum ?? []).filter((value) => !schema.description?.includes(`\`${value}\``))
      expect(unexplained).toEqual([])
    },
  )
})

describe('components', () => {
  const text = JSON.stringify(contract)
  const names = (['schemas', 'examples', 'parameters', 'responses', 'headers'] as const).flatMap((kind) =>
    Object.keys(contract.components[kind]).map((name) => `#/components/${kind}/${name}`),
  )

  it('are all used', () => {
    expect(names.filter((name) => !text.includes(`"${name}"`))).toEqual([])
  })

  it('secure something', () => {
    const used = new Set(
      [...contract.security, ...operations.flatMap(({ security = [] }) => security)].flatMap(Object.keys),
    )
    expect([...used].sort()).toEqual(Object.keys(contract.components.securitySchemes).sort())
  })

  it('have no extension', () => {
    expect(text.match(/"x-[^"]*":/g)).toBeNull()
  })
})
