/**
 * The fastest server there can be in Node: no routing, one answer. Prints its address when it listens.
 *
 * @module bench/simulator/raw-server
 */
import { createServer } from 'node:http'

const body = JSON.stringify({
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

const server = createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }).end(body)
}).listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}/`)
})
