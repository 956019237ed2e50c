/**
 * Every open question about the service is a rule with a switch: what each switch changes.
 *
 * @module test/simulator/rules
 */
import { createSimulator, defaultRules, type Rules } from 'ovh-conference/mocks'
import { describe, expect, test } from 'vitest'

function setUp(rules: Partial<Rules>) {
  const simulator = createSimulator({ rules })
  const number = simulator.addConference({ serviceName: '+33972101010' })
  const { applicationKey, consumerKey } = simulator.credentials
  const headers = { 'X-Ovh-Application': applicationKey, 'X-Ovh-Consumer': consumerKey }
  const base = `https://eu.api.ovh.com/1.0/telephony/${number.billingAccount}`
  const send = async (method: string, path: string, body?: unknown, more: Record<string, string> = {}) => {
    const response = await simulator.fetch(base + path, {
      method,
      headers: { ...headers, ...more },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      text,
      body: text === '' ? undefined : JSON.parse(text),
      headers: response.headers,
    }
  }
  return { simulator, number, conference: `/conference/${number.serviceName}`, send }
}

test('requestsPerMinute answers 429 with Retry-After, and lets in again when the minute is over', async () => {
  const { simulator, send, conference } = setUp({ requestsPerMinute: 3 })
  const statuses = async () => [1, 2, 3, 4].map(() => send('GET', conference))
  const first = await Promise.all(await statuses())
  expect(first.map(({ status }) => status)).toEqual([200, 200, 200, 429])
  expect(first[3]?.headers.get('Retry-After')).toBe('60')
  await simulator.clock.advance({ seconds: 59 })
  expect((await send('GET', conference)).status).toBe(429)
  await simulator.clock.advance({ seconds: 2 })
  expect((await send('GET', conference)).status).toBe(200)
})

describe('batch', () => {
  test('is off: the segment is no number', async () => {
    const { send, conference } = setUp({})
    const answer = await send('GET', `${conference}/participants/1,2`, undefined, { 'X-Ovh-Batch': ',' })
    expect(answer.status).toBe(400)
  })

  test('when on, answers each id on its own', async () => {
    const { simulator, number, send, conference } = setUp({ batch: true })
    simulator.dial(number, { from: '+33612345678', name: 'Alice' })
    const answer = await send('GET', `${conference}/participants/1,99`, undefined, { 'X-Ovh-Batch': ',' })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject([
      { key: '1', value: { callerName: 'Alice' }, error: null },
      { key: '99', value: null, error: { message: 'The requested object (id = 99) does not exist' } },
    ])
  })
})

test.each<[Rules['unknownFields'], number]>([
  ['ignored', 200],
  ['refused', 400],
])('unknownFields %s: a PUT with a read-only field is %d', async (unknownFields, status) => {
  const { send, conference } = setUp({ unknownFields })
  const answer = await send('PUT', `${conference}/settings`, { enterMuted: true, roomNumber: 5 })
  expect(answer.status).toBe(status)
  const settings = await send('GET', `${conference}/settings`)
  expect(settings.body.enterMuted).toBe(status === 200)
  expect(settings.body.roomNumber).not.toBe(5)
})

test.each<[Rules['commandOnLeaver'], number]>([
  ['not found', 404],
  ['failing task', 200],
])('commandOnLeaver %s: %d', async (commandOnLeaver, status) => {
  const { simulator, send, conference } = setUp({ commandOnLeaver })
  const answer = await send('POST', `${conference}/participants/77/mute`)
  expect(answer.status).toBe(status)
  if (status !== 200) return
  await simulator.clock.settle({ withinSeconds: 30 })
  const task = await send('GET', `/service/0033972101010/task/${answer.body.taskId}`)
  expect(task.body).toMatchObject({ status: 'error', message: 'The requested object (id = 77) does not exist' })
})

test.each<[string, string]>([
  ['Europe/Paris', '2026-01-05T09:00:00+01:00'],
  ['UTC', '2026-01-05T08:00:00+00:00'],
  ['America/Montreal', '2026-01-05T03:00:00-05:00'],
])('timeZone %s writes %s', async (timeZone, written) => {
  const { simulator, number, send, conference } = setUp({ timeZone })
  simulator.dial(number, { from: '+33612345678' })
  expect((await send('GET', `${conference}/informations`)).body.dateStart).toBe(written)
})

test('clockSkewSeconds puts the service’s clock ahead', async () => {
  const { simulator } = setUp({ clockSkewSeconds: 120 })
  const response = await simulator.fetch('https://eu.api.ovh.com/1.0/auth/time')
  expect(await response.json()).toBe(simulator.clock.now() / 1000 + 120)
})

test.each<[Rules['voidBody'], string]>([
  ['null', 'null'],
  ['empty', ''],
])('voidBody %s', async (voidBody, text) => {
  const { send, conference } = setUp({ voidBody })
  expect((await send('PUT', `${conference}/settings`, { enterMuted: true })).text).toBe(text)
})

test.each<[boolean, object]>([
  [true, { class: 'Client::NotFound', message: 'There is nobody in your conference room right now' }],
  [false, { message: 'There is nobody in your conference room right now' }],
])('errorClass %s', async (errorClass, body) => {
  const { send, conference } = setUp({ errorClass })
  expect((await send('GET', `${conference}/informations`)).body).toEqual(body)
})

test.each<[Partial<Rules>, object]>([
  [{}, { recordStatus: false, reportStatus: 'none', pin: expect.stringMatching(/^[1-9]\d{4}$/) }],
  [
    { freshRoomRecord: true, freshRoomReport: 'customer' },
    { recordStatus: true, reportStatus: 'customer' },
  ],
  [{ freshRoomPin: 'none' }, { pin: '0' }],
  [{ freshRoomPin: 'none', pinWhenNone: '' }, { pin: '' }],
])('a fresh room under %o', async (rules, expected) => {
  const { send, conference } = setUp(rules)
  expect((await send('POST', `${conference}/rooms`)).body).toMatchObject(expected)
})

test.each<[Rules['emptyRoom'], number]>([
  ['empty list', 200],
  ['not found', 404],
])('emptyRoom %s: listing the people of an empty room is %d', async (emptyRoom, status) => {
  const { send, conference } = setUp({ emptyRoom })
  const room = await send('POST', `${conference}/rooms`)
  expect((await send('GET', `${conference}/rooms/${room.body.roomNumber}/participants`)).status).toBe(status)
})

test.each<[Rules['lockWhenEmpty'], number]>([
  ['not found', 404],
  ['accepted', 200],
])('lockWhenEmpty %s: %d', async (lockWhenEmpty, status) => {
  const { send, conference } = setUp({ lockWhenEmpty })
  expect((await send('POST', `${conference}/lock`)).status).toBe(status)
})

test('rules can change while the world lives, and another simulator keeps its own', () => {
  const { simulator, number } = setUp({})
  const other = createSimulator()
  simulator.changeRules({ roomCapacity: 1 })
  simulator.dial(number, { from: '+33612345678' })
  expect(simulator.dial(number, { from: '+33612345679' }).end).toBe('full')
  expect(other.snapshot().world.rules.roomCapacity).toBe(defaultRules.roomCapacity)
})

test('on hold the conference does not hear a person', async () => {
  const { simulator, number } = setUp({})
  const alice = simulator.dial(number, { from: '+33612345678' }).speak()
  expect(alice.isTalking).toBe(true)
  alice.hold()
  expect(alice.isTalking).toBe(false)
  expect(() => alice.speak()).toThrow(/on hold/)
  expect(alice.resume().speak().isTalking).toBe(true)
})

test.each<[boolean, boolean]>([
  [true, false],
  [false, true],
])('keysUndoModerator %s: after `**` a deafened caller is deaf: %s', async (keysUndoModerator, isDeaf) => {
  const { simulator, number, send, conference } = setUp({ keysUndoModerator })
  const alice = simulator.dial(number, { from: '+33612345678' })
  for (const command of ['mute', 'deaf']) await send('POST', `${conference}/participants/1/${command}`)
  await simulator.clock.settle({ withinSeconds: 10 })
  expect([alice.isMuted, alice.isDeaf]).toEqual([true, true])
  alice.press('**')
  expect(alice.isDeaf).toBe(isDeaf)
})
