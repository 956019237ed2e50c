/**
 * `npm test`: two projects. `node` runs every `test/**\/*.test.ts`, `browser` runs
 * `test/**\/*.browser.test.ts` in a headless Chromium that comes from npm.
 *
 * @module vitest.config
 */
import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type Plugin, type TestProjectConfiguration } from 'vitest/config'
import { findChromium } from './test/browser/chromium.js'

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Tests name the package as its users do and get the sources. */
const alias = [
  { find: /^ovh-conference$/, replacement: source('src/index.ts') },
  { find: /^ovh-conference\/schemas$/, replacement: source('src/schemas/index.ts') },
  { find: /^ovh-conference\/mocks$/, replacement: source('mocks/index.ts') },
  { find: /^ovh-conference\/mocks\/node$/, replacement: source('mocks/node/index.ts') },
  { find: /^ovh-conference\/mocks\/browser$/, replacement: source('mocks/browser/index.ts') },
  { find: /^ovh-conference\/openapi\.json$/, replacement: source('openapi.json') },
]

/** Serves the worker script of the very msw that is installed: a copy would go stale. */
const mockServiceWorker: Plugin = {
  name: 'mock-service-worker',
  configureServer({ middlewares }) {
    const script = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
    middlewares.use('/mockServiceWorker.js', (_request, response) => {
      response.setHeader('content-type', 'text/javascript')
      createReadStream(script).pipe(response)
    })
  },
}

const node: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'node',
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.browser.test.ts'],
  },
}

const chromium = await findChromium()
if (!chromium) {
  console.warn('Browser tests are left out: no Chromium for this platform. Run `npx playwright install chromium`.')
}

const browser: TestProjectConfiguration = {
  extends: true,
  plugins: [mockServiceWorker],
  // What Vue asks its users to decide.
  define: { __VUE_OPTIONS_API__: false, __VUE_PROD_DEVTOOLS__: false, __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false },
  // Bundled before the first test: one found later would reload the page in the middle of it.
  optimizeDeps: {
    include: [
      'msw',
      'msw/browser',
      'openapi-fetch',
      'zod/mini',
      '@noble/hashes/legacy.js',
      '@noble/hashes/utils.js',
      // The examples.
      'react',
      'react/jsx-dev-runtime',
      'react-dom/client',
      'vue',
      '@tanstack/react-query',
      'openapi-react-query',
    ],
  },
  test: {
    name: 'browser',
    include: ['test/**/*.browser.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: chromium ?? {} }),
      instances: [{ browser: 'chromium' }],
    },
  },
}

export default defineConfig({
  resolve: { alias },
  test: {
    projects: chromium ? [node, browser] : [node],
    coverage: { include: ['src/**', 'mocks/**'], exclude: ['src/generated/**'] },
  },
})
