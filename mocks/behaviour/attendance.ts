/**
 * People enter and leave a room; with the first a conference begins, with the last it ends.
 *
 * @module attendance
 */
import { recordEnd } from './ended-calls.js'
import { finishConference } from './history.js'
import type { ConferenceNumber } from './numbers.js'
import { hear } from './prompts.js'
import { updateRecording } from './recording.js'
import { sendReport } from './report.js'
import { isExpired, removeRoom } from './rooms.js'
import { refreshTalking } from './talking.js'
import {
  type Attendance,
  type Call,
  type CallEnd,
  note,
  type Participant,
  type Room,
  type RunningConference,
  type World,
} from './world.js'

/** A room with the number it belongs to. */
export interface Place extends ConferenceNumber {
  readonly room: Room
}

/** Lets a caller in. Whether he may enter was decided before. */
export function enterRoom(world: World, place: Place, call: Call): void {
  const { number, conference, room } = place
  const running = room.running ?? startConference(world, place)
  const muted = room.settings.enterMuted
  const participant: Participant = {
    id: conference.nextParticipantId++,
    callId: call.id,
    callerName: call.callerName,
    callerNumber: call.callerNumber,
    joinedAt: world.now,
    muted,
    deaf: false,
    mutedByModerator: false,
    deafenedByModerator: false,
    energy: world.rules.initialEnergy,
    loudness: 0,
    talking: false,
    talkingSince: null,
    talkedMs: 0,
  }
  running.participants.push(participant)
  running.attendance.push(attendanceOf(world, call, 'join'))
  const caller = call.hidden ? `call ${call.id}` : call.callerNumber
  running.callers[caller] = (running.callers[caller] ?? 0) + 1
  call.phase = 'inside'
  call.roomNumber = room.roomNumber
  call.participantId = participant.id
  note(world, `participant ${participant.id} joined${muted ? ', muted' : ''}`, number, room)
  hear(world, call, muted ? 'entered-muted' : 'entered')
  updateRecording(world, number, room)
}

function startConference(world: World, { number, room }: Place): RunningConference {
  room.running = {
    startedAt: world.now,
    participants: [],
    attendance: [],
    callers: {},
    floor: null,
    locked: false,
    recording: null,
  }
  note(world, 'the conference begins', number, room)
  return room.running
}

function attendanceOf(world: World, call: Call, type: Attendance['type']): Attendance {
  return { callerid: call.callerNumber, callerName: call.callerName, date: world.now, type }
}

/** Takes a caller out of the room; the last one ends the conference. */
function leaveRoom(world: World, place: Place, call: Call, why: CallEnd): void {
  const { number, room } = place
  const running = room.running
  const index = running?.participants.findIndex((participant) => participant.callId === call.id) ?? -1
  const participant = running?.participants[index]
  if (!running || !participant) return
  participant.loudness = 0
  refreshTalking(world, number, room)
  running.participants.splice(index, 1)
  if (running.floor === participant.id) running.floor = null
  running.attendance.push(attendanceOf(world, call, 'left'))
  note(world, `participant ${participant.id} left: ${why}`, number, room)
  refreshTalking(world, number, room)
  updateRecording(world, number, room)
  if (running.participants.length === 0) endConference(world, place, running)
}

function endConference(world: World, place: Place, running: RunningConference): void {
  const { number, conference, room } = place
  room.running = null
  note(world, 'the conference ends', number, room)
  const finished = finishConference(world, place, running)
  sendReport(world, place, finished)
  if (isExpired(world, room)) removeRoom(world, conference, room)
}

/** Hangs up on everybody inside. */
export function endCallsInside(world: World, place: Place, why: CallEnd): void {
  for (const participant of [...(place.room.running?.participants ?? [])]) {
    const call = world.calls[participant.callId]
    if (call) endCallInside(world, place, call, why)
  }
}

/** Hangs up on one person inside. */
export function endCallInside(world: World, place: Place, call: Call, why: CallEnd): void {
  leaveRoom(world, place, call, why)
  call.participantId = null
  recordEnd(world, call, why)
}
