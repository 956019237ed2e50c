/**
 * Starts the follow or control page.
 *
 * @module pages/room/main
 */
import { render } from 'preact'
import { RoomPage } from './room-page.js'
import { roomTexts } from './texts.js'

const root = document.getElementById('page')
if (root) {
  const texts = roomTexts(document.documentElement.lang)
  const base = location.pathname.replace(/\/$/, '')
  render(<RoomPage base={base} canModerate={root.dataset.kind === 'control'} texts={texts} />, root)
}
