/**
 * Schemas of the wire and of everything a person can fill in, for `zod/mini` and every form library that takes it.
 *
 * @module ovh-conference/schemas
 */
import * as schemas from './input-schemas.js'
import { english } from './messages.js'

export { operationResponses as responseSchemas } from '../generated/operation-responses.js'
export * from '../generated/zod.js'
export { largestAnnouncementBytes } from './announcement-rules.js'
export { type AudioType, audioTypeOf } from './audio-type.js'
export { french } from './french.js'
export {
  announcementFileSchema,
  energySchema,
  reportSchema,
  roomBookingSchema,
  roomSettingsSchema,
  settingsSchema,
} from './input-schemas.js'
export { english, type InputMessages } from './messages.js'
export type { RoomBookingInput, RoomSettingsInput, SettingsInput } from './settings-rules.js'

/** Settings of the number's own room; its messages are English, see {@link settingsSchema} for others. */
export const settingsInput = /* @__PURE__ */ schemas.settingsSchema(english)

/** Settings of a numbered room. */
export const roomSettingsInput = /* @__PURE__ */ schemas.roomSettingsSchema(english)

/** A numbered room to book. */
export const roomBookingInput = /* @__PURE__ */ schemas.roomBookingSchema(english)

/** Recipient of the report. */
export const reportInput = /* @__PURE__ */ schemas.reportSchema(english)

/** Bytes of an announcement. */
export const announcementFile = /* @__PURE__ */ schemas.announcementFileSchema(english)

/** Threshold of a microphone. */
export const energyInput = /* @__PURE__ */ schemas.energySchema(english)
