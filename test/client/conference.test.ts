/**
 * Every helper against the simulator: what it does there, and which operations it stands for.
 *
 * @module test/client/conference
 */
import { describe, expect, it } from 'vitest'
import { failure } from './support/client.js'
import { simulated } from './support/simulated.js'

describe('a number', () => {
  it('becomes a conference and empty again, and stays what it is when it is that already', async () => {
    const { simulator, ovh, lines } = simulated()
    const place = simulator.addNumber({ serviceName: '0033972202020' })
    const number = ovh.number(place)
    expect(await failure(ovh.conference(place).get())).toMatchObject({ code: 'not_found', status: 404 })
    lines()
    const conference = await number.convertToConference()
    expect(await conference.get()).toMatchObject({ serviceName: '0033972202020', serviceType: 'alias' })
    expect(new Set(lines())).toEqual(new Set(['getNumber', 'changeFeatureType', 'getServiceTask', 'getConference']))
    await number.convertToConference()
    expect(lines()).toEqual(['getNumber'])
    await number.clear()
    expect((await number.get()).featureType).toBe('empty')
  })
})

describe('finding', () => {
  it('lists accounts and conferences, and tells whose a number is', async () => {
    const { simulator, ovh } = simulated()
    simulator.addConference({ serviceName: '0033972303030', billingAccount: 'ab1234567-ovh-2' })
    expect(await ovh.billingAccounts.list()).toEqual(['ab1234567-ovh-1', 'ab1234567-ovh-2'])
    expect(await ovh.conferences.list('ab1234567-ovh-1')).toEqual(['0033972101010'])
    const second = { billingAccount: 'ab1234567-ovh-2', serviceName: '0033972303030' }
    expect(await ovh.conferences.listAll()).toEqual([
      { billingAccount: 'ab1234567-ovh-1', serviceName: '0033972101010' },
      second,
    ])
    expect(await ovh.conferences.find('0033972303030')).toEqual(second)
    expect(await ovh.conferences.find('+33972303030')).toEqual(second)
    expect(await ovh.conferences.find('0033972999999')).toBeUndefined()
    expect((await ovh.account()).email).toContain('@')
    expect(await ovh.serverTime()).toEqual(new Date('2026-01-05T08:00:00Z'))
  })
})

describe('settings', () => {
  it('change what is present; a PIN keeps its zeros and goes with null', async () => {
    const { conference } = simulated()
    await conference.settings.update({ language: 'fr', pin: '0042', enterMuted: true, recordStatus: undefined })
    expect(await conference.settings.get()).toMatchObject({ language: 'fr', pin: '0042', enterMuted: true })
    await conference.settings.update({ pin: null })
    expect(await conference.settings.get()).toMatchObject({ language: 'fr', pin: null, enterMuted: true })
  })

  it.each(['0', ''] as const)('read %j as no PIN', async (pinWhenNone) => {
    const { conference } = simulated({ rules: { pinWhenNone } })
    expect((await conference.settings.get()).pin).toBeNull()
  })

  it('send nothing that is set already', async () => {
    const { conference, lines } = simulated()
    const wanted = { language: 'de', pin: '7777', reportStatus: 'other', reportEmail: 'a@example.fr' } as const
    expect(Object.keys(await conference.settings.plan(wanted)).sort()).toEqual(Object.keys(wanted).sort())
    await conference.settings.ensure(wanted)
    lines()
    expect(await conference.settings.ensure(wanted)).toEqual({})
    expect(lines()).toEqual(['getSettings'])
    expect(await conference.settings.ensure({ ...wanted, pin: null })).toEqual({ pin: { from: '7777', to: null } })
    await conference.settings.update({})
    expect(lines()).toEqual(['getSettings', 'updateSettings'])
  })
})

describe('the report', () => {
  it('goes to an address, to the owner, to nobody', async () => {
    const { conference, ovh } = simulated()
    await conference.report.sendTo('minutes@example.fr', { whiteLabel: true })
    expect(await conference.report.current()).toEqual({
      recipient: 'other',
      email: 'minutes@example.fr',
      whiteLabel: true,
    })
    await conference.report.sendToOwner()
    const { email } = await ovh.account()
    expect(await conference.report.current()).toEqual({ recipient: 'owner', email, whiteLabel: true })
    await conference.report.disable()
    expect(await conference.report.current()).toEqual({ recipient: 'none' })
  })
})

describe('the links', () => {
  it('are made, listed, made anew and removed', async () => {
    const { conference } = simulated({ rules: { deletedWebAccessListedSeconds: 30 } })
    const first = await conference.links.create('follow')
    const { follow, control } = await conference.links.regenerate()
    expect([first.type, follow.type, control.type]).toEqual(['follow', 'follow', 'control'])
    expect(new Set([first.url, follow.url, control.url]).size).toBe(3)
    expect(await conference.links.list()).toEqual([follow, control])
    await conference.links.remove(follow.id)
    await conference.links.remove(follow.id)
    expect(await conference.links.list()).toEqual([control])
    await conference.links.remove('all')
    expect(await conference.links.list()).toEqual([])
  })
})

