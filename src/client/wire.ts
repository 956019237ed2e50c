/**
 * What helpers see of the client.
 *
 * @module client/wire
 */
import type { LimitedCall } from './call.js'
import type { Clock } from './clock.js'
import type { CallOptions, Limits } from './limits.js'
import type { Random } from './random.js'
import type { Fetch } from './transport.js'

/** The client, as its helpers use it. */
export interface Wire {
  readonly clock: Clock
  readonly call: LimitedCall
  /** Plain fetch, without credentials: for the addresses that OVHcloud signs itself. */
  readonly fetch: Fetch
  /** True when the caller has passed a `fetch`: everything goes through it. */
  readonly hasOwnFetch: boolean
  /** Dice, to spread what would otherwise happen at the same moment. */
  readonly random: Random
  /** Pause between two looks at a task, in milliseconds. */
  readonly taskPollMs: number
  /** Resolves the options of a job that begins now. */
  begin(options: CallOptions | undefined): Limits
  /** The budget of the client; `false` for none. */
  readonly requestsPerMinute: number | false
  /** How many requests the budget has left at this moment. */
  spareRequests(): number
  /** What `make` makes of this client: made when first asked for, then the same for everybody. */
  shared<Value>(make: (wire: Wire) => Value): Value
}
