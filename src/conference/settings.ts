/**
 * The settings of a room.
 *
 * @module conference/settings
 */
import { checkFields, invalidInput } from '../client/input.js'
import type { CallOptions, Limits } from '../client/limits.js'
import type { ConferenceLanguage, OperationId, ReportStatus, WireRoomUpdate } from '../contract.js'
import { english } from '../schemas/messages.js'
import {
  type RoomSettingsInput,
  roomSettingsRules,
  type SettingsInput,
  settingsRules,
} from '../schemas/settings-rules.js'
import { readObject } from './reading.js'
import type { RoomScope } from './room-scope.js'

/** Settings of the number's own room. */
export interface Settings {
  /** Code that callers type to enter, 1 to 8 digits with their leading zeros; `null` for none. */
  pin: string | null
  /** Language of the voice prompts. */
  language: ConferenceLanguage
  /** Callers enter with their microphone off. */
  enterMuted: boolean
  /** The conference is recorded, from the second participant on. */
  recordStatus: boolean
  /** Callers who hide their number are refused. */
  anonymousRejection: boolean
  /** Who gets the report mail. */
  reportStatus: ReportStatus
  /** Address of the report when `reportStatus` is `other`. */
  reportEmail: string | null
  /** The report mail does not show OVHcloud's brand. */
  whiteLabelReport: boolean
  /** The announcement is played before callers enter. */
  announceFile: boolean
  announceFilename: string | null
  announceSoundId: number | null
  roomNumber: number
  /** An undocumented name of OVHcloud; nothing is known to use it. */
  eventsChannel: string
}

/** Settings of a numbered room. */
export interface RoomSettings extends Settings {
  /** When the room ends; `null` for no end. */
  expirationDate: Date | null
}

/** The settings that differ from what is wanted. */
export type SettingsChanges<Input> = {
  [Name in keyof Input]?: { from: Input[Name]; to: Input[Name] }
}

/** Reads and changes the settings of a room. */
export interface SettingsAccess<Current extends Settings, Input> {
  /**
   * Reads the settings: `getSettings`, or `getRoom` for a numbered room.
   *
   * @throws {@link ConferenceError} `not_found` when the number is no conference, or the room has expired.
   */
  get(options?: CallOptions): Promise<Current>
  /**
   * Changes the settings that are present and leaves the others: `updateSettings` or `updateRoom`. Repeating it is safe.
   *
   * @param input - Writable settings; `pin: null` removes the PIN. `undefined` leaves a setting as it is.
   * @throws {@link ConferenceError} `invalid_input` with every fault by its path; nothing was sent.
   * @example
   * await conference.settings.update({ language: 'fr', pin: '0421', enterMuted: true })
   */
  update(input: Input, options?: CallOptions): Promise<void>
  /** Compares the settings with what is wanted and changes nothing. What is the same is not listed. */
  plan(input: Input, options?: CallOptions): Promise<SettingsChanges<Input>>
  /**
   * Reads the settings and sends only what differs, nothing when nothing does.
   *
   * @returns What was changed.
   */
  ensure(input: Input, options?: CallOptions): Promise<SettingsChanges<Input>>
}

/** Settings of the number's own room. */
export function createSettings(scope: RoomScope): SettingsAccess<Settings, SettingsInput> {
  return accessSettings(scope, readSettings, (input) => checkFields(settingsRules, input, 'updateSettings'))
}

/** Settings of a numbered room. */
export function createRoomSettings(scope: RoomScope): SettingsAccess<RoomSettings, RoomSettingsInput> {
  return accessSettings(scope, readRoomSettings, (input) => {
    checkFields(roomSettingsRules, input, 'updateRoom')
    checkExpirationDate(input.expirationDate, scope.wire.clock.now(), 'updateRoom')
  })
}

/** A year is the longest that OVHcloud books a room for. */
const longestBookingMs = 365 * 24 * 3600 * 1000

/** Refuses an end that has passed or is a year or more ahead. */
export function checkExpirationDate(end: Date | null | undefined, now: number, operationId: OperationId): void {
  if (!end || (end.getTime() > now && end.getTime() < now + longestBookingMs)) return
  throw invalidInput([{ path: 'expirationDate', message: english.expirationDate }], operationId)
}

/** The settings as they travel: `"0"` for no PIN, dates as text, nothing for `undefined`. */
export function settingsToWire(input: RoomSettingsInput): WireRoomUpdate {
  const { pin, expirationDate, ...same } = input
  const present = Object.entries({
    ...same,
    pin: pin === null ? '0' : pin,
    expirationDate: expirationDate instanceof Date ? expirationDate.toISOString() : expirationDate,
  }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present)
}

/** Reads the settings of a numbered room. */
export function readRoomSettings(operationId: OperationId, value: unknown): RoomSettings {
  const read = readObject(operationId, value)
  return { ...readSettings(operationId, value), expirationDate: read.orNull('expirationDate', read.date) }
}

function readSettings(operationId: OperationId, value: unknown): Settings {
  const read = readObject(operationId, value)
  const pin = read.orNull('pin', read.text)
  return {
    pin: pin === '0' || pin === '' ? null : pin,
    // Enums may grow on the wire: an unknown word is passed on rather than refused.
    language: read.text('language') as ConferenceLanguage,
    enterMuted: read.flag('enterMuted'),
    recordStatus: read.flag('recordStatus'),
    anonymousRejection: read.flag('anonymousRejection'),
    reportStatus: read.text('reportStatus') as ReportStatus,
    reportEmail: read.orNull('reportEmail', read.text),
    whiteLabelReport: read.flag('whiteLabelReport'),
    announceFile: read.flag('announceFile'),
    announceFilename: read.orNull('announceFilename', read.text),
    announceSoundId: read.orNull('announceSoundId', read.integer),
    roomNumber: read.integer('roomNumber'),
    eventsChannel: read.text('eventsChannel'),
  }
}

function accessSettings<Current extends Settings, Input extends RoomSettingsInput>(
  scope: RoomScope,
  read: (operationId: OperationId, value: unknown) => Current,
  check: (input: Input) => void,
): SettingsAccess<Current, Input> {
  const load = async (limits: Limits): Promise<Current> =>
    read(scope.nameOf('getSettings'), await scope.call('getSettings', {}, limits))
  const send = async (input: RoomSettingsInput, limits: Limits): Promise<void> => {
    const body = settingsToWire(input)
    if (Object.keys(body).length > 0) await scope.call('updateSettings', { body }, limits)
  }

  return {
    get: (options) => load(scope.wire.begin(options)),
    async update(input, options) {
      check(input)
      await send(input, scope.wire.begin(options))
    },
    async plan(input, options) {
      check(input)
      return compare(await load(scope.wire.begin(options)), input)
    },
    async ensure(input, options) {
      check(input)
      const limits = scope.wire.begin(options)
      const changes = compare(await load(limits), input)
      await send(Object.fromEntries(Object.entries(input).filter(([name]) => name in changes)), limits)
      return changes
    },
  }
}

function compare<Input extends object>(current: object, input: Input): SettingsChanges<Input> {
  const changes = Object.entries(input).flatMap(([name, to]) => {
    const from: unknown = Reflect.get(current, name)
    return to === undefined || plain(from) === plain(to) ? [] : [[name, { from, to }] as const]
  })
  // Names and values come from the input and the settings that have the same names.
  return Object.fromEntries(changes) as SettingsChanges<Input>
}

/** Dates compare by their moment. */
function plain(value: unknown): unknown {
  return value instanceof Date ? value.getTime() : value
}
