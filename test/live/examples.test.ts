/**
 * The examples about watching do what they say.
 *
 * @module test/live/examples.test
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { noTalk, type RoomEvent, updateTalkFacts } from 'ovh-conference'
import { describe, expect, it, onTestFinished } from 'vitest'
import { followRoom } from '../../examples/server-sent-events/follow-room.js'
import { renderBoard } from '../../examples/wallboard/render-board.js'
import { watchedSimulator } from './support/watched-simulator.js'

describe('the wallboard', () => {
  it('shows who is in, who talks and how much', async () => {
    const { simulator, number, conference, pass } = watchedSimulator()
    const watch = conference.watch()
    onTestFinished(() => watch.stop())
    let facts = noTalk
    const read = async () => {
      for await (const event of watch) facts = updateTalkFacts(facts, event)
    }
    void read()
    const board = () => renderBoard(watch.getSnapshot(), facts, simulator.clock.now())
    watch.subscribe(() => {})
    await pass(1)
    expect(board()).toEqual(['nobody inside · live'])
    const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' })
    simulator.dial(number, { from: '+33687654321', name: 'Bob' }).press('00')
    await pass(60)
    alice.speak()
    await pass(10)
    const [title, first, second] = board()
    expect(title).toBe('2 inside · live')
    expect(first).toMatch(/^● {2}Alice +1:10 +\d+ s \(± 1\)$/)
    expect(second).toMatch(/^ {3}Bob +1:10 +0 s \(± 0\) {2}muted$/)
  })

  it('runs, and stops when told', async () => {
    const script = fileURLToPath(new URL('../../examples/wallboard/wallboard.ts', import.meta.url))
    const child = spawn(process.execPath, ['--import', 'tsx', script, '1'], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += String(chunk)
    })
    child.stderr.on('data', (chunk) => {
      output += String(chunk)
    })
    const code = await new Promise((resolve) => child.on('exit', resolve))
    expect(output).toMatch(/\d inside · .*live/)
    expect(code).toBe(0)
  }, 30_000)
})

describe('server-sent events', () => {
  async function connect() {
    const world = watchedSimulator()
    const controller = new AbortController()
    const response = followRoom(world.conference, new Request('http://localhost/room', { signal: controller.signal }))
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    if (!reader) throw new Error('No body')
    return { ...world, controller, response, reader }
  }
  const typeOf = (message: string | undefined) => /^event: (\w+)\ndata: (.*)\n\n$/.exec(message ?? '')?.[1]

  it('send what happens, without numbers', async () => {
    const { simulator, number, pass, reader, response, controller, pendingTimers } = await connect()
    expect(response.headers.get('Content-Type')).toMatch('text/event-stream')
    await pass(2)
    simulator.dial(number, { from: '+33612345678', name: 'Alice' })
    await pass(3)
    const messages: string[] = []
    for (let count = 0; count < 2; count++) messages.push((await reader.read()).value ?? '')
    expect(messages.map(typeOf)).toEqual(['opened', 'joined'] satisfies RoomEvent['type'][])
    expect(messages[1]).toContain('"name":"Alice"')
    expect(messages.join()).not.toContain('33612345678')
    controller.abort()
    expect((await reader.read()).done).toBe(true)
    expect(pendingTimers()).toBe(0)
  })

  it('stop watching when the browser goes away', async () => {
    const { pass, reader, sent, pendingTimers } = await connect()
    await pass(2)
    await reader.cancel()
    const asked = sent.length
    await pass(10)
    expect(sent.length).toBe(asked)
    expect(pendingTimers()).toBe(0)
  })

  it('say when it is over for good', async () => {
    const { pass, reader, setWeather } = await connect()
    setWeather(() => Response.json({ errorCode: 'INVALID_CREDENTIAL', message: 'Not valid' }, { status: 403 }))
    await pass(2)
    expect((await reader.read()).value).toBe('event: failed\ndata: {"code":"invalid_credential"}\n\n')
    expect((await reader.read()).done).toBe(true)
  })
})
