/**
 * Keeps a client under so many requests a minute: it queues, it never drops.
 *
 * @module client/request-budget
 */
import { ConferenceError } from './error.js'
import { checkLimits, pause, type Wait } from './limits.js'

const windowMs = 60_000

/** Hands out turns. */
export interface RequestBudget {
  /**
   * Resolves when the request may be sent, in the order of asking. Rejects with `timeout` at once when the turn would
   * come after the deadline.
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
  /** When the latest requests were or will be sent, oldest first. */
  const turns: number[] = []

  return {
    async take(wait) {
      checkLimits(wait)
      const now = wait.clock.now()
      const free = turns.length < requestsPerMinute ? now : (turns[turns.length - requestsPerMinute] ?? now) + windowMs
      const turn = Math.max(now, free)
      if (turn >= wait.limits.deadlineAt) throw overBudget(requestsPerMinute, wait)
      turns.push(turn)
      if (turns.length > 2 * requestsPerMinute)
        turns.splice(
          0,
          turns.findIndex((sentAt) => sentAt > now - windowMs),
        )
      if (turn > now) await pause(turn - now, wait)
    },
    spare: (now) => Math.max(0, requestsPerMinute - turns.filter((sentAt) => sentAt > now - windowMs).length),
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
