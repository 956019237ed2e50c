/**
 * An esbuild plugin: writes the license of every bundled package next to the bundle, as those licenses ask.
 *
 * @module scripts/third-party-licenses
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Packages inside the pages of the reference server, which enter the bundle as finished text. */
const EMBEDDED = ['node_modules/preact']

/** Writes `THIRD-PARTY-LICENSES.txt` into the output folder of every build. */
export const thirdPartyLicenses: Plugin = {
  name: 'third-party-licenses',
  setup(build) {
    build.initialOptions.metafile = true
    build.onEnd(async ({ metafile }) => {
      if (!metafile) return
      const folders = new Set([...EMBEDDED, ...Object.keys(metafile.inputs).flatMap(packageFolder)])
      const notices = await Promise.all([...folders].sort().map(notice))
      const { outdir = 'dist' } = build.initialOptions
      await mkdir(outdir, { recursive: true })
      await writeFile(join(outdir, 'THIRD-PARTY-LICENSES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`))
    })
  },
}

/** `node_modules/@noble/hashes` of `node_modules/@noble/hashes/legacy.js`; nothing for a file of ours. */
function packageFolder(file: string): string[] {
  return file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []
}

async function notice(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  if (!file) throw new Error(`Failed to quote the license of ${name}: the package has none. Do not bundle it.`)
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`
}
