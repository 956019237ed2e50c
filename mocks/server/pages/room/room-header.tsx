/**
 * What a room is and how it is: number, PIN, duration, locked, recording.
 *
 * @module pages/room/room-header
 */
import type { ComponentChildren } from 'preact'
import type { RoomView } from '../../protocol/room-view.js'
import { LockIcon, UnlockIcon } from '../icons.js'
import { writeDuration, writeNumber, writeRoomNumber, writeTime } from '../writing.js'
import type { RoomTexts } from './texts.js'

interface RoomHeaderProps {
  readonly view: RoomView
  readonly title: string
  readonly eyebrow: string
  /** Simulated time now. */
  readonly now: number
  readonly texts: RoomTexts
}

/** The head of the page. */
export function RoomHeader({ view, title, eyebrow, now, texts }: RoomHeaderProps) {
  const { informations, recording } = view
  const otherLanguage = document.documentElement.lang === 'fr' ? 'en' : 'fr'
  return (
    <header class="hero">
      <div class="hero-line">
        <p class="eyebrow">{eyebrow}</p>
        <a class="language" href={`?lang=${otherLanguage}`} lang={otherLanguage} hreflang={otherLanguage}>
          {texts.otherLanguage}
        </a>
      </div>
      <h1>{title}</h1>
      <ul class="chips">
        <li class={`chip ${informations ? 'live' : 'quiet'}`}>
          <span class="dot" aria-hidden="true" />
          {informations ? texts.live : texts.empty}
        </li>
        {informations && (
          <li class={`chip ${informations.locked ? 'locked' : 'quiet'}`}>
            {informations.locked ? <LockIcon /> : <UnlockIcon />}
            {informations.locked ? texts.locked : texts.open}
          </li>
        )}
        {recording && (
          <li class="chip recording">
            <span class="dot" aria-hidden="true" />
            {texts.recording}
          </li>
        )}
      </ul>
      <dl class="facts">
        <Fact name={texts.numberToCall}>{writeNumber(view.serviceName) ?? view.serviceName}</Fact>
        <Fact name={texts.room}>{writeRoomNumber(view.roomNumber)}</Fact>
        <Fact name={texts.pin}>{view.pin ?? texts.noPin}</Fact>
        {informations && (
          <Fact name={texts.lasting}>
            {writeDuration(now - Date.parse(informations.dateStart))}{' '}
            <small>{texts.startedAt(writeTime(informations.dateStart))}</small>
          </Fact>
        )}
      </dl>
    </header>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
