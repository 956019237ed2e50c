/**
 * The world that examples take for granted: a client, a conference with people inside, a simulator, keys, files.
 *
 * What an example names without declaring it is found here, both by the compiler and when it runs. Add what another
 * example needs, or let it declare it.
 *
 * @module test/documentation/example-world
 */
import { readFileSync } from 'node:fs'
import { setupServer } from 'msw/node'
import {
  applicationKeys,
  type Conference,
  type ConferenceClient,
  createConferenceClient,
  type HistoryEntry,
  type NumberedRoom,
  type RoomChange,
  type RoomWatch,
} from 'ovh-conference'
import { type Caller, createLiveSimulator, createSimulator, type NumberReference } from 'ovh-conference/mocks'

export interface ExampleWorld {
  readonly ovh: ConferenceClient
  readonly conference: Conference
  /** A numbered room with people inside. */
  readonly room: NumberedRoom
  readonly simulator: ReturnType<typeof createSimulator>
  readonly number: NumberReference
  readonly billingAccount: string
  readonly serviceName: string
  readonly roomNumber: number
  readonly applicationKey: string
  readonly applicationSecret: string
  readonly consumerKey: string
  readonly clientId: string
  readonly clientSecret: string
  readonly session: { currentToken(): string }
  readonly watch: RoomWatch
  /** A conference of the past, with a recording. */
  readonly entry: HistoryEntry
  readonly destination: WritableStream<Uint8Array>
  readonly useSyncExternalStore: <Value>(
    subscribe: (changed: () => void) => () => void,
    read: () => Value,
    first: () => Value,
  ) => Value
  readonly server: ReturnType<typeof setupServer>
  readonly recorded: readonly RoomChange[]
  readonly file: File
  /** Stops what would go on for ever: some minutes after the beginning in a lively world, never elsewhere. */
  readonly signal: AbortSignal
  readonly url: string
  readonly speaker: { readonly id: number }
  readonly bar: { set(value: number): void }
  readonly readFileSync: typeof readFileSync
}

/** The names of it, for the compiler; a name too many or too few does not compile. */
const nameRecord: Record<keyof ExampleWorld, true> = {
  ovh: true,
  conference: true,
  room: true,
  simulator: true,
  number: true,
  billingAccount: true,
  serviceName: true,
  roomNumber: true,
  applicationKey: true,
  applicationSecret: true,
  consumerKey: true,
  clientId: true,
  clientSecret: true,
  session: true,
  watch: true,
  entry: true,
  destination: true,
  useSyncExternalStore: true,
  server: true,
  recorded: true,
  file: true,
  signal: true,
  url: true,
  speaker: true,
  bar: true,
  readFileSync: true,
}
export const exampleNames = Object.keys(nameRecord)

/** What an example asks of the world besides names. */
export interface ExampleNeeds {
  /** Nobody is inside: the example dials by itself. */
  readonly isEmpty: boolean
  /** A numbered room is booked: from then on, who dials is asked for the room. */
  readonly hasRoom: boolean
  /** Time passes and people come, talk and go, until `signal` ends it. */
  readonly isLively: boolean
  /** Bytes of what can be uploaded. */
  readonly sound: Uint8Array<ArrayBuffer>
}

export interface StagedWorld {
  readonly context: ExampleWorld
  /** Takes the place of the global `fetch`: whom a client reaches that was given none. */
  readonly fetch: typeof fetch
  /** Lets the world live until the example is over. */
  live(isOver: () => boolean): Promise<void>
  close(): void
}

const SERVICE_NAME = '0033972101010'
/** The ids that examples name. */
const FIRST_PARTICIPANT = 12
const FIRST_HISTORY = 901
const ROOM_NUMBER = 123456789
/** Where examples say that a reference server listens. */
const SERVER = 'http://127.0.0.1:4010'
const LIVELY_SECONDS = 180

