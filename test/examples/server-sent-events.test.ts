/**
 * The server-sent events of the examples: any number of browsers, one poller, no number given away, nothing lost that
 * is remembered, and nothing asked when nobody listens.
 *
 * @module test/examples/server-sent-events
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { accessToken, createConferenceClient } from 'ovh-conference'
import { createLiveSimulator } from 'ovh-conference/mocks'
import { chromium } from 'playwright'
import { serve } from 'srvx'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createRoomFeed, type RoomFeedOptions } from '../../examples/server-sent-events/room-feed.js'
import { findChromium } from '../browser/chromium.js'
import { watchedSimulator } from '../live/support/watched-simulator.js'
import { nextEvent, readEvents, type StreamedEvent } from '../server/support/event-reader.js'

const patience = { timeout: 20_000, interval: 50 }
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('a feed', () => {
  function open(options: RoomFeedOptions = {}) {
    const world = watchedSimulator()
    const feed = createRoomFeed(world.conference, { lingerSeconds: 0.05, ...options })
    const follow = (lastEventId?: string) => {
      const controller = new AbortController()
      const headers = lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }
      const response = feed.follow(new Request('http://localhost/room', { headers, signal: controller.signal }))
      const messages = readEvents(response)
      /** The next message that is neither a heartbeat nor the wait before connecting again. */
      const next = async (): Promise<StreamedEvent | undefined> => {
        const message = await nextEvent(messages)
        return message?.event === '' ? next() : message
      }
      /** Messages up to the first that fits. */
      const until = async (fits: (message: StreamedEvent) => boolean) => {
        const read: StreamedEvent[] = []
        for (;;) {
          const message = await next()
          if (!message) throw new Error(`The stream ended after ${JSON.stringify(read)}`)
          read.push(message)
          if (fits(message)) return read
        }
      }
      onTestFinished(() => controller.abort())
      return { response, messages, next, until, leave: () => controller.abort() }
    }
    /** Lets simulated time pass, and the turn after it. */
    const pass = async (seconds: number) => {
      await world.pass(seconds)
      await pause(5)
    }
    const enter = (name: string, from = '+33612345678') => world.simulator.dial(world.number, { from, name })
    return { ...world, feed, pass, follow, enter }
  }
  const namesIn = ({ data }: StreamedEvent) => data.people.map(({ name }: { name: string }) => name)
  const shows =
    (...names: string[]) =>
    (message: StreamedEvent) =>
      message.event === 'state' && JSON.stringify(namesIn(message)) === JSON.stringify(names)

  it('tells who is inside at once, and then what happens', async () => {
    const { follow, enter, pass } = open()
    enter('Alice')
    const browser = follow()
    expect(browser.response.headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8')
    await pass(2)
    const first = await browser.until(shows('Alice'))
    expect(first.map(({ event }) => event)).not.toContain('joined')
    enter('Bob', '+33687654321')
    await pass(3)
    const news = await browser.until(shows('Alice', 'Bob'))
    expect(news.map(({ event }) => event)).toContain('joined')
    expect(news.find(({ event }) => event === 'joined')?.data.person.name).toBe('Bob')
  })

  it('tells of an empty room, too', async () => {
    const { follow, pass } = open()
    const browser = follow()
    await pass(2)
    expect((await browser.next())?.data).toMatchObject({ status: 'live', people: [] })
  })

  it('gives no number away, not even where OVHcloud shows it as the name', async () => {
    const { follow, simulator, number, pass } = open()
    const browser = follow()
    await pass(2)
    simulator.dial(number, { from: '+33612345678' })
    await pass(3)
    const messages = await browser.until(({ data }) => data.people?.length === 1)
    expect(JSON.stringify(messages)).not.toMatch(/612345678|33\s?6\s?12/)
    expect(namesIn(messages.at(-1) as StreamedEvent)).toEqual([expect.stringMatching(/^Caller \d+$/)])
  })

  it('asks OVHcloud for one, however many follow', async () => {
    const asked = async (browsers: number) => {
      const { follow, enter, pass, sent } = open()
      enter('Alice')
      for (let count = 0; count < browsers; count++) follow()
      await pass(30)
      return sent.length
    }
    const forOne = await asked(1)
    expect(forOne).toBeGreaterThan(20)
    expect(await asked(20)).toBe(forOne)
  })

  it('goes on where the connection was lost, and repeats nothing', async () => {
    const { follow, enter, pass } = open({ lingerSeconds: 60 })
    enter('Alice')
    const before = follow()
    await pass(2)
    const { id } = (await before.until(shows('Alice'))).at(-1) as StreamedEvent
    before.leave()
    const bob = enter('Bob', '+33687654321')
    await pass(3)
    bob.hangUp()
    await pass(3)
    const after = follow(id)
    const missed = await after.until(shows('Alice'))
    expect(missed.map(({ event, data }) => data.person && [event, data.person.name]).filter(Boolean)).toEqual([
      ['joined', 'Bob'],
      ['left', 'Bob'],
    ])
    const latest = missed.at(-1)?.id
    expect((await follow(latest).next())?.event).toBe('state')
  })

  it.each(['another-1', 'nonsense', ''])('admits a gap to who comes back with "%s"', async (id) => {
    const { follow, enter, pass } = open()
    enter('Alice')
    const browser = follow(id)
    await pass(2)
    expect((await browser.next())?.event).toBe('gap')
    await browser.until(shows('Alice'))
  })

  it('admits a gap when more was missed than is remembered', async () => {
    const { follow, enter, pass } = open({ rememberedNews: 3, lingerSeconds: 60 })
    const alice = enter('Alice')
    const before = follow()
    await pass(2)
    const { id } = (await before.until(shows('Alice'))).at(-1) as StreamedEvent
    before.leave()
    for (let count = 0; count < 3; count++) {
      alice.speak()
      await pass(3)
      alice.stopSpeaking()
      await pass(3)
    }
    const browser = follow(id)
    expect((await browser.next())?.event).toBe('gap')
    expect((await browser.next())?.event).toBe('state')
  })

  it('sends a sign of life when nothing happens', async () => {
    const { follow, pass } = open({ heartbeatSeconds: 0.02 })
    const reader = follow().response.clone().body?.pipeThrough(new TextDecoderStream()).getReader()
    await pass(2)
    let text = ''
    while (!text.includes(': still here\n\n')) text += (await reader?.read())?.value ?? 'no more'
    expect(text).toMatch(/^retry: 2000\n\n/)
  })

  it.each(['the request is aborted', 'the body is cancelled'])('stops asking when %s', async (how) => {
    const { follow, enter, pass, sent, pendingTimers } = open()
    enter('Alice')
    const [first, second] = [follow(), follow()]
    await pass(2)
    await Promise.all([first.until(shows('Alice')), second.until(shows('Alice'))])
    first.leave()
    await pause(100)
    const asked = sent.length
    await pass(5)
    expect(sent.length).toBeGreaterThan(asked)
    if (how === 'the request is aborted') second.leave()
    else await second.messages.return(undefined)
    await pause(100)
    const then = sent.length
    await pass(10)
    expect(sent.length).toBe(then)
    expect(pendingTimers()).toBe(0)
  })

  it('watches anew for who comes after that', async () => {
    const { follow, enter, pass } = open()
    enter('Alice')
    const first = follow()
    await pass(2)
    const { id } = (await first.until(shows('Alice'))).at(-1) as StreamedEvent
    first.leave()
    await pause(100)
    const second = follow(id)
    await pass(2)
    expect((await second.next())?.event).toBe('gap')
    await second.until(shows('Alice'))
  })

  it('says when it cannot go on, and then that there is no use in coming back', async () => {
    const { follow, pass, setWeather } = open()
    const invalid = () => Response.json({ errorCode: 'INVALID_CREDENTIAL', message: 'Not valid' }, { status: 403 })
    setWeather(invalid)
    const browser = follow()
    await pass(2)
    const end = (await browser.until(({ data }) => data.status === 'ended')).at(-1)
    expect(end?.data.code).toBe('invalid_credential')
    expect(await browser.next()).toBeUndefined()
    expect(follow(end?.id).response.status).toBe(204)
    setWeather(undefined)
    const reloaded = follow()
    await pass(2)
    expect((await reloaded.next())?.data.status).toBe('live')
  })

  it('ends without a word when the server stops, so that browsers come back', async () => {
    const { feed, follow, enter, pass, sent, pendingTimers } = open()
    enter('Alice')
    const browser = follow()
    await pass(2)
    await browser.until(shows('Alice'))
    feed.close()
    expect(await browser.next()).toBeUndefined()
    const asked = sent.length
    await pass(10)
    expect(sent.length).toBe(asked)
    expect(pendingTimers()).toBe(0)
  })

  it('sends a browser that reads slowly the latest state, not every one', async () => {
    const { follow, enter, pass } = open({ rememberedNews: 2 })
    const alice = enter('Alice')
    const browser = follow()
    await pass(2)
    await browser.until(shows('Alice'))
    for (let count = 0; count < 10; count++) {
      alice.speak()
      await pass(2)
      alice.stopSpeaking()
      await pass(2)
    }
    enter('Bob', '+33687654321')
    await pass(3)
    const messages = await browser.until(shows('Alice', 'Bob'))
    expect(messages.length).toBeLessThan(8)
    expect(messages.map(({ event }) => event)).toContain('gap')
  })
})

