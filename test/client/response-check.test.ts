/**
 * Answers compared with the contract: off, reported, thrown.
 *
 * @module test/client/response-check
 */
import { type ConferenceClientOptions, type InvalidResponseFacts, unwrap } from 'ovh-conference'
import { responseSchemas } from 'ovh-conference/schemas'
import { describe, expect, it } from 'vitest'
import { failure, place, scriptedClient } from './support/client.js'
import { simulated, wav } from './support/simulated.js'

const path = { ...place, id: 12 }
const participant = {
  arrivalDateTime: '2026-01-05T09:00:03+01:00',
  callerName: 'Alice',
  callerNumber: '0033612345678',
  energy: 300,
  floor: true,
  hear: true,
  id: 12,
  speak: true,
  talking: true,
}
const broken = { ...participant, energy: 'loud', arrivalDateTime: 'this morning' }

function client(options: Partial<ConferenceClientOptions>, json: unknown = broken) {
  const seen: InvalidResponseFacts[] = []
  const { ovh } = scriptedClient(() => ({ json, headers: { 'X-Ovh-Queryid': 'q-1' } }), {
    responseSchemas,
    onInvalidResponse: (facts) => seen.push(facts),
    ...options,
  })
  return { ovh, seen }
}

describe('answers that break the contract', () => {
  it('pass when nobody looks', async () => {
    const { ovh, seen } = client({})
    expect(await ovh.call('getParticipant', { params: { path } })).toEqual(broken)
    expect(seen).toEqual([])
  })

  it('pass and are told, without their values', async () => {
    const { ovh, seen } = client({ checkResponses: 'report' })
    expect(await ovh.call('getParticipant', { params: { path } })).toEqual(broken)
    expect(seen).toMatchObject([{ operationId: 'getParticipant', status: 200, queryId: 'q-1' }])
    expect(seen[0]?.issues.map((issue) => issue.path).sort()).toEqual(['arrivalDateTime', 'energy'])
    expect(JSON.stringify(seen)).not.toMatch(/loud|morning|0033|Alice/)
  })

  it('are refused, by name and by path', async () => {
    const { ovh, seen } = client({ checkResponses: 'throw' })
    const refused = { code: 'invalid_response', operationId: 'getParticipant', queryId: 'q-1', retryable: false }
    const error = await failure(ovh.call('getParticipant', { params: { path } }))
    expect(error).toMatchObject({ ...refused, issues: [{}, {}] })
    expect(error.message).toMatch(/^Failed to get participant: the answer breaks the contract at .*energy.*\.$/)
    const byPath = ovh.raw.GET('/telephony/{billingAccount}/conference/{serviceName}/participants/{id}', {
      params: { path },
    })
    expect(await failure(unwrap('getParticipant', byPath))).toMatchObject(refused)
    expect(seen).toHaveLength(2)
  })

  it('are refused although the hook throws', async () => {
    const onInvalidResponse = () => {
      throw new Error('The logger is broken')
    }
    const { ovh } = client({ checkResponses: 'throw', onInvalidResponse }, [1, 'two'])
    const error = await failure(ovh.call('listParticipants', { params: { path: place } }))
    expect(error).toMatchObject({ code: 'invalid_response', issues: [{ path: '1' }] })
  })
})

describe('answers that keep the contract', () => {
  it('pass', async () => {
    const { ovh, seen } = client({ checkResponses: 'throw' }, participant)
    expect(await ovh.call('getParticipant', { params: { path } })).toEqual(participant)
    expect(seen).toEqual([])
  })

  it('are all of the simulator, over a whole conference', async () => {
    const { conference, enter } = simulated({ client: { checkResponses: 'throw', responseSchemas } })
    const alice = enter('Alice')
    await conference.settings.ensure({ language: 'fr', pin: '0421' })
    await conference.announcement.upload(wav())
    await conference.links.regenerate()
    await conference.participant(alice.participantId).mute({ until: 'observed' })
    await conference.lock()
    await conference.rooms.book({ roomNumber: 77, pin: null })
    await conference.kickAll()
    expect(await conference.participants.list()).toEqual([])
  })
})

describe('the options', () => {
  it.each([
    [{ checkResponses: 'throw', responseSchemas: undefined }, 'responseSchemas'],
    // As a program without types might have it.
    [{ checkResponses: 'always' as 'throw' }, 'checkResponses'],
  ] as const)('name what is wrong in %o', (options, path) => {
    expect(() => client(options)).toThrow(
      expect.objectContaining({ code: 'invalid_input', issues: [{ path, message: expect.any(String) }] }),
    )
  })
})
