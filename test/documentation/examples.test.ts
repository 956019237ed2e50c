/**
 * What the documentation shows compiles: a reader can paste it into a program that has the names it speaks of.
 *
 * @module test/documentation/examples-compile
 */
import * as client from 'ovh-conference'
import * as mocks from 'ovh-conference/mocks'
import * as schemas from 'ovh-conference/schemas'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { snippets } from '../../docs/site/playground/snippets.js'
import { exampleNames } from './example-world.js'
import {
  type DocumentedExample,
  fileNameOf,
  listDocumentedExamples,
  listPages,
  readPage,
  readProse,
  root,
} from './examples.js'

const examples = listDocumentedExamples('ts', 'typescript', 'tsx')

/** What examples name without declaring it; an example that declares one of the names shadows it. */
const context = `
import type * as client from 'ovh-conference'
import type * as mocks from 'ovh-conference/mocks'
import type * as schemas from 'ovh-conference/schemas'
import type { ExampleWorld } from './documentation/example-world.js'
declare global {
  ${Object.entries({ client, mocks, schemas })
    .map(([module, names]) => declarations(module, names))
    .join('')}
  function result<Call extends (...input: never) => unknown>(call: Call): ReturnType<Call>
  ${exampleNames.map((name) => `const ${name}: ExampleWorld['${name}']\n  `).join('')}
}
`

const typed = new Set(['ovh', 'conference', 'room', 'simulator'])
const exported = new Set([client, mocks, schemas].flatMap(Object.keys))
/** Calls and properties in the prose, such as `conference.participant(id).mute()`; what stands in brackets is prose. */
const mentions = listPages().flatMap((page) => {
  const spans = [...readProse(page).matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.replace(/\s+/g, ' '))
  return [...new Set(spans)]
    .filter((span) => {
      const [, name = ''] = /^(?:await )?(\w+)[.(]/.exec(span) ?? []
      return (exported.has(name) || typed.has(name)) && !/\.(?:conf|mdx)$/.test(span)
    })
    .map((span) => ({
      title: `${page}: ${span}`,
      language: 'ts',
      code: `const use = ${withoutInput(span.replace(/^await /, ''))}`,
    }))
})

const fromPlayground = snippets.map(({ name, code }) => ({ title: `playground: ${name}`, language: 'ts', code }))

const all: readonly DocumentedExample[] = [...examples, ...mentions, ...fromPlayground]

// `…` in an example stands for whatever comes there.
const virtual = new Map([
  [`${root}test/example-context.d.ts`, context],
  ...all.map((example): [string, string] => [
    fileOf(example),
    `${ownImport(example)}${example.code.replaceAll('…', ';')}\nexport {}\n`,
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

it('the context of the examples compiles', { timeout: 60_000 }, () => {
  expect(faultsOf(`${root}test/example-context.d.ts`)).toEqual([])
})

it.each(all.map((example) => [example.title, example] as const))('%s', { timeout: 60_000 }, (_, example) => {
  expect(faultsOf(fileOf(example))).toEqual([])
})

/** `a.b(x).c(y)` becomes `result(result(a.b).c)`: the compiler finds the names, whatever the input. */
function withoutInput(expression: string): string {
  let rest = expression
  while (/\([^()]*\)/.test(rest)) rest = rest.replace(/\([^()]*\)/g, '§')
  const [first = '', ...pieces] = rest.split('§')
  return pieces.reduce((call, piece) => `result(${call})${piece}`, first)
}

function fileOf(example: DocumentedExample): string {
  return `${root}test/${fileNameOf(example) ?? `example-${all.indexOf(example)}.ts`}`
}

function declarations(module: string, names: object): string {
  return Object.keys(names)
    .map((name) => `const ${name}: typeof ${module}.${name}\n  `)
    .join('')
}

/** An example in a source file may use what the file exports, also where the package does not. */
function ownImport({ code, source }: DocumentedExample): string {
  if (!source) return ''
  const exported = readPage(source).matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)
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
