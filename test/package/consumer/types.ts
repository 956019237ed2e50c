/**
 * A program that the compiler checks against the published types, with `skipLibCheck: false`.
 *
 * @module test/package/consumer/types
 */
import { applicationKeys, type ConferenceClient, createConferenceClient } from 'ovh-conference'
import { createSimulator } from 'ovh-conference/mocks'
import { setupConferenceWorker } from 'ovh-conference/mocks/browser'
import { setupConferenceServer } from 'ovh-conference/mocks/node'
import * as schemas from 'ovh-conference/schemas'

const simulator = createSimulator({ seed: 1 })
export const ovh: ConferenceClient = createConferenceClient({
  credentials: applicationKeys({ applicationKey: 'key', applicationSecret: 'secret', consumerKey: 'consumer' }),
  fetch: simulator.fetch,
  clock: simulator.clock,
})

export async function story(): Promise<string | null> {
  const number = simulator.addConference({ serviceName: '0033972101010' })
  const conference = ovh.conference(number)
  await conference.settings.update({ language: 'fr', pin: '0421' })
  // @ts-expect-error A PIN is never a number: it would lose its leading zeros.
  await conference.settings.update({ pin: 421 })
  const { data } = await ovh.raw.GET('/telephony/{billingAccount}/conference/{serviceName}', {
    params: { path: number },
  })
  // @ts-expect-error The contract knows no such path.
  await ovh.raw.GET('/telephony/{billingAccount}/meeting', {})
  const { pin } = await conference.settings.get()
  return data ? pin : null
}

export const hosts = [setupConferenceServer(simulator), setupConferenceWorker(simulator)] as const
export const exported = schemas
