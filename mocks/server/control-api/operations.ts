/**
 * The operations of the control API.
 *
 * @module control-api/operations
 */
import { stopAutopilot } from '../../behaviour/autopilot-control.js'
import { dial, endCall, press, setOnHold, speak, stopSpeaking } from '../../behaviour/calls.js'
import { toWireNumber } from '../../behaviour/phone-number-format.js'
import { createWebAccess, webAccessUrl } from '../../behaviour/web-access.js'
import type { Call, World } from '../../behaviour/world.js'
import { SystemClock } from '../../clock/system-clock.js'
import { scenarios } from '../../scenarios.js'
import { nothingHere, ServerRefusal, textAnswer } from '../answers.js'
import { readCall, readMail, readNumbers, readRequests } from '../desk-reading.js'
import type { ServedSnapshot, ServedWorld } from '../served-world.js'
import { sealOf } from '../snapshot-seal.js'
import type { ControlOperations, WorldsOperations } from './operation.js'
import { advance, settle, waitUntil } from './time-control.js'

/** Makes and ends worlds. */
export const worldsOperations: WorldsOperations = {
  putWorld: ({ worlds, worldId, body, baseUrl }) => {
    if (worldId === null) {
      throw new ServerRefusal(
        409,
        'impossible',
        'The root world is as the server was started. Reset it, or PUT another.',
      )
    }
    return worldView(worlds.put(worldId, body), baseUrl)
  },
  deleteWorld: ({ worlds, worldId }) => {
    if (worldId === null) throw new ServerRefusal(409, 'impossible', 'The root world ends with the server.')
    worlds.remove(worldId)
    return { worldId }
  },
}

/** Every operation on a world that exists. */
export const controlOperations: ControlOperations = {
  getWorld: ({ world, baseUrl }) => worldView(world, baseUrl),
  resetWorld: ({ world, baseUrl }) => {
    world.reset()
    return worldView(world, baseUrl)
  },
  getSnapshot: ({ world }) => {
    const snapshot = world.snapshot()
    // Spread, for an interface of ours is not known to have no other names.
    const parts = { ...snapshot, world: { ...snapshot.world }, credentials: { ...snapshot.credentials } }
    return { ...parts, seal: sealOf(parts) }
  },
  restoreSnapshot: ({ world, body: { seal, ...snapshot }, baseUrl }) => {
    if (seal !== sealOf(snapshot)) {
      throw new ServerRefusal(400, 'invalid_input', 'seal: the snapshot was changed. Send what getSnapshot answered.')
    }
    // A server sealed it, so that its shape is right; the version is checked by the simulator.
    world.restore(snapshot as unknown as ServedSnapshot)
    return worldView(world, baseUrl)
  },

  listConferences: ({ world }) => world.operate(readNumbers),
  addConference: ({ world, body: { settings, ...input } }) => {
    const reference = world.simulator.addConference({
      ...present(input),
      serviceName: input.serviceName,
      ...(settings === undefined ? {} : { settings: present(settings) }),
    })
    const links = world.operate((state) => openLinks(state, reference.serviceName))
    return { ...reference, links }
  },
  startAutopilot: ({ world, path, body }) => {
    const serviceName = conferenceNamed(world, path.serviceName)
    world.simulator.startAutopilot({ billingAccount: '', serviceName }, present(body))
    return { serviceName, autopilot: true }
  },
  stopAutopilot: ({ world, path }) => {
    const serviceName = conferenceNamed(world, path.serviceName)
    world.operate((state) => stopAutopilot(state, serviceName))
    return { serviceName, autopilot: false }
  },
  playScenario: ({ world, path, body: { name } }) => {
    const serviceName = conferenceNamed(world, path.serviceName)
    world.simulator.play({ billingAccount: '', serviceName }, scenarios[name]())
    return { serviceName, scenario: name }
  },

  listFaults: ({ world }) => faultsView(world),
  planFault: ({ world, body: { fault, ...plan } }) => {
    world.simulator.faults.add({ ...present(plan), operation: plan.operation, fault: present(fault) })
    world.lookAgain()
    return faultsView(world)
  },
  clearFaults: ({ world }) => {
    world.simulator.faults.clear()
    world.lookAgain()
    return faultsView(world)
  },

  listCalls: ({ world }) =>
    world.operate((state, wire) =>
      world.dialed.flatMap((id) => state.calls[id] ?? []).map((call) => readCall(state, wire, call)),
    ),
  dial: ({ world, body: { serviceName, keys, ...caller } }) => {
    const { id } = world.operate((state) => {
      const placed = dial(state, toWireNumber(serviceName), { ...present(caller), from: caller.from })
      if (keys !== undefined && placed.phase !== 'ended') press(state, placed, keys)
      return placed
    })
    world.rememberCall(id)
    return callView(world, id)
  },
  getCall: ({ world, path }) => callView(world, path.callId),
  forgetCall: ({ world, path: { callId } }) => {
    const view = callView(world, callId)
    world.forgetCall(callId)
    return view
  },
  pressKeys: ({ world, path, body: { keys } }) => onCall(world, path, (state, call) => press(state, call, keys)),
  speak: ({ world, path, body }) => onCall(world, path, (state, call) => speak(state, call, present(body))),
  stopSpeaking: ({ world, path }) => onCall(world, path, stopSpeaking),
  hold: ({ world, path }) => onCall(world, path, (state, call) => setOnHold(state, call, true)),
  resume: ({ world, path }) => onCall(world, path, (state, call) => setOnHold(state, call, false)),
  hangUp: ({ world, path }) => onCall(world, path, (state, call) => endCall(state, call, 'hung up')),
  dropLine: ({ world, path }) => onCall(world, path, (state, call) => endCall(state, call, 'dropped')),

  getClock: ({ world }) => clockView(world),
  advanceClock: async ({ world, body: { hours = 0, minutes = 0, seconds = 0, milliseconds = 0 } }) => {
    await advance(world, ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds)
    return tellClock(world)
  },
  settleClock: async ({ world, body: { withinSeconds = 60 } }) => {
    await settle(world, withinSeconds)
    return tellClock(world)
  },
  pauseClock: ({ world }) => {
    runningClock(world).pause()
    return tellClock(world)
  },
  resumeClock: ({ world }) => {
    runningClock(world).resume()
    return tellClock(world)
  },
  waitUntil: async ({ world, request, body }) => {
    await waitUntil(world, body, request.signal)
    return tellClock(world)
  },

  listMails: ({ world }) => world.operate((state, wire) => state.outbox.map((mail) => readMail(state, wire, mail))),
  getTimeline: ({ world }) => textAnswer(`${world.simulator.timeline()}\n`),
  listRequests: ({ world }) => world.operate((_, wire) => readRequests(wire, [...world.simulator.requests])),
  watchDesk: ({ world, request }) => {
    const stream = world.watchDesk(request.headers.get('Last-Event-ID') ?? lastEventId(request))
    if (!stream) throw nothingHere()
    return stream
  },
}

