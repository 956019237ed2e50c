/**
 * Every request with its operation, which leads to the contract.
 *
 * @module playground/requests-panel
 */
import { useEffect, useState } from 'preact/hooks'
import { findOperation, operationAddress } from '../contract-operations.js'
import type { Journal, JournalEntry } from './journal.js'
import type { PlaygroundTexts } from './texts.js'

interface RequestsPanelProps {
  readonly journal: Journal
  readonly texts: PlaygroundTexts
}

const SHOWN = 60

/** The panel. */
export function RequestsPanel({ journal, texts }: RequestsPanelProps) {
  const [entries, setEntries] = useState(journal.entries)
  const [showsWatching, setShowsWatching] = useState(false)
  useEffect(() => journal.subscribe(() => setEntries(journal.entries)), [journal])
  const shown = entries.filter(({ asker }) => showsWatching || asker !== 'watching').slice(0, SHOWN)
  return (
    <section class="panel requests" aria-labelledby="requests">
      <div class="panel-head">
        <h2 id="requests">
          {texts.requests} <span class="count">{journal.count}</span>
        </h2>
        <label class="tick">
          <input
            type="checkbox"
            checked={showsWatching}
            onChange={(event) => setShowsWatching(event.currentTarget.checked)}
          />
          <span>{texts.showWatching}</span>
        </label>
      </div>
      <p class="detail">{texts.requestsNote}</p>
      {shown.length === 0 ? (
        <p class="detail">{texts.noRequest}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
        <section class="scroll" tabIndex={0} aria-label={texts.requests}>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.operation}</th>
                <th scope="col">{texts.request}</th>
                <th scope="col">{texts.status}</th>
                <th scope="col">{texts.who}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((entry) => (
                <Row key={entry.id} entry={entry} texts={texts} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

function Row({ entry, texts }: { readonly entry: JournalEntry; readonly texts: PlaygroundTexts }) {
  const { method, path, status, asker, operationId } = entry
  const operation = operationId === undefined ? undefined : findOperation(operationId)
  const isGood = typeof status === 'number' && status < 400
  return (
    <tr data-operation={operationId} data-asker={asker} data-worker={entry.isIntercepted}>
      <td>{operation ? <a href={operationAddress(operation)}>{operation.operationId}</a> : '–'}</td>
      <td class="request">
        <code>{method}</code> <code class="path">{path}</code>
      </td>
      <td>
        <code class={status === undefined ? '' : isGood ? 'good' : 'bad'}>
          {status === 'lost' ? texts.lost : (status ?? texts.underway)}
        </code>
      </td>
      <td class="detail">{texts.askers[asker]}</td>
    </tr>
  )
}
