/**
 * What the quick start weighs, and what is installed, next to its peers.
 *
 * @module bench/client/sizes
 */
import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { figure, printTable, printVerdict } from '../simulator/table.js'
import { bundledBytes, quickStart } from './bundle-size.js'
import { peersFolder } from './peers.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** The budget of the design, in bytes. */
const mostBytes = 16_000

/** Smallest useful program of each peer: a client, made and exported. */
const programs: Readonly<Record<string, string>> = {
  'livekit-server-sdk': `import { RoomServiceClient } from 'livekit-server-sdk'; export const c = (...a) => new RoomServiceClient(...a)`,
  stripe: `import Stripe from 'stripe'; export const c = (...a) => new Stripe(...a)`,
  ovh: `import ovh from 'ovh'; export const c = (o) => ovh(o)`,
  '@ovh-api/api': `import Api from '@ovh-api/api'; export const c = (o) => new Api(o)`,
  '@ovhcloud/node-ovh': `import ovh from '@ovhcloud/node-ovh'; export const c = (o) => ovh(o)`,
  twilio: `import twilio from 'twilio'; export const c = (...a) => twilio(...a)`,
}

/** Bundles, minified and compressed, and installed files. */
export async function benchSize(): Promise<void> {
  const folder = peersFolder()
  const without = await bundledBytes({ program: quickStart, without: /\/src\/live\// })
  const whole = await bundledBytes({ program: quickStart })
  const rows: [name: string, bytes: number, where: string][] = [
    ['quick start of ovh-conference', whole, 'anywhere'],
    ['  all of it but watching', without, ''],
    ['openapi-fetch alone, without signature', await openapiFetchBytes(), 'anywhere'],
  ]
  for (const [name, text] of Object.entries(programs)) rows.push([name, ...(await weigh({ text, folder }))])
  printTable(
    'A bundled program, min+gzip',
    ['', 'bytes', 'ratio', 'runs'],
    rows.map(([name, bytes, where]) => [name, figure(bytes), figure(bytes / whole, 2), where]),
  )
  printVerdict(`quick start without watching at most ${figure(mostBytes)} bytes`, figure(without), without <= mostBytes)

  const ours = ['openapi-fetch', 'zod'].reduce(
    (sum, name) => sum + installedBytes(root, [name]),
    folderBytes(join(root, 'dist')),
  )
  printTable(
    'Installed, with all dependencies',
    ['', 'kB', 'ratio'],
    [
      ['ovh-conference, as built', figure(ours / 1000), '1.00'],
      ...Object.keys(programs).map((name) => {
        const bytes = installedBytes(folder, [name])
        return [name, figure(bytes / 1000), figure(bytes / ours, 2)]
      }),
    ],
  )
}

function openapiFetchBytes(): Promise<number> {
  const text = `import create from 'openapi-fetch'; export const c = (o) => create(o)`
  return bundledBytes({ program: { text, folder: root } })
}

/** Most peers use modules of Node, so they cannot be bundled for a browser. */
async function weigh(program: { text: string; folder: string }): Promise<[bytes: number, where: string]> {
  try {
    return [await bundledBytes({ program }), 'anywhere']
  } catch {
    return [await bundledBytes({ program, platform: 'node' }), 'Node only']
  }
}

/** Bytes of packages and of everything they depend on, each counted once. */
function installedBytes(folder: string, names: string[]): number {
  const seen = new Set<string>()
  const visit = (name: string, from: string): number => {
    const place = packageFolder(name, from)
    if (!place || seen.has(place)) return 0
    seen.add(place)
    const { dependencies = {} } = createRequire(join(place, 'package.json'))('./package.json') as {
      dependencies?: Record<string, string>
    }
    return Object.keys(dependencies).reduce((sum, next) => sum + visit(next, place), folderBytes(place))
  }
  return names.reduce((sum, name) => sum + visit(name, folder), 0)
}

/** Looks upwards, as Node does. */
function packageFolder(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    try {
      return realpathSync(join(folder, 'node_modules', name))
    } catch {
      if (folder === dirname(folder)) return undefined
    }
  }
}

/** Bytes of a folder without what is installed inside it. */
function folderBytes(folder: string): number {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    console.log(`Nothing is built in ${folder}: run npm run build first.`)
    return 0
  }
  return names.reduce((sum, name) => {
    if (name === 'node_modules') return sum
    const facts = lstatSync(join(folder, name))
    return sum + (facts.isDirectory() ? folderBytes(join(folder, name)) : facts.size)
  }, 0)
}
