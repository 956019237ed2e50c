/**
 * The reference server: a simulator that runs by itself behind a port, with a living demo conference.
 *
 * @module reference-server
 */
import type { SimulatorCredentials } from '../behaviour/credentials.js'
import type { SystemClock } from '../clock/system-clock.js'
import type { CredentialMode } from '../handlers/authentication.js'
import { createRunningSimulator, type NumberReference, type Simulator } from '../simulator.js'
import { type HttpHost, listen } from './http-host.js'

/** How the reference server runs. */
export interface ReferenceServerOptions {
  readonly port: number
  readonly host: string
  readonly seed: number
  readonly credentials: CredentialMode
  /** How much faster than real time it lives. */
  readonly speed: number
}

/** A reference server that is ready. */
export interface ReferenceServer extends NumberReference {
  /** Where the API is: what clients take as `baseUrl`. */
  readonly baseUrl: string
  readonly credentials: SimulatorCredentials
  readonly links: { readonly follow: string; readonly control: string }
  readonly simulator: Simulator<SystemClock>
  /** Ends the server and its clock. */
  close(): Promise<void>
}

const DEMO_NUMBER = '0033972101010'

/** Starts a reference server; resolves when it answers. */
export async function startReferenceServer(options: ReferenceServerOptions): Promise<ReferenceServer> {
  const started: { simulator?: Simulator<SystemClock> } = {}
  const host = await listen(async (request) => {
    const simulator = started.simulator
    return simulator ? simulator.fetch(request) : new Response('Starting.', { status: 503 })
  }, options)
  const simulator = createServedSimulator(options, host)
  started.simulator = simulator
  const number = simulator.addConference({
    serviceName: DEMO_NUMBER,
    description: 'Demo conference',
    settings: { language: 'fr', pin: '0421', reportStatus: 'customer', recordStatus: true },
  })
  const links = {
    follow: simulator.createWebAccess(number, 'read'),
    control: simulator.createWebAccess(number, 'write'),
  }
  simulator.startAutopilot(number)
  return {
    ...number,
    baseUrl: `${host.origin}/1.0`,
    credentials: simulator.credentials,
    links,
    simulator,
    close: async () => {
      simulator.clock.stop()
      await host.close()
    },
  }
}

function createServedSimulator(options: ReferenceServerOptions, host: HttpHost): Simulator<SystemClock> {
  return createRunningSimulator({
    seed: options.seed,
    speed: options.speed,
    baseUrl: `${host.origin}/1.0`,
    origins: { storage: host.origin, pages: host.origin },
    credentials: options.credentials,
    rules: { announcementSeconds: 'file' },
  })
}
