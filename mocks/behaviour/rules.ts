/**
 * Every decision the published facts leave open, as one options object with a default each.
 *
 * @module rules
 */
import type { ReportStatus } from '../../src/contract.js'

/**
 * How the simulated service behaves where OVHcloud's behavior is not published. Durations are in seconds of simulated
 * time. The defaults are the proposals of the project's fact sheet.
 */
export interface Rules {
  /** How long an accepted task waits before it starts: from, to. Default 0.3 to 0.8. */
  taskTodoSeconds: readonly [number, number]
  /** How long a task is under way before it takes effect: from, to. Default 0.7 to 2. */
  taskDoingSeconds: readonly [number, number]
  /** How long a finished task can still be read; 0 forgets it at once. Default 300. */
  taskKeptSeconds: number
  /** The `serviceType` tasks carry. Default `conference`. */
  taskServiceType: string
  /** What a GET shows for the PIN when there is none: `"0"` or an empty string. Default `"0"`. */
  pinWhenNone: '0' | ''
  /** How often a caller may mistype a code before the line drops. Default 3. */
  codeAttempts: number
  /** How long the announcement keeps a caller waiting; `file` takes the length of a WAV file. Default 0. */
  announcementSeconds: number | 'file'
  /** Largest number of people in a room. Default 50. */
  roomCapacity: number
  /** May a caller undo with `00` or `**` that a moderator muted or deafened him? Default true. */
  keysUndoModerator: boolean
  /** How long two keys of a pair like `##` may lie apart. Default 3. */
  keyPairSeconds: number
  /** Loudness of somebody who just speaks; thresholds lie between 0 and 1800. Default 900. */
  voiceLoudness: number
  /** Threshold a newcomer starts with. Default 300. */
  initialEnergy: number
  /** What `listRoomParticipants` answers for an empty room. Default `empty list`. */
  emptyRoom: 'empty list' | 'not found'
  /** What lock and unlock answer when nobody is inside. Default `not found`. */
  lockWhenEmpty: 'not found' | 'accepted'
  /** What happens to people inside when their room expires. Default `hang up`. */
  expiry: 'hang up' | 'let finish'
  /** PIN of a fresh room: five random digits, or none. Default `random`. */
  freshRoomPin: 'random' | 'none'
  /** Report setting of a fresh room. Default `none`. */
  freshRoomReport: ReportStatus
  /** Recording of a fresh room. Default false. */
  freshRoomRecord: boolean
  /** Requests a minute and caller before 429 answers them; `false` for no limit. Default false. */
  requestsPerMinute: number | false
  /** Is the unsupported `X-Ovh-Batch` header honored on GET requests? Default false. */
  batch: boolean
  /** Unknown and read-only fields in a request body. Default `ignored`. */
  unknownFields: 'ignored' | 'refused'
  /** What a command on somebody who has left answers: 404 at once, or a task that fails. Default `not found`. */
  commandOnLeaver: 'not found' | 'failing task'
  /** Time zone of the dates on the wire, as an IANA name. Default `Europe/Paris`. */
  timeZone: string
  /** How far the service's clock is ahead of simulated time, in seconds; negative is behind. Default 0. */
  clockSkewSeconds: number
  /** Is a second public link of the same type allowed? Default true. */
  severalWebAccesses: boolean
  /** How long a deleted public link still shows in the list; it is dead at once all the same. Default 0. */
  deletedWebAccessListedSeconds: number
  /** How far a signed timestamp may be off, either way. Default 300. */
  clockToleranceSeconds: number
  /** How long a signed upload or download address works. Default 3600. */
  storageUrlSeconds: number
  /** How long the address of a recording works. Default 2,592,000: thirty days. */
  recordingUrlSeconds: number
  /** Largest file the store takes, in bytes. Default 20 MiB. */
  storageMaximumBytes: number
  /** Body of an operation without a result. Default `null`. */
  voidBody: 'null' | 'empty'
  /** Do backend errors of the telephony branch carry a `class` beside the message? Default true. */
  errorClass: boolean
  /** How long a recording may be. Default 25,200: the seven hours of the owner's guide. */
  recordingMaximumSeconds: number
  /** Entries the timeline remembers; older ones are dropped. Default 10,000. */
  timelineEntries: number
  /** Ended calls whose callers can still be asked; those that ended longest ago are forgotten. Default 10,000. */
  endedCallsRemembered: number
}

/** The default of every rule. */
export const defaultRules: Rules = {
  taskTodoSeconds: [0.3, 0.8],
  taskDoingSeconds: [0.7, 2],
  taskKeptSeconds: 300,
  taskServiceType: 'conference',
  pinWhenNone: '0',
  codeAttempts: 3,
  announcementSeconds: 0,
  roomCapacity: 50,
  keysUndoModerator: true,
  keyPairSeconds: 3,
  voiceLoudness: 900,
  initialEnergy: 300,
  emptyRoom: 'empty list',
  lockWhenEmpty: 'not found',
  expiry: 'hang up',
  freshRoomPin: 'random',
  freshRoomReport: 'none',
  freshRoomRecord: false,
  requestsPerMinute: false,
  batch: false,
  unknownFields: 'ignored',
  commandOnLeaver: 'not found',
  timeZone: 'Europe/Paris',
  clockSkewSeconds: 0,
  severalWebAccesses: true,
  deletedWebAccessListedSeconds: 0,
  clockToleranceSeconds: 300,
  storageUrlSeconds: 3600,
  recordingUrlSeconds: 30 * 24 * 3600,
  storageMaximumBytes: 20 * 1024 * 1024,
  voidBody: 'null',
  errorClass: true,
  recordingMaximumSeconds: 7 * 3600,
  timelineEntries: 10_000,
  endedCallsRemembered: 10_000,
}
