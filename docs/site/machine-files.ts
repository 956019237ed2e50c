/**
 * What programs read: each page as Markdown beside its HTML, `llms.txt`, the contracts, and the examples as a folder.
 *
 * @module site/machine-files
 */
import { cp, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CommentDisplayPart, DocumentReflection, Reflection, RendererEvent, Router } from 'typedoc'
import { contractOperations, operationAddress } from './contract-operations.js'
import { SITE } from './finished-page.js'
import { escapeHtml, ownDocument } from './own-document.js'
import { writeReflection } from './reflection-markdown.js'

const source = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The contracts, as they lie in the repository. */
export const CONTRACT_FILES = ['openapi.yaml', 'openapi.json', 'mocks/control-api.yaml'] as const

const INTRODUCTION = `# ovh-conference

> A typed TypeScript client for OVHcloud telephone conferences, with an OpenAPI contract and a stateful simulator of the
> whole service. Unofficial; not affiliated with OVHcloud.

Every page of this site is also there as Markdown: put \`.md\` in the place of \`.html\`.`

/** Writes them into the folder of the site. */
export async function writeMachineFiles(folder: string, { project, pages }: RendererEvent, router: Router) {
  const markdownUrl = (url: string) => url.replace(/\.html(?=#|$)/, '.md')
  const writerFor = (from: string) => {
    const root = '../'.repeat(from.split('/').length - 1)
    const urlOf = (target: Reflection) =>
      router.hasUrl(target) ? `${root}${markdownUrl(router.getFullUrl(target))}` : ''
    const writePart = (part: CommentDisplayPart): string => {
      if (part.kind === 'relative-link' && part.target !== undefined) {
        const target = project.files.resolve(part.target, project)
        if (typeof target === 'object') return urlOf(target) + (part.targetAnchor ? `#${part.targetAnchor}` : '')
        if (typeof target === 'string') return `${root}media/${project.files.getName(part.target) ?? ''}`
      }
      if (part.kind === 'inline-tag' && typeof part.target === 'object' && 'getFullName' in part.target) {
        const url = urlOf(part.target)
        return url === '' ? `\`${part.text}\`` : `[\`${part.text}\`](${url})`
      }
      // A link's target may be a part of its own.
      const text = part.text.startsWith(SITE) ? root + part.text.slice(SITE.length) : part.text
      return text.replaceAll(`](${SITE}`, `](${root}`).replace(/^(```\w+) no-run="[^"]*"$/gm, '$1')
    }
    return {
      write: (parts: readonly CommentDisplayPart[]) => parts.map(writePart).join(''),
      linkTo: (target: Reflection) => `[${target.name}](${urlOf(target)})`,
    }
  }

  const guides: { title: string; category: string; url: string; text: string }[] = []
  const reference: { title: string; url: string }[] = []
  for (const { url, model } of pages) {
    const reflection = model as Reflection
    const { write, linkTo } = writerFor(url)
    const file = markdownUrl(url)
    let text: string
    if (reflection.isDocument()) {
      text = write(reflection.content).trim()
      guides.push({ title: reflection.name, category: categoryOf(reflection), url: file, text })
    } else if (url === 'index.html') {
      text = `# ${project.name}\n\n${write(project.readme ?? []).trim()}`
      guides.unshift({ title: 'Overview', category: 'Guides', url: file, text })
    } else {
      text = writeReflection(reflection, write, linkTo)
      if (url.startsWith('modules/')) reference.push({ title: reflection.name, url: file })
    }
    await writeFile(join(folder, file), `${text}\n`)
  }

  for (const file of CONTRACT_FILES) await cp(source(file), join(folder, file.replace(/^.*\//, '')))
  const examples = await copyExamples(folder)
  const list = (entries: readonly { title: string; url: string }[]) =>
    entries.map(({ title, url }) => `- [${title}](${url})`).join('\n')
  const sections = [...new Set(guides.map(({ category }) => category))].map(
    (category) => `## ${category}\n\n${list(guides.filter((guide) => guide.category === category))}`,
  )
  const operations = contractOperations.map((operation) => {
    const { operationId, method, path, summary } = operation
    return `- [${operationId}](${operationAddress(operation)}): ${method} ${path}. ${summary}`
  })
  const index = [
    INTRODUCTION,
    ...sections,
    `## Reference\n\n${list(reference)}`,
    `## Contract\n\n${list(
      CONTRACT_FILES.map((file) => file.replace(/^.*\//, '')).map((file) => ({ title: file, url: file })),
    )}\n\n${operations.join('\n')}`,
    `## Examples\n\n${list(examples.map((file) => ({ title: file, url: file })))}`,
  ]
  await writeFile(join(folder, 'llms.txt'), `${index.join('\n\n')}\n`)
  await writeFile(join(folder, 'llms-full.txt'), `${guides.map(({ text }) => text).join('\n\n---\n\n')}\n`)
}

function categoryOf({ frontmatter }: DocumentReflection): string {
  return typeof frontmatter.category === 'string' ? frontmatter.category : 'Guides'
}

/** Copies the examples as they are, with a page that lists them. Returns their paths in the site. */
async function copyExamples(folder: string): Promise<string[]> {
  await cp(source('examples'), join(folder, 'examples'), { recursive: true })
  const entries = await readdir(join(folder, 'examples'), { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
  const items = files.map((file) => {
    const path = escapeHtml(file.slice('examples/'.length))
    return `<li><a href="${path}">${path}</a></li>`
  })
  const body = `<main class="plain"><h1>Examples</h1>
<p>Programs that run. Each stands for itself, and the tests of the project run it.</p>
<ul>${items.join('\n')}</ul></main>`
  const page = ownDocument({ title: 'Examples', root: '../', current: 'examples/index.html', body })
  await writeFile(join(folder, 'examples', 'index.html'), page)
  return files
}
