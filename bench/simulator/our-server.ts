/**
 * The reference server with one person inside. Prints a line of JSON when it answers.
 *
 * `our-server.ts relaxed|strict`
 *
 * @module bench/simulator/our-server
 */
import { startReferenceServer } from '../../mocks/server/reference-server.js'
import { openMeeting, signedHeaders, UNVERIFIED_HEADERS } from './meeting.js'

const credentials = process.argv[2] === 'strict' ? 'strict' : 'relaxed'
const { baseUrl, simulator } = await startReferenceServer({
  port: 0,
  host: '127.0.0.1',
  seed: 1,
  speed: 1,
  credentials,
})
const url = baseUrl + openMeeting(simulator).participantPath
const timestamp = Math.floor(simulator.clock.now() / 1000)
const headers = credentials === 'strict' ? signedHeaders(simulator.credentials, url, timestamp) : UNVERIFIED_HEADERS
console.log(JSON.stringify({ url, headers }))
