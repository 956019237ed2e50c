/**
 * The telephone side: what a caller hears and what becomes of the call.
 *
 * @module test/simulator/telephone
 */
import type { WireInformations, WireParticipant } from 'ovh-conference'
import { defaultRules, SimulatorUsageError } from 'ovh-conference/mocks'
import { describe, expect, it } from 'vitest'
import { toneWav } from '../../examples/tone.js'
import { uploadAnnouncement } from './support/announcement.js'
import { conferencePath, idOf, nextNumber, openWorld, prompts } from './support/world.js'

describe('entering', () => {
  it('asks for nothing when there is no PIN', () => {
    const { simulator, number } = openWorld()
    const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' })
    expect(prompts(alice)).toEqual(['entered'])
    expect(alice.phase).toBe('inside')
  })

  it('plays the announcement before the PIN is asked, and the PIN before entry', async () => {
    const world = openWorld({ settings: { pin: '0421' } })
    await uploadAnnouncement(world)
    const alice = world.simulator.dial(world.number, { from: '+33612345678' })
    expect(prompts(alice)).toEqual(['announcement', 'enter-pin'])
    alice.press('0421#')
    expect(prompts(alice)).toEqual(['announcement', 'enter-pin', 'entered'])
  })

  it('waits for the end of the announcement where its length counts', async () => {
    const world = openWorld({ rules: { announcementSeconds: 'file' } })
    await uploadAnnouncement(world, toneWav({ seconds: 4, hertz: 440 }))
    const alice = world.simulator.dial(world.number, { from: '+33612345678' })
    await world.simulator.clock.advance({ seconds: 3.9 })
    expect(alice.phase).toBe('announcement')
    await world.simulator.clock.advance({ seconds: 0.1 })
    expect(alice.phase).toBe('inside')
  })

  it('plays nothing while the announcement is switched off', async () => {
    const world = openWorld()
    await uploadAnnouncement(world)
    await world.api.put(`${conferencePath}/settings`, { announceFile: false })
    expect(prompts(world.simulator.dial(world.number, { from: '+33612345678' }))).toEqual(['entered'])
  })

  it.each([
    ['0421#', 'inside'],
    ['421#', 'pin'],
    ['00421#', 'pin'],
    ['0421', 'pin'],
    ['#', 'pin'],
    ['99*0421#', 'inside'],
    ['0#', 'pin'],
  ])('with the PIN 0421, the keys %s lead to: %s', (keys, phase) => {
    const { simulator, number } = openWorld({ settings: { pin: '0421' } })
    expect(simulator.dial(number, { from: '+33612345678' }).press(keys).phase).toBe(phase)
  })

  it('drops the line after the third wrong PIN', () => {
    const { simulator, number } = openWorld({ settings: { pin: '0421' } })
    const alice = simulator.dial(number, { from: '+33612345678' }).press('1#').press('2#')
    expect(alice.phase).toBe('pin')
    alice.press('3#')
    expect(alice).toMatchObject({ phase: 'ended', end: 'too many attempts' })
    expect(prompts(alice)).toEqual([
      'enter-pin',
      ...['wrong-code', 'enter-pin'],
      ...['wrong-code', 'enter-pin'],
      ...['wrong-code', 'too-many-attempts'],
    ])
    expect(() => alice.press('0421#')).toThrow(SimulatorUsageError)
  })

  it('takes the right PIN at the third try, and gives a new call three tries again', () => {
    const { simulator, number } = openWorld({ settings: { pin: '0421' } })
    expect(simulator.dial(number, { from: '+33612345678' }).press('1#2#0421#').phase).toBe('inside')
    expect(simulator.dial(number, { from: '+33612345678' }).press('1#2#0421#').phase).toBe('inside')
  })

  it.each([
    [true, true, 'ended', 'hidden number refused'],
    [true, false, 'inside', null],
    [false, true, 'inside', null],
    [false, false, 'inside', null],
  ] as const)('hidden %s with anonymousRejection %s: %s', (hidden, anonymousRejection, phase, end) => {
    const { simulator, number } = openWorld({ settings: { anonymousRejection } })
    expect(simulator.dial(number, { from: '+33612345678', hidden })).toMatchObject({ phase, end })
  })

  it('shows neither number nor name of a hidden caller', async () => {
    const { simulator, number, api } = openWorld()
    const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice', hidden: true })
    const { text } = await api.get(`${conferencePath}/participants/${idOf(alice)}`)
    expect(text).not.toMatch(/612345678|Alice/)
  })

  it.each(['+33612345678', '0033612345678', '+33 6 12 34 56 78', '0033.6.12.34.56.78'])(
    'shows the caller %s as the wire writes numbers',
    async (from) => {
      const { simulator, number, api } = openWorld()
      const alice = simulator.dial(number, { from, name: 'Alice' })
      const { body } = await api.get<WireParticipant>(`${conferencePath}/participants/${idOf(alice)}`)
      expect(body).toMatchObject({ callerNumber: '0033612345678', callerName: 'Alice' })
    },
  )

  it('refuses when the room is locked, keeps those inside, and forgets the lock with the conference', async () => {
    const { simulator, number, api, tasksEnd } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() })
    await api.post(`${conferencePath}/lock`)
    await tasksEnd()
    const bob = simulator.dial(number, { from: nextNumber() })
    expect(bob).toMatchObject({ phase: 'ended', end: 'locked' })
    expect(prompts(bob)).toEqual(['locked'])
    expect(alice.phase).toBe('inside')
    alice.hangUp()
    expect(simulator.dial(number, { from: nextNumber() }).phase).toBe('inside')
  })

  it('lets people in again after unlock', async () => {
    const { simulator, number, api, tasksEnd } = openWorld()
    simulator.dial(number, { from: nextNumber() })
    await api.post(`${conferencePath}/lock`)
    await tasksEnd()
    await api.post(`${conferencePath}/unlock`)
    await tasksEnd()
    expect(simulator.dial(number, { from: nextNumber() }).phase).toBe('inside')
  })

  it('refuses a caller beyond the capacity until somebody leaves', () => {
    const { simulator, number } = openWorld()
    const callers = Array.from({ length: 50 }, () => simulator.dial(number, { from: nextNumber() }))
    expect(callers.every((caller) => caller.phase === 'inside')).toBe(true)
    expect(simulator.dial(number, { from: nextNumber() })).toMatchObject({ phase: 'ended', end: 'full' })
    callers[0]?.hangUp()
    expect(simulator.dial(number, { from: nextNumber() }).phase).toBe('inside')
  })

  it('enters muted when the settings say so, and can unmute', async () => {
    const { simulator, number, api } = openWorld({ settings: { enterMuted: true } })
    const alice = simulator.dial(number, { from: nextNumber() })
    expect(prompts(alice)).toEqual(['entered-muted'])
    const participant = `${conferencePath}/participants/${idOf(alice)}`
    expect((await api.get(participant)).body).toMatchObject({ speak: false, hear: true })
    alice.press('00')
    expect((await api.get(participant)).body).toMatchObject({ speak: true, hear: true })
  })

  it('hears that a number that is no conference is not in service', () => {
    const { simulator } = openWorld()
    const other = simulator.addNumber({ serviceName: '+33972202020' })
    expect(simulator.dial(other, { from: nextNumber() })).toMatchObject({ phase: 'ended', end: 'not in service' })
  })

  it.each(['de', 'en', 'es', 'fr', 'it', 'ru'] as const)('speaks %s', (language) => {
    const { simulator, number } = openWorld({ settings: { language, pin: '1' } })
    const texts = simulator
      .dial(number, { from: nextNumber() })
      .press('2#1#')
      .heard.map(({ text }) => text)
    const french = openWorld({ settings: { language: 'fr', pin: '1' } })
    const frenchTexts = french.simulator
      .dial(french.number, { from: nextNumber() })
      .press('2#1#')
      .heard.map(({ text }) => text)
    expect(new Set(texts).size).toBe(3)
    if (language === 'fr') expect(texts).toEqual(frenchTexts)
    else for (const text of texts) expect(frenchTexts).not.toContain(text)
    if (language === 'ru') expect(texts.join('')).toMatch(/[а-я]/)
  })
})

