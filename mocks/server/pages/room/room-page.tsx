/**
 * The follow and the control page: one room, live.
 *
 * @module pages/room/room-page
 */
import { useCallback, useRef, useState } from 'preact/hooks'
import type { WireParticipant } from '../../../../src/contract.js'
import { after } from '../../../clock/real-timer.js'
import type { Moderation } from '../../protocol/moderation.js'
import type { RoomChange, RoomView } from '../../protocol/room-view.js'
import { LineBanner } from '../line-banner.js'
import { type Happening, useLiveView } from '../use-live-view.js'
import { writeNumber } from '../writing.js'
import { useFocusKeeper } from './focus-keeper.js'
import { KickDialog } from './kick-dialog.js'
import { PersonRow } from './person-row.js'
import { RoomHeader } from './room-header.js'
import { describeChange, personLabels, personMark, personName, type RoomTexts } from './texts.js'
import { Toolbar } from './toolbar.js'

/** Whether to throw somebody out, asked for the n-th time: a dialog closes late, and must not close the next one. */
interface KickQuestion {
  readonly person: WireParticipant
  readonly number: number
}

interface RoomPageProps {
  /** Address of the page without a trailing slash; stream and actions are below it. */
  readonly base: string
  readonly canModerate: boolean
  readonly texts: RoomTexts
}

/** How long a complaint stays. */
const COMPLAINT_MS = 5000

/** The page. */
export function RoomPage({ base, canModerate, texts }: RoomPageProps) {
  const [news, setNews] = useState('')
  const [complaint, setComplaint] = useState('')
  const [question, setQuestion] = useState<KickQuestion>()
  const questionCount = useRef(0)
  const list = useRef<HTMLUListElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  const tell = useCallback(
    ({ changes, hasGap }: Happening<RoomChange>) => {
      if (hasGap) setNews(texts.missed)
      else if (changes.length > 0) setNews(changes.map((change) => describeChange(texts, change)).join('. '))
    },
    [texts],
  )
  const { view, line, isBack, now } = useLiveView<RoomView, RoomChange>(`${base}/events`, tell)
  useFocusKeeper(list, heading)

  const act = useCallback(
    async (wish: Moderation) => {
      const complaintOf = await send(`${base}/actions`, wish)
      if (complaintOf === undefined) return
      setComplaint(texts[complaintOf])
      after(COMPLAINT_MS, () => setComplaint(''))
    },
    [base, texts],
  )
  const askToKick = (person: WireParticipant) => {
    questionCount.current += 1
    setQuestion({ person, number: questionCount.current })
  }
  const moderation = canModerate ? { act, askToKick } : undefined

  if (line === 'gone') return <GonePage texts={texts} />
  if (!view) return <p class="loading">{line === 'lost' ? texts.lost : '…'}</p>
  const title = view.description || (writeNumber(view.serviceName) ?? view.serviceName)
  const people = view.participants
  const labels = personLabels(texts, people)
  return (
    <>
      <LineBanner line={line} isBack={isBack} texts={texts} />
      <p class="visually-hidden" role="status" aria-live="polite" data-testid="news">
        {news}
      </p>
      <p class="complaint" role="alert">
        {complaint}
      </p>
      <RoomHeader
        view={view}
        title={title}
        now={now}
        eyebrow={canModerate ? texts.control : texts.follow}
        texts={texts}
      />
      <main>
        {moderation && <Toolbar view={view} act={act} texts={texts} />}
        <section aria-labelledby="people">
          <h2 id="people" ref={heading} tabIndex={-1}>
            {texts.people} <span class="count">{people.length}</span>
          </h2>
          {people.length === 0 && (
            <div class="nobody">
              <p>{texts.nobody}</p>
              <p class="detail">{texts.nobodyNote}</p>
            </div>
          )}
          <ul class="people" ref={list}>
            {people.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                label={labels.get(person.id) ?? personName(texts, person)}
                texts={texts}
                now={now}
                moderation={moderation}
              />
            ))}
          </ul>
        </section>
      </main>
      <footer class="foot">{texts.simulated}</footer>
      {question && people.some(({ id }) => id === question.person.id) && (
        <KickDialog
          key={question.number}
          name={personName(texts, question.person)}
          mark={personMark(texts, question.person)}
          texts={texts}
          onAnswer={(answer) => {
            setQuestion((current) => (current === question ? undefined : current))
            if (answer === 'kick') void act({ action: 'kick', participantId: question.person.id })
          }}
        />
      )}
    </>
  )
}

/** Sends a wish. @returns What to complain about; `undefined` when it was done. */
async function send(url: string, wish: Moderation): Promise<'hasLeft' | 'failed' | undefined> {
  try {
    const { ok, status } = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(wish),
    })
    if (ok) return undefined
    return status === 404 && 'participantId' in wish ? 'hasLeft' : 'failed'
  } catch {
    return 'failed'
  }
}

function GonePage({ texts }: Pick<RoomPageProps, 'texts'>) {
  return (
    <main class="notice">
      <h1>{texts.goneTitle}</h1>
      <p role="alert">{texts.gone}</p>
    </main>
  )
}
