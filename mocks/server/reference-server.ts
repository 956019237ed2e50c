/**
 * The reference server: a simulator that runs by itself behind a port.
 *
 * @module reference-server
 */
import type { SystemClock } from '../clock/system-clock.js'
import type { CredentialMode } from '../handlers/authentication.js'
import { createRunningSimulator, type Simulator } from '../simulator.js'
import { listen } from './http-host.js'

/** How the reference server runs. */
export interface ReferenceServerOptions {
  /** Port; 0 takes a free one. */
  readonly port: number
  /** Address to listen on. */
  readonly host: string
  readonly seed: number
  readonly credentials: CredentialMode
  /** How much faster than real time it lives. */
  readonly speed: number
}

/** A reference server that is ready. */
export interface ReferenceServer {
  /** Where it listens, without a trailing slash. */
  readonly origin: string
  /** Where the API is: what clients take as `baseUrl`. */
  readonly baseUrl: string
  readonly simulator: Simulator<SystemClock>
  /** Ends the server and its clock. */
  close(): Promise<void>
}

/** Starts a reference server with an empty account; resolves when it answers. */
export async function startReferenceServer(options: ReferenceServerOptions): Promise<ReferenceServer> {
  let simulator: Simulator<SystemClock> | undefined
  const host = await listen(
    async (request) => simulator?.fetch(request) ?? new Response('Starting.', { status: 503 }),
    options,
  )
  const { origin } = host
  const baseUrl = `${origin}/1.0`
  const served = createRunningSimulator({
    seed: options.seed,
    speed: options.speed,
    baseUrl,
    origins: { storage: origin, pages: origin },
    credentials: options.credentials,
    rules: { announcementSeconds: 'file' },
  })
  simulator = served
  return {
    origin,
    baseUrl,
    simulator: served,
    close: async () => {
      served.clock.stop()
      await host.close()
    },
  }
}
