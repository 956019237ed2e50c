/**
 * Takes the pictures of the documentation anew: `npm run screenshots`.
 *
 * The server, the people and the time are simulated, so the same code gives the same picture, but for the browser's
 * smoothing of edges. Look at what has changed before you commit it.
 *
 * @module screenshots
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright'
import { startReferenceServer } from '../mocks/server/reference-server.js'
import { findChromium } from '../test/browser/chromium.js'

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const MOST_BYTES = 150_000

const installed = await findChromium()
if (!installed) throw new Error('There is no Chromium for this platform. Run `npx playwright install chromium`.')

await mkdir(folder, { recursive: true })
const server = await startReferenceServer({ port: 0, host: '127.0.0.1', seed: 1, credentials: 'relaxed', speed: 1 })
const browser = await chromium.launch(installed)
try {
  const address = await stageMeeting(`${server.origin}/w/screenshots/simulation`)
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({
      colorScheme,
      locale: 'en-GB',
      timezoneId: 'Europe/Paris',
      viewport: { width: 1000, height: 600 },
      deviceScaleFactor: 1.15,
      reducedMotion: 'reduce',
    })
    await page.goto(address)
    await page.locator('[data-person]').nth(4).waitFor()
    await keep(page, `control-page-${colorScheme}.png`)
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
}

/** A world in which time stands still: five people, ten minutes into their meeting. Returns its control link. */
async function stageMeeting(world: string): Promise<string> {
  const ask = async (method: string, path: string, body: unknown = {}): Promise<Record<string, unknown>> => {
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch(world + path, { method, headers, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`)
    return response.json() as Promise<Record<string, unknown>>
  }
  await ask('PUT', '/world', { seed: 1 })
  const serviceName = '0033972101010'
  const settings = { language: 'en', pin: '0421', recordStatus: true }
  const conference = await ask('POST', '/conferences', { serviceName, description: 'Monday meeting', settings })
  const callIds: unknown[] = []
  for (const [index, name] of ['Alice', 'Bob', 'Carol', 'David', 'Élodie'].entries()) {
    const from = `+3363998000${index + 1}`
    const { callId } = await ask('POST', '/calls', { serviceName, from, name, keys: '0421#' })
    callIds.push(callId)
    await ask('POST', '/clock/advance', { seconds: 17 + 40 * index })
  }
  const [alice, , carol, david] = callIds
  await ask('POST', `/calls/${carol}/press`, { keys: '00' })
  await ask('POST', `/calls/${david}/press`, { keys: '**' })
  await ask('POST', `/calls/${alice}/speak`, { seconds: 60 })
  await ask('POST', '/clock/advance', { seconds: 4 })
  return (conference.links as { control: string }).control
}

/** Waits until nothing on the page moves any more. */
async function keep(page: Page, name: string): Promise<void> {
  let picture: Buffer
  let next = await page.screenshot({ fullPage: true })
  do {
    picture = next
    await page.waitForTimeout(250)
    next = await page.screenshot({ fullPage: true })
  } while (!next.equals(picture))
  const { byteLength } = picture
  if (byteLength > MOST_BYTES)
    throw new Error(`${name} has ${byteLength} bytes; ${MOST_BYTES} at most. Make it smaller.`)
  await writeFile(folder + name, picture)
  console.log(`docs/pictures/${name}: ${Math.ceil(byteLength / 1000)} kB`)
}
