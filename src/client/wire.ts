/**
 * What helpers see of the client.
 *
 * @module client/wire
 */
import type { LimitedCall } from './call.js'
import type { Clock } from './clock.js'
import type { CallOptions, Limits } from './limits.js'
import type { Fetch } from './transport.js'

/** The client, as its helpers use it. */
export interface Wire {
  readonly clock: Clock
  readonly call: LimitedCall
  /** Plain fetch, without credentials: for the addresses that OVHcloud signs itself. */
  readonly fetch: Fetch
  /** Pause between two looks at a task, in milliseconds. */
  readonly taskPollMs: number
  /** Resolves the options of a job that begins now. */
  begin(options: CallOptions | undefined): Limits
}
