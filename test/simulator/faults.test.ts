/**
 * Planned failures: every one is seen by the client as production would show it, and the world changes only when the
 * command took effect.
 *
 * @module test/simulator/faults
 */
import { applicationKeys, ConferenceError, createConferenceClient } from 'ovh-conference'
import { createSimulator, errorAnswers, type Fault, SimulatorUsageError } from 'ovh-conference/mocks'
import { describe, expect, test } from 'vitest'

function setUp() {
  const simulator = createSimulator({ credentials: 'strict' })
  const number = simulator.addConference({ serviceName: '+33972101010' })
  const ovh = createConferenceClient({
    credentials: applicationKeys(simulator.credentials),
    fetch: simulator.fetch,
    clock: simulator.clock,
    maxRetries: 0,
  })
  const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' })
  const conference = ovh.conference(number)
  return { simulator, conference, alice, participant: conference.participant(alice.participantId ?? 0) }
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof ConferenceError ? error.code : `not a ConferenceError: ${String(error)}`),
  )

describe('a fault that takes the place of the answer', () => {
  test.each<[Fault, string]>([
    [{ status: 400 }, 'bad_request'],
    [{ status: 401 }, 'unauthorized'],
    [{ status: 403 }, 'forbidden'],
    [{ status: 404 }, 'not_found'],
    [{ status: 408 }, 'unavailable'],
    [{ status: 409 }, 'conflict'],
    [{ status: 429 }, 'rate_limited'],
    [{ status: 500 }, 'server_error'],
    [{ status: 502 }, 'unavailable'],
    [{ status: 503 }, 'unavailable'],
    [{ status: 504 }, 'unavailable'],
    [{ error: 'invalidSignature' }, 'invalid_signature'],
    [{ error: 'missingReturnProperties' }, 'server_fault'],
    [{ error: 'invalidCredential' }, 'invalid_credential'],
    [{ error: 'notCredential' }, 'not_credential'],
    [{ error: 'invalidKey' }, 'invalid_key'],
    [{ error: 'notGrantedCall' }, 'not_granted'],
    [{ error: 'iamForbidden' }, 'not_granted'],
    [{ error: 'serviceNotFound' }, 'not_found'],
    [{ body: 'html' }, 'invalid_response'],
    [{ body: 'broken json' }, 'invalid_response'],
    [{ connection: 'dropped' }, 'network'],
  ])('%o is the client error %s', async (fault, code) => {
    const { simulator, conference } = setUp()
    simulator.faults.next('listParticipants', fault)
    expect(await codeOf(conference.participants.list())).toBe(code)
    expect((await conference.participants.list()).length, 'the fault is spent').toBe(1)
  })

  test('a command that was answered with an error did not happen', async () => {
    const { simulator, alice, participant } = setUp()
    simulator.faults.next('muteParticipant', { status: 500 })
    expect(await codeOf(participant.mute())).toBe('server_error')
    await simulator.clock.settle()
    expect(alice.isMuted).toBe(false)
  })

  test.each<[Fault]>([[{ status: 500, afterEffect: true }], [{ connection: 'dropped', afterEffect: true }]])(
    'with afterEffect it did: %o',
    async (fault) => {
      const { simulator, alice, participant } = setUp()
      simulator.faults.next('muteParticipant', fault)
      expect(await codeOf(participant.mute())).not.toBe('no error')
      await simulator.clock.settle()
      expect(alice.isMuted).toBe(true)
      simulator.requests.assertMade('muteParticipant', { times: fault.connection ? 0 : 1 })
    },
  )
})

describe('tasks', () => {
  test('a failing task is an error with the message of the wire, and changes nothing', async () => {
    const { simulator, alice, participant } = setUp()
    simulator.faults.next('muteParticipant', { task: 'failing' })
    await expect(participant.mute()).rejects.toMatchObject({ code: 'task_failed' })
    expect(alice.isMuted).toBe(false)
  })

  test('a stuck task is a time-out, and the time it took is the time allowed', async () => {
    const { simulator, participant } = setUp()
    const before = simulator.clock.now()
    simulator.faults.next('muteParticipant', { task: 'stuck' })
    await expect(participant.mute({ timeoutSeconds: 20 })).rejects.toMatchObject({ code: 'task_timeout' })
    expect((simulator.clock.now() - before) / 1000).toBeCloseTo(20, -1)
  })
})

