/**
 * The conference that a reference server starts with: people come, talk and go.
 *
 * @module demo-conference
 */
import { webAccessUrl } from '../behaviour/web-access.js'
import type { NumberReference, Simulator } from '../simulator.js'

/** PIN of the demo conference. */
export const DEMO_PIN = '0421'

const DEMO_NUMBER = '0033972101010'

/** The demo conference and its public links. */
export interface DemoConference extends NumberReference {
  readonly links: { readonly follow: string; readonly control: string }
}

/** How the demo conference begins. */
export interface DemoOptions {
  /** Do people come, talk and go by themselves? Default true. */
  readonly autopilot?: boolean
}

/** Puts the demo conference into a simulator and brings it to life. */
export function openDemoConference(simulator: Simulator, { autopilot = true }: DemoOptions = {}): DemoConference {
  const number = simulator.addConference({
    serviceName: DEMO_NUMBER,
    description: 'Demo conference',
    settings: { language: 'fr', pin: DEMO_PIN, reportStatus: 'customer', recordStatus: true },
  })
  const links = {
    follow: simulator.createWebAccess(number, 'read'),
    control: simulator.createWebAccess(number, 'write'),
  }
  if (autopilot) simulator.startAutopilot(number)
  return { ...number, links }
}

/** The demo conference of a world that was kept; its links are made anew when they were deleted. */
export function findDemoConference(simulator: Simulator): DemoConference {
  const number = simulator.operate((world) => world.numbers[DEMO_NUMBER])
  if (!number?.conference) return openDemoConference(simulator, { autopilot: false })
  const { billingAccount, serviceName, conference } = number
  const linkOf = (type: 'read' | 'write') => {
    const link = conference.ownRoom.webAccesses.find(
      (candidate) => candidate.type === type && candidate.deletedAt === null,
    )
    return link
      ? simulator.operate((world) => webAccessUrl(world, link))
      : simulator.createWebAccess({ billingAccount, serviceName }, type)
  }
  return { billingAccount, serviceName, links: { follow: linkOf('read'), control: linkOf('write') } }
}
