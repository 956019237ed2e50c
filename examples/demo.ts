/**
 * The story of one conference, told by the public client over real HTTP against the reference server:
 * `npm run demo`. Simulated time runs twenty times as fast as yours.
 *
 * @module demo
 */
import { inspect } from 'node:util'
import { applicationKeys, createConferenceClient } from 'ovh-conference'
import { startReferenceServer } from '../mocks/server/reference-server.js'
import { toneWav } from './tone.js'

const SPEED = 20

const server = await startReferenceServer({
  port: 0,
  host: '127.0.0.1',
  seed: 1,
  credentials: 'strict',
  speed: SPEED,
})
const { simulator, baseUrl } = server
const telephone = simulator.addNumber({ serviceName: '+33972202020', description: 'Monday meeting' })

const ovh = createConferenceClient({
  baseUrl,
  credentials: applicationKeys(simulator.credentials),
  requestsPerMinute: false,
  taskPollSeconds: 0.02,
})

let stepCount = 0
const step = (title: string) => console.log(`\n${String(++stepCount).padStart(2)}. ${title}`)
const show = (value: unknown) =>
  typeof value === 'string' ? value : inspect(value, { breakLength: Number.POSITIVE_INFINITY })
const tell = (what: string, ...values: unknown[]) => console.log(`    ${what}`, ...values.map(show))
const simulatedSeconds = (seconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, (seconds * 1000) / SPEED)
  })
const lastHeard = (caller: { heard: readonly { text: string }[] }) => `“${caller.heard.at(-1)?.text}”`

console.log(`A telephone conference, start to finish. Reference server: ${baseUrl}`)

step('Turn a number into a conference')
const conference = await ovh.number(telephone).convertToConference()
tell('the number is now used for:', (await ovh.number(telephone).get()).featureType)

step('Configure it')
await conference.settings.update({
  language: 'fr',
  pin: '0421',
  enterMuted: true,
  recordStatus: true,
  anonymousRejection: true,
})
const { language, pin, enterMuted, recordStatus, anonymousRejection } = await conference.settings.get()
tell('settings:', { language, pin, enterMuted, recordStatus, anonymousRejection })

step('Upload an announcement and switch it on')
const sound = toneWav({ seconds: 2, hertz: 440 })
const announcement = await conference.announcement.upload(sound, {
  filename: 'welcome.wav',
  onProgress: ({ sentBytes, totalBytes }) => tell(`sent ${sentBytes} of ${totalBytes} bytes`),
})
tell('announcement:', announcement)

step('Choose who receives the report')
await conference.report.sendTo('minutes@example.fr', { whiteLabel: true })
tell('report:', await conference.report.current())

step('Hand out the links')
const { follow, control } = await conference.links.regenerate()
tell('follow: ', follow.url)
tell('control:', control.url)

step('People dial in')
const alice = simulator.dial(telephone, { from: '+33612345678', name: 'Alice' })
await simulatedSeconds(3)
tell(
  'Alice hears:',
  alice.heard.map(({ prompt, text }) => (prompt === 'announcement' ? `[${text}]` : `“${text}”`)).join(' '),
)
alice.press('1234#')
tell('Alice types a wrong PIN and hears:', `“${alice.heard.at(-2)?.text}”`)
alice.press('0421#')
tell('Alice types the right one and hears:', lastHeard(alice))
const bob = simulator.dial(telephone, { from: '+33687654321', name: 'Bob' }).press('0421#')
const carol = simulator.dial(telephone, { from: '+33611223344', name: 'Carol' }).press('0421#')
const hidden = simulator.dial(telephone, { from: '+33655667788', hidden: true })
tell('A caller who hides his number hears:', lastHeard(hidden))

step('Who is inside?')
tell('room:', await conference.live())
for (const { id, name, number, muted } of await conference.participants.list())
  tell('inside:', { id, name, number, muted })

const idOf = (caller: { participantId: number | undefined }) => {
  if (caller.participantId === undefined) throw new Error('This caller is not inside.')
  return caller.participantId
}

step('They entered muted: let them speak')
await Promise.all([alice, bob, carol].map((caller) => conference.participant(idOf(caller)).unmute()))
alice.speak({ seconds: 12 })
await simulatedSeconds(2)
for (const { name, muted, talking, floor } of await conference.participants.list())
  tell(name.padEnd(6), { muted, talking, floor })

step('Moderate: mute Alice, deafen Bob, make Carol’s microphone less sensitive')
await conference.participant(idOf(alice)).mute()
tell('Alice hears:', lastHeard(alice))
await conference.participant(idOf(bob)).deafen()
tell('Bob hears:  ', lastHeard(bob))
await conference.participant(idOf(carol)).setEnergy(450)
for (const { name, muted, deaf, energy } of await conference.participants.list())
  tell(name.padEnd(6), { muted, deaf, energy })

step('Bob hears again, Carol speaks, Alice takes the floor back by her own key')
await conference.participant(idOf(bob)).undeafen()
carol.speak({ seconds: 6 })
await simulatedSeconds(8)
alice.press('00').speak({ seconds: 20 })
await simulatedSeconds(3)
for (const { name, talking, floor } of await conference.participants.list()) tell(name.padEnd(6), { talking, floor })

step('Throw Bob out and lock the room')
await conference.participant(idOf(bob)).kick()
tell('Bob hears:', lastHeard(bob))
await conference.lock()
tell('room:', await conference.live())
const latecomer = simulator.dial(telephone, { from: '+33699887766', name: 'Late' }).press('0421#')
tell('A latecomer hears:', lastHeard(latecomer))

step('The last one leaves')
await simulatedSeconds(20)
carol.hangUp()
alice.press('##')
tell('room:', await conference.live())

step('The report mail')
const mail = simulator.outbox.at(-1)
if (!mail) throw new Error('No report has left.')
tell('to:     ', mail.to)
tell('subject:', mail.subject)
for (const line of mail.text.trimEnd().split('\n')) console.log(`    | ${line}`)

step('The history')
for (const entry of await conference.history.list()) {
  const { id, durationSeconds, connectionCount, participantCount, recordingUrl } = entry
  tell('conference:', { id, durationSeconds, connectionCount, participantCount })
  if (recordingUrl === null) throw new Error('Nothing was recorded.')
  const recording = await fetch(recordingUrl)
  tell('recording: ', recording.headers.get('Content-Type'), `${(await recording.arrayBuffer()).byteLength} bytes`)
}

await server.close()
console.log('\nThat was the whole story. Keep a server running with: npm start')
