/**
 * What the phone desk shows: telephones, numbers, mail and the request log of one world.
 *
 * @module protocol/desk-view
 */

/** A number one can dial, with its public links. */
export interface DeskNumber {
  readonly billingAccount: string
  readonly serviceName: string
  readonly description: string
  readonly roomNumber: number
  readonly pin: string | null
  readonly participantCount: number
  readonly locked: boolean
  readonly autopilot: boolean
  /** One link of each type; `null` when there is none. */
  readonly links: { readonly follow: string | null; readonly control: string | null }
}

/** A telephone call as the person at the telephone knows it. */
export interface CallView {
  readonly callId: number
  readonly serviceName: string
  readonly from: string
  readonly name: string
  readonly hidden: boolean
  readonly startedAt: string
  readonly phase: 'announcement' | 'room number' | 'pin' | 'inside' | 'ended'
  /** How it ended; `null` while it lasts. */
  readonly end: string | null
  readonly roomNumber: number | null
  readonly participantId: number | null
  readonly muted: boolean
  readonly deaf: boolean
  readonly talking: boolean
  readonly heard: readonly { readonly at: string; readonly prompt: string; readonly text: string }[]
}

/** A report that has left. */
export interface MailView {
  readonly id: number
  readonly sentAt: string
  readonly to: string
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly language: string
  readonly serviceName: string
  readonly roomNumber: number
  readonly historyId: number
  /** Where the recording can be heard; `null` without one. */
  readonly recordingUrl: string | null
}

/** A request the API answered. */
export interface RequestView {
  readonly at: string
  readonly method: string
  readonly operationId: string | null
  readonly status: number
}

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
  /** Names of scenarios one can let begin. */
  readonly scenarios: readonly string[]
}
