/**
 * Files the pages load: script, style, icon. Bundled once, kept in memory, revalidated by the browser.
 *
 * @module assets
 */
import { sha1Hex } from '../sha1.js'
import { nothingHere, textAnswer } from './answers.js'
import { bundlePage, type PageBundle, type PageName, pageNames } from './page-bundle.js'

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1e40af"/><g fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"><path d="M9 13v6M16 8v16M23 11v10"/></g></svg>`

/** Answers requests for assets. */
export function createAssets(): (request: Request, name: string) => Promise<Response> {
  const bundles = new Map<PageName, Promise<PageBundle>>()
  const bundleOf = (page: PageName) => {
    const bundle = bundles.get(page) ?? bundlePage(page)
    bundles.set(page, bundle)
    bundle.catch(() => bundles.delete(page))
    return bundle
  }
  return async (request, name) => {
    if (name === 'icon.svg') return asset(request, ICON, 'image/svg+xml')
    const page = pageNames.find((candidate) => name === `${candidate}.js` || name === `${candidate}.css`)
    if (!page) throw nothingHere()
    const { script, style } = await bundleOf(page)
    return name.endsWith('.js') ? asset(request, script, 'text/javascript') : asset(request, style, 'text/css')
  }
}

function asset(request: Request, text: string, type: string): Response {
  const tag = `"${sha1Hex(text)}"`
  const headers = { ETag: tag, 'Cache-Control': 'no-cache' }
  if (request.headers.get('If-None-Match') === tag) return new Response(null, { status: 304, headers })
  return textAnswer(text, 200, { ...headers, 'Content-Type': `${type}; charset=utf-8` })
}
