/**
 * `ovh-conference serve` as a process: what it prints, what it refuses, how it ends, what it keeps.
 *
 * @module test/server/command
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { nextEvent, readEvents } from './support/event-reader.js'
import { send } from './support/stage.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
type Process = ChildProcessByStdio<null, Readable, Readable>
const running = new Set<Process>()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ovh-conference-test-'))
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})

function start(...words: string[]): Process {
  const child = spawn(process.execPath, ['--import', 'tsx', 'mocks/server/command.ts', ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.on('close', () => running.delete(child))
  return child
}

/** How a process ended, and all it said. */
function ended(child: Process): Promise<{ code: number | null; output: string; complaint: string }> {
  let output = ''
  let complaint = ''
  child.stdout.on('data', (piece) => {
    output += piece
  })
  child.stderr.on('data', (piece) => {
    complaint += piece
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output, complaint })))
}

interface Ready {
  readonly baseUrl: string
  readonly billingAccount: string
  readonly serviceName: string
  readonly credentials: Record<string, string>
  readonly links: { readonly follow: string; readonly control: string }
}

/** The line of JSON a server prints once it is ready. */
async function ready(child: Process): Promise<Ready> {
  let output = ''
  let complaint = ''
  child.stderr.on('data', (piece) => {
    complaint += piece
  })
  for await (const piece of child.stdout.iterator({ destroyOnReturn: false })) {
    output += piece
    if (output.includes('\n')) return JSON.parse(output)
  }
  throw new Error(`The server ended without a word: ${complaint}`)
}

/** A state whose seal does not fit. */
const EDITED = {
  format: 'ovh-conference state',
  version: 2,
  seed: 1,
  seal: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  snapshot: { version: 2, dialed: [], credentials: {}, world: { now: 0, numbers: {}, agenda: {} } },
}

const originOf = ({ baseUrl }: Ready) => new URL(baseUrl).origin

