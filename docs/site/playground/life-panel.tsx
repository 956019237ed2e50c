/**
 * What can be made to happen: autopilot, scenarios, trouble; and the mails that leave.
 *
 * @module playground/life-panel
 */
import { useEffect, useState } from 'preact/hooks'
import { Faults } from '../../../mocks/server/pages/desk/panels.js'
import type { DeskTexts } from '../../../mocks/server/pages/desk/texts.js'
import type { DeskView } from '../../../mocks/server/protocol/desk-view.js'
import type { PlaygroundWorld } from './playground-world.js'
import type { PlaygroundTexts } from './texts.js'

interface LifePanelProps {
  readonly world: PlaygroundWorld
  readonly view: DeskView
  readonly texts: PlaygroundTexts
  readonly phones: DeskTexts
}

/** Needs a larger room than the usual one. */
const TOO_LARGE = 'townHall'

/** The panel. */
export function LifePanel({ world, view, texts, phones }: LifePanelProps) {
  const { order, number } = world
  const isOn = view.numbers[0]?.autopilot ?? false
  const path = `/conferences/${number.serviceName}`
  return (
    <section class="panel" aria-labelledby="life">
      <h2 id="life">{texts.life}</h2>
      <div class="buttons">
        <button
          type="button"
          aria-pressed={isOn}
          data-action="autopilot"
          onClick={() => order(isOn ? 'DELETE' : 'PUT', `${path}/autopilot`)}
        >
          {texts.autopilot}
        </button>
        <form
          class="scenario"
          onSubmit={(event) => {
            event.preventDefault()
            order('POST', `${path}/scenario`, { name: new FormData(event.currentTarget).get('name') })
          }}
        >
          <select name="name" aria-label={texts.scenario}>
            {view.scenarios
              .filter((name) => name !== TOO_LARGE)
              .map((name) => (
                <option key={name} value={name}>
                  {phones.scenarios[name] ?? name}
                </option>
              ))}
          </select>
          <button type="submit">{texts.begin}</button>
        </form>
      </div>
      <Faults faultCount={view.faultCount} order={order} texts={phones} />
      <Outbox world={world} view={view} texts={texts} />
    </section>
  )
}

function Outbox({ world, view, texts }: Omit<LifePanelProps, 'phones'>) {
  return (
    <section aria-labelledby="outbox">
      <h2 id="outbox">
        {texts.outbox} <span class="count">{view.mails.length}</span>
      </h2>
      {view.mails.length === 0 && <p class="detail">{texts.noMail}</p>}
      {view.mails.map((mail) => (
        <details key={mail.id} class="mail">
          <summary>
            <strong>{mail.subject}</strong> <span class="detail">{mail.to}</span>
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
          <pre tabIndex={0}>{mail.text}</pre>
          {mail.recordingUrl !== null && <Recording world={world} mailId={mail.id} texts={texts} />}
        </details>
      ))}
    </section>
  )
}

/** Made when asked for: a recording may be long. */
function Recording({ world, mailId, texts }: Pick<LifePanelProps, 'world' | 'texts'> & { readonly mailId: number }) {
  const [url, setUrl] = useState<string>()
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url])
  if (url !== undefined) {
    // biome-ignore lint/a11y/useMediaCaption: a recording of tones has no words.
    return <audio controls autoPlay src={url} aria-label={texts.listen} />
  }
  const make = () => {
    const { simulator } = world
    const mail = simulator.outbox.find(({ id }) => id === mailId)
    const recording = mail && simulator.recordingOf(mail)
    // The pieces are fresh arrays; nothing else holds their buffers.
    const pieces = recording ? ([...recording.pieces()] as Uint8Array<ArrayBuffer>[]) : []
    setUrl(URL.createObjectURL(new Blob(pieces, { type: 'audio/wav' })))
  }
  return (
    <button type="button" onClick={make}>
      {texts.listen}
    </button>
  )
}
