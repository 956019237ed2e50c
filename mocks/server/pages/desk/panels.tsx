/**
 * What stands around the telephones: conferences, time, outbox, request log.
 *
 * @module pages/desk/panels
 */
import type { DeskNumber, DeskView, MailView, RequestView } from '../../protocol/desk-view.js'
import { LockIcon } from '../icons.js'
import { writeNumber, writeRoomNumber, writeTime } from '../writing.js'
import type { Order } from './control-client.js'
import type { DeskTexts } from './texts.js'

interface Tools {
  readonly order: Order
  readonly texts: DeskTexts
}

/** The conferences one can call. */
export function Conferences({ numbers, scenarios, order, texts }: Tools & Pick<DeskView, 'numbers' | 'scenarios'>) {
  return (
    <section aria-labelledby="conferences">
      <h2 id="conferences">{texts.conferences}</h2>
      {numbers.length === 0 && <p class="detail">{texts.noConference}</p>}
      <ul class="numbers">
        {numbers.map((number) => (
          <li key={number.serviceName} class="card">
            <p>
              <strong>{nameOf(number)}</strong> {number.locked && <Locked texts={texts} />}
            </p>
            <p class="detail">
              {number.description === '' ? '' : `${writeNumber(number.serviceName) ?? number.serviceName} · `}
              {number.pin === null ? '' : `${texts.pin} ${number.pin} · `}
              {texts.inside(number.rooms.reduce((sum, room) => sum + room.participantCount, number.participantCount))}
            </p>
            {number.rooms.length > 0 && (
              <ul class="rooms detail" aria-label={texts.roomsOf(nameOf(number))}>
                {number.rooms.map(({ roomNumber, pin, participantCount, locked }) => (
                  <li key={roomNumber}>
                    {texts.room(writeRoomNumber(roomNumber))} · {pin === null ? '' : `${texts.pin} ${pin} · `}
                    {texts.inside(participantCount)} {locked && <Locked texts={texts} />}
                  </li>
                ))}
              </ul>
            )}
            <p class="buttons">
              {number.links.follow !== null && (
                <a class="button" href={number.links.follow} target="_blank" rel="noreferrer">
                  {texts.follow}
                </a>
              )}
              {number.links.control !== null && (
                <a class="button" href={number.links.control} target="_blank" rel="noreferrer">
                  {texts.control}
                </a>
              )}
              <button
                type="button"
                aria-pressed={number.autopilot}
                aria-label={texts.autopilotOf(nameOf(number))}
                data-action="autopilot"
                onClick={() =>
                  order(number.autopilot ? 'DELETE' : 'PUT', `/conferences/${number.serviceName}/autopilot`)
                }
              >
                {texts.autopilot}
              </button>
            </p>
            <form
              class="scenario"
              onSubmit={(event) => {
                event.preventDefault()
                const name = new FormData(event.currentTarget).get('name')
                order('POST', `/conferences/${number.serviceName}/scenario`, { name })
              }}
            >
              <label>
                <span class="detail">{texts.scenario}</span>
                <select name="name">
                  {scenarios.map((name) => (
                    <option key={name} value={name}>
                      {texts.scenarios[name] ?? name}
                    </option>
                  ))}
                </select>
              </label>
              <button type="submit">{texts.begin}</button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a conference is called: its label, else its telephone number. */
function nameOf({ description, serviceName }: DeskNumber): string {
  return description || (writeNumber(serviceName) ?? serviceName)
}

function Locked({ texts }: Pick<Tools, 'texts'>) {
  return (
    <span title={texts.locked}>
      <LockIcon />
      <span class="visually-hidden">{texts.locked}</span>
    </span>
  )
}

/** Plans failures of the API. */
export function Faults({ faultCount, order, texts }: Tools & Pick<DeskView, 'faultCount'>) {
  const faults: readonly (readonly [label: string, fault: object])[] = [
    [texts.faultUnavailable, { status: 503 }],
    [texts.faultDropped, { connection: 'dropped' }],
    [texts.faultStuck, { task: 'stuck' }],
    [texts.faultSlow, { delaySeconds: 5 }],
  ]
  return (
    <section aria-labelledby="faults">
      <h2 id="faults">
        {texts.faults} <span class="count">{texts.faultCount(faultCount)}</span>
      </h2>
      <p class="buttons">
        {faults.map(([label, fault]) => (
          <button
            type="button"
            key={label}
            onClick={() => order('POST', '/faults', { operation: 'any', fault, times: 1 })}
          >
            {label}
          </button>
        ))}
        <button type="button" aria-disabled={faultCount === 0} onClick={() => order('DELETE', '/faults')}>
          {texts.faultClear}
        </button>
      </p>
    </section>
  )
}

/** Simulated time, and how it is moved. */
export function Clock({
  now,
  pace,
  isVirtual,
  timeZone,
  order,
  texts,
}: Tools & Pick<DeskView, 'isVirtual' | 'timeZone'> & { readonly now: number; readonly pace: number }) {
  const shown = new Intl.DateTimeFormat(document.documentElement.lang === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone,
  })
  const leap = (minutes: number) => order('POST', '/clock/advance', { minutes })
  return (
    <fieldset class="clock">
      <legend class="visually-hidden">{texts.time}</legend>
      <time dateTime={new Date(now).toISOString()}>{shown.format(now)}</time>
      <button type="button" onClick={() => leap(1)}>
        {texts.minutes(1)}
      </button>
      <button type="button" onClick={() => leap(10)}>
        {texts.minutes(10)}
      </button>
      <button type="button" onClick={() => leap(60)}>
        {texts.hour}
      </button>
      {!isVirtual && (
        <button
          type="button"
          aria-pressed={pace === 0}
          onClick={() => order('POST', pace === 0 ? '/clock/resume' : '/clock/pause')}
        >
          {texts.pause}
        </button>
      )}
    </fieldset>
  )
}

/** Reports that have left. */
export function Outbox({ mails, texts }: { readonly mails: readonly MailView[]; readonly texts: DeskTexts }) {
  return (
    <section aria-labelledby="outbox">
      <h2 id="outbox">
        {texts.outbox} <span class="count">{mails.length}</span>
      </h2>
      {mails.length === 0 && <p class="detail">{texts.noMail}</p>}
      {mails.map((mail) => (
        <details key={mail.id} class="card mail">
          <summary>
            <strong>{mail.subject}</strong>
            <span class="detail">
              {writeTime(mail.sentAt)} {texts.to(mail.to)}
            </span>
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
          <pre tabIndex={0}>{mail.text}</pre>
          {mail.recordingUrl !== null && (
            // biome-ignore lint/a11y/useMediaCaption: a recording of tones has no words.
            <audio controls preload="none" src={mail.recordingUrl} aria-label={texts.recordingOf(mail.subject)} />
          )}
        </details>
      ))}
    </section>
  )
}

/** The last requests to the API, by the names of the contract. */
export function Requests({
  requests,
  texts,
}: {
  readonly requests: readonly RequestView[]
  readonly texts: DeskTexts
}) {
  // Rows have no state of their own: the same row may show another request.
  const rows = requests.map((request, row) => ({ ...request, row }))
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{texts.requests}</h2>
      {requests.length === 0 && <p class="detail">{texts.noRequest}</p>}
      <ol class="requests">
        {rows.map(({ row, at, method, operationId, status }) => (
          <li key={row}>
            <time dateTime={at}>{writeTime(at)}</time>
            <code class={status < 400 ? 'good' : 'bad'}>{status}</code>
            <code>{operationId ?? method}</code>
          </li>
        ))}
      </ol>
    </section>
  )
}
