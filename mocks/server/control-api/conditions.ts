/**
 * Does the world fulfil what a test waits for?
 *
 * @module control-api/conditions
 */
import { toWireNumber } from '../../behaviour/phone-number-format.js'
import type { Room, World } from '../../behaviour/world.js'
import { ServerRefusal } from '../answers.js'
import type { Condition } from './inputs.js'

/** Says whether everything asked for holds. @throws ServerRefusal when the number or the call is unknown. */
export function holds(world: World, condition: Condition): boolean {
  return worldHolds(world, condition) && (!asksForRoom(condition) || roomHolds(roomOf(world, condition), condition))
}

function worldHolds(world: World, { minMails, maxOpenTasks, call }: Condition): boolean {
  if (minMails !== undefined && world.outbox.length < minMails) return false
  if (maxOpenTasks !== undefined && openTaskCount(world) > maxOpenTasks) return false
  if (call === undefined) return true
  const found = world.calls[call.callId]
  if (!found) throw new ServerRefusal(404, 'not_found', `There is no call ${call.callId} in this world.`)
  return found.phase === call.phase
}

function openTaskCount(world: World): number {
  return Object.values(world.tasks).filter(({ status }) => status === 'todo' || status === 'doing').length
}

function asksForRoom(condition: Condition): boolean {
  const { minParticipants, maxParticipants, minTalkers, locked, recording } = condition
  return [minParticipants, maxParticipants, minTalkers, locked, recording].some((value) => value !== undefined)
}

function roomHolds({ running }: Room, condition: Condition): boolean {
  const inside = running?.participants ?? []
  const { minParticipants = 0, maxParticipants = inside.length, minTalkers = 0, locked, recording } = condition
  const isLocked = running?.locked ?? false
  const isRecording = running?.recording?.stretches.at(-1)?.to === null
  return (
    inside.length >= minParticipants &&
    inside.length <= maxParticipants &&
    inside.filter(({ talking }) => talking).length >= minTalkers &&
    (locked === undefined || locked === isLocked) &&
    (recording === undefined || recording === isRecording)
  )
}

/** The number's own room; the number may be left out where there is only one. */
function roomOf(world: World, { serviceName }: Condition): Room {
  const conferences = Object.values(world.numbers).filter(({ conference }) => conference)
  const wanted = serviceName === undefined ? undefined : toWireNumber(serviceName)
  if (wanted === undefined && conferences.length !== 1) {
    throw new ServerRefusal(400, 'invalid_input', 'serviceName: say which, there is not exactly one conference here.')
  }
  const number = wanted === undefined ? conferences[0] : world.numbers[wanted]
  if (!number?.conference) throw new ServerRefusal(404, 'not_found', `There is no conference ${wanted} in this world.`)
  return number.conference.ownRoom
}
