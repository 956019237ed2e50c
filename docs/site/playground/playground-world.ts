/**
 * The world of the playground: a conference in running time, two people inside, and the clients that work on it.
 *
 * @module playground/playground-world
 */
import { createLiveSimulator } from '../../../mocks/index.js'
import type { Order } from '../../../mocks/server/pages/desk/control-client.js'
import { applicationKeys, type Conference, createConferenceClient } from '../../../src/index.js'
import { createSimulatedServer } from '../simulated-server.js'
import { Journal } from './journal.js'

/** Language of the page and of the voice in the telephone. */
export type Language = 'en' | 'fr'

const SERVICE_NAME = '0033972101010'
const BILLING_ACCOUNT = 'ab1234567-ovh-1'
const PIN = '0421'
/** The id that examples of the guides speak of. */
const FIRST_PARTICIPANT = 12
/** The record that examples of the guides speak of. */
const FIRST_HISTORY = 901
const PEOPLE = [
  { from: '+33639980001', name: 'Alice' },
  { from: '+33639980002', name: 'Bruno' },
] as const

/** Everything the page works with. */
export type PlaygroundWorld = ReturnType<typeof createPlaygroundWorld>

/** Makes it. */
export function createPlaygroundWorld(language: Language) {
  // Readers do not like to wait.
  const simulator = createLiveSimulator({ rules: { taskTodoSeconds: [0.1, 0.2], taskDoingSeconds: [0.2, 0.4] } })
  const number = { billingAccount: BILLING_ACCOUNT, serviceName: SERVICE_NAME }
  const journal = new Journal((url) => simulator.pathOf(url))
  const server = createSimulatedServer(simulator, 'http://127.0.0.1:4010', () => fill(simulator, language))
  const clientOf = (asker: 'watching' | 'buttons'): Conference =>
    createConferenceClient({
      credentials: applicationKeys(simulator.credentials),
      fetch: journal.through(asker, simulator.fetch),
      clock: simulator.clock,
      requestsPerMinute: false,
      taskPollSeconds: 0.2,
    }).conference(number)

  let last: Promise<unknown> = Promise.resolve()
  const complaints = new Set<(message: string) => void>()
  /** One order after the other: keys arrive as they were pressed. */
  const order: Order = (method, path, body = {}) => {
    last = last.then(async () => {
      const response = await server.control({ method, path, body: JSON.stringify(body) })
      if (response.ok) return
      const answer: unknown = await response.json()
      const message = typeof answer === 'object' && answer !== null && 'message' in answer ? String(answer.message) : ''
      for (const complain of complaints) complain(message)
    })
  }
  const enter = () => {
    for (const person of PEOPLE) order('POST', '/calls', { serviceName: SERVICE_NAME, ...person, keys: `${PIN}#` })
  }
  enter()

  return {
    simulator,
    number,
    journal,
    server,
    order,
    watching: clientOf('watching'),
    buttons: clientOf('buttons'),
    pin: PIN,
    /** Calls back with what the telephone side refuses. Returns what ends it. */
    onComplaint(listener: (message: string) => void): () => void {
      complaints.add(listener)
      return () => complaints.delete(listener)
    },
    /** Begins anew. */
    reset(): void {
      server.world.reset()
      journal.clear()
      enter()
    },
  }
}

/** A conference number, and a conference of the past. */
function fill(simulator: ReturnType<typeof createLiveSimulator>, language: Language): void {
  const number = simulator.addConference({
    serviceName: SERVICE_NAME,
    billingAccount: BILLING_ACCOUNT,
    description: language === 'fr' ? 'Conférence du lundi' : 'Monday conference',
    settings: { language, pin: PIN, recordStatus: true, reportStatus: 'customer' },
  })
  simulator.operate(({ numbers }) => {
    const conference = numbers[SERVICE_NAME]?.conference
    if (conference) conference.nextHistoryId = FIRST_HISTORY
  })
  const people = PEOPLE.map((person) => simulator.dial(number, person).press(`${PIN}#`))
  for (const person of people) {
    person.speak({ seconds: 20 })
    simulator.clock.skip(60_000)
  }
  for (const person of people) person.hangUp()
  simulator.operate(({ numbers }) => {
    const conference = numbers[SERVICE_NAME]?.conference
    if (conference) conference.nextParticipantId = FIRST_PARTICIPANT
  })
}
