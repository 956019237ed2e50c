/**
 * What answers the pages of these examples: a simulated conference that lives by itself, inside the page.
 *
 * Your page has a back end in its place. That checks who is there, holds OVHcloud's keys and passes on what this person
 * may do: keys that sign requests never belong in a browser.
 *
 * @module examples/screen/simulated-service
 */
import { accessToken, type ConferenceClient, createConferenceClient, type NumberPlace } from 'ovh-conference'
import { createLiveSimulator } from 'ovh-conference/mocks'
import { setupConferenceWorker } from 'ovh-conference/mocks/browser'

/** Starts it, and makes the client that your page would have, too. */
export async function startSimulatedService(): Promise<{ ovh: ConferenceClient; place: NumberPlace }> {
  const baseUrl = new URL('/api/1.0', location.href).href
  const simulator = createLiveSimulator({ baseUrl })
  const place = simulator.addConference({ serviceName: '+33972101010', description: 'Monday meeting' })
  simulator.startAutopilot(place)
  await setupConferenceWorker(simulator).start({ quiet: true, onUnhandledRequest: 'bypass' })

  const ovh = createConferenceClient({
    // Your own back end, and whatever it knows your users by: no key of OVHcloud's.
    baseUrl,
    credentials: accessToken('token-of-a-session-with-your-back-end'),
    // OVHcloud's budget is one for all your users, so your back end has to keep it.
    requestsPerMinute: false,
  })
  return { ovh, place }
}
