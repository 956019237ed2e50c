/**
 * Responses as production writes them: headers, bodies, both error families.
 *
 * @module responses
 */
import type { Refusal, RefusalReason } from '../behaviour/refusal.js'
import type { World } from '../behaviour/world.js'
import { sha1Hex } from '../sha1.js'

/** What a response is written with. */
export interface ResponseSetting {
  readonly world: World
  /** The class answers are made of. */
  readonly Response: typeof Response
}

/** An error of the API gateway. */
export interface GatewayFault {
  readonly status: 400 | 403 | 404 | 429
  readonly errorCode: string
  readonly message: string
}

const REASONS: Record<number, string> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
}

const refusals: Record<RefusalReason, { readonly status: number; readonly class: string | null }> = {
  'bad-request': { status: 400, class: 'Client::BadRequest' },
  unauthorized: { status: 401, class: 'Client::Unauthorized' },
  'not-found': { status: 404, class: 'Client::NotFound' },
  'nobody-inside': { status: 404, class: 'Client::NotFound' },
  conflict: { status: 409, class: 'Client::Conflict' },
}

const CORS_HEADERS =
  'X-Ovh-Timestamp, X-Ovh-Consumer, X-Ovh-Application, X-Ovh-Signature, X-Ovh-Session, Authorization, Content-Type'

/** Headers every answer of the API carries. */
export function apiHeaders(world: World, methods: string): Record<string, string> {
  const exchange = ++world.counters.exchange
  const time = Math.floor(world.now / 1000).toString(16)
  const id = sha1Hex(`${world.seed}+${exchange}`).slice(0, 32)
  return {
    'X-Ovh-Queryid': `EU.ext-1.${time}.${exchange}.${id}`,
    'Cache-Control': 'no-cache, no-store',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': CORS_HEADERS,
    'Access-Control-Expose-Headers': 'X-Ovh-Queryid, Retry-After',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  }
}

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' }

/** A JSON answer. */
export function jsonResponse(setting: ResponseSetting, methods: string, status: number, body: unknown): Response {
  const { world } = setting
  return new setting.Response(JSON.stringify(body), {
    status,
    headers: { ...apiHeaders(world, methods), ...JSON_TYPE },
  })
}

/** The answer of an operation without a result. */
export function voidResponse(setting: ResponseSetting, methods: string): Response {
  const { world } = setting
  if (world.rules.voidBody === 'null') return jsonResponse(setting, methods, 200, null)
  return new setting.Response('', { status: 200, headers: apiHeaders(world, methods) })
}

/** An error of the gateway: family A. */
export function gatewayResponse(setting: ResponseSetting, methods: string, fault: GatewayFault): Response {
  const { status, errorCode, message } = fault
  return jsonResponse(setting, methods, status, { errorCode, httpCode: `${status} ${REASONS[status]}`, message })
}

/** A refusal of the service: family B, or a message only where the rules say so. */
export function refusalResponse(setting: ResponseSetting, methods: string, refusal: Refusal): Response {
  const { status, class: className } = refusals[refusal.reason]
  const body = setting.world.rules.errorClass
    ? { class: className, message: refusal.message }
    : { message: refusal.message }
  return jsonResponse(setting, methods, status, body)
}
