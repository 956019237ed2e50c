/**
 * Builds the pages that are not TypeDoc's: playground and contracts, with their scripts, styles and worker.
 *
 * @module site/own-pages
 */
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { parse } from 'yaml'
import contract from '../../openapi.json' with { type: 'json' }
import type { OpenApiDocument, PageData } from './contract/page-data.js'
import type { HelperLink } from './helper-map.js'
import { ownDocument } from './own-document.js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const require = createRequire(import.meta.url)

const SWAGGER = [
  require.resolve('swagger-ui-dist/swagger-ui-bundle.js'),
  require.resolve('swagger-ui-dist/swagger-ui.css'),
]
/** Pages that work without a network once one of them has been read; other pages as they are read. */
const OFFLINE_PAGES = ['index.html', 'playground.html', 'contract.html', 'control-api.html'] as const
const OFFLINE_FILES = ['openapi.json', 'openapi.yaml', 'control-api.yaml', 'mockServiceWorker.js'] as const

/**
 * Writes them.
 *
 * @param folder The site.
 * @param helpers Helpers of each operation.
 */
export async function writeOwnPages(folder: string, helpers: Readonly<Record<string, HelperLink[]>>): Promise<void> {
  const assets = join(folder, 'assets', 'site')
  await mkdir(assets, { recursive: true })
  await Promise.all([
    bundle(assets),
    ...SWAGGER.map((file) => cp(file, join(assets, basename(file)))),
    cp(here('./style/icon.svg'), join(assets, 'icon.svg')),
    // Byte for byte what the bundled MSW expects: it compares the checksum.
    cp(require.resolve('msw/mockServiceWorker.js'), join(folder, 'mockServiceWorker.js')),
    writeFile(join(folder, 'playground.html'), playgroundPage()),
    writeFile(join(folder, 'contract.html'), contractPage(helpers)),
    writeFile(join(folder, 'control-api.html'), await controlApiPage()),
  ])
  await writeWorker(folder)
}

async function bundle(outdir: string): Promise<void> {
  await build({
    entryPoints: {
      playground: here('./playground/main.tsx'),
      contract: here('./contract/main.ts'),
      'own-pages': here('./style/own-pages.css'),
    },
    outdir,
    bundle: true,
    // Classic scripts run in pages opened as files, too.
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    conditions: ['browser'],
    alias: { 'node:crypto': here('./hash-in-browser.ts') },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'linked',
    logLevel: 'warning',
  })
}

/** TypeDoc copies these after the plugins have done their work. */
const COPIED_LATER = ['assets/style.css', 'assets/highlight.css', 'assets/main.js']

/** The worker keeps the site for times without a network, and lets MSW's script do the rest. */
async function writeWorker(folder: string): Promise<void> {
  const listed = async (path: string) =>
    (await readdir(join(folder, path), { withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => `${path}/${entry.name}`)
  const written = [...OFFLINE_PAGES, ...OFFLINE_FILES, ...(await listed('assets')), ...(await listed('assets/site'))]
  const files = [...new Set([...written, ...COPIED_LATER])]
  const hash = createHash('sha256')
  for (const file of written) hash.update(file).update(await readFile(join(folder, file)))
  const script = await readFile(here('./service-worker.js'), 'utf8')
  const values = { "'VERSION'": hash.digest('hex').slice(0, 16), '\'["FILES"]\'': JSON.stringify(files) }
  const filled = Object.entries(values).reduce((text, [place, value]) => {
    if (!text.includes(place)) throw new Error(`The worker has no place for ${place}.`)
    return text.replace(place, () => JSON.stringify(value))
  }, script)
  await writeFile(join(folder, 'service-worker.js'), filled)
}

function playgroundPage(): string {
  return ownDocument({
    title: 'Playground',
    description: 'A whole telephone conference service in your browser: dial in, follow, moderate, run client code.',
    current: 'playground.html',
    head: `<link rel="stylesheet" href="assets/site/playground.css">
<script defer src="assets/site/playground.js"></script>
`,
    body: '<div id="page"><p class="loading">…</p><noscript>The playground needs JavaScript.</noscript></div>',
  })
}

function contractPage(helpers: Readonly<Record<string, HelperLink[]>>): string {
  return swaggerPage({
    title: 'Contract',
    current: 'contract.html',
    description: 'Every operation of OVHcloud’s telephone conferences, answered by the simulator in the page.',
    data: { kind: 'contract', spec: contract, helpers },
    introduction: `<h1>The contract</h1>
<p>Every operation of the service, with the helper that does it. <strong>Execute</strong> is answered by a simulator in this
page: no request leaves it. Download <a href="openapi.yaml">openapi.yaml</a> or <a href="openapi.json">openapi.json</a>.
See also the <a href="control-api.html">control API</a> of the reference server.</p>`,
  })
}

async function controlApiPage(): Promise<string> {
  // An OpenAPI document of this repository; its shape is checked by the linter of contracts.
  const spec = parse(await readFile(here('../../mocks/control-api.yaml'), 'utf8')) as OpenApiDocument
  return swaggerPage({
    title: 'Control API',
    current: 'control-api.html',
    description: 'The API that drives the reference server from tests in any language.',
    data: { kind: 'control', spec },
    introduction: `<h1>The control API</h1>
<p>How tests in any language drive the <a href="documents/The_reference_server.html">reference server</a>.
<strong>Execute</strong> is answered by a simulated server in this page: no request leaves it.
Download <a href="control-api.yaml">control-api.yaml</a>. See also the <a href="contract.html">contract</a>.</p>`,
  })
}

interface SwaggerPage {
  readonly title: string
  readonly current: string
  readonly description: string
  readonly introduction: string
  readonly data: PageData
}

function swaggerPage({ title, current, description, introduction, data }: SwaggerPage): string {
  return ownDocument({
    title,
    description,
    current,
    head: `<link rel="stylesheet" href="assets/site/swagger-ui.css">
<script defer src="assets/site/swagger-ui-bundle.js"></script>
<script defer src="assets/site/contract.js"></script>
`,
    body: `<main class="contract">${introduction}
<script type="application/json" id="contract-data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<div id="swagger-ui"><noscript>This page needs JavaScript; the files above do not.</noscript></div></main>`,
  })
}
