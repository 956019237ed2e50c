/**
 * What is left of a conference: attendance, and the recording over a bad line.
 *
 * @module test/client/history
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { attendanceOf, type Fetch, type HistoryEntry, openRecording, saveRecording } from 'ovh-conference'
import { afterAll, describe, expect, it } from 'vitest'
import { failure } from './support/client.js'
import { eagerClock } from './support/eager-clock.js'
import { connectionReset } from './support/scripted-fetch.js'

const folder = await mkdtemp(join(tmpdir(), 'recording-'))
afterAll(() => rm(folder, { recursive: true }))

const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 9, minute))

function entry(events: [caller: string, type: string, minute: number][] = []): HistoryEntry {
  return {
    id: 901,
    beganAt: at(0),
    endedAt: at(60),
    durationSeconds: 3600,
    connectionCount: 0,
    participantCount: 0,
    events: events.map(([caller, type, minute]) => ({ caller, type, at: at(minute) })),
    recordingUrl: 'https://storage.example/recording.wav',
  }
}

describe('attendance', () => {
  it('adds up the stays of each caller', () => {
    const attendance = attendanceOf(
      entry([
        ['Bob', 'joined', 10],
        ['Alice', 'joined', 0],
        ['Alice', 'left', 20],
        ['Alice', 'joined', 30],
        ['Alice', 'left', 40],
        ['Bob', 'left', 60],
      ]),
    )
    expect(attendance).toEqual([
      { caller: 'Alice', joinCount: 2, durationSeconds: 1800, firstJoinedAt: at(0), lastLeftAt: at(40) },
      { caller: 'Bob', joinCount: 1, durationSeconds: 3000, firstJoinedAt: at(10), lastLeftAt: at(60) },
    ])
  })

  it('copes with what is missing and what is new', () => {
    const attendance = attendanceOf(
      entry([
        ['Alice', 'left', 5],
        ['Bob', 'joined', 50],
        ['Carol', 'waved', 10],
        ['Dan', 'joined', 10],
        ['Dan', 'joined', 20],
        ['Dan', 'left', 30],
      ]),
    )
    expect(attendance.map(({ caller, joinCount, durationSeconds }) => [caller, joinCount, durationSeconds])).toEqual([
      ['Alice', 1, 300],
      ['Dan', 2, 1200 + 2400],
      ['Bob', 1, 600],
    ])
  })

  it('is empty without events', () => {
    expect(attendanceOf(entry())).toEqual([])
  })
})

const sound = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 251)

/** A store whose connections break after so many bytes each. */
function store(breaks: readonly number[], { ranges = true, length = true } = {}) {
  const asked: (string | null)[] = []
  const fetch: Fetch = async (_url, init) => {
    const range = new Headers(init.headers).get('Range')
    const start = ranges && range ? Number(/\d+/.exec(range)?.[0]) : 0
    const breakAfter = breaks[asked.length] ?? Number.POSITIVE_INFINITY
    asked.push(range)
    if (start >= sound.length) return new Response(null, { status: 416 })
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent >= breakAfter) return controller.error(connectionReset())
        const piece = sound.subarray(start + sent, Math.min(start + sent + 400, start + breakAfter))
        sent += piece.length
        if (piece.length > 0) controller.enqueue(piece)
        else controller.close()
      },
    })
    const headers: Record<string, string> = length ? { 'Content-Length': String(sound.length - start) } : {}
    return new Response(body, { status: start > 0 ? 206 : 200, headers })
  }
  return { fetch, asked }
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<number[]> {
  return [...new Uint8Array(await new Response(stream).arrayBuffer())]
}

describe('a recording', () => {
  it('streams with its progress', async () => {
    const { fetch, asked } = store([])
    const seen: number[] = []
    const stream = openRecording(entry(), { fetch, onProgress: ({ receivedBytes }) => seen.push(receivedBytes) })
    expect(asked).toEqual([])
    expect(await bytesOf(stream)).toEqual([...sound])
    expect(seen.at(-1)).toBe(5000)
    expect(asked).toEqual([null])
  })

  it('is whole wherever the line breaks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 6 }),
        fc.boolean(),
        fc.boolean(),
        async (breaks, ranges, length) => {
          // A store without ranges begins anew: it must get further than before at times.
          const { fetch } = store(ranges ? breaks : [...breaks].sort((a, b) => a - b).slice(0, 3), { ranges, length })
          expect(await bytesOf(openRecording(entry(), { fetch, clock: eagerClock() }))).toEqual([...sound])
        },
      ),
      { numRuns: 40 },
    )
  })

  it('goes on where an earlier download stopped', async () => {
    const { fetch, asked } = store([])
    expect(await bytesOf(openRecording(entry(), { fetch, fromByte: 4000 }))).toEqual([...sound.subarray(4000)])
    expect(asked).toEqual(['bytes=4000-'])
    expect(await bytesOf(openRecording(entry(), { fetch, fromByte: 5000 }))).toEqual([])
  })

  it('is given up when nothing comes any more', async () => {
    const { fetch, asked } = store([100, 0, 0, 0, 0, 0])
    const error = await failure(bytesOf(openRecording(entry(), { fetch, clock: eagerClock() })))
    expect(error).toMatchObject({ code: 'network', operationId: 'getStoredObject' })
    expect(asked).toEqual([null, ...Array(3).fill('bytes=100-')])
  })

  it('is taken up again after a silence', async () => {
    let calls = 0
    const { fetch } = store([])
    const silent: Fetch = (url, init) => (calls++ === 0 ? new Promise(() => {}) : fetch(url, init))
    expect(await bytesOf(openRecording(entry(), { fetch: silent, clock: eagerClock() }))).toEqual([...sound])
  })

  it('stops when aborted', async () => {
    const { fetch } = store([])
    const controller = new AbortController()
    const stream = openRecording(entry(), { fetch, signal: controller.signal, onProgress: () => controller.abort() })
    expect(await failure(bytesOf(stream))).toMatchObject({ code: 'aborted' })
  })

  it.each([
    ['unexpected_status', 403],
    ['not_found', 404],
    ['unavailable', 503],
  ])('tells %s for status %d', async (code, status) => {
    const stream = openRecording(entry(), { fetch: async () => new Response('', { status }) })
    expect(await failure(bytesOf(stream))).toMatchObject({ code, status })
  })

  it('does not exist for a conference without one', () => {
    expect(() => openRecording({ ...entry(), recordingUrl: null })).toThrow(
      'Failed to get stored object: the conference was not recorded. Switch recordStatus on before the next one.',
    )
  })

  it('is saved to a file, in two sittings', async () => {
    const { fetch } = store([])
    const path = join(folder, '901.wav')
    const controller = new AbortController()
    const onProgress = ({ receivedBytes }: { receivedBytes: number }) => receivedBytes >= 2000 && controller.abort()
    await failure(saveRecording(entry(), path, { fetch, signal: controller.signal, onProgress }))
    const fromByte = (await readFile(path)).length
    expect(fromByte).toBeGreaterThan(0)
    expect(await saveRecording(entry(), path, { fetch, fromByte })).toBe(5000)
    expect([...(await readFile(path))]).toEqual([...sound])
  })
})
