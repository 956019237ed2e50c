/**
 * A plausible conversation that goes on by itself: people take turns, now and then one comes or goes.
 *
 * @module autopilot
 */
import { plan } from './agenda.js'
import { dial, endCall, findInside, press, speak } from './calls.js'
import { SimulatorUsageError } from './usage-error.js'
import { type Autopilot, type Call, dice, type World } from './world.js'

/** How lively the room is. */
export interface AutopilotInput {
  /** Fewest people it keeps inside. Default 3. */
  readonly fewest?: number
  /** Most people it keeps inside. Default 6. */
  readonly most?: number
}

const NAMES = ['Alice', 'Bruno', 'Chloé', 'David', 'Emma', 'Farid', 'Gaëlle', 'Hugo', 'Inès', 'Jules'] as const
/** Chance that the next thing that happens is somebody coming or going rather than talking. */
const COMING_OR_GOING = 0.15

/** Sends the first people in and keeps the room alive from then on. */
export function startAutopilot(world: World, serviceName: string, { fewest = 3, most = 6 }: AutopilotInput): void {
  if (!(Number.isInteger(fewest) && Number.isInteger(most) && fewest >= 1 && most >= fewest)) {
    throw new SimulatorUsageError(`An autopilot cannot keep ${fewest} to ${most} people. Give 1 or more, in order.`)
  }
  if (!world.numbers[serviceName]?.conference) {
    throw new SimulatorUsageError(`${serviceName} is no conference. Add it with addConference first.`)
  }
  if (world.autopilots[serviceName]) throw new SimulatorUsageError(`${serviceName} has an autopilot already.`)
  const autopilot: Autopilot = { fewest, most, callIds: [], sent: 0 }
  world.autopilots[serviceName] = autopilot
  while (autopilot.sent < fewest) sendIn(world, serviceName, autopilot)
  planNext(world, serviceName)
}

/** Lets the next thing happen. */
export function actOnAutopilot(world: World, serviceName: string): void {
  const autopilot = world.autopilots[serviceName]
  if (!autopilot) return
  const chance = dice(world)
  const inside: Call[] = []
  for (const id of autopilot.callIds) {
    const call = world.calls[id]
    if (call?.phase === 'inside') inside.push(call)
  }
  autopilot.callIds = inside.map((call) => call.id)
  if (inside.length < autopilot.fewest) sendIn(world, serviceName, autopilot)
  else if (chance.fraction() < COMING_OR_GOING) comeOrGo(world, serviceName, autopilot, inside)
  else talk(world, inside)
  planNext(world, serviceName)
}

function planNext(world: World, serviceName: string): void {
  plan(world.agenda, world.now + dice(world).integer(1500, 7000), { kind: 'autopilot acts', serviceName })
}

function sendIn(world: World, serviceName: string, autopilot: Autopilot): void {
  const index = autopilot.sent++
  const name = NAMES[index % NAMES.length] ?? NAMES[0]
  const from = `+336${String(39_98_00_00 + index).padStart(8, '0')}`
  const call = dial(world, serviceName, { from, name })
  const pin = world.numbers[serviceName]?.conference?.ownRoom.settings.pin
  if (call.phase === 'announcement' || call.phase === 'room number' || call.phase === 'pin') {
    press(world, call, `${pin ?? ''}#`)
  }
  if (call.phase === 'inside') autopilot.callIds.push(call.id)
}

function comeOrGo(world: World, serviceName: string, autopilot: Autopilot, inside: readonly Call[]): void {
  const isFull = inside.length >= autopilot.most
  const [first, ...others] = inside
  if (first && (isFull || (inside.length > autopilot.fewest && dice(world).fraction() < 0.5))) {
    endCall(world, dice(world).pick([first, ...others]), 'hung up')
  } else {
    sendIn(world, serviceName, autopilot)
  }
}

function talk(world: World, inside: readonly Call[]): void {
  const able = inside.filter((call) => findInside(world, call)?.participant.muted === false)
  const [first, ...others] = able
  if (first) speak(world, dice(world).pick([first, ...others]), { seconds: dice(world).integer(2, 9) })
}
