/**
 * What travels on an event stream: the whole view after each change, with what led to it.
 *
 * @module protocol/stream-message
 */

/** Simulated time and how fast it runs, so that a page can let its clocks tick by itself. */
export interface StreamTime {
  /** Milliseconds since the epoch, in simulated time. */
  readonly now: number
  /** Simulated seconds in a real second; 0 when time stands still. */
  readonly pace: number
}

/** Event `view`: the state now. Its id resumes the stream after a break. */
export interface ViewMessage<View, Change> extends StreamTime {
  readonly view: View
  /** What changed since the message before, or since the one that was seen last before a break. */
  readonly changes: readonly Change[]
  /** The break was too long to tell what happened meanwhile; `view` is right all the same. */
  readonly hasGap: boolean
}

/** Names of the events on a stream: state, heartbeat, and the end for good. */
export type StreamEvent = 'view' | 'tick' | 'gone'

/** How often a stream beats when nothing happens, in real milliseconds. A page that hears nothing for three is cut off. */
export const HEARTBEAT_MS = 4000
