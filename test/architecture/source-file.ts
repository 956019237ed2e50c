/**
 * What the architecture test wants to know about a source file: its imports and what it asks the world for.
 *
 * @module test/architecture/source-file
 */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export interface SourceFile {
  /** From the root of the repository, with slashes. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
  /** `Date.now`, `setTimeout`, `Math.random` and the like. */
  readonly worldReads: readonly WorldRead[]
}

export interface Import {
  /** A path in the repository, or a package with its subpath. */
  readonly target: string
  readonly internal: boolean
  readonly typeOnly: boolean
}

export interface WorldRead {
  readonly kind: 'time' | 'chance'
  readonly expression: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Every source file below the folders, in alphabetical order. */
export function listSourceFiles(folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => listFiles(folder))
    .filter((path) => /\.(ts|tsx|mjs|cjs)$/.test(path))
    .sort()
    .map((path) => parseSourceFile(path, readFileSync(root + path, 'utf8')))
}

/** Every file below a folder of the repository; none when there is no such folder. */
export function listFiles(folder: string): string[] {
  let entries: ReturnType<typeof readEntries>
  try {
    entries = readEntries(folder)
  } catch {
    return []
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? listFiles(path) : [path]
  })
}

function readEntries(folder: string) {
  return readdirSync(root + folder, { withFileTypes: true })
}

/** Reads the imports and world reads out of a source text. */
export function parseSourceFile(path: string, text: string): SourceFile {
  const imports: Import[] = []
  const worldReads: WorldRead[] = []
  const addImport = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier)) imports.push(toImport(path, specifier.text, typeOnly))
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) addImport(node.moduleSpecifier, isTypeOnly(node.importClause))
    if (ts.isExportDeclaration(node)) addImport(node.moduleSpecifier, node.isTypeOnly)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) addImport(node.argument.literal, true)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments
      if (specifier && ts.isStringLiteralLike(specifier)) addImport(specifier, false)
      else imports.push({ target: 'a module named at run time', internal: false, typeOnly: false })
    }
    const read = worldRead(node)
    if (read) worldReads.push(read)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true))
  return { path, text, imports, worldReads }
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly)
}

function toImport(importer: string, specifier: string, typeOnly: boolean): Import {
  if (!specifier.startsWith('.')) return { target: specifier, internal: false, typeOnly }
  const joined = posix.join(posix.dirname(importer), specifier)
  // NodeNext habit: the import names the output, the file is the source.
  return { target: joined.replace(/\.js$/, '.ts'), internal: true, typeOnly }
}

const TIME_MEMBERS = ['Date.now', 'performance.now', 'AbortSignal.timeout', 'process.hrtime', 'performance.timeOrigin']
const TIME_GLOBALS = ['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'requestIdleCallback']
const CHANCE_MEMBERS = ['Math.random', 'crypto.randomUUID', 'crypto.getRandomValues', 'crypto.randomBytes']
const CHANCE_NAMES = ['randomUUID', 'randomBytes', 'getRandomValues', 'randomInt']

function worldRead(node: ts.Node): WorldRead | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const expression = node.getText().replace(/^globalThis\./, '')
    if (TIME_MEMBERS.some((member) => expression === member)) return { kind: 'time', expression }
    if (CHANCE_MEMBERS.some((member) => expression === member)) return { kind: 'chance', expression }
    if (TIME_GLOBALS.includes(expression)) return { kind: 'time', expression }
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
    return { kind: 'time', expression: 'new Date()' }
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    const name = node.expression.text
    if (name === 'Date') return { kind: 'time', expression: 'Date()' }
    if (CHANCE_NAMES.includes(name)) return { kind: 'chance', expression: name }
  }
  // A timer may also travel as a value: `schedule = setTimeout`.
  if (ts.isIdentifier(node) && TIME_GLOBALS.includes(node.text) && !isMemberName(node)) {
    return { kind: 'time', expression: node.text }
  }
  return undefined
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent)) &&
      parent.name === node)
  )
}
