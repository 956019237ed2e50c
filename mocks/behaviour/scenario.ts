/**
 * Scenarios: who does what at the telephone and when, as data.
 *
 * @module scenario
 */
import { plan } from './agenda.js'
import { dial, endCall, findInside, press, setOnHold, speak, stopSpeaking } from './calls.js'
import { applyEffect } from './effects.js'
import { Refusal } from './refusal.js'
import { SimulatorUsageError } from './usage-error.js'
import { type Call, note, type World } from './world.js'

/** One deed of one caller, or of a moderator. */
export interface ScenarioStep {
  /** Seconds after the scenario begins. */
  readonly atSeconds: number
  /** Who; a name of the scenario's own. For deeds of a moderator: to whom; for `lock` and `unlock` it is not read. */
  readonly caller: string
  /**
   * What. `dial` stops at the first question; `enter` dials and types whatever code the number's own room asks for;
   * `enter room` does so for a numbered room. From `mute` on, a moderator acts: it is done at once, without a task.
   */
  readonly deed:
    | 'dial'
    | 'enter'
    | 'enter room'
    | 'press'
    | 'speak'
    | 'stop speaking'
    | 'hold'
    | 'resume'
    | 'hang up'
    | 'drop line'
    | 'mute'
    | 'unmute'
    | 'deafen'
    | 'undeafen'
    | 'set energy'
    | 'kick'
    | 'lock'
    | 'unlock'
  /** For `dial`, `enter` and `enter room`: the number. */
  readonly from?: string
  /** For `dial`, `enter` and `enter room`: hide the number. */
  readonly hidden?: boolean
  /** For `enter room`, `lock` and `unlock`: the room. Default for the last two: the number's own. */
  readonly roomNumber?: number
  /** For `press`: the keys. */
  readonly keys?: string
  /** For `speak`: how long; until told otherwise when absent. */
  readonly seconds?: number
  /** For `speak`: how loud, 1 to 1800. */
  readonly loudness?: number
  /** For `set energy`: the threshold, 0 to 1800. */
  readonly energy?: number
}

/** A named course of events at the telephone. */
export interface Scenario {
  readonly name: string
  readonly steps: readonly ScenarioStep[]
  /** Fewest people the rule `roomCapacity` must allow. Default 1. */
  readonly needsCapacity?: number
}

/** Plans every step of a scenario. Returns the key of this performance. */
export function planScenario(world: World, serviceName: string, scenario: Scenario): string {
  const { name, steps, needsCapacity = 1 } = scenario
  if (!world.numbers[serviceName]?.conference) {
    throw new SimulatorUsageError(`${serviceName} is no conference here. Add it with addConference first.`)
  }
  if (world.rules.roomCapacity < needsCapacity) {
    throw new SimulatorUsageError(
      `The scenario "${name}" needs room for ${needsCapacity}. Give the rule roomCapacity: ${needsCapacity} or more.`,
    )
  }
  const performance = `${name} ${Object.keys(world.performances).length + 1}`
  world.performances[performance] = {}
  for (const step of steps) {
    if (!(step.atSeconds >= 0)) {
      throw new SimulatorUsageError(`A step of "${name}" lies at ${step.atSeconds} seconds. Give 0 or more.`)
    }
    const at = world.now + Math.round(step.atSeconds * 1000)
    plan(world.agenda, at, { kind: 'scenario step', performance, serviceName, step })
  }
  return performance
}

/** Carries out a step. What a person cannot do any more, thrown out for example, is noted and passed over. */
export function performStep(world: World, performance: string, serviceName: string, step: ScenarioStep): void {
  const cast = world.performances[performance]
  if (!cast) return
  const callId = cast[step.caller]
  const call = callId === undefined ? undefined : world.calls[callId]
  try {
    if (isCalling(step)) {
      if (call && call.phase !== 'ended') throw new SimulatorUsageError(`${step.caller} is on the line already.`)
      cast[step.caller] = placeCall(world, serviceName, step).id
    } else if (isModerating(step)) {
      moderate(world, serviceName, step, call)
    } else {
      // Neither of the two above.
      act(world, step as CallerStep, call)
    }
  } catch (error) {
    if (!(error instanceof SimulatorUsageError || error instanceof Refusal)) throw error
    note(world, `scenario: ${step.caller} could not ${step.deed}`, world.numbers[serviceName])
  }
}

