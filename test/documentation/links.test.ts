/**
 * The pages lead somewhere: every relative link and picture, to a page and its heading, a file or a folder.
 *
 * @module test/documentation/links
 */
import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listPages, readPage, readProse, root } from './examples.js'

/** Anchors of the headings, as code hosts and TypeDoc make them. */
function anchorsOf(page: string): string[] {
  const headings = [...readProse(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading)
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )
}

describe.each(listPages())('%s', (page) => {
  const targets = [...readProse(page).matchAll(/\]\(([^)\s]+)[^)]*\)|\b(?:src|srcset|href)="([^"]+)"/g)]
    .flatMap(([, link, attribute]) => link ?? attribute ?? [])
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', anchor] = target.split('#')
      return { target, path: path === '' ? page : relative(root, join(root, dirname(page), path)), anchor }
    })

  it('leads to files and folders that exist', () => {
    expect(targets.filter(({ path }) => !existsSync(root + path))).toEqual([])
  })

  it('leads to headings that exist', () => {
    const withAnchor = targets.filter(({ path, anchor }) => anchor !== undefined && path.endsWith('.md'))
    expect(withAnchor.filter(({ path, anchor }) => !anchorsOf(path).includes(anchor ?? ''))).toEqual([])
  })
})

it('pictures are small', () => {
  const pictures = [...readPage('README.md').matchAll(/docs\/pictures\/[\w-]+\.png/g)].map(([path]) => path)
  expect(pictures.length).toBeGreaterThan(0)
  for (const path of pictures) expect(statSync(root + path).size).toBeLessThan(150_000)
})
