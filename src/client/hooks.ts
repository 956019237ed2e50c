/**
 * Watches the requests of a client, for logs and metrics.
 *
 * @module client/hooks
 */
import type { OperationId } from '../contract.js'
import type { ConferenceErrorCode } from './error-codes.js'

/** A request, without anything that must not be logged. */
export interface RequestFacts {
  /** `undefined` only for a path that the contract does not know. */
  operationId: OperationId | undefined
  /** In capitals. */
  method: string
  /** 1 for the first. */
  attempt: number
}

/** How a request ended. */
export interface ResponseFacts extends RequestFacts {
  /** `undefined` for a success. */
  code: ConferenceErrorCode | undefined
  /** `undefined` without an answer. */
  status?: number | undefined
  queryId?: string | undefined
  durationMs: number
}

/** Why and when a request is sent again. */
export interface RetryFacts extends RequestFacts {
  code: ConferenceErrorCode
  /** Pause before the repetition. */
  delayMs: number
}

/**
 * Called as things happen. What a hook throws, or rejects with, is ignored: a broken logger must not stop a conference.
 */
export interface ClientHooks {
  /** Before each attempt. */
  onRequest?: ((request: RequestFacts) => void) | undefined
  /** After each attempt, whether it was answered or not. */
  onResponse?: ((response: ResponseFacts) => void) | undefined
  /** Before the pause that comes before a repetition. */
  onRetry?: ((retry: RetryFacts) => void) | undefined
}

/** Calls a hook, if there is one, and does not wait for it. */
export function callHook<Facts>(hook: ((facts: Facts) => unknown) | undefined, facts: Facts): void {
  try {
    const returned = hook?.(facts)
    // An async function fits the type as well; its rejection would end a Node process.
    if (returned instanceof Promise) returned.catch(() => undefined)
  } catch {
    // See ClientHooks.
  }
}