function isCalling({ deed }: ScenarioStep): boolean {
  return deed === 'dial' || deed === 'enter' || deed === 'enter room'
}

function placeCall(world: World, serviceName: string, step: ScenarioStep): Call {
  const { from, hidden, deed, roomNumber } = step
  if (from === undefined) throw new SimulatorUsageError(`${step.caller} cannot dial without a number in "from".`)
  const call = dial(world, serviceName, { from, name: step.caller, ...(hidden === undefined ? {} : { hidden }) })
  if (deed === 'dial' || call.phase === 'ended') return call
  const conference = world.numbers[serviceName]?.conference
  const room = roomNumber === undefined ? conference?.ownRoom : conference?.rooms[roomNumber]
  typeIfAsked(world, call, 'room number', `${room?.roomNumber ?? ''}#`)
  typeIfAsked(world, call, 'pin', `${room?.settings.pin ?? ''}#`)
  return call
}

function typeIfAsked(world: World, call: Call, question: 'room number' | 'pin', code: string): void {
  const isInAnnouncement = call.phase === 'announcement' && question === 'room number'
  if (isInAnnouncement) {
    // A key interrupts the announcement; which question follows is only known then.
    press(world, call, '*')
  }
  if (call.phase === question) press(world, call, code)
}

type CallerStep = ScenarioStep & { readonly deed: Exclude<ScenarioStep['deed'], ModeratorDeed> }
type ModeratorDeed = 'mute' | 'unmute' | 'deafen' | 'undeafen' | 'set energy' | 'kick' | 'lock' | 'unlock'
type ModeratorStep = ScenarioStep & { readonly deed: ModeratorDeed }

const moderatorDeeds: ReadonlySet<string> = new Set<ModeratorDeed>([
  'mute',
  'unmute',
  'deafen',
  'undeafen',
  'set energy',
  'kick',
  'lock',
  'unlock',
])

function isModerating(step: ScenarioStep): step is ModeratorStep {
  return moderatorDeeds.has(step.deed)
}

function moderate(world: World, serviceName: string, step: ModeratorStep, call: Call | undefined): void {
  const number = world.numbers[serviceName]
  if (!number?.conference) return
  const { deed } = step
  if (deed === 'lock' || deed === 'unlock') {
    const roomNumber = step.roomNumber ?? number.conference.ownRoom.roomNumber
    return applyEffect(world, number, { kind: 'lock', roomNumber, locked: deed === 'lock' })
  }
  const inside = call && findInside(world, call)
  if (!inside) throw new SimulatorUsageError(`${step.caller} is not inside.`)
  const target = { roomNumber: inside.place.room.roomNumber, participantId: inside.participant.id }
  switch (deed) {
    case 'mute':
    case 'unmute':
      return applyEffect(world, number, { kind: 'mute', ...target, muted: deed === 'mute' })
    case 'deafen':
    case 'undeafen':
      return applyEffect(world, number, { kind: 'deafen', ...target, deaf: deed === 'deafen' })
    case 'set energy':
      return applyEffect(world, number, { kind: 'energy', ...target, value: step.energy ?? inside.participant.energy })
    case 'kick':
      return applyEffect(world, number, { kind: 'kick', ...target })
  }
}

function act(world: World, step: CallerStep, call: Call | undefined): void {
  if (!call) throw new SimulatorUsageError(`${step.caller} has not dialed yet.`)
  const { seconds, loudness } = step
  switch (step.deed) {
    case 'press':
      return press(world, call, step.keys ?? '')
    case 'speak':
      return speak(world, call, {
        ...(seconds === undefined ? {} : { seconds }),
        ...(loudness === undefined ? {} : { loudness }),
      })
    case 'stop speaking':
      return stopSpeaking(world, call)
    case 'hold':
    case 'resume':
      return setOnHold(world, call, step.deed === 'hold')
    case 'hang up':
      return endCall(world, call, 'hung up')
    case 'drop line':
      return endCall(world, call, 'dropped')
  }
}
