/**
 * The room, live: what the client's `room.watch()` tells, with the buttons of a moderator.
 *
 * @module playground/room-panel
 */
import { useEffect, useState } from 'preact/hooks'
import {
  EarOffIcon,
  FloorIcon,
  LeaveIcon,
  LockIcon,
  MicrophoneIcon,
  MicrophoneOffIcon,
  TalkingIcon,
  UnlockIcon,
} from '../../../mocks/server/pages/icons.js'
import { writeDuration, writeNumber } from '../../../mocks/server/pages/writing.js'
import { ConferenceError, type Participant, type RoomEvent, type WatchState } from '../../../src/index.js'
import type { PlaygroundWorld } from './playground-world.js'
import type { PlaygroundTexts } from './texts.js'

interface RoomPanelProps {
  readonly world: PlaygroundWorld
  readonly texts: PlaygroundTexts
  /** Simulated time now. */
  readonly now: number
  /** The zone the clock of the page shows. */
  readonly timeZone: string
  readonly complain: (message: string) => void
}

/** Events shown. */
const SHOWN_EVENTS = 6

/** The panel. */
export function RoomPanel({ world, texts, now, timeZone, complain }: RoomPanelProps) {
  const { state, events } = useRoom(world)
  const { buttons } = world
  const time = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'medium', timeZone })
  const { participants: people, locked = false } = state.room
  const act = (deed: Promise<unknown>) => {
    deed.catch((error: unknown) => complain(error instanceof ConferenceError ? error.message : String(error)))
  }
  const someSpeak = people.some(({ muted }) => !muted)
  return (
    <section class="panel room" aria-labelledby="room">
      <div class="panel-head">
        <h2 id="room">
          {texts.room} <span class="count">{people.length}</span>
        </h2>
        <p class={`chip chip-${state.status}`} data-watch={state.status}>
          {texts.statuses[state.status]}
        </p>
        {state.room.running && (
          <p class={`chip ${locked ? 'chip-locked' : ''}`} data-locked={locked}>
            {locked ? <LockIcon /> : <UnlockIcon />}
            {locked ? texts.locked : texts.open}
          </p>
        )}
      </div>
      <fieldset class="buttons">
        <legend class="visually-hidden">{texts.room}</legend>
        <button
          type="button"
          data-action="lock"
          aria-disabled={people.length === 0}
          onClick={() => people.length > 0 && act(locked ? buttons.unlock() : buttons.lock())}
        >
          {locked ? <UnlockIcon /> : <LockIcon />}
          {locked ? texts.unlock : texts.lock}
        </button>
        <button
          type="button"
          data-action="mute-all"
          aria-disabled={people.length === 0}
          onClick={() => people.length > 0 && act(someSpeak ? buttons.muteAll() : buttons.unmuteAll())}
        >
          {someSpeak ? <MicrophoneOffIcon /> : <MicrophoneIcon />}
          {someSpeak ? texts.muteAll : texts.unmuteAll}
        </button>
      </fieldset>
      {people.length === 0 ? (
        <p class="detail nobody">{texts.nobody}</p>
      ) : (
        <ul class="people">
          {people.map((person) => (
            <Person
              key={`${person.id}-${person.joinedAt.getTime()}`}
              person={person}
              isNamesake={people.some(({ id, name }) => id !== person.id && name === person.name)}
              now={now}
              texts={texts}
              buttons={buttons}
              act={act}
            />
          ))}
        </ul>
      )}
      <h3>{texts.events}</h3>
      <ol class="events" aria-live="off">
        {events.map(({ key, event }) => (
          <li key={key}>
            <time dateTime={event.seenAt.toISOString()}>{time.format(event.seenAt)}</time> <code>{event.type}</code>{' '}
            {'participant' in event ? (event.participant?.name ?? '') : ''}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface PersonProps {
  readonly person: Readonly<Participant>
  /** Is there another of the same name? */
  readonly isNamesake: boolean
  readonly now: number
  readonly texts: PlaygroundTexts
  readonly buttons: PlaygroundWorld['buttons']
  readonly act: (deed: Promise<unknown>) => void
}

function Person({ person, isNamesake, now, texts, buttons, act }: PersonProps) {
  const number = writeNumber(person.number)
  const name = number === undefined ? texts.hidden : person.name
  const label = isNamesake ? `${name}, ${number ?? person.id}` : name
  const one = buttons.participant(person.id)
  return (
    <li class={`person ${person.talking ? 'is-talking' : ''}`} data-person={person.id}>
      <div class="who">
        <strong>{name}</strong>
        <span class="detail">
          <span class="number">{number === name ? '' : number}</span> {writeDuration(now - person.joinedAt.getTime())}
        </span>
        <span class="marks">
          {person.talking && (
            <span class="mark good" data-mark="talking">
              <TalkingIcon /> {texts.states.talking}
            </span>
          )}
          {person.floor && (
            <span class="mark" data-mark="floor">
              <FloorIcon /> {texts.states.floor}
            </span>
          )}
          {person.muted && (
            <span class="mark warn" data-mark="muted">
              <MicrophoneOffIcon /> {texts.states.muted}
            </span>
          )}
          {person.deaf && (
            <span class="mark warn" data-mark="deaf">
              <EarOffIcon /> {texts.states.deaf}
            </span>
          )}
        </span>
      </div>
      <fieldset class="deeds">
        <legend class="visually-hidden">{texts.actionsFor(label)}</legend>
        <button
          type="button"
          data-action="mute"
          aria-pressed={person.muted}
          aria-label={texts.mute(label)}
          title={texts.mute(label)}
          onClick={() => act(person.muted ? one.unmute() : one.mute())}
        >
          {person.muted ? <MicrophoneOffIcon /> : <MicrophoneIcon />}
        </button>
        <button
          type="button"
          data-action="deafen"
          aria-pressed={person.deaf}
          aria-label={texts.deafen(label)}
          title={texts.deafen(label)}
          onClick={() => act(person.deaf ? one.undeafen() : one.deafen())}
        >
          <EarOffIcon />
        </button>
        <button
          type="button"
          class="danger"
          data-action="kick"
          aria-label={texts.kick(label)}
          title={texts.kick(label)}
          onClick={() => act(one.kick())}
        >
          <LeaveIcon />
        </button>
      </fieldset>
    </li>
  )
}

interface SeenEvent {
  readonly key: number
  readonly event: RoomEvent
}

/** Watches the room for as long as the panel is there. */
function useRoom({ watching }: PlaygroundWorld): { state: WatchState; events: readonly SeenEvent[] } {
  const [watch] = useState(() => watching.watch({ fastestSeconds: 0.5 }))
  const [state, setState] = useState(watch.getSnapshot)
  const [events, setEvents] = useState<readonly SeenEvent[]>([])
  useEffect(() => {
    const unsubscribe = watch.subscribe(setState)
    let count = 0
    const read = async () => {
      for await (const event of watch) {
        count += 1
        const seen = { key: count, event }
        setEvents((before) => [seen, ...before].slice(0, SHOWN_EVENTS))
      }
    }
    // The snapshot tells of the failure that ends the stream.
    read().catch(() => {})
    return () => {
      unsubscribe()
      watch.stop()
    }
  }, [watch])
  return { state, events }
}
