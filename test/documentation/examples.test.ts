/**
 * What the documentation shows compiles: a reader can paste it into a program that has the names it speaks of.
 *
 * @module test/documentation/examples-compile
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as client from 'ovh-conference'
import * as mocks from 'ovh-conference/mocks'
import * as schemas from 'ovh-conference/schemas'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { listDocumentedExamples } from './examples.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const examples = listDocumentedExamples()

/** Names that examples take for granted; an example that declares one of them shadows it.
 * Add what another example needs, or let it declare it. */
const context = `
import type * as client from 'ovh-conference'
import type * as mocks from 'ovh-conference/mocks'
import type * as schemas from 'ovh-conference/schemas'
import type { SetupServer } from 'msw/node'
import type { RoomChange } from '../src/live/room-event.js'
declare global {
  ${Object.entries({ client, mocks, schemas })
    .map(([module, names]) => declarations(module, names))
    .join('')}
  const ovh: client.ConferenceClient
  const conference: ReturnType<client.ConferenceClient['conference']>
  const room: ReturnType<typeof conference.room>
  const simulator: ReturnType<typeof mocks.createSimulator>
  const number: mocks.NumberReference
  const billingAccount: string, serviceName: string, roomNumber: number
  const applicationKey: string, applicationSecret: string, consumerKey: string
  const clientId: string, clientSecret: string, session: { currentToken(): string }
  const watch: ReturnType<typeof room.watch>, entry: client.HistoryEntry, destination: WritableStream<Uint8Array>
  const useSyncExternalStore: <T>(subscribe: (changed: () => void) => () => void, read: () => T, first: () => T) => T
  const server: SetupServer, recorded: RoomChange[]
  const file: File, signal: AbortSignal, url: string, entry: client.HistoryEntry
  const speaker: { id: number }, bar: { set(value: number): void }
}
`

// `…` in an example stands for whatever comes there.
const virtual = new Map([
  [`${root}test/example-context.d.ts`, context],
  ...examples.map(({ code, source }, index): [string, string] => [
    fileOf(index),
    `${ownImport(code, source)}${code.replaceAll('…', ';')}\nexport {}\n`,
  ]),
])
const options: ts.CompilerOptions = {
  ...ts.convertCompilerOptionsFromJson(
    ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config.compilerOptions,
    root,
  ).options,
  noUnusedLocals: false,
}
const host = ts.createCompilerHost(options)
const { fileExists, readFile, getSourceFile } = host
host.fileExists = (path) => virtual.has(path) || fileExists(path)
host.readFile = (path) => virtual.get(path) ?? readFile(path)
host.getSourceFile = (path, language, ...rest) => {
  const text = virtual.get(path)
  return text === undefined ? getSourceFile(path, language, ...rest) : ts.createSourceFile(path, text, language, true)
}
const program = ts.createProgram([...virtual.keys()], options, host)

it('the context of the examples compiles', () => {
  expect(faultsOf(`${root}test/example-context.d.ts`)).toEqual([])
})

it.each(examples.map(({ title }, index) => [title, index] as const))('%s', { timeout: 60_000 }, (_, index) => {
  expect(faultsOf(fileOf(index))).toEqual([])
})

function fileOf(index: number): string {
  return `${root}test/example-${index}.ts`
}

function declarations(module: string, names: object): string {
  return Object.keys(names)
    .map((name) => `const ${name}: typeof ${module}.${name}\n  `)
    .join('')
}

/** An example in a source file may use what the file exports, also where the package does not. */
function ownImport(code: string, source: string | undefined): string {
  if (!source) return ''
  const exported = readFileSync(root + source, 'utf8').matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)
  // The signatures of an overloaded function share one name.
  const names = [...new Set([...exported].map(([, name = '']) => name))].filter(
    (name) => code.includes(name) && !code.includes(`import { ${name}`),
  )
  return names.length > 0 ? `import { ${names.join(', ')} } from '../${source.replace(/\.ts$/, '.js')}';` : ''
}

const RETURN_OUTSIDE_FUNCTION = 1108

function faultsOf(path: string): string[] {
  const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(path))
  // An example may be the middle of a function.
  return diagnostics
    .filter(({ code }) => code !== RETURN_OUTSIDE_FUNCTION)
    .map(({ messageText, file, start = 0 }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
      return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
}
