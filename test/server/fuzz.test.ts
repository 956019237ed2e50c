/**
 * Requests at random, over real HTTP: whatever is sent, the server answers as its descriptions say, and lives on.
 *
 * fast-check prints the seed of a run that fails.
 *
 * @module test/server/fuzz
 */
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { OperationId } from '../../src/contract.js'
import { operationRequests } from '../../src/generated/operation-requests.js'
import { operations } from '../contract/contract.js'
import { contractFaults, operationOf } from '../simulator/support/contract-check.js'
import { openStage, PIN, type Stage, send } from './support/stage.js'

/** Stories tried, and requests in each. */
const RUNS = 60
const LENGTH = 25

interface Described {
  readonly operationId: string
  readonly method: string
  readonly path: string
  /** The body's schema; `undefined` where none is taken. */
  readonly body: Schema | undefined
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: object }>>
}
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

const control = parse(readFileSync(new URL('../../mocks/control-api.yaml', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
ajv.addSchema(control, 'control')

const METHODS = ['get', 'post', 'put', 'delete']
const items: [
  string,
  Record<string, Omit<Described, 'body'> & { requestBody?: { content: Record<string, { schema: Schema }> } }>,
][] = Object.entries(control.paths)
/** A stream does not end by itself. */
const described: Described[] = items
  .flatMap(([path, item]) =>
    METHODS.flatMap((name) => {
      const operation = item[name]
      if (!operation) return []
      const body = operation.requestBody?.content['application/json']?.schema
      return [{ ...operation, method: name.toUpperCase(), path, body }]
    }),
  )
  .filter(({ operationId }) => operationId !== 'watchDesk')

const named = (ref: string) =>
  ref
    .split('/')
    .slice(1)
    .reduce((node, name) => node[name], control)

/** Values that nearly fit a schema: right, plausible, or any JSON at all. */
function nearly(schema: Schema, name = ''): fc.Arbitrary<unknown> {
  const { $ref, type, enum: values, pattern, properties, required = [] } = schema
  if ($ref) return nearly(named($ref), name)
  const noise = { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) }
  const mostly = (arbitrary: fc.Arbitrary<unknown>) => fc.oneof({ weight: 12, arbitrary }, noise)
  const known = PLAUSIBLE[name]
  if (known) return mostly(fc.constantFrom(...known))
  if (values) return mostly(fc.constantFrom(...values))
  switch ([type].flat()[0]) {
    case 'object': {
      const fields = Object.entries(properties ?? {}).map(([field, inner]) => [field, nearly(inner, field)] as const)
      return mostly(fc.record(Object.fromEntries(fields), { requiredKeys: [...required] }))
    }
    case 'integer':
      return mostly(fc.integer({ min: -1, max: 40 }))
    case 'number':
      return mostly(fc.double({ min: -1, max: 40, noNaN: true }))
    case 'boolean':
      return mostly(fc.boolean())
    case 'array':
      return mostly(fc.array(fc.integer(), { maxLength: 2 }))
    default:
      return mostly(pattern ? fc.stringMatching(new RegExp(pattern)) : fc.string())
  }
}

/** What leads further than noise does. */
const PLAUSIBLE: Readonly<Record<string, readonly unknown[]>> = {
  serviceName: ['+33972101010', '0033972101010', '+33972202020', '+33', 'abc', '__proto__'],
  from: ['+33639980001', '+33639980002', '0', 'anonymous'],
  keys: [`${PIN}#`, '#', '##', '00', '**', '9999#', '1#2#3#'],
  operation: ['any', 'getServerTime', 'muteParticipant', 'toString'],
  settings: [{ pin: PIN }, { pin: null }, { recordStatus: true, reportStatus: 'customer' }, { pin: '12345678901' }],
  startAt: ['2026-01-05T09:00:00+01:00', '2026-02-30T00:00:00Z', 'now'],
  timeoutSeconds: [0, 0.05],
  billingAccount: ['ab1234567-ovh-1', 'toString', ''],
  status: [500, 503, 404, 418, 0],
}

function step(): fc.Arbitrary<{ readonly operation: Described; readonly path: string; readonly body: unknown }> {
  return fc.constantFrom(...described).chain((operation) =>
    fc.record({
      operation: fc.constant(operation),
      path: fc
        .tuple(
          fc.constantFrom('0033972101010', '+33972101010', '%2B33972101010', 'x', '%zz', '..%2f..', '__proto__'),
          fc.constantFrom('1', '2', '3', '0', '-1', '1e3', '999999999999999', 'constructor'),
        )
        .map(([serviceName, callId]) =>
          operation.path.replace('{serviceName}', serviceName).replace('{callId}', callId),
        ),
      body: operation.body ? nearly(operation.body) : fc.constant(undefined),
    }),
  )
}

function pointerTo(...names: string[]): string {
  return `control#/${names.map((name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`
}

/** What is wrong with an answer of the control API. */
function controlFaults(
  { operationId, method, path, responses }: Described,
  status: number,
  type: string,
  answer: unknown,
) {
  const response = responses[status]
  if (!response) return [`${operationId} answers ${status}, which is not described: ${JSON.stringify(answer)}`]
  const place = response.$ref
    ? ['components', 'responses', response.$ref.split('/').at(-1) ?? '']
    : ['paths', path, method.toLowerCase(), 'responses', String(status)]
  const validate = ajv.compile({ $ref: pointerTo(...place, 'content', type, 'schema') })
  if (validate(answer)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${operationId} ${status} ${instancePath} ${message}`,
  )
}

let stage: Stage
let worldCount = 0
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.server.close())

const isAlive = async () => (await fetch(`${stage.server.baseUrl}/auth/time`)).status === 200

describe('the control API', { timeout: 120_000 }, () => {
  it.each(['virtual', 'running'])('answers as described, whatever is sent, in %s time', async (clock) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step(), { minLength: 1, maxLength: LENGTH }), async (steps) => {
        const base = `${stage.server.origin}/w/fuzz-${worldCount++ % 50}/simulation`
        expect((await send('PUT', `${base}/world`, { clock })).status).toBe(200)
        await send('POST', `${base}/conferences`, { serviceName: '+33972101010', settings: { pin: PIN } })
        for (const { operation, path, body } of steps) {
          // A body cannot go with GET.
          const given = operation.method === 'GET' ? undefined : body
          const response = await send(operation.method, base + path, given)
          const text = await response.text()
          const isJson = response.headers.get('Content-Type')?.startsWith('application/json') ?? false
          const type = isJson ? 'application/json' : 'text/plain'
          expect(controlFaults(operation, response.status, type, isJson ? JSON.parse(text) : text)).toEqual([])
        }
        expect(await isAlive()).toBe(true)
      }),
      { numRuns: RUNS },
    )
  })
})

describe('the API', { timeout: 120_000 }, () => {
  const words = [
    '1',
    '0',
    '-1',
    'x',
    '%00',
    '%zz',
    '..',
    '%2e%2e',
    '__proto__',
    '0033972101010',
    'ab1234567-ovh-1',
    'é',
  ]
  const request = fc.constantFrom(...operations).chain(({ operationId, method, path }) =>
    fc.record({
      // Token endpoint and store stand beside the versioned paths.
      base: fc.constant(operationRequests[operationId as OperationId].access === 'outside' ? '' : '/1.0'),
      method: fc.constantFrom(method, method, method, 'PATCH', 'HEAD', 'OPTIONS'),
      path: fc.array(fc.constantFrom(...words), { minLength: 8, maxLength: 8 }).map((drawn) => {
        let next = 0
        return path.replace(/\{(\w+)\}/g, (_, name: string) => {
          if (name === 'serviceName' && next % 3 === 0) return '0033972101010'
          if (name === 'billingAccount') return 'ab1234567-ovh-1'
          return drawn[next++ % drawn.length] ?? ''
        })
      }),
      query: fc.oneof(
        fc.constant(''),
        fc.string().map((text) => `?${encodeURI(text)}`),
        fc.constant('?a[]=1&%zz=%'),
      ),
      body: fc.oneof(fc.json(), fc.string(), fc.constant('')),
    }),
  )

  it('answers as the contract says over HTTP, whatever is sent', async () => {
    const { applicationKey, consumerKey } = stage.server.simulator.credentials
    const headers = { 'X-Ovh-Application': applicationKey, 'X-Ovh-Consumer': consumerKey }
    await fc.assert(
      fc.asyncProperty(request, async ({ base, method, path, query, body }) => {
        const hasBody = !['GET', 'HEAD', 'OPTIONS'].includes(method)
        const url = `${stage.server.origin}${base}${path}${query}`
        const response = await fetch(url, { method, headers, redirect: 'manual', ...(hasBody ? { body } : {}) })
        const text = await response.text()
        expect(response.status, text).toBeLessThan(500)
        const operation = operationOf(method, path)
        // Where dots led elsewhere, or the store answers, the contract has no word to say.
        if (!operation || operation.path.startsWith('/storage') || !new URL(url).pathname.endsWith(path)) return
        const contentType = response.headers.get('Content-Type')
        expect(contractFaults(operation, { status: response.status, contentType, text })).toEqual([])
      }),
      { numRuns: 600 },
    )
  })
})

describe('the socket', { timeout: 60_000 }, () => {
  it('survives what is no HTTP', async () => {
    const { hostname, port } = new URL(stage.server.origin)
    const line = fc.oneof(
      fc.constantFrom(
        'GET / HTTP/1.1',
        'GET http://[ HTTP/1.1',
        'GET //evil.example/%00 HTTP/1.1',
        'GET /follow/../../etc/passwd HTTP/1.1',
        'POST /simulation/calls HTTP/1.1',
        'Content-Length: 10',
        'Content-Length: -1',
        'Transfer-Encoding: chunked',
        'Content-Type: application/json',
        'Host: [',
        'Host: 127.0.0.1',
        'Expect: 100-continue',
        'Upgrade: websocket',
        'Connection: close',
        '',
        'zz',
        '5',
        `X: ${'x'.repeat(20_000)}`,
      ),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const answer = await new Promise<string>((resolve) => {
          let text = ''
          const socket = connect(Number(port), hostname, () => {
            socket.end(`${lines.join('\r\n')}\r\n\r\n`)
          })
          socket.on('data', (piece) => {
            text += piece
          })
          // A reset is an answer, too.
          socket.on('error', () => {})
          socket.on('close', () => resolve(text))
        })
        expect(answer).not.toMatch(/^HTTP\/1\.1 500/)
      }),
      { numRuns: 300 },
    )
    expect(await isAlive()).toBe(true)
  })
})
