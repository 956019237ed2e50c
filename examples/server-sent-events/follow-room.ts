/**
 * Follows a room from a browser that has no keys: a server watches, and sends what happens as Server-Sent Events.
 *
 * For any server that speaks fetch: Node with an adapter, Deno, Bun, workers, Hono, Next.js, SvelteKit.
 *
 * @module examples/server-sent-events/follow-room
 */
import type { RoomEvent, Watchable } from 'ovh-conference'

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  // Proxies that would collect the events before they pass them on.
  'X-Accel-Buffering': 'no',
}

/**
 * Answers with the events of a room as they come. All answers share one poller; each begins with a description of the
 * room, so that a browser that connects again needs no memory.
 *
 * In the browser: `new EventSource('/room').addEventListener('joined', ({ data }) => show(JSON.parse(data)))`.
 */
export function followRoom(room: Watchable, request: Request): Response {
  const watch = room.watch({ signal: request.signal })
  const events = watch[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    // Called when the browser has taken what was sent: a slow one gets a `gap`, and costs no memory.
    async pull(controller) {
      try {
        const { done, value } = await events.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(toMessage(value)))
      } catch (error) {
        // Final: wrong credentials, or the number is unknown. The browser must not connect again in vain.
        const code = error instanceof Error ? Reflect.get(error, 'code') : undefined
        controller.enqueue(encoder.encode(`event: failed\ndata: ${JSON.stringify({ code })}\n\n`))
        controller.close()
      }
    },
    cancel: () => watch.stop(),
  })
  return new Response(body, { headers })
}

/** What a browser may know: names and states, but no numbers. */
function toMessage({ type, seenAt, room }: RoomEvent): string {
  const people = room.participants.map(({ number: _, ...person }) => person)
  const data = JSON.stringify({ seenAt, running: room.running, locked: room.locked, people })
  return `event: ${type}\ndata: ${data}\n\n`
}