describe('the people inside', () => {
  it('are listed with their state', async () => {
    const { conference, enter, lines } = simulated()
    expect(await conference.participants.list()).toEqual([])
    const alice = enter('Alice')
    enter('Bob')
    alice.speak({ seconds: 60 })
    lines()
    const [first, second] = await conference.participants.list()
    expect(first).toEqual({
      id: alice.participantId,
      name: 'Alice',
      number: '0033612345601',
      muted: false,
      deaf: false,
      talking: true,
      floor: true,
      energy: 300,
      joinedAt: new Date('2026-01-05T08:00:00Z'),
    })
    expect(second).toMatchObject({ name: 'Bob', talking: false })
    expect(lines()).toEqual(['listParticipants', 'getParticipant', 'getParticipant'])
    expect(await conference.participants.get(alice.participantId)).toEqual(first)
  })

  it('are moderated; a command resolves when it is done', async () => {
    const { conference, enter } = simulated()
    const alice = enter('Alice')
    const person = conference.participant(alice.participantId)
    expect(await person.mute()).toMatchObject({ status: 'done' })
    expect(alice.isMuted).toBe(true)
    await person.unmute()
    expect(alice.isMuted).toBe(false)
    await person.deafen()
    expect(alice.isDeaf).toBe(true)
    await person.undeafen()
    expect(alice.isDeaf).toBe(false)
    await person.setEnergy(450)
    expect((await person.get()).energy).toBe(450)
    await person.setSensitivity('high')
    expect((await person.get()).energy).toBe(150)
    await person.kick({ until: 'observed' })
    expect(alice.phase).toBe('ended')
    expect(await failure(person.get())).toMatchObject({ code: 'not_found' })
    expect(await failure(person.mute())).toMatchObject({ code: 'not_found', operationId: 'muteParticipant' })
  })

  it('can be commanded without waiting, or until it is seen', async () => {
    const { conference, enter, lines } = simulated()
    const alice = enter('Alice')
    const person = conference.participant(alice.participantId)
    expect(await person.mute({ until: 'accepted' })).toMatchObject({ status: 'todo' })
    expect(alice.isMuted).toBe(false)
    lines()
    await person.deafen({ until: 'observed' })
    expect(lines().at(-1)).toBe('getParticipant')
    expect(alice.isDeaf).toBe(true)
  })

  it('has nothing under way any more once it has failed', async () => {
    let underWay = 0
    const { simulator, conference } = simulated({
      client: { onRequest: () => (underWay += 1), onResponse: () => (underWay -= 1) },
    })
    simulator.faults.next('createWebAccess', { status: 500 })
    simulator.faults.next('createWebAccess', { delaySeconds: 3 })
    await expect(conference.links.regenerate()).rejects.toMatchObject({ code: 'server_error' })
    expect(underWay).toBe(0)
  })

  it('mutes fifty people within the default budget and time', async () => {
    const { simulator, conference, enter } = simulated({ client: { requestsPerMinute: 60 } })
    for (let index = 0; index < 50; index++) enter(`Person ${index}`)
    const began = simulator.clock.now()
    const { results } = await conference.muteAll()
    expect(results.map(({ outcome }) => outcome)).toEqual(results.map(() => 'done'))
    expect(results).toHaveLength(50)
    expect(simulator.clock.now() - began).toBeGreaterThan(60_000)
  })

  it('are all muted but the exceptions, and unmuted again', async () => {
    const { conference, enter } = simulated()
    const [alice, bob, carol] = [enter('Alice'), enter('Bob'), enter('Carol')]
    await conference.participant(carol.participantId).mute()
    const muted = await conference.muteAll({ except: [alice.participantId] })
    expect(muted.results).toEqual([
      { id: bob.participantId, outcome: 'done' },
      { id: carol.participantId, outcome: 'unchanged' },
    ])
    expect([alice, bob, carol].map(({ isMuted }) => isMuted)).toEqual([false, true, true])
    expect(await muted.undo()).toEqual({ results: [{ id: bob.participantId, outcome: 'done' }] })
    expect([alice, bob, carol].map(({ isMuted }) => isMuted)).toEqual([false, false, true])
    await conference.deafenAll()
    await conference.undeafenAll({ except: [bob.participantId] })
    expect([alice, bob, carol].map(({ isDeaf }) => isDeaf)).toEqual([false, true, false])
    await conference.unmuteAll()
    await conference.kickAll()
    expect(await conference.live()).toEqual({ running: false })
  })
})

