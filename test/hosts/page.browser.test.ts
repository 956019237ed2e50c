/**
 * The suite in a real browser: MSW's service worker intercepts the requests of the page.
 *
 * @module test/hosts/page
 */
import { createSimulator } from 'ovh-conference/mocks'
import { setupConferenceWorker } from 'ovh-conference/mocks/browser'
import { describeHost } from './behaviour.js'

describeHost('MSW in a browser', async () => {
  const simulator = createSimulator({ credentials: 'strict' })
  const worker = setupConferenceWorker(simulator)
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' })
  return { simulator, clock: simulator.clock, stop: () => worker.stop() }
})

describeHost('simulator.fetch in a browser', () => {
  const simulator = createSimulator({ credentials: 'strict' })
  return { simulator, clock: simulator.clock, fetch: simulator.fetch, stop: () => {} }
})
