/**
 * What the pages name exists: entries of the package, scripts, files, flags, operations, and names of the code.
 *
 * @module test/documentation/names
 */
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { helpText } from '../../mocks/server/texts.js'
import { listFiles } from '../architecture/source-file.js'
import { listPages, readPage, readProse, root } from './examples.js'

const manifest = JSON.parse(readPage('package.json'))
const entries = Object.keys(manifest.exports).map((entry) => `ovh-conference${entry.slice(1)}`)
const guides = listPages().filter((page) => !page.startsWith('docs/decisions/'))
/** Folders in which a path is a path of this repository, and the files beside them. */
const places = /^(?:src|mocks|test|docs|examples|bench|scripts|\.ci)\/|^(?:[A-Z]+\.md|openapi\.\w+|package\.json)$/

/** Every word that the code, the contracts and the manifest use. */
const words = new Set(
  [
    ...['src', 'mocks', 'bench'].flatMap(listFiles).filter((path) => /\.(?:tsx?|yaml)$/.test(path)),
    'openapi.yaml',
    'package.json',
  ].flatMap((path) => readPage(path).match(/\w+/g) ?? []),
)

/** Names of others that the guides need. */
const foreign = new Set([
  ...['appKey', 'appSecret', 'clientID', 'basePath', 'requestPromised'], // @ovhcloud/node-ovh
  ...['useSyncExternalStore', 'shallowRef', 'onScopeDispose'], // React, Vue
  ...['beforeAll', 'devDependency', 'node_modules', 'minTalkers'], // Vitest, npm, the control API
])

function codeSpans(page: string): string[] {
  return [...readProse(page).matchAll(/`([^`]+)`/g)].flatMap(([, span = '']) => span.replace(/\s+/g, ' '))
}

describe.each(guides)('%s', (page) => {
  const spans = codeSpans(page)

  it('names entries of the package that exist', () => {
    const named = readPage(page).match(/\bovh-conference\/[\w./-]*\w/g) ?? []
    // In JSON and in links the name of the repository may stand before a path.
    expect(named.filter((entry) => !entries.includes(entry))).toEqual([])
  })

  it('names npm scripts that exist', () => {
    const named = spans.flatMap((span) =>
      [...span.matchAll(/npm run (?:--\S+ )*([\w:]+)/g)].map(([, script]) => script),
    )
    expect(named.filter((script) => !(String(script) in manifest.scripts))).toEqual([])
  })

  it('names files and folders that exist', () => {
    const named = spans.filter((span) => places.test(span) && !/[*{]/.test(span))
    expect(named.filter((path) => !existsSync(root + path))).toEqual([])
  })

  it('names flags of the command that exist', () => {
    const named = spans.flatMap((span) =>
      page.startsWith('docs/guides/') && /^--|^npx ovh-conference/.test(span) ? (span.match(/--[a-z-]+/g) ?? []) : [],
    )
    expect(named.filter((flag) => !helpText.includes(flag))).toEqual([])
  })

  it('names fields, functions and codes that exist', () => {
    const named = spans.flatMap((span) => span.match(/\b(?:[a-z]+[A-Z]\w*|[a-z]+_[a-z_]+)\b/g) ?? [])
    expect([...new Set(named)].filter((word) => !words.has(word) && !foreign.has(word))).toEqual([])
  })
})

it('names operations of the control API that exist', () => {
  const contract = parse(readPage('mocks/control-api.yaml'))
  const offered = Object.entries<object>(contract.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const table = readPage('docs/guides/reference-server.md')
  const named = [...table.matchAll(/`((?:GET|PUT|POST|DELETE) \/[^`]*)`/g)].map(([, operation = '']) => operation)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((operation) => !offered.includes(operation))).toEqual([])
})

it('the figures of the comparison are those of the benchmarks', () => {
  const benchmarks = readPage('docs/guides/benchmarks.md')
  const cell = (page: string, row: string, column: number) =>
    page
      .split('\n')
      .find((line) => line.startsWith(`| ${row} |`))
      ?.split(' | ')[column]
  const migrating = readPage('docs/guides/migrating.md')
  const [size = '', start = ''] = ['## Size', '## Start'].map((heading) => benchmarks.split(heading)[1])
  for (const [column, peer] of ['ovh', '@ovhcloud/node-ovh'].entries()) {
    expect(cell(migrating, 'as a program, minified and compressed', column + 1)).toBe(cell(size, peer, 1))
    expect(cell(migrating, 'cold import', column + 1)).toBe(cell(start, peer, 1))
  }
})

it('every guide and every decision is a page of the site', () => {
  const { projectDocuments } = JSON.parse(readPage('typedoc.json')) as { projectDocuments: string[] }
  const pages = listPages().filter((page) => page.startsWith('docs/guides/'))
  expect(pages.filter((page) => !projectDocuments.includes(page))).toEqual([])
  expect(projectDocuments).toContain('docs/decisions/*.md')
})
