/**
 * Settings of a conference: partial changes, what is ignored, what is refused.
 *
 * @module test/simulator/settings
 */
import type { WireNumber, WireSettings, WireTask } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import {
  BASE,
  badRequest,
  conferencePath,
  expectRefused,
  nextNumber,
  objectMissing,
  openWorld,
  servicePath,
} from './support/world.js'

const settingsPath = `${conferencePath}/settings`

it('begins without PIN, announcement, recording and report', async () => {
  const { api } = openWorld()
  expect((await api.get(settingsPath)).body).toEqual({
    announceFile: false,
    announceFilename: null,
    announceSoundId: null,
    anonymousRejection: false,
    enterMuted: false,
    eventsChannel: expect.stringMatching(/^[0-9a-f]{32}$/),
    language: 'fr',
    pin: '0',
    recordStatus: false,
    reportEmail: null,
    reportStatus: 'none',
    roomNumber: expect.any(Number),
    whiteLabelReport: false,
  })
})

describe('a PUT changes the fields present and no others', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>?]>([
    ['language', { language: 'en' }],
    ['the language of the owner’s guide', { language: 'ru' }],
    ['PIN with leading zeros', { pin: '0042' }],
    ['PIN of eight digits', { pin: '12345678' }],
    ['enterMuted', { enterMuted: true }],
    ['recordStatus', { recordStatus: true }],
    ['anonymousRejection', { anonymousRejection: true }],
    ['report to the customer', { reportStatus: 'customer' }],
    ['report to another address', { reportStatus: 'other', reportEmail: 'minutes@example.fr' }],
    ['whiteLabelReport', { whiteLabelReport: true }],
    ['several at once', { language: 'de', pin: '7', enterMuted: true }],
    ['nothing', {}, {}],
    ['unknown fields', { colour: 'red', enterMuted: true }, { enterMuted: true }],
    [
      'read-only fields',
      { roomNumber: 1, eventsChannel: 'x', announceFilename: 'x.wav', featureType: 'sip', enterMuted: true },
      { enterMuted: true },
    ],
    ['a room’s field', { expirationDate: '2026-02-01T00:00:00Z', enterMuted: true }, { enterMuted: true }],
  ])('%s', async (_, body, changed = body) => {
    const { api } = openWorld()
    const { body: before } = await api.get<WireSettings>(settingsPath)
    const answer = await api.put(settingsPath, body)
    expect(answer).toMatchObject({ status: 200, text: 'null' })
    expect((await api.get(settingsPath)).body).toEqual({ ...before, ...changed })
  })

  it('takes back the whole object it gave', async () => {
    const { api } = openWorld({ settings: { pin: '0421', language: 'it' } })
    const { body: before } = await api.get<WireSettings>(settingsPath)
    expect((await api.put(settingsPath, before)).status).toBe(200)
    expect((await api.get(settingsPath)).body).toEqual(before)
  })

  it.each([0, '0', ''])('the PIN %j means none', async (pin) => {
    const { simulator, number, api } = openWorld({ settings: { pin: '0421' } })
    expect((await api.put(settingsPath, { pin })).status).toBe(200)
    expect((await api.get(settingsPath)).body).toMatchObject({ pin: '0' })
    expect(simulator.dial(number, { from: nextNumber() }).phase).toBe('inside')
  })

  it('shows no PIN as the rule says', async () => {
    const { api } = openWorld({ rules: { pinWhenNone: '' } })
    expect((await api.get(settingsPath)).body).toMatchObject({ pin: '' })
  })

  it('answers an empty body where the rule says so', async () => {
    const { simulator } = openWorld({ rules: { voidBody: 'empty' } })
    const { applicationKey, consumerKey } = simulator.credentials
    const headers = { 'X-Ovh-Application': applicationKey, 'X-Ovh-Consumer': consumerKey }
    const response = await simulator.fetch(BASE + settingsPath, { method: 'PUT', headers, body: '{}' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  it('takes words in any script', async () => {
    const { api } = openWorld()
    await api.put('/telephony/ab1234567-ovh-1/number/0033972101010', { description: 'Réunion – встреча 📞' })
    expect((await api.get(conferencePath)).body).toMatchObject({ description: 'Réunion – встреча 📞' })
  })
})

describe('a PUT that is refused changes nothing', () => {
  it.each<[string, unknown, RegExp]>([
    ['PIN with letters', { pin: '12a4' }, /pin/],
    ['PIN of nine digits', { pin: '123456789' }, /pin/],
    ['PIN with a sign', { pin: '-123' }, /pin/],
    ['PIN with a space', { pin: '12 4' }, /pin/],
    ['PIN in other digits', { pin: '١٢٣٤' }, /pin/],
    ['PIN as a number', { pin: 421 }, /pin/],
    ['PIN null', { pin: null }, /pin/],
    ['reportStatus true', { reportStatus: true }, /reportStatus/],
    ['reportStatus false', { reportStatus: false }, /reportStatus/],
    ['unknown reportStatus', { reportStatus: 'owner' }, /reportStatus/],
    ['other without an address', { reportStatus: 'other' }, /reportEmail/],
    ['other with null', { reportStatus: 'other', reportEmail: null }, /reportEmail/],
    ['other with an empty address', { reportStatus: 'other', reportEmail: '' }, /reportEmail/],
    ['a bad address', { reportEmail: 'nobody' }, /reportEmail/],
    ['unknown language', { language: 'pt' }, /language/],
    ['language in capitals', { language: 'FR' }, /language/],
    ['enterMuted as text', { enterMuted: 'true' }, /enterMuted/],
    ['enterMuted as a number', { enterMuted: 1 }, /enterMuted/],
    ['recordStatus null', { recordStatus: null }, /recordStatus/],
    ['one good and one bad', { enterMuted: true, language: 'xx' }, /language/],
    ['an array', [], /body/],
    ['a text', 'fr', /body/],
    ['null', null, /body/],
    ['sound as text', { announceSoundId: '12' }, /announceSoundId/],
  ])('%s', async (_, body, words) => {
    const { simulator, api } = openWorld({ settings: { pin: '0421' } })
    const answer = () => api.put(settingsPath, body)
    await expectRefused(simulator, answer, 400, badRequest(words))
  })

  it('an unknown sound', async () => {
    const { simulator, api } = openWorld()
    const answer = () => api.put(settingsPath, { announceSoundId: 12, enterMuted: true })
    await expectRefused(simulator, answer, 404, objectMissing('announceSoundId', 12))
  })

  it('taking the address away from a report that goes there', async () => {
    const { simulator, api } = openWorld({ settings: { reportStatus: 'other', reportEmail: 'a@example.fr' } })
    await expectRefused(simulator, () => api.put(settingsPath, { reportEmail: null }), 400, badRequest(/reportEmail/))
    expect((await api.put(settingsPath, { reportEmail: 'b@example.fr' })).status).toBe(200)
    expect((await api.put(settingsPath, { reportStatus: 'none', reportEmail: null })).status).toBe(200)
  })

  it('never repeats the value in its message', async () => {
    const { api } = openWorld()
    expect((await api.put(settingsPath, { pin: 'secret42', reportEmail: 'secret42' })).text).not.toContain('secret42')
  })
})

describe('changing what a number is used for', () => {
  const numberPath = '/telephony/ab1234567-ovh-1/number/0033972101010'

  it('takes seconds, and loses the configuration before', async () => {
    const { simulator, api, tasksEnd } = openWorld({ settings: { pin: '0421' } })
    const change = (featureType: string) => api.post<WireTask>(`${numberPath}/changeFeatureType`, { featureType })
    const { body: task } = await change('empty')
    expect(task.status).toBe('todo')
    expect((await api.get<WireNumber>(numberPath)).body.featureType).toBe('conference')
    await tasksEnd()
    expect((await api.get(`${servicePath}/task/${task.taskId}`)).body).toMatchObject({ status: 'done' })
    expect((await api.get<WireNumber>(numberPath)).body.featureType).toBe('empty')
    expect((await api.get('/telephony/ab1234567-ovh-1/conference')).body).toEqual([])
    await expectRefused(simulator, () => api.get(settingsPath), 404, objectMissing('serviceName', '0033972101010'))
    await change('conference')
    await tasksEnd()
    expect((await api.get(settingsPath)).body).toMatchObject({ pin: '0' })
  })

  it('hangs up on those inside', async () => {
    const { simulator, number, api, tasksEnd } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() })
    await api.post(`${numberPath}/changeFeatureType`, { featureType: 'empty' })
    await tasksEnd()
    expect(alice.phase).toBe('ended')
  })

  it.each([{}, { featureType: 'easyPabx' }, { featureType: 7 }])('refuses %j', async (body) => {
    const { simulator, api } = openWorld()
    await expectRefused(
      simulator,
      () => api.post(`${numberPath}/changeFeatureType`, body),
      400,
      badRequest(/featureType/),
    )
  })
})
