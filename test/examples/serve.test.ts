/**
 * Every page of the examples opens by one command and comes to life, without an error and without a request that leaves
 * this machine. Screenshots go to `test/artifacts/`.
 *
 * @module test/examples/serve
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { findChromium } from '../browser/chromium.js'

const installed = await findChromium()
const artifacts = fileURLToPath(new URL('../artifacts/', import.meta.url))

function start(words: string[], program = 'serve.ts') {
  const script = fileURLToPath(new URL(`../../examples/${program}`, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const output = { shown: '', complaints: '' }
  child.stdout.on('data', (chunk) => {
    output.shown += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    output.complaints += String(chunk)
  })
  return { child, output, exit: new Promise((resolve) => child.on('close', resolve)) }
}

describe.skipIf(!installed)('npx tsx examples/serve.ts', { timeout: 60_000 }, () => {
  it.each([
    { name: 'react', living: 'th' },
    { name: 'vue', living: 'th' },
    { name: 'tanstack-query', living: 'select' },
  ])('$name opens the page', async ({ name, living }) => {
    const { child, output, exit } = start([name, '--port', '0'])
    await vi.waitFor(() => expect(output.shown).toMatch(/^http:\S+/), { timeout: 20_000 })
    const origin = new URL(output.shown.split('\n')[0] ?? '').origin
    const browser = await chromium.launch(installed ?? {})
    onTestFinished(() => browser.close())
    const page = await browser.newPage({ viewport: { width: 720, height: 480 } })
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('request', (request) => {
      if (!/^(data:|http:\/\/127\.0\.0\.1:)/.test(request.url())) complaints.push(`asked ${request.url()}`)
    })
    await page.goto(origin)
    await page.locator(living).first().waitFor({ timeout: 20_000 })
    mkdirSync(artifacts, { recursive: true })
    await page.screenshot({ path: `${artifacts}example-${name}.png` })
    expect(complaints).toEqual([])
    child.kill('SIGINT')
    await exit
    expect(output.complaints).toBe('')
  })
})

it.each([[[]], [['svelte']]])(
  'npx tsx examples/serve.ts says what there is when asked for %j',
  async (words) => {
    const { output, exit } = start(words)
    expect(await exit).toBe(1)
    expect(output.complaints).toMatch(/^Choose an example: npx tsx examples\/serve\.ts react \| tanstack-query \| vue/)
  },
  20_000,
)

it.each([
  { program: 'serve.ts', words: ['vue'] },
  { program: 'server-sent-events/server.ts', words: [] },
])(
  '$program says in one line that the port is taken, and ends',
  async ({ program, words }) => {
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => {
      taken.close()
    })
    await once(taken, 'listening')
    const address = taken.address()
    if (!address || typeof address === 'string') throw new Error('This server has no port.')
    const { output, exit } = start([...words, '--port', String(address.port)], program)
    expect(await exit).toBe(1)
    expect(output.complaints).toMatch(/^[^\n]*already in use[^\n]*\n$/)
  },
  20_000,
)
