/**
 * The operations of the control API, by method and path below `/simulation`.
 *
 * @module control-api/operations
 */
import { stopAutopilot } from '../../behaviour/autopilot-control.js'
import { dial, endCall, press, speak, stopSpeaking } from '../../behaviour/calls.js'
import { toWireNumber } from '../../behaviour/phone-number-format.js'
import { createWebAccess, webAccessUrl } from '../../behaviour/web-access.js'
import type { Call, World } from '../../behaviour/world.js'
import { SystemClock } from '../../clock/system-clock.js'
import { scenarios } from '../../scenarios.js'
import type { SimulatorSnapshot } from '../../simulator.js'
import { jsonAnswer, nothingHere, readJson, ServerRefusal, textAnswer } from '../answers.js'
import { readCall, readMail, readNumbers } from '../desk-reading.js'
import type { ServedWorld } from '../served-world.js'
import * as inputs from './inputs.js'
import { advance, settle, waitUntil } from './time-control.js'

/** Largest snapshot taken, in bytes. */
const LARGEST_SNAPSHOT = 24 * 1024 * 1024

/** What an operation is given. */
export interface ControlContext {
  readonly world: ServedWorld
  readonly request: Request
  readonly url: URL
  /** Segments in the place of `{…}`, decoded. */
  readonly parameters: readonly string[]
  /** Base URL of the API of this world. */
  readonly baseUrl: string
}

type ControlOperation = (context: ControlContext) => Response | Promise<Response>

/** Every operation on a world that exists. */
export const controlOperations: Readonly<Record<string, ControlOperation>> = {
  'GET /world': ({ world, baseUrl }) => jsonAnswer(worldView(world, baseUrl)),
  'POST /world/reset': ({ world, baseUrl }) => {
    world.reset()
    return jsonAnswer(worldView(world, baseUrl))
  },
  'GET /world/snapshot': ({ world }) => jsonAnswer(world.simulator.snapshot()),
  'PUT /world/snapshot': async ({ world, request, baseUrl }) => {
    const snapshot = await readJson(request, inputs.SnapshotSchema, LARGEST_SNAPSHOT)
    // The version is checked by the simulator; a snapshot somebody wrote by hand is his own affair.
    world.simulator.restore(snapshot as unknown as SimulatorSnapshot)
    return jsonAnswer(worldView(world, baseUrl))
  },

  'GET /conferences': ({ world }) => jsonAnswer(world.operate(readNumbers)),
  'POST /conferences': async ({ world, request }) => {
    const { settings, ...input } = await readJson(request, inputs.ConferenceInputSchema)
    const reference = world.simulator.addConference({
      ...present(input),
      serviceName: input.serviceName,
      ...(settings === undefined ? {} : { settings: present(settings) }),
    })
    const links = world.operate((state) => openLinks(state, reference.serviceName))
    return jsonAnswer({ ...reference, links })
  },
  'PUT /conferences/{serviceName}/autopilot': async ({ world, request, parameters }) => {
    const input = await readJson(request, inputs.AutopilotInputSchema)
    const serviceName = conferenceNamed(world, parameters[0])
    world.operate((state) => stopAutopilot(state, serviceName))
    world.simulator.startAutopilot({ billingAccount: '', serviceName }, present(input))
    return jsonAnswer({ serviceName, autopilot: true })
  },
  'DELETE /conferences/{serviceName}/autopilot': ({ world, parameters }) => {
    const serviceName = conferenceNamed(world, parameters[0])
    world.operate((state) => stopAutopilot(state, serviceName))
    return jsonAnswer({ serviceName, autopilot: false })
  },
  'POST /conferences/{serviceName}/scenario': async ({ world, request, parameters }) => {
    const { name } = await readJson(request, inputs.ScenarioInputSchema)
    const serviceName = conferenceNamed(world, parameters[0])
    world.simulator.play({ billingAccount: '', serviceName }, scenarios[name]())
    return jsonAnswer({ serviceName, scenario: name })
  },

  'GET /faults': ({ world }) => jsonAnswer(world.simulator.faults.pending),
  'POST /faults': async ({ world, request }) => {
    const { fault, ...plan } = await readJson(request, inputs.FaultInputSchema)
    world.simulator.faults.add({ ...present(plan), operation: plan.operation, fault: present(fault) })
    world.lookAgain()
    return jsonAnswer(world.simulator.faults.pending)
  },
  'DELETE /faults': ({ world }) => {
    world.simulator.faults.clear()
    world.lookAgain()
    return jsonAnswer(world.simulator.faults.pending)
  },

  'GET /calls': ({ world }) =>
    jsonAnswer(
      world.operate((state, wire) =>
        world.dialed.flatMap((id) => state.calls[id] ?? []).map((call) => readCall(state, wire, call)),
      ),
    ),
  'POST /calls': async ({ world, request }) => {
    const { serviceName, keys, ...caller } = await readJson(request, inputs.DialInputSchema)
    const { id } = world.operate((state) => {
      const placed = dial(state, toWireNumber(serviceName), { ...present(caller), from: caller.from })
      if (keys !== undefined && placed.phase !== 'ended') press(state, placed, keys)
      return placed
    })
    world.rememberCall(id)
    return callAnswer(world, String(id))
  },
  'GET /calls/{callId}': ({ world, parameters }) => callAnswer(world, parameters[0]),
  'DELETE /calls/{callId}': ({ world, parameters }) => {
    const answer = callAnswer(world, parameters[0])
    world.forgetCall(Number(parameters[0]))
    return answer
  },
  'POST /calls/{callId}/press': async (context) => {
    const { keys } = await readJson(context.request, inputs.PressInputSchema)
    return onCall(context, (state, call) => press(state, call, keys))
  },
  'POST /calls/{callId}/speak': async (context) => {
    const input = await readJson(context.request, inputs.SpeakInputSchema)
    return onCall(context, (state, call) => speak(state, call, present(input)))
  },
  'POST /calls/{callId}/stop-speaking': (context) => onCall(context, stopSpeaking),
  'POST /calls/{callId}/hang-up': (context) => onCall(context, (state, call) => endCall(state, call, 'hung up')),
  'POST /calls/{callId}/drop': (context) => onCall(context, (state, call) => endCall(state, call, 'dropped')),

  'GET /clock': ({ world }) => jsonAnswer(clockView(world)),
  'POST /clock/advance': async ({ world, request }) => {
    const { hours = 0, minutes = 0, seconds = 0, milliseconds = 0 } = await readJson(request, inputs.SpanSchema)
    await advance(world, ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds)
    return clockAnswer(world)
  },
  'POST /clock/settle': async ({ world, request }) => {
    const { withinSeconds = 60 } = await readJson(request, inputs.SettleInputSchema)
    await settle(world, withinSeconds)
    return clockAnswer(world)
  },
  'POST /clock/pause': ({ world }) => {
    runningClock(world).pause()
    return clockAnswer(world)
  },
  'POST /clock/resume': ({ world }) => {
    runningClock(world).resume()
    return clockAnswer(world)
  },
  'POST /until': async ({ world, request }) => {
    await waitUntil(world, await readJson(request, inputs.ConditionSchema), request.signal)
    return clockAnswer(world)
  },

  'GET /outbox': ({ world }) =>
    jsonAnswer(world.operate((state, wire) => state.outbox.map((mail) => readMail(state, wire, mail)))),
  'GET /timeline': ({ world }) => textAnswer(`${world.simulator.timeline()}\n`),
  'GET /requests': ({ world }) =>
    jsonAnswer(
      world.operate((_, wire) =>
        [...world.simulator.requests].map(({ at, method, operationId, status }) => ({
          at: wire.date(at),
          method,
          operationId: operationId ?? null,
          status,
        })),
      ),
    ),
  'GET /events': ({ world, request }) => {
    const stream = world.watchDesk(request.headers.get('Last-Event-ID'))
    if (!stream) throw nothingHere()
    return stream
  },
}

