/**
 * A simulator behind a port: the same answers as everywhere, over real HTTP.
 *
 * @module http-host
 */
import { serve } from 'srvx'

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

/** Largest request body taken, in bytes. */
const LARGEST_BODY = 24 * 1024 * 1024

/** The port is taken, or the address is not this machine's. */
export class CannotListenError extends Error {
  override readonly name = 'CannotListenError'
}

/** Serves requests until closed. @throws CannotListenError with what to do when the port cannot be had. */
export async function listen(
  answer: (request: Request) => Promise<Response>,
  { port, host }: HttpHostOptions,
): Promise<HttpHost> {
  const server = serve({
    port,
    hostname: host,
    silent: true,
    gracefulShutdown: false,
    manual: true,
    fetch: (request) => (isTooLarge(request) ? tooLarge() : answer(request)),
  })
  const failure = new Promise<never>((_, reject) => {
    server.node?.server?.once('error', (cause: Error & { code?: string }) => reject(cannotListen(cause, port, host)))
  })
  await Promise.race([Promise.resolve(server.serve()).then(() => server.ready()), failure])
  return {
    origin: new URL(server.url ?? `http://${host}:${port}`).origin,
    close: () => server.close(true),
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

function isTooLarge(request: Request): boolean {
  return Number(request.headers.get('Content-Length') ?? 0) > LARGEST_BODY
}

function tooLarge(): Response {
  return new Response('The body is too large.', { status: 413, headers: { Connection: 'close' } })
}
