/**
 * Named scenarios, and how to put them together.
 *
 * @module scenarios
 */
import type { Scenario, ScenarioStep } from './behaviour/scenario.js'
import { Dice, seedRandom } from './random.js'

const MINUTE = 60
const HOUR = 3600

/** Number of the n-th person of a scenario: reserved for fiction in France, 06 39 98. */
function numberOf(index: number): string {
  return `+336${String(39_980_000 + index).padStart(8, '0')}`
}

function enter(index: number, atSeconds: number): ScenarioStep {
  return { atSeconds, caller: `Caller ${index + 1}`, deed: 'enter', from: numberOf(index) }
}

function leave(index: number, atSeconds: number): ScenarioStep {
  return { atSeconds, caller: `Caller ${index + 1}`, deed: 'hang up' }
}

interface Conversation {
  readonly seed: number
  readonly people: number
  readonly fromSeconds: number
  readonly untilSeconds: number
  /** Longest silence between two sentences. */
  readonly longestPauseSeconds: number
}

/** People take turns at random, one at a time. */
function conversation({ seed, people, fromSeconds, untilSeconds, longestPauseSeconds }: Conversation): ScenarioStep[] {
  const chance = new Dice({ random: seedRandom(seed) })
  const steps: ScenarioStep[] = []
  for (let at = fromSeconds; ; ) {
    const seconds = chance.integer(3, 25)
    if (at + seconds >= untilSeconds) return steps
    steps.push({ atSeconds: at, caller: `Caller ${chance.integer(1, people)}`, deed: 'speak', seconds })
    at += seconds + chance.integer(1, longestPauseSeconds)
  }
}

const range = (length: number) => Array.from({ length }, (_, index) => index)

function meeting(
  name: string,
  input: Omit<Conversation, 'fromSeconds' | 'untilSeconds'> & { seconds: number },
): Scenario {
  const { people, seconds } = input
  const gathered = people * 4
  return {
    name,
    needsCapacity: people,
    steps: [
      ...range(people).map((index) => enter(index, index * 4)),
      ...conversation({ ...input, fromSeconds: gathered, untilSeconds: seconds - people }),
      ...range(people).map((index) => leave(index, seconds - people + index)),
    ],
  }
}

/** Scenarios by name. Each takes a seed, so that the same seed gives the same course of events. */
export const scenarios = {
  /** Two people talk for ten minutes; a third listens to the end. */
  quietMorning: ({ seed = 1 }: { readonly seed?: number } = {}): Scenario =>
    meeting('quiet morning', { seed, people: 3, seconds: 10 * MINUTE, longestPauseSeconds: 40 }),

  /** Twelve people, an hour, lively. */
  boardMeeting: ({ seed = 1 }: { readonly seed?: number } = {}): Scenario =>
    meeting('board meeting', { seed, people: 12, seconds: HOUR, longestPauseSeconds: 5 }),

  /** 500 people listen to one speaker; somebody asks now and then. Needs the rule `roomCapacity: 500`. */
  townHall: ({ seed = 1 }: { readonly seed?: number } = {}): Scenario => {
    const people = 500
    const chance = new Dice({ random: seedRandom(seed) })
    const steps = range(people).map((index) => enter(index, index === 0 ? 0 : chance.integer(1, 5 * MINUTE)))
    for (let at = 5 * MINUTE; at < 40 * MINUTE; at += 5 * MINUTE) {
      steps.push({ atSeconds: at, caller: 'Caller 1', deed: 'speak', seconds: 4 * MINUTE })
      const asker = `Caller ${chance.integer(2, people)}`
      steps.push({ atSeconds: at + 4 * MINUTE + 5, caller: asker, deed: 'speak', seconds: 20 })
    }
    steps.push(...range(people).map((index) => leave(index, 45 * MINUTE + chance.integer(0, 2 * MINUTE))))
    return { name: 'town hall', needsCapacity: people, steps }
  },

  /** Somebody gets the PIN right the third time; somebody else never does. The room must have a PIN. */
  wrongPins: (): Scenario => ({
    name: 'wrong pins',
    steps: [
      { atSeconds: 0, caller: 'Forgetful', deed: 'dial', from: numberOf(0) },
      { atSeconds: 5, caller: 'Forgetful', deed: 'press', keys: '00000001#' },
      { atSeconds: 10, caller: 'Forgetful', deed: 'press', keys: '00000002#' },
      { atSeconds: 12, caller: 'Forgetful', deed: 'hang up' },
      { atSeconds: 20, caller: 'Forgetful', deed: 'enter', from: numberOf(0) },
      { atSeconds: 21, caller: 'Guesser', deed: 'dial', from: numberOf(1) },
      ...[1, 2, 3].map((index) => ({
        atSeconds: 21 + 4 * index,
        caller: 'Guesser',
        deed: 'press' as const,
        keys: `0000000${index}#`,
      })),
      { atSeconds: 60, caller: 'Forgetful', deed: 'hang up' },
    ],
  }),

  /** A caller with a hidden number, one who shouts over everybody, one who comes back when thrown out. */
  hostileCaller: (): Scenario => ({
    name: 'hostile caller',
    steps: [
      enter(0, 0),
      enter(1, 2),
      { atSeconds: 5, caller: 'Hidden', deed: 'enter', from: numberOf(7), hidden: true },
      { atSeconds: 8, caller: 'Shouter', deed: 'enter', from: numberOf(8) },
      { atSeconds: 10, caller: 'Caller 1', deed: 'speak', seconds: 60 },
      ...range(20).map((index) => ({
        atSeconds: 12 + 3 * index,
        caller: 'Shouter',
        deed: 'speak' as const,
        seconds: 3,
        loudness: 1800,
      })),
      ...range(6).map((index) => ({
        atSeconds: 80 + 10 * index,
        caller: 'Shouter',
        deed: 'enter' as const,
        from: numberOf(8),
      })),
      leave(0, 180),
      leave(1, 181),
      { atSeconds: 182, caller: 'Hidden', deed: 'hang up' },
      { atSeconds: 183, caller: 'Shouter', deed: 'hang up' },
    ],
  }),

  /** Ten people, five minutes, and all hang up in the same second. */
  everyoneLeavesAtOnce: ({ seed = 1 }: { readonly seed?: number } = {}): Scenario => ({
    name: 'everyone leaves at once',
    needsCapacity: 10,
    steps: [
      ...range(10).map((index) => enter(index, index)),
      ...conversation({ seed, people: 10, fromSeconds: 12, untilSeconds: 5 * MINUTE, longestPauseSeconds: 4 }),
      ...range(10).map((index) => leave(index, 5 * MINUTE)),
    ],
  }),

  /** Four people for seven and a half hours: longer than a recording may be. */
  sevenHourMarathon: ({ seed = 1 }: { readonly seed?: number } = {}): Scenario =>
    meeting('seven-hour marathon', { seed, people: 4, seconds: 7.5 * HOUR, longestPauseSeconds: 60 }),
} as const

/** Lets one scenario follow another, or run beside it: the second begins `afterSeconds` after the first. */
export function combine(
  first: Scenario,
  second: Scenario,
  { afterSeconds }: { readonly afterSeconds: number },
): Scenario {
  const later = second.steps.map((step) => ({ ...step, atSeconds: step.atSeconds + afterSeconds }))
  return {
    name: `${first.name}, ${second.name}`,
    needsCapacity: Math.max(first.needsCapacity ?? 1, second.needsCapacity ?? 1),
    steps: [...first.steps, ...later.map((step) => ({ ...step, caller: `${step.caller} (${second.name})` }))],
  }
}
