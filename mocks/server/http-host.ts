/**
 * A function from request to response behind a port, over real HTTP, with bounds on what a client may send.
 *
 * @module http-host
 */
import { type ServerRequest, serve } from 'srvx'
import { after } from '../clock/real-timer.js'
import { ConnectionDropped } from '../handlers/faults.js'

/** Where to listen. */
export interface HttpHostOptions {
  /** Port; 0 takes a free one. */
  readonly port: number
  /** Address to listen on. Default 127.0.0.1: this machine only. */
  readonly host: string
}

/** A server that listens. */
export interface HttpHost {
  /** Where it listens, without a trailing slash. */
  readonly origin: string
  /** Stops listening and ends open connections. */
  close(): Promise<void>
}

/** Largest request body taken, in bytes, whether its length is announced or not. */
const LARGEST_BODY = 24 * 1024 * 1024
/** Bodies up to this size are not counted, in bytes. */
const SMALL_BODY = 256 * 1024
/** Bytes of larger bodies that may be under way at once: what many clients send together stays bounded. */
const MOST_UNDER_WAY = 4 * LARGEST_BODY
/** How long a client that sends too much may go on before it is told, in milliseconds: told earlier, it would not listen. */
const DRAIN_MS = 3000
/** Patience with slow clients, in milliseconds: for the headers, and for the whole request. */
const HEADERS_MS = 10_000
const REQUEST_MS = 60_000
/** How long answers under way may take to finish once the server closes, in milliseconds. */
const GRACE_MS = 250
/** Most connections at once. */
const MOST_CONNECTIONS = 4000

/** The port is taken, or the address is not this machine's. */
export class CannotListenError extends Error {
  override readonly name = 'CannotListenError'
}

/** A request with the address it came from, where known. */
export type HostRequest = Request & { readonly ip?: string | undefined }

/** Serves requests until closed. @throws CannotListenError with what to do when the port cannot be had. */
export async function listen(
  answer: (request: ServerRequest) => Promise<Response>,
  { port, host }: HttpHostOptions,
): Promise<HttpHost> {
  const bodies = { bytesUnderWay: 0 }
  const server = serve({
    port,
    hostname: host,
    silent: true,
    gracefulShutdown: false,
    manual: true,
    maxRequestBodySize: LARGEST_BODY,
    node: { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS },
    error: failure,
    fetch: (request) => answerWithin(bodies, answer, request),
  })
  const node = server.node?.server
  if (node && 'maxConnections' in node) node.maxConnections = MOST_CONNECTIONS
  const failed = new Promise<never>((_, reject) => {
    node?.once('error', (cause: Error & { code?: string }) => reject(cannotListen(cause, port, host)))
  })
  await Promise.race([Promise.resolve(server.serve()).then(() => server.ready()), failed])
  return {
    origin: reachable(new URL(server.url ?? `http://${host}:${port}`)).origin,
    close: async () => {
      const closing = server.close()
      const cancel = after(GRACE_MS, () => void server.close(true))
      await closing
      cancel()
    },
  }
}

/** `0.0.0.0` and `::` are every address of this machine, and none a browser could go to. */
function reachable(url: URL): URL {
  if (url.hostname === '0.0.0.0') url.hostname = '127.0.0.1'
  if (url.hostname === '[::]') url.hostname = '[::1]'
  return url
}

/** Answers as long as what clients send at this moment is within bounds. */
async function answerWithin(
  bodies: { bytesUnderWay: number },
  answer: (request: ServerRequest) => Promise<Response>,
  request: ServerRequest,
): Promise<Response> {
  const size = sizeOf(request)
  if (size <= SMALL_BODY) return answerOrDrop(answer, request)
  if (size > LARGEST_BODY) {
    await drain(request)
    return tooLarge()
  }
  if (bodies.bytesUnderWay + size > MOST_UNDER_WAY) {
    await drain(request)
    const message = 'Too many large bodies are under way. Try again in a second.'
    return new Response(message, { status: 503, headers: { 'Retry-After': '1', Connection: 'close' } })
  }
  bodies.bytesUnderWay += size
  try {
    return await answerOrDrop(answer, request)
  } catch (error) {
    if (!isBodyTooLarge(error)) throw error
    await drain(request)
    return tooLarge()
  } finally {
    bodies.bytesUnderWay -= size
  }
}

/** Bytes of a body as announced; one of unknown length may be as large as they get. */
function sizeOf({ headers }: Request): number {
  return headers.has('Transfer-Encoding') ? LARGEST_BODY : Number(headers.get('Content-Length') ?? 0)
}

/** Lets a client finish, without keeping what it sends. */
function drain(request: ServerRequest): Promise<void> {
  const incoming = request.runtime?.node?.req
  if (!incoming || incoming.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    const cancel = after(DRAIN_MS, resolve)
    incoming.once('close', resolve)
    incoming.once('end', () => {
      cancel()
      resolve()
    })
    incoming.resume()
  })
}

/** Answers, or cuts the connection where a planned fault says so. */
async function answerOrDrop(
  answer: (request: ServerRequest) => Promise<Response>,
  request: ServerRequest,
): Promise<Response> {
  try {
    return await answer(request)
  } catch (error) {
    if (!(error instanceof ConnectionDropped)) throw error
    request.runtime?.node?.req.socket.destroy()
    return new Response(null, { status: 500 })
  }
}

function cannotListen(cause: Error & { code?: string }, port: number, host: string): CannotListenError {
  const isHost = cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND' || cause.code === 'EAI_AGAIN'
  if (isHost) {
    const message = `Cannot listen on ${host}: it is no address of this machine. Give another with --host.`
    return new CannotListenError(message, { cause })
  }
  const why = { EADDRINUSE: `port ${port} is taken`, EACCES: `port ${port} is reserved` }[cause.code ?? '']
  return new CannotListenError(
    `Cannot listen on ${host}: ${why ?? cause.message}. Give another port with --port, or 0 for a free one.`,
    { cause },
  )
}

/** A fault of the server itself says so, without the address: it may hold a link's token. */
function failure(error: unknown): Response {
  if (isBodyTooLarge(error)) return tooLarge()
  return new Response('The server has failed. Please report it.', { status: 500 })
}

function isBodyTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BODY_TOO_LARGE'
}

function tooLarge(): Response {
  return new Response('The body is too large.', { status: 413, headers: { Connection: 'close' } })
}
