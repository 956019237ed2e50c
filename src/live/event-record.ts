/**
 * Events as JSON lines: a session that was watched can be kept, and become a test.
 *
 * @module live/event-record
 */
import { invalidInput } from '../client/input.js'
import { maskNumber } from '../client/redaction.js'
import type { Participant } from '../conference/participant.js'
import { replayEvent } from './replay.js'
import type { RoomChange, RoomEvent, Sighting } from './room-event.js'
import { emptyRoom } from './room-snapshot.js'

/** Options of {@link recordLine}. */
export interface RecordOptions {
  /**
   * Leave out whom it concerns: a number keeps its two last digits, if it has at least six; a name becomes `Person` and
   * the id. Default: true.
   */
  mask?: boolean | undefined
}

/**
 * Writes an event as one line of JSON, without the room, which follows from the events before.
 *
 * @example
 * for await (const event of room.watch({ signal })) console.log(recordLine(event))
 */
export function recordLine(event: RoomEvent, { mask = true }: RecordOptions = {}): string {
  const { room, ...rest } = event
  if (!mask || !('participant' in rest) || !rest.participant) return JSON.stringify(rest)
  const { participant } = rest
  const masked = { ...participant, name: `Person ${participant.id}`, number: masking(participant.number) }
  return JSON.stringify({ ...rest, participant: masked })
}

/** An extension of a few digits, or what is no number at all, says too much with two characters. */
function masking(number: string): string {
  return /^\+?[\d ]{6,}$/.test(number) ? maskNumber(number) : '…'
}

/**
 * Reads the lines that {@link recordLine} wrote, from the first event on, each with its room again.
 *
 * @throws {@link ConferenceError} `invalid_input` with the number of a line that is no event.
 */
export function readRecord(text: string): RoomEvent[] {
  let room = emptyRoom
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const event = readLine(line, number)
      room = replayEvent(room, event)
      return { ...event, room }
    })
}

/** Changes that say nothing without a person. */
const personal: ReadonlySet<unknown> = new Set<RoomChange['type']>([
  'joined',
  'left',
  'talking',
  'silent',
  'muted',
  'unmuted',
  'deafened',
  'undeafened',
  'energy',
])

const types: ReadonlySet<unknown> = new Set<unknown>([
  ...personal,
  ...(['opened', 'closed', 'started', 'floor', 'locked', 'unlocked', 'gap'] satisfies RoomChange['type'][]),
])

const personFields: Readonly<Record<Exclude<keyof Participant, 'joinedAt'>, string>> = {
  id: 'number',
  name: 'string',
  number: 'string',
  muted: 'boolean',
  deaf: 'boolean',
  talking: 'boolean',
  floor: 'boolean',
  energy: 'number',
}

function readLine(line: string, number: number): RoomChange & Sighting {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw wrongLine(number)
  }
  if (typeof value !== 'object' || value === null || !types.has(Reflect.get(value, 'type'))) throw wrongLine(number)
  const fields: Record<string, unknown> = { ...value }
  for (const name of ['seenAt', 'notBefore', 'startedAt', 'from', 'to']) fields[name] = readDate(fields[name])
  const { type, participant, locked, seenAt, startedAt, from, to } = fields
  if (participant !== undefined) fields.participant = readPerson(participant, number)
  const isWhole =
    seenAt instanceof Date &&
    (participant !== undefined || !personal.has(type)) &&
    (startedAt !== undefined || type !== 'started') &&
    ((from !== undefined && to !== undefined) || type !== 'gap') &&
    (locked === undefined || typeof locked === 'boolean')
  if (!isWhole) throw wrongLine(number)
  // JSON leaves `undefined` out; what the type of an event requires has been read above.
  return fields as unknown as RoomChange & Sighting
}

function readPerson(value: unknown, number: number): Participant {
  const fields: Record<string, unknown> = { ...Object(value) }
  const joinedAt = readDate(fields.joinedAt)
  const isWhole = Object.entries(personFields).every(([name, type]) => typeof fields[name] === type)
  if (!joinedAt || !isWhole) throw wrongLine(number)
  // Checked just above.
  return { ...(fields as unknown as Participant), joinedAt }
}

function readDate(value: unknown): Date | undefined {
  const date = typeof value === 'string' ? new Date(value) : undefined
  return date && !Number.isNaN(date.getTime()) ? date : undefined
}

function wrongLine(number: number): Error {
  return invalidInput([{ path: `line ${number}`, message: 'This is no recorded event' }])
}
