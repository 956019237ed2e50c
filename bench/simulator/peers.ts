/**
 * Peers that are compared against and not depended on: installed on demand, outside the project's dependencies.
 *
 * @module bench/simulator/peers
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/bench/', import.meta.url))

/** Path of a file of a package; installs the package first when it is not there. */
export function peerFile(packageName: string, version: string, file: string): string {
  const folder = join(CACHE, `${packageName.replace(/\W+/g, '-')}-${version}`)
  const path = join(folder, 'node_modules', packageName, file)
  if (!existsSync(path)) {
    console.log(`Installing ${packageName} ${version} into ${folder}, once.`)
    mkdirSync(folder, { recursive: true })
    execFileSync(
      'npm',
      [
        'install',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--silent',
        '--prefix',
        folder,
        `${packageName}@${version}`,
      ],
      { stdio: 'inherit' },
    )
  }
  return path
}
