/**
 * Runs the reader's code: strips its types, gives it the package, a client and the simulator, and shows what it prints.
 *
 * @module playground/snippet-runner
 */
import * as client from 'ovh-conference'
import * as mocks from 'ovh-conference/mocks'
import * as schemas from 'ovh-conference/schemas'
import { transform } from 'sucrase'
import { PLAYGROUND_MODULES } from '../runnable-example.js'
import type { PlaygroundWorld } from './playground-world.js'
import { showValues } from './show-value.js'
import { welcomeSound } from './welcome-sound.js'

/** A line of output. */
export interface OutputLine {
  readonly id: number
  readonly kind: 'log' | 'warn' | 'error' | 'done'
  readonly text: string
}

/** A run under way. */
export interface Run {
  /** Resolves when the code has come to its end; never rejects. */
  readonly ended: Promise<void>
  /** Aborts the `signal` that the code was given, and hears no more of it. */
  stop(): void
}

const modules: Readonly<Record<(typeof PLAYGROUND_MODULES)[number], object>> = {
  'ovh-conference': client,
  'ovh-conference/mocks': mocks,
  'ovh-conference/schemas': schemas,
}

// The constructor of asynchronous functions has no name of its own.
const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => (...given: unknown[]) => Promise<void>

/** Starts the code. */
export function runSnippet(code: string, world: PlaygroundWorld, print: (line: OutputLine) => void): Run {
  const stopper = new AbortController()
  let lineCount = 0
  const tell = (kind: OutputLine['kind'], text: string) => {
    if (!stopper.signal.aborted) print({ id: ++lineCount, kind, text })
  }
  const run = async () => {
    try {
      const console = createConsole(tell)
      const bar = { set: console.log }
      const scope = { ...(await createScope(code, world, stopper.signal)), console, bar }
      await compile(code, Object.keys(scope))(requireModule, {}, ...Object.values(scope))
      tell('done', '')
    } catch (error) {
      tell('error', describeError(error))
    }
  }
  return { ended: run(), stop: () => stopper.abort() }
}

function compile(code: string, names: readonly string[]) {
  const { code: script } = transform(code, { transforms: ['typescript', 'imports'], disableESTransforms: true })
  // A function within: the code may declare names again that it was given.
  return new AsyncFunction('require', 'exports', ...names, `return (async () => {${script}\n})()`)
}

function requireModule(name: string): object {
  const found = PLAYGROUND_MODULES.find((known) => known === name)
  if (found !== undefined) return modules[found]
  throw new Error(`The playground has no module "${name}". It has ${PLAYGROUND_MODULES.join(', ')}.`)
}

/** Everything a snippet may name without declaring it. */
async function createScope(
  code: string,
  world: PlaygroundWorld,
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const { simulator, number } = world
  // No `fetch`: its requests go where any program's go, and meet MSW's worker on the way.
  const ovh = client.createConferenceClient({
    credentials: client.applicationKeys(simulator.credentials),
    clock: simulator.clock,
    requestsPerMinute: false,
    taskPollSeconds: 0.2,
  })
  const conference = ovh.conference(number)
  const { applicationKey, applicationSecret, consumerKey } = simulator.credentials
  return {
    ...schemas,
    ...mocks,
    ...client,
    ovh,
    conference,
    room: conference.room(),
    simulator,
    number,
    ...number,
    roomNumber: 123_456_789,
    applicationKey,
    applicationSecret,
    consumerKey,
    file: welcomeSound(),
    speaker: { id: 12 },
    watch: conference.watch({ signal }),
    // A request, so only for code that asks for it.
    ...(/\bentry\b/.test(code) ? { entry: (await conference.history.list()).at(-1) } : {}),
    signal,
  }
}

function createConsole(tell: (kind: OutputLine['kind'], text: string) => void) {
  const log = (...values: unknown[]) => tell('log', showValues(values))
  return {
    log,
    info: log,
    debug: log,
    dir: log,
    table: log,
    warn: (...values: unknown[]) => tell('warn', showValues(values)),
    error: (...values: unknown[]) => tell('error', showValues(values)),
  }
}

function describeError(error: unknown): string {
  if (error instanceof client.ConferenceError) return `ConferenceError ${error.code}: ${error.message}`
  return error instanceof Error ? `${error.name}: ${error.message}` : showValues([error])
}
