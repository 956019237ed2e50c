/**
 * The announcement, step by step, and undone when a step fails.
 *
 * @module test/client/announcement
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type AnnouncementSource, applicationKeys, createConferenceClient, type Fetch } from 'ovh-conference'
import { audioTypeOf } from 'ovh-conference/schemas'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { failure } from './support/client.js'
import { connectionReset } from './support/scripted-fetch.js'
import { simulated, wav } from './support/simulated.js'

const folder = await mkdtemp(join(tmpdir(), 'announcement-'))
const path = join(folder, 'welcome.wav')
await writeFile(path, wav())
afterAll(() => rm(folder, { recursive: true }))

describe('an upload', () => {
  it('goes from document to switch, and shows its progress', async () => {
    const { conference, simulator, lines } = simulated()
    const progress: number[] = []
    const onProgress = ({ sentBytes, totalBytes }: { sentBytes: number; totalBytes: number }) =>
      progress.push(sentBytes / totalBytes)
    const announcement = await conference.announcement.upload(wav(), { filename: 'welcome.wav', onProgress })
    expect(announcement).toEqual({ enabled: true, filename: 'welcome.wav' })
    expect([...new Set(lines())]).toEqual([
      'createDocument',
      'putStoredObject',
      'uploadAnnouncement',
      'getServiceTask',
      'updateSettings',
      'getSettings',
    ])
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
    expect([progress[0], progress.at(-1)]).toEqual([0, 1])
    expect(progress.length).toBeGreaterThan(4)
    expect(simulator.requests.length).toBeLessThan(12)
    await conference.announcement.disable()
    expect(await conference.announcement.current()).toEqual({ enabled: false, filename: 'welcome.wav' })
    await conference.announcement.enable()
    expect((await conference.announcement.current()).enabled).toBe(true)
  })

  it('asks the store to let the page in, in a browser', async () => {
    const { conference, lines } = simulated()
    vi.stubGlobal('origin', 'https://app.example')
    try {
      const progress: number[] = []
      await conference.announcement.upload(wav(), { onProgress: ({ sentBytes }) => progress.push(sentBytes) })
      expect(lines().slice(0, 3)).toEqual(['createDocument', 'allowDocumentOrigin', 'putStoredObject'])
      expect(progress).toEqual([0, 200_000])
    } finally {
      vi.unstubAllGlobals()
    }
  })

  it('can leave it switched off', async () => {
    const { conference } = simulated()
    expect((await conference.announcement.upload(wav(), { enable: false })).enabled).toBe(false)
  })

  it.each<[what: string, source: () => AnnouncementSource, filename: string]>([
    ['a File', () => new File([wav()], 'file.wav'), 'file.wav'],
    ['a Blob', () => new Blob([wav()]), 'announcement.wav'],
    ['bytes', () => wav(), 'announcement.wav'],
    ['a part of bytes', () => new Uint8Array([0, ...wav(100)]).subarray(1), 'announcement.wav'],
    ['a buffer', () => wav().buffer, 'announcement.wav'],
    ['a stream', () => new Blob([wav()]).stream(), 'announcement.wav'],
    ['a path', () => path, 'welcome.wav'],
    ['a file URL', () => pathToFileURL(path), 'welcome.wav'],
  ])('takes %s', async (_what, source, filename) => {
    const { conference } = simulated()
    expect(await conference.announcement.upload(source())).toEqual({ enabled: true, filename })
  })

  it('goes on when the bytes had arrived although the connection broke', async () => {
    const { conference, simulator, lines } = simulated()
    simulator.faults.next('putStoredObject', { connection: 'dropped', afterEffect: true })
    expect(await conference.announcement.upload(wav(), { filename: 'welcome.wav' })).toMatchObject({ enabled: true })
    expect([...new Set(lines())].slice(0, 4)).toEqual([
      'createDocument',
      'putStoredObject',
      'getDocument',
      'uploadAnnouncement',
    ])
  })

  it('fails when the store refuses the repetition and has other bytes, or none', async () => {
    const { conference, simulator } = simulated()
    simulator.faults.next('putStoredObject', { connection: 'dropped' })
    simulator.faults.next('putStoredObject', { status: 401 })
    expect(await failure(conference.announcement.upload(wav()))).toMatchObject({ code: 'upload_failed', status: 401 })
    expect(Object.keys(simulator.snapshot().world.documents)).toEqual([])
  })

  it('sends the bytes as they are, without credentials', async () => {
    const { simulator, place } = simulated()
    const puts: [Headers, Uint8Array][] = []
    const fetch: Fetch = async (url, init) => {
      const request = new Request(url, init)
      if (request.method === 'PUT' && request.url.includes('temp_url_sig')) {
        puts.push([request.headers, new Uint8Array(await request.clone().arrayBuffer())])
      }
      return simulator.fetch(request)
    }
    const credentials = applicationKeys(simulator.credentials)
    const ovh = createConferenceClient({ credentials, fetch, clock: simulator.clock })
    await ovh.conference(place).announcement.upload(wav(), { onProgress: () => {} })
    expect(puts).toHaveLength(1)
    for (const [headers, bytes] of puts) {
      expect([...headers.keys()].filter((name) => /ovh|auth/.test(name))).toEqual([])
      expect(headers.get('Content-Type')).toBe('audio/wav')
      expect(Buffer.compare(bytes, wav())).toBe(0)
    }
  })

  it('refuses what is too large, also from a stream that does not end', async () => {
    const { conference, lines } = simulated()
    let pulls = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulls += 1
        controller.enqueue(wav(1_000_000))
      },
    })
    expect(await failure(conference.announcement.upload(endless))).toMatchObject({ code: 'invalid_input' })
    expect(pulls).toBeLessThan(14)
    expect(await failure(conference.announcement.upload(wav(10_000_001)))).toMatchObject({ code: 'invalid_input' })
    expect(lines()).toEqual([])
  })
})

describe('an upload that fails', () => {
  /** A simulator behind a network with a flaw. */
  function flawed(flaw: (url: string, method: string, send: () => Promise<Response>) => Promise<Response>) {
    const base = simulated()
    const fetch: Fetch = (url, init) => flaw(url, init.method ?? 'GET', () => base.simulator.fetch(url, init))
    const credentials = applicationKeys(base.simulator.credentials)
    const ovh = createConferenceClient({ credentials, fetch, clock: base.simulator.clock, requestsPerMinute: false })
    return { ...base, ovh, conference: ovh.conference(base.place) }
  }
  const isStore = (url: string) => url.includes('temp_url_sig')

  it('is repeated when the connection broke', async () => {
    let puts = 0
    const { conference } = flawed(async (url, _method, send) => {
      if (isStore(url) && puts++ === 0) throw connectionReset()
      return send()
    })
    const progress: number[] = []
    await conference.announcement.upload(wav(), { onProgress: ({ sentBytes }) => progress.push(sentBytes) })
    expect(progress.filter((sentBytes) => sentBytes === 0)).toHaveLength(2)
  })

  it.each<[what: string, code: string, flaw: (url: string, method: string) => boolean]>([
    ['the store refuses the bytes', 'upload_failed', (url) => isStore(url)],
    ['OVHcloud refuses the document', 'forbidden', (url) => url.endsWith('announceUpload')],
    ['it cannot be switched on', 'forbidden', (url, method) => url.endsWith('settings') && method === 'PUT'],
  ])('removes the document when %s', async (_what, code, isFlawed) => {
    const { conference, ovh, lines } = flawed(async (url, method, send) =>
      isFlawed(url, method) ? new Response('', { status: 403 }) : send(),
    )
    expect((await failure(conference.announcement.upload(wav()))).code).toBe(code)
    expect(lines()).toContain('deleteDocument')
    expect(await ovh.call('listDocuments')).toEqual([])
  })

  it('removes the document when it is aborted during the transfer', async () => {
    const { conference, ovh } = simulated()
    const controller = new AbortController()
    const error = await failure(
      conference.announcement.upload(wav(), { signal: controller.signal, onProgress: () => controller.abort() }),
    )
    expect(error.code).toBe('aborted')
    expect(await ovh.call('listDocuments')).toEqual([])
  })

  it('keeps the document while OVHcloud may be reading it', async () => {
    const { conference, ovh } = simulated({ rules: { taskDoingSeconds: [300, 300] } })
    const error = await failure(conference.announcement.upload(wav(), { timeoutSeconds: 10 }))
    expect(error).toMatchObject({ code: 'task_timeout', operationId: 'uploadAnnouncement', retryable: false })
    expect(await ovh.call('listDocuments')).toHaveLength(1)
  })
})

describe('the type of a file', () => {
  it.each([
    ['wav', 'RIFF\x24\0\0\0WAVEfmt '],
    ['ogg', 'OggS\0\x02'],
    ['flac', 'fLaC\0\0\0\x22'],
    ['aiff', 'FORM\0\0\0\0AIFFCOMM'],
    ['aiff', 'FORM\0\0\0\0AIFCFVER'],
    ['au', '.snd\0\0\0\x18'],
    ['wma', '\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9'],
    ['mp3', 'ID3\x04\0'],
    ['mp3', '\xff\xfb\x90\x64'],
    ['mp3', '\xff\xf3\x40\xc0'],
    [undefined, 'RIFF\0\0\0\0AVI LIST'],
    [undefined, '\xff\xf1\x50\x80'],
    [undefined, '%PDF-1.7'],
    [undefined, '<html>'],
    [undefined, ''],
  ])('is %s', (type, start) => {
    expect(audioTypeOf(Uint8Array.from(start, (letter) => letter.charCodeAt(0)))).toBe(type)
  })
})
