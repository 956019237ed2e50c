/**
 * The reader's code: choose an example, change it, run it, read what it prints.
 *
 * @module playground/code-panel
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { colorCode } from './color-code.js'
import type { Language, PlaygroundWorld } from './playground-world.js'
import { type OutputLine, type Run, runSnippet } from './snippet-runner.js'
import { snippets } from './snippets.js'
import type { PlaygroundTexts } from './texts.js'

interface CodePanelProps {
  readonly world: PlaygroundWorld
  readonly language: Language
  readonly texts: PlaygroundTexts
  /** May requests be made? */
  readonly isReady: boolean
}

const GUIDE = 'guide'
/** Lines of output kept. */
const KEPT = 500

/** The panel. */
export function CodePanel({ world, language, texts, isReady }: CodePanelProps) {
  const [fromGuide, setFromGuide] = useState(readAddress)
  const [name, setName] = useState(fromGuide === undefined ? snippets[0].name : GUIDE)
  const [code, setCode] = useState(fromGuide ?? snippets[0].code)
  const [lines, setLines] = useState<readonly OutputLine[]>([])
  const [run, setRun] = useState<Run>()
  useEffect(() => {
    const read = () => {
      const given = readAddress()
      if (given === undefined) return
      setFromGuide(given)
      setName(GUIDE)
      setCode(given)
    }
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])

  const choose = (chosen: string) => {
    setName(chosen)
    const snippet = snippets.find((candidate) => candidate.name === chosen)
    setCode(snippet?.code ?? fromGuide ?? '')
  }
  const start = () => {
    if (!isReady) return
    run?.stop()
    setLines([])
    const begun = runSnippet(code, world, (line) => setLines((before) => [...before, line].slice(-KEPT)))
    setRun(begun)
    void begun.ended.then(() => setRun((current) => (current === begun ? undefined : current)))
  }
  const stop = () => {
    run?.stop()
    setRun(undefined)
    setLines((before) => [...before, { id: -1, kind: 'done', text: texts.stopped }])
  }
  return (
    <section class="panel code" aria-labelledby="code">
      <div class="panel-head">
        <h2 id="code">{texts.code}</h2>
        <label class="choice">
          <span class="visually-hidden">{texts.example}</span>
          <select value={name} data-choice="example" onChange={(event) => choose(event.currentTarget.value)}>
            {fromGuide !== undefined && <option value={GUIDE}>{texts.fromGuide}</option>}
            {snippets.map((snippet) => (
              <option key={snippet.name} value={snippet.name}>
                {snippet.title[language]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Editor code={code} label={texts.editor} onChange={setCode} onRun={start} />
      <p class="detail" id="editor-note">
        {texts.editorNote.split('`').map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part))}
      </p>
      <div class="buttons">
        <button type="button" class="primary" data-action="run" aria-disabled={!isReady} onClick={start}>
          {texts.run}
        </button>
        <button type="button" data-action="stop" aria-disabled={!run} onClick={() => run && stop()}>
          {texts.stop}
        </button>
      </div>
      <h3 id="output">{texts.output}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <div class="output" role="log" aria-labelledby="output" tabIndex={0} data-running={run !== undefined}>
        {lines.length === 0 && <p class="detail">{texts.noOutput}</p>}
        {lines.map(({ id, kind, text }) => (
          <pre key={id} class={`line-${kind}`} data-line={kind}>
            {text === '' && kind === 'done' ? texts.done : text}
          </pre>
        ))}
      </div>
    </section>
  )
}

interface EditorProps {
  readonly code: string
  readonly label: string
  readonly onChange: (code: string) => void
  readonly onRun: () => void
}

/** A plain text box over colored text of the same size. The tab key leaves it, as everywhere. */
function Editor({ code, label, onChange, onRun }: EditorProps) {
  const colored = useRef<HTMLPreElement>(null)
  return (
    <div class="editor">
      <pre ref={colored} aria-hidden="true">
        {colorCode(code).map(({ kind, text }, index) => (
          // Tokens have no name but their place.
          <span key={String(index)} class={`token-${kind}`}>
            {text}
          </span>
        ))}
        {'\n'}
      </pre>
      <textarea
        aria-label={label}
        aria-describedby="editor-note"
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        value={code}
        onInput={(event) => onChange(event.currentTarget.value)}
        onScroll={({ currentTarget }) => {
          colored.current?.scrollTo(currentTarget.scrollLeft, currentTarget.scrollTop)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          onRun()
        }}
      />
    </div>
  )
}

/** Code that a guide sent along in the address. */
function readAddress(): string | undefined {
  const encoded = /^#code=([\w-]+)$/.exec(location.hash)?.[1]
  if (encoded === undefined) return undefined
  try {
    const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
    return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)))
  } catch {
    return undefined
  }
}
