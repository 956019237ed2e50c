/**
 * Reads from the world what a tester may see: calls, numbers, mail.
 *
 * @module desk-reading
 */
import { findInside } from '../behaviour/calls.js'
import { storageUrl } from '../behaviour/documents.js'
import { allRooms, listNumberedRooms } from '../behaviour/rooms.js'
import { webAccessUrl } from '../behaviour/web-access.js'
import type { Call, Conference, PhoneNumber, ReportMail, Room, World } from '../behaviour/world.js'
import type { ExchangeRecord } from '../handlers/exchange.js'
import type { Wire } from '../handlers/wire.js'
import { writeNumber } from './pages/writing.js'
import type { CallView, DeskNumber, DeskView, MailView, RequestView } from './protocol/desk-view.js'
import { scenarioNames } from './scenario-names.js'

/** How many of each the desk shows. */
const SHOWN = { calls: 40, mails: 20, requests: 30 }

/** A call as its caller knows it. */
export function readCall(world: World, wire: Wire, call: Call): CallView {
  const participant = findInside(world, call)?.participant
  return {
    callId: call.id,
    serviceName: call.serviceName,
    from: call.callerNumber,
    name: call.callerName,
    hidden: call.hidden,
    startedAt: wire.date(call.startedAt),
    phase: call.phase,
    end: call.end,
    roomNumber: call.roomNumber,
    participantId: call.participantId,
    onHold: call.onHold,
    muted: participant?.muted ?? false,
    deaf: participant?.deaf ?? false,
    talking: participant?.talking ?? false,
    heard: call.heard.map(({ at, prompt, text }) => ({ at: wire.date(at), prompt, text })),
  }
}

/** Conference numbers in the order they were added. */
export function readNumbers(world: World): DeskNumber[] {
  return Object.values(world.numbers).flatMap((number) =>
    number.conference ? [readNumber(world, number, number.conference)] : [],
  )
}

function readNumber(world: World, number: PhoneNumber, conference: Conference): DeskNumber {
  const room = conference.ownRoom
  const linkOf = (type: 'read' | 'write') => {
    const link = room.webAccesses.find((candidate) => candidate.type === type && candidate.deletedAt === null)
    return link ? webAccessUrl(world, link) : null
  }
  return {
    billingAccount: number.billingAccount,
    serviceName: number.serviceName,
    description: number.description,
    ...readNumbered(room),
    rooms: listNumberedRooms(world, conference).map(readNumbered),
    autopilot: world.autopilots[number.serviceName] !== undefined,
    links: { follow: linkOf('read'), control: linkOf('write') },
  }
}

function readNumbered({ roomNumber, settings, running }: Room) {
  return {
    roomNumber,
    pin: settings.pin,
    participantCount: running?.participants.length ?? 0,
    locked: running?.locked ?? false,
  }
}

/** A mail with an address at which its recording can be heard for an hour. */
export function readMail(world: World, wire: Wire, mail: ReportMail): MailView {
  const { id, to, from, subject, text, language, serviceName, roomNumber, historyId, recording } = mail
  const expiresAt = mail.sentAt + world.rules.recordingUrlSeconds * 1000
  return {
    id,
    sentAt: wire.date(mail.sentAt),
    to,
    from,
    subject,
    text,
    language,
    serviceName,
    roomNumber,
    historyId,
    recordingUrl: recording === null ? null : storageUrl(world, recording, 'GET', expiresAt),
  }
}

/** What the desk of a world is read from. */
export interface DeskSource {
  readonly worldId: string | null
  readonly isVirtual: boolean
  /** Calls placed by the desk and the control API, oldest first. */
  readonly dialed: readonly number[]
  readonly requests: Iterable<ExchangeRecord>
  readonly faultCount: number
}

/** Everything on the desk of a world. */
export function readDesk(world: World, wire: Wire, source: DeskSource): DeskView {
  const { worldId, isVirtual, dialed, requests, faultCount } = source
  return {
    worldId,
    isVirtual,
    timeZone: world.rules.timeZone,
    faultCount,
    newcomer: suggestNewcomer(world, dialed),
    scenarios: scenarioNames,
    numbers: readNumbers(world),
    calls: dialed
      .slice(-SHOWN.calls)
      .flatMap((id) => world.calls[id] ?? [])
      .map((call) => readCall(world, wire, call)),
    mails: world.outbox
      .slice(-SHOWN.mails)
      .reverse()
      .map((mail) => readMail(world, wire, mail)),
    requests: readRequests(wire, [...requests].slice(-SHOWN.requests).reverse()),
  }
}

const NAMES = ['Alice', 'Bernard', 'Camille', 'Denis', 'Élodie', 'Fatou', 'Georges', 'Hélène'] as const
/** First of the suggested numbers, which are reserved for fiction in France. */
const FIRST_NUMBER = 33_6_39_98_50_10

/** Somebody who cannot be taken for anybody inside, nor for a telephone on the desk. */
function suggestNewcomer(world: World, dialed: readonly number[]): DeskView['newcomer'] {
  const calls = dialed.flatMap((id) => world.calls[id] ?? [])
  const inside = Object.values(world.numbers)
    .flatMap(({ conference }) => (conference ? allRooms(conference) : []))
    .flatMap(({ running }) => running?.participants ?? [])
  const names = new Set([...calls, ...inside].map(({ callerName }) => callerName))
  const numbers = new Set([...calls, ...inside].map(({ callerNumber }) => callerNumber))
  let turn = 0
  while (names.has(nameOf(turn))) turn += 1
  let number = FIRST_NUMBER
  while (numbers.has(`00${number}`)) number += 1
  return { from: writeNumber(`00${number}`) ?? `+${number}`, name: nameOf(turn) }
}

/** The names in turn; after one round, each with a number. */
function nameOf(turn: number): string {
  const round = Math.floor(turn / NAMES.length)
  const name = NAMES[turn % NAMES.length] ?? NAMES[0]
  return round === 0 ? name : `${name} ${round + 1}`
}

/** Requests by the names of the contract; addresses are left out, for they hold tokens. */
export function readRequests(wire: Wire, requests: readonly ExchangeRecord[]): RequestView[] {
  return requests.map(({ at, method, operationId, status }) => ({
    at: wire.date(at),
    method,
    operationId: operationId ?? null,
    status,
  }))
}
