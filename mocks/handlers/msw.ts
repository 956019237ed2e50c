/**
 * The simulator as MSW handlers: a single one, whatever the number of operations.
 *
 * @module msw
 */
import { type HttpHandler, http } from 'msw'

/** What the handler needs of a simulator. */
export interface InterceptingSimulator {
  /** Is this request the service's? */
  handles(url: URL): boolean
  /** Answers a request. */
  fetch(request: Request): Promise<Response>
}

/** Makes the handlers of one simulator; requests to other hosts pass by. */
export function createHandlers(simulator: InterceptingSimulator): HttpHandler[] {
  return [
    http.all(
      ({ request }) => simulator.handles(new URL(request.url)),
      ({ request }) => simulator.fetch(request),
    ),
  ]
}
