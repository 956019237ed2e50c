/**
 * What a test can say about the requests it caused, and how it takes the place of one operation.
 *
 * @module test/simulator/requests
 */
import { applicationKeys, createConferenceClient } from 'ovh-conference'
import { createSimulator, RequestAssertionError } from 'ovh-conference/mocks'
import { setupConferenceServer } from 'ovh-conference/mocks/node'
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from 'vitest'

const simulator = createSimulator({ credentials: 'strict' })
const server = setupConferenceServer(simulator)

beforeEach(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  server.close()
  simulator.reset()
})

function conferenceOf() {
  const number = simulator.addConference({ serviceName: '+33972101010' })
  const credentials = applicationKeys(simulator.credentials)
  return createConferenceClient({ credentials, clock: simulator.clock, maxRetries: 0 }).conference(number)
}

describe('assertions', () => {
  test('hold for what was asked', async () => {
    const conference = conferenceOf()
    await conference.settings.get()
    await conference.participants.list()
    simulator.requests.assertMade('getSettings', { times: 1 })
    simulator.requests.assertNotMade('updateSettings')
    simulator.requests.assertMadeInOrder('getSettings', 'listParticipants')
    simulator.requests.assertAllHandled()
    expect([...simulator.requests].map(({ status }) => status)).toEqual([200, 200, 200])
  })

  test.each<[string, () => void, RegExp]>([
    ['made', () => simulator.requests.assertMade('lockConference'), /Expected lockConference at least once/],
    ['times', () => simulator.requests.assertMade('getSettings', { times: 2 }), /getSettings 2 times, it was asked 1/],
    ['not made', () => simulator.requests.assertNotMade('getSettings'), /getSettings 0 times/],
    [
      'order',
      () => simulator.requests.assertMadeInOrder('listParticipants', 'getSettings'),
      /listParticipants is missing|getSettings is missing/,
    ],
  ])('fail with what was asked instead: %s', async (_, assertion, message) => {
    await conferenceOf().settings.get()
    expect(assertion).toThrow(RequestAssertionError)
    expect(assertion).toThrow(message)
    expect(assertion).toThrow(/200 getSettings/)
  })

  test('a request that the contract does not know is answered 404 and remembered as unhandled', async () => {
    const response = await fetch('https://eu.api.ovh.com/1.0/telephony/x/conference/y/nonsense')
    expect(response.status).toBe(404)
    expect(() => simulator.requests.assertAllHandled()).toThrow(/GET \/1.0\/telephony\/x\/conference\/y\/nonsense/)
  })

  test('requests to other hosts are not the simulator’s', async () => {
    await expect(fetch('https://other.example/1.0/auth/time')).rejects.toThrow()
    expect(simulator.requests.length).toBe(0)
  })
})

describe('override', () => {
  test('takes the place of one operation until it is reset; undefined leaves it to the simulator', async () => {
    const conference = conferenceOf()
    simulator.dial('+33972101010', { from: '+33612345678' })
    let turn = 0
    server.use(
      simulator.override('getInformations', ({ parameters }) => {
        turn += 1
        expect(parameters).toEqual({ billingAccount: 'ab1234567-ovh-1', serviceName: '0033972101010' })
        if (turn > 1) return undefined
        return { status: 200, body: { dateStart: '2026-01-05T08:00:00+01:00', locked: true, membersCount: 9 } }
      }),
    )
    expect(await conference.live()).toMatchObject({ running: true, locked: true, participantCount: 9 })
    expect(await conference.live()).toMatchObject({ running: true, locked: false, participantCount: 1 })
    server.resetHandlers()
    expect(await conference.live()).toMatchObject({ participantCount: 1 })
    expect(turn).toBe(2)
  })

  test('its answers are held to the contract by the compiler', () => {
    // @ts-expect-error the contract has no such operation
    simulator.override('getNonsense', () => undefined)
    // @ts-expect-error a field is missing
    simulator.override('getInformations', () => ({ status: 200, body: { locked: true } }))
    // @ts-expect-error the contract has no such status here
    simulator.override('getInformations', () => ({ status: 418, body: { message: 'teapot' } }))
    expectTypeOf(simulator.override('getSettings', () => undefined)).toExtend<object>()
  })
})
