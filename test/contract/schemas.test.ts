/**
 * The generated zod schemas judge as the contract does: valid values pass both, a changed value gets one verdict.
 *
 * @module test/contract/schemas
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as generated from '../../src/generated/zod.js'
import { mutated, validValue } from './arbitrary.js'
import { contract } from './contract.js'
import { ajvSchema, schemaNames, zodSchema } from './validators.js'

it('cover the contract, name by name', () => {
  const names = [...schemaNames, ...Object.keys(contract.components.parameters)]
  const lowerCase = (list: string[]) => list.map((name) => name.toLowerCase()).sort()
  expect(lowerCase(Object.keys(generated))).toEqual(lowerCase(names.map((name) => `${name}Schema`)))
})

describe.each(schemaNames)('%s', (name) => {
  const reference = { $ref: `#/components/schemas/${name}` }
  const judge = ajvSchema(name)
  const zod = zodSchema(name)

  it('accepts what fits', () => {
    fc.assert(
      fc.property(validValue(reference), (value) => {
        expect(judge(value), JSON.stringify(judge.errors)).toBe(true)
        expect(zod.safeParse(value).error?.issues ?? []).toEqual([])
      }),
      { seed: 1, numRuns: 30 },
    )
  })

  it('judges a changed value as the contract does', () => {
    fc.assert(
      fc.property(mutated(validValue(reference)), (value) => {
        expect({ zod: zod.safeParse(value).success, value }).toEqual({ zod: judge(value), value })
      }),
      { seed: 1, numRuns: 120 },
    )
  })
})
