/**
 * A program that has the package and msw: every entry, and one story from the call to the mail.
 *
 * @module test/package/consumer/with-msw
 */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { applicationKeys, ConferenceError, createConferenceClient } from 'ovh-conference'
import { createSimulator } from 'ovh-conference/mocks'
import { setupConferenceWorker } from 'ovh-conference/mocks/browser'
import { setupConferenceServer } from 'ovh-conference/mocks/node'
import openapi from 'ovh-conference/openapi.json' with { type: 'json' }
import manifest from 'ovh-conference/package.json' with { type: 'json' }

assert.equal(openapi.openapi, '3.1.0')
assert.equal(manifest.name, 'ovh-conference')
assert.match(
  await readFile(fileURLToPath(import.meta.resolve('ovh-conference/openapi.yaml')), 'utf8'),
  /^openapi: 3\.1/,
)
const controlApi = fileURLToPath(import.meta.resolve('ovh-conference/control-api.yaml'))
assert.match(await readFile(controlApi, 'utf8'), /^openapi: 3\.1/)
assert.equal(typeof setupConferenceWorker, 'function')
assert.ok(Object.keys(await import('ovh-conference/schemas')).length > 0)

const simulator = createSimulator({ seed: 1 })
const number = simulator.addConference({ serviceName: '0033972101010', settings: { pin: '0421' } })
const server = setupConferenceServer(simulator)
server.listen({ onUnhandledRequest: 'error', onUnhandledFrame: 'error' })

const ovh = createConferenceClient({ credentials: applicationKeys(simulator.credentials), clock: simulator.clock })
const conference = ovh.conference(number)
await conference.settings.update({ language: 'fr', enterMuted: false, reportStatus: 'customer' })
assert.equal((await conference.settings.get()).pin, '0421')

const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' }).press('0421#')
await simulator.clock.advance({ seconds: 30 })
await conference.room().participant(alice.participantId).mute()
assert.equal(alice.isMuted, true)
alice.hangUp()
await simulator.clock.advance({ minutes: 10 })
assert.equal(simulator.outbox.length, 1)

await assert.rejects(ovh.conference({ ...number, serviceName: '0033900000000' }).settings.get(), (error) => {
  assert.ok(error instanceof ConferenceError)
  assert.equal(error.code, 'not_found')
  return true
})
server.close()
