/**
 * The simulator in Node: MSW intercepts the requests of this process.
 *
 * @module mocks/node
 */
import { setupServer } from 'msw/node'
import type { SystemClock } from '../clock/system-clock.js'
import type { VirtualClock } from '../clock/virtual-clock.js'
import type { MockedSimulator } from '../index.js'

export { type RecordingSource, type ReportMessageOptions, writeReportMessage } from './report-message.js'
export { type ServedSimulator, type ServeSimulatorOptions, serveSimulator } from './serve-simulator.js'

/**
 * Sets up MSW for a simulator. Call `listen()` before the tests and `close()` after them; handlers added with `use()`
 * come before the simulator's.
 */
export function setupConferenceServer(simulator: MockedSimulator<VirtualClock | SystemClock>) {
  return setupServer(...simulator.handlers)
}
