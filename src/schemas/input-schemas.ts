/**
 * The rules of the client as zod schemas, for forms.
 *
 * @module schemas/input-schemas
 */
import * as z from 'zod/mini'
import { announcementRules } from './announcement-rules.js'
import type { InputMessages } from './messages.js'
import { email, flag, type Rule, type Rules } from './rules.js'
import { energyRule, lacksReportEmail, roomBookingRules, roomSettingsRules, settingsRules } from './settings-rules.js'

/** Settings of the number's own room. */
export function settingsSchema(messages: InputMessages) {
  return objectSchema(settingsRules, messages)
}

/** Settings of a numbered room. Whether `expirationDate` lies in the year ahead is checked when it is set. */
export function roomSettingsSchema(messages: InputMessages) {
  return objectSchema(roomSettingsRules, messages)
}

/** A numbered room to book. */
export function roomBookingSchema(messages: InputMessages) {
  return objectSchema(roomBookingRules, messages)
}

/** Recipient of the report. */
export function reportSchema(messages: InputMessages) {
  const fields = { email: fieldSchema(email, messages), whiteLabel: z.optional(fieldSchema(flag, messages)) }
  return z.object(fields, messages.noObject)
}

/** Bytes of an announcement: audio type by their content, and size. */
export function announcementFileSchema(messages: InputMessages) {
  return z
    .custom<Uint8Array>((value) => value instanceof Uint8Array, messages.audioType)
    .check(
      ...announcementRules.map(({ accepts, message }) =>
        z.refine<Uint8Array>(accepts, { error: messages[message], abort: true }),
      ),
    )
}

/** Threshold of a microphone. */
export function energySchema(messages: InputMessages) {
  return fieldSchema(energyRule, messages)
}

function fieldSchema<Value>({ accepts, message }: Rule<Value>, messages: InputMessages) {
  return z.custom<Value>(accepts, messages[message])
}

type Fields<AllRules extends Rules> = {
  [Name in keyof AllRules]: z.ZodMiniOptional<
    z.ZodMiniCustom<
      AllRules[Name] extends Rule<infer Value> ? Value : never,
      AllRules[Name] extends Rule<infer Value> ? Value : never
    >
  >
}

function objectSchema<AllRules extends Rules>(rules: AllRules, messages: InputMessages) {
  const fields = Object.entries(rules).map(([name, field]) => [name, z.optional(fieldSchema(field, messages))])
  // The same names as the rules, each with the type of its rule.
  const shape = Object.fromEntries(fields) as Fields<AllRules>
  return z
    .strictObject(shape, {
      error: ({ code }) => (code === 'unrecognized_keys' ? messages.unknownField : messages.noObject),
    })
    .check(z.refine((input) => !lacksReportEmail(input), { path: ['reportEmail'], error: messages.emailMissing }))
}
