/**
 * Time passes: everything planned happens in its order.
 *
 * @module jobs
 */
import { type Job, nextDue, takeDue } from './agenda.js'
import { actOnAutopilot } from './autopilot.js'
import { endAnnouncement, endSpeech } from './calls.js'
import { expireRoom } from './expiry.js'
import { updateRecording } from './recording.js'
import { findRoom } from './rooms.js'
import { performStep } from './scenario.js'
import { endTask, forgetTask, startTask } from './tasks.js'
import type { World } from './world.js'

/** Moves the world to a moment, letting happen what is due on the way. Never moves back. */
export function advanceWorld(world: World, until: number): void {
  for (let planned = takeDue(world.agenda, until); planned; planned = takeDue(world.agenda, until)) {
    world.now = Math.max(world.now, planned.at)
    runJob(world, planned.job)
  }
  world.now = Math.max(world.now, until)
}

/** When something happens next by itself; `undefined` when nothing is planned. */
export function nextMoment(world: World): number | undefined {
  return nextDue(world.agenda)
}

function runJob(world: World, job: Job): void {
  switch (job.kind) {
    case 'scenario step':
      return performStep(world, job.performance, job.serviceName, job.step)
    case 'autopilot acts':
      return actOnAutopilot(world, job.serviceName)
    case 'announcement ends': {
      const call = world.calls[job.callId]
      if (call && call.roomNumber === job.roomNumber) endAnnouncement(world, call)
      return
    }
    case 'speech ends': {
      const call = world.calls[job.callId]
      return call && endSpeech(world, call, job.speech)
    }
    case 'task starts':
      return startTask(world, job.taskId)
    case 'task ends':
      return endTask(world, job.taskId)
    case 'task is forgotten':
      return forgetTask(world, job.taskId)
    case 'room expires':
    case 'recording is full': {
      const number = world.numbers[job.serviceName]
      const room = number?.conference ? findRoom(number.conference, job.roomNumber) : undefined
      if (!number?.conference || !room) return
      if (job.kind === 'recording is full') return updateRecording(world, number, room)
      if (room.expiresAt === job.at) expireRoom(world, { number, conference: number.conference, room })
    }
  }
}
