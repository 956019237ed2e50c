/**
 * The rules of the architecture: which part may import which, and who may ask the world for time and chance.
 *
 * `openapi.yaml` is generated into `src/generated`; from there arrows go to the schemas, the client and the jobs on
 * one side, to the simulator and its hosts on the other. `src/` and `mocks/` meet in the contract only: a simulator
 * built on the client would agree with its bugs.
 *
 * @module test/architecture/rules
 */
import type { SourceFile } from './source-file.js'

interface Layer {
  /** A folder ending in a slash, or a file. The first layer that fits a path is its layer. */
  readonly of: string
  /** Files and folders of ours it may import, besides its own. */
  readonly imports: readonly string[]
  /** What it may not import all the same. */
  readonly never?: readonly string[]
  /** Packages it may import; `node:` stands for every module of Node. */
  readonly packages: readonly string[]
}

const CONTRACT = ['src/contract.ts', 'src/generated/', 'src/schemas/']
const JOBS = ['src/conference/', 'src/live/']
const MAIL = ['nodemailer', 'nodemailer/lib/mail-composer/index.js']
const HASHES = ['@noble/hashes/legacy.js', '@noble/hashes/utils.js']
const SIMULATOR = ['mocks/']
const HOSTS = ['mocks/node/', 'mocks/browser/', 'mocks/server/']

/** From the contract outwards. */
const layers: readonly Layer[] = [
  { of: 'src/generated/', imports: [], packages: ['zod/mini'] },
  { of: 'src/contract.ts', imports: ['src/generated/'], packages: [] },
  { of: 'src/schemas/', imports: CONTRACT, packages: ['zod/mini'] },
  // Where a client is put together: it hands out the jobs, and nothing of the client depends on it.
  { of: 'src/client/create-client.ts', imports: [...CONTRACT, 'src/client/', ...JOBS], packages: [] },
  { of: 'src/client/', imports: CONTRACT, packages: ['openapi-fetch', 'zod/mini', 'zod/v4/core', ...HASHES] },
  // The one place that reads a file by its path, and only when it is given one: bundlers leave the import alone.
  {
    of: 'src/conference/announcement-source.ts',
    imports: [...CONTRACT, 'src/client/'],
    packages: ['node:fs/promises', 'a module named at run time'],
  },
  { of: 'src/live/', imports: [...CONTRACT, 'src/client/', ...JOBS], packages: ['zod/mini'] },
  { of: 'src/conference/', imports: [...CONTRACT, 'src/client/', ...JOBS], packages: ['zod/mini'] },
  { of: 'src/index.ts', imports: ['src/'], packages: [] },

  { of: 'mocks/random.ts', imports: [], packages: ['pure-rand/generator/xoroshiro128plus'] },
  { of: 'mocks/sha1.ts', imports: [], packages: HASHES },
  { of: 'mocks/clock/', imports: ['mocks/behaviour/usage-error.ts'], packages: [] },
  {
    of: 'mocks/behaviour/',
    imports: [...CONTRACT, 'mocks/clock/', 'mocks/random.ts', 'mocks/sha1.ts'],
    packages: ['zod/mini'],
  },
  {
    of: 'mocks/handlers/',
    imports: [...CONTRACT, 'mocks/behaviour/', 'mocks/clock/', 'mocks/random.ts', 'mocks/sha1.ts', 'mocks/timeline.ts'],
    packages: ['msw', 'zod/mini'],
  },
  { of: 'mocks/node/', imports: SIMULATOR, packages: ['msw', 'msw/node', 'node:', ...MAIL] },
  { of: 'mocks/browser/', imports: SIMULATOR, packages: ['msw', 'msw/browser'] },
  // What runs in a visitor's browser: it knows the wire, never the world.
  {
    of: 'mocks/server/pages/',
    imports: ['src/contract.ts', 'mocks/clock/real-timer.ts', 'mocks/server/protocol/'],
    packages: ['preact', 'preact/hooks'],
  },
  // What server and pages tell each other.
  { of: 'mocks/server/protocol/', imports: ['src/contract.ts'], packages: ['zod/mini'] },
  {
    of: 'mocks/server/',
    imports: [...CONTRACT, ...SIMULATOR],
    packages: ['node:', 'srvx', 'srvx/node', 'srvx/body-limit', 'tsup', 'zod/mini', ...MAIL],
  },
  { of: 'mocks/index.ts', imports: [...CONTRACT, ...SIMULATOR], never: HOSTS, packages: ['msw'] },
  { of: 'mocks/', imports: [...CONTRACT, ...SIMULATOR], never: HOSTS, packages: ['zod/mini'] },
]

/** The only files that read time and chance from the world. */
const worldFiles = {
  time: ['src/client/clock.ts', 'mocks/clock/'],
  chance: ['src/client/random.ts', 'mocks/random.ts'],
}

/** Says where a file imports what its layer may not. */
export function importFaults(file: SourceFile): string[] {
  const layer = layers.find(({ of }) => within(file.path, of))
  if (!layer) return [`${file.path} belongs to no layer: add one in test/architecture/rules.ts`]
  return file.imports
    .filter(({ target, internal }) => {
      if (layer.never?.some((entry) => within(target, entry))) return true
      const allowed = internal ? [layer.of, ...layer.imports] : layer.packages
      return !allowed.some((entry) => (internal || entry.endsWith(':') ? within(target, entry) : target === entry))
    })
    .map(({ target }) => `${file.path} may not import ${target}`)
}

/** Says where a file reads time or chance and should be given a clock or dice. */
export function worldFaults(file: SourceFile): string[] {
  return file.worldReads
    .filter(({ kind }) => !worldFiles[kind].some((entry) => within(file.path, entry)))
    .map(({ expression }) => `${file.path} may not use ${expression}`)
}

/** Says which files import each other in a circle when the program runs. */
export function circleFaults(files: readonly SourceFile[]): string[] {
  const graph = new Map(
    files.map(({ path, imports }) => [path, imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target)]),
  )
  const finished = new Set<string>()
  const faults: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) faults.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (finished.has(path) || trail.includes(path)) return
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path])
    finished.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return faults
}

const DRAWERS = ['utils', 'util', 'helpers', 'helper', 'common', 'lib', 'misc', 'shared', 'internal']
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

/** Says which part of a path is a drawer for everything, or not in kebab-case. */
export function nameFaults(path: string): string[] {
  return path.split('/').flatMap((name) => {
    if (DRAWERS.includes(name.replace(/\..*$/, ''))) return [`${path}: name the concept, not "${name}"`]
    return KEBAB_CASE.test(name) || name === 'README.md' ? [] : [`${path}: "${name}" is not kebab-case`]
  })
}

/** Says when a file does not begin by telling what it is for. */
export function openingFaults({ path, text }: SourceFile): string[] {
  if (path.startsWith('src/generated/')) return []
  return /^(#!.*\n)?\/\*\*(?:(?!\*\/)[\s\S])*@module \S/.test(text)
    ? []
    : [`${path} does not begin with a @module comment`]
}

function within(path: string, entry: string): boolean {
  return entry.endsWith('/') || entry.endsWith(':') ? path.startsWith(entry) : path === entry
}
