/**
 * Lets MSW's service worker take the requests of the page to the simulator, where the browser allows it.
 *
 * @module playground/interception
 */
import { setupConferenceWorker } from '../../../mocks/browser/index.js'
import type { createLiveSimulator } from '../../../mocks/index.js'

/** Who takes requests of the reader's code to the simulator. */
export type Interception = 'starting' | 'worker' | 'page'

/** Longest wait for the worker; the page does without it then. */
const PATIENCE_MS = 6000

/**
 * Starts the worker of the site, which contains MSW's.
 *
 * @param base Root of the site.
 * @returns `page` where there are no service workers: plain http, private windows, files.
 */
export async function startInterception(
  simulator: ReturnType<typeof createLiveSimulator>,
  base: URL,
): Promise<Exclude<Interception, 'starting'>> {
  const isServed = location.protocol.startsWith('http')
  if (!isServed || !globalThis.isSecureContext || !('serviceWorker' in navigator)) return 'page'
  keepUpdatesQuiet()
  const worker = setupConferenceWorker(simulator)
  const started = worker
    .start({
      serviceWorker: { url: new URL('service-worker.js', base).href, options: { scope: base.pathname } },
      quiet: true,
      onUnhandledRequest: 'bypass',
    })
    .then(
      () => 'worker' as const,
      () => 'page' as const,
    )
  const late = new Promise<'page'>((resolve) => {
    setTimeout(() => resolve('page'), PATIENCE_MS)
  })
  return Promise.race([started, late])
}

/** MSW looks for a newer worker at each start and leaves the failure to nobody; without a network it always fails. */
function keepUpdatesQuiet(): void {
  const { prototype } = ServiceWorkerRegistration
  const { update } = prototype
  prototype.update = function (this: ServiceWorkerRegistration) {
    return update.call(this).catch(() => this)
  }
}
