/**
 * The browser project itself: a real browser, with service workers and the installed msw's worker script.
 *
 * @module test/browser/worker
 */
import { expect, it } from 'vitest'

it('serves the worker script to a page that may register it', async () => {
  expect(isSecureContext).toBe(true)
  const response = await fetch('/mockServiceWorker.js')
  expect(response.headers.get('content-type')).toBe('text/javascript')
  expect(await response.text()).toContain('INTEGRITY_CHECKSUM')
  const registration = await navigator.serviceWorker.register('/mockServiceWorker.js')
  expect(await registration.unregister()).toBe(true)
})
