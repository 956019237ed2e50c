/**
 * The pages in a real browser: live, accessible, in step, and back by themselves. Screenshots go to `test/artifacts/`.
 *
 * @module test/server/pages
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bookRoom } from '../../mocks/behaviour/rooms.js'
import { findChromium } from '../browser/chromium.js'
import { openStage, PIN, type Stage } from './support/stage.js'

const installed = await findChromium()
const artifacts = fileURLToPath(new URL('../artifacts/', import.meta.url))
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

describe.skipIf(!installed)('in a browser', { timeout: 30_000 }, () => {
  let browser: Browser
  let stage: Stage
  const complaints: string[] = []

  beforeAll(async () => {
    mkdirSync(artifacts, { recursive: true })
    browser = await chromium.launch(installed ?? {})
    stage = await openStage()
    // Bundled before the first test, so that none pays for it.
    await Promise.all(['room', 'desk'].map((page) => fetch(`${stage.server.origin}/assets/${page}.js`)))
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    await stage.server.close()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    const { simulator } = stage.server
    const inside = simulator.operate((world) => Object.values(world.calls).filter(({ phase }) => phase !== 'ended'))
    for (const { id } of inside)
      await fetch(`${stage.server.origin}/simulation/calls/${id}/hang-up`, { method: 'POST' })
    expect(complaints.splice(0)).toEqual([])
  })

  async function visit(url: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'en-GB', ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(8000)
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith('http://127.0.0.1:')) complaints.push(`asked ${request.url()}`)
    })
    page.on('console', (message) => {
      // A lost connection, and what the server refuses, are written to the console by the browser itself.
      if (message.type() === 'error' && !/ERR_|404|409/.test(message.text())) complaints.push(message.text())
    })
    await page.goto(url)
    await page.locator('#page h1').waitFor()
    return page
  }

  const row = (page: Page, name: string) => page.locator('[data-person]', { hasText: name })
  const button = (page: Page, name: string, action: string) => row(page, name).locator(`[data-action=${action}]`)

  async function seriousFaults(page: Page): Promise<string[]> {
    // A script tag would be against the page's own policy; the browser's debugger may run it.
    await page.evaluate(axe.source)
    const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
      violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
    }
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
  }

  it('shows who is inside, live', async () => {
    const page = await visit(stage.follow)
    await page.getByText('Nobody is here yet').waitFor()
    const ada = stage.enter('Ada')
    await row(page, 'Ada').waitFor()
    expect(await row(page, 'Ada').textContent()).toContain('+33 6 39 98 00 01')
    expect(await page.locator('.facts').textContent()).toContain(PIN)
    stage.enter('Bob', '+33639980002')
    await page.locator('.chip.recording').waitFor()
    ada.speak()
    await row(page, 'Ada').locator('.talking').waitFor()
    await row(page, 'Ada').locator('.floor').waitFor()
    ada.press('**')
    await row(page, 'Ada').locator('.muted').waitFor()
    await row(page, 'Ada').locator('.deaf').waitFor()
    await expect.poll(() => page.getByTestId('news').textContent()).toBe('Ada is muted. Ada no longer hears')
    ada.hangUp()
    await row(page, 'Ada').waitFor({ state: 'detached' })
    expect(await page.getByRole('button').count()).toBe(0)
  })

  it('shows a caller named <script> as a caller', async () => {
    const page = await visit(stage.control)
    const name = '<script>document.title = "caught"</script><img src=x onerror=alert(1)>'
    stage.enter(name)
    await expect.poll(() => page.locator('.who h3').textContent()).toBe(name)
    expect(await page.locator('#page script, #page img').count()).toBe(0)
    expect(await page.title()).toBe('Control the conference')
  })

  it('moderates, and keeps two browsers in step', async () => {
    const ada = stage.enter('Ada')
    const bob = stage.enter('Bob', '+33639980002').speak()
    const cora = stage.enter('Cora', '+33639980003')
    const page = await visit(stage.control)
    const other = await visit(stage.follow)

    await button(page, 'Ada', 'mute').click()
    await row(other, 'Ada').locator('.muted').waitFor()
    expect(ada.isMuted).toBe(true)
    expect(await button(page, 'Ada', 'mute').getAttribute('aria-pressed')).toBe('true')
    await button(page, 'Ada', 'mute').click()
    await row(other, 'Ada').locator('.muted').waitFor({ state: 'detached' })
    await button(page, 'Ada', 'deafen').click()
    await row(other, 'Ada').locator('.deaf').waitFor()

    await button(page, 'Bob', 'energy').press('ArrowLeft')
    await expect.poll(() => readEnergy('Bob')).toBe(450)
    await page.getByRole('button', { name: 'Mute all except who talks' }).click()
    await row(other, 'Cora').locator('.muted').waitFor()
    expect([ada.isMuted, bob.isMuted, cora.isMuted]).toEqual([true, false, true])

    await page.getByRole('button', { name: 'Lock the room' }).click()
    await other.locator('.chip.locked').waitFor()
    expect(stage.enter('Late').end).toBe('locked')

    await button(page, 'Cora', 'kick').click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    expect(cora.phase).toBe('inside')
    await button(page, 'Cora', 'kick').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await row(other, 'Cora').waitFor({ state: 'detached' })
    expect(cora.end).toBe('kicked')
  })

  function readEnergy(name: string) {
    return stage.server.simulator.operate((world) => {
      const room = world.numbers[stage.number.serviceName]?.conference?.ownRoom
      return room?.running?.participants.find(({ callerName }) => callerName === name)?.energy
    })
  }

  it('is worked by keyboard, and keeps the focus while the list changes', async () => {
    const ada = stage.enter('Ada')
    stage.enter('Bob', '+33639980002')
    const page = await visit(stage.control)
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await button(page, 'Bob', 'mute').focus()
    await page.keyboard.press('Space')
    await row(page, 'Bob').locator('.muted').waitFor()
    expect(await focused()).toBe('Mute Bob')
    const cora = stage.enter('Cora', '+33639980003')
    await row(page, 'Cora').waitFor()
    ada.hangUp()
    await row(page, 'Ada').waitFor({ state: 'detached' })
    expect(await focused()).toBe('Mute Bob')

    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Remove Bob')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel')
    await page.keyboard.press('Escape')
    await expect.poll(focused).toBe('Remove Bob')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await row(page, 'Bob').waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.outerHTML)).toMatch(/^<h3[^>]*>Cora<\/h3>$/)
    cora.hangUp()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('people')
  })

  it('lets a key on its way to somebody who leaves do nothing to anybody else', async () => {
    const ada = stage.enter('Ada')
    const bob = stage.enter('Bob', '+33639980002')
    const page = await visit(stage.control)
    await button(page, 'Ada', 'mute').focus()
    ada.hangUp()
    await row(page, 'Ada').waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await page.keyboard.press('Space')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bob')
    expect(await page.getByTestId('news').textContent()).toContain('Ada left')
    expect(bob.isMuted).toBe(false)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => bob.isMuted).toBe(true)
  })

  it('tells two people of one name apart, whoever hides the number included', async () => {
    stage.enter('Ada')
    stage.enter('Ada', '+33639980002')
    stage.enter('Cora', '+33639980003')
    for (const from of ['+33639980004', '+33639980005']) {
      stage.server.simulator.dial(stage.number, { from, hidden: true }).press(`${PIN}#`)
    }
    const page = await visit(stage.control)
    await row(page, 'Cora').waitFor()
    const labels = await page.locator('[data-action=kick]').evaluateAll((all) => all.map((one) => one.ariaLabel))
    expect(new Set(labels).size).toBe(5)
    expect(labels.slice(0, 3)).toEqual([
      'Remove Ada, +33 6 39 98 00 01',
      'Remove Ada, +33 6 39 98 00 02',
      'Remove Cora',
    ])
    await page.getByRole('button', { name: 'Remove Ada, +33 6 39 98 00 02' }).click()
    expect(await page.getByRole('dialog').textContent()).toContain('+33 6 39 98 00 02')
    await page.keyboard.press('Escape')
    await button(page, 'Cora', 'kick').click()
    expect(await page.getByRole('dialog').textContent()).toContain('+33 6 39 98 00 03')
    await page.keyboard.press('Escape')
  })

  it('takes the muting of everybody and the lock back', async () => {
    const ada = stage.enter('Ada')
    const bob = stage.enter('Bob', '+33639980002')
    const page = await visit(stage.control)
    await page.getByRole('button', { name: 'Mute all except who talks' }).click()
    await expect.poll(() => [ada.isMuted, bob.isMuted]).toEqual([true, true])
    await page.getByRole('button', { name: 'Let everybody speak' }).click()
    await expect.poll(() => [ada.isMuted, bob.isMuted]).toEqual([false, false])
    await page.getByRole('button', { name: 'Lock the room', exact: true }).click()
    await page.getByRole('button', { name: 'Unlock the room', exact: true }).click()
    await page.getByRole('button', { name: 'Lock the room', exact: true }).waitFor()
    expect(stage.enter('Cora', '+33639980003').phase).toBe('inside')
  })

  it('says when a person has gone before the button was pressed', async () => {
    const ada = stage.enter('Ada')
    const page = await visit(stage.control)
    await page.route('**/actions', async (route) => {
      if (ada.end === null) ada.hangUp()
      await route.continue()
    })
    await button(page, 'Ada', 'mute').click()
    await page.getByText('This person has already left.').waitFor()
  })

  it('says that a link is dead the moment it is deleted', async () => {
    const { simulator } = stage.server
    const doomed = simulator.createWebAccess(stage.number, 'write')
    const page = await visit(doomed, { locale: 'fr-FR' })
    simulator.operate((world) => {
      const links = world.numbers[stage.number.serviceName]?.conference?.ownRoom.webAccesses ?? []
      const link = links.at(-1)
      if (link) link.deletedAt = world.now
    })
    await page.getByText('Ce lien n’est plus valable').waitFor()
    expect(await page.getByRole('button').count()).toBe(0)
  })

  it('says when the connection is lost, comes back by itself and catches up', async () => {
    const first = await openStage()
    const port = Number(new URL(first.server.origin).port)
    first.enter('Ada')
    const page = await visit(first.control)
    await row(page, 'Ada').waitFor()
    await first.server.close()
    await page.locator('[data-line=lost]', { hasText: 'Connection lost' }).waitFor()
    // The same seed gives the same links; what was inside is gone.
    await using second = await openStage({ port })
    second.enter('Bob', '+33639980002')
    await page.locator('[data-line=back]').waitFor({ timeout: 20_000 })
    await row(page, 'Bob').waitFor()
    expect(await row(page, 'Ada').count()).toBe(0)
    expect(await page.getByTestId('news').textContent()).toContain('Something may have happened')
    await button(page, 'Bob', 'mute').click()
    await row(page, 'Bob').locator('.muted').waitFor()
  })

  it('says that a link is dead when the server comes back without it', async () => {
    const first = await openStage({ seed: 2 })
    const port = Number(new URL(first.server.origin).port)
    const page = await visit(first.follow)
    await first.server.close()
    await page.locator('[data-line=lost]').waitFor()
    await using _ = await openStage({ port, seed: 3 })
    await page.getByText('This link is no longer valid').waitFor({ timeout: 20_000 })
  })

  it('has a desk where people are played', async () => {
    const page = await visit(`${stage.server.origin}/desk`)
    await page.getByLabel('Its name').fill('Ada')
    await page.getByRole('button', { name: 'Dial' }).click()
    const phone = page.locator('[data-call]').first()
    await phone.getByText('Asked for the PIN').waitFor()
    for (const key of `99#${PIN}#`) await phone.getByRole('button', { name: key, exact: true }).click()
    await phone.getByText('In the conference').waitFor()
    expect(await phone.textContent()).toContain('This code is not valid.')
    const follow = await visit(stage.follow)
    await row(follow, 'Ada').waitFor()

    await phone.getByRole('button', { name: 'Hold to talk' }).focus()
    await page.keyboard.down('Space')
    await row(follow, 'Ada').locator('.talking').waitFor()
    await page.keyboard.up('Space')
    await row(follow, 'Ada').locator('.talking').waitFor({ state: 'detached' })
    await phone.locator('.hold').hover()
    await page.mouse.down()
    await row(follow, 'Ada').locator('.talking').waitFor()
    await page.mouse.up()
    await row(follow, 'Ada').locator('.talking').waitFor({ state: 'detached' })
    await phone.getByRole('button', { name: '1', exact: true }).focus()
    await page.keyboard.type('00')
    await row(follow, 'Ada').locator('.muted').waitFor()

    await page.getByLabel('Hide the number').check()
    await page.getByRole('button', { name: 'Dial' }).click()
    await expect.poll(() => page.locator('[data-call]').count()).toBe(2)
    await page.getByRole('button', { name: '+10 min' }).click()
    await expect.poll(() => row(follow, 'Ada').locator('time').textContent()).toMatch(/^10:/)
    await phone.getByRole('button', { name: 'Hang up' }).click()
    for (const ended of await page.getByRole('button', { name: 'Put away' }).all()) await ended.click()
  })

  it('suggests a caller whom nobody inside could be taken for', async () => {
    await using own = await openStage({ seed: 4 })
    own.enter('Alice')
    own.enter('Bernard', '+33639980002')
    const page = await visit(`${own.server.origin}/desk`)
    const name = page.getByLabel('Its name')
    await expect.poll(() => name.inputValue()).toBe('Camille')
    const suggested = new Set(['Alice', 'Bernard'])
    for (let count = 0; count < 9; count++) {
      const before = await name.inputValue()
      expect(suggested).not.toContain(before)
      suggested.add(before)
      const calls = await page.locator('[data-call]').count()
      await page.locator('[data-action=dial]').click()
      await expect.poll(() => page.locator('[data-call]').count()).toBe(calls + 1)
      await expect.poll(() => name.inputValue()).not.toBe(before)
    }
    const numbers = await page.locator('.screen-name span').allTextContents()
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('tells telephones of one name apart', async () => {
    await using own = await openStage({ seed: 8 })
    const page = await visit(`${own.server.origin}/desk`)
    for (const from of ['+33639980001', '+33639980002']) {
      await page.getByLabel('Its name').fill('Ada')
      await page.getByLabel('Its number').fill(from)
      await page.locator('[data-action=dial]').click()
      await page
        .locator('[data-call]', { hasText: from.slice(-1) })
        .first()
        .waitFor()
    }
    await expect
      .poll(() => page.locator('[data-call]').evaluateAll((all) => all.map((one) => one.ariaLabel)))
      .toEqual(['Telephone of Ada, +33 6 39 98 00 02', 'Telephone of Ada, +33 6 39 98 00 01'])
  })

  it('puts a call on hold and takes it back', async () => {
    const page = await visit(`${stage.server.origin}/desk`)
    await page.getByLabel('Its name').fill('Holger')
    await page.locator('[data-action=dial]').click()
    const phone = page.locator('[data-call]', { hasText: 'Holger' })
    expect(await phone.locator('[data-action=hold]').getAttribute('aria-disabled')).toBe('true')
    for (const key of `${PIN}#`) await phone.getByRole('button', { name: key, exact: true }).click()
    await phone.getByText('In the conference').waitFor()
    await phone.getByRole('button', { name: 'Put on hold' }).click()
    await phone.locator('.screen-states', { hasText: 'On hold' }).waitFor()
    expect(await phone.locator('.hold').getAttribute('aria-disabled')).toBe('true')
    await phone.getByRole('button', { name: 'Take back' }).click()
    await phone.getByRole('button', { name: 'Put on hold' }).waitFor()
    await phone.getByRole('button', { name: 'Hang up' }).click()
    await phone.getByRole('button', { name: 'Put away' }).click()
  })

  it('shows numbered rooms under their conference, and counts who is in any of them', async () => {
    await using own = await openStage({ seed: 5 })
    const roomNumber = own.server.simulator.operate((world) => {
      const number = world.numbers[own.number.serviceName]
      if (!number?.conference) throw new Error('The stage has no conference.')
      const room = bookRoom(world, { number, conference: number.conference }, undefined)
      room.settings.pin = '2580'
      return room.roomNumber
    })
    own.server.simulator.dial(own.number, { from: '+33639980001', name: 'Ada' }).press(`${roomNumber}#2580#`)
    own.server.simulator.dial(own.number, { from: '+33639980002', name: 'Bob' }).press(`#${PIN}#`)
    const page = await visit(`${own.server.origin}/desk`)
    const card = page.locator('.numbers > li')
    await card.getByText('2 people').waitFor()
    const room = card.locator('.rooms li')
    expect(await room.count()).toBe(1)
    expect(await room.textContent()).toMatch(/^Room [\d\s]+ · PIN 2580 · 1 person/)
    expect(await (await fetch(`${own.server.origin}/`)).text()).toContain('2 people')
  })

  it('speaks French throughout', async () => {
    await using own = await openStage({ seed: 6 })
    const index = await (await fetch(`${own.server.origin}/?lang=fr`)).text()
    expect(index).toContain('0 personne<')
    const page = await visit(`${own.server.origin}/desk`, { locale: 'fr-FR' })
    await page.getByLabel('Son numéro').fill('abc')
    await page.locator('[data-action=dial]').click()
    await page.getByRole('alert').getByText('Appel impossible').waitFor()
    await page.getByLabel('Son numéro').fill('+33639980001')
    await page.locator('[data-action=dial]').click()
    await page.getByRole('button', { name: 'Perdre la ligne' }).waitFor()
    expect(await page.locator('.heard').textContent()).toMatch(/«\u00a0.*\u00a0»/)
    expect(await page.locator('select[name=name]').textContent()).toContain('Réunion du conseil')
    await page.getByRole('button', { name: 'Commencer' }).click()
    await expect.poll(() => own.server.simulator.timeline()).toContain('call 2 comes in')
  })

  it('calls a conference without a label by its telephone number everywhere', async () => {
    await using own = await openStage({ seed: 7 })
    const { simulator, origin } = own.server
    const number = simulator.addConference({ serviceName: '+33972202020' })
    const shown = '+33 9 72 20 20 20'
    const index = await (await fetch(`${origin}/`)).text()
    expect(index).toContain(`<strong>${shown}</strong>`)
    expect(index.split(shown)).toHaveLength(2)
    const desk = await visit(`${origin}/desk`)
    const card = desk.locator('.numbers > li', { hasText: shown })
    expect((await card.innerText()).split(shown)).toHaveLength(2)
    await desk.getByRole('button', { name: `Autopilot of ${shown}` }).waitFor()
    const control = await visit(simulator.createWebAccess(number, 'write'))
    expect(await control.locator('h1').textContent()).toBe(shown)
  })

  it('plays nobody by itself once the autopilot is switched off', async () => {
    const page = await visit(`${stage.server.origin}/desk`)
    const autopilot = page.locator('[data-action=autopilot]')
    await autopilot.click()
    await page.locator('[data-action=autopilot][aria-pressed=true]').waitFor()
    await page.getByText('3 people').waitFor()
    await autopilot.click()
    await page.locator('[data-action=autopilot][aria-pressed=false]').waitFor()
  })

  const looks: Record<string, BrowserContextOptions> = {
    light: { colorScheme: 'light', locale: 'en-GB' },
    dark: { colorScheme: 'dark', locale: 'fr-FR' },
    phone: { ...PHONE, colorScheme: 'light', locale: 'fr-FR' },
    'phone-dark': { ...PHONE, colorScheme: 'dark', locale: 'en-GB', reducedMotion: 'reduce' },
  }
  const names = ['follow', 'control', 'kick', 'empty', 'desk', 'index', 'dead']
  const shown = [
    ...['light', 'phone-dark'].flatMap((look) => names.map((name) => [name, look] as const)),
    ...['dark', 'phone'].flatMap((look) => ['control', 'desk'].map((name) => [name, look] as const)),
  ]

  it.each(shown)('%s, %s: no serious fault, nothing beyond the edge', async (name, look) => {
    const { origin } = stage.server
    if (name !== 'empty') {
      stage.enter('Ada').speak()
      stage.enter('Bernadette de La Rochefoucauld-Doudeauville', '+33639980002').press('**')
      stage.server.simulator.dial(stage.number, { from: '+33639980003', hidden: true }).press(`${PIN}#`)
      stage.enter('Dora', '+33639980004')
    }
    const urls: Record<string, string> = {
      follow: stage.follow,
      desk: `${origin}/desk`,
      index: `${origin}/`,
      dead: `${origin}/follow/unknown`,
    }
    const context = await browser.newContext(looks[look])
    const page = await context.newPage()
    await page.goto(urls[name] ?? stage.control)
    await page.locator('h1').waitFor()
    if (name === 'kick') await page.locator('[data-action=kick]').first().click()
    if (name === 'desk') {
      const count = await page.locator('[data-call]').count()
      await page.locator('[data-action=dial]').click()
      await expect.poll(() => page.locator('[data-call]').count()).toBe(count + 1)
    }
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(beyond).toBeLessThanOrEqual(0)
    expect(await seriousFaults(page)).toEqual([])
    await page.screenshot({ path: `${artifacts}${name}-${look}.png`, fullPage: name !== 'kick' })
  })
})
