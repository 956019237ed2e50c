/**
 * A slow consumer loses nothing in silence.
 *
 * @module test/live/event-queue.test
 */
import fc from 'fast-check'
import { emptyRoom, type RoomEvent, type RoomSnapshot } from 'ovh-conference'
import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../src/live/difference.js'
import { createEventQueue } from '../../src/live/event-queue.js'
import { arbitraryRoom } from './support/arbitrary-room.js'
import { lawFaults } from './support/laws.js'

function eventsBetween(before: RoomSnapshot, after: RoomSnapshot, at: number): RoomEvent[] {
  const sighting = { seenAt: new Date(at), notBefore: new Date(at - 1), isInitial: false, origin: undefined } as const
  return changesBetween(before, after).map((change) => ({ ...change, ...sighting }))
}

/** What is in a queue that has ended. */
async function drain(queue: ReturnType<typeof createEventQueue>): Promise<RoomEvent[]> {
  const events: RoomEvent[] = []
  for (let next = await queue.take(); !next.done; next = await queue.take()) events.push(next.value)
  return events
}

describe('createEventQueue', () => {
  it('obeys the laws however slow the consumer and short the queue', async () => {
    const step = fc.oneof(fc.record({ room: arbitraryRoom }), fc.record({ take: fc.integer({ min: 1, max: 4 }) }))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.integer({ min: 1, max: 12 }), async (steps, limit) => {
        const queue = createEventQueue(limit)
        const taken: RoomEvent[] = []
        const takers: Promise<void>[] = []
        let room = emptyRoom
        for (const [index, each] of steps.entries()) {
          if ('room' in each) {
            queue.push(eventsBetween(room, each.room, index * 1000))
            room = each.room
          } else {
            for (let count = 0; count < each.take; count++) {
              takers.push(queue.take().then(({ value }) => void (value && taken.push(value))))
            }
            await Promise.resolve()
          }
        }
        queue.end()
        await Promise.all(takers)
        taken.push(...(await drain(queue)))
        expect(lawFaults(taken)).toEqual([])
        expect(taken.at(-1)?.room ?? emptyRoom).toEqual(room)
      }),
      { numRuns: 400 },
    )
  })

  it('puts a gap in the place of what was too much', async () => {
    const room = (id: number): RoomSnapshot => ({
      ...emptyRoom,
      running: true,
      participants: [
        {
          id,
          name: '',
          number: '',
          muted: false,
          deaf: false,
          talking: false,
          floor: false,
          energy: 300,
          joinedAt: new Date(0),
        },
      ],
    })
    const queue = createEventQueue(5)
    for (let id = 1; id <= 1000; id++) queue.push(eventsBetween(id === 1 ? emptyRoom : room(id - 1), room(id), id))
    queue.end()
    const events = await drain(queue)
    expect(events.map(({ type }) => type)).toEqual(['gap', 'opened', 'joined'])
    expect(events[0]).toMatchObject({ reason: 'slow_consumer', to: new Date(1000) })
    expect(events.at(-1)?.room).toEqual(room(1000))
  })

  it('throws the error once, after the last event', async () => {
    const queue = createEventQueue(5)
    queue.push(eventsBetween(emptyRoom, { ...emptyRoom, running: true }, 1))
    queue.end(new Error('over'))
    expect((await queue.take()).value?.type).toBe('opened')
    await expect(queue.take()).rejects.toThrow('over')
    expect(await queue.take()).toEqual({ done: true, value: undefined })
  })

  it('ends those who wait', async () => {
    const queue = createEventQueue(5)
    const waiting = [queue.take(), queue.take()]
    queue.clear()
    expect(await Promise.all(waiting)).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ])
  })
})