/** An event source of a page that comes back by itself cannot set headers: its address carries the id. */
function lastEventId(request: Request): string | null {
  return new URL(request.url).searchParams.get('after')
}

/** What a test needs to know of a world. */
function worldView(world: ServedWorld, baseUrl: string) {
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
    clock: isRunning(world) ? ('running' as const) : ('virtual' as const),
    pace,
  }
}

function isRunning({ simulator }: ServedWorld): boolean {
  return simulator.clock instanceof SystemClock
}

/** The time, once the pages know it, too. */
function tellClock(world: ServedWorld) {
  world.tellTime()
  return clockView(world)
}

function faultsView({ simulator }: ServedWorld) {
  return simulator.faults.pending.map(({ operation, when: _, ...plan }) => ({
    ...plan,
    operation: [operation].flat().join(', '),
  }))
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

function conferenceNamed(world: ServedWorld, written: string): string {
  const serviceName = readNumber(written)
  if (serviceName && world.operate((state) => state.numbers[serviceName]?.conference)) return serviceName
  throw nothingHere(`There is no conference ${serviceName ?? `"${written}"`} in this world.`)
}

/** What is no number at all is no conference either. */
function readNumber(written: string): string | undefined {
  try {
    return toWireNumber(written)
  } catch {
    return undefined
  }
}

function callOf(state: World, callId: number): Call {
  const call = state.calls[callId]
  if (!call) throw nothingHere('There is no such call in this world.')
  return call
}

function callView(world: ServedWorld, callId: number) {
  return world.operate((state, wire) => readCall(state, wire, callOf(state, callId)))
}

function onCall(world: ServedWorld, { callId }: { readonly callId: number }, deed: (state: World, call: Call) => void) {
  world.operate((state) => deed(state, callOf(state, callId)))
  return callView(world, callId)
}

type Present<Input> = { [Key in keyof Input]: Exclude<Input[Key], undefined> }

/** Leaves out what is `undefined`: parsed bodies name absent fields, the simulator's options do not take them. */
function present<Input extends object>(input: Input): Present<Input> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Present<Input>
}
