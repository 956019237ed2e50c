/**
 * The simulated world: everything the service remembers, as plain JSON.
 *
 * @module world
 */
import type {
  ConferenceLanguage,
  FeatureType,
  ReportStatus,
  TaskStatus,
  WebAccessType,
  WireNichandle,
} from '../../src/contract.js'
import { Dice, type RandomState, seedRandom } from '../random.js'
import type { Agenda } from './agenda.js'
import type { Rules } from './rules.js'

/** Settings of a room, the number's own or a numbered one. Dates are milliseconds since the epoch. */
export interface RoomSettings {
  announceFile: boolean
  announceFilename: string | null
  announceSoundId: number | null
  anonymousRejection: boolean
  enterMuted: boolean
  language: ConferenceLanguage
  /** 1 to 8 digits; `null` asks for none. */
  pin: string | null
  recordStatus: boolean
  reportEmail: string | null
  reportStatus: ReportStatus
  whiteLabelReport: boolean
}

/** Somebody inside a room. */
export interface Participant {
  readonly id: number
  readonly callId: number
  readonly callerName: string
  readonly callerNumber: string
  readonly joinedAt: number
  muted: boolean
  deaf: boolean
  /** A moderator muted this person, not the person himself. */
  mutedByModerator: boolean
  /** A moderator deafened this person, not the person himself. */
  deafenedByModerator: boolean
  energy: number
  /** How loud the person speaks now; 0 is silence. */
  loudness: number
  talking: boolean
  talkingSince: number | null
  /** Milliseconds of talk that are over. */
  talkedMs: number
}

/** Somebody came or went. */
export interface Attendance {
  /** The caller’s number; `anonymous` when it is hidden. */
  readonly callerid: string
  /** The name shown; the number where there is none. */
  readonly callerName: string
  /** In milliseconds since the epoch. */
  readonly date: number
  /** He came, or he left. */
  readonly type: 'join' | 'left'
}

/** Who spoke from when to when: what a recording is made of. */
export interface Utterance {
  readonly participantId: number
  readonly from: number
  readonly to: number
}

/** A stretch of time that is recorded; `to` is `null` while it runs. */
export interface RecordedStretch {
  readonly from: number
  to: number | null
}

/** A recording: it runs while two or more are inside and pauses while one is alone. */
export interface Recording {
  readonly stretches: RecordedStretch[]
  readonly utterances: Utterance[]
}

/** A conference that runs: it begins with the first person and ends with the last. */
export interface RunningConference {
  readonly startedAt: number
  readonly participants: Participant[]
  readonly attendance: Attendance[]
  /** Distinct callers so far: how often each has come. */
  readonly callers: Record<string, number>
  floor: number | null
  locked: boolean
  recording: Recording | null
}

/** A public link. */
export interface WebAccess {
  readonly id: number
  readonly type: WebAccessType
  readonly token: string
  /** When it was deleted; it is dead from then on, though the list may lag. */
  deletedAt: number | null
}

/** Which room a public link belongs to. */
export interface LinkPlace {
  readonly serviceName: string
  readonly roomNumber: number
}

/** A room behind a number. */
export interface Room {
  readonly roomNumber: number
  readonly eventsChannel: string
  readonly settings: RoomSettings
  /** Name of the stored announcement; `null` without one. */
  announcement: string | null
  expiresAt: number | null
  readonly webAccesses: WebAccess[]
  running: RunningConference | null
}

/** A conference that has ended. */
export interface FinishedConference {
  readonly id: number
  readonly roomNumber: number
  readonly beganAt: number
  readonly endedAt: number
  readonly connections: number
  readonly participants: number
  readonly attendance: readonly Attendance[]
  readonly recording: Recording | null
}

/** What makes a number a conference. */
export interface Conference {
  readonly ownRoom: Room
  readonly rooms: Record<string, Room>
  /** Numbers of `rooms`, oldest first: every call asks whether there is one. */
  readonly roomNumbers: number[]
  readonly finished: FinishedConference[]
  nextParticipantId: number
  nextHistoryId: number
  nextWebAccessId: number
}

/** A number of the account. */
export interface PhoneNumber {
  readonly billingAccount: string
  readonly serviceName: string
  description: string
  featureType: FeatureType
  conference: Conference | null
}

/** A billing account. */
export interface BillingAccount {
  readonly name: string
  description: string
  creditThreshold: number
  hiddenExternalNumber: boolean
  overrideDisplayedNumber: boolean
}

