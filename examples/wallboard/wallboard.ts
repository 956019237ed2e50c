/**
 * A wallboard in the terminal: who is in, who talks and how much. `npx tsx examples/wallboard/wallboard.ts [seconds]`.
 *
 * Here a simulated conference lives by itself, twenty times as fast as yours. For your own, give the client your
 * credentials instead of the simulator's, and leave `fetch`, `clock` and `requestsPerMinute` out.
 *
 * @module examples/wallboard/wallboard
 */
import { applicationKeys, createConferenceClient, noTalk, updateTalkFacts } from 'ovh-conference'
import { createLiveSimulator } from 'ovh-conference/mocks'
import { renderBoard } from './render-board.js'

const [, , seconds = 'Infinity'] = process.argv
const simulator = createLiveSimulator({ speed: 20 })
const number = simulator.addConference({ serviceName: '+33972101010', description: 'Monday meeting' })
simulator.startAutopilot(number)

const ovh = createConferenceClient({
  credentials: applicationKeys(simulator.credentials),
  requestsPerMinute: false,
  fetch: simulator.fetch,
  clock: simulator.clock,
})
const watch = ovh.conference(number).watch()

let facts = noTalk
const show = () => {
  const lines = renderBoard(watch.getSnapshot(), facts, simulator.clock.now())
  if (process.stdout.isTTY) console.clear()
  console.log(`${lines.join('\n')}\n`)
}
if (Number.isFinite(Number(seconds))) setTimeout(() => watch.stop(), Number(seconds) * 1000)
process.once('SIGINT', () => watch.stop())

for await (const event of watch) {
  facts = updateTalkFacts(facts, event)
  show()
}
simulator.clock.stop()
