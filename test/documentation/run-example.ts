/**
 * Runs an example as its reader would, in a world of its own, and holds what it prints against what it says it prints.
 *
 * `console.log(value) // → text`, on one line or two, is such a promise: it must be reached, and what it prints first
 * must look like the text, where `…` stands for anything.
 *
 * @module test/documentation/run-example
 */
import { inspect } from 'node:util'
import ts from 'typescript'

const promises = /console\.log\((.*)\)\s*\/\/ → (.*)$/gm

/** Resolves when the example has run; rejects with what it throws, or with the promises it does not keep. */
export async function runExample(
  code: string,
  context: Readonly<Record<string, unknown>>,
  modules: Readonly<Record<string, unknown>>,
): Promise<void> {
  const promised = [...code.matchAll(promises)].map(([, , text = '']) => text)
  const printed = new Map<number, string>()
  const log = (...values: unknown[]) => values.map(show).join(' ')
  const console = {
    log,
    promised:
      (index: number) =>
      (...values: unknown[]) => {
        const line = log(...values)
        if (!printed.has(index)) printed.set(index, line)
      },
  }
  let index = 0
  const source = code.replace(promises, (_, values) => `console.promised(${index++})(${values})`)
  const names = Object.keys(context)
  const run = new AsyncFunction('console', 'require', 'exports', ...names, `{${compile(source)}\n}`)
  await run(console, requireFrom(modules), {}, ...names.map((name) => context[name]))

  const broken = promised.flatMap((text, at) => {
    const line = printed.get(at)
    return line !== undefined && patternOf(text).test(line) ? [] : [`It says ${text} and prints ${line ?? 'nothing'}.`]
  })
  if (broken.length > 0) throw new Error(broken.join('\n'))
}

// The constructor of asynchronous functions has no name of its own.
const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<unknown>

function compile(source: string): string {
  return ts.transpileModule(source.replaceAll('…', ';'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, jsx: ts.JsxEmit.ReactJSX },
  }).outputText
}

function requireFrom(modules: Readonly<Record<string, unknown>>) {
  return (name: string): unknown => {
    if (name in modules) return modules[name]
    throw new Error(`The example imports ${name}, which this runner does not have.`)
  }
}

/** As `console.log` shows it, on one line. */
function show(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value, { breakLength: Number.POSITIVE_INFINITY, compact: true })
}

function patternOf(text: string): RegExp {
  const parts = text.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}
