/**
 * The page about errors and the list of codes say the same: every code once, with cause, fix, and whether to try again.
 *
 * @module test/documentation/errors-page
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ConferenceError, type ConferenceErrorCode, conferenceErrorCodes } from 'ovh-conference'
import { describe, expect, it } from 'vitest'

const page = readFileSync(fileURLToPath(new URL('../../docs/guides/errors.md', import.meta.url)), 'utf8')
const rows = [...page.matchAll(/^\| `(\w+)` \| (.*?) \| (.*?) \| (.*?) \|$/gm)].map(
  ([, code = '', cause = '', fix = '', again = '']) => ({ code, cause, fix, again }),
)

it('lists every code once, and no other', () => {
  expect(rows.map(({ code }) => code).sort()).toEqual([...conferenceErrorCodes].sort())
})

describe.each(rows)('$code', ({ code, cause, fix, again }) => {
  it('has a cause and a fix', () => {
    expect(cause.trim()).not.toBe('')
    expect(fix.trim()).not.toBe('')
  })

  it('says whether to try again', () => {
    // The first test holds that it is one of the codes.
    const error = new ConferenceError({ code: code as ConferenceErrorCode, why: 'it failed' })
    expect(again).toBe(error.retryable ? 'yes' : 'no')
  })
})
