/**
 * The two judges of a value: ajv, from the contract itself, and zod, from the generated schemas.
 *
 * @module test/contract/validators
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import openapi from 'ovh-conference/openapi.json' with { type: 'json' }
import type * as z from 'zod/mini'
import * as generated from '../../src/generated/zod.js'
import { contract, type Schema } from './contract.js'

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(openapi, 'contract')

/** Names of every schema of the contract. */
export const schemaNames: readonly string[] = Object.keys(contract.components.schemas)

/** ajv's verdict on a schema of the contract, by its name. */
export function ajvSchema(name: string): ValidateFunction {
  const validate = ajv.getSchema(`contract#/components/schemas/${name}`)
  if (!validate) throw new Error(`The contract has no schema ${name}.`)
  return validate
}

/** ajv's faults of a value under a schema that stands anywhere in the contract. */
export function ajvFaults(schema: Schema, value: unknown): string[] {
  const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/'))
  const validate = ajv.compile(local)
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

/** The generated zod schema of that name. */
export function zodSchema(name: string): z.ZodMiniType {
  // The generator writes acronyms as words: `BillingAccountWithIamSchema`.
  const wanted = `${name}Schema`.toLowerCase()
  const schema = Object.entries(generated).find(([key]) => key.toLowerCase() === wanted)?.[1]
  if (!schema) throw new Error(`src/generated/zod.ts has no ${name}Schema. Run \`npm run generate\`.`)
  return schema
}
