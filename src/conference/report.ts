/**
 * Who gets the report mail after a conference.
 *
 * @module conference/report
 */
import { checkValue } from '../client/input.js'
import type { CallOptions, Limits } from '../client/limits.js'
import type { WireSettingsUpdate } from '../contract.js'
import { email, flag } from '../schemas/rules.js'
import { readObject } from './reading.js'
import type { RoomScope } from './room-scope.js'

/** Options of a report. */
export interface ReportOptions extends CallOptions {
  /** The mail does not show OVHcloud's brand. `undefined` leaves it as it is. */
  whiteLabel?: boolean | undefined
}

/** Who gets the report now. */
export type ReportRecipient =
  | { recipient: 'none' }
  | { recipient: 'owner' | 'other'; email: string | null; whiteLabel: boolean }

/** Chooses who gets the report mail. */
export interface Report {
  /**
   * Sends the report to an address: `updateSettings` or `updateRoom`. Repeating it is safe.
   *
   * @throws {@link ConferenceError} `invalid_input` when it is no e-mail address; nothing was sent.
   */
  sendTo(email: string, options?: ReportOptions): Promise<void>
  /** Sends the report to the address of the account. Repeating it is safe. */
  sendToOwner(options?: ReportOptions): Promise<void>
  /** Sends no report. Repeating it is safe. */
  disable(options?: CallOptions): Promise<void>
  /** Reads who gets the report, with the real address: `getSettings` or `getRoom`, and `getMe` for the owner's. */
  current(options?: CallOptions): Promise<ReportRecipient>
}

/** Makes the report of a room. */
export function createReport(scope: RoomScope): Report {
  const { wire } = scope
  const set = async (body: WireSettingsUpdate, whiteLabel: boolean | undefined, limits: Limits): Promise<void> => {
    if (whiteLabel !== undefined) checkValue('whiteLabel', [flag], whiteLabel, scope.nameOf('updateSettings'))
    const brand = whiteLabel === undefined ? {} : { whiteLabelReport: whiteLabel }
    await scope.call('updateSettings', { body: { ...body, ...brand } }, limits)
  }

  return {
    async sendTo(address, { whiteLabel, ...options } = {}) {
      checkValue('email', [email], address, scope.nameOf('updateSettings'))
      await set({ reportStatus: 'other', reportEmail: address }, whiteLabel, wire.begin(options))
    },
    sendToOwner: ({ whiteLabel, ...options } = {}) =>
      set({ reportStatus: 'customer' }, whiteLabel, wire.begin(options)),
    disable: (options) => set({ reportStatus: 'none' }, undefined, wire.begin(options)),
    async current(options) {
      const limits = wire.begin(options)
      const settings = readObject(scope.nameOf('getSettings'), await scope.call('getSettings', {}, limits))
      const status = settings.text('reportStatus')
      const whiteLabel = settings.flag('whiteLabelReport')
      if (status === 'none') return { recipient: 'none' }
      if (status === 'other') {
        return { recipient: 'other', email: settings.orNull('reportEmail', settings.text), whiteLabel }
      }
      const { data } = await wire.call('getMe', {}, limits)
      return { recipient: 'owner', email: readObject('getMe', data).text('email'), whiteLabel }
    },
  }
}
