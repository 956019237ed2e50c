/**
 * Watches many rooms as one stream, for a switchboard.
 *
 * @module live/watch-all
 */
import { ConferenceError } from '../client/error.js'
import type { RoomEvent } from './room-event.js'
import { callListener, type RoomWatch, type WatchOptions } from './room-watch.js'
import type { WatchState } from './watch-state.js'

/** What can be watched: a room, or a conference for its own room. */
export interface Watchable {
  /** Watches it; nothing is sent before somebody iterates or subscribes. */
  watch(options?: WatchOptions): RoomWatch
}

/** Something that happened in one of the rooms. */
export type SwitchboardEvent<Watched extends Watchable> =
  | { readonly of: Watched; readonly event: RoomEvent; readonly error: undefined }
  /** This room cannot be watched any longer; the others go on. */
  | { readonly of: Watched; readonly event: undefined; readonly error: ConferenceError }

/** Many rooms that are watched. As with one room, nothing is sent until somebody iterates or subscribes. */
export interface Switchboard<Watched extends Watchable>
  extends AsyncIterable<SwitchboardEvent<Watched>>,
    AsyncDisposable {
  /** Every room as it was last seen. The same object as long as nothing changes. */
  getSnapshot(this: void): ReadonlyMap<Watched, WatchState>
  /** As {@link RoomWatch.subscribe}. */
  subscribe(this: void, listener: (states: ReadonlyMap<Watched, WatchState>) => void): () => void
  /** Stops for good. */
  stop(this: void): void
}

/** Watches many rooms of one client. Their pollers share its budget. */
export function watchAll<Watched extends Watchable>(
  rooms: Iterable<Watched>,
  options: WatchOptions = {},
): Switchboard<Watched> {
  const watches = new Map([...new Set(rooms)].map((room) => [room, room.watch(options)]))
  const listeners = new Set<(states: ReadonlyMap<Watched, WatchState>) => void>()
  let states: ReadonlyMap<Watched, WatchState> = new Map(
    [...watches].map(([room, watch]) => [room, watch.getSnapshot()]),
  )
  let unsubscribers: (() => void)[] = []

  function refresh(room: Watched, state: WatchState): void {
    if (states.get(room) === state) return
    states = new Map(states).set(room, state)
    for (const listener of [...listeners]) if (listeners.has(listener)) callListener(listener, states)
  }

  /** Also what has been seen by others, or by a loop over the events. */
  function getSnapshot(): ReadonlyMap<Watched, WatchState> {
    const isSame = [...watches].every(([room, watch]) => states.get(room) === watch.getSnapshot())
    if (!isSame) states = new Map([...watches].map(([room, watch]) => [room, watch.getSnapshot()]))
    return states
  }

  function subscribe(listener: (states: ReadonlyMap<Watched, WatchState>) => void): () => void {
    const own = (current: ReadonlyMap<Watched, WatchState>): void => listener(current)
    if (listeners.size === 0) {
      unsubscribers = [...watches].map(([room, watch]) => watch.subscribe((state) => refresh(room, state)))
    }
    listeners.add(own)
    callListener(own, getSnapshot())
    return () => {
      if (!listeners.delete(own) || listeners.size > 0) return
      for (const unsubscribe of unsubscribers) unsubscribe()
      unsubscribers = []
    }
  }

  const stop = (): void => {
    for (const watch of watches.values()) watch.stop()
  }
  const switchboard = { getSnapshot, subscribe, stop, [Symbol.asyncIterator]: () => merge(watches) }
  // As in room-watch.ts: without the symbol, `await using` does not exist either.
  return (
    Symbol.asyncDispose ? { ...switchboard, [Symbol.asyncDispose]: async () => stop() } : switchboard
  ) as Switchboard<Watched>
}

/**
 * Takes one event of each room at a time: what waits beyond that waits in the bounded queue of the room's own stream.
 * No generator: one of those could not be closed while somebody waits for its next event.
 */
function merge<Watched extends Watchable>(
  watches: ReadonlyMap<Watched, RoomWatch>,
): AsyncIterator<SwitchboardEvent<Watched>, undefined> {
  const ready: { item: SwitchboardEvent<Watched>; taken: () => void }[] = []
  const takers: ((result: IteratorResult<SwitchboardEvent<Watched>, undefined>) => void)[] = []
  const iterators = [...watches.values()].map((watch) => watch[Symbol.asyncIterator]())
  let open = watches.size
  let hasBegun = false

  const handOut = (): void => {
    while (takers.length > 0 && (ready.length > 0 || open === 0)) {
      const next = ready.shift()
      takers.shift()?.(next ? { done: false, value: next.item } : { done: true, value: undefined })
      next?.taken()
    }
  }
  const offer = (item: SwitchboardEvent<Watched>): Promise<void> =>
    new Promise((taken) => {
      if (open === 0) return taken()
      ready.push({ item, taken })
      handOut()
    })

  const pump = async (room: Watched, iterator: AsyncIterator<RoomEvent>): Promise<void> => {
    try {
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
        await offer({ of: room, event: next.value, error: undefined })
      }
    } catch (error) {
      if (error instanceof ConferenceError) await offer({ of: room, event: undefined, error })
    } finally {
      open = Math.max(0, open - 1)
      handOut()
    }
  }
  const begin = (): void => {
    hasBegun = true
    for (const [index, room] of [...watches.keys()].entries()) {
      const iterator = iterators[index]
      if (iterator) void pump(room, iterator)
    }
  }

  return {
    next: () =>
      new Promise((resolve) => {
        takers.push(resolve)
        if (!hasBegun) begin()
        handOut()
      }),
    async return() {
      hasBegun = true
      open = 0
      for (const { taken } of ready.splice(0)) taken()
      handOut()
      await Promise.all(iterators.map((iterator) => iterator.return?.()))
      return { done: true, value: undefined }
    },
  }
}
