/**
 * Finished conferences of a number, those of its numbered rooms included.
 *
 * @module history
 */
import type { Place } from './attendance.js'
import { objectNotFound } from './refusal.js'
import type { Conference, FinishedConference, RunningConference, World } from './world.js'

/** Files a conference that has just ended. */
export function finishConference(
  world: World,
  { conference, room }: Place,
  running: RunningConference,
): FinishedConference {
  const finished: FinishedConference = {
    id: ++conference.nextHistoryId,
    roomNumber: room.roomNumber,
    beganAt: running.startedAt,
    endedAt: world.now,
    connections: running.attendance.filter((entry) => entry.type === 'join').length,
    participants: Object.keys(running.callers).length,
    attendance: running.attendance,
    recording: running.recording,
  }
  conference.finished.push(finished)
  return finished
}

/** What to look for in the history. */
export interface HistoryFilter {
  /** Only conferences of this room; all when absent. */
  readonly roomNumber?: number | undefined
  /** Started at or after, in milliseconds since the epoch. */
  readonly from?: number | undefined
  /** Started at or before, in milliseconds since the epoch. */
  readonly to?: number | undefined
}

/** Finished conferences, oldest first. */
export function listFinished(conference: Conference, filter: HistoryFilter): FinishedConference[] {
  return conference.finished.filter(
    (finished) =>
      (filter.roomNumber === undefined || finished.roomNumber === filter.roomNumber) &&
      (filter.from === undefined || shownAt(finished.beganAt) >= filter.from) &&
      (filter.to === undefined || shownAt(finished.beganAt) <= filter.to),
  )
}

/** The moment as the wire shows it, to the second: what is shown can be asked for. */
function shownAt(at: number): number {
  return Math.floor(at / 1000) * 1000
}

/** One finished conference. */
export function getFinished(conference: Conference, id: number, roomNumber?: number): FinishedConference {
  const finished = findFinished(conference, id)
  if (!finished || (roomNumber !== undefined && finished.roomNumber !== roomNumber)) throw objectNotFound('id', id)
  return finished
}

/** Ids are given out one after the other, so that the first tells where the others are. */
function findFinished({ finished }: Conference, id: number): FinishedConference | undefined {
  const found = finished[id - (finished[0]?.id ?? 0)]
  return found?.id === id ? found : undefined
}

/** Name of the stored recording of a finished conference; `null` when nothing was recorded. */
export function recordingName(serviceName: string, finished: FinishedConference): string | null {
  return finished.recording ? `recording-${serviceName}-${finished.id}.wav` : null
}

/** The recording behind a stored name, or `undefined`. */
export function findRecording(world: World, objectName: string): FinishedConference | undefined {
  const match = /^recording-(.+)-(\d+)\.wav$/.exec(objectName)
  const conference = match?.[1] ? world.numbers[match[1]]?.conference : undefined
  const finished = conference && findFinished(conference, Number(match?.[2]))
  return finished?.recording ? finished : undefined
}

/** Length of a finished conference in seconds: the difference of its dates as the wire shows them. */
export function durationSeconds(finished: FinishedConference): number {
  return Math.floor(finished.endedAt / 1000) - Math.floor(finished.beganAt / 1000)
}
