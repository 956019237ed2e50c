/**
 * The conference that a program of these examples is about: a simulated one that lives by itself, or one of yours.
 *
 * @module examples/chosen-conference
 */
import { applicationKeys, type Conference, createConferenceClient, fromEnvironment } from 'ovh-conference'
import { createLiveSimulator } from 'ovh-conference/mocks'

/** A conference, with the time it lives in. */
export interface ChosenConference {
  readonly conference: Conference
  /** Milliseconds since the epoch. */
  now(): number
  /** Ends what was started for it. */
  close(): void
}

/** How to choose, for a program's `--help`. */
export const choiceHelp = `Without options, a simulated conference is taken, which lives ten times as fast as you.

  --number NUMBER    one of your conferences, such as 0033972101010; credentials come from OVH_APPLICATION_KEY,
                     OVH_APPLICATION_SECRET and OVH_CONSUMER_KEY, see the guide on credentials
  --base-url URL     where the API is, such as http://127.0.0.1:4010/1.0 for the server that \`npm start\` starts`

/** What `parseArgs` needs to know of them. */
export const choiceOptions = {
  number: { type: 'string' },
  'base-url': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/**
 * Finds the conference of a number, or simulates one.
 *
 * @throws An error whose message says what to do about it.
 */
export async function chooseConference(choice: { number?: string; 'base-url'?: string }): Promise<ChosenConference> {
  const { number, 'base-url': baseUrl } = choice
  if (number === undefined) {
    if (baseUrl !== undefined) throw new Error('--base-url is of no use without --number.')
    return simulateConference()
  }
  const ovh = createConferenceClient({ ...fromEnvironment(), baseUrl })
  const place = await ovh.conferences.find(number)
  if (!place) throw new Error(`${number} is none of your conferences. Write it as OVHcloud does: 0033…`)
  return { conference: ovh.conference(place), now: Date.now, close: () => {} }
}

function simulateConference(): ChosenConference {
  const simulator = createLiveSimulator({ speed: 10 })
  const place = simulator.addConference({ serviceName: '+33972101010', description: 'Monday meeting' })
  simulator.startAutopilot(place)
  const ovh = createConferenceClient({
    credentials: applicationKeys(simulator.credentials),
    requestsPerMinute: false,
    fetch: simulator.fetch,
    clock: simulator.clock,
  })
  return { conference: ovh.conference(place), now: () => simulator.clock.now(), close: () => simulator.clock.stop() }
}
