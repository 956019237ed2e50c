/**
 * The control API: finds the operation of a request below `/simulation` and answers it.
 *
 * @module control-api
 */
import { jsonAnswer, nothingHere, readJson, ServerRefusal, wrongMethod } from '../answers.js'
import type { Worlds } from '../worlds.js'
import { WorldInputSchema } from './inputs.js'
import { controlOperations, worldView } from './operations.js'

const routes = Object.entries(controlOperations).map(([route, operation]) => {
  const [method = '', path = ''] = route.split(' ')
  const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`)
  return { method, pattern, operation }
})

/** Answers a request; `path` is what follows `/simulation`. */
export async function answerControl(
  worlds: Worlds,
  worldId: string | null,
  request: Request,
  url: URL,
  path: string,
): Promise<Response> {
  if (path === '/world' && request.method === 'PUT') return putWorld(worlds, worldId, request)
  if (path === '/world' && request.method === 'DELETE') {
    worlds.remove(worldId)
    return jsonAnswer({ worldId })
  }
  const world = worlds.get(worldId)
  const fitting = routes.filter(({ pattern }) => pattern.test(path))
  const route = fitting.find(({ method }) => method === request.method)
  if (!route) throw fitting.length === 0 ? nothingHere() : wrongMethod(fitting.map(({ method }) => method))
  const parameters = route.pattern.exec(path)?.slice(1).map(decode) ?? []
  return route.operation({ world, request, url, parameters, baseUrl: worlds.baseUrl(worldId) })
}

async function putWorld(worlds: Worlds, worldId: string | null, request: Request): Promise<Response> {
  if (worldId === null) {
    throw new ServerRefusal(409, 'impossible', 'The root world is as the server was started. Reset it, or PUT another.')
  }
  const world = worlds.put(worldId, await readJson(request, WorldInputSchema))
  return jsonAnswer(worldView(world, worlds.baseUrl(worldId)))
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw nothingHere()
  }
}
