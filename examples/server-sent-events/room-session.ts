/**
 * A room being watched for browsers, with the news they may have missed.
 *
 * @module examples/server-sent-events/room-session
 */
import type { Watchable, WatchState } from 'ovh-conference'
import { gapMessage, newsMessage, stateMessage } from './messages.js'

/** From the first browser to the last. */
export interface RoomSession {
  /** Everything that one browser is to be sent, from where it was, until the end or until it has gone. */
  tell(lastEventId: string | null, gone: AbortSignal): AsyncGenerator<string>
  /** Is this the id of a message of this session? */
  knows(lastEventId: string | null): boolean
  /** It cannot go on: wrong credentials, or an unknown number. */
  hasEnded(): boolean
  /** Nobody needs it any longer. */
  close(): void
}

/** Begins to watch a room. */
export function openSession(
  room: Watchable,
  { rememberedNews, heartbeatSeconds }: { rememberedNews: number; heartbeatSeconds: number },
): RoomSession {
  // Ids of other sessions, such as before this server was started anew, must not be taken for ours.
  const name = crypto.randomUUID().slice(0, 8)
  const watch = room.watch()
  const news: string[] = []
  let forgotten = 0
  const wakers = new Set<() => void>()
  let isClosed = false

  /** Positions count the news since the beginning; the id of a message is the position after it. */
  const newest = () => forgotten + news.length
  const idAt = (position: number) => `${name}-${position}`
  function positionOf(lastEventId: string | null): number | undefined {
    const position = lastEventId?.startsWith(`${name}-`) ? Number(lastEventId.slice(name.length + 1)) : Number.NaN
    return position >= 0 && position <= newest() ? position : undefined
  }

  async function collect(): Promise<void> {
    for await (const event of watch) {
      // What was so at the first look is no news: the state tells it.
      if (event.isInitial) continue
      news.push(newsMessage(event, idAt(newest() + 1)))
      if (news.length > rememberedNews) {
        news.shift()
        forgotten += 1
      }
    }
  }
  // The state tells why it ended, too.
  collect().catch(() => {})
  // A turn later, when the loop above has taken the events that led to this state.
  watch.subscribe(() =>
    setTimeout(() => {
      for (const wake of wakers) wake()
    }),
  )

  /** Resolves when something has happened or the browser has gone; with true when it is time for a sign of life. */
  function isQuiet(gone: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (quiet: boolean) => {
        clearTimeout(heartbeat)
        wakers.delete(wake)
        gone.removeEventListener('abort', wake)
        resolve(quiet)
      }
      const wake = () => end(false)
      const heartbeat = setTimeout(() => end(true), heartbeatSeconds * 1000)
      wakers.add(wake)
      gone.addEventListener('abort', wake)
    })
  }

  return {
    async *tell(lastEventId, gone) {
      yield 'retry: 2000\n\n'
      const known = positionOf(lastEventId)
      if (lastEventId !== null && known === undefined) yield gapMessage
      let position = known ?? newest()
      let told: WatchState | undefined
      while (!gone.aborted && !isClosed) {
        if (position < forgotten) {
          position = newest()
          yield gapMessage
        }
        const next = news[position - forgotten]
        const state = watch.getSnapshot()
        if (next !== undefined) {
          position += 1
          yield next
        } else if (state !== told && state.status !== 'idle' && state.status !== 'starting') {
          told = state
          yield stateMessage(state, idAt(position))
        } else if (state.status === 'ended') {
          return
        } else if (await isQuiet(gone)) {
          yield ': still here\n\n'
        }
      }
    },
    knows: (lastEventId) => positionOf(lastEventId) !== undefined,
    hasEnded: () => watch.getSnapshot().status === 'ended',
    close() {
      isClosed = true
      watch.stop()
    },
  }
}
