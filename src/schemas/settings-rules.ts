/**
 * What the settings of a room accept.
 *
 * @module schemas/settings-rules
 */
import type { ConferenceLanguage, ReportStatus } from '../contract.js'
import { email, flag, type InputOf, oneOf, orNull, type Rule, rule, text, wholeNumber } from './rules.js'

/** Settings of the number's own room. */
export const settingsRules = {
  announceFile: flag,
  announceSoundId: /* @__PURE__ */ orNull(/* @__PURE__ */ wholeNumber('soundId', 0, Number.MAX_SAFE_INTEGER)),
  anonymousRejection: flag,
  enterMuted: flag,
  language: /* @__PURE__ */ oneOf<ConferenceLanguage>('language', ['de', 'en', 'es', 'fr', 'it', 'ru']),
  // "0" means none on the wire.
  pin: /* @__PURE__ */ orNull(/* @__PURE__ */ text('pin', /^(?!0$)\d{1,8}$/)),
  recordStatus: flag,
  reportEmail: /* @__PURE__ */ orNull(email),
  reportStatus: /* @__PURE__ */ oneOf<ReportStatus>('recipient', ['none', 'customer', 'other']),
  whiteLabelReport: flag,
}

const end: Rule<Date> = /* @__PURE__ */ rule(
  'expirationDate',
  (value) => value instanceof Date && !Number.isNaN(value.getTime()),
)

/** Settings of a numbered room: the same, and its end. Whether the end is near enough is checked when it is set. */
export const roomSettingsRules = { ...settingsRules, expirationDate: /* @__PURE__ */ orNull(end) }

/** The number and all settings of a room to book. */
export const roomBookingRules = {
  roomNumber: /* @__PURE__ */ wholeNumber('roomNumber', 1, 999_999_999),
  ...roomSettingsRules,
}

/** Threshold of a microphone. */
export const energyRule: Rule<number> = /* @__PURE__ */ wholeNumber('energy', 0, 1800)

/** A report to another address needs the address: the one rule over two fields. */
export function lacksReportEmail(input: { reportStatus?: unknown; reportEmail?: unknown }): boolean {
  return input.reportStatus === 'other' && !input.reportEmail
}

/** Settings to change: those present change, the others stay. */
export type SettingsInput = InputOf<typeof settingsRules>

/** Settings of a numbered room to change. */
export type RoomSettingsInput = InputOf<typeof roomSettingsRules>

/** What to book: without `roomNumber`, OVHcloud draws one. */
export type RoomBookingInput = InputOf<typeof roomBookingRules>
