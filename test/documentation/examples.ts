/**
 * The examples that readers see: code blocks of the README and the guides, and `@example` in the sources.
 *
 * Every block is run by a test unless its fence says why not: three backticks, the language, then
 * `no-run="the reason"`. Readers do not see the mark.
 *
 * @module test/documentation/examples
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listFiles } from '../architecture/source-file.js'

export interface DocumentedExample {
  /** Where it stands: file and line. */
  readonly title: string
  /** As the fence says; `ts` where there is no fence. */
  readonly language: string
  readonly code: string
  /** Why it is not run; `undefined` when it is. */
  readonly notRun?: string
  /** The source file it explains, whose exports it may name. */
  readonly source?: string
}

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Code blocks, also those in a list, which are indented. */
const fences = /^( *)```(\S*)(?: (.*))?\n([\s\S]*?)^\1```$/gm

/** Every example in one of the languages, file by file. */
export function listDocumentedExamples(...languages: readonly string[]): DocumentedExample[] {
  const sources = ['src', 'mocks']
    .flatMap(listFiles)
    .filter((path) => path.endsWith('.ts') && !path.includes('/generated/'))
  const all = [
    ...listPages().flatMap((path) => inPage(path, readPage(path))),
    ...sources.flatMap((path) => inSource(path, readPage(path))),
  ]
  return all.filter(({ language }) => languages.includes(language))
}

/** Every page in Markdown. */
export function listPages(): string[] {
  return ['README.md', 'CONTRIBUTING.md', ...listFiles('docs').filter((path) => path.endsWith('.md'))]
}

/** The text of a file of the repository. */
export function readPage(path: string): string {
  return readFileSync(root + path, 'utf8')
}

/** A page without its code blocks. */
export function readProse(path: string): string {
  return readPage(path).replace(fences, '')
}

/** The file that an example is, as its first line says; others import it by that name. */
export function fileNameOf({ code }: DocumentedExample): string | undefined {
  return /^\/\/ ([\w-]+(?:\.\w+)*\.ts)\n/.exec(code)?.[1]
}

function inPage(path: string, text: string): DocumentedExample[] {
  return [...text.matchAll(fences)].map(({ index, 1: indent = '', 2: language = '', 3: mark, 4: code = '' }) => ({
    title: `${path}:${lineAt(text, index)}`,
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    ...readMark(mark),
  }))
}

/** TypeDoc takes an `@example` without a fence as code. */
function inSource(path: string, text: string): DocumentedExample[] {
  return [...text.matchAll(/^[ \t]*\/\*\*[\s\S]*?\*\//gm)].flatMap(({ index: start, 0: comment }) =>
    [...comment.matchAll(/@example\b([\s\S]*?)(?=\n[ \t]*\*[ \t]+@[a-z]|\*\/)/g)].flatMap(({ index, 1: body = '' }) => {
      const lines = body.replace(/^[ \t]*\* ?/gm, '')
      const title = `${path}:${lineAt(text, start + index)}`
      const fenced = inPage(path, lines).map((example) => ({ ...example, title, source: path }))
      return fenced.length > 0 ? fenced : [{ title, language: 'ts', code: lines, source: path }]
    }),
  )
}

function readMark(mark: string | undefined): { notRun?: string } {
  if (mark === undefined) return {}
  const [, reason] = /^no-run="([^"]+)"$/.exec(mark) ?? []
  if (!reason) throw new Error(`A fence says \`${mark}\`. Say no-run="why", or nothing.`)
  return { notRun: reason }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
