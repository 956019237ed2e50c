/**
 * An exchange under planned failures and a rate limit.
 *
 * @module exchange-with-faults
 */
import { admitRequest } from '../behaviour/rate-limit.js'
import type { World } from '../behaviour/world.js'
import { type ExchangeSetting, exchange } from './exchange.js'
import { type ErrorAnswer, errorAnswers } from './fault-bodies.js'
import { ConnectionDropped, errorAnswerOf, type Fault, type Faults } from './faults.js'
import { locate } from './location.js'
import { apiHeaders } from './responses.js'
import { matchRoute } from './router.js'

/** What an exchange works on, with what may go wrong. */
export interface FaultySetting extends ExchangeSetting {
  readonly faults: Faults
  /** Lets simulated time pass. */
  wait(seconds: number): Promise<void>
}

type ExchangeResult = Awaited<ReturnType<typeof exchange>>

/** Answers a request. @throws ConnectionDropped when a fault says so. */
export async function exchangeWithFaults(setting: FaultySetting, request: Request): Promise<ExchangeResult> {
  const { world } = setting
  const limited = limitRate(world, request)
  if (limited) return { response: limited, operationId: undefined }
  if (setting.faults.pending.length === 0) return exchange(setting, request)
  const { path } = locate(new URL(request.url), setting.mount)
  const route = matchRoute(request.method, path)
  if (route.kind !== 'operation') return exchange(setting, request)
  const { operationId } = route
  const fault = setting.faults.strike({ operationId, method: request.method, path, at: world.now })
  if (!fault) return exchange(setting, request)
  if (fault.delaySeconds !== undefined) await setting.wait(fault.delaySeconds)
  const replaced = fault.afterEffect ? undefined : replacement(world, request, fault)
  if (replaced) return { response: replaced, operationId }
  const result = await exchange(setting, request)
  await sealTask(world, fault, result.response)
  const lost = replacement(world, request, fault)
  return { ...result, response: lost ?? (await breakBody(fault, result.response)) }
}

function limitRate(world: World, request: Request): Response | undefined {
  const caller = request.headers.get('X-Ovh-Consumer') ?? request.headers.get('Authorization') ?? ''
  const waitSeconds = admitRequest(world, caller)
  if (waitSeconds === undefined) return undefined
  return errorResponse(world, request, errorAnswers.rateLimited, waitSeconds)
}

function replacement(world: World, request: Request, fault: Fault): Response | undefined {
  if (fault.connection === 'dropped') throw new ConnectionDropped()
  const answer = errorAnswerOf(fault)
  return answer && errorResponse(world, request, answer, fault.retryAfterSeconds)
}

function errorResponse(
  world: World,
  request: Request,
  { status, contentType, body }: ErrorAnswer,
  retryAfter: number | string | undefined,
): Response {
  const headers = { ...apiHeaders(world, `${request.method}, OPTIONS`), 'Content-Type': contentType }
  const response = new Response(body, { status, headers })
  if (retryAfter !== undefined) response.headers.set('Retry-After', String(retryAfter))
  return response
}

async function sealTask(world: World, fault: Fault, response: Response): Promise<void> {
  if (fault.task === undefined || !response.ok) return
  const accepted: unknown = await response.clone().json()
  if (typeof accepted !== 'object' || accepted === null || !('taskId' in accepted)) return
  const task = world.tasks[String(accepted.taskId)]
  if (task) task.fate = fault.task
}

async function breakBody(fault: Fault, response: Response): Promise<Response> {
  if (fault.body === undefined) return response
  const { status, headers } = response
  const text = await response.text()
  if (fault.body === 'empty') return new Response('', { status, headers })
  if (fault.body === 'broken json') {
    return new Response(text.slice(0, Math.max(1, Math.floor(text.length / 2))) || '{', { status, headers })
  }
  const page = new Response('<html><body>Maintenance</body></html>', { status, headers })
  page.headers.set('Content-Type', 'text/html')
  return page
}
