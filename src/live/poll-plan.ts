/**
 * The poll plan: which questions to ask about a room, and when. Arithmetic only.
 *
 * A *look* asks who is in (one list), now and then since when and whether it is locked (one informations), and the
 * details of as many people as the budget allows.
 *
 * @module live/poll-plan
 */
import type { Knowledge, KnownPerson } from './knowledge.js'
import { peoplePerBatch } from './participant-batch.js'

/** How fast one room may be asked about. */
export interface Pace {
  /** `Infinity` without a budget. */
  readonly requestsPerSecond: number
  /** Most requests that may have been saved up for one look. */
  readonly burst: number
  /** Shortest time between two looks, in milliseconds. */
  readonly fastestMs: number
  /** So many people's details come with one request: 1, or more with batches. */
  readonly peoplePerRequest: number
}

/** Requests of one look that the budget is divided into: a list, and details of two people. */
const requestsPerLook = 3
/** Every how many looks the informations are asked again. */
const looksPerInformations = 8
/** An empty room is looked at this seldom, at the most. */
const longestIdleMs = 15_000
/** How much of the time that a room has been empty is waited before the next look. */
const idleShare = 0.1
/** Longest pause after failures. */
const longestBackoffMs = 60_000
/** Somebody whose state changed counts as lively for so long. */
const livelyMs = 30_000
/** Looks are spread by up to this share of their interval, always later. */
const jitterShare = 0.1

/**
 * The part of a client's budget that watching takes: a sixth stays for commands, and what may be sent at once is taken
 * off, so that any 60 seconds stay within the budget.
 */
export function watchingPace(requestsPerMinute: number | false, fastestMs: number, peoplePerRequest = 1): Pace {
  if (requestsPerMinute === false) {
    const unlimited = Number.POSITIVE_INFINITY
    return { requestsPerSecond: unlimited, burst: unlimited, fastestMs, peoplePerRequest }
  }
  const forCommands = Math.floor(requestsPerMinute / 6)
  const burst = Math.max(requestsPerLook * (1 + jitterShare), Math.floor(requestsPerMinute / 12))
  const perMinute = Math.max(requestsPerMinute - forCommands - burst, requestsPerMinute / 2)
  return { requestsPerSecond: perMinute / 60, burst, fastestMs, peoplePerRequest }
}

/** Time between two looks at a running room, in milliseconds. */
export function lookIntervalMs({ requestsPerSecond, fastestMs }: Pace): number {
  return Math.max(fastestMs, (requestsPerLook * 1000) / requestsPerSecond)
}

/** Requests that have been saved up after a time without any. */
export function savedRequests(pace: Pace, saved: number, elapsedMs: number): number {
  const { requestsPerSecond, burst } = pace
  return requestsPerSecond === Number.POSITIVE_INFINITY
    ? requestsPerSecond
    : Math.min(burst, saved + (requestsPerSecond * elapsedMs) / 1000)
}

/** Questions about the room as a whole. */
export type RoomQuestion = 'list' | 'informations'

/** What the questions about the room depend on. */
export interface RoomLook {
  readonly now: number
  readonly knowledge: Knowledge
  readonly pace: Pace
  /** The number's own room has informations; a numbered room, or a credential without the right, has not. */
  readonly hasInformations: boolean
  /** A command of this client is about to lock or unlock. */
  readonly expectsLock: boolean
  /** Asked in this look already. */
  readonly asked: ReadonlySet<RoomQuestion>
  /** Asked in this look, and failed. */
  readonly failed: ReadonlySet<RoomQuestion>
}

/** The questions about the room that are due, in the order in which their answers are to be taken in. */
export function planRoomQuestions(look: RoomLook): RoomQuestion[] {
  const { knowledge, hasInformations, asked, failed } = look
  if (!hasInformations) return asked.has('list') ? [] : ['list']
  if (knowledge.room.running || knowledge.listedAt === undefined) {
    const due: RoomQuestion[] = isInformationsDue(look) ? ['informations', 'list'] : ['list']
    return due.filter((question) => !asked.has(question))
  }
  // One question tells that an empty room is still empty; the list is for when it is not.
  if (!asked.has('informations')) return ['informations']
  const isOpen = knowledge.informations !== undefined || failed.has('informations')
  return isOpen && !asked.has('list') ? ['list'] : []
}

function isInformationsDue({ now, knowledge, pace, expectsLock }: RoomLook): boolean {
  const { informations, informedAt, people } = knowledge
  if (informations === undefined || informedAt === undefined || expectsLock) return true
  const intervalMs = lookIntervalMs(pace)
  const isCheap = (pace.requestsPerSecond * intervalMs) / 1000 >= detailRequests(people.size, pace) + 2
  // A clock that was set back makes everything known look young.
  return informedAt > now || now - informedAt >= (isCheap ? 0 : looksPerInformations * intervalMs)
}

/** Requests that the details of so many people take. */
export function detailRequests(people: number, { peoplePerRequest }: Pace): number {
  return Math.ceil(people / peoplePerRequest)
}

