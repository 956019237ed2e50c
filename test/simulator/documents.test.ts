/**
 * Documents, sounds and the store behind them: addresses are signed, expire, and take the bytes once.
 *
 * @module test/simulator/documents
 */
import type { WireDocument, WireSound, WireTask } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { toneWav } from '../../examples/tone.js'
import { uploadDocument } from './support/announcement.js'
import {
  badRequest,
  conferencePath,
  expectRefused,
  nextNumber,
  objectMissing,
  openWorld,
  servicePath,
  stateOf,
  type World,
} from './support/world.js'

const wav = toneWav({ seconds: 0.5, hertz: 440 })
const everyByte = Uint8Array.from({ length: 1024 }, (_, index) => index % 256)
const unknownId = '00000000-0000-4000-8000-000000000000'

async function reserve({ api }: World, input: object = { name: 'welcome.wav' }): Promise<WireDocument> {
  return (await api.post<WireDocument>('/me/document', input)).body
}

async function expectStoreRefuses({ simulator }: World, request: () => Promise<Response>, status: number) {
  const before = stateOf(simulator)
  const response = await request()
  expect(response.status).toBe(status)
  expect(response.headers.get('Content-Type')).not.toContain('json')
  expect(stateOf(simulator)).toEqual(before)
}

describe('a document', () => {
  it('is reserved, filled and read back byte for byte', async () => {
    const world = openWorld()
    const tags = [{ key: 'use', value: 'announcement' }]
    const reserved = await reserve(world, { name: 'welcome.wav', tags })
    expect(reserved).toMatchObject({ name: 'welcome.wav', tags, size: 0, validationDate: null, expirationDate: null })
    const put = await world.simulator.fetch(reserved.putUrl, {
      method: 'PUT',
      body: everyByte,
      headers: { 'Content-Type': 'multipart/form-data' },
    })
    expect(put.status).toBe(201)
    const { body: filled } = await world.api.get<WireDocument>(`/me/document/${reserved.id}`)
    expect(filled).toMatchObject({ size: 1024, validationDate: expect.any(String) })
    const got = await world.simulator.fetch(filled.getUrl)
    expect(got.status).toBe(200)
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(everyByte)
    expect((await world.api.get('/me/document')).body).toEqual([reserved.id])
  })

  it('takes the bytes once', async () => {
    const world = openWorld()
    const document = await uploadDocument(world, wav)
    const again = () => world.simulator.fetch(document.putUrl, { method: 'PUT', body: everyByte })
    await expectStoreRefuses(world, again, 401)
  })

  it('takes the bytes for an hour', async () => {
    const world = openWorld()
    const soon = await reserve(world)
    const late = await reserve(world)
    await world.simulator.clock.advance({ minutes: 59, seconds: 59 })
    expect((await world.simulator.fetch(soon.putUrl, { method: 'PUT', body: wav })).status).toBe(201)
    await world.simulator.clock.advance({ seconds: 1 })
    const put = () => world.simulator.fetch(late.putUrl, { method: 'PUT', body: wav })
    await expectStoreRefuses(world, put, 401)
  })

  it('is read for an hour, then at a fresh address', async () => {
    const world = openWorld()
    const { id } = await uploadDocument(world, wav)
    const { body: first } = await world.api.get<WireDocument>(`/me/document/${id}`)
    await world.simulator.clock.advance({ hours: 1 })
    await expectStoreRefuses(world, () => world.simulator.fetch(first.getUrl), 401)
    const { body: fresh } = await world.api.get<WireDocument>(`/me/document/${id}`)
    expect((await world.simulator.fetch(fresh.getUrl)).status).toBe(200)
  })

  it.each<[string, (url: URL) => void]>([
    ['another signature', (url) => url.searchParams.set('temp_url_sig', '0'.repeat(40))],
    ['no signature', (url) => url.searchParams.delete('temp_url_sig')],
    ['a later expiry', (url) => url.searchParams.set('temp_url_expires', '4102444800')],
    ['no expiry', (url) => url.searchParams.delete('temp_url_expires')],
    ['an expiry in words', (url) => url.searchParams.set('temp_url_expires', 'tomorrow')],
    [
      'another object',
      (url) => {
        url.pathname = '/storage/00000000-0000-4000-8000-000000000000'
      },
    ],
  ])('refuses %s', async (_, change) => {
    const world = openWorld()
    const url = new URL((await reserve(world)).putUrl)
    change(url)
    await expectStoreRefuses(world, () => world.simulator.fetch(url, { method: 'PUT', body: wav }), 401)
  })

  it('has different addresses for reading and writing', async () => {
    const world = openWorld()
    const document = await reserve(world)
    const wrong = () => world.simulator.fetch(document.getUrl, { method: 'PUT', body: wav })
    await expectStoreRefuses(world, wrong, 401)
    await uploadDocument(world, wav)
    await expectStoreRefuses(world, () => world.simulator.fetch(document.putUrl), 401)
  })

  it('is not there before its bytes', async () => {
    const world = openWorld()
    const document = await reserve(world)
    await expectStoreRefuses(world, () => world.simulator.fetch(document.getUrl), 404)
  })

  it('refuses bytes beyond the limit', async () => {
    const world = openWorld({ rules: { storageMaximumBytes: 1023 } })
    const { putUrl } = await reserve(world)
    await expectStoreRefuses(world, () => world.simulator.fetch(putUrl, { method: 'PUT', body: everyByte }), 413)
  })

  it('is deleted with its bytes', async () => {
    const world = openWorld()
    const { id } = await uploadDocument(world, wav)
    const { body: document } = await world.api.get<WireDocument>(`/me/document/${id}`)
    expect(await world.api.remove(`/me/document/${id}`)).toMatchObject({ status: 200, text: 'null' })
    await expectStoreRefuses(world, () => world.simulator.fetch(document.getUrl), 404)
    await expectRefused(world.simulator, () => world.api.remove(`/me/document/${id}`), 404, objectMissing('id', id))
    expect((await world.api.get('/me/document')).body).toEqual([])
  })

  it('goes when its expiration date has come', async () => {
    const world = openWorld()
    const { id } = await reserve(world)
    const expirationDate = new Date(world.simulator.clock.now() + 60_000).toISOString()
    await world.api.put(`/me/document/${id}`, { expirationDate, name: 'other.wav' })
    expect((await world.api.get(`/me/document/${id}`)).body).toMatchObject({
      name: 'welcome.wav',
      expirationDate: '2026-01-05T09:01:00+01:00',
    })
    await world.simulator.clock.advance({ seconds: 60 })
    expect((await world.api.get(`/me/document/${id}`)).status).toBe(404)
    expect((await world.api.get('/me/document')).body).toEqual([])
  })

  it.each([{}, { name: '' }, { name: 7 }, { name: 'a', tags: [{ key: 'only' }] }])('refuses %j', async (body) => {
    const { simulator, api } = openWorld()
    await expectRefused(simulator, () => api.post('/me/document', body), 400, badRequest(/name|tags/))
  })

  it('refuses an id that is no uuid, and one that is unknown', async () => {
    const { simulator, api } = openWorld()
    await expectRefused(simulator, () => api.get('/me/document/7'), 400, badRequest(/id/))
    await expectRefused(simulator, () => api.get(`/me/document/${unknownId}`), 404, objectMissing('id', unknownId))
  })

  it('may be uploaded from a page', async () => {
    const world = openWorld()
    expect((await world.api.post('/me/document/cors', { origin: 'https://app.example' })).text).toBe('null')
    const { putUrl } = await reserve(world)
    const preflight = await world.simulator.fetch(putUrl, {
      method: 'OPTIONS',
      headers: { Origin: 'https://app.example', 'Access-Control-Request-Method': 'PUT' },
    })
    expect(preflight.ok).toBe(true)
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toContain('PUT')
    expect(preflight.headers.get('Access-Control-Allow-Headers')?.toLowerCase()).toContain('content-type')
    const put = await world.simulator.fetch(putUrl, { method: 'PUT', body: wav })
    expect(put.headers.get('Access-Control-Allow-Origin')).toBeTruthy()
  })
})

