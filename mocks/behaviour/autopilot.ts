/**
 * A plausible conversation that goes on by itself: people take turns, now and then one comes or goes.
 *
 * @module autopilot
 */
import { plan } from './agenda.js'
import { stopAutopilot } from './autopilot-control.js'
import { dial, endCall, findInside, press, speak } from './calls.js'
import { toWireNumber } from './phone-number-format.js'
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

/**
 * Sends the first people in and keeps the room alive from then on. Where one runs already, it is replaced: its people
 * stay, and those above `most` hang up.
 */
export function startAutopilot(world: World, serviceName: string, { fewest = 3, most = 6 }: AutopilotInput): void {
  if (!(Number.isInteger(fewest) && Number.isInteger(most) && fewest >= 1 && most >= fewest)) {
    throw new SimulatorUsageError(`An autopilot cannot keep ${fewest} to ${most} people. Give 1 or more, in order.`)
  }
  if (!world.numbers[serviceName]?.conference) {
    throw new SimulatorUsageError(`${serviceName} is no conference. Add it with addConference first.`)
  }
  const inside = callsInside(world, world.autopilots[serviceName])
  const sent = world.autopilots[serviceName]?.sent ?? 0
  stopAutopilot(world, serviceName)
  for (const call of inside.splice(most)) endCall(world, call, 'hung up')
  const autopilot: Autopilot = { fewest, most, callIds: inside.map(({ id }) => id), sent }
  world.autopilots[serviceName] = autopilot
  for (let count = inside.length; count < fewest; count++) sendIn(world, serviceName, autopilot)
  planNext(world, serviceName)
}

/** Lets the next thing happen. */
export function actOnAutopilot(world: World, serviceName: string): void {
  const autopilot = world.autopilots[serviceName]
  if (!autopilot) return
  const chance = dice(world)
  const inside = callsInside(world, autopilot)
  autopilot.callIds = inside.map((call) => call.id)
  if (inside.length < autopilot.fewest) sendIn(world, serviceName, autopilot)
  else if (chance.fraction() < COMING_OR_GOING) comeOrGo(world, serviceName, autopilot, inside)
  else talk(world, inside)
  planNext(world, serviceName)
}

function planNext(world: World, serviceName: string): void {
  plan(world.agenda, world.now + dice(world).integer(1500, 7000), { kind: 'autopilot acts', serviceName })
}

function callsInside(world: World, autopilot: Autopilot | undefined): Call[] {
  return (autopilot?.callIds ?? []).flatMap((id) => {
    const call = world.calls[id]
    return call?.phase === 'inside' ? [call] : []
  })
}

function sendIn(world: World, serviceName: string, autopilot: Autopilot): void {
  const { from, name } = newcomer(world, serviceName, autopilot)
  const call = dial(world, serviceName, { from, name })
  const pin = world.numbers[serviceName]?.conference?.ownRoom.settings.pin
  if (call.phase === 'announcement' || call.phase === 'room number' || call.phase === 'pin') {
    press(world, call, `${pin ?? ''}#`)
  }
  if (call.phase === 'inside') autopilot.callIds.push(call.id)
}

/** Who comes next: somebody whose name and number nobody inside has. */
function newcomer(world: World, serviceName: string, autopilot: Autopilot): { from: string; name: string } {
  const inside = world.numbers[serviceName]?.conference?.ownRoom.running?.participants ?? []
  const numbers = new Set(inside.map(({ callerNumber }) => callerNumber))
  const names = new Set(inside.map(({ callerName }) => callerName))
  let index = autopilot.sent++
  while (numbers.has(toWireNumber(numberOf(index)))) index = autopilot.sent++
  // Whoever comes after the tenth bears a name that was given up, or the next of that name: "Alice 2".
  let turn = index
  while (names.has(nameOf(turn, index))) turn += 1
  return { from: numberOf(index), name: nameOf(turn, index) }
}

function numberOf(index: number): string {
  return `+336${String(39_98_00_00 + index).padStart(8, '0')}`
}

/** The names in turn from where a newcomer begins; after one round, each with a number. */
function nameOf(turn: number, begin: number): string {
  const round = Math.floor((turn - begin) / NAMES.length)
  const name = NAMES[turn % NAMES.length] ?? NAMES[0]
  return round === 0 ? name : `${name} ${round + 1}`
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
