/**
 * The conference that the benches ask about: one person inside, and the request that reads her.
 *
 * @module bench/simulator/meeting
 */
import { createHash } from 'node:crypto'
import type { NumberReference, Simulator } from 'ovh-conference/mocks'

/** Headers a request carries when nobody verifies them. */
export const UNVERIFIED_HEADERS = {
  Accept: 'application/json',
  'X-Ovh-Application': 'application-key',
  'X-Ovh-Consumer': 'consumer-key',
  'X-Ovh-Timestamp': '1767600000',
  'X-Ovh-Signature': '$1$0123456789abcdef0123456789abcdef01234567',
}

/** A conference with Alice inside. */
export interface Meeting extends NumberReference {
  /** Path of `getParticipant` for Alice, below the base path. */
  readonly participantPath: string
}

/** Puts a conference with Alice inside into a simulator. */
export function openMeeting(simulator: Simulator): Meeting {
  const number = simulator.addConference({ serviceName: '+33972101010', settings: { pin: '0421' } })
  const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' }).press('0421#')
  const { billingAccount, serviceName } = number
  return {
    ...number,
    participantPath: `/telephony/${billingAccount}/conference/${serviceName}/participants/${alice.participantId}`,
  }
}

/** Headers of a GET request, signed for a given second. */
export function signedHeaders(keys: Simulator['credentials'], url: string, timestamp: number): Record<string, string> {
  const text = [keys.applicationSecret, keys.consumerKey, 'GET', url, '', timestamp].join('+')
  return {
    ...UNVERIFIED_HEADERS,
    'X-Ovh-Application': keys.applicationKey,
    'X-Ovh-Consumer': keys.consumerKey,
    'X-Ovh-Timestamp': String(timestamp),
    'X-Ovh-Signature': `$1$${createHash('sha1').update(text).digest('hex')}`,
  }
}
