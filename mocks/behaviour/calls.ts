/**
 * The telephone side: dial, press keys, speak, hang up.
 *
 * @module calls
 */
import { plan } from './agenda.js'
import { announcementSeconds } from './announcements.js'
import { endCallInside, enterRoom, type Place } from './attendance.js'
import { recordEnd } from './ended-calls.js'
import { HIDDEN_NUMBER, toWireNumber } from './phone-number-format.js'
import { hear, hearAnnouncement } from './prompts.js'
import { findRoom, hasNumberedRooms, isExpired } from './rooms.js'
import { refreshTalking } from './talking.js'
import { SimulatorUsageError } from './usage-error.js'
import {
  type Call,
  type CallEnd,
  type Conference,
  note,
  type Participant,
  type PhoneNumber,
  type Prompt,
  type Room,
  type World,
} from './world.js'

/** Loudest voice the simulator knows, the top of the threshold range. */
const LOUDEST = 1800

/** Who calls. */
export interface DialInput {
  /** The caller's number, `+33…` or `0033…`. */
  readonly from: string
  /** Name the network shows; the number itself when absent. */
  readonly name?: string
  /** Hide number and name. Default false. */
  readonly hidden?: boolean
}

/** Places a call; it rings through the announcement to the first question, or straight into the room. */
export function dial(world: World, serviceName: string, input: DialInput): Call {
  const number = world.numbers[serviceName]
  if (!number) {
    throw new SimulatorUsageError(`No number ${serviceName} here. Add it with addConference or addNumber first.`)
  }
  const callerNumber = input.hidden ? HIDDEN_NUMBER : toWireNumber(input.from)
  if (input.hidden) toWireNumber(input.from)
  const call: Call = {
    id: ++world.counters.call,
    serviceName,
    callerNumber,
    callerName: input.hidden ? HIDDEN_NUMBER : (input.name ?? callerNumber),
    hidden: input.hidden === true,
    startedAt: world.now,
    phase: 'announcement',
    roomNumber: null,
    typed: '',
    attempts: 0,
    onHold: false,
    lastKey: null,
    participantId: null,
    speech: 0,
    endedAt: null,
    end: null,
    heard: [],
  }
  world.calls[call.id] = call
  note(world, `call ${call.id} comes in${call.hidden ? ' with a hidden number' : ''}`, number)
  answer(world, number, call)
  return call
}

function answer(world: World, number: PhoneNumber, call: Call): void {
  const { conference } = number
  if (!conference) return refuse(world, call, 'not-in-service', 'not in service')
  const { ownRoom } = conference
  if (!hasNumberedRooms(world, conference) && refusesHidden(ownRoom, call)) {
    return refuse(world, call, 'hidden-number-refused', 'hidden number refused')
  }
  if (!playsAnnouncement(world, ownRoom, call)) askForRoom(world, { number, conference, room: ownRoom }, call)
}

/** Plays the announcement of a room, if it has one. @returns Whether the caller waits for its end. */
function playsAnnouncement(world: World, room: Room, call: Call): boolean {
  // A sound whose bytes never came, or were deleted, is silence.
  if (!room.settings.announceFile || room.announcement === null || !world.objects[room.announcement]) return false
  hearAnnouncement(world, call, room.settings.announceFilename ?? room.announcement)
  const waitMs = Math.round(announcementSeconds(world, room.announcement) * 1000)
  if (waitMs <= 0) return false
  call.phase = 'announcement'
  const { id: callId, roomNumber } = call
  plan(world.agenda, world.now + waitMs, { kind: 'announcement ends', callId, roomNumber })
  return true
}

/** The announcement is over, or a key interrupted it. */
export function endAnnouncement(world: World, call: Call): void {
  if (call.phase !== 'announcement') return
  const number = world.numbers[call.serviceName]
  if (!number?.conference) return refuse(world, call, 'not-in-service', 'not in service')
  const { conference } = number
  if (call.roomNumber === null) return askForRoom(world, { number, conference, room: conference.ownRoom }, call)
  const room = findRoom(conference, call.roomNumber)
  if (!room) return refuse(world, call, 'expired', 'expired')
  askForCode(world, { number, conference, room }, call)
}

function askForRoom(world: World, own: Place, call: Call): void {
  if (!hasNumberedRooms(world, own.conference)) return askForPin(world, own, call)
  call.phase = 'room number'
  hear(world, call, 'enter-room-number')
}

function askForPin(world: World, place: Place, call: Call): void {
  call.roomNumber = place.room.roomNumber
  if (refusesHidden(place.room, call)) return refuse(world, call, 'hidden-number-refused', 'hidden number refused')
  // The number's own announcement was played when the call came in.
  if (place.room !== place.conference.ownRoom && playsAnnouncement(world, place.room, call)) return
  askForCode(world, place, call)
}

function askForCode(world: World, place: Place, call: Call): void {
  if (place.room.settings.pin === null) return tryToEnter(world, place, call)
  call.attempts = 0
  call.phase = 'pin'
  hear(world, call, 'enter-pin')
}

