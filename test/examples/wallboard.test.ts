/**
 * The wallboard of the examples: what it shows, and that it runs by one command, against whatever it is given.
 *
 * @module test/examples/wallboard
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { noTalk, updateTalkFacts } from 'ovh-conference'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { renderBoard } from '../../examples/wallboard/render-board.js'
import { startReferenceServer } from '../../mocks/server/reference-server.js'
import { watchedSimulator } from '../live/support/watched-simulator.js'

const patience = { timeout: 20_000, interval: 50 }

it('shows who is in, who talks and how much', async () => {
  const { simulator, number, conference, pass } = watchedSimulator()
  const watch = conference.watch()
  onTestFinished(() => watch.stop())
  let facts = noTalk
  const read = async () => {
    for await (const event of watch) facts = updateTalkFacts(facts, event)
  }
  void read()
  const board = () => renderBoard(watch.getSnapshot(), facts, simulator.clock.now())
  watch.subscribe(() => {})
  await pass(1)
  expect(board()).toEqual(['nobody inside · live'])
  const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' })
  simulator.dial(number, { from: '+33687654321', name: 'Bob' }).press('00')
  await pass(60)
  alice.speak()
  await pass(10)
  const [title, first, second] = board()
  expect(title).toBe('2 inside · live')
  expect(first).toMatch(/^● {2}Alice +1:10 +\d+ s \(± 1\)$/)
  expect(second).toMatch(/^ {3}Bob +1:10 +0 s \(± 0\) {2}muted$/)
})

describe('the command', { timeout: 60_000 }, () => {
  function start(words: string[], environment: Record<string, string> = {}) {
    const script = fileURLToPath(new URL('../../examples/wallboard/wallboard.ts', import.meta.url))
    const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', script, ...words], {
      env: { PATH: process.env.PATH ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    onTestFinished(() => {
      child.kill('SIGKILL')
    })
    const output = { shown: '', complaints: '' }
    child.stdout?.on('data', (chunk) => {
      output.shown += String(chunk)
    })
    child.stderr?.on('data', (chunk) => {
      output.complaints += String(chunk)
    })
    const exit = new Promise((resolve) => child.on('close', resolve))
    return { child, output, exit }
  }

  it('shows a simulated conference, and ends cleanly with Ctrl+C', async () => {
    const { child, output, exit } = start([])
    await vi.waitFor(() => expect(output.shown).toMatch(/3 inside · .*live\n.*Alice/), patience)
    child.kill('SIGINT')
    expect(await exit).toBe(0)
    expect(output.shown).toMatch(/· ended/)
    expect(output.complaints).toBe('')
  })

  it('shows a conference of a reference server, changes and trouble included', async () => {
    const server = await startReferenceServer({ port: 0, host: '127.0.0.1', seed: 1, credentials: 'strict', speed: 1 })
    onTestFinished(() => server.close())
    const { simulator, baseUrl } = server
    const number = simulator.addConference({ serviceName: '+33972101010' })
    const { applicationKey, applicationSecret, consumerKey } = simulator.credentials
    const { child, output, exit } = start(['--number', '0033972101010', '--base-url', baseUrl], {
      OVH_APPLICATION_KEY: applicationKey,
      OVH_APPLICATION_SECRET: applicationSecret,
      OVH_CONSUMER_KEY: consumerKey,
    })
    await vi.waitFor(() => expect(output.shown).toMatch(/^looking into the room…\n\nnobody inside · live/), patience)
    simulator.dial(number, { from: '+33612345678', name: 'Alice' })
    await vi.waitFor(() => expect(output.shown).toMatch(/1 inside · .*\n.*Alice/), patience)
    simulator.faults.next('any', { status: 503 }, { times: 3 })
    await vi.waitFor(() => expect(output.shown).toMatch(/1 inside · .*trouble: /), patience)
    child.kill('SIGINT')
    expect(await exit).toBe(0)
    expect(output.complaints).toBe('')
  })

  it.each([
    [['--number', '0033972101010'], /^Failed to .*Set OVH_APPLICATION_KEY.*\n$/],
    [['--base-url', 'http://127.0.0.1:1/1.0'], /^--base-url is of no use without --number\.\n$/],
    [['--colour'], /^Unknown option '--colour'/],
  ])('says in one line what is wrong with %j', async (words, complaint) => {
    const { output, exit } = start(words)
    expect(await exit).toBe(1)
    expect(output.complaints).toMatch(complaint)
    expect(output.shown).toBe('')
  })

  it('says that it cannot go on', async () => {
    const server = await startReferenceServer({ port: 0, host: '127.0.0.1', seed: 1, credentials: 'strict', speed: 1 })
    onTestFinished(() => server.close())
    const { baseUrl, simulator } = server
    const { output, exit } = start(['--number', '0033972101010', '--base-url', baseUrl], {
      OVH_APPLICATION_KEY: simulator.credentials.applicationKey,
      OVH_APPLICATION_SECRET: 'another',
      OVH_CONSUMER_KEY: simulator.credentials.consumerKey,
    })
    expect(await exit).toBe(1)
    expect(output.complaints).toMatch(/^Failed to .*signature.*\n$/i)
  })
})
