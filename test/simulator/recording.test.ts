/**
 * Recordings: from the second participant on, at most seven hours, and who spoke when can be heard.
 *
 * @module test/simulator/recording
 */
import type { WireHistory } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { readWav, strongestTone, toneLevel } from './support/wav.js'
import { conferencePath, idOf, nextNumber, openWorld, type World } from './support/world.js'

const recorded = (options: Parameters<typeof openWorld>[0] = {}) =>
  openWorld({ ...options, settings: { recordStatus: true } })

async function lastHistory({ api }: World): Promise<WireHistory> {
  const { body: ids } = await api.get<number[]>(`${conferencePath}/histories`)
  return (await api.get<WireHistory>(`${conferencePath}/histories/${ids.at(-1)}`)).body
}

async function lastRecording(world: World) {
  const { recordUrl } = await lastHistory(world)
  if (recordUrl === null) return undefined
  const response = await world.simulator.fetch(recordUrl)
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('audio/wav')
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(response.headers.get('Content-Length')).toBe(String(bytes.byteLength))
  return readWav(bytes)
}

const dialIn = ({ simulator, number }: World) => simulator.dial(number, { from: nextNumber() })

it('is a WAV of 8 kHz, 16 bits, mono, as long as two or more were inside', async () => {
  const world = recorded()
  const alice = dialIn(world)
  await world.simulator.clock.advance({ seconds: 5 })
  const bob = dialIn(world)
  await world.simulator.clock.advance({ seconds: 7 })
  bob.hangUp()
  await world.simulator.clock.advance({ seconds: 11 })
  alice.hangUp()
  expect(await lastRecording(world)).toMatchObject({ sampleRate: 8000, channels: 1, bitsPerSample: 16, seconds: 7 })
})

it('pauses while one is alone and goes on when another comes', async () => {
  const world = recorded()
  dialIn(world)
  for (const [together, alone] of [
    [3, 10],
    [4, 20],
    [5, 0],
  ] as const) {
    const guest = dialIn(world)
    await world.simulator.clock.advance({ seconds: together })
    guest.hangUp()
    await world.simulator.clock.advance({ seconds: alone })
  }
  const last = dialIn(world)
  await world.simulator.clock.advance({ seconds: 1 })
  for (const id of (await world.api.get<number[]>(`${conferencePath}/participants`)).body) {
    await world.api.post(`${conferencePath}/participants/${id}/kick`)
  }
  await world.simulator.clock.advance({ seconds: 3 })
  expect(last.phase).toBe('ended')
  const seconds = (await lastRecording(world))?.seconds ?? 0
  // Twelve seconds, one more, and what the two kicks took between them.
  expect(seconds).toBeGreaterThanOrEqual(13)
  expect(seconds).toBeLessThan(17)
})

describe('is there', () => {
  it.each([
    [1, true, false],
    [2, true, true],
    [2, false, false],
  ])('with %i inside and recordStatus %s: %s', async (people, recordStatus, there) => {
    const world = openWorld({ settings: { recordStatus } })
    const callers = Array.from({ length: people }, () => dialIn(world))
    await world.simulator.clock.advance({ seconds: 10 })
    for (const caller of callers) caller.hangUp()
    expect((await lastHistory(world)).recordUrl === null).toBe(!there)
  })

  it('for two who were never inside together: not', async () => {
    const world = recorded()
    dialIn(world).hangUp()
    dialIn(world).hangUp()
    expect((await lastHistory(world)).recordUrl).toBeNull()
  })

  it('from the moment it is switched on in mid-conference, until it is switched off', async () => {
    const world = openWorld()
    const callers = [dialIn(world), dialIn(world)]
    const set = (recordStatus: boolean) => world.api.put(`${conferencePath}/settings`, { recordStatus })
    await world.simulator.clock.advance({ seconds: 5 })
    await set(true)
    await world.simulator.clock.advance({ seconds: 3 })
    await set(false)
    await world.simulator.clock.advance({ seconds: 5 })
    for (const caller of callers) caller.hangUp()
    expect((await lastRecording(world))?.seconds).toBe(3)
  })
})

