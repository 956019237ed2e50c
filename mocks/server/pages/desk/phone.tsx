/**
 * A telephone on the desk: display, keys, talking, hanging up.
 *
 * @module pages/desk/phone
 */
import { useState } from 'preact/hooks'
import type { CallView } from '../../protocol/desk-view.js'
import { EarOffIcon, MicrophoneIcon, MicrophoneOffIcon, PhoneIcon, TalkingIcon } from '../icons.js'
import { writeNumber, writeTime } from '../writing.js'
import type { Order } from './control-client.js'
import type { DeskTexts } from './texts.js'

interface PhoneProps {
  readonly call: CallView
  /** Does another telephone show the same name? */
  readonly isNamesake: boolean
  readonly order: Order
  readonly texts: DeskTexts
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#']
/** Prompts shown, the newest last. */
const SHOWN_PROMPTS = 4

/** The telephone of a call. Digits, `#` and `*` on the keyboard press its keys while it has the focus. */
function Phone({ call, isNamesake, order, texts }: PhoneProps) {
  const [typed, setTyped] = useState('')
  const isOver = call.phase === 'ended'
  const name = call.hidden ? texts.hidden : call.name
  const press = (key: string) => {
    if (isOver) return
    setTyped((before) => (key === '#' ? '' : `${before}${key}`.slice(-12)))
    order('POST', `/calls/${call.callId}/press`, { keys: key })
  }
  return (
    <section
      class={`phone phase-${call.phase.replace(' ', '-')}`}
      aria-label={texts.phoneOf(isNamesake ? `${name}, ${writeNumber(call.from) ?? call.callId}` : name)}
      data-call={call.callId}
      onKeyDown={(event) => {
        if (KEYS.includes(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) press(event.key)
      }}
    >
      <div class="screen">
        <p class="screen-name">
          <strong>{name}</strong> <span>{writeNumber(call.from) ?? ''}</span>
        </p>
        <p class="screen-phase" role="status">
          {call.talking ? <TalkingIcon /> : <span class="dot" aria-hidden="true" />}
          {texts.phases[call.phase]}
          {call.end !== null && <small> ({texts.ends[call.end] ?? call.end})</small>}
        </p>
        <p class="screen-states">
          {call.onHold && <span>{texts.onHold}</span>}
          {call.muted && (
            <span>
              <MicrophoneOffIcon /> {texts.muted}
            </span>
          )}
          {call.deaf && (
            <span>
              <EarOffIcon /> {texts.deaf}
            </span>
          )}
        </p>
        <ol class="heard" aria-label={texts.heard}>
          {newestHeard(call).map(({ id, at, prompt, text }) => (
            <li key={id}>
              <time dateTime={at}>{writeTime(at)}</time> {prompt === 'announcement' ? `♪ ${text}` : texts.quote(text)}
            </li>
          ))}
        </ol>
        <p class="typed" aria-hidden="true">
          {typed}
        </p>
      </div>
      {isOver ? (
        <button type="button" class="wide" onClick={() => order('DELETE', `/calls/${call.callId}`)}>
          {texts.putAway}
        </button>
      ) : (
        <>
          <fieldset class="keys">
            <legend class="visually-hidden">{texts.keys}</legend>
            {KEYS.map((key) => (
              <button type="button" key={key} onClick={() => press(key)}>
                {key}
              </button>
            ))}
          </fieldset>
          <HoldToTalk call={call} order={order} texts={texts} />
          <button
            type="button"
            class="wide"
            data-action="hold"
            aria-disabled={call.phase !== 'inside'}
            onClick={() =>
              call.phase === 'inside' && order('POST', `/calls/${call.callId}/${call.onHold ? 'resume' : 'hold'}`)
            }
          >
            {call.onHold ? texts.takeBack : texts.putOnHold}
          </button>
          <div class="endings">
            <button type="button" class="danger" onClick={() => order('POST', `/calls/${call.callId}/hang-up`)}>
              <PhoneIcon />
              {texts.hangUp}
            </button>
            <button type="button" onClick={() => order('POST', `/calls/${call.callId}/drop`)}>
              {texts.drop}
            </button>
          </div>
        </>
      )}
    </section>
  )
}

/** Newest last. Their places in all that was heard tell them apart: the same words may come twice in a moment. */
function newestHeard({ heard }: CallView) {
  return heard.map((prompt, id) => ({ ...prompt, id })).slice(-SHOWN_PROMPTS)
}

/** Talks as long as it is held, by finger, mouse or space bar. */
function HoldToTalk({ call, order, texts }: Omit<PhoneProps, 'isNamesake'>) {
  const [isHeld, setIsHeld] = useState(false)
  const canTalk = call.phase === 'inside' && !call.onHold
  const begin = () => {
    if (!canTalk || isHeld) return
    setIsHeld(true)
    order('POST', `/calls/${call.callId}/speak`)
  }
  const end = () => {
    if (!isHeld) return
    setIsHeld(false)
    if (canTalk) order('POST', `/calls/${call.callId}/stop-speaking`)
  }
  return (
    <button
      type="button"
      class="wide primary hold"
      aria-disabled={!canTalk}
      aria-pressed={isHeld}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        begin()
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onBlur={end}
      onKeyDown={(event) => {
        if ((event.key === ' ' || event.key === 'Enter') && !event.repeat) begin()
      }}
      onKeyUp={end}
      onContextMenu={(event) => event.preventDefault()}
    >
      <MicrophoneIcon />
      {isHeld ? texts.talking : texts.hold}
    </button>
  )
}

/** The telephones of a desk, the newest first. */
export function Phones({
  calls,
  order,
  texts,
}: Omit<PhoneProps, 'call' | 'isNamesake'> & { readonly calls: readonly CallView[] }) {
  const names = calls.map(({ name }) => name)
  return [...calls]
    .reverse()
    .map((call) => (
      <Phone
        key={call.callId}
        call={call}
        isNamesake={names.indexOf(call.name) !== names.lastIndexOf(call.name)}
        order={order}
        texts={texts}
      />
    ))
}
