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
import type { BodyOperationId, DescribedBody } from './operation.js'

const number = z.string().check(z.minLength(1), z.maxLength(40))
const label = z.string().check(z.maxLength(200))
/** A year: longer leaps are a mistake. */
const LONGEST_LEAP_SECONDS = 366 * 24 * 3600
const part = z.number().check(z.gte(0))
const span = z.number().check(z.gte(0), z.lte(LONGEST_LEAP_SECONDS))

/** How a world is made. */
const WorldInputSchema = z.strictObject({
  seed: z.optional(z.int().check(z.gte(0), z.lte(2 ** 31 - 1))),
  startAt: z.optional(z.iso.datetime({ offset: true })),
  clock: z.optional(z.enum(['virtual', 'running'])),
  speed: z.optional(z.number().check(z.gt(0), z.lte(10_000))),
  credentials: z.optional(z.enum(['strict', 'relaxed'])),
})
/** How a world is made. */
export type WorldInput = z.infer<typeof WorldInputSchema>

/** A conference to put into a world. */
const ConferenceInputSchema = z.strictObject({
  serviceName: number,
  billingAccount: z.optional(label.check(z.regex(/^[A-Za-z0-9-]+$/))),
  description: z.optional(label),
  settings: z.optional(
    z.strictObject({
      ...ConferencePropertiesUpdateSchema.shape,
      pin: z.optional(z.nullable(z.string().check(z.regex(/^\d{0,8}$/)))),
    }),
  ),
})

/** How lively an autopilot is. */
const AutopilotInputSchema = z.strictObject({
  fewest: z.optional(z.int().check(z.gte(1), z.lte(50))),
  most: z.optional(z.int().check(z.gte(1), z.lte(50))),
})

const keys = z.string().check(z.regex(/^[0-9#*]{1,64}$/))

/** A call to place. */
const DialInputSchema = z.strictObject({
  serviceName: number,
  from: number,
  name: z.optional(label),
  hidden: z.optional(z.boolean()),
  keys: z.optional(keys),
})

/** Keys to press. */
const PressInputSchema = z.strictObject({ keys })

/** How somebody speaks. */
const SpeakInputSchema = z.strictObject({
  seconds: z.optional(span.check(z.gt(0))),
  loudness: z.optional(z.number().check(z.gte(1), z.lte(1800))),
})

/** How far time leaps; the parts add up. */
const SpanSchema = z
  .strictObject({
    hours: z.optional(part),
    minutes: z.optional(part),
    seconds: z.optional(part),
    milliseconds: z.optional(part),
  })
  .check(
    z.refine(
      (given) => Object.values(given).some((part) => part !== undefined),
      'says no span. Give hours, minutes, seconds or milliseconds',
    ),
    z.refine(
      ({ hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }) =>
        (hours * 60 + minutes) * 60 + seconds + milliseconds / 1000 <= LONGEST_LEAP_SECONDS,
      'is more than a year',
    ),
  )

/** How far ahead to look for something planned. */
const SettleInputSchema = z.strictObject({ withinSeconds: z.optional(span) })

const count = z.int().check(z.gte(0))

/** What can be waited for, whichever room it is about. */
const awaited = {
  minParticipants: z.optional(count),
  maxParticipants: z.optional(count),
  minTalkers: z.optional(count),
  locked: z.optional(z.boolean()),
  recording: z.optional(z.boolean()),
  minMails: z.optional(count),
  maxOpenTasks: z.optional(count),
  call: z.optional(
    z.strictObject({
      callId: z.int(),
      phase: z.enum(['announcement', 'room number', 'pin', 'inside', 'ended']),
    }),
  ),
}

/** What to wait for: everything given must hold at once. */
const ConditionSchema = z
  .strictObject({
    serviceName: z.optional(number),
    ...awaited,
    timeoutSeconds: z.optional(z.number().check(z.gte(0), z.lte(60))),
  })
  .check(
    z.refine(
      (given) => Object.entries(given).some(([name, value]) => name in awaited && value !== undefined),
      `says nothing to wait for. Give at least one of ${Object.keys(awaited).join(', ')}`,
    ),
  )
/** What a test waits for. */
export type Condition = z.infer<typeof ConditionSchema>

/** A scenario that ships with the simulator. */
const ScenarioInputSchema = z.strictObject({ name: z.enum(scenarioNames) })

// Object.keys widens the keys of a constant to string.
const operationIds = Object.keys(operationRoutes) as OperationId[]

/** A planned failure of the OVHcloud API. */
const FaultInputSchema = z.strictObject({
  operation: z.enum(['any', ...operationIds]),
  fault: z.strictObject({
    status: z.optional(z.int()),
    body: z.optional(z.enum(['empty', 'html', 'broken json'])),
    connection: z.optional(z.literal('dropped')),
    task: z.optional(z.enum(['stuck', 'failing'])),
    delaySeconds: z.optional(span),
    afterEffect: z.optional(z.boolean()),
    retryAfterSeconds: z.optional(z.union([z.number(), label])),
  }),
  times: z.optional(z.int()),
  skip: z.optional(z.int()),
  probability: z.optional(z.number()),
})

/** A snapshot; what is inside is the simulator's own affair. */
const SnapshotSchema = z.strictObject({
  version: z.int(),
  world: z.record(z.string(), z.unknown()),
  credentials: z.record(z.string(), z.unknown()),
  dialed: z.array(z.int()),
  seal: z.string(),
})

/** A parsed body may name what is absent. */
type Parsed<Body> = Body extends object
  ? { [Key in keyof Body]: Parsed<Body[Key]> | (undefined extends Pick<Body, Key>[Key] ? undefined : never) }
  : Body

/** The body of every operation that takes one. */
export const controlBodies = {
  putWorld: WorldInputSchema,
  restoreSnapshot: SnapshotSchema,
  addConference: ConferenceInputSchema,
  startAutopilot: AutopilotInputSchema,
  playScenario: ScenarioInputSchema,
  planFault: FaultInputSchema,
  dial: DialInputSchema,
  pressKeys: PressInputSchema,
  speak: SpeakInputSchema,
  advanceClock: SpanSchema,
  settleClock: SettleInputSchema,
  waitUntil: ConditionSchema,
} satisfies { [Id in BodyOperationId]: z.core.$ZodType<Parsed<DescribedBody<Id>>> }
