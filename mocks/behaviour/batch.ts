/**
 * The unsupported batch form of a GET: several ids in one path segment, one answer each.
 *
 * @module batch
 */
import { Refusal } from './refusal.js'

/** One answer of a batch. */
export interface BatchItem {
  readonly key: string
  readonly value: unknown
  readonly error: { readonly message: string } | null
}

/** Answers each key on its own; a refusal becomes the item's error. */
export function answerBatch(keys: readonly string[], answer: (key: string) => unknown): BatchItem[] {
  return keys.map((key) => {
    try {
      return { key, value: answer(key), error: null }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { key, value: null, error: { message: error.message } }
    }
  })
}
