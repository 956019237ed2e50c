/**
 * Exchanges in one process: `simulator.fetch` against a bare router, MSW with the simulator against MSW without.
 *
 * Everyone answers the same request, `getParticipant`, with the same JSON.
 *
 * @module bench/simulator/in-process
 */
import { getResponse, type HttpHandler, HttpResponse, http } from 'msw'
import { createSimulator } from 'ovh-conference/mocks'
import { matchRoute } from '../../mocks/handlers/router.js'
import { openMeeting, signedHeaders, UNVERIFIED_HEADERS } from './meeting.js'
import { compare, median, ratio } from './stopwatch.js'
import { figure, printTable, printVerdict } from './table.js'

const BASE_URL = 'https://eu.api.ovh.com/1.0'
/** Handlers of a typical hand-written mock of this API. */
const HANDLERS = 50

/** Measures and prints. */
export async function benchInProcess(): Promise<void> {
  const relaxed = createSimulator()
  const url = BASE_URL + openMeeting(relaxed).participantPath
  const strict = createSimulator({ credentials: 'strict' })
  openMeeting(strict)
  const signed = { headers: signedHeaders(strict.credentials, url, Math.floor(strict.clock.now() / 1000)) }
  const init = { headers: UNVERIFIED_HEADERS }
  const body: unknown = await (await relaxed.fetch(url, init)).json()
  if ((await strict.fetch(url, signed)).status !== 200) throw new Error('The signed request was refused.')

  const answer = () => HttpResponse.json(body as Record<string, unknown>)
  const path = (place: string) => `${BASE_URL}/telephony/:billingAccount/${place}/:serviceName/participants/:id`
  const one = [http.get(path('conference'), answer)]
  const many = Array.from({ length: HANDLERS - 1 }, (_, index) => http.get(path(`other${index}`), answer)).concat(one)
  const ask = (handlers: readonly HttpHandler[]) => getResponse([...handlers], new Request(url, init))
  const routeOnly = async (request: Request) => {
    const path = new URL(request.url).pathname.slice(new URL(BASE_URL).pathname.length)
    return matchRoute(request.method, path).kind === 'operation' ? Response.json(body) : Response.error()
  }

  const times = await compare({
    'bare Request, router, Response.json': () => routeOnly(new Request(url, init)),
    'simulator.fetch': () => relaxed.fetch(url, init),
    'simulator.fetch, signature verified': () => strict.fetch(url, signed),
    'msw, one hand-written handler': () => ask(one),
    [`msw, ${HANDLERS} hand-written handlers`]: () => ask(many),
    'msw, the simulator': () => ask(relaxed.handlers),
  })
  const bare = times.get('bare Request, router, Response.json')
  const single = times.get('msw, one hand-written handler')
  printTable(
    'Exchanges in process',
    ['', 'µs', 'a second', '× bare', '× msw with one handler'],
    [...times].map(([name, figures]) => [
      name,
      figure(median(figures), 1),
      figure(1e6 / median(figures)),
      figure(ratio(figures, bare), 2),
      figure(ratio(figures, single), 2),
    ]),
  )
  const direct = ratio(times.get('simulator.fetch'), bare)
  const intercepted = ratio(times.get('msw, the simulator'), single)
  printVerdict('simulator.fetch ≤ 4 × bare', figure(direct, 2), direct <= 4)
  printVerdict('through msw ≤ 1.3 × one handler', figure(intercepted, 2), intercepted <= 1.3)
}
