/**
 * Every operation of the contract once, in a world where it must succeed.
 *
 * @module test/simulator/operations
 */
import type { WireDocument, WireRoom, WireTask, WireWebAccess } from 'ovh-conference'
import { operationHandlers, type SimulatorSnapshot } from 'ovh-conference/mocks'
import { beforeAll, expect, it } from 'vitest'
import { toneWav } from '../../examples/tone.js'
import { outsideHandlers } from '../../mocks/handlers/outside.js'
import { operations } from '../contract/contract.js'
import { uploadDocument } from './support/announcement.js'
import { operationOf } from './support/contract-check.js'
import {
  billingAccount,
  conferencePath,
  idOf,
  nextNumber,
  openWorld,
  readAnswer,
  serviceName,
  servicePath,
} from './support/world.js'

const wav = toneWav({ seconds: 0.2, hertz: 440 })

/** A world in which there is one of everything, and the values that fill the paths and bodies. */
async function openFullWorld() {
  const world = openWorld({ settings: { recordStatus: true } })
  const { simulator, number, api } = world
  for (const _ of [1, 2]) simulator.dial(number, { from: nextNumber() })
  await simulator.clock.advance({ seconds: 2 })
  for (const id of (await api.get<number[]>(`${conferencePath}/participants`)).body)
    await api.post(`${conferencePath}/participants/${id}/kick`)
  await world.tasksEnd()
  const alice = simulator.dial(number, { from: nextNumber() })
  const { roomNumber } = (await api.post<WireRoom>(`${conferencePath}/rooms`)).body
  await api.put(`${conferencePath}/rooms/${roomNumber}`, { pin: '0' })
  const dialRoom = () => simulator.dial(number, { from: nextNumber() }).press(`${roomNumber}#`)
  dialRoom().hangUp()
  const bob = dialRoom()
  const link = async (path: string) => (await api.post<WireWebAccess>(`${path}/webAccess`, { type: 'read' })).body.id
  const roomPath = `${conferencePath}/rooms/${roomNumber}`
  const lastOf = async (path: string) => (await api.get<number[]>(path)).body.at(-1) ?? 0
  const document = await uploadDocument(world, wav)
  const { body: fresh } = await api.post<WireDocument>('/me/document', { name: 'fresh.wav' })
  const { body: sound } = await api.post<{ id: number }>('/telephony/sounds', { filename: 'a.wav' })
  await api.post(`/telephony/${billingAccount}/eventToken`, { expiration: '1 day' })
  await api.post(`${servicePath}/eventToken`, { expiration: '1 day' })
  const { body: task } = await api.post<WireTask>(`${conferencePath}/lock`)
  const ids: Record<string, string | number> = {
    sounds: sound.id,
    document: document.id,
    histories: await lastOf(`${conferencePath}/histories?dateBegin.to=2026-01-05T09:00:00%2B01:00`),
    'room histories': await lastOf(`${roomPath}/histories`),
    participants: idOf(alice),
    'room participants': idOf(bob),
    webAccess: await link(conferencePath),
    'room webAccess': await link(roomPath),
  }
  const bodies: Record<string, unknown> = {
    requestCredential: {
      accessRules: [{ method: 'GET', path: '/*' }],
      redirection: null,
      allowedIPs: ['192.0.2.0/24'],
    },
    createDocument: { name: 'a.wav', tags: [{ key: 'a', value: 'b' }] },
    allowDocumentOrigin: { origin: 'https://app.example' },
    updateDocument: { expirationDate: '2026-02-01T00:00:00Z' },
    createSound: { filename: 'b.wav', description: null },
    updateSound: { description: 'B' },
    updateBillingAccount: { description: 'Main', hiddenExternalNumber: true },
    updateNumber: { description: 'Reception' },
    changeFeatureType: { featureType: 'empty' },
    createEventToken: { expiration: '5 minutes' },
    createServiceEventToken: { expiration: 'unlimited' },
    uploadAnnouncement: { documentId: document.id },
    updateSettings: { pin: '0421', language: 'fr' },
    createRoom: { roomNumber: 4711 },
    updateRoom: { enterMuted: true, expirationDate: '2026-02-01T22:59:59.000Z' },
    createWebAccess: { type: 'write' },
    createRoomWebAccess: { type: 'read' },
    setParticipantEnergy: { value: 150 },
    setRoomParticipantEnergy: { value: 450 },
  }
  return { ...world, ids, bodies, roomNumber, taskId: task.taskId, fresh, document }
}

let full: Awaited<ReturnType<typeof openFullWorld>>
let snapshot: SimulatorSnapshot
beforeAll(async () => {
  full = await openFullWorld()
  snapshot = full.simulator.snapshot()
})

/** The full world as it was. */
function fullAgain() {
  full.simulator.restore(snapshot)
  return full
}

it('has a handler for every operation, and no other', () => {
  const handled = [...Object.keys(operationHandlers), ...Object.keys(outsideHandlers)]
  expect(handled.sort()).toEqual(operations.map(({ operationId }) => operationId).sort())
  const conference = operations.filter(({ path }) => path.startsWith('/telephony/{billingAccount}/conference'))
  expect(conference).toHaveLength(43)
})

const inside = operations.filter(({ path }) => !path.startsWith('/storage/') && path !== '/auth/oauth2/token')

it.each(inside.map((operation) => [operation.operationId, operation] as const))(
  '%s',
  async (operationId, operation) => {
    const { api, ids, bodies, roomNumber, taskId } = fullAgain()
    const kind = /\/(\w+)\/\{id\}/.exec(operation.path)?.[1] ?? ''
    const values: Record<string, string | number> = {
      billingAccount,
      serviceName,
      roomNumber,
      taskId,
      id: ids[operation.path.includes('{roomNumber}') ? `room ${kind}` : kind] ?? 0,
    }
    const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
    const path = operationId === 'searchServices' ? `${filled}?axiom=${serviceName}` : filled
    const wantsBody = operation.requestBody !== undefined
    expect(Object.hasOwn(bodies, operationId)).toBe(wantsBody)
    const answer = await api.send(operation.method, path, {
      ...(wantsBody && { body: JSON.stringify(bodies[operationId]), headers: { 'Content-Type': 'application/json' } }),
    })
    expect(operationOf(operation.method, filled)?.operationId).toBe(operationId)
    expect(answer.status, answer.text).toBe(200)
  },
)

it('putStoredObject and getStoredObject', async () => {
  const { simulator, fresh, document, api } = fullAgain()
  expect((await simulator.fetch(fresh.putUrl, { method: 'PUT', body: wav })).status).toBe(201)
  const { body } = await api.get<WireDocument>(`/me/document/${document.id}`)
  expect((await simulator.fetch(body.getUrl)).status).toBe(200)
})

it('requestAccessToken', async () => {
  const { simulator } = fullAgain()
  const { clientId, clientSecret } = simulator.credentials
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: 'all',
  })
  const response = await simulator.fetch('https://www.ovh.com/auth/oauth2/token', { method: 'POST', body })
  expect((await readAnswer('POST', '/auth/oauth2/token', response)).status).toBe(200)
})
