/**
 * Peers that are compared against and not depended on: installed on demand, outside the project's dependencies.
 *
 * @module bench/client/peers
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Exact versions, so that figures can be compared from run to run. */
const peers = {
  ovh: '2.0.3',
  '@ovhcloud/node-ovh': '3.0.0',
  '@ovh-api/api': '3.2.10',
  'livekit-server-sdk': '2.19.2',
  stripe: '23.1.0',
  twilio: '6.2.0',
  ky: '1.14.3',
  axios: '1.21.1',
  undici: '7.30.2',
}

export type PeerName = keyof typeof peers

const cache = fileURLToPath(new URL('../../node_modules/.cache/bench/client/', import.meta.url))

/** Folder in which all peers are installed; installs them first when they are not. */
export function peersFolder(): string {
  const missing = Object.entries(peers).filter(([name]) => !existsSync(join(cache, 'node_modules', name)))
  if (missing.length > 0) {
    console.log(`Installing ${missing.map(([name]) => name).join(', ')} into ${cache}, once.`)
    mkdirSync(cache, { recursive: true })
    writeFileSync(join(cache, 'package.json'), '{"private":true}\n')
    const packages = missing.map(([name, version]) => `${name}@${version}`)
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', ...packages], {
      cwd: cache,
      stdio: 'inherit',
    })
  }
  return cache
}

/** Loads a peer. What it exports is its own affair: the caller says what it uses. */
export function requirePeer<Exports>(name: PeerName): Exports {
  return createRequire(join(peersFolder(), 'package.json'))(name) as Exports
}
