/**
 * Waits for the tasks that OVHcloud makes of commands.
 *
 * @module conference/tasks
 */
import { ConferenceError } from '../client/error.js'
import type { CallOptions, Limits } from '../client/limits.js'
import { pause } from '../client/limits.js'
import { redact } from '../client/redaction.js'
import type { Wire } from '../client/wire.js'
import type { OperationId, WireTask } from '../contract.js'
import type { NumberPlace } from './place.js'
import { readObject } from './reading.js'

/** A change that OVHcloud has accepted. */
export type Task = WireTask

/** Options of a command. */
export interface CommandOptions extends CallOptions {
  /**
   * When the promise resolves: `accepted` as soon as OVHcloud has taken the command, `done` when its task has ended.
   * Default: `done`.
   */
  until?: 'accepted' | 'done' | undefined
}

/** Options of a command whose effect can be read back. */
export interface ObservableCommandOptions extends CallOptions {
  /** As in {@link CommandOptions}, or `observed`: when the new state has been seen. Default: `done`. */
  until?: 'accepted' | 'done' | 'observed' | undefined
}

/** Waits for a task that a command of this number has started. */
export interface TaskWait {
  wire: Wire
  place: NumberPlace
  /** The command, for the message of an error. */
  operationId: OperationId
  limits: Limits
}

/**
 * Resolves when a task is done. A task that has vanished is done; reading it is repeated while the network is bad.
 *
 * @throws {@link ConferenceError} `task_failed` with OVHcloud's reason; `task_timeout` when the time is over first.
 */
export async function finishTask(task: Task, wait: TaskWait): Promise<Task> {
  const { wire, place, operationId, limits } = wait
  let current = readTask(operationId, task)
  for (;;) {
    if (current.status === 'done') return current
    if (current.status === 'error') throw taskFailed(current, operationId)
    try {
      await pause(wire.taskPollMs, { clock: wire.clock, limits, operationId })
      const path = { ...place, taskId: current.taskId }
      const { data } = await wire.call('getServiceTask', { params: { path } }, limits)
      current = readTask('getServiceTask', data)
    } catch (error) {
      const code = error instanceof ConferenceError ? error.code : undefined
      if (code === 'not_found') return { ...current, status: 'done' }
      if (wire.clock.now() + wire.taskPollMs >= limits.deadlineAt && code !== 'aborted') throw taskTimeout(wait, error)
      if (!(error instanceof ConferenceError && error.retryable)) throw error
    }
  }
}

function readTask(operationId: OperationId, value: Task): Task {
  const reader = readObject(operationId, value)
  reader.integer('taskId')
  reader.text('status')
  return value
}

function taskFailed(task: Task, operationId: OperationId): ConferenceError {
  const why = task.message
    ? `OVHcloud says "${redact(task.message).replace(/\.+$/, '')}"`
    : 'its task ended in an error'
  return new ConferenceError({ code: 'task_failed', why, operationId })
}

function taskTimeout({ operationId }: TaskWait, cause: unknown): ConferenceError {
  const why = 'OVHcloud accepted it and was still at it when the time allowed was over'
  return new ConferenceError({ code: 'task_timeout', why, operationId, cause })
}