describe('an announcement', () => {
  const upload = (world: World, documentId: string) =>
    world.api.post<WireTask>(`${conferencePath}/announceUpload`, { documentId })

  it('takes the document’s name when its task has ended', async () => {
    const world = openWorld()
    const { id } = await uploadDocument(world, wav, 'bienvenue.wav')
    const { body: task } = await upload(world, id)
    const settings = `${conferencePath}/settings`
    expect((await world.api.get(settings)).body).toMatchObject({ announceFilename: null })
    await world.tasksEnd()
    expect((await world.api.get(`${servicePath}/task/${task.taskId}`)).body).toMatchObject({ status: 'done' })
    expect((await world.api.get(settings)).body).toMatchObject({
      announceFilename: 'bienvenue.wav',
      announceFile: false,
    })
  })

  it('stays when the document is deleted after the task, and fails when before', async () => {
    const world = openWorld()
    const first = await uploadDocument(world, wav, 'first.wav')
    await upload(world, first.id)
    await world.tasksEnd()
    await world.api.remove(`/me/document/${first.id}`)
    const second = await uploadDocument(world, wav, 'second.wav')
    const { body: task } = await upload(world, second.id)
    await world.api.remove(`/me/document/${second.id}`)
    await world.tasksEnd()
    expect((await world.api.get(`${servicePath}/task/${task.taskId}`)).body).toMatchObject({ status: 'error' })
    expect((await world.api.get(`${conferencePath}/settings`)).body).toMatchObject({ announceFilename: 'first.wav' })
    await world.api.put(`${conferencePath}/settings`, { announceFile: true })
    const heard = world.simulator.dial(world.number, { from: nextNumber() }).heard
    expect(heard[0]).toMatchObject({ prompt: 'announcement', text: expect.stringContaining('first.wav') })
  })

  it.each([
    ['text', new TextEncoder().encode('This is not a sound, whatever its name says. '.repeat(9))],
    ['HTML', new TextEncoder().encode('<!doctype html><title>RIFF</title>')],
    ['nothing', new Uint8Array(0)],
    ['UTF-16 text', Uint8Array.of(0xff, 0xfe, 0x48, 0, 0x69, 0)],
    ['half a WAV mark', new TextEncoder().encode('RIFF\0\0\0\0AVI LIST')],
    ['WAVE without RIFF', new TextEncoder().encode('JUNK\0\0\0\0WAVEfmt ')],
  ])('of %s fails in its task, and the one before stays', async (_, bytes) => {
    const world = openWorld()
    await upload(world, (await uploadDocument(world, wav, 'good.wav')).id)
    await world.tasksEnd()
    const { body: task } = await upload(world, (await uploadDocument(world, new Uint8Array(bytes), 'bad.wav')).id)
    await world.tasksEnd()
    expect((await world.api.get(`${servicePath}/task/${task.taskId}`)).body).toMatchObject({
      status: 'error',
      message: expect.stringMatching(/audio/i),
    })
    expect((await world.api.get(`${conferencePath}/settings`)).body).toMatchObject({ announceFilename: 'good.wav' })
  })

  it.each([
    ['mp3 with a tag', [0x49, 0x44, 0x33, 4]],
    ['mp3', [0xff, 0xfb, 0x90, 0x64]],
    ['ogg', [...'OggS'].map((char) => char.charCodeAt(0))],
    ['flac', [...'fLaC'].map((char) => char.charCodeAt(0))],
    ['au', [...'.snd'].map((char) => char.charCodeAt(0))],
    ['aiff', [...'FORM\0\0\0\0AIFF'].map((char) => char.charCodeAt(0))],
    ['wma', [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11]],
  ])('may be %s', async (_, bytes) => {
    const world = openWorld()
    const file = new Uint8Array(2000)
    file.set(bytes)
    const { body: task } = await upload(world, (await uploadDocument(world, file)).id)
    await world.tasksEnd()
    expect((await world.api.get(`${servicePath}/task/${task.taskId}`)).body).toMatchObject({ status: 'done' })
  })

  it('is refused at once without a document, without its bytes, or with a bad body', async () => {
    const world = openWorld()
    const { id } = await reserve(world)
    const send = (body: unknown) => () => world.api.post(`${conferencePath}/announceUpload`, body)
    await expectRefused(world.simulator, send({ documentId: id }), 400, badRequest(/documentId/))
    await expectRefused(world.simulator, send({}), 400, badRequest(/documentId/))
    await expectRefused(world.simulator, send({ documentId: 7 }), 400, badRequest(/documentId/))
    await expectRefused(world.simulator, send({ documentId: unknownId }), 404, {
      class: 'Client::NotFound',
      message: expect.stringContaining(unknownId),
    })
  })
})

