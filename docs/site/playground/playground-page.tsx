/**
 * The playground: telephones, the room, the reader's code, and every request.
 *
 * @module playground/playground-page
 */
import { useEffect, useState } from 'preact/hooks'
import { NewPhone } from '../../../mocks/server/pages/desk/new-phone.js'
import { Clock } from '../../../mocks/server/pages/desk/panels.js'
import { Phones } from '../../../mocks/server/pages/desk/phone.js'
import { deskTexts } from '../../../mocks/server/pages/desk/texts.js'
import { writeNumber } from '../../../mocks/server/pages/writing.js'
import { CodePanel } from './code-panel.js'
import type { Interception } from './interception.js'
import { LifePanel } from './life-panel.js'
import type { Language, PlaygroundWorld } from './playground-world.js'
import { RequestsPanel } from './requests-panel.js'
import { RoomPanel } from './room-panel.js'
import { type PlaygroundTexts, rememberLanguage } from './texts.js'
import { useComplaint } from './use-complaint.js'
import { useDesk } from './use-desk.js'

interface PlaygroundPageProps {
  readonly world: PlaygroundWorld
  readonly language: Language
  readonly texts: PlaygroundTexts
  readonly started: Promise<Interception>
}

/** The page. */
export function PlaygroundPage({ world, language, texts, started }: PlaygroundPageProps) {
  const [interception, setInterception] = useState<Interception>('starting')
  const { complaint, complain } = useComplaint(texts.failed)
  const { view, now, pace } = useDesk(world.server.world)
  const phones = deskTexts(language)
  useEffect(() => {
    void started.then(setInterception)
  }, [started])
  useEffect(() => world.onComplaint(complain), [world, complain])
  const other: Language = language === 'fr' ? 'en' : 'fr'
  return (
    <div class="playground">
      <p class="complaint" role="alert">
        {complaint}
      </p>
      <header class="intro">
        <div class="intro-words">
          <h1>{texts.title}</h1>
          <p class="detail">{texts.lead}</p>
        </div>
        <a
          class="language"
          href={`?lang=${other}`}
          lang={other}
          hreflang={other}
          onClick={() => rememberLanguage(other)}
        >
          {texts.otherLanguage}
        </a>
      </header>
      <div class="strip">
        <p class="facts">
          {texts.number} <strong class="number">{writeNumber(world.number.serviceName)}</strong> · {texts.pin}{' '}
          <strong class="number">{view.numbers[0]?.pin ?? '–'}</strong>
        </p>
        <p
          class={`chip chip-${interception}`}
          role="status"
          title={noteOf(interception, texts)}
          data-interception={interception}
        >
          {texts[interception]}
        </p>
        <Clock now={now} pace={pace} isVirtual={false} timeZone={view.timeZone} order={world.order} texts={phones} />
        <button type="button" data-action="reset" onClick={() => world.reset()}>
          {texts.reset}
        </button>
      </div>
      {interception === 'page' && <p class="detail">{texts.pageNote}</p>}
      <main>
        <section class="telephones" aria-labelledby="telephones">
          <h2 id="telephones">
            {texts.telephones} <span class="count">{view.calls.length}</span>
          </h2>
          <div class="shelf">
            <NewPhone numbers={view.numbers} newcomer={view.newcomer} order={world.order} texts={phones} />
            <Phones calls={view.calls} order={world.order} texts={phones} />
          </div>
        </section>
        <div class="middle">
          <RoomPanel world={world} texts={texts} now={now} timeZone={view.timeZone} complain={complain} />
          <LifePanel world={world} view={view} texts={texts} phones={phones} />
        </div>
        <div class="right">
          <CodePanel world={world} language={language} texts={texts} isReady={interception !== 'starting'} />
          <RequestsPanel journal={world.journal} texts={texts} />
        </div>
      </main>
    </div>
  )
}

function noteOf(interception: Interception, texts: PlaygroundTexts): string {
  if (interception === 'worker') return texts.workerNote
  return interception === 'page' ? texts.pageNote : ''
}
