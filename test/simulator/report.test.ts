/**
 * The report mail at the end of a conference: to whom, in which language, with what.
 *
 * @module test/simulator/report
 */
import type { ReportMail } from 'ovh-conference/mocks'
import { describe, expect, it } from 'vitest'
import { conferencePath, nextNumber, openWorld, type World } from './support/world.js'

type Options = NonNullable<Parameters<typeof openWorld>[0]>

async function meet(options: Options, people = 2): Promise<World> {
  const world = openWorld(options)
  const names = ['Alice', 'Bob', 'Carol']
  const callers = Array.from({ length: people }, (_, index) =>
    world.simulator.dial(world.number, { from: `+3361234567${index}`, name: names[index] ?? 'X' }),
  )
  await world.simulator.clock.advance({ minutes: 65, seconds: 4 })
  for (const caller of callers) caller.hangUp()
  return world
}

async function mailOf(options: Options): Promise<ReportMail> {
  const { simulator } = await meet(options)
  expect(simulator.outbox).toHaveLength(1)
  const [mail] = simulator.outbox
  if (!mail) throw new Error('No mail has left.')
  return mail
}

describe('goes', () => {
  it('to nobody by default', async () => {
    expect((await meet({})).simulator.outbox).toEqual([])
  })

  it('to nobody when the settings say none, whatever address they hold', async () => {
    const settings = { reportStatus: 'none', reportEmail: 'minutes@example.fr' } as const
    expect((await meet({ settings })).simulator.outbox).toEqual([])
  })

  it('to the owner', async () => {
    const options = { settings: { reportStatus: 'customer', reportEmail: 'minutes@example.fr' } } as const
    expect((await mailOf(options)).to).toBe('owner@example.fr')
    expect((await mailOf({ ...options, account: { email: 'camille@example.fr' } })).to).toBe('camille@example.fr')
  })

  it('to the other address', async () => {
    const settings = { reportStatus: 'other', reportEmail: 'minutes@example.fr' } as const
    expect((await mailOf({ settings })).to).toBe('minutes@example.fr')
  })

  it('when the last one has left, once for each conference', async () => {
    const { simulator, number } = openWorld({ settings: { reportStatus: 'customer' } })
    const alice = simulator.dial(number, { from: nextNumber() })
    const bob = simulator.dial(number, { from: nextNumber() })
    alice.hangUp()
    await simulator.clock.advance({ hours: 1 })
    expect(simulator.outbox).toEqual([])
    bob.hangUp()
    expect(simulator.outbox).toHaveLength(1)
    simulator.dial(number, { from: nextNumber() }).hangUp()
    expect(simulator.outbox.map(({ id }) => id)).toEqual([1, 2])
    await simulator.clock.advance({ hours: 24 })
    expect(simulator.outbox).toHaveLength(2)
  })

  it('by the settings of the room it was held in, as they are at the end', async () => {
    const { simulator, number, api } = openWorld({ settings: { reportStatus: 'customer' } })
    await api.post(`${conferencePath}/rooms`, { roomNumber: 111 })
    await api.put(`${conferencePath}/rooms/111`, { pin: '0', reportStatus: 'other', reportEmail: 'a@example.fr' })
    const alice = simulator.dial(number, { from: nextNumber() }).press('111#')
    await api.put(`${conferencePath}/rooms/111`, { reportEmail: 'b@example.fr' })
    alice.hangUp()
    expect(simulator.outbox).toMatchObject([{ to: 'b@example.fr', roomNumber: 111 }])
  })

  it('not for a caller who never got in', () => {
    const { simulator, number } = openWorld({ settings: { reportStatus: 'customer', pin: '0421' } })
    simulator.dial(number, { from: nextNumber() }).press('1#2#3#')
    simulator.dial(number, { from: nextNumber() }).hangUp()
    expect(simulator.outbox).toEqual([])
  })
})

describe('says', () => {
  const customer = { reportStatus: 'customer' } as const

  it('date, time, duration and participants, with each join and departure', async () => {
    const mail = await mailOf({ settings: { ...customer, language: 'en' } })
    expect(mail).toMatchObject({
      serviceName: '0033972101010',
      language: 'en',
      durationSeconds: 3904,
      beganAt: Date.parse('2026-01-05T09:00:00+01:00'),
      sentAt: Date.parse('2026-01-05T10:05:04+01:00'),
    })
    expect(mail.attendance.map(({ callerid, callerName, type }) => [callerid, callerName, type])).toEqual([
      ['0033612345670', 'Alice', 'join'],
      ['0033612345671', 'Bob', 'join'],
      ['0033612345670', 'Alice', 'left'],
      ['0033612345671', 'Bob', 'left'],
    ])
    expect(mail.text).toContain('1:05:04')
    for (const word of ['Alice', 'Bob', '0033612345670', '0033972101010']) expect(mail.text).toContain(word)
  })

  it('nothing of a hidden caller', () => {
    const { simulator, number } = openWorld({ settings: customer })
    simulator.dial(number, { from: '+33612345678', name: 'Alice', hidden: true }).hangUp()
    expect(JSON.stringify(simulator.outbox)).not.toMatch(/Alice|612345678/)
  })

  it('no PIN', async () => {
    const { simulator, number } = openWorld({ settings: { ...customer, pin: '86429753' } })
    simulator.dial(number, { from: nextNumber() }).press('86429753#').hangUp()
    expect(JSON.stringify(simulator.outbox)).not.toContain('86429753')
  })

  it('OVHcloud’s name, unless it is white', async () => {
    const branded = await mailOf({ settings: { ...customer, whiteLabelReport: false } })
    expect(`${branded.from}${branded.text}`).toMatch(/OVH/)
    const white = await mailOf({ settings: { ...customer, whiteLabelReport: true } })
    expect(`${white.subject}${white.text}${white.from}`).not.toMatch(/OVH/i)
    expect(white.whiteLabel).toBe(true)
  })

  it('the name of the recording, or that there is none', async () => {
    const without = await mailOf({ settings: { ...customer, language: 'en' } })
    expect(without.recording).toBeNull()
    const mail = await mailOf({ settings: { ...customer, language: 'en', recordStatus: true } })
    expect(mail.recording).toMatch(/\.wav$/)
    expect(mail.text).toContain(mail.recording)
    const alone = await meet({ settings: { ...customer, recordStatus: true } }, 1)
    expect(alone.simulator.outbox[0]?.recording).toBeNull()
  })

  it('it in six languages', async () => {
    const mails = await Promise.all(
      (['de', 'en', 'es', 'fr', 'it', 'ru'] as const).map((language) =>
        mailOf({ settings: { ...customer, language } }),
      ),
    )
    expect(new Set(mails.map(({ subject }) => subject)).size).toBe(6)
    expect(new Set(mails.map(({ text }) => text)).size).toBe(6)
    expect(mails.map(({ language }) => language)).toEqual(['de', 'en', 'es', 'fr', 'it', 'ru'])
    expect(mails[3]?.text).toMatch(/Durée/)
    expect(mails[5]?.text).toMatch(/[А-Яа-я]{4}/)
  })
})
