/**
 * The frame of the pages that are not TypeDoc's: playground, contracts, examples.
 *
 * @module site/own-document
 */

interface OwnDocument {
  readonly title: string
  readonly description?: string
  /** Way to the root of the site: empty, or `../` for each folder. */
  readonly root?: string
  /** This page, relative to the root. */
  readonly current: string
  /** HTML. */
  readonly body: string
  /** HTML for the end of the head. */
  readonly head?: string
}

/** Pages in the bar; TypeDoc's pages have the same, see `navigationLinks`. */
const LINKS = [
  ['documents/Getting_started.html', 'Get started'],
  ['playground.html', 'Playground'],
  ['contract.html', 'Contract'],
  ['modules/ovh-conference.html', 'Reference'],
] as const

/** Writes a page. Colors follow what the reader has chosen on TypeDoc's pages. */
export function ownDocument({ title, description, root = '', current, body, head = '' }: OwnDocument): string {
  const links = LINKS.map(([href, name]) => {
    const mark = href === current ? ' aria-current="page"' : ''
    return `<a href="${root}${href}"${mark}>${name}</a>`
  })
  return `<!DOCTYPE html>
<html lang="en" data-base="${root || './'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} | ovh-conference</title>
${description === undefined ? '' : `<meta name="description" content="${escapeHtml(description)}">`}
<link rel="icon" type="image/svg+xml" href="${root}assets/site/icon.svg">
<link rel="stylesheet" href="${root}assets/site/own-pages.css">
<script>try { document.documentElement.dataset.theme = localStorage.getItem('tsd-theme') || 'os' } catch {}</script>
${head}</head>
<body>
<header class="site-bar"><a class="site-name" href="${root}index.html">ovh-conference</a><nav aria-label="Site">${links.join('')}</nav></header>
${body}
</body>
</html>
`
}

/** Makes text safe between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
