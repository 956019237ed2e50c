/**
 * The reference server without a port: a world with its control API, inside a page.
 *
 * @module site/simulated-server
 */
import { failureAnswer } from '../../mocks/server/answers.js'
import { answerControl } from '../../mocks/server/control-api/control-api.js'
import { ServedWorld } from '../../mocks/server/served-world.js'
import { Worlds } from '../../mocks/server/worlds.js'
import type { Simulator } from '../../mocks/simulator.js'

/** A world and what one can ask of it. */
export interface SimulatedServer {
  readonly world: ServedWorld
  /** Answers a request to the control API. @param path What follows `/simulation`, with its query. */
  control(input: ControlRequest): Promise<Response>
}

/** A request to the control API. */
export interface ControlRequest {
  readonly method: string
  readonly path: string
  /** Id of a world beside the root. */
  readonly worldId?: string | undefined
  /** JSON. */
  readonly body?: string | undefined
}

/**
 * Puts a simulator behind a control API.
 *
 * @param begin Fills the world, now and after every reset.
 */
export function createSimulatedServer(
  simulator: Simulator,
  origin: string,
  begin: (simulator: Simulator) => void,
): SimulatedServer {
  const world = new ServedWorld({ id: null, simulator, begin })
  const worlds = new Worlds(world, origin)
  begin(simulator)
  return {
    world,
    async control({ method, path, worldId, body = '' }) {
      const mount = worldId === undefined ? '' : `/w/${worldId}`
      // A plain object in the place of a request: Firefox has no bodies to read from one.
      const request = {
        method,
        url: `${origin}${mount}/simulation${path}`,
        headers: new Headers({ 'Content-Type': 'application/json' }),
        signal: new AbortController().signal,
        body: [new TextEncoder().encode(body)],
      } as unknown as Request
      try {
        return await answerControl(worlds, worldId ?? null, request, path.replace(/\?.*/, ''))
      } catch (error) {
        return failureAnswer(error)
      }
    },
  }
}
