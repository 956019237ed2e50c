/**
 * What the documentation shows works: every example is run in a world of its own, and prints what it says.
 *
 * Examples that are files of an application's tests, for shells and in other languages are run by the files beside
 * this one.
 *
 * @module test/documentation/examples-run
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as mswNode from 'msw/node'
import * as client from 'ovh-conference'
import * as mocks from 'ovh-conference/mocks'
import * as mocksNode from 'ovh-conference/mocks/node'
import * as schemas from 'ovh-conference/schemas'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { toneWav } from '../../examples/tone.js'
import { stageWorld } from './example-world.js'
import { type DocumentedExample, fileNameOf, listDocumentedExamples, root } from './examples.js'
import { runExample } from './run-example.js'

const LIMIT_MS = 20_000
const sound = toneWav({ seconds: 2, hertz: 440 })
/** Files that a reader would have. */
const soundFiles = ['welcome.wav', 'summer.wav', 'accueil.wav', 'ete.wav']

const examples = listDocumentedExamples('ts', 'js').filter((example) => !fileNameOf(example))
const before = process.cwd()
const afterwards: (() => unknown)[] = []
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'examples-'))
  for (const name of soundFiles) await writeFile(join(folder, name), sound)
  await writeFile(join(folder, 'monday.jsonl'), await recordSession())
  process.chdir(folder)
})
afterEach(async () => {
  for (const end of afterwards.splice(0)) await end()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})
afterAll(async () => {
  process.chdir(before)
  await rm(folder, { recursive: true })
})

/** What somebody who followed the guide has kept of a meeting. */
async function recordSession(): Promise<string> {
  const { context, live, close } = await stageWorld({ isEmpty: false, hasRoom: false, isLively: true, sound })
  const lines: string[] = []
  const watching = (async () => {
    for await (const event of context.conference.watch({ signal: context.signal })) lines.push(client.recordLine(event))
  })()
  await live(() => context.signal.aborted)
  await watching
  close()
  return lines.join('\n')
}

/** What examples import; what they start is stopped after them. */
const modules = {
  'ovh-conference': client,
  'ovh-conference/schemas': schemas,
  'ovh-conference/mocks': {
    ...mocks,
    createLiveSimulator(...options: Parameters<typeof mocks.createLiveSimulator>) {
      const simulator = mocks.createLiveSimulator(...options)
      afterwards.push(() => simulator.clock.stop())
      return simulator
    },
  },
  'ovh-conference/mocks/node': {
    ...mocksNode,
    setupConferenceServer(...simulator: Parameters<typeof mocksNode.setupConferenceServer>) {
      const server = mocksNode.setupConferenceServer(...simulator)
      afterwards.push(() => server.close())
      return server
    },
    async serveSimulator(...options: Parameters<typeof mocksNode.serveSimulator>) {
      const served = await mocksNode.serveSimulator(...options)
      afterwards.push(() => served.close())
      return served
    },
  },
  'msw/node': mswNode,
}

for (const example of examples) {
  if (example.notRun) it.skip(`${example.title}: ${example.notRun}`)
  else it(example.title, { timeout: LIMIT_MS }, () => runInWorld(example))
}

async function runInWorld({ code, source }: DocumentedExample): Promise<void> {
  const isLively = /watch/i.test(code) && /\bsignal\b/.test(code)
  const world = await stageWorld({
    isEmpty: /simulator\s*\.(?:dial|play)\(/.test(code),
    hasRoom: /(?<!\.)\broom(?:Number)?\b/.test(code),
    isLively,
    sound,
  })
  afterwards.push(world.close)
  vi.stubGlobal('fetch', world.fetch)
  vi.stubEnv('OVH_APPLICATION_KEY', world.context.applicationKey)
  vi.stubEnv('OVH_APPLICATION_SECRET', world.context.applicationSecret)
  vi.stubEnv('OVH_CONSUMER_KEY', world.context.consumerKey)
  const own = source ? await import(/* @vite-ignore */ root + source) : {}
  let isOver = false
  const names = { ...client, ...mocks, ...schemas, ...own, ...world.context }
  const run = runExample(code, names, modules).finally(() => {
    isOver = true
  })
  await Promise.all([run, isLively ? world.live(() => isOver) : undefined])
}

it('an example that throws, waits for ever or prints something else than it says is found', async () => {
  await expect(runExample('throw new Error("no")', {}, {})).rejects.toThrow('no')
  await expect(runExample('console.log(1 + 1) // → 3', {}, {})).rejects.toThrow('It says 3 and prints 2.')
  await expect(runExample('if (false) console.log(1) // → 1', {}, {})).rejects.toThrow('It says 1 and prints nothing.')
  await runExample('console.log({ a: 1, b: [2] }) // → { a: 1, … }', {}, {})
})
