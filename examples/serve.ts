/**
 * Opens an example in a browser: `npx tsx examples/serve.ts react`, or `vue`, or `tanstack-query`.
 *
 * Any bundler does what this does: it makes one script of the example's page, and lays MSW's worker script beside it.
 *
 * @module examples/serve
 */
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { serve } from 'srvx'
import { runProgram } from './run-program.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const pages = new Map(
  readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^/\\]+[/\\]main\.tsx?$/.test(file))
    .map((file) => [file.split(/[/\\]/)[0], join(here, file)]),
)

await runProgram(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '4020' } },
  })
  const [name = ''] = positionals
  const page = pages.get(name)
  if (!page) {
    throw new Error(`Choose an example: npx tsx examples/serve.ts ${[...pages.keys()].join(' | ')} [--port 4020]`)
  }

  const bundle = await build({
    entryPoints: [page],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    // Names the package as its users do, but takes the sources beside: tsconfig.json says where they are.
    tsconfig: join(here, '../tsconfig.json'),
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    logLevel: 'warning',
  })
  const document = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>ovh-conference with ${name}</title>
<link rel="stylesheet" href="/screen.css">
<link rel="icon" href="data:,">
<script type="module" src="/main.js"></script>
<body></body>
</html>
`
  const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
  const files: Record<string, [type: string, content: string]> = {
    '/': ['text/html', document],
    '/main.js': ['text/javascript', bundle.outputFiles[0]?.text ?? ''],
    '/screen.css': ['text/css', await readFile(join(here, 'screen/screen.css'), 'utf8')],
    // Where MSW looks for it. In a project of yours, `npx msw init public` puts it there.
    '/mockServiceWorker.js': ['text/javascript', await readFile(worker, 'utf8')],
  }

  const server = serve({
    port: Number(values.port),
    // Service workers exist on https and on this machine only.
    hostname: '127.0.0.1',
    silent: true,
    fetch(request) {
      const file = files[new URL(request.url).pathname]
      if (!file) return new Response('Not found', { status: 404 })
      return new Response(file[1], { headers: { 'Content-Type': `${file[0]}; charset=utf-8` } })
    },
  })
  await server.ready()
  console.log(`${server.url}\nCtrl+C ends it.`)
})
