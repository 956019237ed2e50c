/**
 * The pages lead somewhere: every relative link between them, or to a file or folder of the repository.
 *
 * @module test/documentation/links
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { listPages } from './examples.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

it.each(listPages())('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '')
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].flatMap(([, link = '']) => link)
  const relative = links.filter((link) => !/^[a-z]+:/.test(link))
  expect(relative.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([])
})
