/**
 * The names of the contract: what travels on the wire, as generated from `openapi.yaml`.
 *
 * @module contract
 */
import type { components, operations } from './generated/contract.js'
import type { operationRoutes } from './generated/operation-routes.js'

export type { operations, paths } from './generated/contract.js'

/** Every schema of the contract by its name. */
export type WireSchemas = components['schemas']

/** Name of an operation: the same word in the contract, the client, the handlers and the docs. */
export type OperationId = keyof operations & keyof typeof operationRoutes

/** The identity card of a conference number. */
export type WireConference = WireSchemas['Conference']
/** Settings of a conference, as they travel. */
export type WireSettings = WireSchemas['ConferenceProperties']
/** The settings that a program may change. */
export type WireSettingsUpdate = WireSchemas['ConferencePropertiesUpdate']
/** A numbered room with its settings. */
export type WireRoom = WireSchemas['ConferenceRoom']
/** The settings of a numbered room that a program may change. */
export type WireRoomUpdate = WireSchemas['ConferenceRoomUpdate']
/** The conference that is going on in a number’s own room. */
export type WireInformations = WireSchemas['ConferenceInformations']
/** A person inside. */
export type WireParticipant = WireSchemas['ConferenceParticipants']
/** How many rooms and people a number has. */
export type WireRoomsStatistics = WireSchemas['ConferenceRoomsStatistics']
/** A finished conference. */
export type WireHistory = WireSchemas['ConferenceHistory']
/** Somebody entered or left a finished conference. */
export type WireHistoryEvent = WireSchemas['ConferenceHistoryEvent']
/** A public link to a room. */
export type WireWebAccess = WireSchemas['ConferenceWebAccess']
/** A change that was accepted and happens a little later. */
export type WireTask = WireSchemas['Task']
/** A telephone number of a billing account. */
export type WireNumber = WireSchemas['Number']
/** A file of the account. */
export type WireDocument = WireSchemas['Document']
/** A sound of the telephony account. */
export type WireSound = WireSchemas['Sound']
/** The customer. */
export type WireNichandle = WireSchemas['Nichandle']
/** The body of a refusal. */
export type WireApiError = WireSchemas['ApiError']

/** Language of the voice prompts. */
export type ConferenceLanguage = WireSchemas['ConferenceLanguageEnum']
/** Who gets the report mail. */
export type ReportStatus = WireSchemas['ConferenceReportStatusEnum']
/** What a public link lets its holder do: `read` follows, `write` moderates. */
export type WebAccessType = WireSchemas['ConferenceWebAccessTypeEnum']
/** How far a task is. */
export type TaskStatus = WireSchemas['TaskStatusEnum']
/** What a number is used for. */
export type FeatureType = WireSchemas['TypeEnum']

/** JSON body that an operation takes; with `undefined` where it may be left out, `undefined` alone for none. */
export type RequestBody<Operation extends OperationId> = operations[Operation] extends { requestBody?: never }
  ? undefined
  : operations[Operation] extends { requestBody: { content: { 'application/json': infer Body } } }
    ? Body
    : operations[Operation] extends { requestBody?: { content: { 'application/json': infer Body } } }
      ? Body | undefined
      : undefined

/** What an operation answers when it succeeds. */
export type ResponseBody<Operation extends OperationId> = operations[Operation] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : undefined

/** Parameters of an operation, by where they stand. */
export type OperationParameters<Operation extends OperationId> = operations[Operation]['parameters']
