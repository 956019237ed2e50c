/**
 * Finds billing accounts and conference numbers.
 *
 * @module conference/directory
 */
import { inParallel } from '../client/in-parallel.js'
import { requireTexts } from '../client/input.js'
import type { CallOptions, Limits } from '../client/limits.js'
import type { Wire } from '../client/wire.js'
import type { NumberPlace } from './place.js'
import { readNames, readObjects } from './reading.js'

/** The billing accounts of the customer. */
export interface BillingAccounts {
  /** Lists their names: `listBillingAccounts`. */
  list(options?: CallOptions): Promise<string[]>
}

/** The conference numbers of the customer. */
export interface Conferences {
  /** Lists the conference numbers of one billing account: `listConferences`. */
  list(billingAccount: string, options?: CallOptions): Promise<string[]>
  /** Lists the conference numbers of all accounts: `listBillingAccounts`, then `listConferences` for each. */
  listAll(options?: CallOptions): Promise<NumberPlace[]>
  /**
   * Finds the billing account that owns a number: `searchServices`. `undefined` when none of the customer's does.
   *
   * @param serviceName - As OVHcloud lists it (`0033…`) or as it is dialed from abroad (`+33…`).
   */
  find(serviceName: string, options?: CallOptions): Promise<NumberPlace | undefined>
}

/** Makes the list of billing accounts. */
export function createBillingAccounts(wire: Wire): BillingAccounts {
  return { list: (options) => listBillingAccounts(wire, wire.begin(options)) }
}

/** Makes the list of conference numbers. */
export function createConferences(wire: Wire): Conferences {
  return {
    list: (billingAccount, options) => listConferences(wire, billingAccount, wire.begin(options)),
    async listAll(options) {
      const limits = wire.begin(options)
      const places = await inParallel(await listBillingAccounts(wire, limits), async (billingAccount) => {
        const names = await listConferences(wire, billingAccount, limits)
        return names.map((serviceName) => ({ billingAccount, serviceName }))
      })
      return places.flat()
    },
    async find(serviceName, options) {
      requireTexts({ serviceName })
      const limits = wire.begin(options)
      const axiom = serviceName.replace(/^\+/, '00')
      const { data } = await wire.call('searchServices', { params: { query: { axiom } } }, limits)
      const services = readObjects('searchServices', data).map((read) => ({
        domain: read.orNull('domain', read.text),
        billingAccount: read.orNull('billingAccount', read.text),
      }))
      const found = services.find(({ domain, billingAccount }) => domain === axiom && billingAccount)
      return found?.billingAccount ? { billingAccount: found.billingAccount, serviceName: axiom } : undefined
    },
  }
}

async function listBillingAccounts(wire: Wire, limits: Limits): Promise<string[]> {
  return readNames('listBillingAccounts', (await wire.call('listBillingAccounts', {}, limits)).data)
}

async function listConferences(wire: Wire, billingAccount: string, limits: Limits): Promise<string[]> {
  const { data } = await wire.call('listConferences', { params: { path: { billingAccount } } }, limits)
  return readNames('listConferences', data)
}
