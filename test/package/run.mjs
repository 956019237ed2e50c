/**
 * The packed tarball in an empty project, as its users get it: `node run.mjs <tarball> [<node binary>...]`.
 *
 * Two projects: one with nothing but the package (client, schemas and the command must work), one with msw beside it.
 *
 * @module test/package/run
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const [tarball, ...nodes] = process.argv.slice(2)
if (!tarball) throw new Error('Failed to test the package: no tarball given. Run `npm pack` and name the file.')

const require = createRequire(import.meta.url)
const { version: msw } = require('msw/package.json')
const consumer = fileURLToPath(new URL('consumer', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ovh-conference-package-'))

try {
  const bare = createProject('bare', [resolve(tarball)])
  const installed = readdirSync(join(bare, 'node_modules')).filter((name) => !name.startsWith('.'))
  expectEqual(installed, ['openapi-fetch', 'openapi-typescript-helpers', 'ovh-conference', 'zod'])

  const full = createProject('full', [resolve(tarball), `msw@${msw}`])
  for (const node of nodes.length > 0 ? nodes : [process.execPath]) {
    run(node, bare, ['--print', '"Node " + process.versions.node'])
    run(node, bare, ['without-msw.mjs'])
    run(node, full, ['with-msw.mjs'])
    run(node, full, ['with-require.cjs'])
  }

  const tsc = require.resolve('typescript/bin/tsc')
  for (const resolution of ['nodenext', 'bundler'])
    run(process.execPath, full, [tsc, '-p', `tsconfig.${resolution}.json`])
  console.log('The package works.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function createProject(name, packages) {
  const project = join(folder, name)
  cpSync(consumer, project, { recursive: true })
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }))
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error']
  execFileSync(npm, ['install', ...options, ...packages], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] })
  return project
}

function run(node, project, command) {
  // The command of the package finds its Node on the path.
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }
  const { status, signal } = spawnSync(node, command, {
    cwd: project,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 120_000,
  })
  if (status !== 0) throw new Error(`Failed to run ${command.join(' ')}: it ended with ${signal ?? status}.`)
}

function expectEqual(actual, expected) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`Failed to install the package alone: expected ${expected}, found ${actual}.`)
  }
}
