/**
 * The quick start stays small: what a program carries is what it uses.
 *
 * @module test/package/size
 */
import { describe, expect, it } from 'vitest'
import { bundle, bundledBytes, quickStart } from '../../bench/client/bundle-size.js'

/**
 * Bytes of the quick start without the files of `src/live`, min+gzip. The aim is 16,000; openapi-fetch is 2,600 of it
 * and SHA-1 1,000 to 2,000.
 * What raised it so far were safety checks; whoever raises it says for what, in the commit.
 */
const mostBytes = 21_200

describe('the quick start, bundled for a browser', () => {
  it('stays within its budget', { timeout: 30_000 }, async () => {
    expect(await bundledBytes({ program: quickStart, without: /\/src\/live\// })).toBeLessThanOrEqual(mostBytes)
  })

  it('carries neither zod nor schemas nor French', { timeout: 30_000 }, async () => {
    const text = await bundle({ program: quickStart })
    const carried = { errors: 'Failed to ', zod: 'ZodMini', french: 'Choisissez' }
    const found = Object.entries(carried).filter(([, mark]) => text.includes(mark))
    expect(found.map(([name]) => name)).toEqual(['errors'])
  })
})
