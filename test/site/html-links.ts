/**
 * Reads links and anchors out of HTML and Markdown, and finds those that lead nowhere.
 *
 * @module test/site/html-links
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Files of a folder, relative to it. */
export function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

const unescaped = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('&amp;', '&')

const withoutScripts = (html: string) => html.replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1')

/** Everything a page links to or loads. */
function targetsOf(html: string): string[] {
  return [...withoutScripts(html).matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, target = '']) => unescaped(target))
}

function anchorsOf(html: string): Set<string> {
  return new Set([...withoutScripts(html).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescaped(id)))
}

/**
 * Checks every link of every HTML page.
 *
 * @param isInApp Does a page that makes its own anchors know this one?
 * @returns What leads nowhere, with the page it stands on.
 */
export function brokenLinks(folder: string, isInApp: (page: string, anchor: string) => boolean): string[] {
  const anchors = new Map<string, Set<string>>()
  const anchorsIn = (page: string) => {
    const known = anchors.get(page) ?? anchorsOf(readFileSync(join(folder, page), 'utf8'))
    anchors.set(page, known)
    return known
  }
  return filesOf(folder, '.html').flatMap((page) =>
    targetsOf(readFileSync(join(folder, page), 'utf8')).flatMap((target) => {
      if (/^(?:https?|mailto|data):/.test(target)) return []
      const fault = faultOf(target, page)
      return fault === undefined ? [] : [`${page}: ${target} (${fault})`]
    }),
  )

  function faultOf(target: string, page: string): string | undefined {
    if (/^[a-z]+:/i.test(target) || target.startsWith('/')) return 'holds under one base path only'
    const [path = '', anchor = ''] = target.split('#')
    const file = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), decodeURIComponent(path)))
    if (file.startsWith('..')) return 'leaves the site'
    if (!existsSync(join(folder, file)) || statSync(join(folder, file)).isDirectory()) return 'no such file'
    if (anchor === '' || !file.endsWith('.html') || isInApp(file, anchor)) return undefined
    return anchorsIn(file).has(decodeURIComponent(anchor)) ? undefined : 'no such anchor'
  }
}

/** Relative links of a Markdown file that lead nowhere. */
export function brokenMarkdownLinks(folder: string, file: string): string[] {
  const text = readFileSync(join(folder, file), 'utf8')
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '``')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target) && !target.startsWith('#'))
    .filter((target) => {
      const path = decodeURIComponent(target.split('#')[0] ?? '')
      return /^[a-z]+:/i.test(path) || !existsSync(join(folder, posix.join(posix.dirname(file), path)))
    })
    .map((target) => `${file}: ${target}`)
}
