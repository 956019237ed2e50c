/**
 * Everything that is generated from the two contracts. From `openapi.yaml`:
 *
 * - `src/generated/contract.ts`: the types, by openapi-typescript
 * - `src/generated/zod.ts`: the zod schemas, by hey-api
 * - `src/generated/operation-routes.ts`: method and path of every operation
 * - `src/generated/operation-requests.ts`: body schema, access and parameters of every operation
 * - `src/generated/operation-responses.ts`: schema of what every operation answers when it succeeds
 * - `openapi.json`: the contract as JSON
 *
 * From `mocks/control-api.yaml`, the control API of the reference server:
 *
 * - `mocks/server/protocol/generated/control-api.ts`: the types, by openapi-typescript
 * - `mocks/server/protocol/generated/control-routes.ts`: method and path of every operation
 * - `mocks/server/protocol/generated/control-description.ts`: the description itself, for the server to serve
 *
 * `--check` writes nothing and fails when a file is not what the contract says.
 *
 * @module scripts/generate
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@hey-api/openapi-ts'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'

const root = new URL('..', import.meta.url)
const banner = '// Generated from openapi.yaml by `npm run generate`. Do not edit.\n'
const METHODS = ['get', 'post', 'put', 'delete']

async function contractTypes(contract) {
  return banner + astToString(await openapiTypescript(contract, { alphabetize: false, defaultNonNullable: false }))
}

/** The zod plugin turns int64 into bigint, where JSON carries plain numbers, and freezes what is read-only. */
function forZod(node) {
  if (Array.isArray(node)) return node.map(forZod)
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(key === 'format' && (value === 'int64' || value === 'int32')))
      .filter(([key, value]) => !(key === 'readOnly' && value === true))
      .map(([key, value]) => [key, forZod(value)]),
  )
}

async function zodSchemas(contract) {
  const folder = await mkdtemp(join(tmpdir(), 'ovh-conference-generate-'))
  try {
    await createClient({
      input: forZod({ ...contract, paths: {} }),
      output: { path: folder, entryFile: false },
      logs: { level: 'silent' },
      parser: { filters: { orphans: true } },
      plugins: [
        {
          name: 'zod',
          compatibilityVersion: 'mini',
          dates: { offset: true },
          metadata: false,
          definitions: { name: '{{name}}Schema', case: 'PascalCase' },
          requests: false,
          responses: false,
        },
      ],
    })
    const text = await readFile(join(folder, 'zod.gen.ts'), 'utf8')
    return banner + text.replace(/^\/\/ This file is auto-generated.*\n/, '')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const schemaName = (schema) => schema?.$ref?.split('/').pop()

/** Every operation of the contract, ordered by operationId. */
function listOperations(contract) {
  return Object.entries(contract.paths)
    .flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((method) => ({ path, item, method, operation: item[method] })),
    )
    .sort((a, b) => (a.operation.operationId < b.operation.operationId ? -1 : 1))
}

const routeRows = (contract) =>
  listOperations(contract)
    .map(({ operation, method, path }) => `  ${operation.operationId}: '${method.toUpperCase()} ${path}',`)
    .join('\n')

function operationRoutes(contract) {
  return `${banner}
/** Method and path of every operation of the contract, by its operationId. */
export const operationRoutes = {
${routeRows(contract)}
} as const
`
}

const controlBanner = (what, module) => `/**
 * ${what} Generated from mocks/control-api.yaml by \`npm run generate\`. Do not edit.
 *
 * @module protocol/generated/${module}
 */
`

/** Read-only all the way: handlers answer with what they read from the world. */
async function controlTypes(contract) {
  const types = await openapiTypescript(contract, { alphabetize: false, defaultNonNullable: false, immutable: true })
  return formatted('control-api.ts', controlBanner('Types of the control API.', 'control-api') + astToString(types))
}

function controlRoutes(contract) {
  const text = `${controlBanner('Where the operations of the control API are.', 'control-routes')}
/** Method and path of every operation of the control API, by its operationId. */
export const controlRoutes = {
${routeRows(contract)}
} as const
`
  return formatted('control-routes.ts', text)
}

function controlDescription(text) {
  const banner = controlBanner('The description of the control API.', 'control-description')
  const escaped = text.replace(/[\\`]|\$\{/g, '\\$&')
  return formatted(
    'control-description.ts',
    `${banner}\n/** \`mocks/control-api.yaml\`, as it is. */\nexport const controlDescription = \`${escaped}\`\n`,
  )
}

/** Writes a text as the formatter would, so that it need not be left out of the checks. */
function formatted(name, text) {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'format', `--stdin-file-path=mocks/server/protocol/generated/${name}`],
    { cwd: fileURLToPath(root), input: text, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`Biome cannot format ${name}: ${stderr}`)
  return stdout
}

function operationRequests(contract) {
  const rows = listOperations(contract).map(({ operation, item }) => {
    const content = operation.requestBody?.content ?? {}
    const body = schemaName(content['application/json']?.schema)
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
      (entry) => contract.components.parameters[schemaName(entry)],
    )
    const details = [
      `body: ${body ? `schemas.${body}Schema` : 'undefined'}`,
      `bodyRequired: ${operation.requestBody?.required === true}`,
      `access: '${accessOf(operation, item)}'`,
      `parameters: ${JSON.stringify(parameters.map((parameter) => ({ name: parameter.name, in: parameter.in, required: parameter.required === true, type: typeOf(contract, parameter.schema) })))}`,
    ]
    return `  ${operation.operationId}: { ${details.join(', ')} },`
  })
  return `${banner}
import * as schemas from './zod.js'

/** What each operation takes: its JSON body, who may call it, and its parameters. */
export const operationRequests = {
${rows.join('\n')}
} as const
`
}

