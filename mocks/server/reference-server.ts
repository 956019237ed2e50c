/**
 * The reference server: a simulator that runs by itself behind a port, with pages to follow, control and call it.
 *
 * @module reference-server
 */
import { FastResponse } from 'srvx'
import type { SystemClock } from '../clock/system-clock.js'
import type { CredentialMode } from '../handlers/authentication.js'
import { createRunningSimulator, type Simulator } from '../simulator.js'
import { listen } from './http-host.js'
import type { PageLanguage } from './page-document.js'
import { type ServedSnapshot, ServedWorld } from './served-world.js'
import { createSite } from './site.js'
import { Worlds } from './worlds.js'

/** How the reference server runs. */
export interface ReferenceServerOptions {
  /** Port; 0 takes a free one. */
  readonly port: number
  /** Address to listen on. */
  readonly host: string
  /** Where others reach it, without a path, when that is not where it listens: behind a proxy, or out of a container. */
  readonly publicOrigin?: string | undefined
  readonly seed: number
  /** Tokens of links that nobody can foresee, instead of drawing them from the seed. Default false. */
  readonly secretLinks?: boolean
  readonly credentials: CredentialMode
  /** How much faster than real time it lives. */
  readonly speed: number
  /** Language of pages where the browser asks for none we speak. Default `en`. */
  readonly language?: PageLanguage
  /** How long the API thinks before each answer, in milliseconds of real time. Default 0. */
  readonly latencyMs?: number
  /** Do desk, index and control API answer other machines too? Default false. */
  readonly remoteControl?: boolean
  /** Fills the world, now and after every reset. Default: nothing, an empty account. */
  readonly begin?: (simulator: Simulator) => void
  /** Goes on from here instead of beginning; its time goes on, too. */
  readonly snapshot?: ServedSnapshot
}

/** A reference server that is ready. */
export interface ReferenceServer {
  /** Where it is reached, without a trailing slash. */
  readonly origin: string
  /** Where this machine reaches it. */
  readonly localOrigin: string
  /** Where the API is: what clients take as `baseUrl`. */
  readonly baseUrl: string
  readonly simulator: Simulator<SystemClock>
  /** The whole state, for the option `snapshot` of a server to come. */
  snapshot(): ServedSnapshot
  /** Ends the server, its streams and its clocks. Repeating is safe. */
  close(): Promise<void>
}

/** Callers wait for the whole announcement; a server that runs for months remembers fewer calls than a test. */
const SERVED_RULES = { announcementSeconds: 'file', endedCallsRemembered: 1000 } as const

/** Starts a reference server; resolves when it answers. */
export async function startReferenceServer(options: ReferenceServerOptions): Promise<ReferenceServer> {
  let site: ReturnType<typeof createSite> | undefined
  const host = await listen(async (request) => site?.(request) ?? new Response('Starting.', { status: 503 }), options)
  const origin = options.publicOrigin ?? host.origin
  const baseUrl = `${origin}/1.0`
  const { snapshot, begin = () => {}, language = 'en', remoteControl = false, latencyMs = 0 } = options
  // The port may be another one than before: links and signed addresses must lead here.
  const origins = { storage: origin, pages: origin }
  const simulator = createRunningSimulator({
    seed: options.seed,
    secretLinks: options.secretLinks ?? false,
    speed: options.speed,
    baseUrl,
    origins,
    credentials: options.credentials,
    rules: SERVED_RULES,
    Response: FastResponse,
    ...(snapshot ? { startAt: new Date(snapshot.world.now) } : {}),
  })
  const root = new ServedWorld({ id: null, simulator, begin })
  try {
    // A world that goes on is full already.
    if (snapshot) root.restore({ ...snapshot, world: { ...snapshot.world, origins } })
    else begin(simulator)
  } catch (error) {
    root.close()
    await host.close()
    throw error
  }
  const worlds = new Worlds(root, origin)
  site = createSite(worlds, { language, remoteControl, latencyMs })
  let closing: Promise<void> | undefined
  return {
    origin,
    localOrigin: host.origin,
    baseUrl,
    simulator,
    snapshot: () => root.snapshot(),
    close: () => {
      worlds.close()
      closing ??= host.close()
      return closing
    },
  }
}
