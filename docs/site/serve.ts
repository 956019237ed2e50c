/**
 * `npm run docs:serve`: shows the built site on this machine. `--port 8080`, `--base /some/path/`, `--site folder`.
 *
 * @module site/serve
 */
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** How the site is shown. */
export interface ServeOptions {
  /** Folder of the built site. */
  readonly site: string
  /** 0 takes a free one. */
  readonly port: number
  /** Path the site is below, with slashes around it. */
  readonly base: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
}

/**
 * Serves the site on loopback until it is closed.
 *
 * @throws Error when the site is not built or the port is taken, with what to do.
 */
export async function serveSite({ site, port, base }: ServeOptions): Promise<{ url: string; server: Server }> {
  if (!existsSync(join(site, 'index.html'))) throw new Error(`There is no site in ${site}. Run \`npm run docs\` first.`)
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = pathname.startsWith(base) ? await findFile(site, pathname.slice(base.length)) : undefined
    if (file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`Not here. The site is at ${base}`)
      return
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' })
    response.end(request.method === 'HEAD' ? undefined : await readFile(file))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const isTaken = code === 'EADDRINUSE'
      reject(
        new Error(
          isTaken ? `Port ${port} is taken. Choose another: npm run docs:serve -- --port ${port + 1}` : message,
        ),
      )
    })
    server.listen(port, '127.0.0.1', resolve)
  })
  // An object, for the server listens on a port.
  const { port: taken } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${taken}${base}`, server }
}

async function findFile(site: string, path: string): Promise<string | undefined> {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  const file = normalize(join(site, decoded))
  if (file !== site && !file.startsWith(site + sep)) return undefined
  const found = await stat(file).catch(() => undefined)
  if (found?.isFile()) return file
  const index = join(file, 'index.html')
  return found?.isDirectory() && existsSync(index) ? index : undefined
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4020' },
      base: { type: 'string', default: '/' },
      site: { type: 'string', default: fileURLToPath(new URL('../../site', import.meta.url)) },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('A port is a number from 0 to 65535.')
  const base = `/${values.base}/`.replace(/\/+/g, '/')
  const { url } = await serveSite({ site: normalize(values.site), port, base })
  process.stdout.write(`The docs are at ${url}\nThe playground is at ${url}playground.html\nCtrl+C ends it.\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  })
}
