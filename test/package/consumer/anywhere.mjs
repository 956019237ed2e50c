/**
 * A program without anything of Node: the client moderates and watches a simulated conference. Bun, Deno and workerd
 * run it as it is.
 *
 * @module test/package/consumer/anywhere
 */
import { applicationKeys, ConferenceError, createConferenceClient } from 'ovh-conference'
import { createSimulator } from 'ovh-conference/mocks'
import { settingsInput } from 'ovh-conference/schemas'

export async function story() {
  const simulator = createSimulator({ seed: 1, credentials: 'strict' })
  const number = simulator.addConference({ serviceName: '0033972101010', settings: { pin: '0421' } })
  const ovh = createConferenceClient({
    credentials: applicationKeys(simulator.credentials),
    fetch: simulator.fetch,
    clock: simulator.clock,
  })
  const conference = ovh.conference(number)
  await conference.settings.update({ language: 'fr', reportStatus: 'customer' })
  expectEqual((await conference.settings.get()).pin, '0421')
  expectEqual(settingsInput.safeParse({ pin: 'abcd' }).success, false)

  const events = conference.watch()[Symbol.asyncIterator]()
  const opened = events.next()
  const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' }).press('0421#')
  await simulator.clock.advance({ seconds: 10 })
  expectEqual((await opened).value?.type, 'opened')
  expectEqual((await events.next()).value?.type, 'joined')
  await events.return?.()

  await conference.participant(alice.participantId).mute()
  expectEqual(alice.isMuted, true)
  const wav = new Uint8Array(1000)
  wav.set(new TextEncoder().encode('RIFF....WAVEfmt '))
  expectEqual((await conference.announcement.upload(wav)).enabled, true)
  const missing = await ovh
    .conference({ ...number, serviceName: '0033900000000' })
    .settings.get()
    .catch((error) => error)
  expectEqual(missing instanceof ConferenceError && missing.code, 'not_found')
  alice.hangUp()
  await simulator.clock.advance({ minutes: 10 })
  expectEqual(simulator.outbox.length, 1)
  return 'The story is told.'
}

function expectEqual(actual, expected) {
  if (actual !== expected) throw new Error(`Expected ${expected}, found ${actual}.`)
}

/** What `workerd test` calls. */
export default {
  async test() {
    console.log(await story())
  },
}

// workerd calls `test` itself; it has no main program.
if (import.meta.main ?? globalThis.process?.argv?.[1]?.endsWith('anywhere.mjs')) {
  console.log(await story())
  // MSW, which the mocks import, keeps a Deno program alive.
  globalThis.Deno?.exit(0)
}
