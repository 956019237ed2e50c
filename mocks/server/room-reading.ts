/**
 * Reads from the world what a public link may show.
 *
 * @module room-reading
 */
import type { Place } from '../behaviour/attendance.js'
import type { World } from '../behaviour/world.js'
import type { Wire } from '../handlers/wire.js'
import type { RoomView } from './protocol/room-view.js'

/** The room behind a link, in the words of the contract. */
export function readRoom(wire: Wire, { number, room }: Pick<Place, 'number' | 'room'>): RoomView {
  const { running } = room
  return {
    serviceName: number.serviceName,
    description: number.description,
    roomNumber: room.roomNumber,
    pin: room.settings.pin,
    informations: running ? wire.informations(running) : null,
    recording: running?.recording?.stretches.at(-1)?.to === null,
    participants: running?.participants.map((participant) => wire.participant(running, participant)) ?? [],
  }
}

/** Keeps one wire per world, for making one is not cheap. */
export function createWireCache(createWire: (world: World) => Wire): (world: World) => Wire {
  let known: { readonly world: World; readonly wire: Wire } | undefined
  return (world) => {
    if (known?.world !== world) known = { world, wire: createWire(world) }
    return known.wire
  }
}