describe('ovh-conference serve', { timeout: 60_000 }, () => {
  it('says in one line of JSON what a program needs, and ends cleanly with open streams', async () => {
    const child = start('serve', '--port', '0', '--seed', '7', '--json')
    const server = await ready(child)
    expect(server).toEqual({
      baseUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/1\.0$/),
      credentials: {
        applicationKey: expect.any(String),
        applicationSecret: expect.any(String),
        consumerKey: expect.any(String),
      },
      billingAccount: 'ab1234567-ovh-1',
      serviceName: '0033972101010',
      links: { follow: expect.stringContaining('/follow/'), control: expect.stringContaining('/control/') },
    })
    const events = readEvents(await fetch(`${server.links.follow}/events`))
    expect((await nextEvent(events))?.data.view.participants).toHaveLength(3)
    const end = ended(child)
    child.kill('SIGTERM')
    expect(await end).toMatchObject({ code: 0, complaint: '' })
    expect(await nextEvent(events)).toBeUndefined()
  })

  it('prints what works when pasted', async () => {
    const child = start('serve', '--port', '0', '--no-autopilot')
    let output = ''
    for await (const piece of child.stdout.iterator({ destroyOnReturn: false })) {
      output += piece
      if (output.includes('Ctrl+C')) break
    }
    const [, url = '', body = ''] = /curl (\S+) --json '(.+)'/.exec(output) ?? []
    expect(await (await send('POST', url, JSON.parse(body))).json()).toMatchObject({ phase: 'inside' })
    const time = /curl (\S+auth\/time)/.exec(output)?.[1] ?? ''
    expect(await (await fetch(time)).json()).toBeTypeOf('number')
  })

  it('speaks French to who asks for it, and to a French terminal', async () => {
    const inFrench = await ended(start('--help', '--lang', 'fr'))
    expect(inFrench).toMatchObject({ code: 0, output: expect.stringContaining('Emploi'), complaint: '' })
    const flags = (text: string) => text.match(/^ {2}(?:-h, )?--\S+/gm)
    const inEnglish = await ended(start('--help', '--lang', 'en'))
    expect(flags(inFrench.output)).toEqual(flags(inEnglish.output))
    vi.stubEnv('LC_ALL', 'fr_FR.UTF-8')
    expect((await ended(start())).output).toBe(inFrench.output)
    vi.unstubAllEnvs()
  })

  it('tells addresses that lead somewhere when it listens on all, or is reached from elsewhere', async () => {
    const all = await ready(start('serve', '--port', '0', '--host', '0.0.0.0', '--json', '--no-autopilot'))
    expect(new URL(all.links.control).hostname).toBe('127.0.0.1')
    expect((await fetch(`${originOf(all)}/desk`)).status).toBe(200)
    const words = ['serve', '--port', '0', '--json', '--no-autopilot', '--public-url', 'https://conference.example']
    expect(await ready(start(...words))).toMatchObject({
      baseUrl: 'https://conference.example/1.0',
      links: { follow: expect.stringContaining('https://conference.example/follow/') },
    })
  })

  it.each([
    [['serve', '--port', 'x'], '--port'],
    [['serve', '--port', '99999'], '--port'],
    [['serve', '--seed', '-1'], '--seed'],
    [['serve', '--credentials', 'none'], '--credentials'],
    [['serve', '--lang', 'de'], '--lang'],
    [['serve', '--scenario', 'party'], '--scenario'],
    [['serve', '--state', '/nowhere/at/all.json', '--port', '0'], '/nowhere/at/all.json'],
    [['serve', '--nonsense'], 'There is no option --nonsense.'],
    [['serve', '--port'], '--port needs a value.'],
    [['serve', '--json=yes'], '--json takes no value.'],
    [['serve', '--host='], '--host'],
    [['serve', '--host', '203.0.113.9', '--port', '0'], 'Give another with --host'],
    [['serve', '--public-url', 'example.test'], '--public-url'],
    [['serve', '--public-url', 'http://example.test/path'], '--public-url'],
    [['serve', '--smtp', 'nowhere'], '--smtp'],
    [['--json'], 'Say what to do: serve.'],
    [['dance'], 'dance'],
  ])('refuses %j in one line with exit code 2', async (words, named) => {
    const { code, output, complaint } = await ended(start(...words))
    expect({ code, output, lines: complaint.trimEnd().split('\n').length }).toEqual({ code: 2, output: '', lines: 1 })
    expect(complaint).toContain(named)
  })

  it('refuses a taken port in one line with exit code 2', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const { code, complaint } = await ended(start('serve', '--port', String(port)))
    other.close()
    expect(code).toBe(2)
    expect(complaint).toMatch(/^ovh-conference: .*port \d+ is taken.*\n$/)
  })

  it('goes on after kill -9 with what was there a second before', async () => {
    const path = join(folder, 'state.json')
    const words = ['serve', '--port', '0', '--json', '--no-autopilot', '--state', path]
    const child = start(...words)
    const first = await ready(child)
    const call = { serviceName: first.serviceName, from: '+33639980001', name: 'Ada', keys: '0421#' }
    await send('POST', `${originOf(first)}/simulation/calls`, call)
    const away = await (await send('POST', `${originOf(first)}/simulation/calls`, { ...call, name: 'Bob' })).json()
    await send('POST', `${originOf(first)}/simulation/calls/${away.callId}/hang-up`)
    await send('DELETE', `${originOf(first)}/simulation/calls/${away.callId}`)
    await expect
      .poll(async () => JSON.parse(await readFile(path, 'utf8')).snapshot.dialed, { timeout: 5000 })
      .toEqual([1])
    const end = ended(child)
    child.kill('SIGKILL')
    await end

    const second = await ready(start(...words))
    expect(second.credentials).toEqual(first.credentials)
    expect(new URL(second.links.control).pathname).toBe(new URL(first.links.control).pathname)
    expect(originOf(second)).toBe(new URL(second.links.control).origin)
    const events = readEvents(await fetch(`${second.links.control}/events`))
    const { view } = (await nextEvent(events))?.data ?? {}
    expect(view.participants).toMatchObject([{ callerName: 'Ada' }])
    const wish = { action: 'mute', participantId: view.participants[0].id }
    expect((await send('POST', `${second.links.control}/actions`, wish)).status).toBe(200)
    await events.return(undefined)

    const desk = `${originOf(second)}/simulation/calls`
    const calls = await (await fetch(desk)).json()
    expect(calls).toMatchObject([{ name: 'Ada', phase: 'inside', muted: true }])
    expect(calls[0].heard.map(({ prompt }: { prompt: string }) => prompt)).toEqual(['enter-pin', 'entered', 'muted'])
    const press = await send('POST', `${desk}/1/press`, { keys: '00' })
    expect(await press.json()).toMatchObject({ muted: false })
    expect(await (await send('POST', `${desk}/1/speak`, { seconds: 1 })).json()).toMatchObject({ talking: true })
    expect(await (await send('POST', `${desk}/1/hang-up`)).json()).toMatchObject({ phase: 'ended', end: 'hung up' })
  })

  it('thinks as long as it is told before each answer of the API, and lets planned failures strike', async () => {
    const path = join(folder, 'slow.json')
    for (const _ of ['begun', 'gone on']) {
      const child = start('serve', '--port', '0', '--json', '--no-autopilot', '--latency', '300', '--state', path)
      const server = await ready(child)
      await send('POST', `${originOf(server)}/simulation/faults`, {
        operation: 'any',
        fault: { status: 503 },
        times: 1,
      })
      const began = performance.now()
      expect((await fetch(`${server.baseUrl}/auth/time`)).status).toBe(503)
      expect(performance.now() - began).toBeGreaterThan(290)
      const end = ended(child)
      child.kill('SIGTERM')
      await end
    }
  })

  it.each([
    ['nothing', ''],
    ['half a file', '{"format":"ovh-conference state","version":1,"seed":1,"snap'],
    ['something else', '{"name":"a package.json"}'],
    ['another version', '{"format":"ovh-conference state","version":99,"seed":1,"snapshot":{"version":1,"world":{}}}'],
    ['a world that was edited', JSON.stringify(EDITED)],
  ])('refuses a state file with %s and leaves it as it is', async (_, text) => {
    const path = join(folder, 'damaged.json')
    await writeFile(path, text)
    const { code, complaint } = await ended(start('serve', '--port', '0', '--state', path))
    expect(code).toBe(2)
    expect(complaint).toMatch(/^ovh-conference: The state file .* Move it away .*\n$/)
    expect(await readFile(path, 'utf8')).toBe(text)
  })
})