describe('has a tone per participant', () => {
  it('at the time and for as long as he spoke, and of him alone', async () => {
    const world = recorded()
    const alice = dialIn(world)
    const bob = dialIn(world)
    await world.simulator.clock.advance({ seconds: 1 })
    alice.speak({ seconds: 2 })
    await world.simulator.clock.advance({ seconds: 3 })
    bob.speak({ seconds: 2.5 })
    await world.simulator.clock.advance({ seconds: 4 })
    alice.hangUp()
    bob.hangUp()
    const wav = await lastRecording(world)
    if (!wav) throw new Error('Nothing was recorded.')
    expect(wav.seconds).toBe(8)
    const [tone, other] = [strongestTone(wav, 1, 3), strongestTone(wav, 4, 6.5)]
    expect(tone).toBeDefined()
    expect(other).toBeDefined()
    expect(tone).not.toBe(other)
    const heard = Array.from({ length: 16 }, (_, half) => strongestTone(wav, half / 2, (half + 1) / 2))
    const none = undefined
    expect(heard).toEqual([none, none, tone, tone, tone, tone, none, none, ...Array(5).fill(other), none, none, none])
  })

  it('who speak at once are heard at once', async () => {
    const world = recorded()
    const alice = dialIn(world)
    const bob = dialIn(world)
    const tones: (number | undefined)[] = []
    for (const caller of [alice, bob]) {
      caller.speak({ seconds: 1 })
      await world.simulator.clock.advance({ seconds: 1 })
    }
    alice.speak({ seconds: 1 })
    bob.speak({ seconds: 1 })
    await world.simulator.clock.advance({ seconds: 1 })
    alice.hangUp()
    bob.hangUp()
    const wav = await lastRecording(world)
    if (!wav) throw new Error('Nothing was recorded.')
    tones.push(strongestTone(wav, 0, 1), strongestTone(wav, 1, 2))
    for (const tone of tones) expect(toneLevel(wav, tone ?? 0, 2, 3)).toBeGreaterThan(1000)
  })

  it('but not while he is muted, or too soft for his threshold', async () => {
    const world = recorded()
    const alice = dialIn(world)
    const bob = dialIn(world).press('00')
    bob.speak({ seconds: 2 })
    alice.speak({ seconds: 2, loudness: 100 })
    await world.simulator.clock.advance({ seconds: 2 })
    bob.hangUp()
    alice.hangUp()
    const wav = await lastRecording(world)
    if (!wav) throw new Error('Nothing was recorded.')
    expect(strongestTone(wav, 0, 2)).toBeUndefined()
  })

  it('and what began before the recording is heard from its start', async () => {
    const world = recorded()
    const alice = dialIn(world).speak({ seconds: 4 })
    await world.simulator.clock.advance({ seconds: 2 })
    const bob = dialIn(world)
    await world.simulator.clock.advance({ seconds: 4 })
    bob.hangUp()
    alice.hangUp()
    const wav = await lastRecording(world)
    if (!wav) throw new Error('Nothing was recorded.')
    expect(wav.seconds).toBe(4)
    expect(strongestTone(wav, 0, 2)).toBeDefined()
    expect(strongestTone(wav, 2, 4)).toBeUndefined()
  })
})

it('stops at seven hours', async () => {
  const world = recorded()
  const callers = [dialIn(world), dialIn(world)]
  await world.simulator.clock.advance({ hours: 8 })
  for (const caller of callers) caller.hangUp()
  const { recordUrl, duration } = await lastHistory(world)
  expect(duration).toBe(8 * 3600)
  const response = await world.simulator.fetch(recordUrl ?? '')
  expect(response.headers.get('Content-Length')).toBe(String(44 + 7 * 3600 * 8000 * 2))
  await response.body?.cancel()
})

it('stops after seven hours in all, however often it paused', async () => {
  const world = recorded({ rules: { recordingMaximumSeconds: 10 } })
  dialIn(world)
  for (let round = 0; round < 4; round++) {
    const guest = dialIn(world)
    await world.simulator.clock.advance({ seconds: 4 })
    guest.hangUp()
    await world.simulator.clock.advance({ seconds: 1 })
  }
  await world.api.post(`${conferencePath}/participants/1/kick`)
  await world.tasksEnd()
  expect((await lastRecording(world))?.seconds).toBe(10)
})

it('has whole samples however oddly time moved', async () => {
  const world = recorded()
  const callers = [dialIn(world), dialIn(world)]
  callers[0]?.speak({ seconds: 0.333 })
  await world.simulator.clock.advance({ seconds: 1 / 3 })
  await world.simulator.clock.advance({ milliseconds: 0.4 })
  await world.simulator.clock.advance({ milliseconds: 77.7 })
  expect(Number.isInteger(world.simulator.clock.now())).toBe(true)
  for (const caller of callers) caller.hangUp()
  expect((await lastRecording(world))?.seconds).toBeCloseTo(0.411, 3)
})

it('cannot be had by a changed or late address', async () => {
  const world = recorded({ rules: { recordingUrlSeconds: 60 } })
  const callers = [dialIn(world), dialIn(world)]
  await world.simulator.clock.advance({ seconds: 1 })
  for (const caller of callers) caller.hangUp()
  const { recordUrl } = await lastHistory(world)
  const changed = new URL(recordUrl ?? '')
  changed.searchParams.set('temp_url_sig', 'a'.repeat(40))
  expect((await world.simulator.fetch(changed)).status).toBe(401)
  expect((await world.simulator.fetch(recordUrl ?? '')).status).toBe(200)
  await world.simulator.clock.advance({ seconds: 60 })
  expect((await world.simulator.fetch(recordUrl ?? '')).status).toBe(401)
})

it('tells the same tone for the same person, another for another', async () => {
  const world = recorded()
  const callers = [dialIn(world), dialIn(world), dialIn(world)]
  for (const caller of [...callers, ...callers]) {
    caller.speak({ seconds: 1 })
    await world.simulator.clock.advance({ seconds: 1 })
  }
  expect(callers.map(idOf)).toHaveLength(3)
  for (const caller of callers) caller.hangUp()
  const wav = await lastRecording(world)
  if (!wav) throw new Error('Nothing was recorded.')
  const tones = Array.from({ length: 6 }, (_, second) => strongestTone(wav, second, second + 1))
  expect(tones.slice(0, 3)).toEqual(tones.slice(3))
  expect(new Set(tones).size).toBe(3)
})
