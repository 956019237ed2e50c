#!/usr/bin/env node
/**
 * The `ovh-conference` command.
 *
 * @module command
 */
import { parseArgs } from 'node:util'
import { SimulatorUsageError } from '../behaviour/usage-error.js'
import { drawSeed } from '../random.js'
import { type DemoConference, openDemoConference } from './demo-conference.js'
import { CannotListenError } from './http-host.js'
import { type ReferenceServer, type ReferenceServerOptions, startReferenceServer } from './reference-server.js'
import { helpText, readyText } from './texts.js'

/** Exit code for a command that cannot be carried out as given. */
const EXIT_USAGE = 2

class CommandError extends Error {}

const { stdout, stderr } = process

interface ServeCommand extends ReferenceServerOptions {
  readonly json: boolean
}

function readArguments(words: string[]): ServeCommand | 'help' {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      seed: { type: 'string' },
      speed: { type: 'string', default: '1' },
      credentials: { type: 'string', default: 'strict' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help || positionals.length === 0) return 'help'
  if (positionals.length > 1 || positionals[0] !== 'serve') {
    throw new CommandError(`Unknown command "${positionals.join(' ')}".`)
  }
  if (values.credentials !== 'strict' && values.credentials !== 'relaxed') {
    throw new CommandError(`--credentials takes strict or relaxed, not "${values.credentials}".`)
  }
  return {
    port: readNumber('--port', values.port, 0, 65_535),
    host: values.host,
    seed: values.seed === undefined ? drawSeed() : readNumber('--seed', values.seed, 0, 2 ** 31 - 1),
    speed: readNumber('--speed', values.speed, 1, 10_000),
    credentials: values.credentials,
    json: values.json,
  }
}

function readNumber(flag: string, text: string, minimum: number, maximum: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < minimum || value > maximum) {
    throw new CommandError(`${flag} takes a whole number from ${minimum} to ${maximum}, not "${text}".`)
  }
  return value
}

function announce({ baseUrl, simulator }: ReferenceServer, demo: DemoConference, command: ServeCommand): void {
  const { applicationKey, applicationSecret, consumerKey } = simulator.credentials
  const ready = { baseUrl, credentials: { applicationKey, applicationSecret, consumerKey }, ...demo }
  stdout.write(command.json ? `${JSON.stringify(ready)}\n` : readyText(ready, command))
}

async function run(words: string[]): Promise<void> {
  const command = readArguments(words)
  if (command === 'help') {
    stdout.write(helpText)
    return
  }
  const server = await startReferenceServer(command)
  announce(server, openDemoConference(server.simulator), command)
  const stop = () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    void server.close()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function isUsageFault(error: unknown): error is Error {
  if (error instanceof CommandError || error instanceof CannotListenError) return true
  if (error instanceof SimulatorUsageError) return true
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (!isUsageFault(error)) throw error
  stderr.write(`ovh-conference: ${error.message} See ovh-conference --help.\n`)
  process.exitCode = EXIT_USAGE
})
