/**
 * Which helper does which operation, read from what the helpers themselves say: an operation's name between backticks
 * in a TSDoc comment. So the links between reference and contract cannot go stale.
 *
 * @module site/helper-map
 */
import {
  type CommentDisplayPart,
  type DeclarationReflection,
  type ProjectReflection,
  ReferenceType,
  ReflectionKind,
  type SignatureReflection,
  type SomeType,
} from 'typedoc'
import { contractOperations, findOperation, operationAddress, twinOf } from './contract-operations.js'

/** A helper that does an operation. */
export interface Helper {
  /** As one writes it: `conference.participant(id).mute()`. */
  readonly expression: string
  /** How many operations it names: who does one thing only comes first. */
  readonly operationCount: number
  readonly reflection: DeclarationReflection
}

/** A helper as the contract page links to it. */
export interface HelperLink {
  readonly expression: string
  /** Relative to the root of the site. */
  readonly url: string
}

/** How one gets hold of the interfaces that everything else hangs on. */
const ROOTS: Readonly<Record<string, string>> = {
  ConferenceClient: 'ovh',
  Conference: 'conference',
  Room: 'conference',
  BaseRoom: 'conference',
  Everybody: 'conference',
}
const NUMBERED_ROOM = 'conference.room(roomNumber)'

/** Collects the helpers of every operation that has some. */
export function collectHelpers(project: ProjectReflection): Map<string, Helper[]> {
  const expressions = nameInterfaces(project)
  const helpers = new Map<string, Helper[]>()
  const add = (operationId: string, helper: Helper) => {
    const known = helpers.get(operationId) ?? []
    if (!known.some(({ expression }) => expression === helper.expression)) helpers.set(operationId, [...known, helper])
  }
  for (const reflection of declarations(project)) {
    if (reflection.inheritedFrom) continue
    const expression = expressionOf(reflection, expressions)
    if (expression === undefined) continue
    const named = partsOf(reflection).flatMap((part) => operationIn(part) ?? [])
    for (const { operationId, path } of named.flatMap((operation) => [operation, twinOf(operation) ?? operation])) {
      add(operationId, {
        expression: path.includes('/rooms/{') ? inNumberedRoom(expression) : expression,
        operationCount: named.length,
        reflection,
      })
    }
  }
  for (const found of helpers.values()) found.sort(byDirectness)
  return helpers
}

/** Who does this one thing only comes first, then the shorter name: `mute` before `muteAll`. */
function byDirectness(a: Helper, b: Helper): number {
  return a.operationCount - b.operationCount || a.reflection.name.length - b.reflection.name.length
}

/** What both kinds of rooms have is reached through the numbered one. */
function inNumberedRoom(expression: string): string {
  return expression.replace(/^conference(?!\.rooms?\b)/, NUMBERED_ROOM)
}

/** The links of every operation, for the contract page. What has no helper is called by its name. */
export function linkHelpers(
  helpers: ReadonlyMap<string, readonly Helper[]>,
  urlOf: (reflection: DeclarationReflection) => string,
  callUrl: string,
): Record<string, HelperLink[]> {
  return Object.fromEntries(
    contractOperations.map(({ operationId }) => {
      const links = (helpers.get(operationId) ?? []).map(({ expression, reflection }) => ({
        expression,
        url: urlOf(reflection),
      }))
      return [operationId, links.length > 0 ? links : [{ expression: `ovh.call('${operationId}')`, url: callUrl }]]
    }),
  )
}

/** Turns the names of operations in every comment and guide into links to the contract page. */
export function linkOperations(project: ProjectReflection, marker: string): void {
  const link = (part: CommentDisplayPart) => {
    const operation = operationIn(part)
    if (operation)
      Object.assign(part, { kind: 'text', text: `[${part.text}](${marker}${operationAddress(operation)})` })
  }
  for (const reflection of Object.values(project.reflections)) {
    const { comment } = reflection
    for (const part of comment?.summary ?? []) link(part)
    for (const { content } of comment?.blockTags ?? []) content.forEach(link)
    if (reflection.isDocument()) reflection.content.forEach(link)
  }
  project.readme?.forEach(link)
}

function operationIn({ kind, text }: CommentDisplayPart) {
  const name = kind === 'code' ? /^`(\w+)`$/.exec(text)?.[1] : undefined
  return name === undefined ? undefined : findOperation(name)
}

function declarations(project: ProjectReflection): DeclarationReflection[] {
  return Object.values(project.reflections).filter((reflection): reflection is DeclarationReflection =>
    reflection.isDeclaration(),
  )
}

function partsOf(reflection: DeclarationReflection): CommentDisplayPart[] {
  const comments = [reflection.comment, ...signaturesOf(reflection).map(({ comment }) => comment)]
  return comments.flatMap((comment) => comment?.summary ?? [])
}

/** A method, or a property that holds a function. */
function signaturesOf({ signatures, type }: DeclarationReflection): SignatureReflection[] {
  if (signatures) return signatures
  return type?.type === 'reflection' ? (type.declaration.signatures ?? []) : []
}

/** How the interfaces are reached from a client: `Links` is `conference.links`. The shortest way wins. */
function nameInterfaces(project: ProjectReflection): Map<DeclarationReflection, string> {
  const interfaces = declarations(project).filter(({ kind }) => kind === ReflectionKind.Interface)
  const named = new Map<DeclarationReflection, string>()
  let fresh = interfaces.filter(({ name }) => name in ROOTS)
  for (const root of fresh) named.set(root, ROOTS[root.name] ?? '')
  while (fresh.length > 0) {
    const next: DeclarationReflection[] = []
    for (const known of fresh) {
      for (const member of known.children ?? []) {
        for (const target of targetsOf(member)) {
          if (named.has(target)) continue
          named.set(target, `${named.get(known)}.${writeMember(member)}`)
          next.push(target)
        }
      }
    }
    fresh = next
  }
  const numbered = interfaces.find(({ name }) => name === 'NumberedRoom')
  if (numbered) named.set(numbered, NUMBERED_ROOM)
  return named
}

/** Interfaces that a member is or gives at once; what takes time to get is data. */
function targetsOf(member: DeclarationReflection): DeclarationReflection[] {
  const types: (SomeType | undefined)[] = [member.type, ...signaturesOf(member).map(({ type }) => type)]
  return types.flatMap((type) => {
    const target = type instanceof ReferenceType ? type.reflection : undefined
    return target?.isDeclaration() && target.kind === ReflectionKind.Interface ? [target] : []
  })
}

function writeMember(member: DeclarationReflection): string {
  const [signature] = signaturesOf(member)
  if (!signature) return member.name
  const required = (signature.parameters ?? []).filter(({ flags, defaultValue }) => {
    return !flags.isOptional && defaultValue === undefined
  })
  return `${member.name}(${required.map(({ name }) => name).join(', ')})`
}

function expressionOf(
  reflection: DeclarationReflection,
  expressions: ReadonlyMap<DeclarationReflection, string>,
): string | undefined {
  const { parent } = reflection
  if (signaturesOf(reflection).length === 0) return undefined
  if (reflection.kind === ReflectionKind.Function) return writeMember(reflection)
  if (!parent?.isDeclaration()) return undefined
  const owner = expressions.get(parent)
  return owner === undefined ? undefined : `${owner}.${writeMember(reflection)}`
}
