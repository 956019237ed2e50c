/**
 * What an operation of the control API is given and answers, by the types generated from its description.
 *
 * @module control-api/operation
 */
import type * as z from 'zod/mini'
import type { operations } from '../protocol/generated/control-api.js'
import type { ServedWorld } from '../served-world.js'
import type { Worlds } from '../worlds.js'
import type { controlBodies } from './inputs.js'

/** Name of an operation of the control API. */
export type ControlOperationId = keyof operations

/** Operations that make and end worlds: there need not be a world yet. */
export type WorldsOperationId = 'putWorld' | 'deleteWorld'

type RequestBody<Id extends ControlOperationId> = NonNullable<operations[Id]['requestBody']>

/** Operations that take a body. */
export type BodyOperationId = {
  [Id in ControlOperationId]: [RequestBody<Id>] extends [never] ? never : Id
}[ControlOperationId]

/** The body of an operation as its description has it. */
export type DescribedBody<Id extends BodyOperationId> =
  RequestBody<Id> extends { readonly content: { readonly 'application/json': infer Body } } ? Body : never

/** What an operation answers when it succeeds: what becomes its JSON, or a response that is none. */
type Answer<Id extends ControlOperationId> = operations[Id]['responses'][200]['content'] extends {
  readonly 'application/json': infer Body
}
  ? Body
  : Response

type PathParameters<Id extends ControlOperationId> = operations[Id]['parameters'] extends {
  readonly path: infer Parameters
}
  ? Parameters
  : Readonly<Record<string, never>>

type ParametersOfAny = { [Id in ControlOperationId]: PathParameters<Id> }[ControlOperationId]

/** All parameters there are in paths, with their types. */
export type ParameterTypes = {
  [Name in 'serviceName' | 'callId']: Extract<ParametersOfAny, Readonly<Record<Name, unknown>>>[Name]
}

interface RequestContext<Id extends ControlOperationId> {
  readonly request: Request
  /** Base URL of the API of this world. */
  readonly baseUrl: string
  readonly path: PathParameters<Id>
  /** Parsed; a body left out is an empty one. */
  readonly body: Id extends BodyOperationId ? z.output<(typeof controlBodies)[Id]> : undefined
}

/** What an operation on a world is given. */
export interface ControlContext<Id extends ControlOperationId> extends RequestContext<Id> {
  readonly world: ServedWorld
}

/** What an operation on the worlds is given. */
export interface WorldsContext<Id extends ControlOperationId> extends RequestContext<Id> {
  readonly worlds: Worlds
  readonly worldId: string | null
}

type AnswerSoon<Id extends ControlOperationId> = Answer<Id> | Promise<Answer<Id>>

/** Every operation on a world that exists. */
export type ControlOperations = {
  readonly [Id in Exclude<ControlOperationId, WorldsOperationId>]: (context: ControlContext<Id>) => AnswerSoon<Id>
}

/** Every operation on the worlds themselves. */
export type WorldsOperations = {
  readonly [Id in WorldsOperationId]: (context: WorldsContext<Id>) => AnswerSoon<Id>
}
