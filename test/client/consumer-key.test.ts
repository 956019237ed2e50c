/**
 * Consumer keys: asked for with least rights, validated by the customer, read from the environment.
 *
 * @module test/client/consumer-key
 */
import { inspect } from 'node:util'
import {
  createConferenceClient,
  fromEnvironment,
  type Purpose,
  type RequestedConsumerKey,
  requestConsumerKey,
  rightsTo,
} from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { failure } from './support/client.js'
import { simulated } from './support/simulated.js'

/** A simulator, and a way to ask its customer. */
function withCustomer() {
  const base = simulated()
  const { applicationKey, applicationSecret } = base.simulator.credentials
  const surroundings = { fetch: base.simulator.fetch, clock: base.simulator.clock, requestsPerMinute: false } as const
  type Limited = Exclude<Purpose, 'everything'>
  const ask = (purpose: Limited): Promise<RequestedConsumerKey> =>
    requestConsumerKey({ applicationKey, applicationSecret, rights: rightsTo(purpose, base.place), ...surroundings })
  const clientTo = async (purpose: Limited) => {
    const key = await ask(purpose)
    base.simulator.decideConsumerKey(key.consumerKey, 'validated')
    return createConferenceClient({ ...surroundings, credentials: await key.waitForValidation() })
  }
  const allowed = async (purpose: Limited) => (await clientTo(purpose)).conference(base.place)
  return { ...base, ask, allowed, clientTo }
}

describe('a consumer key', () => {
  it('works once the customer has validated it', async () => {
    const { ask, simulator } = withCustomer()
    const key = await ask('follow')
    expect(key.validationUrl).toMatch(/^https?:/)
    const validation = key.waitForValidation()
    await simulator.clock.advance({ seconds: 5 })
    simulator.decideConsumerKey(key.consumerKey, 'validated')
    expect(await validation).toBe(key.credentials)
    expect(`${inspect(key)}${JSON.stringify(key)}`).not.toContain(key.consumerKey)
  })

  it('is given up when the customer refuses it, or does nothing', async () => {
    const { ask, simulator } = withCustomer()
    const refused = await ask('follow')
    simulator.decideConsumerKey(refused.consumerKey, 'refused')
    expect((await failure(refused.waitForValidation({ timeoutSeconds: 30 }))).code).toMatch(
      /invalid_credential|timeout/,
    )
    const forgotten = await ask('follow')
    expect(await failure(forgotten.waitForValidation({ timeoutSeconds: 30 }))).toMatchObject({ code: 'timeout' })
  })

  it('that follows can read who is inside, and neither act nor see PIN and links', async () => {
    const { allowed, enter } = withCustomer()
    enter('Alice')
    const conference = await allowed('follow')
    expect(await conference.live()).toMatchObject({ running: true })
    expect(await conference.participants.list()).toHaveLength(1)
    expect(await conference.history.list()).toEqual([])
    expect(await failure(conference.lock())).toMatchObject({ code: 'not_granted' })
    expect(await failure(conference.settings.get())).toMatchObject({ code: 'not_granted' })
    expect(await failure(conference.links.list())).toMatchObject({ code: 'not_granted' })
  })

  it('that moderates can act, and not configure', async () => {
    const { allowed, enter } = withCustomer()
    const alice = enter('Alice')
    const conference = await allowed('moderate')
    await conference.muteAll()
    await conference.participant(alice.participantId).setEnergy(0)
    await conference.lock()
    expect(alice.isMuted).toBe(true)
    expect(await failure(conference.settings.update({ pin: null }))).toMatchObject({ code: 'not_granted' })
  })

  it('that configures can do all jobs of a conference', async () => {
    const { allowed } = withCustomer()
    const conference = await allowed('configure')
    await conference.settings.ensure({ pin: '1234' })
    await conference.links.regenerate()
    await conference.rooms.book({ roomNumber: 7, pin: null })
    await conference.room(7).links.regenerate()
    await conference.report.sendToOwner()
    await conference.report.current()
    expect(await conference.rooms.list()).toHaveLength(1)
  })

  it.each(['follow', 'moderate', 'configure'] as const)('to %s reaches no other number', async (purpose) => {
    const { simulator, place, clientTo } = withCustomer()
    const other = simulator.addConference({ serviceName: '+33972999999', settings: { pin: '9999' } })
    const granted = rightsTo(purpose, place).map(({ method, path }) => `${method} ${path}`)
    expect(granted.filter((right) => !right.includes(place.serviceName) && right.includes('/conference/'))).toEqual([])
    const conference = (await clientTo(purpose)).conference(other)
    expect(await failure(conference.settings.get())).toMatchObject({ code: 'not_granted' })
    expect(await failure(conference.links.list())).toMatchObject({ code: 'not_granted' })
    expect(await failure(conference.participants.list())).toMatchObject({ code: 'not_granted' })
  })

  it.each(['', '*', '0033*', '0033972101010/settings'])('need a number, not "%s"', (serviceName) => {
    expect(() => rightsTo('follow', { serviceName })).toThrow(/Name the number/)
    // @ts-expect-error a right to follow needs its number
    expect(() => rightsTo('follow')).toThrow(/Name the number/)
  })

  it('for everything covers lists and what is below', () => {
    expect(rightsTo('everything')).toContainEqual({ method: 'DELETE', path: '/telephony/*' })
    expect(rightsTo('everything')).toContainEqual({ method: 'GET', path: '/telephony' })
  })
})

describe('the environment', () => {
  const keys = { OVH_APPLICATION_KEY: 'ak', OVH_APPLICATION_SECRET: 'as', OVH_CONSUMER_KEY: 'ck' }
  const account = { OVH_CLIENT_ID: 'id', OVH_CLIENT_SECRET: 'secret' }

  it.each([
    ['application keys', keys],
    ['service account', account],
    ['service account', { ...account, OVH_APPLICATION_KEY: 'ak' }],
    ['application keys', { ...keys, ...account }],
    ['access token', { ...keys, OVH_ACCESS_TOKEN: 'token' }],
  ])('gives %s out of %j', (kind, environment) => {
    expect(fromEnvironment(environment)).toMatchObject({ credentials: { kind }, endpoint: 'ovh-eu' })
  })

  it('gives the endpoint, and explicit options win', () => {
    const options = fromEnvironment({ ...keys, OVH_ENDPOINT: 'ovh-ca' })
    expect(options.endpoint).toBe('ovh-ca')
    expect(inspect(createConferenceClient({ ...options, endpoint: 'ovh-us' }))).toContain('api.us.ovhcloud.com')
  })

  it.each([
    ['OVH_ENDPOINT', { ...keys, OVH_ENDPOINT: 'ovh-fr' }],
    ['environment', { OVH_APPLICATION_KEY: 'ak' }],
  ])('is refused for %s', (path, environment) => {
    expect(() => fromEnvironment(environment)).toThrow(
      expect.objectContaining({ code: 'invalid_input', issues: [expect.objectContaining({ path })] }),
    )
  })
})
