/**
 * Bodies of the control API, as `mocks/control-api.yaml` describes them.
 *
 * @module control-api/inputs
 */
import * as z from 'zod/mini'
import type { OperationId } from '../../../src/contract.js'
import { operationRoutes } from '../../../src/generated/operation-routes.js'
import { ConferencePropertiesUpdateSchema } from '../../../src/generated/zod.js'
import { scenarioNames } from '../scenario-names.js'

const number = z.string().check(z.minLength(1), z.maxLength(40))
const label = z.string().check(z.maxLength(200))
/** A year: longer leaps are a mistake. */
const LONGEST_LEAP_SECONDS = 366 * 24 * 3600
const span = z.number().check(z.gte(0), z.lte(LONGEST_LEAP_SECONDS))

/** How a world is made. */
export const WorldInputSchema = z.object({
  seed: z.optional(z.int().check(z.gte(0), z.lte(2 ** 31 - 1))),
  startAt: z.optional(z.iso.datetime({ offset: true })),
  clock: z.optional(z.enum(['virtual', 'running'])),
  speed: z.optional(z.number().check(z.gt(0), z.lte(10_000))),
  credentials: z.optional(z.enum(['strict', 'relaxed'])),
})
export type WorldInput = z.infer<typeof WorldInputSchema>

/** A conference to put into a world. */
export const ConferenceInputSchema = z.object({
  serviceName: number,
  billingAccount: z.optional(label.check(z.regex(/^[A-Za-z0-9-]+$/))),
  description: z.optional(label),
  settings: z.optional(
    z.extend(ConferencePropertiesUpdateSchema, {
      pin: z.optional(z.nullable(z.string().check(z.regex(/^\d{0,8}$/)))),
    }),
  ),
})

/** How lively an autopilot is. */
export const AutopilotInputSchema = z.object({
  fewest: z.optional(z.int().check(z.gte(1), z.lte(50))),
  most: z.optional(z.int().check(z.gte(1), z.lte(50))),
})

const keys = z.string().check(z.regex(/^[0-9#*]{1,64}$/))

/** A call to place. */
export const DialInputSchema = z.object({
  serviceName: number,
  from: number,
  name: z.optional(label),
  hidden: z.optional(z.boolean()),
  keys: z.optional(keys),
})

/** Keys to press. */
export const PressInputSchema = z.object({ keys })

/** How somebody speaks. */
export const SpeakInputSchema = z.object({
  seconds: z.optional(span.check(z.gt(0))),
  loudness: z.optional(z.number().check(z.gte(1), z.lte(1800))),
})

/** How far time leaps; the parts add up. */
export const SpanSchema = z.object({
  hours: z.optional(span),
  minutes: z.optional(span),
  seconds: z.optional(span),
  milliseconds: z.optional(z.number().check(z.gte(0), z.lte(LONGEST_LEAP_SECONDS * 1000))),
})

/** How far ahead to look for something planned. */
export const SettleInputSchema = z.object({ withinSeconds: z.optional(span) })

const count = z.int().check(z.gte(0))

/** What to wait for: everything given must hold at once. */
export const ConditionSchema = z.object({
  serviceName: z.optional(number),
  minParticipants: z.optional(count),
  maxParticipants: z.optional(count),
  minTalkers: z.optional(count),
  locked: z.optional(z.boolean()),
  recording: z.optional(z.boolean()),
  minMails: z.optional(count),
  maxOpenTasks: z.optional(count),
  call: z.optional(
    z.object({
      callId: z.int(),
      phase: z.enum(['announcement', 'room number', 'pin', 'inside', 'ended']),
    }),
  ),
  timeoutSeconds: z.optional(z.number().check(z.gte(0), z.lte(60))),
})
export type Condition = z.infer<typeof ConditionSchema>

/** A scenario that ships with the simulator. */
export const ScenarioInputSchema = z.object({ name: z.enum(scenarioNames) })

// Object.keys widens the keys of a constant to string.
const operationIds = Object.keys(operationRoutes) as OperationId[]

/** A planned failure of the OVHcloud API. */
export const FaultInputSchema = z.object({
  operation: z.union([z.literal('any'), z.enum(operationIds)]),
  fault: z.strictObject({
    status: z.optional(z.int()),
    body: z.optional(z.enum(['empty', 'html', 'broken json'])),
    connection: z.optional(z.literal('dropped')),
    task: z.optional(z.enum(['stuck', 'failing'])),
    delaySeconds: z.optional(span),
    afterEffect: z.optional(z.boolean()),
    retryAfterSeconds: z.optional(z.number()),
  }),
  times: z.optional(z.int()),
  skip: z.optional(z.int()),
  probability: z.optional(z.number()),
})

/** A snapshot; what is inside is the simulator's own affair. */
export const SnapshotSchema = z.looseObject({ version: z.number(), world: z.record(z.string(), z.unknown()) })
