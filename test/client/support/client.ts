/**
 * A client over a script, in no time.
 *
 * @module test/client/support/client
 */
import {
  applicationKeys,
  type Conference,
  type ConferenceClient,
  type ConferenceClientOptions,
  ConferenceError,
  createConferenceClient,
} from 'ovh-conference'
import { type EagerClock, eagerClock } from './eager-clock.js'
import { type Script, type ScriptedFetch, scriptedFetch } from './scripted-fetch.js'

export const keys = { applicationKey: 'the-key', applicationSecret: 'the-secret', consumerKey: 'the-consumer' }
export const place = { billingAccount: 'ab1234567-ovh-1', serviceName: '0033972101010' }
/** Path of the conference. */
export const base = '/telephony/ab1234567-ovh-1/conference/0033972101010'

export interface ScriptedClient {
  ovh: ConferenceClient
  conference: Conference
  wire: ScriptedFetch
  clock: EagerClock
}

export function scriptedClient(script: Script, options: Partial<ConferenceClientOptions> = {}): ScriptedClient {
  const wire = scriptedFetch(script)
  const clock = eagerClock()
  const ovh = createConferenceClient({
    credentials: applicationKeys(keys),
    fetch: wire.fetch,
    clock,
    random: () => 1,
    requestsPerMinute: false,
    ...options,
  })
  return { ovh, conference: ovh.conference(place), wire, clock }
}

/** The error that a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<ConferenceError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof ConferenceError) return error
    throw error
  }
  throw new Error('It did not fail')
}

/** A task as the wire sends it. */
export function task(status: string, message: string | null = null) {
  return { taskId: 4242, action: 'x', serviceType: 'conference', status, message, objectCreated: null }
}
