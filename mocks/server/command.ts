#!/usr/bin/env node
/**
 * The `ovh-conference` command.
 *
 * @module command
 */
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { SimulatorUsageError } from '../behaviour/usage-error.js'
import { drawSeed } from '../random.js'
import { scenarios } from '../scenarios.js'
import { type DemoConference, findDemoConference, openDemoConference } from './demo-conference.js'
import { CannotListenError } from './http-host.js'
import { deliverMails, type MailServer } from './mail-delivery.js'
import type { PageLanguage } from './page-document.js'
import { type ReferenceServer, type ReferenceServerOptions, startReferenceServer } from './reference-server.js'
import { type ScenarioName, scenarioNames } from './scenario-names.js'
import { keepState, readState, StateFileError } from './state-file.js'
import { frenchHelpText, helpText, readyText } from './texts.js'

/** Exit code for a command that cannot be carried out as given. */
const EXIT_USAGE = 2

const languages = ['fr', 'en'] as const

class CommandError extends Error {}

const { stdout, stderr } = process

interface ServeCommand extends ReferenceServerOptions {
  readonly json: boolean
  /** Of what it prints once ready. */
  readonly terminalLanguage: PageLanguage
  readonly autopilot: boolean
  readonly scenario: ScenarioName | undefined
  readonly state: string | undefined
  readonly open: boolean
  readonly mailServer: MailServer | undefined
}

function readArguments(words: string[]): ServeCommand | PageLanguage {
  const { values, positionals } = parseWords(words)
  if (values.help || words.length === 0) return helpIn(values.lang)
  if (positionals.length !== 1 || positionals[0] !== 'serve') {
    throw new CommandError(
      positionals.length === 0 ? 'Say what to do: serve.' : `Unknown command "${positionals.join(' ')}".`,
    )
  }
  if (values.host === '') throw new CommandError('--host takes an address, such as 127.0.0.1.')
  if (values.state === '') throw new CommandError('--state takes the name of a file.')
  const scenario = values.scenario === undefined ? undefined : readWord('--scenario', values.scenario, scenarioNames)
  return {
    port: readNumber('--port', values.port, 0, 65_535),
    host: values.host,
    seed: values.seed === undefined ? drawSeed() : readNumber('--seed', values.seed, 0, 2 ** 31 - 1),
    secretLinks: values.seed === undefined,
    speed: readNumber('--speed', values.speed, 1, 10_000),
    credentials: readWord('--credentials', values.credentials, ['strict', 'relaxed']),
    scenario,
    autopilot: values.autopilot ?? scenario === undefined,
    state: values.state,
    language: readWord('--lang', values.lang ?? 'en', languages),
    terminalLanguage: helpIn(values.lang),
    publicOrigin: values['public-url'] === undefined ? undefined : readOrigin('--public-url', values['public-url']),
    open: values.open,
    latencyMs: readNumber('--latency', values.latency, 0, 60_000),
    mailServer: values.smtp === undefined ? undefined : readMailServer(values.smtp),
    remoteControl: values['remote-control'],
    json: values.json,
  }
}

function parseWords(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      allowNegative: true,
      options: {
        port: { type: 'string', default: '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        'public-url': { type: 'string' },
        seed: { type: 'string' },
        speed: { type: 'string', default: '1' },
        credentials: { type: 'string', default: 'strict' },
        scenario: { type: 'string' },
        autopilot: { type: 'boolean' },
        state: { type: 'string' },
        lang: { type: 'string' },
        open: { type: 'boolean', default: false },
        latency: { type: 'string', default: '0' },
        smtp: { type: 'string' },
        'remote-control': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new CommandError(faultOfWords(error))
  }
}

/** Node's own sentences are long, and some give advice that does not help here. */
function faultOfWords(error: unknown): string {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string }
  const flag = /'(-[^' ]*)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${flag}.`
  if (message.includes('does not take an argument')) return `${flag} takes no value.`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `${flag} needs a value.`
  throw error
}

/** The language of the help: as asked for, else that of the terminal. */
function helpIn(lang: string | undefined): PageLanguage {
  return lang === undefined ? terminalLanguage() : readWord('--lang', lang, languages)
}

function terminalLanguage(): PageLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('fr') ? 'fr' : 'en'
}

function readOrigin(flag: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new CommandError(`${flag} takes an address such as http://example.test:4010, without a path, not "${text}".`)
  }
  return url.origin
}

