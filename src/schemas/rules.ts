/**
 * Rules for input: each says what a field accepts, and with which message it refuses. The client checks with them
 * directly; the zod schemas for forms are made of them.
 *
 * @module schemas/rules
 */
import type { InputMessages } from './messages.js'

/** What one field accepts. */
export interface Rule<Value> {
  accepts(value: unknown): value is Value
  /** Which message refuses. */
  message: keyof InputMessages
}

/** The rules of an input, by field. Every field may be left out. */
export type Rules = Readonly<Record<string, Rule<unknown>>>

/** The input that rules accept: fields present are as their rules say. */
export type InputOf<AllRules extends Rules> = {
  -readonly [Name in keyof AllRules]?: (AllRules[Name] extends Rule<infer Value> ? Value : never) | undefined
}

/** A rule out of a test. */
export function rule<Value>(message: keyof InputMessages, test: (value: unknown) => boolean): Rule<Value> {
  return { message, accepts: (value): value is Value => test(value) }
}

/** The same rule, which accepts `null` as well. */
export function orNull<Value>({ message, accepts }: Rule<Value>): Rule<Value | null> {
  return { message, accepts: (value): value is Value | null => value === null || accepts(value) }
}

/** A text that matches a pattern. */
export function text(message: keyof InputMessages, pattern: RegExp): Rule<string> {
  return rule(message, (value) => typeof value === 'string' && pattern.test(value))
}

/** One of a few words. */
export function oneOf<Word extends string>(message: keyof InputMessages, words: readonly Word[]): Rule<Word> {
  return rule(message, (value) => words.some((word) => word === value))
}

/** A whole number within bounds, both included. */
export function wholeNumber(message: keyof InputMessages, least: number, most: number): Rule<number> {
  return rule(message, (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most)
}

/** `true` or `false`. */
export const flag: Rule<boolean> = /* @__PURE__ */ rule('yesOrNo', (value) => typeof value === 'boolean')

/** An e-mail address that has a chance to work; the mail server has the last word. */
export const email: Rule<string> = /* @__PURE__ */ text('email', /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/)
