/**
 * The site, built once for a test file and served below a path.
 *
 * @module test/site/built-site
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveSite } from '../../docs/site/serve.js'

export interface BuiltSite {
  readonly folder: string
  /** With a slash at the end. */
  readonly url: string
  /** Ends the server; the folder stays. */
  stop(): Promise<void>
  close(): Promise<void>
}

/** Path the site is served below. */
export const BASE = '/some/project/'
const root = fileURLToPath(new URL('../../', import.meta.url))

/** Builds and serves it. @throws Error with what TypeDoc said when it does not build without a warning. */
export async function buildSite(): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'ovh-conference-site-'))
  await run(['--import', 'tsx', 'node_modules/typedoc/bin/typedoc', '--out', folder])
  const { url, server } = await serveSite({ site: folder, port: 0, base: BASE })
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return {
    folder,
    url,
    stop,
    async close() {
      if (server.listening) await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } })
    let said = ''
    const hear = (data: Buffer) => {
      said += String(data)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', (code) => {
      if (code === 0 && !said.includes('[warning]')) resolve()
      else reject(new Error(`TypeDoc ended with ${code}:\n${said}`))
    })
  })
}
