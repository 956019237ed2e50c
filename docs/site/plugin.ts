/**
 * Makes a site of what TypeDoc renders: links between reference and contract, the playground, the contract pages, and
 * the files for machines. TypeDoc loads it, see `typedoc.json`.
 *
 * @module site/plugin
 */
import { relative } from 'node:path'
import {
  type Application,
  Comment,
  type CommentDisplayPart,
  Converter,
  type DeclarationReflection,
  type DocumentReflection,
  type PageEvent,
  type ProjectReflection,
  Renderer,
  type RendererEvent,
} from 'typedoc'
import { describeSchema } from './contract-operations.js'
import { finishPage, SITE } from './finished-page.js'
import { collectHelpers, type Helper, linkHelpers, linkOperations } from './helper-map.js'
import { CONTRACT_FILES, writeMachineFiles } from './machine-files.js'
import { writeOwnPages } from './own-pages.js'

/** Pages of the repository that are not guides, and what the site calls them. */
const HOUSE_PAGES: Readonly<Record<string, string>> = { CONTRIBUTING: 'Contributing', CHANGELOG: 'Changelog' }
/** Generated tables of types that nobody can read: a page of many megabytes each. The contract page shows the same. */
const TABLES = ['operations', 'paths']

/** Called by TypeDoc. */
export function load(app: Application): void {
  let helpers: ReadonlyMap<string, readonly Helper[]> = new Map()

  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document: DocumentReflection) => {
    const title = HOUSE_PAGES[document.name]
    if (title === undefined) return
    document.name = title
    document.frontmatter.category = 'Project'
  })
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    dropTitle(project.readme)
    shortenTables(project)
    describeSchemas(project)
  })
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    helpers = collectHelpers(project)
    linkOperations(project, SITE)
    keepRepositoryLinks(project)
  })

  app.renderer.on(Renderer.EVENT_END_PAGE, (page: PageEvent) => {
    if (page.contents !== undefined) page.contents = finishPage(page.contents, page)
  })
  app.renderer.postRenderAsyncJobs.push(async (output: RendererEvent) => {
    const urlOf = (reflection: DeclarationReflection) => fullUrl(app, reflection)
    const callOperation = output.project.getChildByName(['ovh-conference', 'CallOperation'])
    const callUrl = callOperation?.isDeclaration() ? urlOf(callOperation) : 'index.html'
    const folder = output.outputDirectory
    if (app.renderer.router) await writeMachineFiles(folder, output, app.renderer.router)
    await writeOwnPages(folder, linkHelpers(helpers, urlOf, callUrl))
  })
}

function fullUrl(app: Application, reflection: DeclarationReflection): string {
  const { router } = app.renderer
  return router?.hasUrl(reflection) ? router.getFullUrl(reflection) : 'index.html'
}

/** Links to folders and examples of the repository lead to where they are on the site. */
function keepRepositoryLinks(project: ProjectReflection): void {
  const documents = Object.values(project.reflections).flatMap((reflection) =>
    reflection.isDocument() ? [reflection.content] : [],
  )
  for (const part of [...documents, project.readme ?? []].flat()) {
    if (part.kind !== 'relative-link' || part.target === undefined) continue
    const target = project.files.resolve(part.target, project)
    if (typeof target !== 'string') continue
    const path = relative(process.cwd(), target).replaceAll('\\', '/')
    const place = placeOf(path)
    if (place !== undefined) Object.assign(part, { kind: 'text', text: `${SITE}${place}`, target: undefined })
  }
}

function placeOf(path: string): string | undefined {
  if (path === 'docs/decisions') return 'modules.html#decisions'
  if (path === 'docs/guides') return 'modules.html#guides'
  if (path === 'examples' || /^examples\/[^.]+$/.test(path)) return 'examples/index.html'
  if (path.startsWith('examples/')) return path
  const contract = CONTRACT_FILES.find((file) => file === path)
  return contract?.replace(/^.*\//, '')
}

/** TypeDoc writes the title of the first page itself; a second one below it would be noise. */
function dropTitle(content: readonly CommentDisplayPart[] | undefined): void {
  const [first] = content ?? []
  if (first?.kind === 'text') first.text = first.text.replace(/^\s*# .*\n+/, '')
}

function shortenTables(project: ProjectReflection): void {
  for (const name of TABLES) {
    const table = project.getChildByName(['ovh-conference', name])
    if (!table?.isDeclaration()) continue
    for (const child of [...(table.children ?? [])]) project.removeReflection(child)
    const text = `Generated from the contract, one entry for each ${name === 'paths' ? 'path' : 'operation'}: the types behind \`ovh.raw\` and \`ovh.call\`. To read, see the [contract page](${SITE}contract.html).`
    table.comment = new Comment([{ kind: 'text', text }])
  }
}

/** Generated schemas say what the contract says of them. */
function describeSchemas(project: ProjectReflection): void {
  for (const reflection of Object.values(project.reflections)) {
    if (!reflection.isDeclaration() || reflection.comment || reflection.parent?.name !== 'ovh-conference/schemas')
      continue
    const name = /^(\w+)Schema$/.exec(reflection.name)?.[1]
    if (name === undefined) continue
    const description = describeSchema(name)
    const text = description === undefined ? '' : ` ${description}`
    reflection.comment = new Comment([{ kind: 'text', text: `Schema of \`${name}\` in the contract.${text}` }])
  }
}
