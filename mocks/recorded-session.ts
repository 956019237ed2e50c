/**
 * A session that was watched in production, as a scenario: its bug can become a test.
 *
 * @module recorded-session
 */
import type { Scenario, ScenarioStep } from './behaviour/scenario.js'
import { SimulatorUsageError } from './behaviour/usage-error.js'

/** Options of {@link scenarioFromRecord}. */
export interface RecordedSessionOptions {
  /** Name of the scenario. Default: `recorded session`. */
  readonly name?: string
}

interface RecordedPerson {
  readonly id: number
  readonly name: string
  readonly number: string
  readonly muted: boolean
  readonly deaf: boolean
  readonly talking: boolean
  readonly energy: number
}

interface RecordedEvent {
  readonly type: string
  readonly seenAt: string
  readonly participant?: RecordedPerson
  readonly locked?: boolean
  /** It describes what the watcher found, not what happened then. */
  readonly isInitial?: boolean
}

const moderated = {
  muted: 'mute',
  unmuted: 'unmute',
  deafened: 'deafen',
  undeafened: 'undeafen',
} as const satisfies Record<string, ScenarioStep['deed']>

/**
 * Makes a scenario of the JSON lines that `recordLine` of the client wrote, with their timing: the first event lies at
 * second 0. Who was inside when the recording began enters then. Whether somebody was muted by a key or by a moderator
 * a record does not tell: here a moderator does it. Masked numbers become numbers that belong to nobody
 * (`+336 3998 …`, kept for fiction in France). Gaps are passed over: what happened in them is in the events after.
 *
 * @param text - One event a line, as `recordLine` writes them; empty lines are passed over.
 * @throws {@link SimulatorUsageError} naming the line that is no event, or when there is none.
 * @example
 * simulator.play(number, scenarioFromRecord(readFileSync('monday.jsonl', 'utf8')))
 * await simulator.clock.advance({ hours: 2 })
 */
export function scenarioFromRecord(text: string, { name = 'recorded session' }: RecordedSessionOptions = {}): Scenario {
  const events = text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => readEvent(line, number))
  const [first] = events
  if (!first) throw new SimulatorUsageError('The record is empty. Give lines that recordLine wrote.')
  const secondsOf = ({ seenAt }: RecordedEvent): number =>
    Math.max(0, (Date.parse(seenAt) - Date.parse(first.seenAt)) / 1000)
  const cast = new Map<number, string>()
  const steps: ScenarioStep[] = []
  let isFoundLocked = false
  for (const [index, event] of events.entries()) {
    isFoundLocked ||= event.type === 'opened' && event.locked === true
    for (const deed of deedsOf(event, cast)) steps.push({ atSeconds: secondsOf(event), ...deed })
    // Who comes back, or gets the id of somebody who has left, enters under his own name.
    if (event.type === 'left' && event.participant) cast.delete(event.participant.id)
    // A room that was found locked is locked once all are in who were found inside.
    if (isFoundLocked && event.isInitial && !events[index + 1]?.isInitial) {
      steps.push({ atSeconds: secondsOf(event), caller: '', deed: 'lock' })
      isFoundLocked = false
    }
  }
  return { name, steps, needsCapacity: mostInside(events) }
}

type Deed = Omit<ScenarioStep, 'atSeconds'>

function deedsOf({ type, participant }: RecordedEvent, cast: Map<number, string>): Deed[] {
  if (type === 'locked' || type === 'unlocked') return [{ caller: '', deed: type === 'locked' ? 'lock' : 'unlock' }]
  if (!participant) return []
  if (type === 'joined') return entering(participant, cast)
  const caller = cast.get(participant.id)
  if (caller === undefined) return []
  if (Object.hasOwn(moderated, type)) return [{ caller, deed: moderated[type as keyof typeof moderated] }]
  switch (type) {
    case 'left':
      return [{ caller, deed: 'hang up' }]
    case 'talking':
      return [{ caller, deed: 'speak' }]
    case 'silent':
      return [{ caller, deed: 'stop speaking' }]
    case 'energy':
      return [{ caller, deed: 'set energy', energy: participant.energy }]
    default:
      return []
  }
}

/** Somebody comes in, in the state in which he was seen first. */
function entering(participant: RecordedPerson, cast: Map<number, string>): Deed[] {
  const { id, name, number, muted, deaf, talking, energy } = participant
  // A scenario knows its callers by name; two may have the same one.
  const caller = [...cast.values()].includes(name) ? `${name} (${id})` : name
  cast.set(id, caller)
  return [
    { caller, deed: 'enter', from: dialable(number, id) },
    { caller, deed: muted ? 'mute' : 'unmute' },
    { caller, deed: 'set energy', energy },
    ...(deaf ? [{ caller, deed: 'deafen' } as const] : []),
    ...(talking ? [{ caller, deed: 'speak' } as const] : []),
  ]
}

/** The number itself, or one of those that are kept for fiction when it was masked. */
function dialable(number: string, id: number): string {
  const digits = /^(?:\+|00)(\d{6,15})$/.exec(number)?.[1]
  return digits ? `+${digits}` : `+336399${String(80_000 + (id % 10_000))}`
}

function mostInside(events: readonly RecordedEvent[]): number {
  let inside = 0
  let most = 1
  for (const { type } of events) {
    if (type === 'joined') inside += 1
    if (type === 'left') inside -= 1
    most = Math.max(most, inside)
  }
  return most
}

function readEvent(line: string, number: number): RecordedEvent {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw wrongLine(number)
  }
  const { type, seenAt, participant } = Object(value) as Partial<RecordedEvent>
  if (typeof type !== 'string' || Number.isNaN(Date.parse(String(seenAt)))) throw wrongLine(number)
  if (participant !== undefined && !isPerson(participant)) throw wrongLine(number)
  // Checked just above, as far as it is read.
  return value as RecordedEvent
}

function isPerson(value: unknown): boolean {
  const { id, name, number, energy } = Object(value) as Partial<RecordedPerson>
  return (
    Number.isSafeInteger(id) && typeof name === 'string' && typeof number === 'string' && typeof energy === 'number'
  )
}

function wrongLine(number: number): SimulatorUsageError {
  return new SimulatorUsageError(`Line ${number} is no recorded event. Give lines that recordLine wrote, unchanged.`)
}
