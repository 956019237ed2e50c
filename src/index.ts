/**
 * Typed client for OVHcloud telephone conferences.
 *
 * @module ovh-conference
 */
export { accessToken } from './client/access-token.js'
export { type ApplicationKeysOptions, applicationKeys } from './client/application-keys.js'
export type {
  CallArguments,
  CallableOperation,
  CallInput,
  CallResult,
} from './client/call.js'
export { type Clock, systemClock } from './client/clock.js'
export {
  type ConsumerKeyOptions,
  type RequestedConsumerKey,
  requestConsumerKey,
  type ValidationOptions,
} from './client/consumer-key.js'
export {
  type CallOperation,
  type ConferenceClient,
  type ConferenceClientOptions,
  createConferenceClient,
} from './client/create-client.js'
export type { Authorization, Authorizer, AuthorizerAccess, Credentials, UnsignedRequest } from './client/credentials.js'
export { type Endpoint, type EndpointName, endpoints } from './client/endpoints.js'
export { type Environment, type EnvironmentOptions, fromEnvironment } from './client/environment.js'
export { ConferenceError, type ConferenceErrorOptions, type InputIssue } from './client/error.js'
export { type ConferenceErrorCode, conferenceErrorCodes, errorRemedies } from './client/error-codes.js'
export type { ClientHooks, RequestFacts, ResponseFacts, RetryFacts } from './client/hooks.js'
export type { CallOptions, Limits, Wait } from './client/limits.js'
export { noCredentials } from './client/no-credentials.js'
export type { Random } from './client/random.js'
export type { RawClient } from './client/raw-client.js'
export type {
  InvalidResponseFacts,
  ResponseCheckOptions,
  ResponseSchema,
  ResponseSchemas,
} from './client/response-check.js'
export { type AccessRule, type Purpose, type RightsScope, rightsTo } from './client/rights.js'
export { type ServiceAccountOptions, serviceAccount } from './client/service-account.js'
export { type SignatureInput, sign } from './client/signature.js'
export type { Fetch } from './client/transport.js'
export { type RawResult, unwrap } from './client/unwrap.js'
export type { Announcement, CurrentAnnouncement, UploadOptions } from './conference/announcement.js'
export type { AnnouncementSource } from './conference/announcement-source.js'
export { type Attendance, attendanceOf } from './conference/attendance.js'
export type { Conference } from './conference/conference.js'
export type { BillingAccounts, Conferences } from './conference/directory.js'
export type {
  Everybody,
  EverybodyOptions,
  EverybodyResult,
  PersonResult,
  UndoableResult,
} from './conference/everybody.js'
export type { History, HistoryEntry, HistoryEvent, HistoryFilter } from './conference/history.js'
export type { Link, Links, LinkType } from './conference/links.js'
export type { NumberAccess } from './conference/number.js'
export type { Participant, ParticipantAccess, Sensitivity } from './conference/participant.js'
export type { Participants } from './conference/participants.js'
export type { NumberPlace } from './conference/place.js'
export {
  type DownloadProgress,
  openRecording,
  type RecordingOptions,
  saveRecording,
} from './conference/recording.js'
export type { Report, ReportOptions, ReportRecipient } from './conference/report.js'
export type { BaseRoom, NumberedRoom, Room } from './conference/room.js'
export type { Rooms, RoomsStats } from './conference/rooms.js'
export type { RoomSettings, Settings, SettingsAccess, SettingsChanges } from './conference/settings.js'
export type { UploadProgress } from './conference/store-upload.js'
export type { CommandOptions, ObservableCommandOptions, Task } from './conference/tasks.js'
export type * from './contract.js'
export { type RecordOptions, readRecord, recordLine } from './live/event-record.js'
export type { LiveState, RoomLiveState } from './live/live-state.js'
export { type WatchBounds, watchBounds } from './live/poll-plan.js'
export { replayEvent } from './live/replay.js'
export type { GapReason, PersonChange, RoomChange, RoomEvent, RoomWideChange, Sighting } from './live/room-event.js'
export { emptyRoom, type RoomSnapshot } from './live/room-snapshot.js'
export type { RoomWatch, WatchOptions } from './live/room-watch.js'
export { noTalk, type PersonTalk, type TalkFacts, updateTalkFacts } from './live/talk-facts.js'
export type { Visibility } from './live/visibility.js'
export type { Switchboard, SwitchboardEvent, Watchable } from './live/watch-all.js'
export type { WatchState, WatchStatus } from './live/watch-state.js'
export type { RoomBookingInput, RoomSettingsInput, SettingsInput } from './schemas/settings-rules.js'
