/**
 * Codes typed at the telephone where a number has its own room and numbered ones.
 *
 * @module test/simulator/codes
 */
import { createSimulator } from 'ovh-conference/mocks'
import { expect, test } from 'vitest'

async function setUp() {
  const simulator = createSimulator({ rules: { freshRoomPin: 'none' } })
  const number = simulator.addConference({ serviceName: '+33972101010', settings: { pin: '0421' } })
  const { applicationKey, consumerKey } = simulator.credentials
  const rooms = `https://eu.api.ovh.com/1.0/telephony/${number.billingAccount}/conference/${number.serviceName}/rooms`
  const send = (path: string, method: string, body: object) =>
    simulator.fetch(rooms + path, {
      method,
      headers: { 'X-Ovh-Application': applicationKey, 'X-Ovh-Consumer': consumerKey },
      body: JSON.stringify(body),
    })
  await send('', 'POST', { roomNumber: 123 })
  await send('/123', 'PUT', { pin: '99' })
  return { simulator, number }
}

test.each<[string, string, string]>([
  ['the room number, then its PIN', '123#99#', 'inside'],
  ['the PIN of the own room', '0421#', 'inside'],
  ['the hash key alone, then the PIN of the own room', '#0421#', 'inside'],
  ['a room number with leading zeros', '000123#', 'room number'],
  ['the PIN of a numbered room without its number', '99#', 'room number'],
  ['nothing but a wrong PIN', '123#1#', 'pin'],
])('%s: %s leads to %s', async (_, keys, phase) => {
  const { simulator, number } = await setUp()
  expect(simulator.dial(number, { from: '+33612345678' }).press(keys).phase).toBe(phase)
})

test('a wrong room number does not use up the tries for the PIN', async () => {
  const { simulator, number } = await setUp()
  const caller = simulator.dial(number, { from: '+33612345678' }).press('7#').press('8#').press('123#')
  expect(caller.press('1#').press('2#').phase).toBe('pin')
  expect(caller.press('99#').phase).toBe('inside')
})

test('three wrong room numbers drop the line', async () => {
  const { simulator, number } = await setUp()
  expect(simulator.dial(number, { from: '+33612345678' }).press('7#8#9#').end).toBe('too many attempts')
})

test('a snapshot carries its credentials into a simulator of another seed', async () => {
  const { simulator } = await setUp()
  const other = createSimulator({ seed: 99, credentials: 'strict' })
  expect(other.credentials).not.toEqual(simulator.credentials)
  other.restore(simulator.snapshot())
  expect(other.credentials).toEqual(simulator.credentials)
  const keys = Object.keys(other.snapshot().world.credentials.consumerKeys)
  expect(keys).toContain(other.credentials.consumerKey)
})
