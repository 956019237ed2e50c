/**
 * The command `ovh-conference`, as any program starts it.
 *
 * @module test/hosts/command
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { applicationKeys, createConferenceClient } from 'ovh-conference'
import { createSimulator } from 'ovh-conference/mocks'
import { describe, expect, it } from 'vitest'

const command = fileURLToPath(new URL('../../mocks/server/command.ts', import.meta.url))
const LONG_MS = 30_000

interface Run {
  readonly child: ChildProcessWithoutNullStreams
  readonly text: { out: string; error: string }
  readonly ended: Promise<{ code: number | null; out: string; error: string }>
}

function run(...words: string[]): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', command, ...words])
  const text = { out: '', error: '' }
  child.stdout.on('data', (piece: Buffer) => {
    text.out += piece.toString()
  })
  child.stderr.on('data', (piece: Buffer) => {
    text.error += piece.toString()
  })
  const ended = new Promise<{ code: number | null; out: string; error: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, ...text }))
  })
  return { child, text, ended }
}

interface Ready {
  readonly baseUrl: string
  readonly credentials: { applicationKey: string; applicationSecret: string; consumerKey: string }
  readonly billingAccount: string
  readonly serviceName: string
  readonly links: { follow: string; control: string }
}

async function readyLine({ text }: Run): Promise<Ready> {
  await expect.poll(() => text.out, { timeout: LONG_MS }).toContain('\n')
  return JSON.parse(text.out)
}

describe('serve', { timeout: LONG_MS }, () => {
  it('prints one line of JSON once ready, answers, and ends at once with code 0 on SIGTERM', async () => {
    const server = run('serve', '--json', '--port', '0', '--seed', '7')
    try {
      const ready = await readyLine(server)
      expect(ready).toEqual({
        baseUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/1\.0$/),
        credentials: {
          applicationKey: expect.any(String),
          applicationSecret: expect.any(String),
          consumerKey: expect.any(String),
        },
        billingAccount: expect.any(String),
        serviceName: expect.stringMatching(/^0033\d{9}$/),
        links: { follow: expect.any(String), control: expect.any(String) },
      })
      const ovh = createConferenceClient({
        baseUrl: ready.baseUrl,
        credentials: applicationKeys(ready.credentials),
        requestsPerMinute: false,
      })
      const conference = ovh.conference(ready)
      expect(await conference.live()).toMatchObject({ running: true })
      const people = await conference.participants.list()
      expect(people.length).toBeGreaterThanOrEqual(2)
      // The same seed, the same keys.
      const { applicationKey, applicationSecret, consumerKey } = createSimulator({ seed: 7 }).credentials
      expect(ready.credentials).toEqual({ applicationKey, applicationSecret, consumerKey })
      const links = await conference.links.list()
      expect(links.map(({ url }) => url).sort()).toEqual([ready.links.follow, ready.links.control].sort())

      // A connection that is kept open must not hold the server back.
      const asked = Date.now()
      server.child.kill('SIGTERM')
      const { code, out, error } = await server.ended
      expect(Date.now() - asked).toBeLessThan(3000)
      expect({ code, error }).toEqual({ code: 0, error: '' })
      expect(out.trimEnd().split('\n')).toHaveLength(1)
    } finally {
      server.child.kill('SIGKILL')
    }
  })

  it('tells people what to do next', async () => {
    const server = run('serve', '--port', '0')
    try {
      await expect.poll(() => server.text.out, { timeout: LONG_MS }).toMatch(/Ctrl\+C/)
      const { out } = server.text
      const curl = /curl (http\S+)/.exec(out)?.[1] ?? ''
      expect(await (await fetch(curl)).json()).toBeTypeOf('number')
      for (const word of [/follow/i, /control/i, /consumerKey/, /PIN/]) expect(out).toMatch(word)
      server.child.kill('SIGINT')
      expect(await server.ended).toMatchObject({ code: 0, error: '' })
    } finally {
      server.child.kill('SIGKILL')
    }
  })

  it('says when the port is taken', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => {
      taken.listen(0, '127.0.0.1', resolve)
    })
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { code, out, error } = await run('serve', '--port', String(port)).ended
    taken.close()
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(new RegExp(`^.*${port}.*\\n$`))
  })
})

describe('bad words', { timeout: LONG_MS }, () => {
  // Each case starts a program: one of every kind.
  it.each([
    [['serve', '--port', '70000']],
    [['serve', '--port', '-1']],
    [['serve', '--credentials', 'none']],
    [['serve', '--colour']],
    [['dance']],
  ])('%j: one line on stderr, code 2', async (words) => {
    const { code, out, error } = await run(...words).ended
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(/^[^\n]+\n$/)
  })
})

describe('help', { timeout: LONG_MS }, () => {
  it.each([[['serve', '--help']], [[]]])('%j names every option', async (words) => {
    const { code, out, error } = await run(...words).ended
    expect({ code, error }).toEqual({ code: 0, error: '' })
    for (const option of ['--port', '--host', '--seed', '--json', '--help', 'serve']) expect(out).toContain(option)
  })
})
