/**
 * The service says no: a reason that the handlers turn into a response, without any HTTP here.
 *
 * @module refusal
 */

/** Why the service refuses. */
export type RefusalReason = 'bad-request' | 'unauthorized' | 'not-found' | 'nobody-inside' | 'conflict'

/** Thrown by behavior when a command is refused; the world has not changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly reason: RefusalReason

  constructor(reason: RefusalReason, message: string) {
    super(message)
    this.reason = reason
  }
}

/** The wire's own wording for an object that does not exist. */
export function objectNotFound(parameter: string, value: string | number): Refusal {
  return new Refusal('not-found', `The requested object (${parameter} = ${value}) does not exist`)
}

/** The wire's own wording for an empty conference. */
export function nobodyInside(): Refusal {
  return new Refusal('nobody-inside', 'There is nobody in your conference room right now')
}
