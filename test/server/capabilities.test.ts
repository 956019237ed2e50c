/**
 * What a public link can do, what it cannot, and who may use the rest of the server.
 *
 * @module test/server/capabilities
 */
import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { nextEvent, readEvents } from './support/event-reader.js'
import { openStage, PIN, type Stage, send } from './support/stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.server.close())

const tokenOf = (link: string) => link.slice(link.lastIndexOf('/') + 1)

describe('a follow link', () => {
  it('shows number, PIN and people', async () => {
    const caller = stage.enter('Ada')
    const events = readEvents(await fetch(`${stage.follow}/events`))
    expect((await nextEvent(events))?.data.view).toMatchObject({
      serviceName: '0033972101010',
      pin: PIN,
      informations: { locked: false, membersCount: 1 },
      participants: [{ callerName: 'Ada', callerNumber: '0033639980001', speak: true, hear: true }],
    })
    caller.hangUp()
    expect((await nextEvent(events))?.data.changes).toMatchObject([{ kind: 'left' }, { kind: 'ended' }])
    await events.return(undefined)
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'GET'])('cannot act by %s', async (method) => {
    const caller = stage.enter('Ada')
    const body = method === 'GET' ? undefined : { action: 'mute', participantId: caller.participantId }
    const { status } = await send(method, `${stage.follow}/actions`, body)
    expect(status).toBe(404)
    expect(caller.isMuted).toBe(false)
    caller.hangUp()
  })

  it('is no control link, and a control link no follow link', async () => {
    const follow = tokenOf(stage.follow)
    const control = tokenOf(stage.control)
    const { origin } = stage.server
    for (const path of [`/control/${follow}`, `/control/${follow}/events`, `/follow/${control}`]) {
      expect((await fetch(origin + path)).status).toBe(404)
    }
    const body = { action: 'lock' }
    expect((await send('POST', `${origin}/control/${follow}/actions`, body)).status).toBe(404)
  })
})

describe('a control link', () => {
  let caller: ReturnType<Stage['enter']>
  beforeEach(() => {
    caller = stage.enter('Ada')
    return () => {
      if (caller.end === null) caller.hangUp()
    }
  })
  const act = (wish: object) => send('POST', `${stage.control}/actions`, wish)
  const id = () => caller.participantId

  it('mutes, deafens, kicks and sets the threshold', async () => {
    await act({ action: 'mute', participantId: id() })
    expect(caller.isMuted).toBe(true)
    await act({ action: 'unmute', participantId: id() })
    expect(caller.isMuted).toBe(false)
    await act({ action: 'deafen', participantId: id() })
    expect(caller.isDeaf).toBe(true)
    await act({ action: 'undeafen', participantId: id() })
    expect(caller.isDeaf).toBe(false)
    caller.speak({ loudness: 500 })
    expect(caller.isTalking).toBe(true)
    await act({ action: 'setEnergy', participantId: id(), energy: 600 })
    expect(caller.isTalking).toBe(false)
    await act({ action: 'kick', participantId: id() })
    expect(caller.end).toBe('kicked')
  })

  it('locks the room against newcomers', async () => {
    expect((await act({ action: 'lock' })).status).toBe(200)
    expect(stage.enter('Late').end).toBe('locked')
    await act({ action: 'unlock' })
    const late = stage.enter('Late')
    expect(late.phase).toBe('inside')
    late.hangUp()
  })

  it('mutes all except who talks', async () => {
    const talker = stage.enter('Bob', '+33639980002').speak()
    const silent = stage.enter('Cora', '+33639980003')
    await act({ action: 'muteAllExceptTalking' })
    expect([caller, talker, silent].map(({ isMuted }) => isMuted)).toEqual([true, false, true])
    talker.hangUp()
    silent.hangUp()
  })

  it('reaches nobody in another room', async () => {
    const { simulator } = stage.server
    const other = simulator.addConference({ serviceName: '+33972303030' })
    for (let count = 0; count < 20; count++) simulator.dial(other, { from: `+3363998${1000 + count}` })
    const outsider = simulator.dial(other, { from: '+33639982000' })
    const { status } = await act({ action: 'kick', participantId: outsider.participantId })
    expect(status).toBe(404)
    expect(outsider.phase).toBe('inside')
  })

  it.each([
    ['an unknown action', { action: 'update', pin: null }, 400],
    ['settings', { pin: null }, 400],
    ['a person without an id', { action: 'mute' }, 400],
    ['a threshold out of range', { action: 'setEnergy', participantId: 1, energy: 1801 }, 400],
    ['a person who is not there', { action: 'mute', participantId: 999_999 }, 404],
    ['too much', { action: 'lock', padding: 'x'.repeat(5000) }, 413],
  ])('refuses %s', async (_, body, status) => {
    const response = await act(body)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code: expect.any(String), message: expect.any(String) })
  })

  it('takes JSON only, as a form of another site could not send it', async () => {
    const response = await fetch(`${stage.control}/actions`, { method: 'POST', body: '{"action":"lock"}' })
    expect(response.status).toBe(415)
  })
})

