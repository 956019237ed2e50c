/**
 * One person in a room.
 *
 * @module conference/participant
 */
import { ConferenceError } from '../client/error.js'
import { checkValue } from '../client/input.js'
import { type CallOptions, type Limits, pause } from '../client/limits.js'
import type { OperationId } from '../contract.js'
import { oneOf } from '../schemas/rules.js'
import { energyRule } from '../schemas/settings-rules.js'
import { isGone } from './list-then-get.js'
import { readObject } from './reading.js'
import type { RoomCommand, RoomInput, RoomScope } from './room-scope.js'
import type { ObservableCommandOptions, Task } from './tasks.js'

/** A person in a room, as of one moment. */
export interface Participant {
  /** Valid as long as the person stays in. */
  id: number
  /** Name shown; may be the number itself. */
  name: string
  /** The caller's number. */
  number: string
  /** Cannot speak. */
  muted: boolean
  /** Cannot hear. */
  deaf: boolean
  /** Makes a sound right now. */
  talking: boolean
  /** Holds the floor: the last or main speaker. */
  floor: boolean
  /** Threshold under which sound is ignored: the larger, the less sensitive the microphone. */
  energy: number
  /** When the person came in, by OVHcloud’s clock. */
  joinedAt: Date
}

/** How sensitive a microphone is, in the four steps of OVHcloud's panel. */
export type Sensitivity = 'low' | 'normal' | 'high' | 'highest'

/** Moderates one person. Each command resolves when OVHcloud has done it; repeating it is safe. */
export interface ParticipantAccess {
  /** Of the person. */
  readonly id: number
  /**
   * Reads the person's state: `getParticipant`.
   *
   * @throws {@link ConferenceError} `not_found` when the person has left.
   */
  get(options?: CallOptions): Promise<Participant>
  /**
   * The person can no longer speak: `muteParticipant`.
   *
   * @returns The task, ended, or under way with `until: 'accepted'`.
   * @throws {@link ConferenceError} `not_found` when the person has left.
   * @throws {@link ConferenceError} `task_failed`, `task_timeout` when OVHcloud did not do it, or not in time.
   */
  mute(options?: ObservableCommandOptions): Promise<Task>
  /** The person can speak again: `unmuteParticipant`. Rejects like {@link ParticipantAccess.mute}. */
  unmute(options?: ObservableCommandOptions): Promise<Task>
  /** The person no longer hears: `deafenParticipant`. Rejects like {@link ParticipantAccess.mute}. */
  deafen(options?: ObservableCommandOptions): Promise<Task>
  /** The person hears again: `undeafenParticipant`. Rejects like {@link ParticipantAccess.mute}. */
  undeafen(options?: ObservableCommandOptions): Promise<Task>
  /** Throws the person out: `kickParticipant`. Rejects like {@link ParticipantAccess.mute}. */
  kick(options?: ObservableCommandOptions): Promise<Task>
  /**
   * Sets the threshold of the microphone: `setParticipantEnergy`. Rejects like {@link ParticipantAccess.mute}.
   *
   * @param value - 0 (hears everything) to 1800; 300 is usual.
   */
  setEnergy(value: number, options?: ObservableCommandOptions): Promise<Task>
  /** Sets the threshold in the panel's four steps: 450, 300, 150 and 0. */
  setSensitivity(level: Sensitivity, options?: ObservableCommandOptions): Promise<Task>
}

const energyOfLevel: Readonly<Record<Sensitivity, number>> = { low: 450, normal: 300, high: 150, highest: 0 }

const levelRule = /* @__PURE__ */ oneOf<Sensitivity>('sensitivity', ['low', 'normal', 'high', 'highest'])

/** Makes the access to one person. */
export function createParticipant(scope: RoomScope, id: number): ParticipantAccess {
  const command = async (
    operation: RoomCommand,
    input: Omit<RoomInput<RoomCommand>, 'id'>,
    isSeen: (participant: Participant | undefined) => boolean,
    options: ObservableCommandOptions = {},
  ): Promise<Task> => {
    const limits = scope.wire.begin(options)
    const task = await scope.command(operation, { ...input, id }, options, limits)
    if (options.until === 'observed') await observe(scope, id, isSeen, scope.nameOf(operation), limits)
    return task
  }
  const setEnergy: ParticipantAccess['setEnergy'] = async (value, options) => {
    checkValue('value', [energyRule], value, scope.nameOf('setParticipantEnergy'))
    return command('setParticipantEnergy', { body: { value } }, (seen) => seen?.energy === value, options)
  }

  return {
    id,
    get: (options) => getParticipant(scope, id, scope.wire.begin(options)),
    mute: (options) => command('muteParticipant', {}, (seen) => seen?.muted === true, options),
    unmute: (options) => command('unmuteParticipant', {}, (seen) => seen?.muted === false, options),
    deafen: (options) => command('deafenParticipant', {}, (seen) => seen?.deaf === true, options),
    undeafen: (options) => command('undeafenParticipant', {}, (seen) => seen?.deaf === false, options),
    kick: (options) => command('kickParticipant', {}, (seen) => seen === undefined, options),
    setEnergy,
    async setSensitivity(level, options) {
      checkValue('level', [levelRule], level, scope.nameOf('setParticipantEnergy'))
      return setEnergy(energyOfLevel[level], options)
    },
  }
}

/** Reads one person. */
export async function getParticipant(scope: RoomScope, id: number, limits: Limits): Promise<Participant> {
  return readParticipant(scope, await scope.call('getParticipant', { id }, limits))
}

/** Reads what the wire tells of a person. */
export function readParticipant(scope: RoomScope, value: unknown): Participant {
  const read = readObject(scope.nameOf('getParticipant'), value)
  return {
    id: read.integer('id'),
    name: read.text('callerName'),
    number: read.text('callerNumber'),
    muted: !read.flag('speak'),
    deaf: !read.flag('hear'),
    talking: read.flag('talking'),
    floor: read.flag('floor'),
    energy: read.integer('energy'),
    joinedAt: read.date('arrivalDateTime'),
  }
}

/** Looks until the person is seen as wanted. */
async function observe(
  scope: RoomScope,
  id: number,
  isSeen: (participant: Participant | undefined) => boolean,
  operationId: OperationId,
  limits: Limits,
): Promise<void> {
  const { clock, taskPollMs } = scope.wire
  for (;;) {
    let seen: Participant | undefined
    try {
      seen = await getParticipant(scope, id, limits)
    } catch (error) {
      if (!isGone(error)) throw error
      if (isSeen(undefined)) return
      throw new ConferenceError({ code: 'not_found', why: 'the participant has left', operationId, cause: error })
    }
    if (isSeen(seen)) return
    await pause(taskPollMs, { clock, limits, operationId })
  }
}