describe('when a fault strikes', () => {
  test('skip, times and order of plans', async () => {
    const { simulator, conference } = setUp()
    await conference.settings.get()
    simulator.faults.add({ operation: 'getSettings', fault: { status: 500 }, skip: 1, times: 1 })
    simulator.faults.add({ operation: 'any', fault: { status: 409 }, skip: 1, times: 1 })
    const codes: string[] = []
    for (let turn = 0; turn < 4; turn++) codes.push(await codeOf(conference.settings.get()))
    // The first plan that fits strikes; the second only counts what the first lets pass.
    expect(codes).toEqual(['no error', 'server_error', 'conflict', 'no error'])
  })

  test('a condition, and taking a plan back', async () => {
    const { simulator, conference } = setUp()
    const seen: string[] = []
    const takeBack = simulator.faults.add({
      operation: ['listParticipants', 'getSettings'],
      fault: { status: 500 },
      when: ({ operationId }) => {
        seen.push(operationId)
        return operationId === 'getSettings'
      },
    })
    expect(await codeOf(conference.participants.list())).toBe('no error')
    expect(await codeOf(conference.settings.get())).toBe('server_error')
    expect(seen).toEqual(['listParticipants', 'getSettings'])
    takeBack()
    expect(await codeOf(conference.settings.get())).toBe('no error')
    expect(simulator.faults.pending).toEqual([])
  })

  test('a probability is drawn from the seed', async () => {
    const course = async () => {
      const { simulator, conference } = setUp()
      simulator.faults.add({ operation: 'getSettings', fault: { status: 500 }, probability: 0.5 })
      const codes: string[] = []
      for (let turn = 0; turn < 40; turn++) codes.push(await codeOf(conference.settings.get()))
      return codes
    }
    const first = await course()
    expect(new Set(first)).toEqual(new Set(['no error', 'server_error']))
    expect(await course()).toEqual(first)
  })

  test('a delay lets simulated time pass, and a time-out comes first when it is shorter', async () => {
    const { simulator, conference } = setUp()
    await conference.settings.get()
    const before = simulator.clock.now()
    simulator.faults.next('getSettings', { delaySeconds: 5 })
    await conference.settings.get()
    expect(simulator.clock.now() - before).toBe(5000)
    simulator.faults.next('getSettings', { delaySeconds: 90 })
    expect(await codeOf(conference.settings.get({ timeoutSeconds: 10 }))).toBe('timeout')
  })

  test('Retry-After travels with the error', async () => {
    const { simulator } = setUp()
    simulator.faults.next('getServerTime', { status: 429, retryAfterSeconds: 7 })
    const response = await simulator.fetch('https://eu.api.ovh.com/1.0/auth/time')
    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '7'])
  })

  test('reset takes all plans back', () => {
    const { simulator } = setUp()
    simulator.faults.next('any', { status: 503 })
    simulator.reset()
    expect(simulator.faults.pending).toEqual([])
  })
})

test.each<[string, () => void]>([
  ['two kinds at once', () => setUp().simulator.faults.next('any', { status: 500, body: 'html' })],
  ['a status never seen', () => setUp().simulator.faults.next('any', { status: 418 })],
  ['no times', () => setUp().simulator.faults.next('any', { status: 500 }, { times: 0 })],
  [
    'a probability above 1',
    () => setUp().simulator.faults.add({ operation: 'any', fault: { status: 500 }, probability: 2 }),
  ],
  [
    'half an exchange skipped',
    () => setUp().simulator.faults.add({ operation: 'any', fault: { status: 500 }, skip: 0.5 }),
  ],
])('an impossible plan is refused at once: %s', (_, plan) => {
  expect(plan).toThrow(SimulatorUsageError)
})

test.each(Object.entries(errorAnswers))('the error answer %s is JSON or a page, as its type says', (_, answer) => {
  if (answer.contentType === 'text/html') expect(answer.body).toMatch(/^<html>/)
  else expect(JSON.parse(answer.body)).toHaveProperty('message')
})
