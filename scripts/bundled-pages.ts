/**
 * An esbuild plugin: puts the finished pages of the reference server into the bundle, in place of the module that
 * bundles them from source.
 *
 * @module scripts/bundled-pages
 */
import type { Options } from 'tsup'
import { bundlePage, pageNames } from '../mocks/server/page-bundle.js'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Replaces `mocks/server/page-bundle.ts`. */
export const bundledPages: Plugin = {
  name: 'bundled-pages',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocks[\\/]server[\\/]page-bundle\.ts$/ }, async () => {
      const pages: Record<string, unknown> = {}
      for (const name of pageNames) pages[name] = await bundlePage(name, { silent: false })
      const contents = [
        `const pages = ${JSON.stringify(pages)}`,
        `export const pageNames = ${JSON.stringify(pageNames)}`,
        'export const bundlePage = async (name) => pages[name]',
      ]
      return { contents: contents.join('\n'), loader: 'js' }
    })
  },
}
