/**
 * One view pushed to many pages by server-sent events, with resume after a break.
 *
 * @module event-channel
 */
import { drawSeed } from '../random.js'
import type { StreamEvent, StreamTime, ViewMessage } from './protocol/stream-message.js'

/** Messages remembered for pages that come back. */
const REMEMBERED = 500
/** Bytes a slow page may leave unread before it is cut off; it comes back and gets the state as it is then. */
const UNREAD_BYTES = 1024 * 1024

/** What a channel pushes. */
export interface ChannelSource<View, Change> {
  /** The view now; `undefined` once there is nothing to see any more. */
  read(): View | undefined
  /** What led from one view to the next. */
  compare(before: View, after: View): Change[]
  time(): StreamTime
}

type Follower = ReadableStreamDefaultController<Uint8Array>

const encoder = new TextEncoder()

/** A view and its followers. */
export class EventChannel<View, Change> {
  readonly #source: ChannelSource<View, Change>
  readonly #epoch = drawSeed().toString(36)
  readonly #followers = new Set<Follower>()
  readonly #history: { readonly version: number; readonly changes: readonly Change[] }[] = []
  #version = 0
  #view: View | undefined
  #written = ''

  constructor(source: ChannelSource<View, Change>) {
    this.#source = source
  }

  /** Pages that listen right now. */
  get followerCount(): number {
    return this.#followers.size
  }

  /**
   * A new page listens.
   *
   * @param lastEventId Id of the last message it saw, when it comes back.
   * @returns The stream; `undefined` when there is nothing to see.
   */
  open(lastEventId: string | null): Response | undefined {
    this.refresh()
    const { missed, hasGap } = this.#missedSince(lastEventId)
    const view = this.#view
    if (view === undefined) return undefined
    let follower: Follower
    const stream = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          follower = controller
          this.#followers.add(follower)
          const message = this.#message(view, missed, hasGap)
          follower.enqueue(encoder.encode(`retry: 1000\n${message}`))
        },
        cancel: () => {
          this.#followers.delete(follower)
        },
      },
      new ByteLengthQueuingStrategy({ highWaterMark: UNREAD_BYTES }),
    )
    return new Response(stream, {
      headers: {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  }

  /** Looks at the source and pushes what changed. @returns False when there is nothing to see any more. */
  refresh(): boolean {
    const next = this.#source.read()
    if (next === undefined) {
      this.close('gone')
      return false
    }
    const written = JSON.stringify(next)
    if (written === this.#written) return true
    const changes = this.#view === undefined ? [] : this.#source.compare(this.#view, next)
    this.#view = next
    this.#written = written
    this.#version += 1
    this.#history.push({ version: this.#version, changes })
    if (this.#history.length > REMEMBERED) this.#history.shift()
    if (this.#followers.size > 0) this.#push(this.#message(next, changes, false))
    return true
  }

  /** Lets the pages know that the line is alive, and what time it is. */
  tick(): void {
    if (this.#followers.size > 0) this.#push(written('tick', this.#source.time()))
  }

  /** Ends every stream; `gone` tells the pages not to come back. */
  close(reason?: 'gone'): void {
    if (reason) this.#push(written('gone', null))
    for (const follower of this.#followers) follower.close()
    this.#followers.clear()
    this.#view = undefined
    this.#written = ''
  }

  #missedSince(lastEventId: string | null): { missed: readonly Change[]; hasGap: boolean } {
    if (lastEventId === null) return { missed: [], hasGap: false }
    const [epoch, version] = lastEventId.split('.')
    const seen = epoch === this.#epoch ? Number(version) : Number.NaN
    const later = this.#history.filter((entry) => entry.version > seen)
    const isWhole = seen <= this.#version && this.#version - seen === later.length
    return isWhole ? { missed: later.flatMap(({ changes }) => changes), hasGap: false } : { missed: [], hasGap: true }
  }

  #message(view: View, changes: readonly Change[], hasGap: boolean): string {
    const message: ViewMessage<View, Change> = { ...this.#source.time(), view, changes, hasGap }
    return `id: ${this.#epoch}.${this.#version}\n${written('view', message)}`
  }

  #push(text: string): void {
    const bytes = encoder.encode(text)
    for (const follower of this.#followers) {
      if ((follower.desiredSize ?? 0) <= 0) {
        this.#followers.delete(follower)
        follower.error(new Error('The page reads too slowly.'))
      } else {
        follower.enqueue(bytes)
      }
    }
  }
}

/** An event as it stands on the stream; JSON has no line breaks. */
function written(event: StreamEvent, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}