/** zod for the JSON of a success; operations whose success is not JSON, or that stand outside, have none. */
function operationResponses(contract) {
  const rows = listOperations(contract).flatMap(({ operation, item }) => {
    const schema = operation.responses['200']?.content?.['application/json']?.schema
    return schema && !item.servers ? [`  ${operation.operationId}: ${zodOf(schema)},`] : []
  })
  return `${banner}
import * as z from 'zod/mini'
import * as schemas from './zod.js'

/** What each operation answers when it succeeds. */
export const operationResponses = {
${rows.join('\n')}
} as const
`
}

/** As hey-api writes names: `BillingAccountWithIAM` → `BillingAccountWithIam`. */
const pascalCase = (name) => name.replace(/([A-Z])([A-Z]+)(?![a-z])/g, (_, first, rest) => first + rest.toLowerCase())

/** The schemas of answers are names, lists of names, and plain types; anything else stops the generator. */
function zodOf(schema) {
  if (schema.$ref) return `schemas.${pascalCase(schemaName(schema))}Schema`
  const types = [schema.type].flat().filter((type) => type !== 'null')
  if (types.length < [schema.type].flat().length) {
    return types.length === 0 ? 'z.null()' : `z.nullable(${zodOf({ ...schema, type: types[0] })})`
  }
  if (schema.type === 'array') return `z.array(${zodOf(schema.items)})`
  if (schema.type === 'integer') return 'z.int()'
  if (schema.type === 'number') return 'z.number()'
  if (schema.type === 'boolean') return 'z.boolean()'
  if (schema.type === 'string') return schema.enum ? `z.enum(${JSON.stringify(schema.enum)})` : 'z.string()'
  throw new Error(`No zod for the answer ${JSON.stringify(schema)}`)
}

/** `outside`: not below the base path; `open`: no credentials; `application`: application key only; `signed`: all. */
function accessOf(operation, item) {
  if (item.servers) return 'outside'
  if (operation.security?.length === 0) return 'open'
  if (operation.security) return 'application'
  return 'signed'
}

function typeOf(contract, schema) {
  const resolved = schema.$ref ? contract.components.schemas[schemaName(schema)] : schema
  if (resolved.enum) return resolved.enum
  return resolved.format === 'date-time' || resolved.format === 'uuid' ? resolved.format : resolved.type
}

const source = await readFile(new URL('openapi.yaml', root), 'utf8')
const contract = parse(source)
const controlSource = await readFile(new URL('mocks/control-api.yaml', root), 'utf8')
const controlContract = parse(controlSource)
const files = {
  'src/generated/contract.ts': await contractTypes(structuredClone(contract)),
  'src/generated/zod.ts': await zodSchemas(structuredClone(contract)),
  'src/generated/operation-routes.ts': operationRoutes(contract),
  'src/generated/operation-requests.ts': operationRequests(contract),
  'src/generated/operation-responses.ts': operationResponses(contract),
  'openapi.json': `${JSON.stringify(contract, null, 2)}\n`,
  'mocks/server/protocol/generated/control-api.ts': await controlTypes(structuredClone(controlContract)),
  'mocks/server/protocol/generated/control-routes.ts': controlRoutes(controlContract),
  'mocks/server/protocol/generated/control-description.ts': controlDescription(controlSource),
}

const check = process.argv.includes('--check')
const stale = []
for (const [name, text] of Object.entries(files)) {
  const url = new URL(name, root)
  const before = await readFile(url, 'utf8').catch(() => '')
  if (before === text) continue
  if (check) stale.push(name)
  else await writeFile(url, text)
}
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  process.exit(1)
}
console.log(check ? 'Generated files are fresh.' : `Generated ${Object.keys(files).join(', ')}.`)
