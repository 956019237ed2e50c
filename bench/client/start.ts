/**
 * How long a program waits for its import, cold, and how long the compiler looks at a file that uses the client.
 *
 * @module bench/client/start
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { median } from '../simulator/stopwatch.js'
import { figure, printTable, printVerdict } from '../simulator/table.js'
import { peersFolder } from './peers.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rounds = 9

/** Cold import: each in a process of its own, less what an empty one needs. */
export async function benchStart(): Promise<void> {
  const folder = peersFolder()
  await build({
    entryPoints: [join(root, 'src/index.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['zod', 'openapi-fetch'],
    // Inside the project, so that its two dependencies are found.
    outfile: join(folder, 'ovh-conference.mjs'),
  })
  const modules = [
    './ovh-conference.mjs',
    ...['ovh', '@ovhcloud/node-ovh', '@ovh-api/api', 'livekit-server-sdk', 'stripe', 'twilio'],
  ]
  const times = new Map<string, number[]>(modules.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of modules) times.get(name)?.push(importMs(name, folder))
  }
  const ours = median(times.get('./ovh-conference.mjs') ?? [])
  printTable(
    'Cold import',
    ['', 'ms', 'ratio'],
    [...times].map(([name, all]) => [name, figure(median(all), 1), figure(median(all) / ours, 2)]),
  )
  printVerdict('cold import at most 15 ms', `${figure(ours, 1)} ms`, ours <= 15)
}

function importMs(name: string, cwd: string): number {
  const program = `const t = performance.now(); await import(${JSON.stringify(name)}); console.log(performance.now() - t)`
  const { stdout } = spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', program], {
    cwd,
    encoding: 'utf8',
    timeout: 30_000,
  })
  return Number(stdout.trim().split('\n').pop())
}

/** Type-check of a file that uses the client, against an empty one. */
export async function benchTypes(): Promise<void> {
  const folder = mkdtempSync(join(peersFolder(), 'types-'))
  try {
    const quickStart = fileURLToPath(new URL('./quick-start.ts', import.meta.url))
    writeFileSync(join(folder, 'empty.ts'), 'export {}\n')
    const files = { 'an empty file': join(folder, 'empty.ts'), 'the quick start': quickStart }
    const times = new Map<string, number[]>(Object.keys(files).map((name) => [name, []]))
    for (let round = 0; round < 3; round++) {
      for (const [name, file] of Object.entries(files)) times.get(name)?.push(checkSeconds(file, folder))
    }
    const empty = median(times.get('an empty file') ?? [])
    printTable(
      `Type-check of a consumer, from ${typesFile()}`,
      ['', 's', 'ratio'],
      [...times].map(([name, all]) => [name, figure(median(all), 2), figure(median(all) / empty, 2)]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The types as they are published; the sources, which take longer, where nothing is built. */
function typesFile(): string {
  const published = 'dist/src/index.d.ts'
  return existsSync(join(root, published)) ? published : 'src/index.ts'
}

/** What the compiler itself says: its start is not part of it. */
function checkSeconds(file: string, folder: string): number {
  const paths = { 'ovh-conference': [join(root, typesFile())] }
  const compilerOptions = {
    ...{ target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2023', 'DOM', 'DOM.Iterable'] },
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [], paths },
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }))
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--diagnostics'], { encoding: 'utf8' })
  return Number(/Total time:\s*([\d.]+)s/.exec(stdout)?.[1])
}
