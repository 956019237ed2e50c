/**
 * The reference server: a simulator that runs by itself behind a port, with pages to follow, control and call it.
 *
 * @module reference-server
 */
import { FastResponse } from 'srvx'
import type { SystemClock } from '../clock/system-clock.js'
import type { CredentialMode } from '../handlers/authentication.js'
import { createRunningSimulator, type Simulator, type SimulatorSnapshot } from '../simulator.js'
import { listen } from './http-host.js'
import type { PageLanguage } from './page-document.js'
import { ServedWorld } from './served-world.js'
import { createSite } from './site.js'
import { Worlds } from './worlds.js'

/** How the reference server runs. */
export interface ReferenceServerOptions {
  /** Port; 0 takes a free one. */
  readonly port: number
  /** Address to listen on. */
  readonly host: string
  readonly seed: number
  /** Tokens of links that nobody can foresee, instead of drawing them from the seed. Default false. */
  readonly secretLinks?: boolean
  readonly credentials: CredentialMode
  /** How much faster than real time it lives. */
  readonly speed: number
  /** Language of pages where the browser asks for none we speak. Default `en`. */
  readonly language?: PageLanguage
  /** Do desk, index and control API answer other machines too? Default false. */
  readonly remoteControl?: boolean
  /** Fills the world, now and after every reset. Default: nothing, an empty account. */
  readonly begin?: (simulator: Simulator) => void
  /** Goes on from here instead of beginning; its time goes on, too. */
  readonly snapshot?: SimulatorSnapshot
}

/** A reference server that is ready. */
export interface ReferenceServer {
  /** Where it listens, without a trailing slash. */
  readonly origin: string
  /** Where the API is: what clients take as `baseUrl`. */
  readonly baseUrl: string
  readonly simulator: Simulator<SystemClock>
  /** Ends the server, its streams and its clocks. Repeating is safe. */
  close(): Promise<void>
}

/** Starts a reference server; resolves when it answers. */
export async function startReferenceServer(options: ReferenceServerOptions): Promise<ReferenceServer> {
  let site: ReturnType<typeof createSite> | undefined
  const host = await listen(async (request) => site?.(request) ?? new Response('Starting.', { status: 503 }), options)
  const { origin } = host
  const baseUrl = `${origin}/1.0`
  const { snapshot, begin = () => {}, language = 'en', remoteControl = false } = options
  const simulator = createRunningSimulator({
    seed: options.seed,
    secretLinks: options.secretLinks ?? false,
    speed: options.speed,
    baseUrl,
    origins: { storage: origin, pages: origin },
    credentials: options.credentials,
    rules: { announcementSeconds: 'file' },
    Response: FastResponse,
    ...(snapshot ? { startAt: new Date(snapshot.world.now) } : {}),
  })
  if (snapshot) {
    // The port may be another one now: links and signed addresses must lead here.
    simulator.restore({ ...snapshot, world: { ...snapshot.world, origins: { storage: origin, pages: origin } } })
  }
  // A world that goes on is full already.
  if (!snapshot) begin(simulator)
  const root = new ServedWorld({ id: null, simulator, begin })
  const worlds = new Worlds(root, origin)
  site = createSite(worlds, { language, remoteControl })
  let closing: Promise<void> | undefined
  return {
    origin,
    baseUrl,
    simulator,
    close: () => {
      worlds.close()
      closing ??= host.close()
      return closing
    },
  }
}
