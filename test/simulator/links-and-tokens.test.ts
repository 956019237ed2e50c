/**
 * Public links and event tokens: they work until they are deleted or their time is over, and not a moment longer.
 *
 * @module test/simulator/links-and-tokens
 */
import type { WireRoom, WireWebAccess } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import {
  BASE,
  badRequest,
  billingAccount,
  conferencePath,
  expectRefused,
  objectMissing,
  openWorld,
  servicePath,
} from './support/world.js'

describe.each(['the number’s own room', 'a numbered room'])('links of %s', (kind) => {
  async function open(options: Parameters<typeof openWorld>[0] = {}) {
    const world = openWorld(options)
    if (kind === 'the number’s own room') return { ...world, links: `${conferencePath}/webAccess` }
    const { body: room } = await world.api.post<WireRoom>(`${conferencePath}/rooms`)
    return { ...world, links: `${conferencePath}/rooms/${room.roomNumber}/webAccess` }
  }

  it('are created, listed, read and deleted', async () => {
    const { api, links } = await open()
    const { body: read } = await api.post<WireWebAccess>(links, { type: 'read' })
    const { body: write } = await api.post<WireWebAccess>(links, { type: 'write' })
    expect([read.type, write.type]).toEqual(['read', 'write'])
    expect(read.url).not.toBe(write.url)
    for (const { url } of [read, write]) expect(url).toMatch(/^https:\/\/[^/]+\.example\/.*[A-Za-z0-9]{20,}/)
    expect((await api.get(links)).body).toEqual([read.id, write.id])
    expect((await api.get(`${links}/${read.id}`)).body).toEqual(read)
    expect(await api.remove(`${links}/${read.id}`)).toMatchObject({ status: 200, text: 'null' })
    expect((await api.get(links)).body).toEqual([write.id])
  })

  it('are dead at once when deleted, though the list may lag', async () => {
    const { simulator, api, links } = await open({ rules: { deletedWebAccessListedSeconds: 0.5 } })
    const { body: link } = await api.post<WireWebAccess>(links, { type: 'read' })
    await api.remove(`${links}/${link.id}`)
    expect((await api.get(links)).body).toEqual([link.id])
    await expectRefused(simulator, () => api.get(`${links}/${link.id}`), 404, objectMissing('id', link.id))
    await expectRefused(simulator, () => api.remove(`${links}/${link.id}`), 404, objectMissing('id', link.id))
    await simulator.clock.advance({ milliseconds: 499 })
    expect((await api.get(links)).body).toEqual([link.id])
    await simulator.clock.advance({ milliseconds: 1 })
    expect((await api.get(links)).body).toEqual([])
  })

  it('of one type may be several, unless the rule says otherwise', async () => {
    const { api, links } = await open()
    const made = await Promise.all([1, 2, 3].map(() => api.post<WireWebAccess>(links, { type: 'write' })))
    expect(new Set(made.map(({ body }) => body.url)).size).toBe(3)
    const strict = await open({ rules: { severalWebAccesses: false } })
    const { body: first } = await strict.api.post<WireWebAccess>(strict.links, { type: 'write' })
    expect((await strict.api.post(strict.links, { type: 'read' })).status).toBe(200)
    const again = async () => {
      const { applicationKey, consumerKey } = strict.simulator.credentials
      const headers = { 'X-Ovh-Application': applicationKey, 'X-Ovh-Consumer': consumerKey }
      const init = { method: 'POST', headers, body: '{"type":"write"}' }
      const response = await strict.simulator.fetch(BASE + strict.links, init)
      return { status: response.status, body: await response.json(), headers: response.headers, text: '' }
    }
    await expectRefused(strict.simulator, again, 409, { class: 'Client::Conflict', message: expect.any(String) })
    await strict.api.remove(`${strict.links}/${first.id}`)
    expect((await again()).status).toBe(200)
  })

  it('that are one too many get a status that the contract declares', async () => {
    const { api, links } = await open({ rules: { severalWebAccesses: false } })
    await api.post(links, { type: 'write' })
    await api.post(links, { type: 'write' })
  })

  it.each([undefined, {}, { type: 'admin' }, { type: 'READ' }, { type: null }, { type: true }])(
    'are refused with %j',
    async (body) => {
      const { simulator, api, links } = await open()
      await expectRefused(simulator, () => api.post(links, body), 400, badRequest(body ? /type/ : /body/i))
    },
  )
})

describe.each([
  ['account', `/telephony/${billingAccount}/eventToken`, objectMissing('billingAccount', billingAccount)],
  ['number', `${servicePath}/eventToken`, objectMissing('serviceName', '0033972101010')],
])('the event token of the %s', (_, path, missing) => {
  it('is a string when created and an object when read', async () => {
    const { simulator, api } = openWorld()
    await expectRefused(simulator, () => api.get(path), 404, missing)
    await expectRefused(simulator, () => api.remove(path), 404, missing)
    const { body: token } = await api.post<string>(path, { expiration: 'unlimited' })
    expect(token).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/)
    expect((await api.get(path)).body).toEqual({ token })
    const { body: second } = await api.post<string>(path, { expiration: '1 day' })
    expect(second).not.toBe(token)
    expect((await api.get(path)).body).toEqual({ token: second })
    expect((await api.remove(path)).text).toBe('null')
    await expectRefused(simulator, () => api.get(path), 404, missing)
  })

  it.each([
    ['5 minutes', 5],
    ['1 hour', 60],
    ['1 day', 24 * 60],
    ['30 days', 30 * 24 * 60],
  ])('of %s lives that long', async (expiration, minutes) => {
    const { simulator, api } = openWorld()
    await api.post(path, { expiration })
    await simulator.clock.advance({ minutes, milliseconds: -1 })
    expect((await api.get(path)).status).toBe(200)
    await simulator.clock.advance({ milliseconds: 1 })
    expect((await api.get(path)).status).toBe(404)
  })

  it.each([{}, { expiration: '2 days' }, { expiration: 3600 }])('is refused with %j', async (body) => {
    const { simulator, api } = openWorld()
    await expectRefused(simulator, () => api.post(path, body), 400, badRequest(/expiration/))
  })
})

describe('tokens of links', () => {
  const linkOf = (options: { seed: number; secretLinks?: boolean }) => {
    const { simulator, number } = openWorld(options)
    return simulator.createWebAccess(number, 'write')
  }

  it('come from the seed', () => {
    expect(linkOf({ seed: 4 })).toBe(linkOf({ seed: 4 }))
    expect(linkOf({ seed: 5 })).not.toBe(linkOf({ seed: 4 }))
  })

  it('do not, where they must be beyond guessing', () => {
    const first = linkOf({ seed: 4, secretLinks: true })
    expect(first).toMatch(/\/control\/[A-Za-z0-9]{32}$/)
    expect(linkOf({ seed: 4, secretLinks: true })).not.toBe(first)
  })
})
