/**
 * Follows an event stream of the server: says when the line is lost, comes back by itself, and misses nothing.
 *
 * @module pages/live-stream
 */
import { after } from '../../clock/real-timer.js'
import { HEARTBEAT_MS, type StreamTime, type ViewMessage } from '../protocol/stream-message.js'

/** How the line is: not yet up, up, down for now, or over for good. */
export type LineState = 'connecting' | 'live' | 'lost' | 'gone'

/** Who listens. */
export interface StreamListener<View, Change> {
  onMessage(message: ViewMessage<View, Change>): void
  onTime(time: StreamTime): void
  onState(state: LineState): void
}

/** Silence after which the line counts as lost, though nobody has hung up. */
const SILENCE_MS = 3 * HEARTBEAT_MS
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 8000

/**
 * Follows a stream until it is gone or given up.
 *
 * @param url Address of the stream.
 * @param page Address that answers 404 once there is nothing to follow any more.
 * @returns Gives up.
 */
export function followStream<View, Change>(
  url: string,
  page: string,
  listener: StreamListener<View, Change>,
): () => void {
  let source: EventSource | undefined
  let lastEventId = ''
  let pauseMs = FIRST_PAUSE_MS
  let isOver = false
  let cancelTimer = () => {}
  let asking = new AbortController()

  const plan = (ms: number, callback: () => void) => {
    cancelTimer()
    cancelTimer = after(ms, callback)
  }
  const isAlive = () => {
    pauseMs = FIRST_PAUSE_MS
    plan(SILENCE_MS, comeBack)
  }
  const end = (state?: 'gone') => {
    isOver = true
    cancelTimer()
    asking.abort()
    source?.close()
    removeEventListener('online', comeBack)
    if (state) listener.onState(state)
  }

  /** An event source sends its last id only when it reconnects by itself; otherwise the address carries it. */
  const connect = () => {
    source?.close()
    source = new EventSource(lastEventId === '' ? url : `${url}?after=${encodeURIComponent(lastEventId)}`)
    source.addEventListener('view', (event) => {
      lastEventId = event.lastEventId
      isAlive()
      listener.onState('live')
      // The server of this very page wrote it.
      listener.onMessage(JSON.parse(event.data) as ViewMessage<View, Change>)
    })
    source.addEventListener('tick', (event) => {
      isAlive()
      listener.onTime(JSON.parse(event.data) as StreamTime)
    })
    source.addEventListener('gone', () => end('gone'))
    source.addEventListener('error', () => {
      listener.onState('lost')
      source?.close()
      plan(pauseMs, comeBack)
    })
    plan(SILENCE_MS, comeBack)
  }

  const comeBack = () => {
    if (isOver) return
    cancelTimer()
    source?.close()
    listener.onState('lost')
    pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    // A server that hangs takes the question and never answers.
    plan(SILENCE_MS, comeBack)
    fetch(page, { method: 'HEAD', cache: 'no-store', signal }).then(
      ({ status }) => {
        if (isOver || signal.aborted) return
        if (status === 404) end('gone')
        else connect()
      },
      () => {
        if (!isOver && !signal.aborted) plan(pauseMs, comeBack)
      },
    )
  }

  addEventListener('online', comeBack)
  connect()
  return () => end()
}
