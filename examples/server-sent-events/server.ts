/**
 * A server whose page follows a room without keys: `npx tsx examples/server-sent-events/server.ts`.
 *
 * @module examples/server-sent-events/server
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { serve } from 'srvx'
import { choiceHelp, choiceOptions, chooseConference } from '../chosen-conference.js'
import { runProgram } from '../run-program.js'
import { createRoomFeed } from './room-feed.js'

const help = `npx tsx examples/server-sent-events/server.ts [options]

  --port PORT        default 4021; 0 takes a free one`

await runProgram(async () => {
  const { values } = parseArgs({ options: { ...choiceOptions, port: { type: 'string', default: '4021' } } })
  if (values.help) return console.log(`${help}\n\n${choiceHelp}`)
  const { conference, close } = await chooseConference(values)

  const feed = createRoomFeed(conference)
  const page = await readFile(new URL('page.html', import.meta.url), 'utf8')
  const server = serve({
    port: Number(values.port),
    // This machine only. Before others may come, find out who they are, and what they may follow.
    hostname: '127.0.0.1',
    silent: true,
    gracefulShutdown: false,
    fetch(request) {
      const { pathname } = new URL(request.url)
      if (pathname === '/room') return feed.follow(request)
      if (pathname === '/') return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
      return new Response('Not found', { status: 404 })
    },
  })
  try {
    await server.ready()
    console.log(`${server.url}\nCtrl+C ends it.`)
    await new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve)
    })
  } finally {
    feed.close()
    close()
    await server.close(true)
  }
})
