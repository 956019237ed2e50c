/**
 * Pages of the reference as Markdown, for readers that are programs.
 *
 * @module site/reflection-markdown
 */
import {
  type Comment,
  type CommentDisplayPart,
  type DeclarationReflection,
  type Reflection,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc'

/** Writes the parts of a comment or guide; knows where links lead. */
export type WriteParts = (parts: readonly CommentDisplayPart[]) => string

/** Writes the page of a module, class, interface, function, type or variable. */
export function writeReflection(reflection: Reflection, write: WriteParts, linkTo: (to: Reflection) => string): string {
  const title = `# ${ReflectionKind.singularString(reflection.kind)} ${reflection.getFullName()}`
  if (!reflection.isDeclaration()) return `${title}\n\n${writeComment(reflection.comment, write)}`
  const lines = [title, writeComment(reflection.comment, write), writeShape(reflection, write)]
  const isModule = reflection.kindOf([ReflectionKind.Module, ReflectionKind.Project])
  for (const child of reflection.children ?? []) {
    lines.push(isModule ? `- ${linkTo(child)}${firstLine(child, write)}` : writeMember(child, write))
  }
  return lines.filter((line) => line !== '').join(isModule ? '\n' : '\n\n')
}

function writeShape(reflection: DeclarationReflection, write: WriteParts): string {
  if (reflection.signatures) {
    return reflection.signatures.map((signature) => writeSignature(signature, write)).join('\n\n')
  }
  if (reflection.kindOf([ReflectionKind.TypeAlias, ReflectionKind.Variable]) && reflection.type) {
    return fence(`${reflection.name}: ${reflection.type.toString()}`)
  }
  return ''
}

function writeMember(member: DeclarationReflection, write: WriteParts): string {
  const heading = `## ${member.name}`
  if (member.signatures) {
    return [heading, ...member.signatures.map((signature) => writeSignature(signature, write))].join('\n\n')
  }
  const type = member.type ?? member.getSignature?.type
  const optional = member.flags.isOptional ? '?' : ''
  const comment = writeComment(member.comment ?? member.getSignature?.comment, write)
  return [heading, type && fence(`${member.name}${optional}: ${type.toString()}`), comment].filter(Boolean).join('\n\n')
}

function writeSignature(signature: SignatureReflection, write: WriteParts): string {
  const parameters = signature.parameters ?? []
  const list = parameters.map(({ name, type, flags, defaultValue }) => {
    const optional = flags.isOptional || defaultValue !== undefined ? '?' : ''
    return `${flags.isRest ? '...' : ''}${name}${optional}: ${type?.toString() ?? 'unknown'}`
  })
  const notes = parameters.flatMap(({ name, comment }) => {
    const text = comment ? write(comment.summary).trim() : ''
    return text === '' ? [] : [`- \`${name}\`: ${text}`]
  })
  const head = fence(`${signature.name}(${list.join(', ')}): ${signature.type?.toString() ?? 'void'}`)
  return [head, writeComment(signature.comment, write), notes.join('\n')].filter((part) => part !== '').join('\n\n')
}

function writeComment(comment: Comment | undefined, write: WriteParts): string {
  if (!comment) return ''
  const blocks = comment.blockTags
    .filter(({ tag }) => tag !== '@module' && tag !== '@category')
    .map(({ tag, content }) => `**${tag.slice(1)}** ${write(content).trim()}`)
  return [write(comment.summary).trim(), ...blocks].filter((part) => part !== '').join('\n\n')
}

function firstLine(child: DeclarationReflection, write: WriteParts): string {
  const comment = child.comment ?? child.signatures?.[0]?.comment
  const line = comment ? write(comment.summary).trim().split('\n')[0] : ''
  return line ? `: ${line}` : ''
}

function fence(code: string): string {
  return `\`\`\`ts\n${code}\n\`\`\``
}
