/**
 * The settings panel of the examples: TanStack Query over the raw client, in a real browser against MSW's worker.
 *
 * @module test/examples/settings-panel
 */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { HttpResponse, http } from 'msw'
import { accessToken, createConferenceClient } from 'ovh-conference'
import { createLiveSimulator } from 'ovh-conference/mocks'
import { setupConferenceWorker } from 'ovh-conference/mocks/browser'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { SettingsPanel } from '../../examples/tanstack-query/settings-panel.js'

const patience = { timeout: 5000, interval: 20 }

async function open() {
  const simulator = createLiveSimulator()
  const worker = setupConferenceWorker(simulator)
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' })
  onTestFinished(() => worker.stop())
  const place = simulator.addConference({ serviceName: '+33972101010', settings: { language: 'fr' } })
  const ovh = createConferenceClient({ credentials: accessToken('a-token'), requestsPerMinute: false, maxRetries: 0 })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  onTestFinished(() => {
    root.unmount()
    container.remove()
  })
  const panel = createElement(SettingsPanel, { ovh, place })
  const show = () => root.render(createElement(QueryClientProvider, { client: queries }, panel))
  const language = () => container.querySelector('select')
  const entersMuted = () => container.querySelector<HTMLInputElement>('input[type=checkbox]')
  const isBusy = () => container.querySelector('fieldset')?.disabled
  const alert = () => container.querySelector('[role=alert]')?.textContent
  const settings = () => ovh.conference(place).settings
  return { simulator, worker, queries, show, language, entersMuted, isBusy, alert, settings }
}

describe('the settings panel', () => {
  it('shows the settings and changes one with a click', async () => {
    const { simulator, show, language, entersMuted, isBusy, settings } = await open()
    show()
    await vi.waitFor(() => expect(language()?.value).toBe('fr'), patience)
    expect(entersMuted()?.checked).toBe(false)
    simulator.requests.clear()
    entersMuted()?.click()
    await vi.waitFor(() => expect(isBusy()).toBe(true), patience)
    await vi.waitFor(() => expect(isBusy()).toBe(false), patience)
    expect(entersMuted()?.checked).toBe(true)
    // Once told, once asked: no more.
    simulator.requests.assertMade('updateSettings', { times: 1 })
    simulator.requests.assertMade('getSettings', { times: 1 })
    expect(await settings().get()).toMatchObject({ enterMuted: true, language: 'fr' })
  })

  it('follows what others change when it is asked to look again', async () => {
    const { queries, show, language, settings } = await open()
    show()
    await vi.waitFor(() => expect(language()?.value).toBe('fr'), patience)
    await settings().update({ language: 'en' })
    await queries.invalidateQueries()
    await vi.waitFor(() => expect(language()?.value).toBe('en'), patience)
  })

  it.each([
    ['an error of OVHcloud', { error: 'forbidden' }, /^Forbidden$/],
    ['a page of its load balancer', { error: 'serviceUnavailable' }, /^OVHcloud cannot answer at the moment\.$/],
    ['a lost connection', { connection: 'dropped' }, /^Failed to /],
  ] as const)('says what did not work after %s, and shows what holds', async (_, fault, message) => {
    const { simulator, show, language, entersMuted, isBusy, alert } = await open()
    show()
    await vi.waitFor(() => expect(language()?.value).toBe('fr'), patience)
    simulator.faults.next('updateSettings', fault)
    entersMuted()?.click()
    await vi.waitFor(() => expect(alert()).toMatch(message), patience)
    await vi.waitFor(() => expect(isBusy()).toBe(false), patience)
    expect(entersMuted()?.checked).toBe(false)
    entersMuted()?.click()
    await vi.waitFor(() => expect(entersMuted()?.checked).toBe(true), patience)
    expect(alert()).toBeUndefined()
  })

  it('shows what holds after an error without a body, which passes for a success', async () => {
    const { simulator, worker, show, language, entersMuted, isBusy } = await open()
    show()
    await vi.waitFor(() => expect(language()?.value).toBe('fr'), patience)
    worker.use(http.put('*/settings', () => new HttpResponse(null, { status: 502 }), { once: true }))
    simulator.requests.clear()
    entersMuted()?.click()
    await vi.waitFor(() => simulator.requests.assertMade('getSettings'), patience)
    await vi.waitFor(() => expect(isBusy()).toBe(false), patience)
    expect(entersMuted()?.checked).toBe(false)
  })

  it('says that it cannot read them', async () => {
    const { simulator, show, language, alert } = await open()
    simulator.faults.next('getSettings', { error: 'invalidCredential' })
    show()
    await vi.waitFor(() => expect(alert()).toBe('This credential is not valid'), patience)
    expect(language()).toBeNull()
  })
})