describe('keys inside', () => {
  const { keyPairSeconds } = defaultRules

  it('## leaves', () => {
    const { simulator, number } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() }).press('##')
    expect(alice).toMatchObject({ phase: 'ended', end: 'left by keys' })
    expect(prompts(alice).at(-1)).toBe('goodbye')
  })

  it('00 toggles the microphone alone', () => {
    const { simulator, number } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() }).press('00')
    expect(alice).toMatchObject({ isMuted: true, isDeaf: false })
    expect(alice.press('00')).toMatchObject({ isMuted: false, isDeaf: false })
    expect(prompts(alice).slice(-2)).toEqual(['muted', 'unmuted'])
  })

  it('** toggles microphone and hearing together', () => {
    const { simulator, number } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() }).press('**')
    expect(alice).toMatchObject({ isMuted: true, isDeaf: true })
    expect(alice.press('**')).toMatchObject({ isMuted: false, isDeaf: false })
  })

  it('** after 00 opens the microphone, and does not tell of a sound that never went', () => {
    const { simulator, number } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() }).press('00')
    const before = prompts(alice).length
    expect(alice.press('**')).toMatchObject({ isMuted: false, isDeaf: false })
    expect(prompts(alice).slice(before)).toEqual(['unmuted'])
  })

  it.each([
    ['#', 1, 'ended'],
    ['#', keyPairSeconds, 'ended'],
    ['#', keyPairSeconds + 0.001, 'inside'],
    ['#', 60, 'inside'],
  ] as const)('%s twice, %s seconds apart: %s', async (key, seconds, phase) => {
    const { simulator, number } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() }).press(key)
    await simulator.clock.advance({ seconds })
    expect(alice.press(key).phase).toBe(phase)
  })

  it('a late second key begins a new pair', async () => {
    const { simulator, number } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() }).press('0')
    await simulator.clock.advance({ seconds: 10 })
    expect(alice.press('0').isMuted).toBe(false)
    await simulator.clock.advance({ seconds: 1 })
    expect(alice.press('0').isMuted).toBe(true)
  })

  it.each([
    ['0*0', false],
    ['000', true],
    ['0000', false],
    ['0#0#', false],
    ['1', false],
    ['0100', true],
  ])('%s leaves the person muted: %s', (keys, muted) => {
    const { simulator, number } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() }).press(keys)
    expect(alice).toMatchObject({ phase: 'inside', isMuted: muted })
  })

  it('the # that ends the PIN is no half of ##', () => {
    const { simulator, number } = openWorld({ settings: { pin: '0421' } })
    const alice = simulator.dial(number, { from: nextNumber() }).press('0421##')
    expect(alice.phase).toBe('inside')
    expect(alice.press('#').phase).toBe('ended')
  })

  it.each([
    [true, '00', { isMuted: false, isDeaf: false }],
    [true, '**', { isMuted: false, isDeaf: false }],
    [false, '00', { isMuted: true, isDeaf: false }],
    [false, '**', { isMuted: true, isDeaf: false }],
  ] as const)('after a moderator muted, with keysUndoModerator %s, %s gives %o', async (rule, keys, expected) => {
    const { simulator, number, api, tasksEnd } = openWorld({ rules: { keysUndoModerator: rule } })
    const alice = simulator.dial(number, { from: nextNumber() })
    await api.post(`${conferencePath}/participants/${idOf(alice)}/mute`)
    await tasksEnd()
    expect(alice.isMuted).toBe(true)
    expect(alice.press(keys)).toMatchObject(expected)
  })

  it('with keysUndoModerator off, one still leaves by ## and unmutes what one muted oneself', async () => {
    const { simulator, number } = openWorld({ rules: { keysUndoModerator: false } })
    const alice = simulator.dial(number, { from: nextNumber() }).press('00').press('00')
    expect(alice.isMuted).toBe(false)
    expect(alice.press('##').phase).toBe('ended')
  })
})

