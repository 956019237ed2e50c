/**
 * What a program weighs when it is bundled for a browser or for Node.
 *
 * @module bench/client/bundle-size
 */
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'

/** What to bundle, and how. */
export interface BundleOptions {
  /** File of the program, or its text. */
  program: string | { text: string; folder: string }
  platform?: 'browser' | 'node'
  /** Imported files that are left out, to weigh the rest. */
  without?: RegExp
}

/** Bytes of the program with all it imports, minified and compressed with gzip. */
export async function bundledBytes(options: BundleOptions): Promise<number> {
  return gzipSync(await bundle(options), { level: 9 }).length
}

/** The program with all it imports, minified. */
export async function bundle({ program, platform = 'browser', without }: BundleOptions): Promise<string> {
  const result = await build({
    ...(typeof program === 'string'
      ? { entryPoints: [program] }
      : { stdin: { contents: program.text, resolveDir: program.folder } }),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform,
    write: false,
    logLevel: 'silent',
    plugins: without ? [leaveOut(without)] : [],
  })
  const [output] = result.outputFiles
  if (!output) throw new Error('The bundler made nothing')
  return output.text
}

/** The quick start of this package. */
export const quickStart = fileURLToPath(new URL('./quick-start.ts', import.meta.url))

function leaveOut(files: RegExp): Plugin {
  return {
    name: 'leave out',
    setup(plugins) {
      plugins.onResolve({ filter: /^\./ }, ({ path, importer }) =>
        files.test(new URL(path, `file://${importer}`).pathname) ? { path, external: true } : undefined,
      )
    },
  }
}
