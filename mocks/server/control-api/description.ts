/**
 * The control API says what it is: an index at its root, and its OpenAPI description.
 *
 * @module control-api/description
 */
import { jsonAnswer, requireMethod, textAnswer } from '../answers.js'
import { controlDescription } from '../protocol/generated/control-description.js'
import { controlRoutes } from '../protocol/generated/control-routes.js'
import type { Worlds } from '../worlds.js'

/** Where the description says that the server is. */
const DESCRIBED_ORIGIN = 'http://127.0.0.1:4010'

/**
 * Answers what asks for the description or the index of a world's control API; `undefined` for everything else.
 *
 * @param path What follows the mount of the world.
 */
export function describeControl(
  worlds: Worlds,
  worldId: string | null,
  request: Request,
  path: string,
): Response | undefined {
  const isIndex = path === '/simulation' || path === '/simulation/'
  if (!isIndex && path !== '/simulation/openapi.yaml') return undefined
  requireMethod(request, 'GET')
  worlds.get(worldId)
  const baseUrl = worlds.baseUrl(worldId)
  const place = `${baseUrl.slice(0, baseUrl.lastIndexOf('/'))}/simulation`
  if (isIndex) {
    const mount = new URL(place).pathname.replace(/\/simulation$/, '')
    const operations = Object.entries<string>(controlRoutes).map(([operationId, route]) => [
      operationId,
      route.replace(' /', ` ${mount}/simulation/`),
    ])
    return jsonAnswer({
      title: 'Control API of the reference server',
      description: `${place}/openapi.yaml`,
      operations: Object.fromEntries(operations),
    })
  }
  const { origin } = new URL(place)
  const text = controlDescription
    .replace(`url: ${DESCRIBED_ORIGIN}/simulation`, `url: ${place}`)
    .replaceAll(`url: ${DESCRIBED_ORIGIN}`, `url: ${origin}`)
  return textAnswer(text, 200, { 'Content-Type': 'application/yaml; charset=utf-8' })
}
