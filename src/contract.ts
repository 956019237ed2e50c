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

export type WireConference = WireSchemas['Conference']
export type WireSettings = WireSchemas['ConferenceProperties']
export type WireSettingsUpdate = WireSchemas['ConferencePropertiesUpdate']
export type WireRoom = WireSchemas['ConferenceRoom']
export type WireRoomUpdate = WireSchemas['ConferenceRoomUpdate']
export type WireInformations = WireSchemas['ConferenceInformations']
export type WireParticipant = WireSchemas['ConferenceParticipants']
export type WireRoomsStatistics = WireSchemas['ConferenceRoomsStatistics']
export type WireHistory = WireSchemas['ConferenceHistory']
export type WireHistoryEvent = WireSchemas['ConferenceHistoryEvent']
export type WireWebAccess = WireSchemas['ConferenceWebAccess']
export type WireTask = WireSchemas['Task']
export type WireNumber = WireSchemas['Number']
export type WireDocument = WireSchemas['Document']
export type WireSound = WireSchemas['Sound']
export type WireNichandle = WireSchemas['Nichandle']
export type WireApiError = WireSchemas['ApiError']

export type ConferenceLanguage = WireSchemas['ConferenceLanguageEnum']
export type ReportStatus = WireSchemas['ConferenceReportStatusEnum']
export type WebAccessType = WireSchemas['ConferenceWebAccessTypeEnum']
export type TaskStatus = WireSchemas['TaskStatusEnum']
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
