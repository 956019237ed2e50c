/**
 * A simulator of your own behind a port, for programs outside this process.
 *
 * @module serve-simulator
 */
import { getResponse, type RequestHandler } from 'msw'
import { type HostRequest, listen } from '../server/http-host.js'
import type { Simulator } from '../simulator.js'

/** Where and how to serve a simulator. */
export interface ServeSimulatorOptions {
  /** Port; 0 takes a free one. Default 0. */
  readonly port?: number
  /** Address to listen on. Default 127.0.0.1: this machine only. */
  readonly host?: string
  /** MSW handlers that come before the simulator, such as those of `simulator.override(…)`. Default none. */
  readonly overrides?: readonly RequestHandler[]
}

/** A simulator behind a port. */
export interface ServedSimulator {
  /** What clients take as `baseUrl`. */
  readonly baseUrl: string
  /** Stops listening and ends open connections; the simulator lives on. */
  close(): Promise<void>
}

/**
 * Serves a simulator over HTTP. Requests go straight to the simulator; MSW is asked only when there are overrides.
 *
 * @throws `CannotListenError` when the port is taken: give another, or 0.
 * @example
 * ```ts
 * import { createLiveSimulator } from 'ovh-conference/mocks'
 * import { serveSimulator } from 'ovh-conference/mocks/node'
 *
 * const simulator = createLiveSimulator({ speed: 20 })
 * const { baseUrl, close } = await serveSimulator(simulator)
 * ```
 */
export async function serveSimulator(
  simulator: Simulator,
  { port = 0, host = '127.0.0.1', overrides = [] }: ServeSimulatorOptions = {},
): Promise<ServedSimulator> {
  const answer = async (request: HostRequest): Promise<Response> => {
    // A handler may read the body, and so may the simulator after it.
    const overriding = overrides.length > 0 ? await getResponse([...overrides], request.clone()) : undefined
    return overriding ?? simulator.answer(request, { remoteAddress: request.ip })
  }
  const server = await listen(answer, { port, host })
  simulator.serveAt(server.origin)
  return { baseUrl: `${server.origin}/1.0`, close: () => server.close() }
}
