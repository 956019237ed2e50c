/**
 * Commands in the documentation work: npm scripts exist, `ovh-conference` starts as shown, `curl`, Python and PHP
 * programs succeed against a reference server.
 *
 * @module test/documentation/commands-run
 */
import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDemoConference } from '../../mocks/server/demo-conference.js'
import { type ReferenceServer, startReferenceServer } from '../../mocks/server/reference-server.js'
import { type DocumentedExample, listDocumentedExamples, listPages, readPage, root } from './examples.js'

const LIMIT_MS = 30_000
/** Where the documentation says that the server listens. */
const SHOWN = /http:\/\/127\.0\.0\.1:4010/g
const { name, scripts, devDependencies, dependencies, peerDependencies } = JSON.parse(readPage('package.json'))
const packages = new Set([name, ...Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies })])

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs a program to its end. */
async function run(
  program: string,
  words: readonly string[],
  input = '',
): Promise<{ code: number | null; output: string }> {
  const child = spawn(program, words, { cwd: folder })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      output += piece.toString()
    })
  }
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject))
  return { code, output }
}

const isInstalled = (program: string) => spawnSync(program, ['--version']).status === 0

/** A server as the command starts it. */
async function withServer<Result>(use: (server: ReferenceServer) => Promise<Result>): Promise<Result> {
  const server = await startReferenceServer({
    port: 0,
    host: '127.0.0.1',
    seed: 1,
    speed: 1,
    credentials: 'strict',
    begin: (simulator) => openDemoConference(simulator, { autopilot: false }),
  })
  try {
    return await use(server)
  } finally {
    await server.close()
  }
}

describe('shell', { timeout: LIMIT_MS }, () => {
  const started = new Map<string, Promise<void>>()

  for (const example of listDocumentedExamples('sh', 'bash', 'console')) {
    if (example.notRun) it.skip(`${example.title}: ${example.notRun}`)
    else if (/^curl /m.test(example.code) && !isInstalled('curl')) it.skip(`${example.title}: curl is not installed`)
    else it(example.title, () => runCommands(example))
  }

  async function runCommands({ code }: DocumentedExample): Promise<void> {
    const lines = code.replace(/\\\n\s*/g, ' ').split('\n')
    const commands = lines.flatMap((line) => line.replace(/ +# .*$/, '').split(/ && |; /)).filter((line) => line !== '')
    expect(commands.length).toBeGreaterThan(0)
    await withServer(async ({ origin }) => {
      for (const command of commands) await runCommand(command.trim(), origin)
    })
  }

  async function runCommand(command: string, origin: string): Promise<void> {
    const [program = '', ...words] = command.split(/\s+/)
    if (program === 'curl') {
      const { code, output } = await run('bash', [
        '-c',
        `${command.replace(SHOWN, origin)} --silent --show-error --fail-with-body`,
      ])
      expect([code, output]).toEqual([0, expect.not.stringMatching(/^$/)])
    } else if (program === 'npx' && words[0] === name) {
      await once(words.slice(1).join(' '))
    } else if (program === 'npx' && words[0] === 'tsx') {
      expect(existsSync(root + words[1]), `${words[1]} exists`).toBe(true)
    } else if (program === 'npx') {
      expect([...packages], 'what npx runs is a dependency').toContain(words[0])
    } else if (program === 'npm') {
      checkNpm(words)
    } else {
      // What stands alone is a program of the repository.
      expect(() => accessSync(root + program, constants.X_OK), `${command} can be run`).not.toThrow()
    }
  }

  function checkNpm([verb = '', ...words]: readonly string[]): void {
    const operands = words.filter((word) => !word.startsWith('-'))
    if (verb === 'install') for (const operand of operands) expect([...packages]).toContain(operand)
    else if (verb === 'run') expect(Object.keys(scripts)).toContain(operands[0])
    else if (verb === 'test' || verb === 'start') expect(Object.keys(scripts)).toContain(verb)
    else expect(['ci', 'pack', 'publish']).toContain(verb)
  }

  /** The same words start the same server. */
  function once(words: string): Promise<void> {
    const begun = started.get(words) ?? startCommand(words.split(' '))
    started.set(words, begun)
    return begun
  }

  /** On a free port, and without opening a browser on the machine of whoever tests. */
  async function startCommand(words: readonly string[]): Promise<void> {
    const own = words.filter((word, at) => word !== '--open' && word !== '--port' && words[at - 1] !== '--port')
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', `${root}mocks/server/command.ts`, ...own, '--port', '0'],
      {
        cwd: root,
      },
    )
    let output = ''
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (piece: Buffer) => {
        output += piece.toString()
        if (output.includes('http://127.0.0.1:')) resolve()
      })
      child.stderr.on('data', (piece: Buffer) => {
        output += piece.toString()
      })
      child.on('close', () => reject(new Error(`It ended: ${output}`)))
    })
    child.kill('SIGTERM')
  }
})

describe.each([
  { language: 'python', program: 'python3', words: ['-'] },
  { language: 'php', program: 'php', words: [] },
])('$language', { timeout: LIMIT_MS }, ({ language, program, words }) => {
  const examples = listDocumentedExamples(language)

  it('is shown', () => {
    expect(examples.length).toBeGreaterThan(0)
  })

  for (const { title, code } of examples) {
    if (!isInstalled(program)) it.skip(`${title}: ${program} is not installed`)
    else {
      it(title, async () => {
        const { code: exit, output } = await withServer(({ origin }) =>
          run(program, words, code.replace(SHOWN, origin)),
        )
        expect([exit, output]).toEqual([0, expect.not.stringMatching(/Warning|Error|^$/)])
      })
    }
  }
})

it('every language that is shown is run by a test, or is data', () => {
  const known = ['ts', 'js', 'sh', 'python', 'php', 'json', 'text']
  const openings = listPages().flatMap((page) => readPage(page).match(/^ *```.+$/gm) ?? [])
  const shown = new Set(openings.map((line) => line.replace(/^ *```|\s.*$/g, '').replace(/ .*$/, '')))
  expect([...shown].filter((language) => !known.includes(language))).toEqual([])
  // None has slipped through.
  expect(openings).toHaveLength(listDocumentedExamples(...known).filter(({ source }) => !source).length)
})
