/**
 * One request in, one response out: route, credentials, parsing, operation, answer. Knows HTTP, decides nothing.
 *
 * @module exchange
 */
import type { OperationId } from '../../src/contract.js'
import { operationRequests } from '../../src/generated/operation-requests.js'
import { answerBatch } from '../behaviour/batch.js'
import { Refusal } from '../behaviour/refusal.js'
import type { World } from '../behaviour/world.js'
import { writeTimeline } from '../timeline.js'
import {
  type Authentication,
  authenticate,
  authenticateApplication,
  type CredentialMode,
  type Identity,
} from './authentication.js'
import { locate } from './location.js'
import type { OperationContext, OperationHandler } from './operation.js'
import { operationHandlers } from './operations/index.js'
import { type OutsideOperationId, outsideHandlers, storePreflight, storeRefusal } from './outside.js'
import { checkUnusedBody, parseBody, parseParameters } from './parsing.js'
import {
  apiHeaders,
  gatewayResponse,
  jsonResponse,
  type ResponseSetting,
  refusalResponse,
  voidResponse,
} from './responses.js'
import { matchRoute } from './router.js'
import type { Wire } from './wire.js'

const NO_BYTES = new Uint8Array()
/** Lines of the timeline that a report of a bug shows. */
const TIMELINE_LINES = 20

/** What an exchange works on. */
export interface ExchangeSetting extends ResponseSetting {
  readonly wire: Wire
  readonly credentialMode: CredentialMode
  /** Path before the version, for example `/w/1`; empty at the root of a host. */
  readonly mount: string
  /** IP address of the caller, where the host knows it. */
  readonly remoteAddress: string | undefined
}

/** An exchange as it is remembered. */
export interface ExchangeRecord {
  /** In milliseconds since the epoch, in simulated time. */
  readonly at: number
  /** In capitals. */
  readonly method: string
  /** As it was asked for, version included, without the query. */
  readonly path: string
  /** `undefined` when no operation of the contract was meant. */
  readonly operationId: OperationId | undefined
  /** HTTP status of the answer. */
  readonly status: number
}

/** Answers a request. Rejects only when its body cannot be read; a fault of the simulator itself is a loud 500. */
export async function exchange(
  setting: ExchangeSetting,
  request: Request,
): Promise<{ readonly response: Response; readonly operationId: OperationId | undefined }> {
  const url = new URL(request.url)
  const place = locate(url, setting.mount)
  const route = matchRoute(request.method, place.path)
  const operationId = route.kind === 'operation' ? route.operationId : undefined
  const body = request.method === 'GET' ? NO_BYTES : new Uint8Array(await request.arrayBuffer())
  try {
    if (place.kind === 'outside') {
      return { response: answerOutside(setting, request, url, place.path, body), operationId }
    }
    if (route.kind !== 'operation' || isOutside(route.operationId)) {
      return { response: answerWithoutOperation(setting, request, route), operationId: undefined }
    }
    const text = new TextDecoder().decode(body)
    const { operationId: name, parameters } = route
    return {
      response: answer(setting, request, { url, path: place.path, operationId: name, parameters, text }),
      operationId,
    }
  } catch (error) {
    return { response: bugResponse(setting, error), operationId }
  }
}

function isOutside(operationId: OperationId): operationId is OutsideOperationId {
  return operationRequests[operationId].access === 'outside'
}

function answerOutside(
  { world }: ExchangeSetting,
  request: Request,
  url: URL,
  path: string,
  body: Uint8Array,
): Response {
  if (request.method === 'OPTIONS') return storePreflight()
  const route = matchRoute(request.method, path)
  if (route.kind !== 'operation' || !isOutside(route.operationId)) {
    return storeRefusal(new Refusal('not-found', 'The resource could not be found.'))
  }
  try {
    const objectName = route.parameters.objectName ?? ''
    return outsideHandlers[route.operationId](world, { url, headers: request.headers, body, objectName })
  } catch (error) {
    if (error instanceof Refusal) return storeRefusal(error)
    throw error
  }
}

