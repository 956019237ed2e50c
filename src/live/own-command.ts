/**
 * Commands that this client sends itself: watching looks at their effect at once and knows whose it is.
 *
 * @module live/own-command
 */
import type { Answer } from './knowledge.js'
import type { RoomChange } from './room-event.js'

/** What a command changes: the type of the event that shows it. */
export type CommandEffect = 'muted' | 'unmuted' | 'deafened' | 'undeafened' | 'left' | 'energy' | 'locked' | 'unlocked'

/** A command that OVHcloud has accepted. */
export interface OwnCommand {
  /** Name of the room, by {@link roomKey}. */
  readonly room: string
  readonly effect: CommandEffect
  /** `undefined` for a command to the whole room. */
  readonly participantId: number | undefined
}

/** A command whose effect has not been seen. Times are in milliseconds since the epoch, on the client's clock. */
export interface Expectation extends OwnCommand {
  readonly acceptedAt: number
  /** Looks that were taken for it. */
  readonly looks: number
}

/** Last segment of a command's path, and its effect. */
const effects: Readonly<Record<string, CommandEffect>> = {
  mute: 'muted',
  unmute: 'unmuted',
  deaf: 'deafened',
  undeaf: 'undeafened',
  kick: 'left',
  energy: 'energy',
  lock: 'locked',
  unlock: 'unlocked',
}
const visibleEffects: ReadonlySet<string> = new Set(Object.values(effects))

const commandPath = /\/telephony\/([^/]+)\/conference\/([^/]+)(?:\/rooms\/(\d+))?(?:\/participants\/(\d+))?\/([a-z]+)$/
const taskPath = /\/telephony\/([^/]+)\/service\/([^/]+)\/task\/\d+$/

/** When to look for the effect of a command, after it was accepted; a task takes a few seconds. */
const lookAfterMs = [0, 1000, 2000, 4000, 8000]
/** An effect that comes later counts as somebody else's. */
const forgottenAfterMs = 15_000
/** However long nobody could look. */
const longestMemoryMs = 600_000

/** One name for one room. */
export function roomKey(billingAccount: string, serviceName: string, roomNumber: number | undefined): string {
  return [billingAccount, serviceName, roomNumber ?? ''].join(' ')
}

/** The command that a request gives; `undefined` for any other request. */
export function readOwnCommand(method: string, url: string): OwnCommand | undefined {
  const [, account, number, room, id, word = ''] = match(commandPath, method === 'POST', url)
  const effect = Object.hasOwn(effects, word) ? effects[word] : undefined
  if (account === undefined || number === undefined || effect === undefined) return undefined
  return {
    room: roomKey(account, number, room === undefined ? undefined : Number(room)),
    effect,
    participantId: id === undefined ? undefined : Number(id),
  }
}

/** The number whose task a request reads, as the beginning of its rooms' names; `undefined` for any other request. */
export function readTaskOwner(method: string, url: string): string | undefined {
  const [, account, number] = match(taskPath, method === 'GET', url)
  return account === undefined || number === undefined ? undefined : roomKey(account, number, undefined)
}

/** Whose command a change comes from, and what is still expected after it. */
export function originOf(
  change: RoomChange,
  expected: readonly Expectation[],
): { origin: 'own' | 'other' | undefined; expected: readonly Expectation[] } {
  if (!visibleEffects.has(change.type)) return { origin: undefined, expected }
  const id = 'participant' in change ? change.participant?.id : undefined
  const own = expected.find(({ effect, participantId }) => effect === change.type && participantId === id)
  return own ? { origin: 'own', expected: expected.filter((each) => each !== own) } : { origin: 'other', expected }
}

/**
 * After an answer that shows the effect of a command, nobody needs to hurry any more. It is remembered all the same: a
 * command that undoes another may be accepted before the first has had its effect.
 */
export function withoutHurry(expected: readonly Expectation[], answer: Answer): readonly Expectation[] {
  if (!expected.some((each) => shows(answer, each))) return expected
  return expected.map((each) => (shows(answer, each) ? { ...each, looks: Number.POSITIVE_INFINITY } : each))
}

/** False when the effect of the command has been seen. */
export function isAwaited({ looks }: Expectation): boolean {
  return Number.isFinite(looks)
}

function shows(answer: Answer, { effect, participantId }: Expectation): boolean {
  switch (answer.kind) {
    case 'informations':
      return participantId === undefined && answer.running?.locked === (effect === 'locked')
    case 'gone':
      return answer.id === participantId
    case 'participant': {
      const { id, muted, deaf } = answer.participant
      if (id !== participantId) return false
      const state = { muted, unmuted: !muted, deafened: deaf, undeafened: !deaf }
      return effect in state && Reflect.get(state, effect) === true
    }
    default:
      return false
  }
}

/**
 * Forgets what has been expected for too long. With a small budget it may take much longer before anybody looks: what
 * has not been looked at since is not forgotten.
 *
 * @param seenAt - When what a command is to change was looked at last; `undefined` when it is no more.
 */
export function withoutForgotten(
  expected: readonly Expectation[],
  now: number,
  seenAt: (expectation: Expectation) => number | undefined = () => undefined,
): readonly Expectation[] {
  return expected.filter((each) => {
    const { acceptedAt } = each
    const lastAt = seenAt(each)
    const mayStillShow = lastAt !== undefined && lastAt < acceptedAt + forgottenAfterMs
    // Accepted later than now: by a clock that has been set back.
    return acceptedAt <= now && now - acceptedAt < (mayStillShow ? longestMemoryMs : forgottenAfterMs)
  })
}

/** When to look for the effect next; `undefined` when the ordinary looks have to do. */
export function nextLookFor({ acceptedAt, looks }: Expectation): number | undefined {
  const afterMs = Number.isFinite(looks) ? lookAfterMs[looks] : undefined
  return afterMs === undefined ? undefined : acceptedAt + afterMs
}

function match(pattern: RegExp, isMethod: boolean, url: string): (string | undefined)[] {
  const found = isMethod ? pattern.exec(new URL(url).pathname) : null
  return found ? found.map((part) => (part === undefined ? undefined : decodeURIComponent(part))) : []
}
