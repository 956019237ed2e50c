/**
 * Starts the playground.
 *
 * @module playground/main
 */
import '../style/playground.css'
import { render } from 'preact'
import { startInterception } from './interception.js'
import { guardFetch } from './outgoing.js'
import { PlaygroundPage } from './playground-page.js'
import { createPlaygroundWorld } from './playground-world.js'
import { chooseLanguage, playgroundTexts } from './texts.js'

const root = document.getElementById('page')
if (root) {
  const language = chooseLanguage()
  const texts = playgroundTexts(language)
  document.documentElement.lang = language
  document.title = `${texts.title} | ovh-conference`
  const world = createPlaygroundWorld(language)
  let isIntercepted = false
  guardFetch(world.simulator, world.journal, () => isIntercepted)
  const started = startInterception(world.simulator, new URL('./', location.href)).then((interception) => {
    isIntercepted = interception === 'worker'
    return interception
  })
  root.replaceChildren()
  render(<PlaygroundPage world={world} language={language} texts={texts} started={started} />, root)
}
