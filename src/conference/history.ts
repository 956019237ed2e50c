/**
 * Finished conferences.
 *
 * @module conference/history
 */
import { invalidInput } from '../client/input.js'
import type { CallOptions, Limits } from '../client/limits.js'
import { getEach } from './list-then-get.js'
import { readIds, readObject } from './reading.js'
import type { RoomScope } from './room-scope.js'

/** Somebody entered or left. */
export interface HistoryEvent {
  /** Who, as OVHcloud writes it. */
  caller: string
  /** By OVHcloud’s clock. */
  at: Date
  /** `joined`, `left`, or a word that OVHcloud has added. */
  type: 'joined' | 'left' | (string & {})
}

/** A finished conference. */
export interface HistoryEntry {
  /** Unique for its number only. */
  id: number
  /** When the first one came. */
  beganAt: Date
  /** When the last one left. */
  endedAt: Date
  /** From the beginning to the end. */
  durationSeconds: number
  /** How often somebody entered. */
  connectionCount: number
  /** How many different people. */
  participantCount: number
  /** Every coming and going, in order. */
  events: HistoryEvent[]
  /** Where the recording is; `null` without one. Treat it like a password. */
  recordingUrl: string | null
}

/** Which conferences. */
export interface HistoryFilter extends CallOptions {
  /** Those that began at this moment or later. */
  from?: Date | undefined
  /** Those that began at this moment or earlier. */
  to?: Date | undefined
}

/** Reads finished conferences. */
export interface History {
  /**
   * Lists finished conferences, the earliest first: `listHistories`, then `getHistory` for each, eight at a time.
   *
   * @throws {@link ConferenceError} `invalid_input` when a date is invalid, or `from` is after `to`.
   * @example
   * const month = await conference.history.list({ from: new Date('2026-11-01'), to: new Date('2026-12-01') })
   */
  list(filter?: HistoryFilter): Promise<HistoryEntry[]>
  /**
   * Goes through finished conferences in the order of their ids, reading eight at a time as they are asked for: for
   * years of them. `timeoutSeconds` counts for each eight.
   *
   * @throws {@link ConferenceError} like {@link History.list}.
   * @example
   * for await (const { id, recordingUrl } of conference.history.iterate()) …
   */
  iterate(filter?: HistoryFilter): AsyncGenerator<HistoryEntry, void, void>
  /** Reads one finished conference: `getHistory`. */
  get(id: number, options?: CallOptions): Promise<HistoryEntry>
}

const entriesAtOnce = 8

/** Makes the history of a room. */
export function createHistory(scope: RoomScope): History {
  const { wire } = scope
  const get = async (id: number, limits: Limits): Promise<HistoryEntry> =>
    readEntry(scope, await scope.call('getHistory', { id }, limits))

  const listIds = async ({ from, to }: HistoryFilter, limits: Limits): Promise<number[]> => {
    checkRange(scope, from, to)
    const query = {
      ...(from && { 'dateBegin.from': from.toISOString() }),
      ...(to && { 'dateBegin.to': to.toISOString() }),
    }
    return readIds(scope.nameOf('listHistories'), await scope.call('listHistories', { query }, limits))
  }

  return {
    async list(filter = {}) {
      const limits = wire.begin(filter)
      const entries = await getEach(await listIds(filter, limits), (id) => get(id, limits))
      return entries.sort((a, b) => a.beganAt.getTime() - b.beganAt.getTime() || a.id - b.id)
    },
    async *iterate(filter = {}) {
      const ids = (await listIds(filter, wire.begin(filter))).sort((a, b) => a - b)
      for (let start = 0; start < ids.length; start += entriesAtOnce) {
        const limits = wire.begin(filter)
        yield* await getEach(ids.slice(start, start + entriesAtOnce), (id) => get(id, limits))
      }
    },
    get: (id, options) => get(id, wire.begin(options)),
  }
}

function checkRange(scope: RoomScope, from: Date | undefined, to: Date | undefined): void {
  const issues = Object.entries({ from, to })
    .filter(([, date]) => date !== undefined && !(date instanceof Date && !Number.isNaN(date.getTime())))
    .map(([path]) => ({ path, message: 'Pass a valid Date' }))
  if (issues.length === 0 && from && to && from > to) issues.push({ path: 'from', message: 'Begin before the end' })
  if (issues.length > 0) throw invalidInput(issues, scope.nameOf('listHistories'))
}

function readEntry(scope: RoomScope, value: unknown): HistoryEntry {
  const read = readObject(scope.nameOf('getHistory'), value)
  return {
    id: read.integer('id'),
    beganAt: read.date('dateBegin'),
    endedAt: read.date('dateEnd'),
    durationSeconds: read.integer('duration'),
    connectionCount: read.integer('countConnections'),
    participantCount: read.integer('countParticipants'),
    events: read.objects('events').map((event) => ({
      caller: event.text('callerid'),
      at: event.date('date'),
      type: event.text('type') === 'join' ? 'joined' : event.text('type'),
    })),
    recordingUrl: read.orNull('recordUrl', read.text),
  }
}