/** What a task does when it ends. */
export type TaskEffect =
  | { readonly kind: 'changeFeature'; readonly featureType: FeatureType }
  | { readonly kind: 'announcement'; readonly documentId: string }
  | { readonly kind: 'lock'; readonly roomNumber: number; readonly locked: boolean }
  | { readonly kind: 'mute'; readonly roomNumber: number; readonly participantId: number; readonly muted: boolean }
  | { readonly kind: 'deafen'; readonly roomNumber: number; readonly participantId: number; readonly deaf: boolean }
  | { readonly kind: 'energy'; readonly roomNumber: number; readonly participantId: number; readonly value: number }
  | { readonly kind: 'kick'; readonly roomNumber: number; readonly participantId: number }

/** A change that was accepted and happens later. */
export interface Task {
  readonly taskId: number
  readonly billingAccount: string
  readonly serviceName: string
  readonly action: string
  readonly effect: TaskEffect
  status: TaskStatus
  /** A planned failure: it never ends, or it fails. */
  fate: 'stuck' | 'failing' | null
  message: string | null
  objectCreated: string | null
}

/** A file of the account; its bytes are a stored object of the same name. */
export interface DocumentRecord {
  readonly id: string
  readonly name: string
  readonly tags: readonly { readonly key: string; readonly value: string }[]
  readonly createdAt: number
  expiresAt: number | null
}

/** A telephony sound; its bytes are a stored object named `sound-<id>`. */
export interface SoundRecord {
  readonly id: number
  filename: string
  description: string | null
  readonly createdAt: number
}

/** Bytes in the store. */
export interface StoredObject {
  readonly base64: string
  readonly size: number
  readonly contentType: string
  readonly storedAt: number
}

/** A right of a consumer key. */
export interface AccessRule {
  readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'
  readonly path: string
}

/** A consumer key. */
export interface ConsumerKey {
  readonly credentialId: number
  readonly consumerKey: string
  readonly applicationKey: string
  state: 'expired' | 'pendingValidation' | 'refused' | 'validated'
  readonly rules: readonly AccessRule[]
  readonly allowedIPs: readonly string[] | null
  readonly createdAt: number
  readonly validationToken: string
  expiresAt: number | null
  lastUsedAt: number | null
}

/** Who may call the simulated API. */
export interface Credentials {
  /** Application secrets by application key. */
  readonly applications: Record<string, { readonly applicationId: number; readonly applicationSecret: string }>
  readonly consumerKeys: Record<string, ConsumerKey>
  /** Client secrets by client id. */
  readonly serviceAccounts: Record<string, string>
  /** When each access token ends, and whose it is. */
  readonly accessTokens: Record<string, { readonly clientId: string; readonly expiresAt: number }>
}

/** A real-time event token. */
export interface EventToken {
  readonly token: string
  readonly expiresAt: number | null
}

/** A report as it left the service. */
export interface ReportMail {
  /** Counts the mails of this world, from 1. */
  readonly id: number
  /** In milliseconds since the epoch, in simulated time. */
  readonly sentAt: number
  /** Address of the recipient. */
  readonly to: string
  /** Address of the sender. */
  readonly from: string
  /** In the conference’s language. */
  readonly subject: string
  /** The whole report as plain text, in the conference’s language. */
  readonly text: string
  /** The language that the room was set to. */
  readonly language: ConferenceLanguage
  /** True when it does not name OVHcloud. */
  readonly whiteLabel: boolean
  /** Number of the conference, as `0033…`. */
  readonly serviceName: string
  /** The room it is about. */
  readonly roomNumber: number
  /** The entry of the history that it is about. */
  readonly historyId: number
  /** When the conference began, in milliseconds since the epoch. */
  readonly beganAt: number
  /** From the first who came to the last who left. */
  readonly durationSeconds: number
  /** Who came and left, in the order of time. */
  readonly attendance: readonly Attendance[]
  /** Name of the stored recording that comes with it, see `fetchObject`; `null` without one. */
  readonly recording: string | null
}

/** Something a caller heard. */
export interface Heard {
  /** In milliseconds since the epoch, in simulated time. */
  readonly at: number
  /** What kind of prompt it was. */
  readonly prompt: Prompt
  /** The words, in the conference's language. */
  readonly text: string
}

/** Names of the prompts a caller can hear. */
export type Prompt =
  | 'announcement'
  | 'enter-room-number'
  | 'enter-pin'
  | 'wrong-code'
  | 'too-many-attempts'
  | 'hidden-number-refused'
  | 'not-in-service'
  | 'locked'
  | 'full'
  | 'expired'
  | 'entered'
  | 'entered-muted'
  | 'muted'
  | 'unmuted'
  | 'deafened'
  | 'undeafened'
  | 'kicked'
  | 'goodbye'

