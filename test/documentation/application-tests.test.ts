/**
 * Examples that are tests of an application pass: as files of a project of their own, in the runner they name.
 *
 * @module test/documentation/application-tests
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accessToken, createConferenceClient } from 'ovh-conference'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../browser/chromium.js'
import { type DocumentedExample, fileNameOf, listDocumentedExamples, root } from './examples.js'

const LIMIT_MS = 60_000
/** The package as these files import it; the longest names first. */
const sources = [
  ['ovh-conference/mocks/node', `${root}mocks/node/index.ts`],
  ['ovh-conference/mocks', `${root}mocks/index.ts`],
  ['ovh-conference/schemas', `${root}src/schemas/index.ts`],
  ['ovh-conference', `${root}src/index.ts`],
] as const
const files = listDocumentedExamples('ts').filter((example) => fileNameOf(example))
const chromium = await findChromium()

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'application-'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
})
afterAll(() => rm(folder, { recursive: true }))

const isOfPlaywright = (example: DocumentedExample) => example.code.includes("from 'playwright/test'")

async function writeFiles(examples: readonly DocumentedExample[], change = (code: string) => code): Promise<void> {
  for (const example of examples) await writeFile(join(folder, fileNameOf(example) ?? ''), change(example.code))
}

/** Runs a program of `node_modules/.bin` in the project to its end. */
async function run(program: string, ...words: string[]): Promise<{ code: number | null; output: string }> {
  const { VITEST: _, ...env } = process.env
  const child = spawn(join(root, 'node_modules/.bin', program), words, { cwd: folder, env: { ...env, NO_COLOR: '1' } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      output += piece.toString()
    })
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, output }
}

it('the files have names of their own', () => {
  const names = files.map(fileNameOf)
  expect(names.length).toBeGreaterThan(3)
  expect(names).toEqual([...new Set(names)])
})

it('Vitest', { timeout: LIMIT_MS }, async () => {
  const config = { resolve: { alias: Object.fromEntries(sources) }, test: { include: ['*.test.ts'] } }
  await writeFile(join(folder, 'vitest.config.js'), `export default ${JSON.stringify(config)}\n`)
  const own = files.filter((example) => !isOfPlaywright(example))
  await writeFiles(own)

  const { code, output } = await run('vitest', 'run')

  const tests = own.filter((example) => /\.test\.ts$/.test(fileNameOf(example) ?? ''))
  expect([code, output]).toEqual([0, expect.stringContaining(`Test Files  ${tests.length} passed (${tests.length})`)])
})

describe.skipIf(!chromium)('in a browser', () => {
  it('Playwright', { timeout: LIMIT_MS }, async () => {
    const servicePort = await findPort()
    await using application = await startApplication(`http://127.0.0.1:${servicePort}/1.0`)
    const paths = Object.fromEntries(sources.map(([entry, path]) => [entry, [path]]))
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { baseUrl: '.', paths } }))
    const config = { testMatch: '*.spec.ts', use: { launchOptions: chromium } }
    await writeFile(join(folder, 'playwright.config.ts'), `export default ${JSON.stringify(config)}\n`)
    const own = files.filter(isOfPlaywright)
    // The ports of the example may be taken here.
    await writeFiles(own, (code) => code.replace('4010', `${servicePort}`).replace('localhost:3000', application.host))

    const { code, output } = await run('playwright', 'test', '--reporter=line')

    expect([code, output]).toEqual([0, expect.stringContaining(`${own.length} passed`)])
  })
})

/** A port that was free a moment ago. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** What stands for the reader's application: a page that shows who is inside, with a button that mutes. */
async function startApplication(baseUrl: string): Promise<{ host: string } & AsyncDisposable> {
  const ovh = createConferenceClient({ baseUrl, credentials: accessToken('any'), requestsPerMinute: false })
  const conference = ovh.conference({ billingAccount: 'ab1234567-ovh-1', serviceName: '0033972101010' })
  const server = createServer(async (request, response) => {
    try {
      if (request.method === 'POST') await conference.muteAll()
      const people = (await conference.participants.list()).map(({ name }) => `<p>${name}</p>`)
      response.setHeader('Content-Type', 'text/html')
      response.end(
        `<meta http-equiv="refresh" content="1">${people.join('')}<form method="post"><button>Mute</button></form>`,
      )
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
