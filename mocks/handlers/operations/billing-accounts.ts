/**
 * Billing accounts, numbers, services and event tokens.
 *
 * @module operations/billing-accounts
 */
import { createEventToken, deleteEventToken, getEventToken } from '../../behaviour/event-tokens.js'
import { getBillingAccount, getNumber, listNumbers } from '../../behaviour/numbers.js'
import { acceptTask } from '../../behaviour/tasks.js'
import type { OperationHandlers } from '../operation.js'

/** Handlers of the billing account branch. */
export const billingAccountOperations: OperationHandlers<
  | 'listBillingAccounts'
  | 'searchServices'
  | 'getBillingAccount'
  | 'updateBillingAccount'
  | 'listNumbers'
  | 'getNumber'
  | 'updateNumber'
  | 'changeFeatureType'
  | 'listServices'
  | 'getService'
  | 'getEventToken'
  | 'createEventToken'
  | 'deleteEventToken'
  | 'getServiceEventToken'
  | 'createServiceEventToken'
  | 'deleteServiceEventToken'
> = {
  listBillingAccounts: ({ world }) => Object.keys(world.billingAccounts),
  searchServices: ({ world, query }) =>
    Object.values(world.numbers)
      .filter((number) => number.serviceName.startsWith(query.axiom))
      .map((number) => ({ billingAccount: number.billingAccount, domain: number.serviceName, type: 'alias' })),
  getBillingAccount: ({ world, wire, path }) => wire.billingAccount(getBillingAccount(world, path.billingAccount)),
  updateBillingAccount: ({ world, path, body }) => {
    const account = getBillingAccount(world, path.billingAccount)
    if (body.description !== undefined) account.description = body.description
    if (body.creditThreshold !== undefined) account.creditThreshold = body.creditThreshold.value
    if (body.hiddenExternalNumber !== undefined) account.hiddenExternalNumber = body.hiddenExternalNumber
    if (body.overrideDisplayedNumber !== undefined) account.overrideDisplayedNumber = body.overrideDisplayedNumber
    return null
  },
  listNumbers: ({ world, path }) => listNumbers(world, path.billingAccount).map((number) => number.serviceName),
  getNumber: ({ world, wire, path }) => wire.number(getNumber(world, path.billingAccount, path.serviceName)),
  updateNumber: ({ world, path, body }) => {
    const number = getNumber(world, path.billingAccount, path.serviceName)
    if (body.description !== undefined) number.description = body.description
    return null
  },
  changeFeatureType: ({ world, wire, path, body }) => {
    const number = getNumber(world, path.billingAccount, path.serviceName)
    const effect = { kind: 'changeFeature', featureType: body.featureType } as const
    return wire.task(acceptTask(world, number, 'changeFeatureType', effect))
  },
  listServices: ({ world, path }) => listNumbers(world, path.billingAccount).map((number) => number.serviceName),
  getService: ({ world, wire, path }) => wire.service(getNumber(world, path.billingAccount, path.serviceName)),
  getEventToken: ({ world, path }) => {
    const { name } = getBillingAccount(world, path.billingAccount)
    return { token: getEventToken(world, name).token }
  },
  createEventToken: ({ world, path, body }) => {
    const { name } = getBillingAccount(world, path.billingAccount)
    return createEventToken(world, name, body.expiration)
  },
  deleteEventToken: ({ world, path }) => {
    deleteEventToken(world, getBillingAccount(world, path.billingAccount).name)
    return null
  },
  getServiceEventToken: ({ world, path }) => ({ token: getEventToken(world, serviceOwner(world, path)).token }),
  createServiceEventToken: ({ world, path, body }) =>
    createEventToken(world, serviceOwner(world, path), body.expiration),
  deleteServiceEventToken: ({ world, path }) => {
    deleteEventToken(world, serviceOwner(world, path))
    return null
  },
}

function serviceOwner(
  world: Parameters<typeof getNumber>[0],
  path: { readonly billingAccount: string; readonly serviceName: string },
): string {
  const { billingAccount, serviceName } = getNumber(world, path.billingAccount, path.serviceName)
  return `${billingAccount}/${serviceName}`
}
