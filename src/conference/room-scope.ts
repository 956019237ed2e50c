/**
 * One set of operations for two kinds of rooms: the number's own and the numbered ones.
 *
 * @module conference/room-scope
 */
import type { Limits } from '../client/limits.js'
import type { Wire } from '../client/wire.js'
import type { OperationId, RequestBody, ResponseBody } from '../contract.js'
import type { NumberPlace } from './place.js'
import { type CommandOptions, finishTask, type Task } from './tasks.js'

/** Operations of the number's own room, each with its twin for numbered rooms. */
const numberedTwins = {
  getSettings: 'getRoom',
  updateSettings: 'updateRoom',
  listParticipants: 'listRoomParticipants',
  getParticipant: 'getRoomParticipant',
  muteParticipant: 'muteRoomParticipant',
  unmuteParticipant: 'unmuteRoomParticipant',
  deafenParticipant: 'deafenRoomParticipant',
  undeafenParticipant: 'undeafenRoomParticipant',
  kickParticipant: 'kickRoomParticipant',
  setParticipantEnergy: 'setRoomParticipantEnergy',
  lockConference: 'lockRoom',
  unlockConference: 'unlockRoom',
  listWebAccesses: 'listRoomWebAccesses',
  getWebAccess: 'getRoomWebAccess',
  createWebAccess: 'createRoomWebAccess',
  deleteWebAccess: 'deleteRoomWebAccess',
  listHistories: 'listRoomHistories',
  getHistory: 'getRoomHistory',
} as const satisfies Partial<Record<OperationId, OperationId>>

/** An operation that exists for both kinds of rooms, by its name for the number's own. */
export type RoomOperation = keyof typeof numberedTwins

/** Operations that start a task. */
export type RoomCommand = {
  [Operation in RoomOperation]: ResponseBody<Operation> extends Task ? Operation : never
}[RoomOperation]

/** What an operation needs besides the room. */
export interface RoomInput<Operation extends RoomOperation> {
  /** Several ids, joined, for a batch. */
  id?: number | string
  headers?: Record<string, string>
  query?: Record<string, string>
  body?: RequestBody<Operation>
}

/** A room, as its helpers use it. */
export interface RoomScope {
  readonly wire: Wire
  readonly place: NumberPlace
  /** `undefined` for the number's own room. */
  readonly roomNumber: number | undefined
  /** The operation's name for this kind of room. */
  nameOf(operation: RoomOperation): OperationId
  call<Operation extends RoomOperation>(
    operation: Operation,
    input: RoomInput<Operation>,
    limits: Limits,
  ): Promise<ResponseBody<Operation>>
  /** Starts a task and, unless told otherwise, waits for its end. */
  command<Operation extends RoomCommand>(
    operation: Operation,
    input: RoomInput<Operation>,
    options: { until?: string | undefined },
    limits: Limits,
  ): Promise<Task>
}

/** Makes the scope of a room. */
export function createRoomScope(wire: Wire, place: NumberPlace, roomNumber?: number): RoomScope {
  const inRoom = roomNumber === undefined ? place : { ...place, roomNumber }
  const nameOf = (operation: RoomOperation): OperationId =>
    roomNumber === undefined ? operation : numberedTwins[operation]
  // Twins differ in the room number only, which the compiler cannot see through the table; a type test compares them.
  const callAny = wire.call as unknown as (operation: string, input: object, limits: Limits) => Promise<{ data: never }>

  const scope: RoomScope = {
    wire,
    place,
    roomNumber,
    nameOf,
    async call(operation, { id, query, body, headers }, limits) {
      const path = id === undefined ? inRoom : { ...inRoom, id }
      return (await callAny(nameOf(operation), { params: { path, query }, body, headers }, limits)).data
    },
    async command(operation, input, options, limits) {
      const task: Task = await scope.call<RoomCommand>(operation, input, limits)
      if (options.until === 'accepted') return task
      return finishTask(task, { wire, place, operationId: nameOf(operation), limits })
    },
  }
  return scope
}

export type { CommandOptions }
