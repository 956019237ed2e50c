/**
 * A small HTTP client that is no bottleneck: so many connections kept alive, one request in flight on each.
 *
 * @module bench/simulator/http-load
 */
import { connect, type Socket } from 'node:net'

/** What to ask, and for how long. */
export interface LoadOptions {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly connections: number
  readonly durationMs: number
}

/** Requests answered per second. Rejects on any status but 200. */
export async function requestsPerSecond({ url, headers, connections, durationMs }: LoadOptions): Promise<number> {
  const { hostname, port, pathname, search, host } = new URL(url)
  const lines = Object.entries({ Host: host, ...headers }).map(([name, value]) => `${name}: ${value}`)
  const request = Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
  const until = performance.now() + durationMs
  const began = performance.now()
  const counts = await Promise.all(
    Array.from({ length: connections }, () => drive(connect(Number(port), hostname), request, until)),
  )
  return (counts.reduce((sum, count) => sum + count, 0) * 1000) / (performance.now() - began)
}

function drive(socket: Socket, request: Buffer, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0
    let received = ''
    socket.setNoDelay(true)
    socket.setEncoding('latin1')
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('The server closed the connection.')))
    socket.on('data', (chunk: string) => {
      received += chunk
      if (!isComplete(received)) return
      if (!received.startsWith('HTTP/1.1 200')) return reject(new Error(received))
      received = ''
      count += 1
      if (performance.now() < until) return socket.write(request)
      socket.removeAllListeners('close')
      socket.end()
      resolve(count)
    })
    socket.write(request)
  })
}

/** Is a whole response here? Its length is told, or it comes in chunks. */
function isComplete(received: string): boolean {
  const headEnd = received.indexOf('\r\n\r\n')
  if (headEnd < 0) return false
  const length = /\r\ncontent-length: *(\d+)/i.exec(received.slice(0, headEnd))?.[1]
  if (length === undefined) return received.endsWith('\r\n0\r\n\r\n')
  return received.length >= headEnd + 4 + Number(length)
}
