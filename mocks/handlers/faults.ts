/**
 * Planned failures, as data: which operation, when, how.
 *
 * @module faults
 */
import type { OperationId } from '../../src/contract.js'
import { SimulatorUsageError } from '../behaviour/usage-error.js'
import { answerOfStatus, type ErrorAnswer, type ErrorName, errorAnswers } from './fault-bodies.js'

/** What goes wrong. Give one of the first five, and `delaySeconds` or the rest as wanted. */
export interface Fault {
  /** Answers the usual body of a status: 400, 401, 403, 404, 408, 409, 429, 460, 500, 502, 503 or 504. */
  readonly status?: number
  /** Answers an error by its name. */
  readonly error?: ErrorName
  /** Breaks the true answer: no body at all, a page instead of JSON, or JSON that stops in the middle. */
  readonly body?: 'empty' | 'html' | 'broken json'
  /** Drops the connection instead of answering. */
  readonly connection?: 'dropped'
  /** Accepts the task of a command, which then never ends, or fails with a message. */
  readonly task?: 'stuck' | 'failing'
  /** Lets this much simulated time pass before anything else. Default 0. */
  readonly delaySeconds?: number
  /** Does the command take effect all the same, before the answer is lost? Default false. */
  readonly afterEffect?: boolean
  /** Seconds for a `Retry-After` header on the error answer. Default none. */
  readonly retryAfterSeconds?: number | string
}

/** An exchange as the conditions of a fault see it. */
export interface FaultMoment {
  /** The operation that is called. */
  readonly operationId: OperationId
  /** In capitals. */
  readonly method: string
  /** Below the version. */
  readonly path: string
  /** Milliseconds since the epoch, in simulated time. */
  readonly at: number
}

/** When a fault strikes; all conditions must hold. */
export interface FaultPlan {
  /** Which operation or operations; `any` for all. */
  readonly operation: OperationId | readonly OperationId[] | 'any'
  readonly fault: Fault
  /** How often it strikes before it is spent. Default for ever. */
  readonly times?: number
  /** How many fitting exchanges it lets pass first. Default 0. */
  readonly skip?: number
  /** Chance that it strikes, 0 to 1, drawn from the simulator's seed. Default 1. */
  readonly probability?: number
  /** A condition of your own. */
  readonly when?: (moment: FaultMoment) => boolean
}

interface ActivePlan {
  readonly plan: FaultPlan
  struck: number
  passed: number
}

/** The failures planned for one simulator. The first plan that fits an exchange strikes. */
export class Faults {
  readonly #draw: () => number
  #plans: ActivePlan[] = []

  /** @param draw Draws a fraction from the simulator's chance. */
  constructor(draw: () => number) {
    this.#draw = draw
  }

  /**
   * Lets the next exchange of an operation fail, or the next few.
   *
   * @example
   * ```ts
   * simulator.faults.next('muteParticipant', { status: 503 })
   * ```
   */
  next(operation: FaultPlan['operation'], fault: Fault, { times = 1 }: { readonly times?: number } = {}): void {
    this.add({ operation, fault, times })
  }

  /** Plans failures; returns what takes the plan back. */
  add(plan: FaultPlan): () => void {
    checkPlan(plan)
    const active: ActivePlan = { plan, struck: 0, passed: 0 }
    this.#plans.push(active)
    return () => {
      this.#plans = this.#plans.filter((candidate) => candidate !== active)
    }
  }

  /** Takes all plans back. */
  clear(): void {
    this.#plans = []
  }

  /** Plans that are not spent, in their order. */
  get pending(): readonly FaultPlan[] {
    return this.#plans.map(({ plan }) => plan)
  }

  /** The fault that strikes this exchange, or `undefined`; counts it. */
  strike(moment: FaultMoment): Fault | undefined {
    for (const active of this.#plans) {
      const { plan } = active
      if (!fits(plan, moment)) continue
      if (active.passed < (plan.skip ?? 0)) {
        active.passed += 1
        continue
      }
      if (plan.probability !== undefined && this.#draw() >= plan.probability) continue
      active.struck += 1
      if (plan.times !== undefined && active.struck >= plan.times) {
        this.#plans = this.#plans.filter((candidate) => candidate !== active)
      }
      return plan.fault
    }
    return undefined
  }
}

function fits({ operation, when }: FaultPlan, moment: FaultMoment): boolean {
  const named = typeof operation === 'string' ? [operation] : operation
  return named.some((name) => name === 'any' || name === moment.operationId) && (when?.(moment) ?? true)
}

function checkPlan({ fault, times, skip, probability }: FaultPlan): void {
  const kinds = [fault.status, fault.error, fault.body, fault.connection, fault.task]
  if (kinds.filter((kind) => kind !== undefined).length > 1) {
    throw new SimulatorUsageError('A fault is one of status, error, body, connection and task. Plan two for two.')
  }
  if (fault.status !== undefined && !answerOfStatus(fault.status)) {
    throw new SimulatorUsageError(
      `The service was never seen to answer ${fault.status}. Override the operation instead.`,
    )
  }
  if (times !== undefined && !(Number.isInteger(times) && times >= 1)) {
    throw new SimulatorUsageError(`A fault cannot strike ${times} times. Give a whole number of 1 or more.`)
  }
  if (skip !== undefined && !(Number.isInteger(skip) && skip >= 0)) {
    throw new SimulatorUsageError(`A fault cannot skip ${skip} exchanges. Give a whole number of 0 or more.`)
  }
  if (probability !== undefined && !(probability >= 0 && probability <= 1)) {
    throw new SimulatorUsageError(`A probability lies between 0 and 1, not at ${probability}.`)
  }
}

/** The error answer a fault puts in the place of the true one; `undefined` when it does not. */
export function errorAnswerOf(fault: Fault): ErrorAnswer | undefined {
  if (fault.error !== undefined) return errorAnswers[fault.error]
  return fault.status === undefined ? undefined : answerOfStatus(fault.status)
}

/** The connection was dropped by a planned fault: what `fetch` rejects with on a broken network. */
export class ConnectionDropped extends TypeError {
  override readonly name = 'ConnectionDropped'

  constructor() {
    super('fetch failed: the simulator dropped the connection, as planned')
  }
}
