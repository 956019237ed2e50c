/**
 * Values out of a schema: valid ones, and ones that are wrong in exactly one place.
 *
 * @module test/contract/arbitrary
 */
import fc from 'fast-check'
import { resolve, type Schema } from './contract.js'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** Values that fit the schema; optional fields come and go. */
export function validValue(schema: Schema): fc.Arbitrary<Json> {
  const { anyOf, enum: values, type, items, properties, required = [], additionalProperties } = resolve(schema)
  if (anyOf) return fc.oneof(...anyOf.map(validValue))
  if (values) return fc.constantFrom(...(values as Json[]))
  if (Array.isArray(type)) return fc.oneof(...type.map((one) => validValue({ ...resolve(schema), type: one })))
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return integer(resolve(schema))
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'string':
      return text(resolve(schema))
    case 'array':
      return fc.array(validValue(items ?? {}), { maxLength: 3 })
    case 'object': {
      if (typeof additionalProperties === 'object')
        return fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), validValue(additionalProperties))
      const fields = Object.fromEntries(
        Object.entries(properties ?? {}).map(([name, field]) => [name, validValue(field)]),
      )
      return fc.record(fields, { requiredKeys: required }) as fc.Arbitrary<Json>
    }
    default:
      throw new Error(`No arbitrary for ${JSON.stringify(schema)}.`)
  }
}

function integer({
  minimum = Number.MIN_SAFE_INTEGER,
  maximum = Number.MAX_SAFE_INTEGER,
}: Schema & Bounds): fc.Arbitrary<number> {
  return fc.oneof(
    fc.constantFrom(minimum, maximum),
    fc.integer({ min: Math.max(minimum, -(2 ** 31)), max: Math.min(maximum, 2 ** 31 - 1) }),
  )
}

interface Bounds {
  minimum?: number
  maximum?: number
  minLength?: number
}

function text({ format, pattern, minLength = 0 }: Schema & Bounds): fc.Arbitrary<string> {
  if (pattern) return fc.stringMatching(new RegExp(pattern))
  switch (format) {
    case 'date-time':
      return fc
        .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .chain((date) => fc.constantFrom(date.toISOString(), date.toISOString().replace(/\.\d+Z$/, '+02:00')))
    case 'uuid':
      return fc.uuid({ version: 4 })
    case 'email':
      return fc.stringMatching(/^[a-z]{1,8}(\.[a-z]{1,8})?@[a-z]{1,8}\.(fr|example)$/)
    default:
      return fc.string({ minLength, unit: 'grapheme' })
  }
}

/**
 * What is put in the wrong place: one of every kind, and the near misses of formats and bounds.
 *
 * No integer beyond 2^53: the contract's int64 allows it, JavaScript would round it, so zod refuses it on purpose.
 */
const WRONG: Json[] = [null, true, 0, -1, 1.5, '', 'wrong', '0', '123456789', '12a', '2026-01-01', 'a@', [], [null], {}]

/** The value with one thing changed, anywhere in it: a field dropped, added or replaced. Often invalid, not always. */
export function mutated(valid: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return valid.chain((value) => {
    const places = listPlaces(value)
    return fc
      .tuple(fc.constantFrom(...places), fc.oneof(fc.constantFrom(...WRONG), fc.constant(undefined)))
      .map(([place, wrong]) => replaceAt(structuredClone(value), place, wrong))
  })
}

type Place = readonly (string | number)[]

function listPlaces(value: Json, place: Place = []): Place[] {
  if (value === null || typeof value !== 'object') return [place]
  const entries: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  const added: Place[] = Array.isArray(value) ? [] : [[...place, 'unknownField']]
  return [place, ...added, ...entries.flatMap(([key, entry]) => listPlaces(entry, [...place, key]))]
}

/** `undefined` drops what is there; the whole value cannot be dropped and becomes null. */
function replaceAt(value: Json, place: Place, wrong: Json | undefined): Json {
  const [key, ...rest] = place
  if (key === undefined) return wrong ?? null
  if (Array.isArray(value) && typeof key === 'number') {
    return value.map((entry, index) => (index === key ? replaceAt(entry, rest, wrong) : entry))
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const { [key]: old = null, ...others } = value
  return wrong === undefined && rest.length === 0 ? others : { ...others, [key]: replaceAt(old, rest, wrong) }
}
