/**
 * Watching in a real browser, answered by MSW's worker: rendering, and a page that is hidden.
 *
 * @module test/live/room-watch.browser.test
 */
import { accessToken, createConferenceClient, type WatchState } from 'ovh-conference'
import { createLiveSimulator } from 'ovh-conference/mocks'
import { setupConferenceWorker } from 'ovh-conference/mocks/browser'
import { expect, it, onTestFinished, vi } from 'vitest'

it('renders a room when it changes, not when it is looked at, and pauses while the page is hidden', async () => {
  const simulator = createLiveSimulator()
  const worker = setupConferenceWorker(simulator)
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' })
  onTestFinished(() => worker.stop())
  const number = simulator.addConference({ serviceName: '+33972101010' })
  const ovh = createConferenceClient({ credentials: accessToken('a-token'), requestsPerMinute: false })
  const watch = ovh.conference(number).watch({ fastestSeconds: 0.25 })
  onTestFinished(() => watch.stop())

  const list = document.createElement('ul')
  const rendered: WatchState[] = []
  watch.subscribe((state) => {
    rendered.push(state)
    list.replaceChildren(
      ...state.room.participants.map(({ name, talking }) => {
        const item = document.createElement('li')
        item.textContent = talking ? `${name} talks` : name
        return item
      }),
    )
  })
  const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' })
  await vi.waitFor(() => expect(list.textContent).toBe('Alice'), 5000)
  const [before, asked] = [rendered.length, simulator.requests.length]
  await vi.waitFor(() => expect(simulator.requests.length).toBeGreaterThan(asked + 4), 5000)
  expect(rendered.length).toBe(before)
  alice.speak()
  await vi.waitFor(() => expect(list.textContent).toBe('Alice talks'), 5000)
  expect(rendered.length).toBeLessThanOrEqual(before + 2)

  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.waitFor(() => expect(watch.getSnapshot().status).toBe('paused'), 5000)
  alice.hangUp()
  visibility.mockReturnValue('visible')
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.waitFor(() => expect(list.textContent).toBe(''), 5000)
})