function readNumber(flag: string, text: string, minimum: number, maximum: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < minimum || value > maximum) {
    throw new CommandError(`${flag} takes a whole number from ${minimum} to ${maximum}, not "${text}".`)
  }
  return value
}

function readMailServer(text: string): MailServer {
  const match = /^(?:smtp:\/\/)?([^:/\s]+|\[[0-9a-f:]+\]):(\d+)$/i.exec(text)
  if (!match?.[1] || !match[2]) throw new CommandError(`--smtp takes HOST:PORT, not "${text}".`)
  return { host: match[1].replace(/[[\]]/g, ''), port: readNumber('--smtp HOST:', match[2], 1, 65_535) }
}

function readWord<Word extends string>(flag: string, text: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === text)
  if (word === undefined) throw new CommandError(`${flag} takes ${words.join(' or ')}, not "${text}".`)
  return word
}

function announce(server: ReferenceServer, demo: DemoConference, command: ServeCommand): void {
  const { localOrigin, baseUrl, simulator } = server
  const { applicationKey, applicationSecret, consumerKey } = simulator.credentials
  const ready = { baseUrl, credentials: { applicationKey, applicationSecret, consumerKey }, ...demo }
  const toPeople = () => readyText({ ...ready, localOrigin }, command, command.terminalLanguage)
  stdout.write(command.json ? `${JSON.stringify(ready)}\n` : toPeople())
  if (command.open) openInBrowser(`${localOrigin}/`)
}

/** Opens an address as this platform does; where it cannot, the address is on the screen anyway. */
function openInBrowser(address: string): void {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open'
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

async function run(words: string[]): Promise<void> {
  const command = readArguments(words)
  if (typeof command === 'string') {
    stdout.write(command === 'fr' ? frenchHelpText : helpText)
    return
  }
  const kept = command.state === undefined ? undefined : await readState(command.state)
  const seed = kept?.seed ?? command.seed
  const server = await startReferenceServer({
    ...command,
    seed,
    begin: (simulator) => {
      const demo = openDemoConference(simulator, { autopilot: command.autopilot })
      if (command.scenario) simulator.play(demo, scenarios[command.scenario]())
    },
    ...(kept ? { snapshot: kept.snapshot } : {}),
  })
  const stopKeeping = await startKeeping(server, command.state, seed)
  const stopDelivering = command.mailServer ? deliverMails(server.simulator, command.mailServer, warn) : async () => {}
  announce(server, findDemoConference(server.simulator), { ...command, seed })
  const stop = () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    void stopKeeping()
      .then(stopDelivering)
      .then(() => server.close())
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function warn(message: string): void {
  stderr.write(`ovh-conference: ${message}\n`)
}

async function startKeeping(
  server: ReferenceServer,
  path: string | undefined,
  seed: number,
): Promise<() => Promise<void>> {
  if (path === undefined) return async () => {}
  try {
    const subscribe = (listener: () => void) => server.simulator.subscribe(listener)
    return await keepState(path, seed, { snapshot: server.snapshot, subscribe }, warn)
  } catch (error) {
    await server.close()
    throw error
  }
}

function isUsageFault(error: unknown): error is Error {
  if (error instanceof CommandError || error instanceof CannotListenError) return true
  return error instanceof StateFileError || error instanceof SimulatorUsageError
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (!isUsageFault(error)) throw error
  stderr.write(`ovh-conference: ${error.message.replaceAll('\n', ' ')} See ovh-conference --help.\n`)
  process.exitCode = EXIT_USAGE
})
