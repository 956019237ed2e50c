/**
 * A telephone number, whatever it is used for.
 *
 * @module conference/number
 */
import type { CallOptions, Limits } from '../client/limits.js'
import { maskNumber, showAs } from '../client/redaction.js'
import type { Wire } from '../client/wire.js'
import type { FeatureType, WireNumber } from '../contract.js'
import { type Conference, createConference } from './conference.js'
import { checkPlace, type NumberPlace } from './place.js'
import { requireText } from './reading.js'
import { finishTask } from './tasks.js'

/** Finds out and changes what a number is used for. */
export interface NumberAccess {
  /** The account that owns the number. */
  readonly billingAccount: string
  /** The number, as OVHcloud lists it. */
  readonly serviceName: string
  /** Reads the number and what it is used for: `getNumber`. */
  get(options?: CallOptions): Promise<WireNumber>
  /**
   * Makes the number a conference: `getNumber`, `changeFeatureType`, its task. **What the number was used for before is
   * lost**; a number that is a conference already stays as it is, so repeating is safe.
   *
   * @returns The conference, ready to use.
   * @throws {@link ConferenceError} `not_found` when the account has no such number.
   * @throws {@link ConferenceError} `task_failed`, `task_timeout` when OVHcloud did not do it, or not in time.
   * @example
   * const conference = await ovh.number({ billingAccount, serviceName }).convertToConference()
   */
  convertToConference(options?: CallOptions): Promise<Conference>
  /** Makes the number empty: **its configuration is lost**. Repeating is safe. Rejects like the conversion. */
  clear(options?: CallOptions): Promise<void>
}

/** Makes the access to a number. Nothing is sent. */
export function createNumber(wire: Wire, where: NumberPlace): NumberAccess {
  const place = checkPlace(where)
  const path = { params: { path: place } }
  const get = async (limits: Limits): Promise<WireNumber> =>
    requireText('getNumber', (await wire.call('getNumber', path, limits)).data, 'featureType')
  const change = async (featureType: FeatureType, limits: Limits): Promise<void> => {
    if ((await get(limits)).featureType === featureType) return
    const { data } = await wire.call('changeFeatureType', { ...path, body: { featureType } }, limits)
    await finishTask(data, { wire, place, operationId: 'changeFeatureType', limits })
  }

  return showAs<NumberAccess>(
    {
      ...place,
      get: (options) => get(wire.begin(options)),
      async convertToConference(options) {
        await change('conference', wire.begin(options))
        return createConference(wire, place)
      },
      clear: (options) => change('empty', wire.begin(options)),
    },
    `Number(${maskNumber(place.serviceName)})`,
  )
}
