/**
 * The laws of a room's events, checked on any prefix of a stream.
 *
 * @module test/live/support/laws
 */
import { emptyRoom, type RoomChange, type RoomSnapshot, replayEvent } from 'ovh-conference'

/** Says which laws a stream breaks, and where. Begins at a room that is known. */
export function lawFaults(
  events: readonly (RoomChange & { readonly room: RoomSnapshot })[],
  begin: RoomSnapshot = emptyRoom,
): string[] {
  const faults: string[] = []
  const inside = new Map(begin.participants.map((person) => [person.id, person.talking]))
  let running = begin.running
  let room = begin
  for (const [index, event] of events.entries()) {
    const fault = (text: string) => faults.push(`event ${index} ${event.type}: ${text}`)
    if (event.type === 'opened') {
      if (running) fault('opened twice')
      running = true
    } else if (event.type !== 'gap' && !running) fault('nothing is running')

    if (event.type === 'closed') {
      if (inside.size > 0) fault(`${inside.size} people have not left`)
      running = false
    } else if (event.type === 'joined') {
      if (inside.has(event.participant.id)) fault('joined twice')
      inside.set(event.participant.id, event.participant.talking)
    } else if ('participant' in event && event.participant) {
      const { id } = event.participant
      const talking = inside.get(id)
      if (talking === undefined) fault('not joined')
      if (event.type === 'left') {
        if (talking) fault('left while talking')
        inside.delete(id)
      }
      if (event.type === 'talking' || event.type === 'silent') {
        if (talking === (event.type === 'talking')) fault('said twice')
        inside.set(id, event.type === 'talking')
      }
    }
    room = replayEvent(room, event)
    if (JSON.stringify(room) !== JSON.stringify(event.room)) fault('replaying gives another room')
    if (event.room.participants.filter(({ floor }) => floor).length > 1) fault('two people hold the floor')
    if ('participant' in event && event.participant && event.type !== 'left') {
      const seen = event.room.participants.find(({ id }) => id === event.participant?.id)
      if (JSON.stringify(seen) !== JSON.stringify(event.participant)) fault('the person is not as in the room')
    }
  }
  return faults
}
