/**
 * The suite over real HTTP: the reference server on a free port.
 *
 * @module test/hosts/server
 */
import { createSimulator } from 'ovh-conference/mocks'
import { expect, it } from 'vitest'
import { startReferenceServer } from '../../mocks/server/reference-server.js'
import { describeHost } from './behaviour.js'

describeHost('the reference server', async () => {
  const { simulator, baseUrl, close } = await startReferenceServer({
    port: 0,
    host: '127.0.0.1',
    seed: 1,
    credentials: 'strict',
    speed: 100,
  })
  return { simulator, baseUrl, taskPollSeconds: 0.02, stop: close }
})

it('answers over HTTP with the very bytes of simulator.fetch', async () => {
  const server = await startReferenceServer({ port: 0, host: '127.0.0.1', seed: 5, credentials: 'relaxed', speed: 1 })
  try {
    const { origin } = server
    const twin = createSimulator({ seed: 5, baseUrl: `${origin}/1.0`, origins: { storage: origin, pages: origin } })
    const { applicationKey, consumerKey } = twin.credentials
    expect(server.simulator.credentials).toEqual(twin.credentials)
    const headers = { 'X-Ovh-Application': applicationKey, 'X-Ovh-Consumer': consumerKey }
    for (const simulator of [server.simulator, twin]) simulator.addConference({ serviceName: '+33972101010' })
    const conference = '/1.0/telephony/ab1234567-ovh-1/conference'
    for (const path of [
      '',
      '/0033972101010/settings',
      '/0033972101010/informations',
      '/caf%C3%A9',
      '/%zz',
      '/x?a=%2B+',
    ]) {
      const answers = await Promise.all(
        [fetch, twin.fetch].map(async (ask) => {
          const response = await ask(`${origin}${conference}${path}`, { headers })
          return { status: response.status, type: response.headers.get('Content-Type'), body: await response.text() }
        }),
      )
      expect(answers[0]).toEqual(answers[1])
    }
  } finally {
    await server.close()
  }
})
