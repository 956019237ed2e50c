/**
 * A room as lines of text.
 *
 * @module examples/wallboard/render-board
 */
import type { TalkFacts, WatchState } from 'ovh-conference'

/** What the board shows; pure, so that a test can read it. */
export function renderBoard({ status, error, room, unreadCount }: WatchState, facts: TalkFacts, now: number): string[] {
  const clock = (since: Date) => {
    const seconds = Math.max(0, Math.floor((now - since.getTime()) / 1000))
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  }
  const talked = (id: number): string => {
    const talk = facts.people.get(id)
    if (!talk) return ''
    const running = talk.talkingSince ? (now - talk.talkingSince.getTime()) / 1000 : 0
    return `${Math.round(talk.talkSeconds + running)} s (± ${Math.ceil(talk.uncertainSeconds)})`
  }
  if (status === 'idle' || status === 'starting') return ['looking into the room…']
  const people = room.participants.map(({ id, name, talking, muted, deaf, joinedAt }) =>
    [
      talking ? '●' : ' ',
      name.padEnd(16),
      clock(joinedAt).padStart(6),
      talked(id).padStart(14),
      muted ? 'muted' : '',
      deaf ? 'deaf' : '',
    ]
      .join('  ')
      .trimEnd(),
  )
  const title = room.running ? `${room.participants.length} inside` : 'nobody inside'
  const notes = [
    room.locked ? 'locked' : '',
    unreadCount > 0 ? `${unreadCount} more to be read` : '',
    facts.silentSince ? `silent for ${clock(facts.silentSince)}` : '',
    status === 'troubled' ? `trouble: ${error?.code}` : status,
  ]
  return [[title, ...notes.filter((note) => note !== '')].join(' · '), ...people]
}
