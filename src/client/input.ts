/**
 * Refuses bad input before a byte leaves.
 *
 * @module client/input
 */
import type { OperationId } from '../contract.js'
import { english, type InputMessages } from '../schemas/messages.js'
import type { InputOf, Rule, Rules } from '../schemas/rules.js'
import { lacksReportEmail } from '../schemas/settings-rules.js'
import { ConferenceError, type InputIssue } from './error.js'

/** An `invalid_input` error that names every fault. */
export function invalidInput(issues: readonly InputIssue[], operationId?: OperationId): ConferenceError {
  const why = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ')
  return new ConferenceError({ code: 'invalid_input', why: why.replace(/\.$/, ''), issues, operationId })
}

/** Refuses what is not a text with at least one character. */
export function requireTexts(texts: Record<string, unknown>): void {
  const issues = Object.entries(texts)
    .filter(([, value]) => typeof value !== 'string' || value === '')
    .map(([path]) => ({ path, message: 'Pass a text that is not empty' }))
  if (issues.length > 0) throw invalidInput(issues)
}

/**
 * Refuses keys and tokens that cannot travel in a header, or that were copied with more than themselves: they would
 * fail later, as a wrong signature or a broken connection.
 */
export function requireSecrets(texts: Record<string, unknown>): void {
  requireTexts(texts)
  const issues = Object.entries(texts)
    .filter(([, value]) => !isVisibleAscii(String(value)))
    .map(([path]) => ({
      path,
      message: 'Copy it anew: spaces or line breaks, for example, are no part of it',
    }))
  if (issues.length > 0) throw invalidInput(issues)
}

/** True for a text that is safe in a header. */
export function isVisibleAscii(text: string): boolean {
  return /^[!-~]+$/.test(text)
}

/**
 * Checks an object with the rules of its fields. A field that is `undefined` counts as left out.
 *
 * @throws {@link ConferenceError} `invalid_input` with every fault by its path.
 */
export function checkFields<AllRules extends Rules>(
  rules: AllRules,
  input: InputOf<AllRules>,
  operationId: OperationId,
): void {
  if (typeof input !== 'object' || input === null)
    throw invalidInput([{ path: '', message: english.noObject }], operationId)
  const issues = Object.entries(input).flatMap(([path, value]) => {
    if (!Object.hasOwn(rules, path)) return [{ path, message: english.unknownField }]
    const broken = value === undefined ? undefined : brokenRule([rules[path]], value)
    return broken ? [{ path, message: english[broken] }] : []
  })
  if (lacksReportEmail(input)) issues.push({ path: 'reportEmail', message: english.emailMissing })
  if (issues.length > 0) throw invalidInput(issues, operationId)
}

/** Checks one value with rules, up to the first that it breaks. */
export function checkValue(
  path: string,
  rules: readonly Rule<unknown>[],
  value: unknown,
  operationId: OperationId,
): void {
  const broken = brokenRule(rules, value)
  if (broken) throw invalidInput([{ path, message: english[broken] }], operationId)
}

function brokenRule(rules: readonly (Rule<unknown> | undefined)[], value: unknown): keyof InputMessages | undefined {
  return rules.find((rule) => !rule?.accepts(value))?.message
}

/** Refuses what is no whole number within bounds, both included. */
export function checkWhole(bounds: Record<string, readonly [value: unknown, least: number, most: number]>): void {
  const issues = Object.entries(bounds)
    .filter(
      ([, [value, least, most]]) => !(Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most),
    )
    .map(([path, [, least, most]]) => ({ path, message: `Choose a whole number from ${least} to ${most}` }))
  if (issues.length > 0) throw invalidInput(issues)
}

/** Refuses numbers that are not above `above` or are greater than `most`. */
export function checkBounds(bounds: Record<string, readonly [value: number, above: number, most: number]>): void {
  const issues = Object.entries(bounds)
    .filter(([, [value, above, most]]) => !(value > above && value <= most))
    .map(([path, [, above, most]]) => ({ path, message: `Choose a number above ${above}, at most ${most}` }))
  if (issues.length > 0) throw invalidInput(issues)
}
