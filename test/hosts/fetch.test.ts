/**
 * The suite on the simulator itself: its `fetch` takes the place of the global one.
 *
 * @module test/hosts/fetch
 */
import { createSimulator } from 'ovh-conference/mocks'
import { describeHost } from './behaviour.js'

for (const credentials of ['relaxed', 'strict'] as const) {
  describeHost(`simulator.fetch, ${credentials}`, () => {
    const simulator = createSimulator({ credentials })
    return { simulator, clock: simulator.clock, fetch: simulator.fetch, stop: () => {} }
  })
}