/**
 * Whose details to ask for, first the most urgent: people whom a command of this client is about to change, which is
 * not counted; then by turns the one who was asked about longest ago (newcomers never) and the liveliest.
 *
 * @param allowance - How many details may be asked for.
 */
export function planDetails(
  people: ReadonlyMap<number, KnownPerson>,
  { allowance, expected, now }: { allowance: number; expected: ReadonlySet<number>; now: number },
): number[] {
  const byAge = [...people]
    .map(([id, person]) => ({ id, person, askedAt: askedAtOf(person, now) }))
    .sort((a, b) => (a.askedAt === b.askedAt ? a.id - b.id : a.askedAt - b.askedAt))
  const lively = byAge.filter(({ person }) => isLively(person, now))
  const chosen = new Set([...expected].filter((id) => people.has(id)))
  const room = Math.min(byAge.length, chosen.size + Math.floor(allowance))
  const next = (queue: { id: number }[]): void => {
    const found = queue.find(({ id }) => !chosen.has(id))
    if (found) chosen.add(found.id)
  }
  for (let turn = 0; chosen.size < room; turn++) {
    const before = chosen.size
    if (turn % 2 === 1) next(lively)
    if (chosen.size === before) next(byAge)
  }
  return [...chosen]
}

/** When somebody's details were asked for last. */
function askedAtOf({ readAt, missedAt }: KnownPerson, now: number): number {
  const askedAt = missedAt ?? readAt
  // Newcomers first, and after the clock was set back, those of before.
  return askedAt === undefined || askedAt > now ? Number.NEGATIVE_INFINITY : askedAt
}

function isLively({ participant, changedAt }: KnownPerson, now: number): boolean {
  return participant !== undefined && (participant.talking || Math.abs(now - changedAt) < livelyMs)
}

/**
 * Time from the beginning of a look to the next, in milliseconds.
 *
 * @param failures - Looks that failed in a row.
 * @param chance - From 0 to 1: spreads the looks of many rooms.
 */
export function nextLookMs(
  { now, knowledge, pace, failures }: { now: number; knowledge: Knowledge; pace: Pace; failures: number },
  chance: number,
): number {
  const isEmpty = knowledge.listedAt !== undefined && !knowledge.room.running
  // One question is enough to know that a room is still empty.
  const intervalMs = isEmpty ? Math.max(pace.fastestMs, 1000 / pace.requestsPerSecond) : lookIntervalMs(pace)
  const emptyMs = knowledge.emptySince === undefined ? 0 : now - knowledge.emptySince
  const idleMs = Math.min(longestIdleMs, emptyMs * idleShare)
  const backoffMs = failures === 0 ? 0 : Math.min(longestBackoffMs, intervalMs * 2 ** Math.min(failures, 10))
  return Math.round(Math.max(intervalMs, idleMs, backoffMs) * (1 + jitterShare * chance))
}

/** How late events may be when all answers come, besides the time of the answers themselves. In seconds. */
export interface WatchBounds {
  /**
   * For `joined` and `left`, and for `opened` and `closed` while the room is lively. `joined` comes with the details: of
   * several who come between two looks, as many follow with each further look as it has details for, which is one or two
   * with the default budget. Until then they are counted in `unreadCount`.
   */
  readonly joinSeconds: number
  /** For `opened` when the room has been empty for long. */
  readonly openSeconds: number
  /** For anything else of a person: `talking`, `muted`, …. A newcomer in the meantime counts as one more person. */
  readonly personSeconds: number
  /** For `locked` and `unlocked` by others. */
  readonly lockSeconds: number
}

/**
 * How late the events of one watched room may be.
 *
 * @param people - How many are inside.
 * @param requestsPerMinute - The client's budget, or `false` for none.
 * @param fastestSeconds - Shortest time between two looks. Default: 1.
 * @param batch - Whether batches work: many people's details come with one request. Default: `false`.
 * @example
 * watchBounds(10, 60).personSeconds // 48.4
 * watchBounds(10, 60, 1, true).personSeconds // 4.4
 */
export function watchBounds(
  people: number,
  requestsPerMinute: number | false,
  fastestSeconds = 1,
  batch = false,
): WatchBounds {
  const pace = watchingPace(requestsPerMinute, fastestSeconds * 1000, batch ? peoplePerBatch : 1)
  const lookSeconds = (lookIntervalMs(pace) / 1000) * (1 + jitterShare)
  const requests = Math.floor((pace.requestsPerSecond * lookIntervalMs(pace)) / 1000 - 2)
  const detailsPerLook = Math.max(1, requests) * pace.peoplePerRequest
  // Every other detail is for the oldest, the others for the liveliest.
  const looks = detailsPerLook >= people ? 1 : Math.ceil(people / Math.ceil(detailsPerLook / 2))
  return {
    joinSeconds: lookSeconds,
    openSeconds: Math.max(lookSeconds, (longestIdleMs / 1000) * (1 + jitterShare)),
    personSeconds: (looks + (detailsPerLook >= people ? 0 : 1)) * lookSeconds,
    lockSeconds: (detailsPerLook >= people ? 1 : looksPerInformations + 1) * lookSeconds,
  }
}
