/**
 * The HTML documents of the pages: a shell that script and style fill. Strict about what may run in it.
 *
 * @module page-document
 */
import type { PageName } from './page-bundle.js'

/** Languages of the pages. */
export type PageLanguage = 'fr' | 'en'

/** A document with a page in it. */
export interface PageInput {
  readonly page: PageName
  readonly language: PageLanguage
  readonly title: string
  /** Words shown while the script loads, and instead of it where scripts are off. */
  readonly loading: string
  readonly withoutScript: string
  /** What the page is told, as `data-…` attributes. */
  readonly facts: Readonly<Record<string, string>>
}

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every page: nothing from elsewhere, nothing stored, no address told to others. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'X-Robots-Tag': 'noindex',
}

/** The document of a page that runs in the browser. */
export function pageDocument({ page, language, title, loading, withoutScript, facts }: PageInput): string {
  const data = Object.entries(facts).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
  return htmlDocument({
    language,
    title,
    head: `<link rel="stylesheet" href="/assets/${page}.css"><script type="module" src="/assets/${page}.js"></script>`,
    body: `<div id="page"${data.join('')}><p class="loading">${escapeHtml(loading)}</p></div>
<noscript><p class="loading">${escapeHtml(withoutScript)}</p></noscript>`,
  })
}

/** A document of ready HTML. */
export function htmlDocument(input: {
  readonly language: PageLanguage
  readonly title: string
  /** HTML. */
  readonly head: string
  /** HTML. */
  readonly body: string
}): string {
  return `<!doctype html>
<html lang="${input.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(input.title)}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${input.head}
</head>
<body>
${input.body}
</body>
</html>
`
}

/** Writes text so that HTML shows it as it is. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/**
 * The language of a page: the one in the address, else the first the browser prefers and we speak, else the fallback.
 */
export function chooseLanguage(
  requested: string | null,
  acceptLanguage: string | null,
  fallback: PageLanguage,
): PageLanguage {
  if (requested === 'fr' || requested === 'en') return requested
  const preferred = (acceptLanguage ?? '')
    .split(',')
    .map((entry, index) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality), index }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index)
  for (const { language } of preferred) if (language === 'fr' || language === 'en') return language
  return fallback
}