/** Makes a world of its own for an example. */
export async function stageWorld({ isEmpty, hasRoom, isLively, sound }: ExampleNeeds): Promise<StagedWorld> {
  const simulator = createSimulator()
  const number = simulator.addConference({ serviceName: SERVICE_NAME, settings: { reportStatus: 'customer' } })
  const ovh = createConferenceClient({
    credentials: applicationKeys(simulator.credentials),
    fetch: simulator.fetch,
    clock: simulator.clock,
    requestsPerMinute: isLively ? 600 : false,
  })
  const conference = ovh.conference(number)
  simulator.operate(({ numbers }) => {
    const place = numbers[number.serviceName]?.conference
    if (place) place.nextHistoryId = FIRST_HISTORY - 1
  })
  await holdConference(simulator, number, { minutes: 5, isRecorded: true })
  await holdConference(simulator, number, { minutes: 61, isRecorded: false })
  const entry = await conference.history.get(FIRST_HISTORY)
  const room = conference.room(ROOM_NUMBER)
  if (!isEmpty) {
    simulator.operate(({ numbers }) => {
      const place = numbers[number.serviceName]?.conference
      if (place) place.nextParticipantId = FIRST_PARTICIPANT
    })
    for (const name of ['Alice', 'Bob', 'Carol']) simulator.dial(number, { from: '+33612345678', name })
  }
  if (hasRoom) {
    await conference.rooms.book({ roomNumber: ROOM_NUMBER, pin: null })
    for (const name of ['Dan', 'Eve']) dialIn(simulator, number, name).speak({ seconds: 20 })
  }

  const production = standInForProduction(number)
  const { applicationKey, applicationSecret, consumerKey, clientId, clientSecret } = simulator.credentials
  const end = new AbortController()
  const context: ExampleWorld = {
    ovh,
    conference,
    room,
    simulator,
    number,
    billingAccount: number.billingAccount,
    serviceName: number.serviceName,
    roomNumber: ROOM_NUMBER,
    applicationKey,
    applicationSecret,
    consumerKey,
    clientId,
    clientSecret,
    session: { currentToken: () => 'a token' },
    watch: conference.watch(),
    entry,
    destination: new WritableStream(),
    useSyncExternalStore: (subscribe, read) => {
      subscribe(() => {})()
      return read()
    },
    server: setupServer(),
    recorded: [{ type: 'opened', startedAt: undefined, locked: undefined }],
    file: new File([sound], 'welcome.wav'),
    signal: end.signal,
    url: 'https://eu.api.ovh.com/1.0/me',
    speaker: { id: FIRST_PARTICIPANT },
    bar: { set: () => {} },
    readFileSync,
  }
  return {
    context,
    fetch: (input, init) => {
      const request = new Request(input, init)
      // A link of this world leads into it; every other address is production, or a server on this machine.
      if (request.url.startsWith(new URL(entry.recordingUrl ?? '').origin)) return simulator.fetch(request)
      return production.fetch(request)
    },
    async live(isOver) {
      for (let second = 0; !isOver(); second++) {
        await simulator.clock.advance({ seconds: 1 })
        if (second === 20) dialIn(simulator, number, 'Zoe').speak({ seconds: 30 })
        if (second === 40) dialIn(simulator, number, 'Yan')
        if (second === LIVELY_SECONDS) end.abort()
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
    close() {
      end.abort()
      production.close()
    },
  }
}

/** Somebody dials, and enters the numbered room if there is one. */
function dialIn(simulator: ExampleWorld['simulator'], number: NumberReference, name: string): Caller {
  const caller = simulator.dial(number, { from: '+33639980001', name })
  return caller.phase === 'room number' ? caller.press(`${ROOM_NUMBER}#`) : caller
}

/** Two people talk, and leave. */
async function holdConference(
  simulator: ExampleWorld['simulator'],
  number: NumberReference,
  { minutes, isRecorded }: { minutes: number; isRecorded: boolean },
): Promise<void> {
  simulator.operate(({ numbers }) => {
    const settings = numbers[number.serviceName]?.conference?.ownRoom.settings
    if (settings) settings.recordStatus = isRecorded
  })
  const people = ['+33612345678', '+33687654321'].map((from) => simulator.dial(number, { from }))
  people[0]?.speak({ seconds: 30 })
  await simulator.clock.advance({ minutes })
  for (const person of people) person.hangUp()
}

/** What answers a client that was told nothing but keys: the same account, in real time, but in a hurry. */
function standInForProduction(number: NumberReference) {
  const simulator = createLiveSimulator({
    speed: 100,
    origins: { storage: 'https://storage.example', pages: 'https://pages.example' },
  })
  simulator.addConference(number)
  simulator.operate(({ numbers }) => {
    const place = numbers[number.serviceName]?.conference
    if (place) place.nextParticipantId = FIRST_PARTICIPANT
  })
  for (const name of ['Alice', 'Bob']) simulator.dial(number, { from: '+33612345678', name })
  return {
    async fetch(asked: Request): Promise<Response> {
      const address = asked.url.replace(SERVER, 'https://eu.api.ovh.com')
      if (!simulator.handles(new URL(address))) throw new Error(`The example asks ${address}, which nobody answers.`)
      const response = await simulator.fetch(new Request(address, asked))
      if (address.endsWith('/auth/credential')) {
        // The customer opens the validation URL and says yes.
        const { consumerKey } = (await response.clone().json()) as { consumerKey: string }
        simulator.decideConsumerKey(consumerKey, 'validated')
      }
      return response
    },
    close: () => simulator.clock.stop(),
  }
}
