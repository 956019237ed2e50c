/**
 * The events that one consumer has not taken yet: a bounded queue that never loses anything in silence.
 *
 * @module live/event-queue
 */
import { changesBetween } from './difference.js'
import type { RoomEvent } from './room-event.js'
import { emptyRoom, type RoomSnapshot } from './room-snapshot.js'

/** Events on their way to one consumer. */
export interface EventQueue {
  push(events: readonly RoomEvent[]): void
  /** Resolves with the next event, in order; rejects or is done after the last. */
  take(): Promise<IteratorResult<RoomEvent, undefined>>
  /** Nothing more comes. What is queued is still handed out, then the error is thrown, if there is one. */
  end(error?: Error): void
  /** Nothing more is wanted: what is queued is forgotten. */
  clear(): void
}

interface Taker {
  resolve(result: IteratorResult<RoomEvent, undefined>): void
  reject(error: Error): void
}

/**
 * Makes a queue. When more than `limit` events wait, they are forgotten, and the consumer gets instead a `gap` and the
 * difference between the room of the last event that he took and the room as it is when he asks: the laws hold all the
 * same.
 */
export function createEventQueue(limit: number): EventQueue {
  let waiting: RoomEvent[] = []
  let takers: Taker[] = []
  /** Room after the last event that was handed out. */
  let taken: RoomSnapshot = emptyRoom
  let missed: { from: Date; last: RoomEvent } | undefined
  let ended: { error: Error | undefined } | undefined

  const handOut = (): void => {
    while (takers.length > 0) {
      if (waiting.length === 0 && missed) {
        waiting = catchUp(taken, missed)
        missed = undefined
      }
      const value = waiting.shift()
      if (!value && !ended) return
      const taker = takers.shift()
      if (value) {
        taken = value.room
        taker?.resolve({ done: false, value })
      } else if (ended?.error) {
        taker?.reject(ended.error)
        // An iterator throws once, then it is done.
        ended = { error: undefined }
      } else {
        taker?.resolve({ done: true, value: undefined })
      }
    }
  }

  return {
    push(events) {
      if (ended) return
      const last = events.at(-1)
      if (missed && last) missed.last = last
      else waiting.push(...events)
      if (waiting.length > limit && takers.length === 0) {
        const [first] = waiting
        const newest = waiting.at(-1)
        if (first && newest) missed = { from: first.notBefore ?? first.seenAt, last: newest }
        waiting = []
      }
      handOut()
    },
    take() {
      return new Promise((resolve, reject) => {
        takers.push({ resolve, reject })
        handOut()
      })
    },
    end(error) {
      ended ??= { error }
      handOut()
    },
    clear() {
      waiting = []
      missed = undefined
      ended = { error: undefined }
      handOut()
      takers = []
    },
  }
}

function catchUp(taken: RoomSnapshot, { from: since, last }: { from: Date; last: RoomEvent }): RoomEvent[] {
  // Later than the last event, by a clock that has been set back.
  const from = since > last.seenAt ? last.seenAt : since
  const sighting = { seenAt: last.seenAt, notBefore: from, isInitial: false, origin: undefined }
  const gap: RoomEvent = { type: 'gap', from, to: last.seenAt, reason: 'slow_consumer', room: taken, ...sighting }
  return [gap, ...changesBetween(taken, last.room).map((change): RoomEvent => ({ ...change, ...sighting }))]
}
