/**
 * Nothing leaves the page: what is meant for the service goes to the simulator, what is meant for the site to the site,
 * and the rest is refused.
 *
 * @module playground/outgoing
 */
import type { Simulator } from '../../../mocks/simulator.js'
import type { Journal } from './journal.js'

/**
 * Takes the place of the page's `fetch`.
 *
 * @param isIntercepted Does MSW's worker take requests to the simulator? Otherwise this does.
 */
export function guardFetch(simulator: Simulator, journal: Journal, isIntercepted: () => boolean): void {
  const native = globalThis.fetch.bind(globalThis)
  const send: typeof fetch = (input, init) => (isIntercepted() ? native(input, init) : simulator.fetch(input, init))
  const noted = journal.through('code', send, isIntercepted)
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    if (simulator.handles(url)) return noted(request)
    if (url.origin === location.origin) return native(request)
    throw new TypeError(
      `The playground sends nothing to ${url.origin}. The simulator answers as https://eu.api.ovh.com/1.0.`,
    )
  }
}
