/**
 * Tasks, of a billing account and of a number.
 *
 * @module operations/tasks
 */
import { getTask, listTasks } from '../../behaviour/tasks.js'
import type { OperationHandlers } from '../operation.js'

/** Handlers of the task branches. */
export const taskOperations: OperationHandlers<
  'listAccountTasks' | 'getAccountTask' | 'listServiceTasks' | 'getServiceTask'
> = {
  listAccountTasks: ({ world, path, query }) => listTasks(world, path.billingAccount, query).map((task) => task.taskId),
  getAccountTask: ({ world, wire, path }) => wire.task(getTask(world, path.billingAccount, path.taskId)),
  listServiceTasks: ({ world, path, query }) =>
    listTasks(world, path.billingAccount, { ...query, serviceName: path.serviceName }).map((task) => task.taskId),
  getServiceTask: ({ world, wire, path }) =>
    wire.task(getTask(world, path.billingAccount, path.taskId, path.serviceName)),
}
