/**
 * Requests a second over HTTP: the reference server against Prism with our contract and against plain node:http.
 *
 * @module bench/simulator/over-http
 */

import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { firstLine, freePort, startProgram, stopProgram, untilListening } from './child-server.js'
import { requestsPerSecond } from './http-load.js'
import { UNVERIFIED_HEADERS } from './meeting.js'
import { peerFile } from './peers.js'
import { median } from './stopwatch.js'
import { figure, printTable, printVerdict } from './table.js'

const PRISM = 'Prism 5.14.2'
const ROUNDS = 5
const DURATION_MS = 1500
const CONNECTIONS = 32

interface Contender {
  readonly name: string
  readonly program: ChildProcess
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Measures and prints. */
export async function benchOverHttp(): Promise<void> {
  const contenders = [await startRaw(), await startOurs('relaxed'), await startOurs('strict'), await startPrism()]
  try {
    const rates = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
    for (let round = -1; round < ROUNDS; round++) {
      for (const { name, url, headers } of contenders) {
        const rate = await requestsPerSecond({ url, headers, connections: CONNECTIONS, durationMs: DURATION_MS })
        // The first round warms up.
        if (round >= 0) rates.get(name)?.push(rate)
      }
    }
    print(rates)
  } finally {
    await Promise.all(contenders.map(({ program }) => stopProgram(program)))
  }
}

function print(rates: ReadonlyMap<string, readonly number[]>): void {
  const prism = rates.get(PRISM) ?? []
  const times = (figures: readonly number[]) =>
    median(figures.map((rate, round) => rate / (prism[round] ?? Number.NaN)))
  printTable(
    `Over HTTP, ${CONNECTIONS} connections kept alive`,
    ['', 'requests/s', '× Prism'],
    [...rates].map(([name, figures]) => [name, figure(median(figures)), figure(times(figures), 1)]),
  )
  const ours = times(rates.get('reference server') ?? [])
  printVerdict('reference server ≥ 8 × Prism', figure(ours, 1), ours >= 8)
}

async function startRaw(): Promise<Contender> {
  const program = startProgram(['--import', 'tsx', source('raw-server.ts')])
  return { name: 'node:http, one answer', program, url: await firstLine(program), headers: UNVERIFIED_HEADERS }
}

async function startOurs(credentials: 'relaxed' | 'strict'): Promise<Contender> {
  const program = startProgram(['--import', 'tsx', source('our-server.ts'), credentials])
  // What our-server.ts prints.
  const { url, headers } = JSON.parse(await firstLine(program)) as Pick<Contender, 'url' | 'headers'>
  const name = credentials === 'strict' ? 'reference server, signature verified' : 'reference server'
  return { name, program, url, headers }
}

async function startPrism(): Promise<Contender> {
  const port = await freePort()
  const prism = peerFile('@stoplight/prism-cli', '5.14.2', 'dist/index.js')
  const contract = source('../../openapi.yaml')
  const program = startProgram([prism, 'mock', contract, '--port', String(port), '--verboseLevel', 'silent'])
  await untilListening(port)
  const path = '/telephony/ab1234567-ovh-1/conference/0033972101010/participants/12'
  return { name: PRISM, program, url: `http://127.0.0.1:${port}${path}`, headers: UNVERIFIED_HEADERS }
}
