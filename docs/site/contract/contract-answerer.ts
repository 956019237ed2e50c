/**
 * The simulator behind the contract page: a conference with people inside, and requests signed as in production.
 *
 * @module contract/contract-answerer
 */
import { createLiveSimulator } from '../../../mocks/index.js'
import { applicationKeys, createConferenceClient, sign } from '../../../src/index.js'
import type { Answerer } from './answerer.js'

/** What the examples of the contract speak of. */
const NUMBER = { billingAccount: 'ab1234567-ovh-1', serviceName: '0033972101010' }
const PIN = '0421'
const FIRST_PARTICIPANT = 12
const FIRST_HISTORY = 901
const FIRST_LINK = 31
const ROOM_NUMBER = 123_456_789

/** Makes it. */
export function contractAnswerer(): Answerer {
  const simulator = createLiveSimulator({ credentials: 'strict' })
  const number = simulator.addConference({
    ...NUMBER,
    description: 'Monday conference',
    settings: { language: 'en', pin: PIN, recordStatus: true, reportStatus: 'customer' },
  })
  simulator.operate(({ numbers }) => {
    const conference = numbers[number.serviceName]?.conference
    if (conference) Object.assign(conference, { nextHistoryId: FIRST_HISTORY, nextWebAccessId: FIRST_LINK })
  })
  const enter = () =>
    ['Alice', 'Bruno'].map((name, index) => {
      return simulator.dial(number, { from: `+3363998000${index + 1}`, name }).press(`${PIN}#`)
    })
  const past = enter()
  past[0]?.speak({ seconds: 20 })
  simulator.clock.skip(300_000)
  for (const caller of past) caller.hangUp()
  simulator.operate(({ numbers }) => {
    const conference = numbers[number.serviceName]?.conference
    if (conference) conference.nextParticipantId = FIRST_PARTICIPANT
  })
  enter()
  simulator.createWebAccess(number, 'read')
  simulator.createWebAccess(number, 'write')
  const booked = createConferenceClient({
    credentials: applicationKeys(simulator.credentials),
    fetch: simulator.fetch,
    clock: simulator.clock,
  })
    .conference(number)
    .rooms.book({ roomNumber: ROOM_NUMBER, pin: null })

  return {
    async headersFor({ url, method, body = '' }) {
      await booked
      if (/\/auth\/(time|credential)$/.test(new URL(url).pathname) || !simulator.handles(new URL(url))) return {}
      const { applicationKey, applicationSecret, consumerKey } = simulator.credentials
      const timestampSeconds = Math.floor(simulator.clock.now() / 1000)
      const signature = sign({
        applicationSecret,
        consumerKey,
        method: method.toUpperCase(),
        url,
        body,
        timestampSeconds,
      })
      return {
        'X-Ovh-Application': applicationKey,
        'X-Ovh-Consumer': consumerKey,
        'X-Ovh-Timestamp': String(timestampSeconds),
        'X-Ovh-Signature': signature,
      }
    },
    fetch: simulator.fetch,
  }
}
