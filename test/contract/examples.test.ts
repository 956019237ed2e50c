/**
 * Every example of the contract is true: it fits its schema for ajv, and for zod without losing a field.
 *
 * @module test/contract/examples
 */
import { describe, expect, it } from 'vitest'
import { type Body, contract, operations, referenceName, resolve, type Schema } from './contract.js'
import { ajvFaults, zodSchema } from './validators.js'

const bodies: [string, Body][] = [
  ...operations.flatMap(({ operationId, requestBody, responses }) => [
    ...(requestBody ? [[`${operationId} request`, requestBody] as [string, Body]] : []),
    ...Object.entries(responses)
      .filter(([, { $ref }]) => !$ref)
      .map(([status, body]): [string, Body] => [`${operationId} ${status}`, body]),
  ]),
  ...Object.entries(contract.components.responses),
]

const contents = bodies.flatMap(([where, body]) =>
  Object.entries(body.content ?? {}).map(([type, content]) => ({ where, type, ...content })),
)

describe('bodies', () => {
  it.each(contents.filter(({ type }) => type === 'application/json'))('$where', ({ schema, examples = {} }) => {
    expect(Object.keys(examples)).not.toEqual([])
    for (const [title, example] of Object.entries(examples)) {
      const { value } = resolve(example)
      expect(value, title).toBeDefined()
      expect(ajvFaults(schema, value), title).toEqual([])
      const name = referenceName(schema)
      // Unions answer with their first branch that fits, which may know fewer fields.
      if (name && !contract.components.schemas[name]?.anyOf) expect(zodSchema(name).parse(value), title).toEqual(value)
    }
  })

  it('that are not JSON have text or bytes', () => {
    const others = contents.filter(({ type }) => type !== 'application/json')
    expect([...new Set(others.map(({ type }) => type))].sort()).toEqual([
      '*/*',
      'application/x-www-form-urlencoded',
      'text/html',
    ])
  })
})

describe('parameters', () => {
  const parameters = Object.entries(contract.components.parameters).flatMap(
    ([name, { schema, example, examples = {} }]) =>
      [example, ...Object.values(examples).map((entry) => resolve(entry).value)]
        .filter((value) => value !== undefined)
        .map((value) => ({ name, schema, value })),
  )

  it.each(parameters)('$name: $value', ({ schema, value }: { schema: Schema; value: unknown }) => {
    expect(ajvFaults(schema, value)).toEqual([])
  })

  it('have one, unless they can be left out', () => {
    const described = new Set(parameters.map(({ name }) => name))
    const required = Object.entries(contract.components.parameters).filter(([, parameter]) => parameter.required)
    expect(required.map(([name]) => name).filter((name) => !described.has(name))).toEqual([])
  })
})
