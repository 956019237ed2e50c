/**
 * A client in front of a simulated number, in virtual time.
 *
 * @module test/client/support/simulated
 */
import { applicationKeys, type ConferenceClientOptions, createConferenceClient } from 'ovh-conference'
import { type Caller, createSimulator, type Rules, type SimulatorOptions } from 'ovh-conference/mocks'

export interface SimulatedOptions {
  simulator?: SimulatorOptions
  rules?: Partial<Rules>
  client?: Partial<ConferenceClientOptions>
}

export function simulated({ simulator: options, rules = {}, client }: SimulatedOptions = {}) {
  const simulator = createSimulator({ credentials: 'strict', ...options, rules })
  const place = simulator.addConference({ serviceName: '0033972101010' })
  const ovh = createConferenceClient({
    credentials: applicationKeys(simulator.credentials),
    fetch: simulator.fetch,
    clock: simulator.clock,
    requestsPerMinute: false,
    ...client,
  })
  let dialed = 0
  return {
    simulator,
    place,
    ovh,
    conference: ovh.conference(place),
    /** Somebody enters the number's own room, or a numbered one, and is inside at once. */
    enter(name: string, keys = ''): Caller & { participantId: number } {
      dialed += 1
      const caller = simulator.dial(place, { from: `+336123456${String(dialed).padStart(2, '0')}`, name })
      if (keys) caller.press(keys)
      if (caller.participantId === undefined) throw new Error(`${name} is not inside but at ${caller.phase}`)
      // Checked just above; the getter's type cannot say it.
      return caller as Caller & { participantId: number }
    },
    /** What was asked, since the last time. */
    lines: (() => {
      let seen = 0
      return (): (string | undefined)[] => {
        const fresh = [...simulator.requests].slice(seen).map(({ operationId }) => operationId)
        seen = simulator.requests.length
        return fresh.filter((operationId) => operationId !== 'getServerTime')
      }
    })(),
  }
}

/** The beginning of a WAV file, and silence. */
export function wav(bytes = 200_000): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(bytes)
  file.set(new TextEncoder().encode('RIFF....WAVEfmt '))
  return file
}
