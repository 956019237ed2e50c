/**
 * Starts the loopback server and the program that calls it.
 *
 * @module bench/client/race
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { firstLine, startProgram, stopProgram } from '../simulator/child-server.js'
import { peersFolder } from './peers.js'

const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** Calls per second and processor time, side by side. */
export async function benchCalls(): Promise<void> {
  const calls = join(peersFolder(), 'calls.mjs')
  // As it is published: a loader that compiles TypeScript adds work of its own to every function.
  await build({
    entryPoints: [program('calls.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: calls,
    define: { 'import.meta.url': JSON.stringify(import.meta.url) },
  })
  const folder = mkdtempSync(join(tmpdir(), 'ovh-conference-bench-'))
  const certificate = makeCertificate(folder)
  const server = startProgram(['--import', 'tsx', program('answering-server.ts'), ...(certificate ?? [])])
  try {
    const ports = await firstLine(server)
    spawnSync(process.execPath, ['--no-warnings', calls, ports], {
      stdio: 'inherit',
      env: { ...process.env, ...(certificate && { NODE_EXTRA_CA_CERTS: certificate[1] }) },
      timeout: 600_000,
    })
  } finally {
    await stopProgram(server)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Files of a key and of a certificate for this machine, valid for a day. */
function makeCertificate(folder: string): readonly [key: string, certificate: string] | undefined {
  const key = join(folder, 'key.pem')
  const certificate = join(folder, 'certificate.pem')
  try {
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
        ...['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate],
      ],
      { stdio: 'ignore' },
    )
    return [key, certificate]
  } catch {
    console.log('Skipped: ovh, @ovhcloud/node-ovh, @ovh-api/api. They speak https only, and openssl is not installed.')
    return undefined
  }
}
