/**
 * The simulator: a stateful conference service for tests and demos, as MSW handlers or as a plain fetch.
 *
 * @module mocks
 */
import type { HttpHandler } from 'msw'
import type { OperationId } from '../src/contract.js'
import type { SystemClock } from './clock/system-clock.js'
import type { VirtualClock } from './clock/virtual-clock.js'
import { createHandlers } from './handlers/msw.js'
import { createOverride, type OverrideResolvers } from './handlers/override.js'
import { createRunningSimulator, createVirtualSimulator, type Simulator, type SimulatorOptions } from './simulator.js'

/** A simulator with its MSW handlers. */
export type MockedSimulator<Clock extends VirtualClock | SystemClock> = Simulator<Clock> & {
  /** For MSW's `setupServer(...)` and `setupWorker(...)`: one handler that answers the whole contract. */
  readonly handlers: readonly HttpHandler[]
  /**
   * Makes an MSW handler that takes the place of one operation, for `server.use(...)`; the compiler holds its answers to
   * the contract. Answer `undefined` to leave a request to the simulator.
   *
   * @example
   * ```ts
   * server.use(simulator.override('getInformations', () => ({ status: 404, body: { message: 'Nobody' } })))
   * ```
   */
  override<Operation extends OperationId>(operationId: Operation, resolver: OverrideResolvers[Operation]): HttpHandler
}

function withMsw<Clock extends VirtualClock | SystemClock>(simulator: Simulator<Clock>): MockedSimulator<Clock> {
  return Object.assign(simulator, {
    handlers: createHandlers(simulator),
    override: <Operation extends OperationId>(operationId: Operation, resolver: OverrideResolvers[Operation]) =>
      createOverride(operationId, resolver, (url) => simulator.pathOf(url)),
  })
}

/**
 * Makes a simulator whose time stands still until it is told to move.
 *
 * @example
 * ```ts
 * import { createConferenceClient, applicationKeys } from 'ovh-conference'
 * import { createSimulator } from 'ovh-conference/mocks'
 *
 * const simulator = createSimulator()
 * const number = simulator.addConference({ serviceName: '+33972101010', settings: { pin: '0421' } })
 * const ovh = createConferenceClient({
 *   credentials: applicationKeys(simulator.credentials),
 *   fetch: simulator.fetch,
 *   clock: simulator.clock,
 * })
 * const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' }).press('0421#')
 * await ovh.conference(number).participant(alice.participantId ?? 0).mute()
 * ```
 */
export function createSimulator(options: SimulatorOptions = {}): MockedSimulator<VirtualClock> {
  return withMsw(createVirtualSimulator(options))
}

/**
 * Makes a simulator whose time runs by itself, as behind a port.
 *
 * @param options As for `createSimulator`; `speed` is how much faster than real time, 1 by default.
 */
export function createLiveSimulator(
  options: SimulatorOptions & { readonly speed?: number } = {},
): MockedSimulator<SystemClock> {
  return withMsw(createRunningSimulator(options))
}

export type { AutopilotInput } from './behaviour/autopilot.js'
export type { DialInput, SpeakInput } from './behaviour/calls.js'
export type { SimulatorCredentials } from './behaviour/credentials.js'
export { toneOf } from './behaviour/recording-audio.js'
export { defaultRules, type Rules } from './behaviour/rules.js'
export type { Scenario, ScenarioStep } from './behaviour/scenario.js'
export { SimulatorUsageError } from './behaviour/usage-error.js'
export type { Attendance, CallEnd, Heard, Origins, Prompt, ReportMail } from './behaviour/world.js'
export { Caller } from './caller.js'
export { SystemClock } from './clock/system-clock.js'
export { type Span, VirtualClock } from './clock/virtual-clock.js'
export type { CredentialMode } from './handlers/authentication.js'
export type { ExchangeRecord } from './handlers/exchange.js'
export { type ErrorAnswer, type ErrorName, errorAnswers } from './handlers/fault-bodies.js'
export { ConnectionDropped, type Fault, type FaultMoment, type FaultPlan, Faults } from './handlers/faults.js'
export { operationHandlers } from './handlers/operations/index.js'
export type { ContractAnswer, OverrideRequest, OverrideResolver, OverrideResolvers } from './handlers/override.js'
export { type RecordedSessionOptions, scenarioFromRecord } from './recorded-session.js'
export { RequestAssertionError, RequestLog } from './request-log.js'
export { combine, scenarios } from './scenarios.js'
export {
  type AddConferenceInput,
  type NumberReference,
  type Performance,
  type RecordingFile,
  Simulator,
  type SimulatorOptions,
  type SimulatorSnapshot,
} from './simulator.js'
