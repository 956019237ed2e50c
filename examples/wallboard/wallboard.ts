/**
 * A wallboard in the terminal: who is in, who talks and how much. `npx tsx examples/wallboard/wallboard.ts`
 *
 * @module examples/wallboard/wallboard
 */
import { parseArgs } from 'node:util'
import { noTalk, updateTalkFacts } from 'ovh-conference'
import { choiceHelp, choiceOptions, chooseConference } from '../chosen-conference.js'
import { runProgram } from '../run-program.js'
import { renderBoard } from './render-board.js'

await runProgram(async () => {
  const { values } = parseArgs({ options: choiceOptions })
  if (values.help) return console.log(`npx tsx examples/wallboard/wallboard.ts [options]\n\n${choiceHelp}`)
  const { conference, now, close } = await chooseConference(values)

  const watch = conference.watch()
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => watch.stop())
  let facts = noTalk
  let shown = ''
  const show = () => {
    const board = renderBoard(watch.getSnapshot(), facts, now()).join('\n')
    if (board === shown) return
    shown = board
    if (process.stdout.isTTY) console.clear()
    console.log(`${board}\n`)
  }
  // Changes are shown at once; a terminal also shows how the time passes, a log file does not.
  watch.subscribe(() => setImmediate(show))
  const ticking = process.stdout.isTTY ? setInterval(show, 1000) : undefined
  try {
    // Ends with Ctrl+C, and throws when it cannot go on: wrong credentials, or the number has gone.
    for await (const event of watch) facts = updateTalkFacts(facts, event)
  } finally {
    clearInterval(ticking)
    close()
  }
})