const installed = await findChromium()

describe.skipIf(!installed)('in a browser, over real HTTP', { timeout: 60_000 }, () => {
  async function visit(url: string) {
    const browser = await chromium.launch(installed ?? {})
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    await page.goto(url)
    return { page, complaints }
  }

  it('an EventSource comes back by itself and misses nothing; nothing is asked once the page is closed', async () => {
    const simulator = createLiveSimulator()
    const number = simulator.addConference({ serviceName: '+33972101010' })
    const ovh = createConferenceClient({
      credentials: accessToken('a-token'),
      requestsPerMinute: false,
      fetch: simulator.fetch,
    })
    onTestFinished(() => simulator.clock.stop())
    const feed = createRoomFeed(ovh.conference(number), { lingerSeconds: 3.5, heartbeatSeconds: 0.5 })
    const page = `<!doctype html><link rel="icon" href="data:,"><body><script>
      window.read = []
      const room = new EventSource('/room')
      for (const type of ['state', 'joined', 'left', 'gap']) {
        room.addEventListener(type, ({ data }) => read.push({ type, ...JSON.parse(data) }))
      }
    </script>`
    const asked: (string | null)[] = []
    const server = serve({
      port: 0,
      hostname: '127.0.0.1',
      silent: true,
      gracefulShutdown: false,
      fetch(request) {
        if (!request.url.endsWith('/room')) return new Response(page, { headers: { 'Content-Type': 'text/html' } })
        asked.push(request.headers.get('Last-Event-ID'))
        return feed.follow(request)
      },
    })
    await server.ready()
    onTestFinished(() => server.close(true))

    const { page: tab, complaints } = await visit(server.url ?? '')
    type Read = { type: string; people?: { name: string }[]; person?: { name: string } }
    const read = () => tab.evaluate('read') as Promise<Read[]>
    const names = async () => (await read()).findLast(({ type }) => type === 'state')?.people?.map(({ name }) => name)
    await expect.poll(names, patience).toEqual([])
    simulator.dial(number, { from: '+33612345678', name: 'Alice' })
    await expect.poll(names, patience).toEqual(['Alice'])

    const node = server.node?.server
    if (!node || !('closeAllConnections' in node)) throw new Error('This is no server of Node.')
    node.closeAllConnections()
    const bob = simulator.dial(number, { from: '+33687654321', name: 'Bob' })
    const seesBob = ({ path }: { path: string }) => path.endsWith(`/participants/${bob.participantId}`)
    await expect.poll(() => simulator.requests.of('getParticipant').some(seesBob), patience).toBe(true)
    bob.hangUp()
    await expect.poll(() => asked.length, patience).toBeGreaterThanOrEqual(2)
    expect(asked[1]).toMatch(/-\d+$/)
    await expect.poll(async () => (await read()).filter(({ type }) => type === 'left').length, patience).toBe(1)
    const told = (await read()).filter(({ person }) => person)
    expect(told.map(({ type, person }) => `${person?.name} ${type}`)).toEqual([
      'Alice joined',
      'Bob joined',
      'Bob left',
    ])
    expect((await read()).map(({ type }) => type)).not.toContain('gap')
    expect(complaints).toEqual([])

    await tab.close()
    await pause(4500)
    const after = simulator.requests.length
    await pause(1500)
    expect(simulator.requests.length).toBe(after)
  })

  it('the example’s server and page show a conference by one command', async () => {
    const script = fileURLToPath(new URL('../../examples/server-sent-events/server.ts', import.meta.url))
    const child = spawn(process.execPath, ['--import', 'tsx', script, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => {
      child.kill('SIGKILL')
    })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += String(chunk)
    })
    await vi.waitFor(() => expect(output).toMatch(/^http:\S+/), patience)
    const { page, complaints } = await visit(output.split('\n')[0] ?? '')
    const status = () => page.getByRole('status').textContent()
    await expect.poll(status, patience).toMatch(/^[3-6] inside · live$/)
    expect(await page.locator('#people').textContent()).toMatch(/Alice.*Bruno.*Chloé/)
    await page.locator('#news li').first().waitFor()
    expect(complaints).toEqual([])
    const exit = new Promise((resolve) => child.on('exit', resolve))
    child.kill('SIGINT')
    expect(await exit).toBe(0)
    await expect.poll(status, patience).toBe('Connection lost, trying again')
  })
})