function refusesHidden(room: Room, call: Call): boolean {
  return call.hidden && room.settings.anonymousRejection
}

function tryToEnter(world: World, place: Place, call: Call): void {
  const { room } = place
  if (isExpired(world, room)) return refuse(world, call, 'expired', 'expired')
  if (room.running?.locked) return refuse(world, call, 'locked', 'locked')
  if ((room.running?.participants.length ?? 0) >= world.rules.roomCapacity) return refuse(world, call, 'full', 'full')
  enterRoom(world, place, call)
}

function refuse(world: World, call: Call, prompt: Exclude<Prompt, 'announcement'>, end: CallEnd): void {
  hear(world, call, prompt)
  endOutside(world, call, end)
}

function endOutside(world: World, call: Call, end: CallEnd): void {
  recordEnd(world, call, end)
  note(world, `call ${call.id} ends: ${end}`, world.numbers[call.serviceName])
}

/**
 * Presses keys one after the other, at this moment.
 *
 * @param keys Digits, `#` and `*`.
 */
export function press(world: World, call: Call, keys: string): void {
  if (!/^[0-9#*]+$/.test(keys)) {
    throw new SimulatorUsageError(`A telephone has no key in "${keys}". Use digits, # and *.`)
  }
  requireUnderWay(call, 'press a key')
  for (const key of keys) {
    if (call.phase === 'ended') return
    if (call.phase === 'announcement') {
      endAnnouncement(world, call)
      // Where no question follows, the key has done its work: it cut the announcement short.
      if (isInside(call)) continue
    }
    if (call.phase === 'inside') pressInside(world, call, key)
    else if (call.phase === 'pin' || call.phase === 'room number') pressAtQuestion(world, call, key)
  }
}

function isInside(call: Call): boolean {
  return call.phase === 'inside'
}

function pressAtQuestion(world: World, call: Call, key: string): void {
  if (key === '*') {
    call.typed = ''
    return
  }
  if (key !== '#') {
    call.typed += key
    return
  }
  const typed = call.typed
  call.typed = ''
  const number = world.numbers[call.serviceName]
  if (!number?.conference) return refuse(world, call, 'not-in-service', 'not in service')
  if (call.phase === 'room number') chooseRoom(world, number, number.conference, call, typed)
  else checkPin(world, number, number.conference, call, typed)
}

/**
 * Where a number has numbered rooms, what is typed first is a room number; the number's own room is reached by its
 * own room number, by its PIN, or by `#` alone.
 */
function chooseRoom(world: World, number: PhoneNumber, conference: Conference, call: Call, typed: string): void {
  const { ownRoom } = conference
  const room = typed === '' ? ownRoom : findRoomByCode(conference, typed)
  if (room) return askForPin(world, { number, conference, room }, call)
  if (ownRoom.settings.pin === typed) {
    call.roomNumber = ownRoom.roomNumber
    if (refusesHidden(ownRoom, call)) return refuse(world, call, 'hidden-number-refused', 'hidden number refused')
    return tryToEnter(world, { number, conference, room: ownRoom }, call)
  }
  countWrongCode(world, call, 'enter-room-number')
}

/** A code is a room number to the letter: one with leading zeros is another code. */
function findRoomByCode(conference: Conference, typed: string): Room | undefined {
  return /^[1-9]\d*$/.test(typed) ? findRoom(conference, Number(typed)) : undefined
}

function checkPin(world: World, number: PhoneNumber, conference: Conference, call: Call, typed: string): void {
  const room = call.roomNumber === null ? undefined : findRoom(conference, call.roomNumber)
  if (!room) return refuse(world, call, 'expired', 'expired')
  if (room.settings.pin === null || room.settings.pin === typed) {
    return tryToEnter(world, { number, conference, room }, call)
  }
  countWrongCode(world, call, 'enter-pin')
}

function countWrongCode(world: World, call: Call, question: 'enter-pin' | 'enter-room-number'): void {
  call.attempts += 1
  hear(world, call, 'wrong-code')
  note(world, `call ${call.id} typed a wrong code`, world.numbers[call.serviceName])
  if (call.attempts >= world.rules.codeAttempts) {
    return refuse(world, call, 'too-many-attempts', 'too many attempts')
  }
  hear(world, call, question)
}

function pressInside(world: World, call: Call, key: string): void {
  const last = call.lastKey
  const isPair = last?.key === key && world.now - last.at <= world.rules.keyPairSeconds * 1000
  call.lastKey = isPair ? null : { key, at: world.now }
  if (!isPair) return
  const inside = findInside(world, call)
  if (!inside) return
  const { place, participant } = inside
  if (key === '#') {
    hear(world, call, 'goodbye')
    endCallInside(world, place, call, 'left by keys')
  } else if (key === '0') {
    setMutedByKeys(world, call, participant, !participant.muted)
  } else if (key === '*') {
    // The engine's rule for the combined key: who can speak loses both, who cannot regains both.
    const silence = !participant.muted
    if (!setMutedByKeys(world, call, participant, silence)) return
    setDeafByKeys(world, call, participant, silence)
  }
  refreshTalking(world, place.number, place.room)
}

function setDeafByKeys(world: World, call: Call, participant: Participant, deaf: boolean): void {
  if (!deaf && participant.deafenedByModerator && !world.rules.keysUndoModerator) return
  const changes = participant.deaf !== deaf
  participant.deaf = deaf
  participant.deafenedByModerator = false
  // Who has heard all along is not told that he hears again.
  if (changes) hear(world, call, deaf ? 'deafened' : 'undeafened')
}

/** @returns Whether the keys had their effect: a moderator's mute may be out of their reach. */
function setMutedByKeys(world: World, call: Call, participant: Participant, muted: boolean): boolean {
  if (!muted && participant.mutedByModerator && !world.rules.keysUndoModerator) {
    hear(world, call, 'muted')
    return false
  }
  participant.muted = muted
  participant.mutedByModerator = false
  hear(world, call, muted ? 'muted' : 'unmuted')
  return true
}

/** How somebody speaks. */
export interface SpeakInput {
  /** How long; until `stopSpeaking` when absent. */
  readonly seconds?: number
  /** How loud, 1 to 1800; the others hear what is above the threshold. Default: the rule `voiceLoudness`. */
  readonly loudness?: number
}

/** Somebody inside begins to speak; a new sentence replaces the one before. */
export function speak(world: World, call: Call, input: SpeakInput): void {
  const inside = requireInside(world, call, 'speak')
  const { seconds, loudness = world.rules.voiceLoudness } = input
  if (seconds !== undefined && !(seconds > 0 && Number.isFinite(seconds))) {
    throw new SimulatorUsageError(`Cannot speak for ${seconds} seconds. Give a positive number, or none at all.`)
  }
  if (!(loudness >= 1 && loudness <= LOUDEST)) {
    throw new SimulatorUsageError(`Loudness ${loudness} is out of range. Give 1 to ${LOUDEST}.`)
  }
  if (call.onHold) throw new SimulatorUsageError(`Call ${call.id} cannot speak: it is on hold. Resume it first.`)
  call.speech += 1
  inside.participant.loudness = loudness
  refreshTalking(world, inside.place.number, inside.place.room)
  if (seconds !== undefined) {
    plan(world.agenda, world.now + Math.round(seconds * 1000), {
      kind: 'speech ends',
      callId: call.id,
      speech: call.speech,
    })
  }
}

/** Somebody inside stops speaking. */
export function stopSpeaking(world: World, call: Call): void {
  const inside = requireInside(world, call, 'stop speaking')
  inside.participant.loudness = 0
  refreshTalking(world, inside.place.number, inside.place.room)
}

/** A planned end of speech has come; ignored when the person speaks anew or has gone. */
export function endSpeech(world: World, call: Call, speech: number): void {
  if (call.phase === 'inside' && call.speech === speech) stopSpeaking(world, call)
}

/** Puts the call on hold, or takes it back: the conference no longer hears the person. */
export function setOnHold(world: World, call: Call, onHold: boolean): void {
  const { place, participant } = requireInside(world, call, onHold ? 'be put on hold' : 'be taken back')
  call.onHold = onHold
  if (onHold) participant.loudness = 0
  refreshTalking(world, place.number, place.room)
}

/** Ends a call from the caller's side. */
export function endCall(world: World, call: Call, why: 'hung up' | 'dropped'): void {
  requireUnderWay(call, why === 'hung up' ? 'hang up' : 'drop the line')
  const inside = findInside(world, call)
  if (inside) endCallInside(world, inside.place, call, why)
  else endOutside(world, call, why)
}

/** Where a caller is inside, and as whom. */
export interface Inside {
  readonly place: Place
  readonly participant: Participant
}

/** Where a caller is inside; `undefined` when he is not. */
export function findInside(world: World, call: Call): Inside | undefined {
  const number = world.numbers[call.serviceName]
  if (!number?.conference || call.phase !== 'inside' || call.roomNumber === null) return undefined
  const { conference } = number
  const room = findRoom(conference, call.roomNumber)
  const participant = room?.running?.participants.find((candidate) => candidate.callId === call.id)
  return room && participant ? { place: { number, conference, room }, participant } : undefined
}

function requireInside(world: World, call: Call, deed: string): Inside {
  requireUnderWay(call, deed)
  const inside = findInside(world, call)
  if (!inside) {
    throw new SimulatorUsageError(`Call ${call.id} cannot ${deed}: it waits at "${call.phase}". Press the code first.`)
  }
  return inside
}

function requireUnderWay(call: Call, deed: string): void {
  if (call.phase === 'ended') {
    throw new SimulatorUsageError(`Call ${call.id} cannot ${deed}: it has ended (${call.end}). Dial again.`)
  }
}
