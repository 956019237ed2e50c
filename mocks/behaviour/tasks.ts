/**
 * Tasks: a change is accepted now and happens a little later.
 *
 * @module tasks
 */
import type { OperationId, TaskStatus } from '../../src/contract.js'
import { plan } from './agenda.js'
import { applyEffect } from './effects.js'
import { getBillingAccount, getNumber } from './numbers.js'
import { objectNotFound, Refusal } from './refusal.js'
import { dice, note, type PhoneNumber, type Task, type TaskEffect, type World } from './world.js'

/** Accepts a change; it happens when the task ends. */
export function acceptTask(world: World, number: PhoneNumber, action: OperationId, effect: TaskEffect): Task {
  const task: Task = {
    taskId: ++world.counters.task,
    billingAccount: number.billingAccount,
    serviceName: number.serviceName,
    action,
    effect,
    status: 'todo',
    fate: null,
    message: null,
    objectCreated: null,
  }
  world.tasks[task.taskId] = task
  const [todoFrom, todoTo] = world.rules.taskTodoSeconds
  const [doingFrom, doingTo] = world.rules.taskDoingSeconds
  const chance = dice(world)
  const startsAt = world.now + Math.round(chance.between(todoFrom, todoTo) * 1000)
  plan(world.agenda, startsAt, { kind: 'task starts', taskId: task.taskId })
  const endsAt = startsAt + Math.round(chance.between(doingFrom, doingTo) * 1000)
  plan(world.agenda, endsAt, { kind: 'task ends', taskId: task.taskId })
  return task
}

/** The task is under way. */
export function startTask(world: World, taskId: number): void {
  const task = world.tasks[taskId]
  if (task?.status === 'todo') task.status = 'doing'
}

/** The task takes effect, or fails with a message. */
export function endTask(world: World, taskId: number): void {
  const task = world.tasks[taskId]
  if (task?.status !== 'doing' || task.fate === 'stuck') return
  const number = world.numbers[task.serviceName]
  try {
    if (!number) throw objectNotFound('serviceName', task.serviceName)
    if (task.fate === 'failing') throw new Refusal('bad-request', 'The command could not be carried out')
    applyEffect(world, number, task.effect)
    task.status = 'done'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    task.status = 'error'
    task.message = error.message
    note(world, `task ${taskId} (${task.action}) failed`, number)
  }
  const keptUntil = world.now + world.rules.taskKeptSeconds * 1000
  if (world.rules.taskKeptSeconds <= 0) forgetTask(world, taskId)
  else plan(world.agenda, keptUntil, { kind: 'task is forgotten', taskId })
}

/** The task is no longer remembered. */
export function forgetTask(world: World, taskId: number): void {
  delete world.tasks[taskId]
}

/** What to look for among tasks. */
export interface TaskFilter {
  readonly serviceName?: string | undefined
  readonly action?: string | undefined
  readonly serviceType?: string | undefined
  readonly status?: TaskStatus | undefined
}

/** Remembered tasks of a billing account, oldest first. */
export function listTasks(world: World, billingAccount: string, filter: TaskFilter): Task[] {
  getBillingAccount(world, billingAccount)
  if (filter.serviceName !== undefined) getNumber(world, billingAccount, filter.serviceName)
  return Object.values(world.tasks).filter(
    (task) =>
      task.billingAccount === billingAccount &&
      (filter.serviceName === undefined || task.serviceName === filter.serviceName) &&
      (filter.action === undefined || task.action === filter.action) &&
      (filter.serviceType === undefined || world.rules.taskServiceType === filter.serviceType) &&
      (filter.status === undefined || task.status === filter.status),
  )
}

/** One remembered task. */
export function getTask(world: World, billingAccount: string, taskId: number, serviceName?: string): Task {
  getBillingAccount(world, billingAccount)
  if (serviceName !== undefined) getNumber(world, billingAccount, serviceName)
  const task = world.tasks[taskId]
  if (task?.billingAccount !== billingAccount || (serviceName !== undefined && task.serviceName !== serviceName)) {
    throw objectNotFound('taskId', taskId)
  }
  return task
}
