/**
 * What a task does to the world when it ends.
 *
 * @module effects
 */
import { audioFormat } from './announcements.js'
import { endCallInside, endCallsInside, type Place } from './attendance.js'
import { findDocument } from './documents.js'
import { applyFeature } from './numbers.js'
import { hear } from './prompts.js'
import { nobodyInside, objectNotFound, Refusal } from './refusal.js'
import { allRooms, findRoom } from './rooms.js'
import { refreshTalking } from './talking.js'
import { type Call, note, type Participant, type PhoneNumber, type TaskEffect, type World } from './world.js'

/** Carries out the effect of a task. @throws Refusal when the world no longer allows it. */
export function applyEffect(world: World, number: PhoneNumber, effect: TaskEffect): void {
  switch (effect.kind) {
    case 'changeFeature':
      return changeFeature(world, number, effect.featureType)
    case 'announcement':
      return setAnnouncement(world, number, effect.documentId)
    case 'lock':
      return setLocked(world, number, effect.roomNumber, effect.locked)
    case 'mute':
      return setMuted(world, findPerson(world, number, effect), effect.muted)
    case 'deafen':
      return setDeaf(world, findPerson(world, number, effect), effect.deaf)
    case 'energy': {
      const { place, participant } = findPerson(world, number, effect)
      participant.energy = effect.value
      note(world, `participant ${participant.id} threshold ${effect.value}`, number, place.room)
      return refreshTalking(world, number, place.room)
    }
    case 'kick': {
      const { place, call } = findPerson(world, number, effect)
      hear(world, call, 'kicked')
      return endCallInside(world, place, call, 'kicked')
    }
  }
}

function changeFeature(world: World, number: PhoneNumber, featureType: PhoneNumber['featureType']): void {
  if (number.conference) {
    const { conference } = number
    for (const room of allRooms(conference)) endCallsInside(world, { number, conference, room }, 'not in service')
  }
  applyFeature(world, number, featureType)
}

function setAnnouncement(world: World, number: PhoneNumber, documentId: string): void {
  if (!number.conference) throw objectNotFound('serviceName', number.serviceName)
  const document = findDocument(world, documentId)
  const stored = document ? world.objects[document.id] : undefined
  if (!document || !stored) throw objectNotFound('documentId', documentId)
  if (!audioFormat(stored.base64)) throw new Refusal('bad-request', 'The document is not an audio file')
  const { ownRoom } = number.conference
  const objectName = `announcement-${number.serviceName}`
  world.objects[objectName] = stored
  ownRoom.announcement = objectName
  ownRoom.settings.announceFilename = document.name
  ownRoom.settings.announceSoundId = null
  note(world, 'the announcement is set', number, ownRoom)
}

function placeOf(number: PhoneNumber, roomNumber: number): Place {
  const room = number.conference ? findRoom(number.conference, roomNumber) : undefined
  if (!number.conference || !room) throw objectNotFound('roomNumber', roomNumber)
  return { number, conference: number.conference, room }
}

function setLocked(world: World, number: PhoneNumber, roomNumber: number, locked: boolean): void {
  const { room } = placeOf(number, roomNumber)
  if (!room.running) {
    if (world.rules.lockWhenEmpty === 'accepted') return
    throw nobodyInside()
  }
  room.running.locked = locked
  note(world, locked ? 'locked' : 'unlocked', number, room)
}

interface Person {
  readonly place: Place
  readonly participant: Participant
  readonly call: Call
}

function findPerson(world: World, number: PhoneNumber, target: { roomNumber: number; participantId: number }): Person {
  const place = placeOf(number, target.roomNumber)
  const participant = place.room.running?.participants.find((candidate) => candidate.id === target.participantId)
  const call = participant ? world.calls[participant.callId] : undefined
  if (!participant || !call) throw objectNotFound('id', target.participantId)
  return { place, participant, call }
}

function setMuted(world: World, { place, participant, call }: Person, muted: boolean): void {
  const changes = participant.muted !== muted
  participant.muted = muted
  participant.mutedByModerator = muted
  if (changes) hear(world, call, muted ? 'muted' : 'unmuted')
  note(world, `participant ${participant.id} ${muted ? 'muted' : 'unmuted'} by a moderator`, place.number, place.room)
  refreshTalking(world, place.number, place.room)
}

function setDeaf(world: World, { place, participant, call }: Person, deaf: boolean): void {
  const changes = participant.deaf !== deaf
  participant.deaf = deaf
  participant.deafenedByModerator = deaf
  if (changes) hear(world, call, deaf ? 'deafened' : 'undeafened')
  note(
    world,
    `participant ${participant.id} ${deaf ? 'deafened' : 'undeafened'} by a moderator`,
    place.number,
    place.room,
  )
}
