/**
 * The journal: every request to the simulator, who asked, and how it was answered.
 *
 * @module playground/journal
 */
import { matchRoute } from '../../../mocks/handlers/router.js'

/** Who asked: the panel that follows the room, its buttons, or the reader's code. */
export type Asker = 'watching' | 'buttons' | 'code'

/** A request and its answer. */
export interface JournalEntry {
  readonly id: number
  readonly asker: Asker
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly operationId: string | undefined
  /** `undefined` while it is under way; `lost` when the connection was. */
  readonly status: number | 'lost' | undefined
  /** Was it MSW's worker that took it to the simulator? */
  readonly isIntercepted: boolean
}

/** Remembered entries; older ones are dropped. */
const REMEMBERED = 200

/** The last requests, the newest first. */
export class Journal {
  #entries: readonly JournalEntry[] = []
  #count = 0
  readonly #listeners = new Set<() => void>()
  readonly #pathOf: (url: URL) => string | undefined

  /** @param pathOf Path of a request below the version. */
  constructor(pathOf: (url: URL) => string | undefined) {
    this.#pathOf = pathOf
  }

  /** The same array as long as nothing changes. */
  get entries(): readonly JournalEntry[] {
    return this.#entries
  }

  /** Requests so far. */
  get count(): number {
    return this.#count
  }

  /** Calls back after each change. Returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Forgets all. */
  clear(): void {
    this.#set([])
  }

  /** A fetch that writes down what passes through it. */
  through(asker: Asker, send: typeof fetch, isIntercepted: () => boolean = () => false): typeof fetch {
    return async (input, init) => {
      const request = new Request(input, init)
      const entry = this.#begin(asker, request, isIntercepted())
      try {
        const response = await send(request)
        this.#end(entry, response.status)
        return response
      } catch (error) {
        this.#end(entry, 'lost')
        throw error
      }
    }
  }

  #begin(asker: Asker, { method, url }: Request, isIntercepted: boolean): number {
    const address = new URL(url)
    const path = this.#pathOf(address)
    const route = path === undefined ? undefined : matchRoute(method, path)
    const operationId = route?.kind === 'operation' ? route.operationId : undefined
    const id = ++this.#count
    const shown = `${path ?? address.pathname}${path === undefined ? '' : address.search}`
    const entry: JournalEntry = { id, asker, method, path: shown, operationId, status: undefined, isIntercepted }
    this.#set([entry, ...this.#entries].slice(0, REMEMBERED))
    return id
  }

  #end(id: number, status: number | 'lost'): void {
    this.#set(this.#entries.map((entry) => (entry.id === id ? { ...entry, status } : entry)))
  }

  #set(entries: readonly JournalEntry[]): void {
    this.#entries = entries
    for (const listener of this.#listeners) listener()
  }
}
