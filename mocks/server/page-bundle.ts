/**
 * Script and style of the pages as single files. From source they are bundled when first asked for; in the published
 * package this module is replaced by their finished text, see `scripts/bundled-pages.ts`.
 *
 * @module page-bundle
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Pages with a script and a style of their own. */
export const pageNames = ['room', 'desk'] as const

/** A page with a script and a style of its own. */
export type PageName = (typeof pageNames)[number]

/** What a page is made of, besides its document. */
export interface PageBundle {
  readonly script: string
  readonly style: string
}

/**
 * Bundles a page. Takes a good second.
 *
 * @param options `silent`: nothing is printed. Default true.
 */
export async function bundlePage(name: PageName, { silent = true }: { silent?: boolean } = {}): Promise<PageBundle> {
  const { build } = await import('tsup')
  const folder = await mkdtemp(join(tmpdir(), 'ovh-conference-pages-'))
  const source = (file: string) => fileURLToPath(new URL(`./pages/${name}/${file}`, import.meta.url))
  try {
    await build({
      config: false,
      silent,
      entry: { script: source('main.tsx'), style: source('style.css') },
      outDir: folder,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      minify: true,
      splitting: false,
      noExternal: [/./],
      esbuildOptions: (options) => {
        options.jsx = 'automatic'
        options.jsxImportSource = 'preact'
      },
    })
    const [script, style] = await Promise.all(
      ['script.js', 'style.css'].map((file) => readFile(join(folder, file), 'utf8')),
    )
    return { script: script ?? '', style: style ?? '' }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