describe('a sound', () => {
  it('lives like a document, and may become the announcement', async () => {
    const world = openWorld()
    const { body: sound } = await world.api.post<WireSound>('/telephony/sounds', {
      filename: 'a.wav',
      description: 'A',
    })
    expect(sound).toMatchObject({ filename: 'a.wav', description: 'A', size: 0 })
    const put = () => world.simulator.fetch(sound.putUrl ?? '', { method: 'PUT', body: wav })
    expect((await put()).status).toBe(201)
    await expectStoreRefuses(world, put, 401)
    const path = `/telephony/sounds/${sound.id}`
    expect((await world.api.put(path, { description: null, filename: 'b.wav' })).text).toBe('null')
    const { body: filled } = await world.api.get<WireSound>(path)
    expect(filled).toMatchObject({ filename: 'b.wav', description: null, size: wav.length })
    expect((await world.simulator.fetch(filled.getUrl)).status).toBe(200)
    expect((await world.api.get('/telephony/sounds')).body).toEqual([sound.id])
    await world.api.put(`${conferencePath}/settings`, { announceSoundId: sound.id, announceFile: true })
    expect((await world.api.get(`${conferencePath}/settings`)).body).toMatchObject({
      announceSoundId: sound.id,
      announceFilename: 'b.wav',
    })
    const { heard } = world.simulator.dial(world.number, { from: nextNumber() })
    expect(heard.map(({ prompt }) => prompt)).toEqual(['announcement', 'entered'])
    expect((await world.api.remove(path)).text).toBe('null')
    await expectRefused(world.simulator, () => world.api.get(path), 404, objectMissing('id', sound.id))
  })

  it.each([{}, { filename: '' }, { filename: null }, { filename: 'a', description: 7 }])('refuses %j', async (body) => {
    const { simulator, api } = openWorld()
    const request = () => api.post('/telephony/sounds', body)
    await expectRefused(simulator, request, 400, badRequest(/filename|description/))
  })
})
