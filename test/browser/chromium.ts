/**
 * The headless Chromium of the browser tests: out of npm on Linux, Playwright's own elsewhere.
 *
 * @module test/browser/chromium
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Chromium {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

/** Where to start Chromium and how, or `undefined` when this platform has none. */
export async function findChromium(): Promise<Chromium | undefined> {
  if (process.platform === 'linux' && process.arch === 'x64') return fromNpm()
  const { chromium } = await import('playwright')
  const executablePath = chromium.executablePath()
  return existsSync(executablePath) ? { executablePath, args: [], env: currentEnvironment() } : undefined
}

async function fromNpm(): Promise<Chromium | undefined> {
  const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
  const { version } = JSON.parse(await readFile(join(modules, '@sparticuz/chromium/package.json'), 'utf8'))
  const cache = join(modules, '.cache')
  const folder = join(cache, `chromium-${version}`)
  // The package reads these when it is imported and when it unpacks; nobody else may see them.
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    if (!existsSync(folder)) await unpack(chromium, cache, folder)
    // Playwright brings its own headless flag, and one process for all dies with the first closed page.
    const args = chromium.args.filter((flag) => !/^--(headless|single-process)/.test(flag))
    const executablePath = join(folder, 'chromium')
    // A bare machine lacks the libraries and fonts a browser needs; the package ships them.
    const plain = currentEnvironment(before)
    const shipped = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') }
    const env = [plain, { ...plain, ...shipped }].find((candidate) => starts(executablePath, candidate))
    return env && { executablePath, args, env }
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/** Unpacks beside and renames, so that two test runs at once cannot see half a browser. */
async function unpack(chromium: { executablePath(): Promise<string> }, cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const unfinished = await mkdtemp(`${folder}-`)
  process.env.TMPDIR = unfinished
  await chromium.executablePath()
  await rename(unfinished, folder).catch(async (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOTEMPTY' && cause.code !== 'EEXIST') throw cause
    await rm(unfinished, { recursive: true })
  })
}

function starts(executablePath: string, env: Record<string, string>): boolean {
  return spawnSync(executablePath, ['--version'], { env, stdio: 'ignore' }).status === 0
}

function currentEnvironment(from: NodeJS.ProcessEnv = process.env): Record<string, string> {
  return Object.fromEntries(Object.entries(from).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
