/**
 * The last touch to a page of TypeDoc's: links that hold under any base path, and buttons that run an example.
 *
 * @module site/finished-page
 */
import { DocumentReflection, type PageEvent } from 'typedoc'
import { isRunnable } from './runnable-example.js'

/** Begins a link that is relative to the root of the site, whatever page it stands on. */
export const SITE = 'site:'

/** A first visitor finds the list of guides open; TypeDoc remembers what he closes. */
const OPEN_GUIDES = `try { localStorage.getItem('tsd-accordion-Guides') ?? localStorage.setItem('tsd-accordion-Guides', 'true') } catch {}`

/** Finishes a page. */
export function finishPage(html: string, { url, model }: Pick<PageEvent, 'url' | 'model'>): string {
  const root = '../'.repeat(url.split('/').length - 1)
  const isFrench = isFrenchGuide(model)
  return (
    html
      .replace(/<a href="site:([^"]*)"[^>]*>/g, (_, target: string) => `<a href="${root}${target}">`)
      .replace('<html class="default" lang="en"', `<html class="default" lang="${isFrench ? 'fr' : 'en'}"`)
      .replace('</head>', `${headOf(root, url)}</head>`)
      .replace(
        /<pre><code class="(?:ts|typescript|tsx?)">([\s\S]*?)<\/code>(<button[^>]*>Copy<\/button>)?<\/pre>/g,
        (block, code: string) => withRunButton(block, readCode(code), root, isFrench),
      )
      // A row that opens and closes cannot hold a link as well, and what scrolls must be reachable by keyboard.
      .replace(/(<summary[^>]*>)([\s\S]*?)<\/summary>/g, (_, open: string, inside: string) => {
        return `${open}${inside.replace(/<a [^>]*class="tsd-anchor-icon"[\s\S]*?<\/a>/g, '')}</summary>`
      })
      .replaceAll('<table>', '<table tabindex="0">')
      .replace('<div class="tsd-panel tsd-typography">', (panel) => (url === 'index.html' ? doors() : '') + panel)
  )
}

function isFrenchGuide(model: PageEvent['model']): boolean {
  return model instanceof DocumentReflection && model.frontmatter.category === 'Guides en français'
}

function headOf(root: string, url: string): string {
  const markdown = url === 'index.html' ? 'index.md' : url.slice(url.lastIndexOf('/') + 1).replace(/\.html$/, '.md')
  return [
    `<link rel="alternate" type="text/markdown" href="${markdown}"/>`,
    `<link rel="icon" type="image/svg+xml" href="${root}assets/site/icon.svg"/>`,
    url === 'index.html' ? `<script>${OPEN_GUIDES}</script>` : '',
  ].join('')
}

/** The code of a block as it was written: TypeDoc colors it and breaks its lines with tags. */
function readCode(html: string): string {
  return html
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&amp;/g, '&')
}

function withRunButton(block: string, code: string, root: string, isFrench: boolean): string {
  if (!isRunnable(code)) return block
  const address = `${root}playground.html#code=${Buffer.from(code.trim()).toString('base64url')}`
  const label = isFrench ? 'Essayer ici' : 'Try it'
  const title = isFrench ? 'Ouvrir ce code dans le bac à sable' : 'Open this code in the playground'
  return `<div class="runnable">${block}<a class="run" href="${address}" title="${title}">${label}</a></div>`
}

function doors(): string {
  const door = (href: string, name: string, text: string) =>
    `<a href="${href}"><strong>${name}</strong><span>${text}</span></a>`
  return `<nav class="doors" aria-label="Doors">${[
    door('playground.html', 'Try it here', 'The whole service in this browser: telephone, watch, moderate, run code.'),
    door('documents/Getting_started.html', 'Get started', 'Simulator, server or production in five minutes.'),
    door('contract.html', 'Read the contract', 'Every operation, answered by the simulator in the page.'),
  ].join('')}</nav>`
}
