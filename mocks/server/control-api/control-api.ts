/**
 * The control API: finds the operation of a request below `/simulation` and answers it.
 *
 * @module control-api
 */
import * as z from 'zod/mini'
import { jsonAnswer, nothingHere, readJson, wrongMethod } from '../answers.js'
import { controlRoutes } from '../protocol/generated/control-routes.js'
import type { Worlds } from '../worlds.js'
import { controlBodies } from './inputs.js'
import type { BodyOperationId, ControlContext, ControlOperationId, ParameterTypes, WorldsContext } from './operation.js'
import { controlOperations, worldsOperations } from './operations.js'

/** Largest body taken, in bytes: a snapshot may be large. */
const LARGEST_BODY = 64 * 1024
const LARGEST_SNAPSHOT = 24 * 1024 * 1024

// Object.entries widens the keys of a constant to string.
const routes = (Object.entries(controlRoutes) as [ControlOperationId, string][]).map(([operationId, route]) => {
  const [method = '', path = ''] = route.split(' ')
  return { operationId, method, pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`) }
})

/** Answers a request; `path` is what follows `/simulation`. */
export async function answerControl(
  worlds: Worlds,
  worldId: string | null,
  request: Request,
  path: string,
): Promise<Response> {
  const fitting = routes.filter(({ pattern }) => pattern.test(path))
  const route = fitting.find(({ method }) => method === request.method)
  if (!route) throw fitting.length === 0 ? nothingHere() : wrongMethod(fitting.map(({ method }) => method))
  const { operationId, pattern } = route
  const find = isOnWorlds(operationId) ? undefined : () => worlds.get(worldId)
  // Before the body is read, and after: the world may end meanwhile.
  find?.()
  const given = {
    request,
    baseUrl: worlds.baseUrl(worldId),
    path: readParameters(pattern.exec(path)?.groups ?? {}),
    body: takesBody(operationId) ? await readBody(operationId, request) : await readNothing(request),
  }
  const answer = isOnWorlds(operationId)
    ? await perform(worldsOperations[operationId], { ...given, worlds, worldId } as WorldsContext<never>)
    : await perform(controlOperations[operationId], { ...given, world: worlds.get(worldId) } as ControlContext<never>)
  return answer instanceof Response ? answer : jsonAnswer(answer)
}

/**
 * Body and parameters were read by the rules of this very operation; the compiler cannot see that one operationId binds
 * them together.
 */
function perform<Context>(operation: (context: Context) => unknown, context: Context): unknown {
  return operation(context)
}

function isOnWorlds(operationId: ControlOperationId): operationId is keyof typeof worldsOperations {
  return operationId in worldsOperations
}

function takesBody(operationId: ControlOperationId): operationId is BodyOperationId {
  return operationId in controlBodies
}

function readBody(operationId: BodyOperationId, request: Request): Promise<unknown> {
  const largest = operationId === 'restoreSnapshot' ? LARGEST_SNAPSHOT : LARGEST_BODY
  return readJson(request, controlBodies[operationId], largest)
}

const NothingSchema = z.strictObject({})

/** What is sent to an operation that takes nothing is a mistake, and the sender wants to know. */
async function readNothing(request: Request): Promise<undefined> {
  if (request.method === 'POST') await readJson(request, NothingSchema, LARGEST_BODY)
  return undefined
}

const parameterReaders: { readonly [Name in keyof ParameterTypes]: (text: string) => ParameterTypes[Name] } = {
  serviceName: (text) => text,
  callId: (text) => {
    if (!/^\d{1,15}$/.test(text)) throw nothingHere('There is no such call in this world.')
    return Number(text)
  },
}

function readParameters(segments: Readonly<Record<string, string>>): Partial<ParameterTypes> {
  const { serviceName, callId } = segments
  return {
    ...(serviceName === undefined ? {} : { serviceName: parameterReaders.serviceName(decode(serviceName)) }),
    ...(callId === undefined ? {} : { callId: parameterReaders.callId(decode(callId)) }),
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw nothingHere()
  }
}
