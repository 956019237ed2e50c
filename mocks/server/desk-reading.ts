/**
 * Reads from the world what a tester may see: calls, numbers, mail.
 *
 * @module desk-reading
 */
import { findInside } from '../behaviour/calls.js'
import { storageUrl } from '../behaviour/documents.js'
import { webAccessUrl } from '../behaviour/web-access.js'
import type { Call, PhoneNumber, ReportMail, Room, World } from '../behaviour/world.js'
import type { ExchangeRecord } from '../handlers/exchange.js'
import type { Wire } from '../handlers/wire.js'
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
    muted: participant?.muted ?? false,
    deaf: participant?.deaf ?? false,
    talking: participant?.talking ?? false,
    heard: call.heard.map(({ at, prompt, text }) => ({ at: wire.date(at), prompt, text })),
  }
}

/** Conference numbers in the order they were added. */
export function readNumbers(world: World): DeskNumber[] {
  return Object.values(world.numbers).flatMap((number) =>
    number.conference ? [readNumber(world, number, number.conference.ownRoom)] : [],
  )
}

function readNumber(world: World, number: PhoneNumber, room: Room): DeskNumber {
  const linkOf = (type: 'read' | 'write') => {
    const link = room.webAccesses.find((candidate) => candidate.type === type && candidate.deletedAt === null)
    return link ? webAccessUrl(world, link) : null
  }
  return {
    billingAccount: number.billingAccount,
    serviceName: number.serviceName,
    description: number.description,
    roomNumber: room.roomNumber,
    pin: room.settings.pin,
    participantCount: room.running?.participants.length ?? 0,
    locked: room.running?.locked ?? false,
    autopilot: world.autopilots[number.serviceName] !== undefined,
    links: { follow: linkOf('read'), control: linkOf('write') },
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

/** Requests by the names of the contract; addresses are left out, for they hold tokens. */
export function readRequests(wire: Wire, requests: readonly ExchangeRecord[]): RequestView[] {
  return requests.map(({ at, method, operationId, status }) => ({
    at: wire.date(at),
    method,
    operationId: operationId ?? null,
    status,
  }))
}
