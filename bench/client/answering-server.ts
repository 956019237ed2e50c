/**
 * A program: the fastest server there can be in Node, without and with TLS. Its arguments are the files of a key and a
 * certificate; it prints both addresses as JSON when it listens.
 *
 * @module bench/client/answering-server
 */
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'

const participant = JSON.stringify({
  arrivalDateTime: '2026-01-05T09:00:03+01:00',
  callerName: 'Alice',
  callerNumber: '0033612345678',
  energy: 300,
  floor: true,
  hear: true,
  id: 12,
  speak: true,
  talking: true,
})

const answer: RequestListener = ({ url }, response) => {
  const body = url?.endsWith('/auth/time') ? String(Math.floor(Date.now() / 1000)) : participant
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }).end(body)
}

const [key, certificate] = process.argv.slice(2)
// Connections stay open longer than a turn of the bench.
const options = { keepAliveTimeout: 60_000 }
const plain = createServer(options, answer)
plain.listen(0, '127.0.0.1', () => {
  if (!key || !certificate) return console.log(JSON.stringify({ plain: portOf(plain.address()) }))
  const secure = createSecureServer({ ...options, key: readFileSync(key), cert: readFileSync(certificate) }, answer)
  secure.listen(0, '127.0.0.1', () => {
    console.log(JSON.stringify({ plain: portOf(plain.address()), secure: portOf(secure.address()) }))
  })
})

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address ? address.port : 0
}
