/**
 * An announcement is uploaded out of a page over a slow line: a real browser tells how far it is, and can be stopped.
 *
 * @module test/hosts/upload-in-a-page
 */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { NumberReference } from 'ovh-conference/mocks'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReferenceServer, startReferenceServer } from '../../mocks/server/reference-server.js'
import { findChromium } from '../browser/chromium.js'

const installed = await findChromium()
const fileBytes = 400_000
const bytesPerSecond = 400_000

/** What runs in the page: it uploads, and writes down what it is told. */
const program = `
  import { applicationKeys, createConferenceClient } from './src/index.js'
  window.upload = async ({ baseUrl, credentials, place, fileBytes, stopAt }) => {
    const ovh = createConferenceClient({ baseUrl, credentials: applicationKeys(credentials), requestsPerMinute: false })
    const file = new Uint8Array(fileBytes)
    file.set(new TextEncoder().encode('RIFF....WAVEfmt '))
    const progress = []
    const stop = new AbortController()
    const onProgress = ({ sentBytes, totalBytes }) => {
      progress.push([sentBytes, totalBytes])
      if (sentBytes > stopAt) stop.abort()
    }
    const job = ovh.conference(place).announcement.upload(file, { onProgress, signal: stop.signal })
    const outcome = await job.then(({ enabled }) => ({ enabled }), ({ code }) => ({ code }))
    return { progress, outcome, documents: await ovh.call('listDocuments') }
  }
`

describe.skipIf(!installed)('an upload in a page', { timeout: 30_000 }, () => {
  let browser: Browser
  let server: ReferenceServer
  let script: string
  let place: NumberReference

  beforeAll(async () => {
    browser = await chromium.launch(installed ?? {})
    server = await startReferenceServer({ port: 0, host: '127.0.0.1', seed: 1, credentials: 'strict', speed: 100 })
    place = server.simulator.addConference({ serviceName: '+33972101010' })
    const resolveDir = fileURLToPath(new URL('../..', import.meta.url))
    const { outputFiles } = await build({ stdin: { contents: program, resolveDir }, bundle: true, write: false })
    script = outputFiles[0]?.text ?? ''
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  async function upload(stopAt: number) {
    const { simulator, baseUrl } = server
    const page: Page = await browser.newPage()
    // Any page of another origin than the API's: the store lets it in because the client announces it.
    await page.route('http://localhost/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Upload</h1>' }),
    )
    await page.goto('http://localhost/')
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: bytesPerSecond,
    })
    await page.addScriptTag({ content: script })
    const { credentials } = simulator
    const input = { baseUrl, credentials, place, fileBytes, stopAt }
    const result = await page.evaluate(
      (given) => (window as unknown as { upload(given: unknown): Promise<unknown> }).upload(given),
      input,
    )
    await page.close()
    return result as { progress: [number, number][]; outcome: object; documents: string[] }
  }

  it('tells how far it is', async () => {
    const { progress, outcome } = await upload(Number.POSITIVE_INFINITY)
    expect(outcome).toEqual({ enabled: true })
    const sent = progress.map(([sentBytes]) => sentBytes)
    expect(sent).toEqual([...sent].sort((a, b) => a - b))
    expect([sent[0], sent.at(-1)]).toEqual([0, fileBytes])
    expect(sent.filter((bytes) => bytes > 0 && bytes < fileBytes).length).toBeGreaterThan(1)
    expect(new Set(progress.map(([, total]) => total))).toEqual(new Set([fileBytes]))
  })

  it('stops in the middle, and leaves no document behind', async () => {
    const before = Object.keys(server.simulator.snapshot().world.documents).length
    const { progress, outcome, documents } = await upload(1)
    expect(outcome).toEqual({ code: 'aborted' })
    expect(progress.at(-1)?.[0]).toBeLessThan(fileBytes)
    expect(documents).toHaveLength(before)
  })
})
