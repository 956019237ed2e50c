/**
 * Runs what goes through MSW with another MSW than the installed one: `node scripts/test-msw3.mjs`.
 *
 * `MSW_FOLDER` is a folder in which that MSW is installed; every import of `msw` leads there, ours included.
 *
 * @module vitest.msw3.config
 */
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vitest/config'
import main from './vitest.config.js'

const folder = process.env.MSW_FOLDER
if (!folder) throw new Error('MSW_FOLDER is not set. Run this with: node scripts/test-msw3.mjs')

const anotherMsw: Plugin = {
  name: 'another-msw',
  enforce: 'pre',
  resolveId(source) {
    if (source !== 'msw' && !source.startsWith('msw/')) return null
    // As if that folder's own package.json were the importer: only a file that exists counts as one.
    return this.resolve(source, join(folder, 'package.json'), { skipSelf: true })
  },
}

export default defineConfig({
  plugins: [anotherMsw],
  resolve: { alias: main.resolve?.alias ?? [] },
  test: { include: ['test/msw3/**/*.test.ts', 'test/hosts/fetch.test.ts', 'test/hosts/node.test.ts'] },
})
