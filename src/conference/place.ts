/**
 * Where a number is.
 *
 * @module conference/place
 */
import { requireTexts } from '../client/input.js'

/** A telephone number of an account. */
export interface NumberPlace {
  /** Billing account: customer id plus counter, such as `ab1234567-ovh-1`. */
  billingAccount: string
  /** The number as OVHcloud writes it: `0033…`, without `+`. Ranges carry a suffix such as `-21`. */
  serviceName: string
}

/** Copies a place after checking that both parts are there. */
export function checkPlace({ billingAccount, serviceName }: NumberPlace): NumberPlace {
  requireTexts({ billingAccount, serviceName })
  return { billingAccount, serviceName }
}
