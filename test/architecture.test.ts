/**
 * The architecture holds: every source file against the rules, and the rules against files that break them.
 *
 * @module test/architecture
 */
import { describe, expect, it } from 'vitest'
import { circleFaults, importFaults, nameFaults, openingFaults, worldFaults } from './architecture/rules.js'
import { listFiles, listSourceFiles, parseSourceFile } from './architecture/source-file.js'

const product = listSourceFiles(['src', 'mocks'])
const everything = [...product, ...listSourceFiles(['test', 'scripts', 'examples', 'bench'])]

describe('the sources', () => {
  it('import only what their layer may', () => {
    expect(product.flatMap(importFaults)).toEqual([])
  })

  it('read time and chance in the named files only', () => {
    expect(product.flatMap(worldFaults)).toEqual([])
  })

  it('import without circles', () => {
    expect(circleFaults(product)).toEqual([])
  })

  it('are named in kebab-case, after concepts', () => {
    const paths = ['src', 'mocks', 'test', 'scripts', 'examples', 'bench', 'docs'].flatMap(listFiles)
    expect(paths.flatMap(nameFaults)).toEqual([])
  })

  it('begin by saying what they are for', () => {
    expect(everything.flatMap(openingFaults)).toEqual([])
  })
})

describe('the rules notice', () => {
  it.each([
    ['src/index.ts', `import { createSimulator } from '../mocks/index.js'`],
    ['src/client/client.ts', `export { watch } from '../live/watch.js'`],
    ['src/client/client.ts', `import { createHash } from 'node:crypto'`],
    ['src/client/client.ts', `const { http } = await import('msw')`],
    ['src/client/client.ts', `const name = 'node:fs'; await import(name)`],
    ['src/client/sign.ts', `import { createConference } from '../conference/conference.js'`],
    ['src/schemas/pin.ts', `import { z } from 'zod'`],
    ['mocks/behaviour/pin.ts', `import type { Client } from '../../src/client/client.js'`],
    ['mocks/behaviour/pin.ts', `import { ConferenceError } from '../../src/index.js'`],
    ['mocks/behaviour/pin.ts', `import { HttpResponse } from 'msw'`],
    ['mocks/behaviour/pin.ts', `type Handler = import('../handlers/router.js').Handler`],
    ['mocks/handlers/pin.ts', `import { setupServer } from 'msw/node'`],
    ['mocks/handlers/pin.ts', `import { readFile } from 'node:fs/promises'`],
    ['mocks/browser/index.ts', `import 'node:fs'`],
    ['mocks/index.ts', `export * from './node/index.js'`],
    ['mocks/server/command.ts', `import { createConferenceClient } from '../../src/index.js'`],
    ['tools/index.ts', ''],
  ])('a forbidden import in %s: %s', (path, text) => {
    expect(importFaults(parseSourceFile(path, text))).toHaveLength(1)
  })

  it.each([
    'const at = Date.now()',
    'const at = new Date()',
    'const at = new Date',
    'const at = Date()',
    'globalThis.setTimeout(work, 10)',
    'setInterval(work, 10)',
    'const schedule = setTimeout',
    'const took = performance.now()',
    'const signal = AbortSignal.timeout(100)',
    'const id = crypto.randomUUID()',
    'const id = globalThis.crypto.getRandomValues(bytes)',
    'const dice = Math.random',
  ])('a read of the world: %s', (text) => {
    expect(worldFaults(parseSourceFile('src/client/retry.ts', text))).toHaveLength(1)
    expect(worldFaults(parseSourceFile('mocks/behaviour/task.ts', text))).toHaveLength(1)
  })

  it.each(['new Date(0)', 'Date.parse(text)', 'clock.setTimeout', 'const timers = { setTimeout: 1 }'])(
    'and let pass: %s',
    (text) => {
      expect(worldFaults(parseSourceFile('src/client/retry.ts', text))).toEqual([])
    },
  )

  it('a circle, unless it is one of types', () => {
    const one = parseSourceFile('src/one.ts', `import { two } from './two.js'`)
    const two = (kind: string) => parseSourceFile('src/two.ts', `import ${kind} { one } from './one.js'`)
    expect(circleFaults([one, two('')])).toEqual(['src/one.ts → src/two.ts → src/one.ts'])
    expect(circleFaults([one, two('type')])).toEqual([])
  })

  it.each([
    'src/utils/pin.ts',
    'mocks/helpers.ts',
    'src/lib/pin.ts',
    'test/common/pin.ts',
    'src/Pin.ts',
    'src/pin_code.ts',
  ])('the name %s', (path) => {
    expect(nameFaults(path)).toHaveLength(1)
  })

  it.each([`import x from 'y'`, '/** What it is. */', '// @module pin'])('a file that begins with %s', (text) => {
    expect(openingFaults(parseSourceFile('src/pin.ts', text))).toHaveLength(1)
  })
})
