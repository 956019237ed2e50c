/**
 * How watching a room goes, and the room as it was last seen.
 *
 * @module live/watch-state
 */
import type { ConferenceError } from '../client/error.js'
import { emptyRoom, type RoomSnapshot } from './room-snapshot.js'

/** How watching goes. */
export type WatchStatus =
  /** Nobody listens, so nobody looks. */
  | 'idle'
  /** Nothing has been seen yet. */
  | 'starting'
  | 'live'
  /** Questions fail; it goes on. */
  | 'troubled'
  /** The page is hidden. */
  | 'paused'
  /** It was stopped, or cannot go on: see the error. */
  | 'ended'

/** What a screen shows. Another object when something in it has changed, else the same. */
export interface WatchState {
  /** How the watching goes. */
  readonly status: WatchStatus
  /** What went wrong at the last look. With `ended`, what made it impossible to go on. */
  readonly error: ConferenceError | undefined
  /** The room as last seen. */
  readonly room: RoomSnapshot
  /** People who are inside, but whose details have not come yet: they are not in `room`. */
  readonly unreadCount: number
}

/** The state before the first look. */
export const idleState: WatchState = Object.freeze({
  status: 'idle',
  error: undefined,
  room: emptyRoom,
  unreadCount: 0,
})

/** The same object when nothing has changed. */
export function nextState(before: WatchState, after: WatchState): WatchState {
  const isSame =
    before.status === after.status &&
    before.error === after.error &&
    before.room === after.room &&
    before.unreadCount === after.unreadCount
  return isSame ? before : after
}
