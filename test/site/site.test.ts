/**
 * The built site, as a reader finds it below some path of some host: nothing leads nowhere, nothing is asked of another
 * host, and what it promises can be done. `SITE_SCREENSHOTS=folder` keeps pictures of it.
 *
 * @module test/site/site
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { contractOperations, findOperation } from '../../docs/site/contract-operations.js'
import type { HelperLink } from '../../docs/site/helper-map.js'
import { snippets } from '../../docs/site/playground/snippets.js'
import { serveSite } from '../../docs/site/serve.js'
import { findChromium } from '../browser/chromium.js'
import { BASE, type BuiltSite, buildSite } from './built-site.js'
import { brokenLinks, brokenMarkdownLinks, filesOf } from './html-links.js'

const installed = await findChromium()
const pictures = process.env.SITE_SCREENSHOTS
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

let site: BuiltSite
beforeAll(async () => {
  site = await buildSite()
}, 240_000)
afterAll(() => site?.close())

const read = (file: string) => readFileSync(join(site.folder, file), 'utf8')

/** Does a page that makes its own anchors know this one? */
function isInApp(page: string, anchor: string): boolean {
  if (page === 'playground.html') return /^code=[\w-]+$/.test(anchor)
  if (page !== 'contract.html') return false
  const [, tag, operationId = ''] = anchor.split('/')
  return findOperation(operationId)?.tag === decodeURIComponent(tag ?? '')
}

function readHelpers(): Record<string, HelperLink[]> {
  const data = /<script type="application\/json" id="contract-data">(.*?)<\/script>/s.exec(read('contract.html'))?.[1]
  return JSON.parse(data ?? '').helpers
}

