/**
 * The packed tarball on Bun, Deno and workerd: `node runtimes.mjs <tarball> <folder for the runtimes>`.
 *
 * The runtimes come from npm when they are not in the folder yet, in exact versions: they are too big to be
 * dependencies of everybody who works on this.
 *
 * @module test/package/runtimes
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const { version: msw } = createRequire(import.meta.url)('msw/package.json')
const [tarball, runtimes] = process.argv.slice(2)
if (!tarball || !runtimes) throw new Error('Failed to test the runtimes: name the tarball and a folder for them.')
if (process.platform !== 'linux' || process.arch !== 'x64') {
  throw new Error('Failed to test the runtimes: their packages are chosen for Linux on x64.')
}

const modules = join(resolve(runtimes), 'node_modules')
const folder = mkdtempSync(join(tmpdir(), 'ovh-conference-runtimes-'))
try {
  mkdirSync(runtimes, { recursive: true })
  const packages = ['@oven/bun-linux-x64@1.4.5', 'deno@2.9.6', 'workerd@1.20261117.1']
  // Only the prefix has these names, so that an interrupted installation is made again.
  if (!existsSync(join(runtimes, 'complete'))) {
    install(runtimes, ['--ignore-scripts', ...packages])
    writeFileSync(join(runtimes, 'complete'), '')
  }

  for (const program of ['anywhere.mjs', 'client-only.mjs']) {
    cpSync(fileURLToPath(new URL(`consumer/${program}`, import.meta.url)), join(folder, program))
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'anywhere', private: true, type: 'module' }))
  install(folder, ['--ignore-scripts', resolve(tarball), `msw@${msw}`])

  run('Bun', join(modules, '@oven/bun-linux-x64/bin/bun'), ['run', 'anywhere.mjs'])
  run('Deno', join(modules, '@deno/linux-x64-glibc/deno'), [
    ...['run', '--no-prompt', '--no-lock', '--node-modules-dir=manual', '--allow-env'],
    'anywhere.mjs',
  ])

  // MSW, which the mocks import, needs what a worker has of Node; the client needs nothing.
  await runWorker('anywhere', '["nodejs_compat"]')
  await runWorker('client-only', '[]')
  console.log('The package works on Bun, Deno and workerd.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function runWorker(program, flags) {
  await build({
    entryPoints: [join(folder, `${program}.mjs`)],
    outfile: join(folder, 'worker.js'),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'warning',
  })
  writeFileSync(
    join(folder, 'worker.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2026-01-01", compatibilityFlags = ${flags}
))]);
`,
  )
  run(`workerd, ${program}`, join(modules, '@cloudflare/workerd-linux-64/bin/workerd'), ['test', 'worker.capnp'])
}

function install(prefix, packages) {
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', '--prefix', prefix]
  execFileSync('npm', ['install', ...options, ...packages], { cwd: prefix, stdio: ['ignore', 'ignore', 'inherit'] })
}

function run(name, program, command) {
  const { status, signal, error } = spawnSync(program, command, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 120_000,
  })
  if (status !== 0) throw new Error(`Failed on ${name}: it ended with ${error?.message ?? signal ?? status}.`)
  console.log(`${name} is fine.`)
}
