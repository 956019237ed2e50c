/**
 * Answers of the server's own pages and control API, and how bodies are read: bounded, and JSON or nothing.
 *
 * @module answers
 */
import * as z from 'zod/mini'
import { Refusal } from '../behaviour/refusal.js'
import { SimulatorUsageError } from '../behaviour/usage-error.js'

/** Why a request to the server itself fails; becomes a JSON answer. */
export class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal'
  readonly status: number
  readonly code: string
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

/** Values shown to who gave none of them. */
const SHOWN_VALUES = 8

/** Longest word a likely meaning is looked for. */
const LONGEST_WORD = 60

const NO_STORE = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

/** A JSON answer. */
export function jsonAnswer(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...NO_STORE, ...headers, 'Content-Type': 'application/json; charset=utf-8' },
  })
}

/** A text answer. */
export function textAnswer(text: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    status,
    headers: { ...NO_STORE, 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  })
}

/** The answer to a request that failed; faults of the server itself are thrown on. */
export function failureAnswer(error: unknown): Response {
  if (error instanceof ServerRefusal) {
    return jsonAnswer({ code: error.code, message: error.message }, error.status, error.headers)
  }
  if (error instanceof SimulatorUsageError) return jsonAnswer({ code: 'impossible', message: error.message }, 409)
  if (error instanceof Refusal) {
    const isAbsent = error.reason === 'not-found' || error.reason === 'nobody-inside'
    return isAbsent
      ? jsonAnswer({ code: 'not_found', message: error.message }, 404)
      : jsonAnswer({ code: error.reason === 'conflict' ? 'conflict' : 'invalid_input', message: error.message }, 400)
  }
  throw error
}

/** Nothing lives at this address. */
export function nothingHere(message = 'Nothing lives at this address.'): ServerRefusal {
  return new ServerRefusal(404, 'not_found', message)
}

/** The address lives, the method does not. */
export function wrongMethod(allowed: readonly string[]): ServerRefusal {
  const methods = allowed.join(', ')
  return new ServerRefusal(405, 'method_not_allowed', `Only ${methods} here.`, { Allow: methods })
}

/** @throws ServerRefusal unless the request has this method; HEAD is as good as GET. */
export function requireMethod(request: Request, method: string): void {
  if (request.method !== method && !(method === 'GET' && request.method === 'HEAD')) throw wrongMethod([method])
}

/**
 * Reads a JSON body and checks it.
 *
 * @param largestBytes Default 64 kB.
 * @throws ServerRefusal naming every fault by its path.
 */
export async function readJson<Schema extends z.core.$ZodType>(
  request: Request,
  schema: Schema,
  largestBytes = 64 * 1024,
): Promise<z.output<Schema>> {
  const type = request.headers.get('Content-Type') ?? ''
  const text = await readText(request, largestBytes)
  if (text !== '' && !/^application\/json\b/i.test(type)) {
    throw new ServerRefusal(415, 'unsupported_media_type', 'Send the body as application/json.')
  }
  const written = text === '' ? {} : parse(text)
  const result = z.safeParse(schema, written)
  if (result.success) return result.data
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, schema, written))
  throw new ServerRefusal(400, 'invalid_input', faults.join('; '))
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.core.$ZodType, written: unknown): string[] {
  if (issue.code !== 'unrecognized_keys') return [`${nameOf(issue.path) || 'body'}: ${faultOf(issue, written)}`]
  const fields = fieldsAt(schema, issue.path).join(', ')
  const others = fields === '' ? 'this takes none' : `only ${fields}`
  return issue.keys.map((key) => `${nameOf([...issue.path, key])}: there is no such field, ${others}`)
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}

/** Names of the fields of the object that lies at a path. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [name, ...rest] = path
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable) {
    return fieldsAt(schema._zod.def.innerType, path)
  }
  if (!(schema instanceof z.ZodMiniObject)) return []
  if (name === undefined) return Object.keys(schema.shape)
  const inner: z.core.$ZodType | undefined = schema.shape[String(name)]
  return inner ? fieldsAt(inner, rest) : []
}

/** What is wrong, in words a person can act on. */
function faultOf(issue: z.core.$ZodIssue, written: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(written, issue.path) ? 'is missing' : `is no ${issue.expected}`
    case 'invalid_value':
      return isMissing(written, issue.path) ? 'is missing' : noneOf(issue.values.map(String), at(written, issue.path))
    case 'too_small':
      return `is less than ${issue.minimum}`
    case 'too_big':
      return `is more than ${issue.maximum}`
    case 'invalid_format':
      return 'is malformed'
    case 'custom':
      return issue.message
    default:
      return 'does not fit'
  }
}

function noneOf(values: readonly string[], given: unknown): string {
  if (values.length <= SHOWN_VALUES) return `is none of ${values.join(', ')}`
  const meant = typeof given === 'string' ? closest(given, values) : undefined
  return `is none of ${values.slice(0, SHOWN_VALUES).join(', ')}, …${meant === undefined ? '' : ` Did you mean ${meant}?`}`
}

/** The name that was most likely meant: at most a third of it has to change. */
function closest(given: string, names: readonly string[]): string | undefined {
  const word = given.slice(0, LONGEST_WORD).toLowerCase()
  const [best] = names
    .map((name) => ({ name, distance: distanceOf(word, name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= name.length / 3)
    .sort((a, b) => a.distance - b.distance)
  return best?.name
}

/** How many letters must be put in, taken out or changed. */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [above, letter] of [...from].entries()) {
    const next = [above + 1]
    for (const [column, other] of [...to].entries()) {
      const changed = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

function isMissing(written: unknown, path: readonly PropertyKey[]): boolean {
  return at(written, path) === undefined
}

/** What was written at a path; JSON has no `undefined`, so that means nothing. */
function at(written: unknown, path: readonly PropertyKey[]): unknown {
  let node = written
  for (const name of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined
    // Own, as was checked; the compiler does not carry it over.
    node = (node as Record<PropertyKey, unknown>)[name]
  }
  return node
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    // PHP writes an empty object as an empty list.
    return Array.isArray(value) && value.length === 0 ? {} : value
  } catch {
    throw new ServerRefusal(400, 'invalid_input', 'The body is not valid JSON.')
  }
}

async function readText(request: Request, largestBytes: number): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of request.body ?? []) {
    size += piece.byteLength
    if (size > largestBytes) {
      throw new ServerRefusal(413, 'too_large', `The body may have at most ${largestBytes} bytes.`)
    }
    pieces.push(piece)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.byteLength
  }
  return new TextDecoder().decode(bytes)
}
