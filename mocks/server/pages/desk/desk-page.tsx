/**
 * The phone desk: as many telephones as one likes, and everything one wants to see beside them.
 *
 * @module pages/desk/desk-page
 */
import { useMemo, useState } from 'preact/hooks'
import { after } from '../../../clock/real-timer.js'
import type { DeskView } from '../../protocol/desk-view.js'
import { LineBanner } from '../line-banner.js'
import { useLiveView } from '../use-live-view.js'
import { createOrders } from './control-client.js'
import { NewPhone } from './new-phone.js'
import { Clock, Conferences, Faults, Outbox, Requests } from './panels.js'
import { Phones } from './phone.js'
import type { DeskTexts } from './texts.js'

interface DeskPageProps {
  /** Address of the control API without a trailing slash. */
  readonly base: string
  readonly texts: DeskTexts
}

const COMPLAINT_MS = 6000

/** The page. */
export function DeskPage({ base, texts }: DeskPageProps) {
  const [complaint, setComplaint] = useState('')
  const { view, line, isBack, now, pace } = useLiveView<DeskView, never>(`${base}/events`)
  const order = useMemo(
    () =>
      createOrders(base, (failure) => {
        setComplaint(texts.complaint(failure))
        after(COMPLAINT_MS, () => setComplaint(''))
      }),
    [base, texts],
  )
  if (line === 'gone') {
    return (
      <main class="notice">
        <h1>{texts.goneTitle}</h1>
        <p role="alert">{texts.gone}</p>
      </main>
    )
  }
  if (!view) return <p class="loading">{line === 'lost' ? texts.lost : '…'}</p>
  const otherLanguage = document.documentElement.lang === 'fr' ? 'en' : 'fr'
  return (
    <>
      <LineBanner line={line} isBack={isBack} texts={texts} />
      <p class="complaint" role="alert">
        {complaint}
      </p>
      <header class="bar">
        <h1>{texts.title}</h1>
        <Clock now={now} pace={pace} isVirtual={view.isVirtual} timeZone={view.timeZone} order={order} texts={texts} />
        <a class="language" href={`?lang=${otherLanguage}`} lang={otherLanguage} hreflang={otherLanguage}>
          {texts.otherLanguage}
        </a>
      </header>
      <main>
        <section class="phones" aria-labelledby="phones">
          <h2 id="phones">
            {texts.phones} <span class="count">{view.calls.length}</span>
          </h2>
          <div class="shelf">
            <NewPhone numbers={view.numbers} newcomer={view.newcomer} order={order} texts={texts} />
            <Phones calls={view.calls} order={order} texts={texts} />
          </div>
        </section>
        <div class="side">
          <Conferences numbers={view.numbers} scenarios={view.scenarios} order={order} texts={texts} />
          <Faults faultCount={view.faultCount} order={order} texts={texts} />
          <Outbox mails={view.mails} texts={texts} />
          <Requests requests={view.requests} texts={texts} />
        </div>
      </main>
    </>
  )
}
