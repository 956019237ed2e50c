/**
 * `npm run build`: one ESM file per public entry, in `dist/`, under the path of its source.
 *
 * Readable and without source maps: what is published is its own source, and half the size.
 *
 * @module tsup.config
 */
import { defineConfig } from 'tsup'
import { bundledPages } from './scripts/bundled-pages.js'
import { thirdPartyLicenses } from './scripts/third-party-licenses.js'

const library = {
  'src/index': 'src/index.ts',
  'src/schemas/index': 'src/schemas/index.ts',
  'mocks/index': 'mocks/index.ts',
  'mocks/node/index': 'mocks/node/index.ts',
  'mocks/browser/index': 'mocks/browser/index.ts',
}

export default defineConfig({
  entry: { ...library, 'mocks/server/command': 'mocks/server/command.ts' },
  format: 'esm',
  target: ['es2022', 'node20.19'],
  // One copy of every class and of the simulator's state, whichever entries a program combines.
  splitting: true,
  // What is in `dependencies` and `peerDependencies` stays an import, every other package is bundled.
  // A watch can be disposed of; a consumer's `lib` may not know that yet.
  dts: { entry: library, banner: '/// <reference lib="esnext.disposable" />' },
  removeNodeProtocol: false,
  clean: true,
  esbuildPlugins: [bundledPages, thirdPartyLicenses],
})