function answerWithoutOperation(
  setting: ExchangeSetting,
  request: Request,
  route: ReturnType<typeof matchRoute>,
): Response {
  if (route.kind !== 'wrong method') {
    return jsonResponse(setting, '*', 404, { class: 'Client::NotFound', message: 'Got an invalid (or empty) URL' })
  }
  const methods = [...route.allowed, 'OPTIONS'].join(', ')
  if (request.method === 'OPTIONS')
    return new Response(null, { status: 204, headers: apiHeaders(setting.world, methods) })
  const message = `${request.method} is not allowed here, only ${route.allowed.join(', ')}`
  const response = jsonResponse(setting, methods, 405, { class: 'Client::MethodNotAllowed', message })
  response.headers.set('Allow', methods)
  return response
}

interface ParsedRoute {
  readonly url: URL
  readonly path: string
  readonly operationId: Exclude<OperationId, OutsideOperationId>
  readonly parameters: Record<string, string>
  readonly text: string
}

function answer(setting: ExchangeSetting, request: Request, route: ParsedRoute): Response {
  const { world, wire } = setting
  const methods = `${request.method}, OPTIONS`
  const authentication = authenticateFor(setting, request, route)
  if (authentication === 'must log in') {
    return refusalResponse(setting, methods, new Refusal('unauthorized', 'You must login first'))
  }
  if ('fault' in authentication) return gatewayResponse(setting, methods, authentication.fault)
  try {
    const result = performOrBatch(world, wire, authentication.identity, request, route)
    return result === null ? voidResponse(setting, methods) : jsonResponse(setting, methods, 200, result)
  } catch (error) {
    if (error instanceof Refusal) return refusalResponse(setting, methods, error)
    throw error
  }
}

function authenticateFor(
  { world, credentialMode, remoteAddress }: ExchangeSetting,
  request: Request,
  route: ParsedRoute,
): Authentication {
  switch (operationRequests[route.operationId].access) {
    case 'open':
      return { identity: { kind: 'nobody' } }
    case 'application':
      return authenticateApplication(world, credentialMode, request.headers)
    default:
      return authenticate(world, credentialMode, {
        method: request.method,
        url: route.url,
        headers: request.headers,
        body: route.text,
        path: route.path,
        remoteAddress,
      })
  }
}

function performOrBatch(world: World, wire: Wire, identity: Identity, request: Request, route: ParsedRoute): unknown {
  const separator = world.rules.batch && request.method === 'GET' ? request.headers.get('X-Ovh-Batch') : null
  const last = Object.keys(route.parameters).at(-1)
  if (!separator || last === undefined) return perform(world, wire, identity, request.headers, route)
  const keys = (route.parameters[last] ?? '').split(separator)
  return answerBatch(keys, (key) =>
    perform(world, wire, identity, request.headers, { ...route, parameters: { ...route.parameters, [last]: key } }),
  )
}

function perform(world: World, wire: Wire, identity: Identity, headers: Headers, route: ParsedRoute): unknown {
  const rules = operationRequests[route.operationId]
  const values = parseParameters(rules.parameters, route.parameters, route.url.searchParams)
  const named = (place: string) =>
    Object.fromEntries(
      rules.parameters
        .filter((rule) => rule.in === place && values[rule.name] !== undefined)
        .map(({ name }) => [name, values[name]]),
    )
  const context = {
    world,
    wire,
    identity,
    headers,
    path: named('path'),
    query: named('query'),
    body: rules.body
      ? parseBody(rules.body, route.text, { required: rules.bodyRequired, unknownFields: world.rules.unknownFields })
      : checkUnusedBody(route.text),
  }
  // Parameters and body were parsed by the rules generated from the same contract as the types; the compiler cannot
  // see that one operationId binds them together.
  const handler = operationHandlers[route.operationId] as unknown as OperationHandler<OperationId>
  return handler(context as unknown as OperationContext<OperationId>)
}

function bugResponse(setting: ExchangeSetting, error: unknown): Response {
  const what = error instanceof Error ? `${error.message}\n${error.stack}` : String(error)
  const { world } = setting
  const timeline = writeTimeline(world.timeline.slice(-TIMELINE_LINES), world.rules.timeZone)
  return jsonResponse(setting, '*', 500, {
    class: 'Server::InternalServerError',
    message: `Simulator bug, please report it: ${what}\n\nWhat happened before:\n${timeline}`,
  })
}