describe('the files', () => {
  it('link to nothing that is not there', () => {
    expect(brokenLinks(site.folder, isInApp)).toEqual([])
  })

  it('have each page as Markdown, with links that lead somewhere', () => {
    const pages = filesOf(site.folder, '.html').filter((page) =>
      /^(documents|modules|interfaces|functions)\//.test(page),
    )
    expect(pages.length).toBeGreaterThan(100)
    expect(pages.filter((page) => !existsSync(join(site.folder, page.replace(/html$/, 'md'))))).toEqual([])
    const texts = [...filesOf(site.folder, '.md').filter((file) => !file.startsWith('examples/')), 'llms.txt']
    expect(texts.flatMap((file) => brokenMarkdownLinks(site.folder, file))).toEqual([])
    expect(read('documents/Live_moderation.md')).toMatch(/^# Live moderation\n[\s\S]*await person\.mute\(\)/)
    expect(read('interfaces/ovh-conference.ParticipantAccess.md')).toContain('mute(options?: ObservableCommandOptions)')
  })

  it('offer contracts and examples as they are in the repository', () => {
    const files = {
      'openapi.yaml': 'openapi.yaml',
      'openapi.json': 'openapi.json',
      'control-api.yaml': 'mocks/control-api.yaml',
    }
    for (const [file, source] of Object.entries(files)) expect(read(file)).toBe(readFileSync(source, 'utf8'))
    expect(read('examples/demo.ts')).toBe(readFileSync('examples/demo.ts', 'utf8'))
  })

  it('hold the worker of the installed MSW byte for byte: it compares a checksum', () => {
    const script = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
    expect(read('mockServiceWorker.js')).toBe(readFileSync(script, 'utf8'))
  })

  it('link each operation to a helper, and the helpers to their operations', () => {
    const helpers = readHelpers()
    expect(Object.keys(helpers)).toEqual(contractOperations.map(({ operationId }) => operationId))
    const lost = Object.values(helpers)
      .flat()
      .filter(({ url }) => {
        const [page = '', anchor = ''] = url.split('#')
        return !existsSync(join(site.folder, page)) || (anchor !== '' && !read(page).includes(`id="${anchor}"`))
      })
    expect(lost).toEqual([])
    const expressionsOf = (operationId: string) => helpers[operationId]?.map(({ expression }) => expression)
    expect(expressionsOf('muteParticipant')).toEqual(
      expect.arrayContaining(['conference.participant(id).mute()', 'conference.muteAll()']),
    )
    expect(expressionsOf('muteRoomParticipant')).toContain('conference.room(roomNumber).participant(id).mute()')
    expect(expressionsOf('getRoom')).toContain('conference.rooms.get(roomNumber)')
    expect(expressionsOf('updateRoom')).toContain('conference.room(roomNumber).settings.update(input)')
    expect(expressionsOf('listSounds')).toEqual(["ovh.call('listSounds')"])
    // Those that `ovh.call` cannot call, for they are somewhere else.
    expect(expressionsOf('requestAccessToken')).toEqual(['serviceAccount(options)'])
    expect(expressionsOf('putStoredObject')).toEqual(['conference.announcement.upload(file)'])
    expect(expressionsOf('getStoredObject')).toEqual(['openRecording(entry)'])
    const page = read('interfaces/ovh-conference.ParticipantAccess.html')
    expect(page).toContain(
      '<a href="../contract.html#/Live%20conference/muteParticipant"><code>muteParticipant</code></a>',
    )
  })

  it('say what to do when there is no site, or no port', async () => {
    const { port } = new URL(site.url)
    await expect(serveSite({ site: join(site.folder, 'none'), port: 0, base: '/' })).rejects.toThrow('npm run docs')
    await expect(serveSite({ site: site.folder, port: Number(port), base: '/' })).rejects.toThrow('Choose another')
  })

  it('are not served beyond the site', async () => {
    const { origin } = new URL(site.url)
    const statusOf = async (path: string) => (await fetch(`${origin}${path}`)).status
    expect(await statusOf(`${BASE}index.html`)).toBe(200)
    expect(await statusOf(BASE)).toBe(200)
    expect(await statusOf('/index.html')).toBe(404)
    expect(await statusOf(`${BASE}..%2f..%2fetc/passwd`)).toBe(404)
  })
})

describe.skipIf(!installed)('in a browser', { timeout: 40_000 }, () => {
  let browser: Browser
  const complaints: string[] = []
  beforeAll(async () => {
    browser = await chromium.launch(installed ?? {})
    if (pictures) mkdirSync(pictures, { recursive: true })
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    expect(complaints.splice(0)).toEqual([])
  })

  async function visit(path: string, options: BrowserContextOptions = {}, given?: BrowserContext): Promise<Page> {
    const context = given ?? (await browser.newContext({ locale: 'en-GB', ...options }))
    const page = await context.newPage()
    page.setDefaultTimeout(12_000)
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      // Answers of the simulator that are refusals are written to the console by the browser itself.
      const isRefusal = message.location().url.startsWith('https://eu.api.ovh.com/') && /status of/.test(message.text())
      if (message.type() === 'error' && !isRefusal) complaints.push(message.text())
    })
    // Also requests of the worker.
    context.on('request', (request) => {
      const isAnsweredHere = /^(http:\/\/127\.0\.0\.1:|blob:)/.test(request.url())
      if (!isAnsweredHere && request.serviceWorker()) complaints.push(`left the page: ${request.url()}`)
    })
    await page.goto(site.url + path)
    return page
  }

  async function openPlayground(options: BrowserContextOptions = {}, path = 'playground.html'): Promise<Page> {
    const page = await visit(path, options)
    await page.locator('[data-interception=worker]').waitFor()
    return page
  }

  const person = (page: Page, name: string) => page.locator('[data-person]', { hasText: name })
  const button = (page: Page, name: string, action: string) => person(page, name).locator(`[data-action=${action}]`)
  const operation = (page: Page, name: string, asker: string) =>
    page.locator(`tr[data-operation=${name}][data-asker=${asker}]`).first()

  async function runCode(page: Page, code?: string): Promise<string> {
    if (code !== undefined) await page.getByLabel('Code, TypeScript').fill(code)
    await page.locator('[data-action=run]').click()
    await page.locator('[data-line=done], [data-line=error]').first().waitFor()
    return page.locator('.output').innerText()
  }

  it('lets one telephone, follow and moderate', async () => {
    const page = await openPlayground()
    await person(page, 'Alice').waitFor()
    await page.getByLabel('Its name').fill('Ada <b>Lovelace</b>')
    await page.locator('[data-action=dial]').click()
    const phone = page.locator('[data-call]').first()
    await phone.getByText('Asked for the PIN').waitFor()
    for (const key of '0421#') await phone.getByRole('button', { name: key, exact: true }).click()
    await person(page, 'Ada <b>Lovelace</b>').waitFor()

    await phone.getByRole('button', { name: 'Hold to talk' }).focus()
    await page.keyboard.down('Space')
    await person(page, 'Ada').locator('[data-mark=talking]').waitFor()
    await page.keyboard.up('Space')
    await person(page, 'Ada').locator('[data-mark=talking]').waitFor({ state: 'detached' })

    await button(page, 'Ada', 'mute').click()
    await person(page, 'Ada').locator('[data-mark=muted]').waitFor()
    await phone.getByText('You are muted.').waitFor()
    const logged = operation(page, 'muteParticipant', 'buttons')
    expect(await logged.innerText()).toMatch(/muteParticipant\s+POST \S+\/participants\/14\/mute\s+200/)
    expect(await logged.getByRole('link').getAttribute('href')).toBe('contract.html#/Live%20conference/muteParticipant')
    await button(page, 'Ada', 'deafen').click()
    await person(page, 'Ada').locator('[data-mark=deaf]').waitFor()

    await page.locator('[data-action=lock]').click()
    await page.locator('[data-locked=true]').waitFor()
    await page.locator('[data-action=dial]').click()
    await phone.getByText('Asked for the PIN').waitFor()
    for (const key of '0421#') await phone.getByRole('button', { name: key, exact: true }).click()
    await phone.getByText('(room locked)').waitFor()
    await page.locator('[data-action=mute-all]').click()
    await person(page, 'Bruno').locator('[data-mark=muted]').waitFor()
    await button(page, 'Bruno', 'kick').click()
    await person(page, 'Bruno').waitFor({ state: 'detached' })
    await page.getByText('(removed)').waitFor()

    await page.locator('[data-action=reset]').click()
    await person(page, 'Ada').waitFor({ state: 'detached' })
    await person(page, 'Bruno').waitFor()
  })

  it('runs the code a reader writes, and MSW’s worker answers it', async () => {
    const page = await openPlayground()
    await person(page, 'Alice').waitFor()
    const first = await runCode(page)
    expect(first).toContain('12 Alice 0033639980001 false')
    await person(page, 'Alice').locator('[data-mark=muted]').waitFor()
    expect(await operation(page, 'muteParticipant', 'code').getAttribute('data-worker')).toBe('true')

    const written = await runCode(
      page,
      `import { createSimulator } from 'ovh-conference/mocks'
interface Person { name: string }
const people: Person[] = await ovh.conference(number).participants.list()
console.log(people.map(({ name }) => name), createSimulator().clock.now() > 0)`,
    )
    expect(written).toContain('[ "Alice", "Bruno" ] true')
    expect(await runCode(page, "await conference.settings.update({ pin: 'secret' })")).toContain('invalid_input')
    expect(await runCode(page, 'const const')).toContain('SyntaxError')
    expect(await runCode(page, "import 'node:fs'")).toContain('has no module "node:fs"')
    expect(await runCode(page, "await fetch('https://example.org/')")).toContain('sends nothing to https://example.org')
    expect(await runCode(page, "console.log('<img src=x onerror=alert(1)>')")).toContain('<img src=x')
    expect(await page.locator('.output img').count()).toBe(0)

    await page
      .getByLabel('Code, TypeScript')
      .fill('for await (const e of conference.watch({ signal })) console.log(e.type)')
    await page.keyboard.press('Control+Enter')
    await page.locator('.output', { hasText: 'joined' }).waitFor()
    await page.locator('[data-action=stop]').click()
    await page.locator('.output[data-running=false]').waitFor()
  })

  it('suggests who is not inside, and shows one time zone, whatever the browser’s', async () => {
    const page = await openPlayground({ timezoneId: 'Asia/Tokyo' })
    await person(page, 'Alice').waitFor()
    expect(await page.getByLabel('Its name').inputValue()).toBe('Bernard')
    await page.locator('.events li').first().waitFor()
    const clock = (await page.locator('.clock time').innerText()).match(/(\d\d):(\d\d)/)
    const event = (await page.locator('.events time').first().innerText()).match(/(\d\d):(\d\d)/)
    const minutesOf = (found: RegExpMatchArray | null) => Number(found?.[1]) * 60 + Number(found?.[2])
    expect(Math.abs(minutesOf(clock) - minutesOf(event))).toBeLessThan(5)
  })

  it('shows whole lines of code on a small laptop', async () => {
    const page = await openPlayground({ viewport: { width: 1280, height: 800 } })
    for (const { name } of snippets) {
      await page.locator('[data-choice=example]').selectOption(name)
      const beyond = await page.locator('.editor').evaluate((editor) => {
        const [text, colors] = [editor.querySelector('textarea'), editor.querySelector('pre')]
        if (!text || !colors) throw new Error('There is no editor.')
        return [text.scrollWidth - text.clientWidth, text.clientWidth - colors.clientWidth]
      })
      expect([name, ...beyond]).toEqual([name, 0, 0])
    }
  })

  it('has snippets that run', async () => {
    const page = await openPlayground()
    await person(page, 'Bruno').waitFor()
    const choice = page.locator('[data-choice=example]')
    const names = await choice
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value')))
    expect(names.length).toBeGreaterThan(8)
    for (const name of names) {
      if (name === 'watch') continue
      await page.locator('[data-action=reset]').click()
      await person(page, 'Bruno').waitFor()
      await choice.selectOption(name)
      expect(`${name}: ${await runCode(page)}`).not.toMatch(/Error/)
      expect(await page.locator('[data-line=error]').count()).toBe(0)
    }
  }, 120_000)

  it('takes an example from a guide', async () => {
    const page = await visit('documents/Live_moderation.html')
    const run = page.getByRole('link', { name: 'Try it' }).nth(1)
    await run.click()
    await page.locator('[data-interception=worker]').waitFor()
    await person(page, 'Alice').waitFor()
    expect(await page.getByLabel('Code, TypeScript').inputValue()).toContain("await person.setSensitivity('low')")
    expect(await runCode(page)).toContain('Done.')
    await person(page, 'Alice').waitFor({ state: 'detached' })
  })

  it('works without a server after the first visit', async () => {
    const { url, server } = await serveSite({ site: site.folder, port: 0, base: BASE })
    const page = await visit('index.html')
    await page.goto(`${url}playground.html`)
    await page.locator('[data-interception=worker]').waitFor()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await page.reload()
    await person(page, 'Alice').waitFor()
    expect(await runCode(page)).toContain('12 Alice')
    expectNoNetwork()
  })

  it('works without a network after the first visit', async () => {
    const page = await openPlayground()
    await page.context().setOffline(true)
    await page.reload()
    await person(page, 'Alice').waitFor()
    await page.locator('[data-interception=worker]').waitFor()
    expect(await runCode(page)).toContain('12 Alice')
    await page.goto(`${site.url}contract.html`)
    await page.locator('.opblock').first().waitFor()
    await page.goto(`${site.url}`)
    await page.getByRole('heading', { name: 'Quick start' }).waitFor()
    expectNoNetwork()
  })

  /** What the network lacks is written to the console by the browser itself. */
  function expectNoNetwork(): void {
    const others = complaints.filter((text) => !/ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED)/.test(text))
    complaints.splice(0, complaints.length, ...others)
  }

  it('works where there are no service workers, and says so', async () => {
    const page = await visit('playground.html', { serviceWorkers: 'block' })
    await page.locator('[data-interception=page]').waitFor()
    await page.getByText('Service workers are not available here').waitFor()
    await person(page, 'Alice').waitFor()
    expect(await runCode(page)).toContain('12 Alice')
    expect(await operation(page, 'muteParticipant', 'code').getAttribute('data-worker')).toBe('false')
    expect(await runCode(page, "console.log((await fetch('https://eu.api.ovh.com/1.0/auth/time')).status)")).toContain(
      '200',
    )
  })

  it('works opened as a file', async () => {
    const page = await visit('index.html')
    await page.goto(pathToFileURL(join(site.folder, 'playground.html')).href)
    await page.locator('[data-interception=page]').waitFor()
    await person(page, 'Alice').waitFor()
    expect(await runCode(page)).toContain('12 Alice')
  })

  it('speaks French', async () => {
    const page = await openPlayground({ locale: 'fr-FR' })
    await page.getByRole('heading', { name: 'Bac à sable' }).waitFor()
    await page.getByText('Vous entrez dans la conférence.').first().waitFor()
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Playground' }).waitFor()
    await page.goto(`${site.url}playground.html`)
    await page.getByRole('heading', { name: 'Playground' }).waitFor()
  })

  it('executes operations of the contract in the page', async () => {
    const page = await visit('contract.html#/Live%20conference/muteParticipant')
    const open = page.locator('#operations-Live_conference-muteParticipant')
    await open.getByRole('link', { name: 'conference.participant(id).mute()' }).first().waitFor()
    await open.getByRole('button', { name: 'Execute' }).click()
    const answer = open.locator('.live-responses-table')
    await answer.getByText('"status": "todo"').waitFor()
    expect(await answer.locator('.response-col_status').last().innerText()).toContain('200')
    expect(await open.locator('.curl-command').innerText()).toContain('X-Ovh-Signature')
  })

  it('executes operations of the control API in the page', async () => {
    const page = await visit('control-api.html#/Calls/dial')
    const open = page.locator('#operations-Calls-dial')
    await open.getByRole('button', { name: 'Execute' }).click()
    await open.locator('.live-responses-table').getByText('"phase"').first().waitFor()
  })

  it('finds what is searched for', async () => {
    const page = await visit('documents/Getting_started.html')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByPlaceholder('Search the docs').fill('setSensitivity')
    await page.locator('#tsd-search-results a', { hasText: 'setSensitivity' }).first().click()
    await expect.poll(() => page.url()).toContain('ParticipantAccess.html')
  })

  const looks: Record<string, BrowserContextOptions> = {
    light: { colorScheme: 'light' },
    dark: { colorScheme: 'dark' },
    phone: { ...PHONE, colorScheme: 'light' },
    'phone-dark': { ...PHONE, colorScheme: 'dark', locale: 'fr-FR' },
  }
  const pages: Record<string, string> = {
    index: 'index.html',
    guide: 'documents/Live_moderation.html',
    reference: 'interfaces/ovh-conference.ParticipantAccess.html',
    playground: 'playground.html',
    contract: 'contract.html#/Live%20conference/muteParticipant',
    'control-api': 'control-api.html',
  }
  const shown = [
    ...['light', 'phone-dark'].flatMap((look) => Object.keys(pages).map((name) => [name, look] as const)),
    ...['dark', 'phone'].flatMap((look) => ['index', 'playground', 'contract'].map((name) => [name, look] as const)),
  ]

  it.each(shown)('%s, %s: no serious fault, nothing beyond the edge', async (name, look) => {
    const page = await visit(pages[name] ?? '', { ...looks[look], reducedMotion: 'reduce' })
    await page.locator('h1').first().waitFor()
    if (name === 'playground') await person(page, 'Bruno').waitFor()
    if (name === 'contract' || name === 'control-api') await page.locator('.opblock').first().waitFor()
    if (pictures) await page.screenshot({ path: join(pictures, `${name}-${look}.png`) })
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(beyond).toBeLessThanOrEqual(0)
    expect(await seriousFaults(page)).toEqual([])
  })

  async function seriousFaults(page: Page): Promise<string[]> {
    await page.evaluate(axe.source)
    // TypeDoc's own tree of pages has links in rows that open.
    const { violations } = (await page.evaluate(
      'axe.run({ exclude: [".tsd-navigation"] }, { resultTypes: ["violations"] })',
    )) as {
      violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
    }
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
  }
})
