/**
 * The stream behind every live page: resume, gaps, many followers, the end.
 *
 * @module test/server/event-channel
 */
import { describe, expect, it } from 'vitest'
import { EventChannel } from '../../mocks/server/event-channel.js'
import { nextEvent, readEvents } from './support/event-reader.js'

function countingChannel() {
  const state: { value: number | undefined } = { value: 0 }
  const channel = new EventChannel<{ value: number }, string>({
    read: () => (state.value === undefined ? undefined : { value: state.value }),
    compare: (before, after) => [`${before.value} to ${after.value}`],
    time: () => ({ now: 5, pace: 1 }),
  })
  const open = (lastEventId: string | null = null) => {
    const response = channel.open(lastEventId)
    if (!response) throw new Error('The channel did not open.')
    return readEvents(response)
  }
  const count = (to: number) => {
    state.value = to
    channel.refresh()
  }
  return { state, channel, open, count }
}

describe('a channel', () => {
  it('begins with the whole view and goes on with every change', async () => {
    const { open, count } = countingChannel()
    const events = open()
    expect(await nextEvent(events)).toMatchObject({
      event: 'view',
      data: { view: { value: 0 }, changes: [], hasGap: false, now: 5, pace: 1 },
    })
    count(1)
    count(1)
    count(2)
    expect((await nextEvent(events))?.data).toMatchObject({ view: { value: 1 }, changes: ['0 to 1'] })
    expect((await nextEvent(events))?.data).toMatchObject({ view: { value: 2 }, changes: ['1 to 2'] })
  })

  it('tells who comes back exactly what was missed', async () => {
    const { open, count } = countingChannel()
    const id = (await nextEvent(open()))?.id ?? ''
    count(1)
    count(2)
    const { data } = (await nextEvent(open(id))) ?? {}
    expect(data).toMatchObject({ view: { value: 2 }, changes: ['0 to 1', '1 to 2'], hasGap: false })
    const latest = (await nextEvent(open(id)))?.id ?? ''
    expect((await nextEvent(open(latest)))?.data).toMatchObject({ changes: [], hasGap: false })
  })

  it.each(['from-another-server.3', 'nonsense', '', '7.'])('admits a gap to who comes back with "%s"', async (id) => {
    const { open, count } = countingChannel()
    count(1)
    expect((await nextEvent(open(id)))?.data).toMatchObject({ view: { value: 1 }, changes: [], hasGap: true })
  })

  it('admits a gap when the break was longer than its memory', async () => {
    const { open, count } = countingChannel()
    const id = (await nextEvent(open()))?.id ?? ''
    for (let value = 1; value <= 600; value++) count(value)
    expect((await nextEvent(open(id)))?.data).toMatchObject({ view: { value: 600 }, changes: [], hasGap: true })
  })

  it('tells everybody the same', async () => {
    const { open, count } = countingChannel()
    const followers = Array.from({ length: 50 }, () => open())
    for (const follower of followers) await nextEvent(follower)
    count(1)
    const heard = await Promise.all(followers.map(nextEvent))
    expect(new Set(heard.map((event) => JSON.stringify(event))).size).toBe(1)
  })

  it('says goodbye once there is nothing to see, and opens no more', async () => {
    const { state, channel, open } = countingChannel()
    const events = open()
    await nextEvent(events)
    state.value = undefined
    expect(channel.refresh()).toBe(false)
    expect((await nextEvent(events))?.event).toBe('gone')
    expect(await nextEvent(events)).toBeUndefined()
    expect(channel.open(null)).toBeUndefined()
  })

  it('cuts off who does not read, and nobody else', async () => {
    const { channel, open, count } = countingChannel()
    const sleeper = open()
    await nextEvent(sleeper)
    const reader = open()
    await nextEvent(reader)
    let read = 0
    for (let value = 1; channel.followerCount === 2 && value < 30_000; value++) {
      count(value)
      read = (await nextEvent(reader))?.data.view.value
    }
    expect(channel.followerCount).toBe(1)
    count(-1)
    expect((await nextEvent(reader))?.data.view.value).toBe(-1)
    expect(read).toBeGreaterThan(100)
  })
})
