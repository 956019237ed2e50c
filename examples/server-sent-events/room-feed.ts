/**
 * A room for browsers that have no keys: a server watches it, and sends what happens as Server-Sent Events.
 *
 * For any server that takes a `Request` and gives a `Response`: Node with an adapter, Deno, Bun, workers, Hono,
 * Next.js, SvelteKit. In the browser, `new EventSource('/room')` is all it takes: see page.html.
 *
 * @module examples/server-sent-events/room-feed
 */
import type { Watchable } from 'ovh-conference'
import { openSession, type RoomSession } from './room-session.js'

/** How a feed behaves. */
export interface RoomFeedOptions {
  /** News kept for browsers that lost the connection. Default: 500. */
  rememberedNews?: number
  /** A sign of life after so long without anything else, so that no proxy takes the connection for dead. Default: 15. */
  heartbeatSeconds?: number
  /** Goes on watching for so long after the last browser has left: it may come back. Default: 30. */
  lingerSeconds?: number
}

/** A room that any number of browsers follow. It is watched once, as long as there is somebody. */
export interface RoomFeed {
  /** Answers one browser. Whether that may follow the room is for you to decide, before. */
  follow(request: Request): Response
  /** Ends all answers and the watching, for a server that stops. Browsers try to come back by themselves. */
  close(): void
}

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  // Proxies that would collect the events before they pass them on.
  'X-Accel-Buffering': 'no',
}

/**
 * Makes the feed of a room. A browser gets the `state` at once and after each change: how watching goes and who is
 * inside. News (`joined`, `talking`, …) tell how it came to that. After a lost connection they go on where it was lost,
 * or with a `gap` when that is too long ago.
 */
export function createRoomFeed(room: Watchable, options: RoomFeedOptions = {}): RoomFeed {
  const { rememberedNews = 500, heartbeatSeconds = 15, lingerSeconds = 30 } = options
  let session: RoomSession | undefined
  let followers = 0
  let lingering: ReturnType<typeof setTimeout> | undefined

  async function* follow(lastEventId: string | null, gone: AbortSignal): AsyncGenerator<string> {
    if (!session || session.hasEnded()) session = openSession(room, { rememberedNews, heartbeatSeconds })
    clearTimeout(lingering)
    followers += 1
    try {
      yield* session.tell(lastEventId, gone)
    } finally {
      followers -= 1
      if (followers === 0 && session) lingering = setTimeout(close, lingerSeconds * 1000)
    }
  }

  function close(): void {
    clearTimeout(lingering)
    session?.close()
    session = undefined
  }

  return {
    close,
    follow(request) {
      const lastEventId = request.headers.get('Last-Event-ID')
      // It has been told that it cannot go on. To an EventSource, 204 says: do not come back. A page loaded anew tries anew.
      if (session?.hasEnded() && session.knows(lastEventId)) return new Response(null, { status: 204 })
      const gone = new AbortController()
      const leave = () => gone.abort()
      // Some servers tell by the one that the browser has gone, some by the other.
      request.signal.addEventListener('abort', leave, { once: true })
      const messages = follow(lastEventId, gone.signal)
      const encoder = new TextEncoder()
      const body = new ReadableStream<Uint8Array>({
        // Called when the browser has taken what was sent: a slow one gets fewer states, and costs no memory.
        async pull(controller) {
          const { done, value } = await messages.next()
          if (!done) controller.enqueue(encoder.encode(value))
          else if (!wasCancelled) controller.close()
        },
        cancel() {
          wasCancelled = true
          leave()
        },
      })
      let wasCancelled = false
      return new Response(body, { headers })
    },
  }
}
