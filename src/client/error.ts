/**
 * The one error class of the package.
 *
 * @module client/error
 */
import type { OperationId } from '../contract.js'
import { type ConferenceErrorCode, errorRemedies, retryableCodes } from './error-codes.js'
import { redact } from './redaction.js'

/** One fault of an input, named by its path. */
export interface InputIssue {
  /** Where the fault is, such as `pin` or `reportEmail`; empty for the input as a whole. */
  path: string
  /** What is wrong and what to do. Never holds the value itself. */
  message: string
}

/** What an error is made of. */
export interface ConferenceErrorOptions {
  code: ConferenceErrorCode
  /** Why it failed, without a final period. Text from the wire must have been redacted. */
  why: string
  operationId?: OperationId | undefined
  status?: number | undefined
  queryId?: string | undefined
  issues?: readonly InputIssue[] | undefined
  /** Overrides what the code says about trying again. */
  retryable?: boolean | undefined
  /** Overrides the advice of the code; ends without a period. */
  remedy?: string | undefined
  cause?: unknown
}

/**
 * Everything that goes wrong: branch on {@link ConferenceError.code}, show {@link Error.message} to a person who
 * operates the program. No message, JSON or inspect output of it holds a PIN, phone number, link or secret.
 *
 * @example
 * try {
 *   await conference.lock()
 * } catch (error) {
 *   if (error instanceof ConferenceError && error.code === 'nobody_inside') return
 *   throw error
 * }
 */
export class ConferenceError extends Error {
  static {
    // On the prototype, so that the first line of the stack has it too.
    ConferenceError.prototype.name = 'ConferenceError'
  }

  /** Stable word for the kind of failure. */
  readonly code: ConferenceErrorCode
  /** HTTP status; `undefined` when there was no answer. */
  readonly status: number | undefined
  /** Operation that failed; `undefined` outside an operation. */
  readonly operationId: OperationId | undefined
  /** OVHcloud's name for the request: its support asks for it. */
  readonly queryId: string | undefined
  /** True when the same call may succeed later as it is, and repeating it cannot do harm. */
  readonly retryable: boolean
  /** Every fault of the input, or of an answer that was compared with the contract; else empty. */
  readonly issues: readonly InputIssue[]

  constructor(options: ConferenceErrorOptions) {
    const { code, operationId, cause } = options
    const task = operationId ? spellOut(operationId) : code === 'invalid_input' ? 'use the input' : 'do this'
    super(
      `Failed to ${task}: ${options.why}. ${options.remedy ?? errorRemedies[code]}.`,
      cause === undefined ? undefined : { cause },
    )
    this.code = code
    this.status = options.status
    this.operationId = operationId
    this.queryId = options.queryId
    this.retryable = options.retryable ?? retryableCodes.has(code)
    this.issues = options.issues ?? []
    // The cause may come from anywhere and quote a URL: it stays reachable, but is not printed with its own text.
    Object.defineProperty(this, Symbol.for('nodejs.util.inspect.custom'), { value: () => describe(this) })
  }

  /** The fields above and the message, without the stack and with the cause's name and redacted message. */
  toJSON(): Record<string, unknown> {
    const { name, code, status, operationId, queryId, retryable, issues, message } = this
    return {
      name,
      code,
      message,
      status,
      operationId,
      queryId,
      retryable,
      ...(issues.length > 0 && { issues }),
      ...(this.cause instanceof Error && { cause: summarize(this.cause) }),
    }
  }
}

function describe(error: ConferenceError): string {
  const { name, message, stack, ...facts } = error.toJSON()
  return `${error.stack ?? message} ${JSON.stringify(facts)}`
}

function summarize(cause: Error): string {
  return `${cause.name}: ${redact(cause.message)}`
}

/** `muteParticipant` → `mute participant`. */
function spellOut(operationId: string): string {
  return operationId.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
