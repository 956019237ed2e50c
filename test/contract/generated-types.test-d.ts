/**
 * The types of openapi-typescript and of the zod schemas are the same types, schema by schema.
 *
 * @module test/contract/generated-types
 */
import type * as z from 'zod/mini'
import type { WireSchemas } from '../../src/contract.js'
import type * as generated from '../../src/generated/zod.js'

type Equal<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false

/**
 * What the two write differently and mean alike: zod drops `readonly`, since a schema also builds values, and spells
 * an optional field `?: T | undefined`.
 */
type Plain<T> = T extends object ? { -readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> } : T

type ZodSchemas = { [Name in keyof typeof generated as Lowercase<Name>]: z.output<(typeof generated)[Name]> }

/** Names whose types differ, or that zod lacks. */
type Different = {
  [Name in keyof WireSchemas]: Lowercase<`${Name}Schema`> extends infer Key extends keyof ZodSchemas
    ? Equal<Plain<WireSchemas[Name]>, Plain<ZodSchemas[Key]>> extends true
      ? never
      : Name
    : Name
}[keyof WireSchemas]

const none: Equal<Different, never> = true
// The comparison sees a difference where there is one.
const notNone: Equal<Plain<WireSchemas['Task']>, Plain<WireSchemas['Sound']>> = false

export { none, notNone }
