/**
 * Commands for everybody in a room.
 *
 * @module conference/everybody
 */
import { ConferenceError } from '../client/error.js'
import { inParallel } from '../client/in-parallel.js'
import { invalidInput } from '../client/input.js'
import { type CallOptions, partOfJob } from '../client/limits.js'
import type { OperationId } from '../contract.js'
import { isGone } from './list-then-get.js'
import type { Participant } from './participant.js'
import { listParticipants } from './participants.js'
import type { RoomCommand, RoomScope } from './room-scope.js'

/** Options of a command for everybody. */
export interface EverybodyOptions extends CallOptions {
  /** Ids of those to leave alone. */
  except?: readonly number[] | undefined
}

/** What became of one person. */
export type PersonResult =
  | { id: number; outcome: 'done' | 'left' | 'unchanged' }
  | { id: number; outcome: 'failed'; error: ConferenceError }

/** What became of everybody, in the room's order, without the exceptions. */
export interface EverybodyResult {
  /** One for each person whom it concerned. */
  results: PersonResult[]
}

/** A result that can be taken back. */
export interface UndoableResult extends EverybodyResult {
  /** Takes the command back for those whom it changed, and for nobody else. */
  undo(options?: CallOptions): Promise<EverybodyResult>
}

/** Moderates everybody. A failure for one person does not stop the others: it is in the results. */
export interface Everybody {
  /**
   * Nobody can speak any more: `muteParticipant` for each who can.
   *
   * @example
   * const muted = await room.muteAll({ except: [speaker.id] })
   * await muted.undo()
   */
  muteAll(options?: EverybodyOptions): Promise<UndoableResult>
  /** Everybody can speak again: `unmuteParticipant` for each who cannot. */
  unmuteAll(options?: EverybodyOptions): Promise<UndoableResult>
  /** Nobody hears any more: `deafenParticipant` for each who does. */
  deafenAll(options?: EverybodyOptions): Promise<UndoableResult>
  /** Everybody hears again: `undeafenParticipant` for each who does not. */
  undeafenAll(options?: EverybodyOptions): Promise<UndoableResult>
  /** Throws everybody out: `kickParticipant` for each. */
  kickAll(options?: EverybodyOptions): Promise<EverybodyResult>
}

/** A person in place of an id would be nobody's exception, and thrown out with the others. */
function checkExcept(except: unknown, operationId: OperationId): void {
  if (Array.isArray(except) && except.every((id) => Number.isSafeInteger(id))) return
  throw invalidInput([{ path: 'except', message: 'Pass a list of ids, such as [speaker.id]' }], operationId)
}

/** Makes the commands for everybody in a room. */
export function createEverybody(scope: RoomScope): Everybody {
  const { wire } = scope
  const commandEach = (
    operation: RoomCommand,
    people: readonly { id: number; unchanged: boolean }[],
    options: CallOptions,
  ): Promise<PersonResult[]> =>
    inParallel(people, async ({ id, unchanged }) => {
      if (unchanged) return { id, outcome: 'unchanged' }
      try {
        // Each person has the time of one command, counted from his turn.
        await scope.command(operation, { id }, {}, partOfJob(wire.begin(options), wire.clock.now()))
        return { id, outcome: 'done' }
      } catch (error) {
        if (isGone(error)) return { id, outcome: 'left' }
        if (error instanceof ConferenceError) return { id, outcome: 'failed', error }
        throw error
      }
    })

  const forAll = async (
    operation: RoomCommand,
    isSo: (person: Participant) => boolean,
    { except = [], ...options }: EverybodyOptions = {},
  ): Promise<EverybodyResult> => {
    checkExcept(except, scope.nameOf(operation))
    const people = await listParticipants(scope, wire.begin(options))
    const concerned = people.filter(({ id }) => !except.includes(id))
    const each = concerned.map((person) => ({ id: person.id, unchanged: isSo(person) }))
    return { results: await commandEach(operation, each, options) }
  }

  const undoable = async (
    operation: RoomCommand,
    opposite: RoomCommand,
    isSo: (person: Participant) => boolean,
    options: EverybodyOptions | undefined,
  ): Promise<UndoableResult> => {
    const { results } = await forAll(operation, isSo, options)
    const changed = results.filter(({ outcome }) => outcome === 'done').map(({ id }) => ({ id, unchanged: false }))
    return {
      results,
      undo: async (undoOptions = {}) => ({ results: await commandEach(opposite, changed, undoOptions) }),
    }
  }

  return {
    muteAll: (options) => undoable('muteParticipant', 'unmuteParticipant', ({ muted }) => muted, options),
    unmuteAll: (options) => undoable('unmuteParticipant', 'muteParticipant', ({ muted }) => !muted, options),
    deafenAll: (options) => undoable('deafenParticipant', 'undeafenParticipant', ({ deaf }) => deaf, options),
    undeafenAll: (options) => undoable('undeafenParticipant', 'deafenParticipant', ({ deaf }) => !deaf, options),
    kickAll: (options) => forAll('kickParticipant', () => false, options),
  }
}
