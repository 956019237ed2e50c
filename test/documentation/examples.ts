/**
 * The examples that readers see: code blocks of the README and the guides, and `@example` in the sources.
 *
 * @module test/documentation/examples
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listFiles } from '../architecture/source-file.js'

export interface DocumentedExample {
  /** Where it stands: file and line. */
  readonly title: string
  readonly code: string
  /** The source file it explains, whose exports it may name. */
  readonly source?: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Every TypeScript example, file by file. */
export function listDocumentedExamples(): DocumentedExample[] {
  const sources = ['src', 'mocks']
    .flatMap(listFiles)
    .filter((path) => path.endsWith('.ts') && !path.startsWith('src/generated/'))
  return [
    ...listPages().flatMap((path) => inPage(path, read(path))),
    ...sources.flatMap((path) => inSource(path, read(path))),
  ]
}

/** Every page in Markdown. */
export function listPages(): string[] {
  return ['README.md', 'CONTRIBUTING.md', ...listFiles('docs').filter((path) => path.endsWith('.md'))]
}

function read(path: string): string {
  return readFileSync(root + path, 'utf8')
}

function inPage(path: string, text: string): DocumentedExample[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ index, 1: code = '' }) => ({
    title: `${path}:${lineAt(text, index)}`,
    code,
  }))
}

/** TypeDoc takes an `@example` without a fence as code. */
function inSource(path: string, text: string): DocumentedExample[] {
  return [...text.matchAll(/^[ \t]*\/\*\*[\s\S]*?\*\//gm)].flatMap(({ index: start, 0: comment }) =>
    [...comment.matchAll(/@example\b([\s\S]*?)(?=\n[ \t]*\*[ \t]+@[a-z]|\*\/)/g)].map(({ index, 1: body = '' }) => {
      const lines = body.replace(/^[ \t]*\* ?/gm, '')
      const code = lines.match(/```ts\n([\s\S]*?)```/)?.[1] ?? lines
      return { title: `${path}:${lineAt(text, start + index)}`, code, source: path }
    }),
  )
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
