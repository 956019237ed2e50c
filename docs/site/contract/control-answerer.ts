/**
 * The reference server behind the page of the control API, without a port.
 *
 * @module contract/control-answerer
 */
import { createLiveSimulator } from '../../../mocks/index.js'
import { createSimulatedServer } from '../simulated-server.js'
import type { Answerer } from './answerer.js'

const ORIGIN = 'http://127.0.0.1:4010'
/** Swagger UI waits for the end of an answer, and a stream has none: this much of it is shown. */
const STREAM_SHOWN_MS = 500

/** Makes it. */
export function controlAnswerer(): Answerer {
  const simulator = createLiveSimulator({ baseUrl: `${ORIGIN}/1.0` })
  const server = createSimulatedServer(simulator, ORIGIN, () => {
    simulator.addConference({ serviceName: '0033972101010', description: 'Demo conference', settings: { pin: '0421' } })
  })
  return {
    headersFor: async () => ({}),
    async fetch(input, init) {
      const url = new URL(input instanceof Request ? input.url : input)
      const [, worldId, path = ''] = /^(?:\/w\/([^/]+))?\/simulation(\/.*)$/.exec(url.pathname) ?? []
      const body = typeof init?.body === 'string' ? init.body : undefined
      const response = await server.control({
        method: (init?.method ?? 'GET').toUpperCase(),
        path: path + url.search,
        worldId,
        body,
      })
      return response.headers.get('Content-Type')?.startsWith('text/event-stream') ? beginningOf(response) : response
    },
  }
}

async function beginningOf(response: Response): Promise<Response> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  setTimeout(() => void reader?.cancel(), STREAM_SHOWN_MS)
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    text += decoder.decode(piece.value, { stream: true })
  }
  return new Response(text, { status: response.status, headers: response.headers })
}
