/**
 * Ends an autopilot: nobody new is sent in, those inside stay until they hang up or are thrown out.
 *
 * @module autopilot-control
 */
import type { World } from './world.js'

/** Ends the autopilot of a number; does nothing where there is none. */
export function stopAutopilot(world: World, serviceName: string): void {
  delete world.autopilots[serviceName]
  const { jobs } = world.agenda
  const others = jobs.filter(({ job }) => !(job.kind === 'autopilot acts' && job.serviceName === serviceName))
  // In order of time, a list is a heap.
  others.sort((a, b) => a.at - b.at || a.order - b.order)
  jobs.splice(0, jobs.length, ...others)
}
