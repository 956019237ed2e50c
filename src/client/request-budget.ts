/**
 * Keeps a client under so many requests a minute: it queues, it never drops.
 *
 * @module client/request-budget
 */
import { ConferenceError } from './error.js'
import { addQueueing, checkLimits, pause, type Wait } from './limits.js'

const windowMs = 60_000

/** Hands out turns. */
export interface RequestBudget {
  /**
   * Resolves when the request may be sent, in the order of asking. Rejects with `timeout` at once when the turn would
   * come after the deadline. Only the first request of a job can be turned away like that when the caller has set no
   * time himself: the later ones add the time that they queue to the deadline.
   */
  take(wait: Wait): Promise<void>
  /** How many requests could be sent at this moment without waiting. */
  spare(now: number): number
}

/**
 * Makes a budget: in any 60 seconds, at most `requestsPerMinute` requests.
 *
 * @param requestsPerMinute - A whole number above 0, or `false` for no budget.
 */
export function requestBudget(requestsPerMinute: number | false): RequestBudget {
  if (requestsPerMinute === false) return { take: async () => {}, spare: () => Number.POSITIVE_INFINITY }
  // A function that is declared below would forget that it is a number.
  const most: number = requestsPerMinute
  /** When the latest requests were or will be sent, oldest first. */
  let turns: number[] = []
  /** How many of them do not count any longer. */
  let past = 0

  /** When the clock was read last. */
  let readAt = Number.NEGATIVE_INFINITY

  function forget(now: number): void {
    // A clock that is set back takes all turns with it: else nothing could be sent until it is as late as before.
    if (now < readAt) turns = turns.map((turn) => turn - (readAt - now))
    readAt = now
    while (past < turns.length && (turns[past] ?? now) <= now - windowMs) past += 1
    if (past <= most) return
    turns = turns.slice(past)
    past = 0
  }

  return {
    async take(wait) {
      const { clock, limits } = wait
      checkLimits(wait)
      const now = clock.now()
      forget(now)
      const earlier = turns[turns.length - most]
      // Never before those who asked earlier, also when turns between have been given back.
      const turn = Math.max(now, earlier === undefined ? now : earlier + windowMs, turns.at(-1) ?? now)
      // A job that has begun is not given up half done because its own requests queue.
      const hasBegun = limits.queuedUntil !== undefined && limits.queuedUntil > Number.NEGATIVE_INFINITY
      if (turn >= limits.deadlineAt && !hasBegun) throw overBudget(most, wait)
      turns.push(turn)
      addQueueing(limits, now, turn)
      if (turn <= now) return
      try {
        await pause(turn - now, wait)
      } catch (error) {
        // Nothing was sent: the turn is another's. A later one is as good as this one, they are all to come.
        const given = turns.lastIndexOf(turn)
        if (given >= past) turns.splice(given, 1)
        throw error
      }
    },
    spare(now) {
      forget(now)
      return Math.max(0, most - (turns.length - past))
    },
  }
}

function overBudget(requestsPerMinute: number, wait: Wait): ConferenceError {
  return new ConferenceError({
    code: 'timeout',
    why: `its turn in the budget of ${requestsPerMinute} requests a minute comes too late`,
    remedy: 'Allow more with timeoutSeconds, or raise requestsPerMinute',
    operationId: wait.operationId,
  })
}