/** How a call ended. */
export type CallEnd =
  | 'hung up'
  | 'dropped'
  | 'left by keys'
  | 'kicked'
  | 'too many attempts'
  | 'hidden number refused'
  | 'not in service'
  | 'locked'
  | 'full'
  | 'expired'

/** A telephone call to a number. */
export interface Call {
  readonly id: number
  readonly serviceName: string
  readonly callerNumber: string
  readonly callerName: string
  readonly hidden: boolean
  readonly startedAt: number
  phase: 'announcement' | 'room number' | 'pin' | 'inside' | 'ended'
  /** The room being entered or entered. */
  roomNumber: number | null
  /** Digits typed since the last `#`. */
  typed: string
  attempts: number
  onHold: boolean
  lastKey: { readonly key: string; readonly at: number } | null
  participantId: number | null
  /** Counts what the person says, so that an old end does not silence a new sentence. */
  speech: number
  endedAt: number | null
  end: CallEnd | null
  readonly heard: Heard[]
}

/** People who come, talk and go by themselves. */
export interface Autopilot {
  readonly fewest: number
  readonly most: number
  /** Calls it has placed and not ended. */
  callIds: number[]
  /** How many people it has sent in so far. */
  sent: number
}

/** One line of the world's timeline. */
export interface TimelineEntry {
  readonly at: number
  readonly serviceName: string | null
  readonly roomNumber: number | null
  readonly text: string
}

/** Where the simulated service tells its addresses to begin. */
export interface Origins {
  /** Where signed storage addresses live, without a trailing slash. */
  readonly storage: string
  /** Where follow and control links live, without a trailing slash. */
  readonly pages: string
}

/** Everything the service remembers. */
export interface World {
  readonly seed: number
  random: RandomState
  /** Milliseconds since the epoch. */
  now: number
  readonly rules: Rules
  /** Are tokens of links beyond foreseeing, or drawn from the seed? */
  readonly secretLinks: boolean
  origins: Origins
  readonly agenda: Agenda
  readonly account: WireNichandle
  readonly billingAccounts: Record<string, BillingAccount>
  readonly numbers: Record<string, PhoneNumber>
  readonly tasks: Record<string, Task>
  readonly documents: Record<string, DocumentRecord>
  readonly sounds: Record<string, SoundRecord>
  readonly objects: Record<string, StoredObject>
  readonly credentials: Credentials
  readonly eventTokens: Record<string, EventToken>
  /** Where the tokens of public links lead. A token of a link that is deleted, or of a room that is gone, leads nowhere. */
  readonly linkPlaces: Record<string, LinkPlace>
  /** Calls under way, and as many ended ones as the rules remember. */
  readonly calls: Record<string, Call>
  /** Ended calls that are remembered, in the order they ended. */
  readonly endedCalls: number[]
  readonly outbox: ReportMail[]
  /** Rooms that live by themselves, by number. */
  readonly autopilots: Record<string, Autopilot>
  readonly timeline: TimelineEntry[]
  /** When each caller's requests of the last minute came; kept only under a rate limit. */
  recentRequests: Record<string, number[]>
  /** Callers sent in by scenarios: call ids by performance and name. */
  readonly performances: Record<string, Record<string, number>>
  readonly counters: { call: number; task: number; sound: number; credential: number; mail: number; exchange: number }
}

/** An empty world: an account without numbers. */
export function createWorld(input: {
  seed: number
  now: number
  rules: Rules
  secretLinks: boolean
  origins: Origins
  account: WireNichandle
}): World {
  return {
    seed: input.seed,
    random: seedRandom(input.seed),
    now: input.now,
    rules: input.rules,
    secretLinks: input.secretLinks,
    origins: input.origins,
    agenda: { jobs: [], order: 0 },
    account: input.account,
    billingAccounts: {},
    numbers: {},
    tasks: {},
    documents: {},
    sounds: {},
    objects: {},
    credentials: { applications: {}, consumerKeys: {}, serviceAccounts: {}, accessTokens: {} },
    eventTokens: {},
    linkPlaces: {},
    calls: {},
    endedCalls: [],
    outbox: [],
    autopilots: {},
    timeline: [],
    recentRequests: {},
    performances: {},
    counters: { call: 0, task: 4000, sound: 30, credential: 1000, mail: 0, exchange: 0 },
  }
}

/** The world's chance. */
export function dice(world: World): Dice {
  return new Dice(world)
}

/** Writes a line into the timeline. */
export function note(world: World, text: string, number?: PhoneNumber, room?: Room): void {
  world.timeline.push({
    at: world.now,
    serviceName: number?.serviceName ?? null,
    roomNumber: room?.roomNumber ?? null,
    text,
  })
  if (world.timeline.length > world.rules.timelineEntries) world.timeline.shift()
}
