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
  const faults = result.error.issues.map(
    (issue) => `${issue.path.map(String).join('.') || 'body'}: ${faultOf(issue, written)}`,
  )
  throw new ServerRefusal(400, 'invalid_input', faults.join('; '))
}

/** What is wrong, in words a person can act on. */
function faultOf(issue: z.core.$ZodIssue, written: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(written, issue.path) ? 'is missing' : `is no ${issue.expected}`
    case 'invalid_value':
      return `is none of ${issue.values.slice(0, SHOWN_VALUES).map(String).join(', ')}${issue.values.length > SHOWN_VALUES ? ', …' : ''}`
    case 'too_small':
      return `is less than ${issue.minimum}`
    case 'too_big':
      return `is more than ${issue.maximum}`
    case 'invalid_format':
      return 'is malformed'
    case 'unrecognized_keys':
      return `knows no ${issue.keys.join(', ')}`
    case 'custom':
      return issue.message
    default:
      return 'does not fit'
  }
}

function isMissing(written: unknown, path: readonly PropertyKey[]): boolean {
  let node = written
  for (const name of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return true
    // Own, as was checked; the compiler does not carry it over.
    node = (node as Record<PropertyKey, unknown>)[name]
  }
  return false
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
