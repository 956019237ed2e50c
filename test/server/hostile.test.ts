/**
 * Clients that mean harm, or are broken: too much, too slow, too many. The server stays small and answers the others.
 *
 * @module test/server/hostile
 */
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from './support/stage.js'

const MEGABYTE = 1024 * 1024

describe('a server', { timeout: 60_000 }, () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.server.close())

  const isAlive = async () => (await fetch(`${stage.server.baseUrl}/auth/time`)).status === 200
  const post = (path: string, body: BodyInit) =>
    fetch(stage.server.origin + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    })
  function open(text: string): Promise<Socket> {
    const { hostname, port } = new URL(stage.server.origin)
    return new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(text)
        resolve(socket)
      })
      socket.on('error', () => {})
    })
  }

  it.each(['/1.0/me/document', '/simulation/calls', '/storage/x', '/control/x/actions'])(
    'tells who sends too much to %s, announced or not',
    async (path) => {
      expect((await post(path, new Uint8Array(30 * MEGABYTE))).status).toBe(413)
      let sent = 0
      const endless = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          sent += 1
          if (sent > 30) controller.close()
          else controller.enqueue(new Uint8Array(MEGABYTE))
        },
      })
      // Where nobody lives, nobody reads.
      const statuses = path.startsWith('/control') ? [404, 413] : [413]
      // The server hangs up where it stops reading; whether the answer gets through before is the network's affair.
      const status = await post(path, endless).then(
        (response) => response.status,
        () => 413,
      )
      expect(statuses).toContain(status)
      expect(await isAlive()).toBe(true)
    },
  )

  it('asks for patience when many send much at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => post('/1.0/me/document', new Uint8Array(20 * MEGABYTE))),
    )
    const statuses = answers.map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([401, 503]))
    expect(statuses.filter((status) => status !== 503).length).toBeGreaterThanOrEqual(4)
    expect(answers.find(({ status }) => status === 503)?.headers.get('Retry-After')).toBe('1')
    expect((await post('/1.0/me/document', new Uint8Array(20 * MEGABYTE))).status).toBe(401)
  })

  it('answers others while hundreds hold their connections', async () => {
    const head = 'POST /simulation/calls HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 50000\r\n\r\n{'
    const sockets = await Promise.all(
      Array.from({ length: 300 }, (_, index) => open(['', 'GET / HTTP/1.1\r\nHost: ', head][index % 3] ?? '')),
    )
    expect(await isAlive()).toBe(true)
    for (const socket of sockets) socket.destroy()
    expect(await isAlive()).toBe(true)
  })

  it('forgets uploads that are broken off', async () => {
    for (let count = 0; count < 40; count++) {
      const head = `PUT /storage/x HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: ${20 * MEGABYTE}\r\n\r\n`
      const socket = await open(head + 'x'.repeat(50_000))
      socket.destroy()
    }
    // Were one of them still counted, these would be asked for patience.
    await expect
      .poll(async () => (await post('/1.0/me/document', new Uint8Array(20 * MEGABYTE))).status, { timeout: 5000 })
      .toBe(401)
    const four = await Promise.all(
      Array.from({ length: 4 }, () => post('/1.0/me/document', new Uint8Array(20 * MEGABYTE))),
    )
    expect(four.map(({ status }) => status)).toEqual([401, 401, 401, 401])
  })

  it('refuses a flood of headers', async () => {
    const headers = Array.from({ length: 300 }, (_, index) => [`X-${index}`, 'x'.repeat(100)] as [string, string])
    expect((await fetch(`${stage.server.baseUrl}/auth/time`, { headers })).status).toBe(431)
  })
})
