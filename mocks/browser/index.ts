/**
 * The simulator in a browser: MSW's service worker intercepts the requests of the page.
 *
 * @module mocks/browser
 */
import { setupWorker } from 'msw/browser'
import type { SystemClock } from '../clock/system-clock.js'
import type { VirtualClock } from '../clock/virtual-clock.js'
import type { MockedSimulator } from '../index.js'

/**
 * Sets up MSW's worker for a simulator. Call `start()` before the page makes requests; the worker script
 * `mockServiceWorker.js` must be served at the root of the site (`npx msw init public`).
 */
export function setupConferenceWorker(simulator: MockedSimulator<VirtualClock | SystemClock>) {
  return setupWorker(...simulator.handlers)
}
