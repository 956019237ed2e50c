/**
 * A reference server with one conference and nobody inside, for a test to fill.
 *
 * @module test/server/support/stage
 */
import {
  type ReferenceServer,
  type ReferenceServerOptions,
  startReferenceServer,
} from '../../../mocks/server/reference-server.js'
import type { NumberReference } from '../../../mocks/simulator.js'

export const PIN = '0421'

export interface Stage extends AsyncDisposable {
  readonly server: ReferenceServer
  readonly number: NumberReference
  readonly follow: string
  readonly control: string
  /** Somebody dials and types the PIN. */
  enter(name: string, from?: string): ReturnType<ReferenceServer['simulator']['dial']>
}

/** Starts a server on a free port; the same options give the same links. */
export async function openStage(options: Partial<ReferenceServerOptions> = {}): Promise<Stage> {
  const server = await startReferenceServer({
    port: 0,
    host: '127.0.0.1',
    seed: 1,
    credentials: 'relaxed',
    speed: 1,
    ...options,
  })
  const { simulator } = server
  const number = simulator.addConference({
    serviceName: '+33972101010',
    description: 'Monday meeting',
    settings: { pin: PIN, recordStatus: true, language: 'en' },
  })
  return {
    server,
    number,
    follow: simulator.createWebAccess(number, 'read'),
    control: simulator.createWebAccess(number, 'write'),
    enter: (name, from = '+33639980001') => simulator.dial(number, { from, name }).press(`${PIN}#`),
    [Symbol.asyncDispose]: () => server.close(),
  }
}

/** Sends JSON. */
export function send(method: string, url: string, body?: unknown, headers: Record<string, string> = {}) {
  return fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}
