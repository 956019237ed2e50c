/**
 * A room: the number's own, or a numbered one.
 *
 * @module conference/room
 */
import type { CallOptions } from '../client/limits.js'
import { pause } from '../client/limits.js'
import { maskNumber, showAs } from '../client/redaction.js'
import type { Wire } from '../client/wire.js'
import { type LiveState, type RoomLiveState, readLiveState, readRoomLiveState } from '../live/live-state.js'
import { type RoomWatch, type WatchOptions, watchRoom } from '../live/room-watch.js'
import type { RoomSettingsInput, SettingsInput } from '../schemas/settings-rules.js'
import { createEverybody, type Everybody } from './everybody.js'
import { createHistory, type History } from './history.js'
import { createLinks, type Links } from './links.js'
import { createParticipant, type ParticipantAccess } from './participant.js'
import { createParticipants, type Participants } from './participants.js'
import type { NumberPlace } from './place.js'
import { createReport, type Report } from './report.js'
import { createRoomScope, type RoomScope } from './room-scope.js'
import { expireRoom } from './rooms.js'
import {
  createRoomSettings,
  createSettings,
  type RoomSettings,
  type Settings,
  type SettingsAccess,
} from './settings.js'
import type { CommandOptions, ObservableCommandOptions, Task } from './tasks.js'

/** Everything that both kinds of rooms have. */
export interface BaseRoom extends Everybody {
  /** The mail after a conference. */
  readonly report: Report
  /** Public addresses to follow and to control. */
  readonly links: Links
  /** Conferences that have ended. */
  readonly history: History
  /** The people inside. */
  readonly participants: Participants
  /** Moderates one person. Nothing is sent until one of its methods is called. */
  participant(id: number): ParticipantAccess
  /**
   * Watches the room: an ordered stream of events, and a store for screens. OVHcloud pushes nothing, so it asks again
   * and again within the budget of the client: one poller per room, however many watch. Nothing is sent before somebody
   * iterates or subscribes. A failure is a state; only what asking again cannot mend ends the stream.
   *
   * @throws {@link ConferenceError} `invalid_input` when an option is out of bounds.
   * @throws {@link ConferenceError} out of the stream: `not_found` when the number or room is unknown or has gone;
   * `invalid_credential`, `not_granted` and the other codes of credentials when they are wrong.
   * @example
   * for await (const event of room.watch({ signal })) console.log(event.type, event.room.participants.length)
   */
  watch(options?: WatchOptions): RoomWatch
}

/** The number's own room. */
export interface Room extends BaseRoom {
  /** Language, PIN, recording and the rest. */
  readonly settings: SettingsAccess<Settings, SettingsInput>
  /**
   * Lets nobody else in; those inside stay: `lockConference`. The lock ends with the conference. Repeating it is safe.
   *
   * @returns The task, ended, or under way with `until: 'accepted'`.
   * @throws {@link ConferenceError} `nobody_inside` when the room is empty: there is nothing to lock.
   * @throws {@link ConferenceError} `task_failed`, `task_timeout` when OVHcloud did not do it, or not in time.
   */
  lock(options?: ObservableCommandOptions): Promise<Task>
  /** Lets people in again: `unlockConference`. Rejects like {@link Room.lock}. */
  unlock(options?: ObservableCommandOptions): Promise<Task>
  /**
   * Reads whether people are in, how many and since when: `getInformations`.
   *
   * @throws {@link ConferenceError} `not_found` when the number is no conference.
   * @throws {@link ConferenceError} `server_fault` when OVHcloud has lost its own state: try again a little later.
   */
  live(options?: CallOptions): Promise<LiveState>
}

/** A numbered room. */
export interface NumberedRoom extends BaseRoom {
  /** What callers type before `#`. */
  readonly roomNumber: number
  /** Language, PIN, expiry and the rest. */
  readonly settings: SettingsAccess<RoomSettings, RoomSettingsInput>
  /** As {@link Room.lock}: `lockRoom`. OVHcloud does not tell the lock of a numbered room, so it cannot be observed. */
  lock(options?: CommandOptions): Promise<Task>
  /** As {@link Room.unlock}: `unlockRoom`. */
  unlock(options?: CommandOptions): Promise<Task>
  /** Reads how many people are in: `listRoomParticipants`. */
  live(options?: CallOptions): Promise<RoomLiveState>
  /**
   * Ends the room: `updateRoom`. It cannot be undone once the room has gone.
   *
   * @param at - Later than now and less than a year ahead. Default: in ten seconds, the soonest that OVHcloud allows.
   */
  expire(at?: Date, options?: CallOptions): Promise<void>
}

/** Makes the number's own room. */
export function createRoom(wire: Wire, place: NumberPlace): Room {
  const scope = createRoomScope(wire, place)
  const command =
    (operation: 'lockConference' | 'unlockConference', locked: boolean): Room['lock'] =>
    async (options = {}) => {
      const limits = wire.begin(options)
      const task = await scope.command(operation, {}, options, limits)
      while (options.until === 'observed') {
        const live = await readLiveState(scope, limits)
        // The lock ends with the conference, so an empty room is unlocked.
        if (live.running ? live.locked === locked : !locked) break
        await pause(wire.taskPollMs, { clock: wire.clock, limits, operationId: operation })
      }
      return task
    }

  return showAs<Room>(
    {
      ...createBaseRoom(scope),
      settings: createSettings(scope),
      lock: command('lockConference', true),
      unlock: command('unlockConference', false),
      live: (options) => readLiveState(scope, wire.begin(options)),
    },
    `Room(${maskNumber(place.serviceName)})`,
  )
}

/** Makes a numbered room. */
export function createNumberedRoom(wire: Wire, place: NumberPlace, roomNumber: number): NumberedRoom {
  const scope = createRoomScope(wire, place, roomNumber)
  const command =
    (operation: 'lockConference' | 'unlockConference'): NumberedRoom['lock'] =>
    async (options = {}) =>
      scope.command(operation, {}, options, wire.begin(options))

  return showAs<NumberedRoom>(
    {
      ...createBaseRoom(scope),
      roomNumber,
      settings: createRoomSettings(scope),
      lock: command('lockConference'),
      unlock: command('unlockConference'),
      live: (options) => readRoomLiveState(scope, wire.begin(options)),
      expire: (at, options) => expireRoom(wire, { ...place, roomNumber }, at, wire.begin(options)),
    },
    `Room(${maskNumber(String(roomNumber))} of ${maskNumber(place.serviceName)})`,
  )
}

function createBaseRoom(scope: RoomScope): BaseRoom {
  return {
    ...createEverybody(scope),
    report: createReport(scope),
    links: createLinks(scope),
    history: createHistory(scope),
    participants: createParticipants(scope),
    participant: (id) => createParticipant(scope, id),
    watch: (options) => watchRoom(scope, options),
  }
}
