/**
 * Who is inside and what a moderator can do about it, for the number's own room and for numbered rooms.
 *
 * @module operations/live
 */
import type { OperationId, WireParticipant, WireTask } from '../../../src/contract.js'
import type { Place } from '../../behaviour/attendance.js'
import { nobodyInside, objectNotFound } from '../../behaviour/refusal.js'
import { acceptTask } from '../../behaviour/tasks.js'
import type { Participant, TaskEffect, World } from '../../behaviour/world.js'
import type { OperationHandlers } from '../operation.js'
import type { Wire } from '../wire.js'
import { numberedRoom, ownRoom } from './place.js'

interface Live {
  readonly world: World
  readonly wire: Wire
}

/** Handlers of the live branch. */
export const liveOperations: OperationHandlers<
  | 'getInformations'
  | 'lockConference'
  | 'unlockConference'
  | 'listParticipants'
  | 'getParticipant'
  | 'muteParticipant'
  | 'unmuteParticipant'
  | 'deafenParticipant'
  | 'undeafenParticipant'
  | 'setParticipantEnergy'
  | 'kickParticipant'
  | 'lockRoom'
  | 'unlockRoom'
  | 'listRoomParticipants'
  | 'getRoomParticipant'
  | 'muteRoomParticipant'
  | 'unmuteRoomParticipant'
  | 'deafenRoomParticipant'
  | 'undeafenRoomParticipant'
  | 'setRoomParticipantEnergy'
  | 'kickRoomParticipant'
> = {
  getInformations: ({ world, wire, path }) => {
    const { room } = ownRoom(world, path)
    if (!room.running) throw nobodyInside()
    return wire.informations(room.running)
  },
  lockConference: (live) => lock(live, ownRoom(live.world, live.path), 'lockConference', true),
  unlockConference: (live) => lock(live, ownRoom(live.world, live.path), 'unlockConference', false),
  listParticipants: ({ world, path }) => listIds(ownRoom(world, path)),
  getParticipant: (live) => read(live, ownRoom(live.world, live.path), live.path.id),
  muteParticipant: (live) => mute(live, ownRoom(live.world, live.path), live.path.id, 'muteParticipant', true),
  unmuteParticipant: (live) => mute(live, ownRoom(live.world, live.path), live.path.id, 'unmuteParticipant', false),
  deafenParticipant: (live) => deafen(live, ownRoom(live.world, live.path), live.path.id, 'deafenParticipant', true),
  undeafenParticipant: (live) =>
    deafen(live, ownRoom(live.world, live.path), live.path.id, 'undeafenParticipant', false),
  setParticipantEnergy: (live) =>
    setEnergy(live, ownRoom(live.world, live.path), live.path.id, 'setParticipantEnergy', live.body.value),
  kickParticipant: (live) => kick(live, ownRoom(live.world, live.path), live.path.id, 'kickParticipant'),
  lockRoom: (live) => lock(live, numberedRoom(live.world, live.path), 'lockRoom', true),
  unlockRoom: (live) => lock(live, numberedRoom(live.world, live.path), 'unlockRoom', false),
  listRoomParticipants: ({ world, path }) => {
    const place = numberedRoom(world, path)
    if (!place.room.running && world.rules.emptyRoom === 'not found') throw nobodyInside()
    return listIds(place)
  },
  getRoomParticipant: (live) => read(live, numberedRoom(live.world, live.path), live.path.id),
  muteRoomParticipant: (live) =>
    mute(live, numberedRoom(live.world, live.path), live.path.id, 'muteRoomParticipant', true),
  unmuteRoomParticipant: (live) =>
    mute(live, numberedRoom(live.world, live.path), live.path.id, 'unmuteRoomParticipant', false),
  deafenRoomParticipant: (live) =>
    deafen(live, numberedRoom(live.world, live.path), live.path.id, 'deafenRoomParticipant', true),
  undeafenRoomParticipant: (live) =>
    deafen(live, numberedRoom(live.world, live.path), live.path.id, 'undeafenRoomParticipant', false),
  setRoomParticipantEnergy: (live) =>
    setEnergy(live, numberedRoom(live.world, live.path), live.path.id, 'setRoomParticipantEnergy', live.body.value),
  kickRoomParticipant: (live) => kick(live, numberedRoom(live.world, live.path), live.path.id, 'kickRoomParticipant'),
}

function listIds({ room }: Place): number[] {
  return (room.running?.participants ?? []).map((participant) => participant.id)
}

function findParticipant({ room }: Place, id: number): Participant {
  const participant = room.running?.participants.find((candidate) => candidate.id === id)
  if (!participant) throw objectNotFound('id', id)
  return participant
}

/** Id of the person a command is for; the rules may leave it to the task to find that he has left. */
function findTarget({ world }: Live, place: Place, id: number): number {
  return world.rules.commandOnLeaver === 'failing task' ? id : findParticipant(place, id).id
}

function read({ wire }: Live, place: Place, id: number): WireParticipant {
  const participant = findParticipant(place, id)
  if (!place.room.running) throw objectNotFound('id', id)
  return wire.participant(place.room.running, participant)
}

function accept({ world, wire }: Live, place: Place, action: OperationId, effect: TaskEffect): WireTask {
  return wire.task(acceptTask(world, place.number, action, effect))
}

function lock(live: Live, place: Place, action: OperationId, locked: boolean): WireTask {
  const { roomNumber, running } = place.room
  if (!running && live.world.rules.lockWhenEmpty === 'not found') throw nobodyInside()
  return accept(live, place, action, { kind: 'lock', roomNumber, locked })
}

function mute(live: Live, place: Place, id: number, action: OperationId, muted: boolean): WireTask {
  const { roomNumber } = place.room
  const participantId = findTarget(live, place, id)
  return accept(live, place, action, { kind: 'mute', roomNumber, participantId, muted })
}

function deafen(live: Live, place: Place, id: number, action: OperationId, deaf: boolean): WireTask {
  const { roomNumber } = place.room
  const participantId = findTarget(live, place, id)
  return accept(live, place, action, { kind: 'deafen', roomNumber, participantId, deaf })
}

function setEnergy(live: Live, place: Place, id: number, action: OperationId, value: number): WireTask {
  const { roomNumber } = place.room
  const participantId = findTarget(live, place, id)
  return accept(live, place, action, { kind: 'energy', roomNumber, participantId, value })
}

function kick(live: Live, place: Place, id: number, action: OperationId): WireTask {
  const { roomNumber } = place.room
  return accept(live, place, action, { kind: 'kick', roomNumber, participantId: findTarget(live, place, id) })
}
