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

/** Serves requests until closed. @throws CannotListenError with what to do when the port cannot be had. */
export async function listen(
  answer: (request: ServerRequest) => Promise<Response>,
  { port, host }: HttpHostOptions,
): Promise<HttpHost> {
  const server = serve({
    port,
    hostname: host,
    silent: true,
    gracefulShutdown: false,
    manual: true,
    maxRequestBodySize: LARGEST_BODY,
    node: { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS },
    error: failure,
    fetch: (request) => (isTooLarge(request) ? tooLarge() : answerOrDrop(answer, request)),
  })
  const node = server.node?.server
  if (node && 'maxConnections' in node) node.maxConnections = MOST_CONNECTIONS
  const failed = new Promise<never>((_, reject) => {
    node?.once('error', (cause: Error & { code?: string }) => reject(cannotListen(cause, port, host)))
  })
  await Promise.race([Promise.resolve(server.serve()).then(() => server.ready()), failed])
  return {
    origin: new URL(server.url ?? `http://${host}:${port}`).origin,
    close: async () => {
      const closing = server.close()
      const cancel = after(GRACE_MS, () => void server.close(true))
      await closing
      cancel()
    },
  }
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
  const why = cause.code === 'EADDRINUSE' ? `port ${port} is taken` : cause.message
  return new CannotListenError(
    `Cannot listen on ${host}: ${why}. Give another port with --port, or 0 for a free one.`,
    {
      cause,
    },
  )
}

/** A fault of the server itself says so, without the address: it may hold a link's token. */
function failure(error: unknown): Response {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_BODY_TOO_LARGE') return tooLarge()
  return new Response('The server has failed. Please report it.', { status: 500 })
}

function isTooLarge(request: Request): boolean {
  return Number(request.headers.get('Content-Length') ?? 0) > LARGEST_BODY
}

function tooLarge(): Response {
  return new Response('The body is too large.', { status: 413, headers: { Connection: 'close' } })
}
