/**
 * Who is talking and who holds the floor, as a conference switch computes them from loudness and threshold.
 *
 * @module talking
 */
import { recordUtterance } from './recording.js'
import { note, type Participant, type PhoneNumber, type Room, type World } from './world.js'

/** Is this person heard by the others: loud enough for the threshold, and not muted? */
function isTalking(participant: Participant): boolean {
  return !participant.muted && participant.loudness > 0 && participant.loudness > participant.energy
}

/** Brings talking and floor up to date after anything that may have changed them. */
export function refreshTalking(world: World, number: PhoneNumber, room: Room): void {
  const running = room.running
  if (!running) return
  for (const participant of running.participants) {
    const talking = isTalking(participant)
    if (talking === participant.talking) continue
    participant.talking = talking
    if (talking) {
      participant.talkingSince = world.now
    } else {
      const since = participant.talkingSince ?? world.now
      participant.talkedMs += world.now - since
      participant.talkingSince = null
      recordUtterance(running, { participantId: participant.id, from: since, to: world.now })
    }
    note(world, `participant ${participant.id} ${talking ? 'talks' : 'is silent'}`, number, room)
  }
  running.floor = floorHolder(running.participants, running.floor)
}

/** The floor stays with its holder while he talks; then the loudest talker takes it; in silence it stays. */
function floorHolder(participants: readonly Participant[], holderId: number | null): number | null {
  const holder = participants.find((participant) => participant.id === holderId)
  if (holder?.talking) return holder.id
  const talkers = participants.filter((participant) => participant.talking)
  const loudest = talkers.reduce<Participant | undefined>(
    (best, talker) => (best === undefined || talker.loudness > best.loudness ? talker : best),
    undefined,
  )
  return loudest?.id ?? holder?.id ?? null
}
