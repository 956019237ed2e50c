/**
 * Types are tests too: every `*.test-d.ts` compiles, so what must compile does, and what must not does not.
 *
 * @module test/types
 */
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const config = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, {}, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
    throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'))
  },
} as ts.ParseConfigFileHost)
const files = config?.fileNames.filter((file) => file.endsWith('.test-d.ts')) ?? []
const program = ts.createProgram(files, config?.options ?? {})

it.each(files.map((file) => [file.slice(root.length), file] as const))('%s', { timeout: 60_000 }, (_, file) => {
  const source = program.getSourceFile(file)
  const faults = ts.getPreEmitDiagnostics(program, source).map(({ messageText, file: where, start = 0 }) => {
    const line = where ? where.getLineAndCharacterOfPosition(start).line + 1 : 0
    return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
  expect(faults).toEqual([])
})
