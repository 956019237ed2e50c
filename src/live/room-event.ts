/**
 * What happens in a room.
 *
 * @module live/room-event
 */
import type { Participant } from '../conference/participant.js'
import type { RoomSnapshot } from './room-snapshot.js'

/** Why nobody looked for a while: what changed back and forth in between is not known. */
export type GapReason =
  /** The questions failed. */
  | 'errors'
  /** The page was hidden. */
  | 'hidden'
  /** The machine slept, or timers came late. */
  | 'late'
  /** This consumer did not take its events in time: they were replaced by the difference. */
  | 'slow_consumer'

/** Something that concerns one person, with the state of this person after it. */
export interface PersonChange {
  readonly type:
    | 'joined'
    /** With the last known state of the person. */
    | 'left'
    | 'talking'
    | 'silent'
    | 'muted'
    | 'unmuted'
    | 'deafened'
    | 'undeafened'
    /** The threshold of the microphone changed. */
    | 'energy'
  readonly participant: Readonly<Participant>
}

/** Something that concerns the room. */
export type RoomWideChange =
  /** The first person is in. */
  | { readonly type: 'opened'; readonly startedAt: Date | undefined; readonly locked: boolean | undefined }
  /** The last person has left. */
  | { readonly type: 'closed' }
  /** Since when people are in has become known: OVHcloud told it later than the first person. */
  | { readonly type: 'started'; readonly startedAt: Date }
  | { readonly type: 'locked' }
  | { readonly type: 'unlocked' }
  /** Somebody else has the floor, or nobody (`undefined`). */
  | { readonly type: 'floor'; readonly participant: Readonly<Participant> | undefined }
  | { readonly type: 'gap'; readonly from: Date; readonly to: Date; readonly reason: GapReason }

/** One change of a room. */
export type RoomChange = PersonChange | RoomWideChange

/** Where and when a change was seen. */
export interface Sighting {
  /** When it was seen, on the client's clock. */
  readonly seenAt: Date
  /** When it was last seen otherwise: it happened after that. `undefined` for what was so at the first look. */
  readonly notBefore: Date | undefined
  /** True for what was so already at the first look: a description, no news. */
  readonly isInitial: boolean
  /**
   * Whose command caused it: one of this client, or something else: another program, the caller's own keys. `undefined`
   * for what no command can cause.
   */
  readonly origin: 'own' | 'other' | undefined
}

/**
 * An event of a room, with the room after it.
 *
 * Laws: `joined` comes before anything else of a person; each `joined` has at most one `left`, and exactly one before
 * `closed`; `silent` comes before the `left` of somebody who talked; replaying all events gives the last snapshot.
 */
export type RoomEvent = RoomChange & Sighting & { readonly room: RoomSnapshot }
