/**
 * One person in the room, and what a moderator may do to him.
 *
 * @module pages/room/person-row
 */
import type { WireParticipant } from '../../../../src/contract.js'
import type { Moderation } from '../../protocol/moderation.js'
import { EarOffIcon, FloorIcon, LeaveIcon, MicrophoneIcon, MicrophoneOffIcon, TalkingIcon } from '../icons.js'
import { initials, writeDuration, writeTime } from '../writing.js'
import { levelOf, thresholdOf } from './sensitivity.js'
import { personMark, personName, type RoomTexts } from './texts.js'

interface PersonProps {
  readonly person: WireParticipant
  /** What controls call the person: nobody else's name. */
  readonly label: string
  readonly texts: RoomTexts
  /** Simulated time now. */
  readonly now: number
  /** What a moderator does; absent on a page that only follows. */
  readonly moderation: PersonModeration | undefined
}

/** What a moderator does to a person. */
export interface PersonModeration {
  readonly act: (wish: Moderation) => void
  readonly askToKick: (person: WireParticipant) => void
}

/** Colors people are told apart by. */
const HUES = 8

/** A row of the list. */
export function PersonRow({ person, label, texts, now, moderation }: PersonProps) {
  const name = personName(texts, person)
  const mark = personMark(texts, person)
  const classes = ['person', person.talking && 'is-talking', !person.speak && 'is-muted'].filter(Boolean)
  return (
    <li class={classes.join(' ')} data-person={person.id}>
      <span class={`avatar hue-${person.id % HUES}`} aria-hidden="true">
        {initials(name)}
      </span>
      <div class="who">
        <h3 tabIndex={-1}>{name}</h3>
        <p class="detail">
          {mark !== name && <span class="number">{mark}</span>}
          <span class="since">
            <span class="visually-hidden">{texts.joinedAt(writeTime(person.arrivalDateTime))}, </span>
            <time dateTime={person.arrivalDateTime} title={texts.joinedAt(writeTime(person.arrivalDateTime))}>
              {writeDuration(now - Date.parse(person.arrivalDateTime))}
            </time>
          </span>
        </p>
      </div>
      <States person={person} texts={texts} />
      {moderation && <Actions person={person} name={label} texts={texts} moderation={moderation} />}
    </li>
  )
}

function States({ person, texts }: Pick<PersonProps, 'person' | 'texts'>) {
  return (
    <ul class="states">
      {person.talking && (
        <li class="badge talking">
          <TalkingIcon />
          <span class="word">{texts.talking}</span>
        </li>
      )}
      {person.floor && (
        <li class="badge floor">
          <FloorIcon />
          <span class="word">{texts.floor}</span>
        </li>
      )}
      {!person.speak && (
        <li class="badge muted">
          <MicrophoneOffIcon />
          <span class="word">{texts.muted}</span>
        </li>
      )}
      {!person.hear && (
        <li class="badge deaf">
          <EarOffIcon />
          <span class="word">{texts.deaf}</span>
        </li>
      )}
    </ul>
  )
}

interface ActionsProps {
  readonly person: WireParticipant
  readonly name: string
  readonly texts: RoomTexts
  readonly moderation: PersonModeration
}

function Actions({ person, name, texts, moderation: { act, askToKick } }: ActionsProps) {
  const { id: participantId, speak, hear, energy } = person
  const level = levelOf(energy)
  return (
    <fieldset class="actions">
      <legend class="visually-hidden">{texts.actionsFor(name)}</legend>
      <label class="sensitivity">
        <span class="caption" aria-hidden="true">
          {texts.sensitivity}
        </span>
        <input
          type="range"
          min={1}
          max={4}
          step={1}
          value={level}
          data-action="energy"
          aria-label={texts.sensitivityOf(name)}
          aria-valuetext={texts.sensitivityLevels[level - 1] ?? ''}
          title={texts.sensitivity}
          onChange={(event) =>
            act({ action: 'setEnergy', participantId, energy: thresholdOf(Number(event.currentTarget.value)) })
          }
        />
      </label>
      <button
        type="button"
        class="toggle"
        data-action="mute"
        aria-pressed={!speak}
        aria-label={texts.namedAction(texts.mute, name)}
        title={texts.mute}
        onClick={() => act({ action: speak ? 'mute' : 'unmute', participantId })}
      >
        {speak ? <MicrophoneIcon /> : <MicrophoneOffIcon />}
        <span class="word">{texts.mute}</span>
      </button>
      <button
        type="button"
        class="toggle"
        data-action="deafen"
        aria-pressed={!hear}
        aria-label={texts.namedAction(texts.deafen, name)}
        title={texts.deafen}
        onClick={() => act({ action: hear ? 'deafen' : 'undeafen', participantId })}
      >
        <EarOffIcon />
        <span class="word">{texts.deafen}</span>
      </button>
      <button
        type="button"
        class="danger"
        data-action="kick"
        aria-haspopup="dialog"
        aria-label={texts.namedAction(texts.kick, name)}
        title={texts.kick}
        onClick={() => askToKick(person)}
      >
        <LeaveIcon />
        <span class="word">{texts.kick}</span>
      </button>
    </fieldset>
  )
}
