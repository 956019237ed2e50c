/**
 * Ready snippets: one job each, to run and to change.
 *
 * @module playground/snippets
 */
import type { Language } from './playground-world.js'

/** Code with a name. */
export interface Snippet {
  readonly name: string
  readonly title: Readonly<Record<Language, string>>
  readonly code: string
}

/** In the order they are offered. The names `ovh`, `conference`, `simulator`, `number` and `signal` are there already. */
export const snippets: readonly [Snippet, ...Snippet[]] = [
  {
    name: 'people',
    title: { en: 'Who is inside, and mute one', fr: 'Qui est là, et couper un micro' },
    code: `// ovh, conference, simulator, number and signal are there already.
const people = await conference.participants.list()
for (const { id, name, number, talking } of people) console.log(id, name, number, talking)

const [first] = people
if (first) {
  await conference.participant(first.id).mute() // resolves when it is done
  console.log(await conference.participant(first.id).get())
}`,
  },
  {
    name: 'first',
    title: { en: 'A whole program', fr: 'Un programme complet' },
    code: `import { applicationKeys, createConferenceClient } from 'ovh-conference'

// As in production: the request goes to eu.api.ovh.com, and the simulator in this page answers.
const ovh = createConferenceClient({
  endpoint: 'ovh-eu',
  credentials: applicationKeys({ applicationKey, applicationSecret, consumerKey }),
})
const place = await ovh.conferences.find('0033972101010')
if (place) console.log(await ovh.conference(place).live())`,
  },
  {
    name: 'settings',
    title: { en: 'Settings: PIN, language, muted on entry', fr: 'Réglages : code, langue, entrée muette' },
    code: `await conference.settings.update({ language: 'en', pin: '2580', enterMuted: true })
const { pin, language, enterMuted } = await conference.settings.get()
console.log({ pin, language, enterMuted })

// Faults are found before a byte leaves.
try {
  await conference.settings.update({ pin: 'secret' })
} catch (error) {
  if (error instanceof ConferenceError) console.log(error.code, error.issues)
}`,
  },
  {
    name: 'announcement',
    title: { en: 'Upload an announcement', fr: 'Déposer une annonce' },
    code: `// file is a short WAV. The requests show each step.
await conference.announcement.upload(file, {
  onProgress: ({ sentBytes, totalBytes }) => console.log(sentBytes, 'of', totalBytes),
})
console.log(await conference.announcement.current())

const caller = simulator.dial(number, { from: '+33639980009', name: 'Nina' })
console.log(caller.phase, caller.heard.map(({ text }) => text))`,
  },
  {
    name: 'report',
    title: { en: 'The report by mail', fr: 'Le rapport par e-mail' },
    code: `await conference.report.sendTo('minutes@example.org', { whiteLabel: true })
console.log(await conference.report.current())

// A report leaves when the last one has hung up. This empties the room; "Begin anew" fills it again.
await conference.kickAll()
for (const { to, subject, text } of simulator.outbox.slice(-1)) console.log(to, subject + '\\n' + text)`,
  },
  {
    name: 'links',
    title: { en: 'Follow and control links', fr: 'Adresses de suivi et de contrôle' },
    code: `const { follow, control } = await conference.links.regenerate()
console.log(follow.url)
console.log(control.url)
console.log(await conference.links.list())
await conference.links.remove('all')`,
  },
  {
    name: 'watch',
    title: { en: 'Watch the room', fr: 'Suivre la salle' },
    code: `// Runs until you press Stop. Let the telephones talk, and mute somebody.
for await (const event of conference.watch({ signal, fastestSeconds: 0.5 })) {
  const who = 'participant' in event ? event.participant?.name : ''
  console.log(event.type, who ?? 'nobody', event.room.participants.length)
}`,
  },
  {
    name: 'everybody',
    title: { en: 'Mute all, and take it back', fr: 'Couper tous les micros, puis les rendre' },
    code: `const [speaker] = await conference.participants.list()
const muted = await conference.muteAll({ except: speaker ? [speaker.id] : [] })
console.log(muted.results)
console.log(await muted.undo())`,
  },
  {
    name: 'faults',
    title: { en: 'When the service fails', fr: 'Quand le service échoue' },
    code: `// The next two reads fail; the client asks again.
simulator.faults.next('getSettings', { status: 503 }, { times: 2 })
console.log((await conference.settings.get()).language)

// A command whose task fails.
simulator.faults.next('lockConference', { task: 'failing' })
try {
  await conference.lock()
} catch (error) {
  if (error instanceof ConferenceError) console.log(error.code, error.message)
}`,
  },
  {
    name: 'history',
    title: { en: 'History and attendance', fr: 'Historique et présence' },
    code: `import { attendanceOf } from 'ovh-conference'

for (const entry of await conference.history.list()) {
  console.log(entry.id, entry.beganAt, entry.durationSeconds, 's', entry.recordingUrl !== null)
  console.log(attendanceOf(entry))
}`,
  },
  {
    name: 'rooms',
    title: { en: 'Numbered rooms', fr: 'Salles numérotées' },
    code: `const { roomNumber } = await conference.rooms.book({ pin: null })
const dora = simulator.dial(number, { from: '+33639980007', name: 'Dora' })
dora.press(roomNumber + '#')
console.log(dora.phase, await conference.room(roomNumber).participants.list())

// The number asks every caller for a room, as long as one is booked.
dora.hangUp()
await conference.room(roomNumber).expire()
console.log('The room ends in ten seconds.')`,
  },
  {
    name: 'fetch',
    title: { en: 'Without the client: fetch', fr: 'Sans le client : fetch' },
    code: `// MSW's service worker takes the request to the simulator.
const answer = await fetch('https://eu.api.ovh.com/1.0/auth/time')
console.log(answer.status, await answer.json())

const refused = await fetch('https://eu.api.ovh.com/1.0/me')
console.log(refused.status, await refused.json())`,
  },
]
