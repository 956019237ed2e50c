/**
 * What the phone desk shows: telephones, numbers, mail and the request log of one world, in the words of the control
 * API.
 *
 * @module protocol/desk-view
 */

import type { components } from './generated/control-api.js'

type Schemas = components['schemas']

/** A number one can dial, with its public links. */
export type DeskNumber = Schemas['Conference']

/** A telephone call as the person at the telephone knows it. */
export type CallView = Schemas['Call']

/** A report that has left. */
export type MailView = Schemas['Mail']

/** A request the API answered. */
export type RequestView = Schemas['AnsweredRequest']

/** Everything on the desk. */
export interface DeskView {
  readonly worldId: string | null
  /** Does time stand still until it is moved? */
  readonly isVirtual: boolean
  /** IANA name of the zone the world writes its dates in. */
  readonly timeZone: string
  readonly numbers: readonly DeskNumber[]
  /** Calls placed by the desk and the control API, oldest first. */
  readonly calls: readonly CallView[]
  /** Newest first. */
  readonly mails: readonly MailView[]
  /** Newest first. */
  readonly requests: readonly RequestView[]
  /** Planned failures of the API that have not struck yet. */
  readonly faultCount: number
  /** Who might call next: a number and a name that nobody here has. */
  readonly newcomer: { readonly from: string; readonly name: string }
  /** Names of scenarios one can let begin. */
  readonly scenarios: readonly string[]
}
