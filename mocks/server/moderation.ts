/**
 * Carries out what a control page asks for. The effect is immediate: the page talks to the conference itself, not to
 * the task queue of the API.
 *
 * @module moderation
 */
import type { Place } from '../behaviour/attendance.js'
import { applyEffect } from '../behaviour/effects.js'
import type { World } from '../behaviour/world.js'
import type { Moderation } from './protocol/moderation.js'

/**
 * Does what a moderator wishes, to this room only.
 *
 * @throws Refusal when the person has left or the room is empty.
 */
export function moderate(world: World, { number, room }: Pick<Place, 'number' | 'room'>, wish: Moderation): void {
  const { roomNumber } = room
  switch (wish.action) {
    case 'lock':
    case 'unlock':
      return applyEffect(world, number, { kind: 'lock', roomNumber, locked: wish.action === 'lock' })
    case 'muteAllExceptTalking':
      for (const { id, muted, talking } of room.running?.participants ?? []) {
        if (!muted && !talking) applyEffect(world, number, { kind: 'mute', roomNumber, participantId: id, muted: true })
      }
      return
    case 'unmuteAll':
      for (const { id, muted } of room.running?.participants ?? []) {
        if (muted) applyEffect(world, number, { kind: 'mute', roomNumber, participantId: id, muted: false })
      }
      return
    case 'mute':
    case 'unmute':
      return applyEffect(world, number, { kind: 'mute', roomNumber, ...person(wish), muted: wish.action === 'mute' })
    case 'deafen':
    case 'undeafen':
      return applyEffect(world, number, { kind: 'deafen', roomNumber, ...person(wish), deaf: wish.action === 'deafen' })
    case 'kick':
      return applyEffect(world, number, { kind: 'kick', roomNumber, ...person(wish) })
    case 'setEnergy':
      return applyEffect(world, number, { kind: 'energy', roomNumber, ...person(wish), value: wish.energy })
  }
}

function person({ participantId }: { readonly participantId: number }) {
  return { participantId }
}
