/**
 * A handler for every operation below the base path; the compiler holds the list complete.
 *
 * @module operations
 */
import type { OperationId } from '../../../src/contract.js'
import type { OperationHandlers } from '../operation.js'
import type { OutsideOperationId } from '../outside.js'
import { accountOperations } from './account.js'
import { authenticationOperations } from './authentication.js'
import { billingAccountOperations } from './billing-accounts.js'
import { conferenceOperations } from './conferences.js'
import { historyOperations } from './history.js'
import { liveOperations } from './live.js'
import { soundOperations } from './sounds.js'
import { taskOperations } from './tasks.js'
import { webAccessOperations } from './web-access.js'

/** Handlers by operationId. */
export const operationHandlers: OperationHandlers<Exclude<OperationId, OutsideOperationId>> = {
  ...authenticationOperations,
  ...accountOperations,
  ...soundOperations,
  ...billingAccountOperations,
  ...taskOperations,
  ...conferenceOperations,
  ...liveOperations,
  ...historyOperations,
  ...webAccessOperations,
}
