/**
 * Talk time, compared with what was said.
 *
 * @module test/live/talk-facts.test
 */
import { noTalk, updateTalkFacts } from 'ovh-conference'
import { describe, expect, it, onTestFinished } from 'vitest'
import { collect, watchedSimulator } from './support/watched-simulator.js'

describe('updateTalkFacts', () => {
  it.each([
    ['without a budget', false],
    ['with the default budget', 60],
  ] as const)('tells how long somebody talked, and how sure that is, %s', async (_name, requestsPerMinute) => {
    const { simulator, number, conference, pass } = watchedSimulator({ requestsPerMinute })
    const watch = conference.watch()
    onTestFinished(() => watch.stop())
    const { events } = collect(watch)
    const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' })
    const bob = simulator.dial(number, { from: '+33687654321', name: 'Bob' })
    await pass(30)
    for (const seconds of [40, 60, 33]) {
      alice.speak({ seconds })
      await pass(seconds + 30)
    }
    const saidSeconds = 133
    const facts = events.reduce(updateTalkFacts, noTalk)
    const talk = facts.people.get(alice.participantId ?? 0)
    expect(Math.abs((talk?.talkSeconds ?? 0) - saidSeconds)).toBeLessThanOrEqual((talk?.uncertainSeconds ?? 0) + 0.01)
    expect(talk?.uncertainSeconds).toBeLessThan(requestsPerMinute ? 30 : 4)
    expect(facts.people.get(bob.participantId ?? 0)).toMatchObject({ talkSeconds: 0, leftAt: undefined })
    expect(facts.talkers).toEqual([])
    const silentSeconds = (simulator.clock.now() - (facts.silentSince?.getTime() ?? 0)) / 1000
    expect(Math.abs(silentSeconds - 30)).toBeLessThan(requestsPerMinute ? 10 : 1)
  })

  it('knows who talks now, who has left, and begins anew', async () => {
    const { simulator, number, conference, pass } = watchedSimulator()
    const watch = conference.watch()
    onTestFinished(() => watch.stop())
    const { events } = collect(watch)
    const facts = () => events.reduce(updateTalkFacts, noTalk)
    const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' })
    await pass(2)
    expect(facts()).toMatchObject({ talkers: [] })
    expect(facts().silentSince).toBeInstanceOf(Date)
    alice.speak()
    await pass(3)
    expect(facts()).toMatchObject({ talkers: [alice.participantId], silentSince: undefined })
    alice.hangUp()
    await pass(3)
    const [talk] = [...facts().people.values()]
    expect(talk?.leftAt).toBeInstanceOf(Date)
    expect(talk?.talkSeconds).toBeGreaterThan(1)
    expect(facts()).toMatchObject({ talkers: [], silentSince: undefined })
    simulator.dial(number, { from: '+33687654321' })
    await pass(2)
    expect([...facts().people.values()].map(({ talkSeconds }) => talkSeconds)).toEqual([0])
  })
})