describe('the room', () => {
  it('is live or empty, locked or open', async () => {
    const { conference, enter } = simulated()
    expect(await conference.live()).toEqual({ running: false })
    expect(await failure(conference.lock())).toMatchObject({ code: 'nobody_inside', operationId: 'lockConference' })
    enter('Alice')
    await conference.room().lock({ until: 'observed' })
    const startedAt = new Date('2026-01-05T08:00:00Z')
    expect(await conference.live()).toEqual({ running: true, startedAt, locked: true, participantCount: 1 })
    await conference.unlock()
    expect(await conference.live()).toMatchObject({ locked: false })
  })

  it('is empty for a number that exists, and unknown for one that does not, whatever the words', async () => {
    const { ovh, conference } = simulated({ rules: { errorClass: false } })
    expect(await conference.live()).toEqual({ running: false })
    const unknown = ovh.conference({ billingAccount: 'ab1234567-ovh-1', serviceName: '0033900000000' })
    expect(await failure(unknown.live())).toMatchObject({ code: 'not_found' })
  })
})

describe('the history', () => {
  it('lists finished conferences by date', async () => {
    const { simulator, conference, enter } = simulated()
    for (const name of ['Alice', 'Bob']) {
      const caller = enter(name)
      await simulator.clock.advance({ minutes: 10 })
      caller.hangUp()
      await simulator.clock.advance({ minutes: 50 })
    }
    const [first, second, ...more] = await conference.history.list()
    expect(more).toEqual([])
    expect(first).toMatchObject({
      beganAt: new Date('2026-01-05T08:00:00Z'),
      endedAt: new Date('2026-01-05T08:10:00Z'),
      durationSeconds: 600,
      connectionCount: 1,
      participantCount: 1,
      events: [
        { at: new Date('2026-01-05T08:00:00Z'), type: 'joined' },
        { at: new Date('2026-01-05T08:10:00Z'), type: 'left' },
      ],
      recordingUrl: null,
    })
    expect(await conference.history.list({ from: new Date('2026-01-05T08:30:00Z') })).toEqual([second])
    expect(await conference.history.list({ to: new Date('2026-01-05T08:30:00Z') })).toEqual([first])
    expect(await conference.history.get(first?.id ?? 0)).toEqual(first)
    const seen = []
    for await (const entry of conference.history.iterate({ to: first?.beganAt })) seen.push(entry)
    expect(seen).toEqual([first])
  })
})

describe('numbered rooms', () => {
  it('are booked with their settings, found and expired', async () => {
    const { simulator, conference } = simulated()
    const expirationDate = new Date('2026-02-01T22:59:59.000Z')
    const room = await conference.rooms.book({ roomNumber: 123456789, pin: null, expirationDate, language: 'es' })
    expect(room).toMatchObject({ roomNumber: 123456789, pin: null, expirationDate, language: 'es' })
    expect(await conference.rooms.list()).toEqual([room])
    expect(await conference.rooms.get(123456789)).toEqual(room)
    expect(await failure(conference.rooms.book({ roomNumber: 123456789 }))).toMatchObject({ code: 'conflict' })
    expect(await conference.rooms.stats()).toEqual({ activeRoomsCount: 0, participantsCount: 0, roomsCount: 1 })
    await conference.room(123456789).settings.update({ pin: '1234', expirationDate: null })
    expect(await conference.room(123456789).settings.get()).toMatchObject({ pin: '1234', expirationDate: null })
    await conference.room(123456789).expire()
    await simulator.clock.advance({ seconds: 11 })
    expect(await conference.rooms.list()).toEqual([])
  })

  it('may say that nobody is there', async () => {
    const { conference } = simulated({ rules: { emptyRoom: 'not found' } })
    await conference.rooms.book({ roomNumber: 4321 })
    expect(await conference.room(4321).participants.list()).toEqual([])
    expect(await conference.room(4321).live()).toEqual({ running: false })
  })

  it('are drawn by the service when nobody asks for one', async () => {
    const { conference, lines } = simulated()
    const room = await conference.rooms.book()
    expect(room.pin).toMatch(/^\d+$/)
    expect(lines()).toEqual(['createRoom'])
  })

  it('have everything the own room has', async () => {
    const { conference, enter, lines } = simulated()
    await conference.rooms.book({ roomNumber: 4321, pin: null })
    const room = conference.room(4321)
    expect(await room.live()).toEqual({ running: false })
    const alice = enter('Alice', '4321#')
    lines()
    expect(await room.live()).toEqual({ running: true, startedAt: undefined, locked: undefined, participantCount: 1 })
    await room.participant(alice.participantId).mute({ until: 'observed' })
    await room.lock()
    await room.unlock()
    await room.report.sendToOwner()
    await room.report.current()
    const { follow } = await room.links.regenerate()
    await room.links.remove(follow.id)
    await room.links.list()
    await room.participant(alice.participantId).setEnergy(0)
    await room.participant(alice.participantId).unmute()
    await room.deafenAll()
    await room.undeafenAll()
    await room.kickAll()
    const [entry] = await room.history.list()
    expect(entry).toMatchObject({ participantCount: 1 })
    expect(await room.history.get(entry?.id ?? 0)).toEqual(entry)
    expect(lines().filter((name) => name !== 'getServiceTask' && name !== 'getMe' && !name?.includes('Room'))).toEqual(
      [],
    )
  })
})
