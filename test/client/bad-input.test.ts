/**
 * Bad input stops at the door: nothing is sent, and every fault is named by its path.
 *
 * @module test/client/bad-input
 */
import { applicationKeys, createConferenceClient, serviceAccount } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { failure, keys, place, scriptedClient } from './support/client.js'

/** What somebody without a compiler may pass. */
function untyped(value: unknown): never {
  return value as never
}

const soon = new Date('2026-01-02T00:00:00Z')

describe('bad input', () => {
  const { ovh, conference, wire } = scriptedClient(() => undefined)
  const { settings, report, rooms, links, history, announcement } = conference

  it.each<[what: string, paths: string[], call: () => Promise<unknown>]>([
    ['a PIN that is too long', ['pin'], () => settings.update({ pin: '123456789' })],
    ['a PIN with letters', ['pin'], () => settings.update({ pin: '12a4' })],
    ['an empty PIN', ['pin'], () => settings.update({ pin: '' })],
    ['the PIN that means none', ['pin'], () => settings.update({ pin: '0' })],
    ['a PIN as a number', ['pin'], () => settings.update({ pin: untyped(421) })],
    ['a language', ['language'], () => settings.update({ language: untyped('pt') })],
    ['a switch as a text', ['enterMuted'], () => settings.update({ enterMuted: untyped('yes') })],
    ['an unknown report status', ['reportStatus'], () => settings.update({ reportStatus: untyped(true) })],
    ['a report to nobody', ['reportEmail'], () => settings.update({ reportStatus: 'other' })],
    ['a report to null', ['reportEmail'], () => settings.update({ reportStatus: 'other', reportEmail: null })],
    ['an e-mail address', ['reportEmail'], () => settings.update({ reportEmail: 'bob@example' })],
    ['a sound', ['announceSoundId'], () => settings.update({ announceSoundId: 1.5 })],
    ['a spelling', ['langage'], () => settings.update(untyped({ langage: 'fr' }))],
    ['a name of every object', ['toString'], () => settings.update(untyped({ toString: 1 }))],
    [
      'everything at once',
      ['pin', 'language', 'recordStatus'],
      () => settings.ensure(untyped({ pin: 'x', language: 'x', recordStatus: 1 })),
    ],
    ['settings that are none', [''], () => settings.update(untyped(null))],
    ['an end of the number’s own room', ['expirationDate'], () => settings.update(untyped({ expirationDate: soon }))],
    ['an end that has passed', ['expirationDate'], () => rooms.book({ expirationDate: new Date('2025-12-31') })],
    ['an end in a year', ['expirationDate'], () => rooms.book({ expirationDate: new Date('2027-01-01') })],
    ['an end that is no date', ['expirationDate'], () => rooms.book({ expirationDate: new Date('x') })],
    ['an end as a text', ['expirationDate'], () => rooms.book({ expirationDate: untyped('2026-01-02') })],
    ['an end of a room', ['expirationDate'], () => conference.room(1).settings.update({ expirationDate: new Date(0) })],
    ['an end to expire at', ['expirationDate'], () => conference.room(1).expire(new Date(0))],
    ['a room number', ['roomNumber'], () => rooms.book({ roomNumber: 1_000_000_000 })],
    ['a room number that is none', ['roomNumber'], () => rooms.get(1.5)],
    ['a report address', ['email'], () => report.sendTo('Bob <bob@example.fr>')],
    ['a white label', ['whiteLabel'], () => report.sendTo('bob@example.fr', { whiteLabel: untyped(1) })],
    ['a threshold', ['value'], () => conference.participant(12).setEnergy(-1)],
    ['a threshold that is not whole', ['value'], () => conference.participant(12).setEnergy(1.5)],
    ['a sensitivity', ['level'], () => conference.participant(12).setSensitivity(untyped('loud'))],
    ['an id', ['id'], () => conference.participant(Number.NaN).mute()],
    ['an id of a link', ['link'], () => links.remove(-0.5)],
    ['a kind of link', ['type'], () => links.create(untyped('read'))],
    ['a date', ['from'], () => history.list({ from: new Date('x') })],
    ['a date as a text', ['to'], () => history.list({ to: untyped('2026-01-01') })],
    ['a range', ['from'], () => history.list({ from: soon, to: new Date(0) })],
    ['an announcement that is text', ['file'], () => announcement.upload(new TextEncoder().encode('Welcome!'))],
    ['an announcement without bytes', ['file'], () => announcement.upload(new Uint8Array())],
    ['an announcement that is nothing', ['file'], () => announcement.upload(untyped(undefined))],
    ['a path to nowhere', ['file'], () => announcement.upload('/nowhere/welcome.wav')],
    ['a path segment', ['billingAccount'], () => ovh.conferences.list('..')],
    [
      'no path segment',
      ['serviceName'],
      () => ovh.call('getNumber', { params: { path: { ...place, serviceName: '' } } }),
    ],
  ])('%s', async (_what, paths, call) => {
    const error = await failure(call())
    expect(error.code).toBe('invalid_input')
    expect(error.issues.map(({ path }) => path)).toEqual(paths)
    expect(error.message).toMatch(/\. Correct the input: nothing was sent\.$/)
    expect(wire.requests).toEqual([])
  })

  it('is refused with words that help', async () => {
    const error = await failure(settings.update({ pin: '12a4', reportStatus: 'other' }))
    expect(error.message).toBe(
      'Failed to update settings: pin: Write the PIN as a string of 1 to 8 digits, such as "0421", not "0"; null for none; ' +
        'reportEmail: Write the e-mail address (reportEmail) that gets the report. Correct the input: nothing was sent.',
    )
  })
})

describe('bad options', () => {
  const credentials = applicationKeys(keys)

  it.each<[what: string, path: string, make: () => unknown]>([
    ['no secret', 'applicationSecret', () => applicationKeys({ ...keys, applicationSecret: '' })],
    ['no client id', 'clientId', () => serviceAccount({ clientId: untyped(undefined), clientSecret: 's' })],
    ['an endpoint', 'endpoint', () => createConferenceClient({ credentials, endpoint: untyped('ovh-fr') })],
    ['a base URL', 'baseUrl', () => createConferenceClient({ credentials, baseUrl: 'localhost:4010' })],
    ['a budget', 'requestsPerMinute', () => createConferenceClient({ credentials, requestsPerMinute: -1 })],
    ['no patience', 'timeoutSeconds', () => createConferenceClient({ credentials, timeoutSeconds: 0 })],
    ['too many retries', 'maxRetries', () => createConferenceClient({ credentials, maxRetries: 11 })],
    ['no credentials', 'credentials', () => createConferenceClient(untyped({}))],
    [
      'a number',
      'serviceName',
      () => createConferenceClient({ credentials }).conference({ ...place, serviceName: '' }),
    ],
    [
      'an account',
      'billingAccount',
      () => createConferenceClient({ credentials }).number(untyped({ serviceName: '1' })),
    ],
  ])('%s', (_what, path, make) => {
    expect(make).toThrow(
      expect.objectContaining({ code: 'invalid_input', issues: [expect.objectContaining({ path })] }),
    )
  })
})
