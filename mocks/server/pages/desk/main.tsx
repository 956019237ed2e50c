/**
 * Starts the phone desk.
 *
 * @module pages/desk/main
 */
import { render } from 'preact'
import { DeskPage } from './desk-page.js'
import { deskTexts } from './texts.js'

const root = document.getElementById('page')
if (root) {
  const base = location.pathname.replace(/\/desk$/, '/simulation')
  render(<DeskPage base={base} texts={deskTexts(document.documentElement.lang)} />, root)
}