describe('a deleted link', () => {
  it('is dead at once, on open streams too', async () => {
    const { simulator, baseUrl } = stage.server
    const doomed = simulator.createWebAccess(stage.number, 'write')
    const events = readEvents(await fetch(`${doomed}/events`))
    await nextEvent(events)
    const { billingAccount, serviceName } = stage.number
    const accesses = `${baseUrl}/telephony/${billingAccount}/conference/${serviceName}/webAccess`
    const headers = { 'X-Ovh-Application': 'a', 'X-Ovh-Consumer': 'b', 'X-Ovh-Signature': 'c', 'X-Ovh-Timestamp': '1' }
    const ids: number[] = await (await fetch(accesses, { headers })).json()
    const { status } = await send('DELETE', `${accesses}/${Math.max(...ids)}`, undefined, headers)
    expect(status).toBe(200)
    expect((await nextEvent(events))?.event).toBe('gone')
    expect(await nextEvent(events)).toBeUndefined()
    expect((await fetch(doomed)).status).toBe(404)
    expect((await fetch(`${doomed}/events`)).status).toBe(404)
    expect((await send('POST', `${doomed}/actions`, { action: 'lock' })).status).toBe(404)
    expect((await fetch(stage.control)).status).toBe(200)
  })

  it.each(['', 'x', '<script>', 'constructor', '__proto__'])('is as dead as the guess "%s"', async (guess) => {
    const { status, headers } = await fetch(`${stage.server.origin}/control/${guess}`, { method: 'HEAD' })
    expect(status).not.toBe(200)
    expect(headers.get('Content-Type')).not.toBe(null)
  })
})

describe('the pages', () => {
  it('let nothing in from elsewhere and tell nobody their address', async () => {
    const { headers } = await fetch(stage.control)
    const policy = headers.get('Content-Security-Policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

  it.each([
    ['fr-FR,fr;q=0.9,en;q=0.8', '', 'fr'],
    ['de-DE,en;q=0.8,fr;q=0.7', '', 'en'],
    ['de', '', 'en'],
    ['en;q=0,fr;q=0.1', '', 'fr'],
    ['fr', '?lang=en', 'en'],
    ['en', '?lang=xx', 'en'],
  ])('speak the language of "%s"%s: %s', async (preferred, query, language) => {
    const html = await (await fetch(stage.follow + query, { headers: { 'Accept-Language': preferred } })).text()
    expect(html).toContain(`<html lang="${language}">`)
  })

  it('never write a token into a log', async () => {
    await fetch(`${stage.follow}/events`).then((response) => response.body?.cancel())
    await send('POST', `${stage.control}/actions`, { action: 'unlock' })
    for (const path of ['/', '/x', '/x/y', '/events/', '?lang=fr']) await fetch(stage.control + path)
    const { simulator } = stage.server
    const logs = [simulator.timeline(), JSON.stringify([...simulator.requests])].join('\n')
    for (const link of [stage.follow, stage.control]) expect(logs).not.toContain(tokenOf(link))
  })
})

describe('desk, index and control API', () => {
  const paths = ['/', '/desk', '/simulation/world']
  /** fetch does not let a program choose Host and Origin. */
  const statusOf = (path: string, headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      httpRequest(stage.server.origin + path, { headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })

  it.each(paths)('%s answers this machine', async (path) => {
    expect(await statusOf(path, {})).toBe(200)
    expect(await statusOf(path, { Origin: stage.server.origin })).toBe(200)
  })

  it.each(paths)('%s answers no page of another site, whatever name leads here', async (path) => {
    expect(await statusOf(path, { Origin: 'https://elsewhere.example' })).toBe(403)
    expect(await statusOf(path, { Origin: 'null' })).toBe(403)
    expect(await statusOf(path, { Host: 'elsewhere.example' })).toBe(403)
  })
})
