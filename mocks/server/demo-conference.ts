/**
 * The conference that a reference server starts with: people come, talk and go.
 *
 * @module demo-conference
 */
import type { SystemClock } from '../clock/system-clock.js'
import type { NumberReference, Simulator } from '../simulator.js'

/** PIN of the demo conference. */
export const DEMO_PIN = '0421'

/** The demo conference and its public links. */
export interface DemoConference extends NumberReference {
  readonly links: { readonly follow: string; readonly control: string }
}

/** Puts the demo conference into a simulator and brings it to life. */
export function openDemoConference(simulator: Simulator<SystemClock>): DemoConference {
  const number = simulator.addConference({
    serviceName: '+33972101010',
    description: 'Demo conference',
    settings: { language: 'fr', pin: DEMO_PIN, reportStatus: 'customer', recordStatus: true },
  })
  const links = {
    follow: simulator.createWebAccess(number, 'read'),
    control: simulator.createWebAccess(number, 'write'),
  }
  simulator.startAutopilot(number)
  return { ...number, links }
}