describe('talking', () => {
  const seen = async (world: ReturnType<typeof openWorld>, id: number) =>
    (await world.api.get<WireParticipant>(`${conferencePath}/participants/${id}`)).body

  it.each([
    [300, 301, true],
    [300, 300, false],
    [300, 299, false],
    [0, 1, true],
    [1800, 1800, false],
  ])('with the threshold %i, loudness %i talks: %s', async (energy, loudness, talking) => {
    const world = openWorld()
    const alice = world.simulator.dial(world.number, { from: nextNumber() })
    await world.api.post(`${conferencePath}/participants/${idOf(alice)}/energy`, { value: energy })
    await world.tasksEnd()
    alice.speak({ loudness })
    expect(await seen(world, idOf(alice))).toMatchObject({ energy, talking })
  })

  it('a new threshold applies to who is speaking', async () => {
    const world = openWorld()
    const alice = world.simulator.dial(world.number, { from: nextNumber() }).speak({ loudness: 400 })
    expect((await seen(world, idOf(alice))).talking).toBe(true)
    await world.api.post(`${conferencePath}/participants/${idOf(alice)}/energy`, { value: 450 })
    await world.tasksEnd()
    expect((await seen(world, idOf(alice))).talking).toBe(false)
  })

  it('speaks for the seconds given', async () => {
    const { simulator, number } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() }).speak({ seconds: 8 })
    await simulator.clock.advance({ milliseconds: 7999 })
    expect(alice.isTalking).toBe(true)
    await simulator.clock.advance({ milliseconds: 1 })
    expect(alice.isTalking).toBe(false)
  })

  it('speaks until stopped, and an older end does not silence a newer sentence', async () => {
    const { simulator, number } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() }).speak({ seconds: 8 })
    await simulator.clock.advance({ seconds: 2 })
    alice.stopSpeaking().speak()
    await simulator.clock.advance({ hours: 2 })
    expect(alice.isTalking).toBe(true)
    expect(alice.stopSpeaking().isTalking).toBe(false)
  })

  it('is not heard while muted, and is heard again when unmuted in mid-sentence', async () => {
    const { simulator, number } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() }).press('00').speak()
    expect(alice.isTalking).toBe(false)
    expect(alice.press('00').isTalking).toBe(true)
    expect(alice.press('**').isTalking).toBe(false)
  })

  it('gives the floor to the first talker, then to the next when he falls silent; silence changes nothing', async () => {
    const world = openWorld()
    const alice = world.simulator.dial(world.number, { from: nextNumber() })
    const bob = world.simulator.dial(world.number, { from: nextNumber() })
    const floors = async () => [(await seen(world, idOf(alice))).floor, (await seen(world, idOf(bob))).floor]
    expect(await floors()).toEqual([false, false])
    alice.speak()
    bob.speak()
    expect(await floors()).toEqual([true, false])
    alice.stopSpeaking()
    expect(await floors()).toEqual([false, true])
    bob.stopSpeaking()
    expect(await floors()).toEqual([false, true])
    bob.hangUp()
    expect((await seen(world, idOf(alice))).floor).toBe(false)
  })
})

