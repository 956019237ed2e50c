/**
 * Recording: runs while two or more are inside, at most seven hours, and knows who spoke when.
 *
 * @module recording
 */
import { plan } from './agenda.js'
import {
  note,
  type PhoneNumber,
  type Recording,
  type Room,
  type RunningConference,
  type Utterance,
  type World,
} from './world.js'

/** Fewest people inside for a recording, from the owner's guide. */
const MINIMUM_PEOPLE = 2

/** Milliseconds recorded so far. */
export function recordedMs(recording: Recording, now: number): number {
  return recording.stretches.reduce((sum, stretch) => sum + (stretch.to ?? now) - stretch.from, 0)
}

/** Starts, pauses or stops the recording of a room as settings and head count demand. */
export function updateRecording(world: World, number: PhoneNumber, room: Room): void {
  const running = room.running
  if (!running) return
  const limitMs = world.rules.recordingMaximumSeconds * 1000
  const recorded = running.recording ? recordedMs(running.recording, world.now) : 0
  const wanted = room.settings.recordStatus && running.participants.length >= MINIMUM_PEOPLE && recorded < limitMs
  const current = running.recording?.stretches.at(-1)
  const active = current !== undefined && current.to === null
  if (wanted === active) return
  if (!wanted) {
    if (current) current.to = world.now
    note(world, 'the recording stops', number, room)
    return
  }
  running.recording ??= { stretches: [], utterances: [] }
  running.recording.stretches.push({ from: world.now, to: null })
  const { serviceName } = number
  plan(world.agenda, world.now + limitMs - recorded, {
    kind: 'recording is full',
    serviceName,
    roomNumber: room.roomNumber,
    from: world.now,
  })
  note(world, 'the recording starts', number, room)
}

/** Keeps what somebody said, should it have been recorded. */
export function recordUtterance(running: RunningConference, utterance: Utterance): void {
  const recording = running.recording
  const last = recording?.stretches.at(-1)
  if (!recording || !last || utterance.to <= utterance.from) return
  if (last.to === null || last.to > utterance.from) recording.utterances.push(utterance)
}
