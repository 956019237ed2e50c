/**
 * The suite in Node behind MSW: real global fetch, intercepted.
 *
 * @module test/hosts/node
 */
import { HttpResponse, http } from 'msw'
import { createSimulator } from 'ovh-conference/mocks'
import { setupConferenceServer } from 'ovh-conference/mocks/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeHost } from './behaviour.js'

describeHost('MSW in Node', () => {
  const simulator = createSimulator({ credentials: 'strict' })
  const server = setupConferenceServer(simulator)
  server.listen({ onUnhandledRequest: 'error' })
  return { simulator, clock: simulator.clock, stop: () => server.close() }
})

describeHost('MSW in Node, at another address', () => {
  const simulator = createSimulator({ credentials: 'strict', baseUrl: 'http://localhost:4010/1.0' })
  const server = setupConferenceServer(simulator)
  server.listen({ onUnhandledRequest: 'error' })
  return { simulator, clock: simulator.clock, baseUrl: 'http://localhost:4010/1.0', stop: () => server.close() }
})

describe('MSW in Node', () => {
  const simulator = createSimulator()
  const server = setupConferenceServer(simulator)
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterAll(() => server.close())

  it('leaves other hosts alone', async () => {
    await expect(fetch('https://unknown.example/1.0/auth/time')).rejects.toThrow()
    expect(simulator.requests).toHaveLength(0)
  })

  it('lets a handler of one’s own come first', async () => {
    const url = 'https://eu.api.ovh.com/1.0/auth/time'
    server.use(http.get(url, () => HttpResponse.json(42), { once: true }))
    expect(await (await fetch(url)).json()).toBe(42)
    expect(await (await fetch(url)).json()).toBe(Math.floor(simulator.clock.now() / 1000))
  })
})
