/**
 * Reads answers at the border: what comes out is what the contract promises, or a typed error.
 *
 * @module conference/reading
 */
import { ConferenceError } from '../client/error.js'
import { adviceAfter } from '../client/unwrap.js'
import type { OperationId } from '../contract.js'

/** Reads the fields of one object. A field that is not what its name promises throws `invalid_response`. */
export interface FieldReader {
  text(name: string): string
  integer(name: string): number
  flag(name: string): boolean
  date(name: string): Date
  objects(name: string): FieldReader[]
  /** `null` and a missing field are both `null`. */
  orNull<Value>(name: string, read: (name: string) => Value): Value | null
}

/** Begins to read an object. */
export function readObject(operationId: OperationId, value: unknown): FieldReader {
  if (typeof value !== 'object' || value === null) throw unexpected(operationId, 'content')
  const field = (name: string): unknown => Reflect.get(value, name)
  const reader: FieldReader = {
    text(name) {
      const found = field(name)
      if (typeof found !== 'string') throw unexpected(operationId, name)
      return found
    },
    integer(name) {
      const found = field(name)
      if (!isInteger(found)) throw unexpected(operationId, name)
      return found
    },
    flag(name) {
      const found = field(name)
      if (typeof found !== 'boolean') throw unexpected(operationId, name)
      return found
    },
    date(name) {
      const found = new Date(reader.text(name))
      if (Number.isNaN(found.getTime())) throw unexpected(operationId, name)
      return found
    },
    objects: (name) => readObjects(operationId, field(name), name),
    orNull: (name, read) => ((field(name) ?? null) === null ? null : read(name)),
  }
  return reader
}

/**
 * Passes an object of the wire on as it is, once it is known to be one that has this text.
 *
 * @throws {@link ConferenceError} `invalid_response` for anything else, such as the `null` of a proxy.
 */
export function requireText<Wire>(operationId: OperationId, value: Wire, name: string & keyof Wire): Wire {
  readObject(operationId, value).text(name)
  return value
}

/** Begins to read a list of objects. */
export function readObjects(operationId: OperationId, value: unknown, name = 'list'): FieldReader[] {
  return readList(operationId, value, name).map((item) => readObject(operationId, item))
}

/** Reads a list of ids. */
export function readIds(operationId: OperationId, value: unknown): number[] {
  const ids = readList(operationId, value, 'list of ids')
  if (!ids.every(isInteger)) throw unexpected(operationId, 'list of ids')
  return ids
}

/** Reads a list of names. */
export function readNames(operationId: OperationId, value: unknown): string[] {
  const names = readList(operationId, value, 'list of names')
  if (!names.every((name) => typeof name === 'string')) throw unexpected(operationId, 'list of names')
  return names
}

function readList(operationId: OperationId, value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) throw unexpected(operationId, name)
  return value
}

function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

function unexpected(operationId: OperationId, name: string): ConferenceError {
  const why = `the answer has no valid ${name}`
  return new ConferenceError({ code: 'invalid_response', why, operationId, ...adviceAfter(operationId) })
}