describe('leaving', () => {
  it.each([
    ['hangUp', 'hung up'],
    ['dropLine', 'dropped'],
  ] as const)('%s ends the call, inside and outside', async (deed, end) => {
    const { simulator, number, api } = openWorld({ settings: { pin: '0421' } })
    expect(simulator.dial(number, { from: nextNumber() })[deed]()).toMatchObject({ phase: 'ended', end })
    const alice = simulator.dial(number, { from: nextNumber() }).press('0421#')
    simulator.dial(number, { from: nextNumber() }).press('0421#')
    expect(alice[deed]()).toMatchObject({ phase: 'ended', end, participantId: undefined })
    expect((await api.get<WireInformations>(`${conferencePath}/informations`)).body.membersCount).toBe(1)
  })

  it('cannot do anything after the end of the call', () => {
    const { simulator, number } = openWorld()
    const alice = simulator.dial(number, { from: nextNumber() }).hangUp()
    for (const deed of [
      () => alice.press('0'),
      () => alice.speak(),
      () => alice.stopSpeaking(),
      () => alice.hangUp(),
      () => alice.dropLine(),
    ])
      expect(deed).toThrow(SimulatorUsageError)
  })
})

describe('impossible deeds throw and change nothing', () => {
  const world = openWorld({ settings: { pin: '0421' } })
  const { simulator, number } = world
  const outside = simulator.dial(number, { from: nextNumber() })
  const inside = simulator.dial(number, { from: nextNumber() }).press('0421#')

  it.each<[string, () => unknown]>([
    ['dial an unknown number', () => simulator.dial('+33900000000', { from: nextNumber() })],
    ['dial from a local number', () => simulator.dial(number, { from: '0612345678' })],
    ['dial from words', () => simulator.dial(number, { from: 'Alice' })],
    ['speak before the PIN', () => outside.speak()],
    ['press a letter', () => inside.press('a')],
    ['press nothing', () => inside.press('')],
    ['speak for no time', () => inside.speak({ seconds: 0 })],
    ['speak for a negative time', () => inside.speak({ seconds: -1 })],
    ['speak for ever in seconds', () => inside.speak({ seconds: Number.POSITIVE_INFINITY })],
    ['speak without loudness', () => inside.speak({ loudness: 0 })],
    ['speak too loud', () => inside.speak({ loudness: 1801 })],
    ['keep an unknown number alive', () => simulator.startAutopilot({ ...number, serviceName: '0033900000000' })],
    ['link to an unknown number', () => simulator.createWebAccess({ ...number, serviceName: '0033900000000' }, 'read')],
    ['decide about an unknown key', () => simulator.decideConsumerKey('unknown', 'validated')],
    ['add a number twice', () => simulator.addNumber({ serviceName: '+33972101010' })],
    [
      'add a conference with a bad PIN',
      () => simulator.addConference({ serviceName: '+33972303030', settings: { pin: 'abc' } }),
    ],
  ])('%s', (_, deed) => {
    const before = simulator.snapshot()
    expect(deed).toThrow(SimulatorUsageError)
    expect(simulator.snapshot()).toEqual(before)
  })

  it('time never moves back', async () => {
    const before = simulator.snapshot()
    await expect(simulator.clock.advance({ seconds: -1 })).rejects.toThrow(SimulatorUsageError)
    await expect(simulator.clock.advance({ seconds: Number.NaN })).rejects.toThrow(SimulatorUsageError)
    await expect(simulator.clock.advanceTo('2020-01-01T00:00:00Z')).rejects.toThrow(SimulatorUsageError)
    await expect(simulator.clock.advanceTo('tomorrow')).rejects.toThrow(SimulatorUsageError)
    expect(simulator.snapshot()).toEqual(before)
  })
})
