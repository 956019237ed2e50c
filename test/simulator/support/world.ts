/**
 * A simulated world with one conference number, and requests as any program would send them. Every answer is held
 * against the contract on the way.
 *
 * @module test/simulator/support/world
 */
import { createSimulator, type MockedSimulator, type SimulatorOptions, type VirtualClock } from 'ovh-conference/mocks'
import { expect } from 'vitest'
import { contractFaults, operationOf } from './contract-check.js'

export type VirtualSimulator = MockedSimulator<VirtualClock>

export const BASE = 'https://eu.api.ovh.com/1.0'
export const billingAccount = 'ab1234567-ovh-1'
export const serviceName = '0033972101010'
/** Path of the conference below the version. */
export const conferencePath = `/telephony/${billingAccount}/conference/${serviceName}`
/** Path of the number's service branch, where tasks are read. */
export const servicePath = `/telephony/${billingAccount}/service/${serviceName}`

/** An answer, read to its end. */
export interface Answer<Body = unknown> {
  readonly status: number
  readonly body: Body
  readonly text: string
  readonly headers: Headers
}

/** Sends requests below the version, with credentials that are present but not signed. */
export interface Api {
  send<Body = unknown>(method: string, path: string, init?: RequestInit): Promise<Answer<Body>>
  get<Body = unknown>(path: string): Promise<Answer<Body>>
  post<Body = unknown>(path: string, body?: unknown): Promise<Answer<Body>>
  put<Body = unknown>(path: string, body?: unknown): Promise<Answer<Body>>
  remove<Body = unknown>(path: string): Promise<Answer<Body>>
}

/** Makes the requests of a simulator. */
export function apiOf(simulator: VirtualSimulator): Api {
  const { applicationKey, consumerKey } = simulator.credentials
  const credentials = { 'X-Ovh-Application': applicationKey, 'X-Ovh-Consumer': consumerKey }
  const send = async <Body>(method: string, path: string, init: RequestInit = {}): Promise<Answer<Body>> => {
    const headers = { ...credentials, ...(init.headers as Record<string, string> | undefined) }
    return readAnswer<Body>(method, path, await simulator.fetch(BASE + path, { ...init, method, headers }))
  }
  const sendJson = <Body>(method: string, path: string, body: unknown) =>
    send<Body>(
      method,
      path,
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } },
    )
  return {
    send,
    get: (path) => send('GET', path),
    post: (path, body) => sendJson('POST', path, body),
    put: (path, body) => sendJson('PUT', path, body),
    remove: (path) => send('DELETE', path),
  }
}

/** Reads an answer and holds it against the contract. */
export async function readAnswer<Body>(method: string, path: string, response: Response): Promise<Answer<Body>> {
  const text = await response.text()
  const { status, headers } = response
  const contentType = headers.get('Content-Type')
  const operation = operationOf(method, path.split('?')[0] ?? path)
  if (operation) expect(contractFaults(operation, { status, contentType, text })).toEqual([])
  const body = contentType?.startsWith('application/json') && text !== '' ? JSON.parse(text) : text
  return { status, body, text, headers }
}

type Settings = NonNullable<Parameters<VirtualSimulator['addConference']>[0]['settings']>

/** A world with one conference number. */
export interface World {
  readonly simulator: VirtualSimulator
  readonly number: { readonly billingAccount: string; readonly serviceName: string }
  readonly api: Api
  /** Lets running tasks end. */
  readonly tasksEnd: () => Promise<void>
}

/** Opens a world with one conference number. */
export function openWorld({ settings, ...options }: SimulatorOptions & { settings?: Settings } = {}): World {
  const simulator = createSimulator(options)
  const number = simulator.addConference({ serviceName, ...(settings && { settings }) })
  const tasksEnd = () => simulator.clock.advance({ seconds: 3 })
  return { simulator, number, api: apiOf(simulator), tasksEnd }
}

let lastNumber = 0
/** A caller's number that nobody else has. */
export function nextNumber(): string {
  lastNumber += 1
  return `+336${String(12_000_000 + lastNumber)}`
}

/** The id a caller is known by inside. */
export function idOf(caller: { readonly participantId: number | undefined }): number {
  if (caller.participantId === undefined) throw new Error('This caller is not inside.')
  return caller.participantId
}

/** Names of what a caller heard, in order. */
export function prompts(caller: { readonly heard: readonly { readonly prompt: string }[] }): string[] {
  return caller.heard.map(({ prompt }) => prompt)
}

/** The world without what a refused request may count: the exchange itself and the use of the key. */
export function stateOf(simulator: VirtualSimulator): unknown {
  const { world } = simulator.snapshot()
  world.counters.exchange = 0
  world.recentRequests = {}
  for (const key of Object.values(world.credentials.consumerKeys)) key.lastUsedAt = null
  return world
}

/** Expects a request to be refused with exactly this status and body, and the world to stay as it was. */
export async function expectRefused(
  simulator: VirtualSimulator,
  request: () => Promise<Answer>,
  status: number,
  body: unknown,
): Promise<void> {
  const before = stateOf(simulator)
  const answer = await request()
  expect({ status: answer.status, body: answer.body }).toEqual({ status, body })
  expect(stateOf(simulator)).toEqual(before)
}

/** Body of a 404 for an object. */
export const objectMissing = (parameter: string, value: string | number) => ({
  class: 'Client::NotFound',
  message: `The requested object (${parameter} = ${value}) does not exist`,
})

/** Body of a 404 for an empty conference. */
export const nobodyInside = {
  class: 'Client::NotFound',
  message: 'There is nobody in your conference room right now',
}

/** Body of a 400 whose words are free, as long as they name the field. */
export const badRequest = (words: RegExp) => ({
  class: 'Client::BadRequest',
  message: expect.stringMatching(words),
})
