/**
 * The simulator as MSW handlers: a single one, whatever the number of operations.
 *
 * @module msw
 */
import { type HttpHandler, http } from 'msw'
import { ConnectionDropped } from './faults.js'

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
      async ({ request }) => {
        try {
          return await simulator.fetch(request)
        } catch (error) {
          if (error instanceof ConnectionDropped) return Response.error()
          throw error
        }
      },
    ),
  ]
}
