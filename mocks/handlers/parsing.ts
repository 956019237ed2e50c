/**
 * Requests are parsed with the contract's schemas and refused in production's words.
 *
 * @module parsing
 */
import * as z from 'zod/mini'
import { Refusal } from '../behaviour/refusal.js'

/** What the contract says of one parameter. */
export interface ParameterRule {
  readonly name: string
  readonly in: string
  readonly required: boolean
  /** `string`, `integer`, `date-time`, `uuid`, or the values of an enum. */
  readonly type: string | readonly string[]
}

const DATE_TIME = z.iso.datetime({ offset: true })
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Reads path and query parameters as the contract types them. */
export function parseParameters(
  rules: readonly ParameterRule[],
  path: Record<string, string>,
  query: URLSearchParams,
): Record<string, string | number | undefined> {
  const values: Record<string, string | number | undefined> = {}
  for (const rule of rules) {
    const raw = rule.in === 'path' ? path[rule.name] : (query.get(rule.name) ?? undefined)
    if (raw === undefined) {
      if (rule.required) throw new Refusal('bad-request', `[${rule.name}] is a mandatory parameter`)
      continue
    }
    values[rule.name] = parseParameter(rule, raw)
  }
  return values
}

function parseParameter({ name, type }: ParameterRule, raw: string): string | number {
  if (typeof type !== 'string') {
    if (!type.includes(raw)) throw wrong(name, `must be one of ${type.join(', ')}`)
    return raw
  }
  if (type === 'integer') {
    const value = Number(raw)
    // A 64-bit number that JavaScript cannot hold names nothing here; rounded, it still does not.
    if (!/^-?\d{1,19}$/.test(raw)) throw wrong(name, 'must be of type long')
    return value
  }
  if (type === 'date-time' && !z.safeParse(DATE_TIME, raw).success) {
    throw wrong(name, 'must be a datetime such as 2026-01-01T00:00:00+01:00 (percent-encode the plus sign)')
  }
  if (type === 'uuid' && !UUID.test(raw)) throw wrong(name, 'must be of type uuid')
  return raw
}

function wrong(name: string, what: string): Refusal {
  return new Refusal('bad-request', `[${name}] ${what}`)
}

/** How a body is read. */
export interface BodyRule {
  readonly required: boolean
  /** Unknown and read-only fields are dropped, or refused. */
  readonly unknownFields: 'ignored' | 'refused'
}

/** Reads a JSON body with the schema of the contract. */
export function parseBody(
  schema: z.core.$ZodType & { readonly shape: object },
  text: string,
  { required, unknownFields }: BodyRule,
): unknown {
  if (text === '') {
    if (required) throw new Refusal('bad-request', 'The body is missing: send a JSON object')
    return z.parse(schema, {})
  }
  const body = acceptNumericZeroPin(parseJson(text))
  if (unknownFields === 'refused') refuseUnknownFields(schema.shape, body)
  const result = z.safeParse(schema, body)
  if (result.success) return result.data
  throw new Refusal('bad-request', result.error.issues.map(describeIssue).join('; '))
}

/** An operation without a body takes any JSON and ignores it, as the panel's `{}`. */
export function checkUnusedBody(text: string): undefined {
  if (text !== '') parseJson(text)
  return undefined
}

function refuseUnknownFields(shape: object, body: unknown): void {
  if (typeof body !== 'object' || body === null) return
  const unknown = Object.keys(body).find((name) => !Object.hasOwn(shape, name))
  if (unknown !== undefined) throw wrong(unknown, 'is not a writable field')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('bad-request', 'The body is not valid JSON')
  }
}

/** OVHcloud's control panel clears the PIN with the number 0, and production accepts it. */
function acceptNumericZeroPin(body: unknown): unknown {
  const isZeroPin = typeof body === 'object' && body !== null && 'pin' in body && body.pin === 0
  return isZeroPin ? { ...body, pin: '0' } : body
}

/** Names the field and the rule, never the value: it may be a PIN. */
function describeIssue(issue: z.core.$ZodIssue): string {
  return `[${issue.path.map(String).join('.') || 'body'}] ${describeRule(issue)}`
}

function describeRule(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be of type ${issue.expected}`
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`
    case 'invalid_format':
      return `must have the format ${issue.format === 'regex' ? issue.pattern : issue.format}`
    case 'too_big':
      return `must be at most ${issue.maximum}`
    case 'too_small':
      return `must be at least ${issue.minimum}`
    default:
      return 'is not valid'
  }
}
