/**
 * What a public link shows of its room, and what changed from one look to the next.
 *
 * @module protocol/room-view
 */
import type { WireInformations, WireParticipant, WireSettings } from '../../../src/contract.js'

/** A room as its follow and control pages see it, in the words of the contract. */
export interface RoomView {
  readonly serviceName: string
  readonly description: string
  readonly roomNumber: WireSettings['roomNumber']
  /** `null` when there is none. */
  readonly pin: string | null
  /** `null` when nobody is inside. */
  readonly informations: WireInformations | null
  /** Is the conference being recorded right now? */
  readonly recording: boolean
  /** People inside, who came first is first. */
  readonly participants: readonly WireParticipant[]
}

/** Something worth telling a person who does not watch all the time. */
export type RoomChange =
  | { readonly kind: RoomChangeKind }
  | { readonly kind: PersonChangeKind; readonly callerName: string; readonly callerNumber: string }

type RoomChangeKind = 'locked' | 'unlocked' | 'recording-started' | 'recording-stopped' | 'ended'
type PersonChangeKind = 'joined' | 'left' | 'muted' | 'unmuted' | 'deafened' | 'undeafened'

/** What changed between two looks at a room. Talking is left out: it changes too often to be told. */
export function roomChanges(before: RoomView, after: RoomView): RoomChange[] {
  const changes: RoomChange[] = []
  const known = new Map(before.participants.map((participant) => [participant.id, participant]))
  const present = new Set(after.participants.map(({ id }) => id))
  const tell = (kind: PersonChangeKind, { callerName, callerNumber }: WireParticipant) =>
    changes.push({ kind, callerName, callerNumber })

  for (const participant of before.participants) if (!present.has(participant.id)) tell('left', participant)
  for (const participant of after.participants) {
    const earlier = known.get(participant.id)
    if (!earlier) tell('joined', participant)
    else {
      if (earlier.speak !== participant.speak) tell(participant.speak ? 'unmuted' : 'muted', participant)
      if (earlier.hear !== participant.hear) tell(participant.hear ? 'undeafened' : 'deafened', participant)
    }
  }
  if (before.informations && !after.informations) return [...changes, { kind: 'ended' }]
  const wasLocked = before.informations?.locked ?? false
  const isLocked = after.informations?.locked ?? false
  if (wasLocked !== isLocked) changes.push({ kind: isLocked ? 'locked' : 'unlocked' })
  if (before.recording !== after.recording) {
    changes.push({ kind: after.recording ? 'recording-started' : 'recording-stopped' })
  }
  return changes
}
