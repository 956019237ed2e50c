/**
 * Many pages on one room, and many rooms at once, over loopback: `npx tsx bench/server-followers.ts`.
 *
 * Prints how long a mute takes from the click to the last follower, whether anybody missed something, and what the
 * server's memory does. Its peer in the same run is a bare request to the same server.
 *
 * @module bench/server-followers
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, get, request } from 'node:http'
import { createInterface } from 'node:readline'

const FOLLOWERS = 500
const MUTES = 60
const ROOMS = 200
const ROOM_SECONDS = 20

const server = spawn(
  process.execPath,
  ['--import', 'tsx', 'mocks/server/command.ts', 'serve', '--port', '0', '--json', '--no-autopilot', '--seed', '1'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
const line = await new Promise<string>((resolve) => createInterface(server.stdout).once('line', resolve))
const { baseUrl, links } = JSON.parse(line) as { baseUrl: string; links: { follow: string; control: string } }
const { origin } = new URL(baseUrl)
const agent = new Agent({ keepAlive: true, maxSockets: 4 })

const megabytes = () => {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? Number.NaN
  return Math.round(Number(kilobytes) / 1024)
}
const milliseconds = (values: number[], share: number) => {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(1)
}

function ask(method: string, url: string, body?: object): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, agent, headers: { 'Content-Type': 'application/json' } }, (response) => {
      let text = ''
      response.on('data', (piece) => {
        text += piece
      })
      response.on('end', () => resolve(text))
    })
    asked.on('error', reject)
    asked.end(body && JSON.stringify(body))
  })
}

/** Follows a stream; tells every muted state of the first person as it comes. */
function follow(url: string, onView: (muted: boolean | undefined) => void): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { agent: false }, (response) => {
      let text = ''
      response.on('data', (piece) => {
        text += piece
        const messages = text.split('\n\n')
        text = messages.pop() ?? ''
        for (const message of messages) {
          const data = /event: view\ndata: (.+)/.exec(message)?.[1]
          if (data) onView(JSON.parse(data).view.participants[0] && !JSON.parse(data).view.participants[0].speak)
        }
      })
      resolve(() => asked.destroy())
    })
    asked.on('error', (cause: NodeJS.ErrnoException) => (cause.code === 'ECONNRESET' ? undefined : reject(cause)))
  })
}

await ask('POST', `${origin}/simulation/calls`, { serviceName: '+33972101010', from: '+33639980001', keys: '0421#' })
console.log(`One room, ${FOLLOWERS} followers, ${MUTES} mutes`)
const before = megabytes()
let waiting = 0
let wanted = false
let seen = 0
let everybody = () => {}
const ends = await Promise.all(
  Array.from({ length: FOLLOWERS }, () =>
    follow(`${links.follow}/events`, (muted) => {
      if (muted !== wanted || waiting === 0) return
      seen += 1
      waiting -= 1
      if (waiting === 0) everybody()
    }),
  ),
)
const opened = megabytes()
const toLast: number[] = []
const bare: number[] = []
for (let turn = 0; turn < MUTES; turn++) {
  wanted = turn % 2 === 0
  waiting = FOLLOWERS
  const all = new Promise<void>((resolve) => {
    everybody = resolve
  })
  const clicked = performance.now()
  await Promise.all([
    ask('POST', `${links.control}/actions`, { action: wanted ? 'mute' : 'unmute', participantId: 1 }),
    all,
  ])
  toLast.push(performance.now() - clicked)
  const asked = performance.now()
  await ask('GET', `${baseUrl}/auth/time`)
  bare.push(performance.now() - asked)
}
console.log(`  click to last follower   ${milliseconds(toLast, 0.5)} ms median, ${milliseconds(toLast, 0.99)} ms worst`)
console.log(`  a bare request           ${milliseconds(bare, 0.5)} ms median`)
console.log(`  messages missed          ${FOLLOWERS * MUTES - seen} of ${FOLLOWERS * MUTES}`)
console.log(`  memory of the server     ${before} MB, ${opened} MB with all open, ${megabytes()} MB after the mutes`)
for (const end of ends) end()

console.log(`${ROOMS} rooms with autopilot, a follower each, ${ROOM_SECONDS} seconds`)
const made = await ask('PUT', `${origin}/w/load/simulation/world`, { clock: 'running', speed: 5 })
if (!made.includes('load')) throw new Error(made)
let messages = 0
const roomEnds: (() => void)[] = []
for (let index = 0; index < ROOMS; index++) {
  const serviceName = `+3397220${String(1000 + index)}`
  const added = JSON.parse(await ask('POST', `${origin}/w/load/simulation/conferences`, { serviceName }))
  await ask('PUT', `${origin}/w/load/simulation/conferences/${added.serviceName}/autopilot`, {})
  roomEnds.push(
    await follow(`${added.links.follow}/events`, () => {
      messages += 1
    }),
  )
}
const used: number[] = []
const began = messages
for (let second = 0; second < ROOM_SECONDS; second++) {
  await new Promise((resolve) => {
    setTimeout(resolve, 1000)
  })
  used.push(megabytes())
}
console.log(`  messages a second        ${Math.round((messages - began) / ROOM_SECONDS)}`)
console.log(
  `  memory of the server     ${used.filter((_, index) => index % 5 === 4).join(', ')} MB, every five seconds`,
)
for (const end of roomEnds) end()
server.kill('SIGTERM')
agent.destroy()
