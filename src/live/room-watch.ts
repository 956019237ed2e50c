/**
 * What `room.watch()` gives: an ordered stream of events, and a store for screens.
 *
 * @module live/room-watch
 */
import { checkBounds } from '../client/input.js'
import type { RoomScope } from '../conference/room-scope.js'
import { createEventQueue } from './event-queue.js'
import type { RoomEvent } from './room-event.js'
import type { RoomConsumer } from './room-poller.js'
import { createRoomPollers } from './room-pollers.js'
import { pageVisibility, type Visibility } from './visibility.js'
import { idleState, nextState, type WatchState } from './watch-state.js'

/** Options of watching. */
export interface WatchOptions {
  /** Stops it, whenever it is aborted: streams end, without an error. */
  signal?: AbortSignal | undefined
  /**
   * Shortest time between two looks, in seconds, from 0.25 to 3600. Default: 1. The budget of the client may make it
   * longer. When several watch the same room, the shortest counts.
   */
  fastestSeconds?: number | undefined
  /** What to do while the page is hidden. Default: `pause`; a `gap` tells how long it was. */
  whenHidden?: 'pause' | 'continue' | undefined
  /** How to know that the page is hidden. Default: the page of the browser; elsewhere, it never is. */
  visibility?: Visibility | undefined
  /**
   * Asks for up to fifty people with one request, by a header that OVHcloud's staff calls internal and does not promise.
   * Where it does not work the client finds out with the first one and asks for people one by one from then on; once it
   * has worked, only after four failures in a row. One watcher who wants it is enough. Default: `false`.
   */
  batch?: boolean | undefined
  /**
   * So many events wait for a slow consumer of the stream, from 1 to 100,000. Default: 1000. When there are more, he
   * gets a `gap` and the difference in their place.
   */
  bufferedEvents?: number | undefined
}

/**
 * A room that can be watched. Nothing is sent until somebody iterates over it or subscribes to it, and nothing after
 * the last one has gone.
 */
export interface RoomWatch extends AsyncIterable<RoomEvent>, AsyncDisposable {
  /**
   * The room as it was last seen, by this watch or by another one of the same client. The same object as long as nothing
   * changes.
   *
   * @example
   * const { status, room } = useSyncExternalStore(watch.subscribe, watch.getSnapshot, watch.getSnapshot) // React
   */
  getSnapshot(this: void): WatchState
  /**
   * Calls back at once and after each change. Its shape is that of Svelte's stores and of React's
   * `useSyncExternalStore`. What a listener throws disturbs nobody else: it is thrown again on its own, as from an event
   * listener.
   *
   * @returns Ends it; harmless afterwards.
   */
  subscribe(this: void, listener: (state: WatchState) => void): () => void
  /** Stops for good: streams end, subscribers are told the status `ended`. Harmless when repeated. */
  stop(this: void): void
}

type Consumer = Pick<RoomConsumer, 'onEvents'> & { onEnd(error?: Error): void }

/** A consumer, and what detaches it. */
interface Attached {
  readonly detach: () => void
  readonly consumer: Consumer
}

/**
 * Makes the watch of a room.
 *
 * @throws {@link ConferenceError} `invalid_input` when an option is out of bounds.
 */
export function watchRoom(scope: RoomScope, options: WatchOptions = {}): RoomWatch {
  const {
    signal,
    fastestSeconds = 1,
    whenHidden = 'pause',
    visibility = pageVisibility,
    batch = false,
    bufferedEvents = 1000,
  } = options
  checkBounds({ fastestSeconds: [fastestSeconds, 0.2499, 3600], bufferedEvents: [bufferedEvents, 0, 100_000] })
  const pollers = scope.wire.shared(createRoomPollers)
  const listeners = new Set<(state: WatchState) => void>()
  const attached = new Set<Attached>()
  let state: WatchState = idleState
  let isStopped = false
  let detachListeners: (() => void) | undefined

  const setState = (next: WatchState): void => {
    const before = state
    state = nextState(state, next)
    if (state === before) return
    for (const listener of [...listeners]) if (listeners.has(listener)) callListener(listener, state)
  }

  /** Attaches a consumer until it is detached, or has been told the end. */
  function attach(consumer: Consumer): () => void {
    const forgetPage = whenHidden === 'pause' ? visibility.onChange(() => pollers.reconsider(scope)) : () => {}
    let detachFromPoller = (): void => {}
    const detach = (): void => {
      if (!attached.delete(own)) return
      forgetPage()
      detachFromPoller()
      if (attached.size > 0) return
      signal?.removeEventListener('abort', stop)
      if (!isStopped && state.status !== 'ended') setState({ ...state, status: 'idle' })
    }
    const own: Attached = { detach, consumer }
    if (attached.size === 0) signal?.addEventListener('abort', stop)
    attached.add(own)
    detachFromPoller = pollers.attach(scope, {
      fastestMs: fastestSeconds * 1000,
      wantsBatch: batch,
      isPaused: () => whenHidden === 'pause' && visibility.isHidden(),
      onState: setState,
      onEvents: consumer.onEvents,
      onEnd(error) {
        detach()
        consumer.onEnd(error)
      },
    })
    return detach
  }

  function stop(): void {
    if (isStopped) return
    isStopped = true
    for (const { detach, consumer } of [...attached]) {
      detach()
      consumer.onEnd()
    }
    setState({ ...state, status: 'ended' })
  }

  /** A signal is listened to only while somebody is attached. */
  function isOver(): boolean {
    if (signal?.aborted) stop()
    return isStopped
  }

  function subscribe(listener: (state: WatchState) => void): () => void {
    // The same function may subscribe twice.
    const own = (current: WatchState): void => listener(current)
    listeners.add(own)
    if (!isOver()) detachListeners ??= attach({ onEvents: () => {}, onEnd: () => {} })
    callListener(own, state)
    return () => {
      listeners.delete(own)
      if (listeners.size > 0) return
      detachListeners?.()
      detachListeners = undefined
    }
  }

  function iterate(): AsyncIterator<RoomEvent, undefined> {
    const queue = createEventQueue(bufferedEvents)
    let detach: (() => void) | undefined
    const begin = (): void => {
      if (isOver()) queue.end()
      else detach = attach({ onEvents: queue.push, onEnd: queue.end })
    }
    return {
      next() {
        // Whoever waits already is not slow.
        const next = queue.take()
        if (!detach) begin()
        return next
      },
      async return() {
        detach?.()
        // Asking again begins nothing.
        detach = () => {}
        queue.clear()
        return { done: true, value: undefined }
      },
    }
  }

  isOver()
  // A watch that is made for every rendering shows what others see, before and after it is subscribed to.
  const getSnapshot = (): WatchState => {
    const ownState = isOver() || attached.size > 0 || state.status === 'ended'
    return (!ownState && pollers.stateOf(scope)) || state
  }
  const watch = { getSnapshot, subscribe, stop, [Symbol.asyncIterator]: iterate }
  // Where the runtime has no such symbol, `await using` does not exist either: nobody can miss the method.
  return (Symbol.asyncDispose ? { ...watch, [Symbol.asyncDispose]: async () => stop() } : watch) as RoomWatch
}

/** Tells a listener; one that throws must neither stop the others nor the watching. */
export function callListener<Told>(listener: (told: Told) => void, told: Told): void {
  try {
    listener(told)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}
