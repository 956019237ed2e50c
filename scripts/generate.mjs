/**
 * Everything that is generated from `openapi.yaml`:
 *
 * - `src/generated/contract.ts`: the types, by openapi-typescript
 * - `src/generated/zod.ts`: the zod schemas, by hey-api
 * - `src/generated/operation-routes.ts`: method and path of every operation
 * - `src/generated/operation-requests.ts`: body schema, access and parameters of every operation
 * - `src/generated/operation-responses.ts`: schema of what every operation answers when it succeeds
 * - `openapi.json`: the contract as JSON
 *
 * `--check` writes nothing and fails when a file is not what the contract says.
 *
 * @module scripts/generate
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

function operationRoutes(contract) {
  const rows = listOperations(contract).map(
    ({ operation, method, path }) => `  ${operation.operationId}: '${method.toUpperCase()} ${path}',`,
  )
  return `${banner}
/** Method and path of every operation of the contract, by its operationId. */
export const operationRoutes = {
${rows.join('\n')}
} as const
`
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
const files = {
  'src/generated/contract.ts': await contractTypes(structuredClone(contract)),
  'src/generated/zod.ts': await zodSchemas(structuredClone(contract)),
  'src/generated/operation-routes.ts': operationRoutes(contract),
  'src/generated/operation-requests.ts': operationRequests(contract),
  'src/generated/operation-responses.ts': operationResponses(contract),
  'openapi.json': `${JSON.stringify(contract, null, 2)}\n`,
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