/** What a test needs to know of a world. */
export function worldView(world: ServedWorld, baseUrl: string) {
  const { applicationKey, applicationSecret, consumerKey } = world.simulator.credentials
  return {
    worldId: world.id,
    baseUrl,
    credentials: { applicationKey, applicationSecret, consumerKey },
    ...clockView(world),
    conferences: world.operate(readNumbers),
  }
}

function clockView(world: ServedWorld) {
  const { now, pace } = world.time
  return {
    now: world.operate((_, wire) => wire.date(now)),
    clock: world.simulator.clock instanceof SystemClock ? 'running' : 'virtual',
    pace,
  }
}

function clockAnswer(world: ServedWorld): Response {
  world.tellTime()
  return jsonAnswer(clockView(world))
}

function runningClock(world: ServedWorld): SystemClock {
  const { clock } = world.simulator
  if (clock instanceof SystemClock) return clock
  throw new ServerRefusal(409, 'impossible', 'Virtual time stands still by itself: advance it.')
}

function openLinks(state: World, serviceName: string) {
  const number = state.numbers[serviceName]
  if (!number?.conference) throw nothingHere()
  const { conference } = number
  const open = (type: 'read' | 'write') =>
    webAccessUrl(state, createWebAccess(state, { number, conference }, conference.ownRoom, type))
  return { follow: open('read'), control: open('write') }
}

function conferenceNamed(world: ServedWorld, written = ''): string {
  const serviceName = toWireNumber(written)
  if (world.operate((state) => state.numbers[serviceName]?.conference)) return serviceName
  throw nothingHere(`There is no conference ${serviceName} in this world.`)
}

function callOf(state: World, callId: string | undefined): Call {
  const call = /^\d{1,15}$/.test(callId ?? '') ? state.calls[Number(callId)] : undefined
  if (!call) throw nothingHere('There is no such call in this world.')
  return call
}

function callAnswer(world: ServedWorld, callId: string | undefined): Response {
  return jsonAnswer(world.operate((state, wire) => readCall(state, wire, callOf(state, callId))))
}

function onCall({ world, parameters }: ControlContext, deed: (state: World, call: Call) => void): Response {
  world.operate((state) => deed(state, callOf(state, parameters[0])))
  return callAnswer(world, parameters[0])
}

type Present<Input> = { [Key in keyof Input]: Exclude<Input[Key], undefined> }

/** Leaves out what is `undefined`: parsed bodies name absent fields, the simulator's options do not take them. */
function present<Input extends object>(input: Input): Present<Input> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Present<Input>
}
