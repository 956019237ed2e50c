/**
 * What compiles, and what must not.
 *
 * @module test/client/types
 */
import {
  type Conference,
  type ConferenceClient,
  type ConferenceErrorCode,
  createConferenceClient,
  type LiveState,
  type NumberedRoom,
  type operations,
  type ResponseBody,
  type Room,
  type WireParticipant,
} from 'ovh-conference'
import { expectTypeOf } from 'vitest'

declare const ovh: ConferenceClient
declare const conference: Conference
const place = { billingAccount: 'ab1234567-ovh-1', serviceName: '0033972101010' }

// @ts-expect-error A client needs credentials.
createConferenceClient({})
// @ts-expect-error There is no such endpoint.
createConferenceClient({ credentials: {} as never, endpoint: 'ovh-fr' })

// Every operation by its name.
expectTypeOf(ovh.call('getMe')).resolves.toEqualTypeOf<ResponseBody<'getMe'>>()
expectTypeOf(ovh.call('listBillingAccounts')).resolves.toEqualTypeOf<string[]>()
expectTypeOf(
  ovh.call('getParticipant', { params: { path: { ...place, id: 12 } } }),
).resolves.toEqualTypeOf<WireParticipant>()
expectTypeOf(
  ovh.call('updateSettings', { params: { path: place }, body: { pin: '0421' } }),
).resolves.toEqualTypeOf<null>()
ovh.call('createRoom', { params: { path: place } })
ovh.call('createRoom', { params: { path: place }, body: { roomNumber: 1 }, timeoutSeconds: 5 })
ovh.call('listHistories', { params: { path: place, query: { 'dateBegin.from': '2026-01-01T00:00:00Z' } } })
ovh.call.withResponse('getMe').then(({ data, status, queryId }) => [data.email, status, queryId])
// @ts-expect-error There is no such operation.
ovh.call('muteEverybody')
// @ts-expect-error The path is missing.
ovh.call('getParticipant')
// @ts-expect-error The id is missing.
ovh.call('getParticipant', { params: { path: place } })
// @ts-expect-error The body is missing.
ovh.call('setParticipantEnergy', { params: { path: { ...place, id: 12 } } })
// @ts-expect-error The value is a number.
ovh.call('setParticipantEnergy', { params: { path: { ...place, id: 12 } }, body: { value: '300' } })
// @ts-expect-error Mute takes no body.
ovh.call('muteParticipant', { params: { path: { ...place, id: 12 } }, body: {} })
// @ts-expect-error A filter has a dot in its name.
ovh.call('listHistories', { params: { path: place, query: { dateBegin_from: 'x' } } })
// @ts-expect-error The search word is missing.
ovh.call('searchServices', { params: { query: {} } })
// @ts-expect-error Read-only fields cannot be set.
ovh.call('updateSettings', { params: { path: place }, body: { roomNumber: 1 } })

// Helpers.
conference.settings.update({ language: 'fr', pin: '0421', enterMuted: undefined })
conference.settings.update({ pin: null })
// @ts-expect-error A PIN is never a number.
conference.settings.update({ pin: 421 })
// @ts-expect-error There is no such language.
conference.settings.update({ language: 'pt' })
// @ts-expect-error Only numbered rooms end.
conference.settings.update({ expirationDate: new Date(0) })
// @ts-expect-error Only numbered rooms expire.
conference.expire()
// @ts-expect-error Dates are dates.
conference.room(1).settings.update({ expirationDate: '2026-01-01' })
// @ts-expect-error Links are follow and control.
conference.links.create('read')
// @ts-expect-error The lock of a numbered room cannot be observed.
conference.room(1).lock({ until: 'observed' })
conference.lock({ until: 'observed' })
expectTypeOf(conference).toExtend<Room>()
expectTypeOf(conference.room()).toEqualTypeOf<Room>()
expectTypeOf(conference.room(123456789)).toEqualTypeOf<NumberedRoom>()
expectTypeOf(conference.live()).resolves.toEqualTypeOf<LiveState>()
expectTypeOf<Extract<LiveState, { running: true }>['locked']>().toEqualTypeOf<boolean>()
conference.live().then((live) => {
  // @ts-expect-error An empty room has no beginning.
  return live.startedAt
})
conference
  .room(1)
  .live()
  .then((live) => live.running && expectTypeOf(live.locked).toEqualTypeOf<undefined>())

// The codes are a closed union.
expectTypeOf<'nobody_inside'>().toExtend<ConferenceErrorCode>()
expectTypeOf<'whatever'>().not.toExtend<ConferenceErrorCode>()

// Twins answer the same: the table in room-scope.ts relies on it.
type Answer<Operation extends keyof operations> = operations[Operation]['responses'] extends { 200: infer Success }
  ? Success
  : never
expectTypeOf<Answer<'getParticipant'>>().toEqualTypeOf<Answer<'getRoomParticipant'>>()
expectTypeOf<Answer<'muteParticipant'>>().toEqualTypeOf<Answer<'muteRoomParticipant'>>()
expectTypeOf<Answer<'setParticipantEnergy'>>().toEqualTypeOf<Answer<'setRoomParticipantEnergy'>>()
expectTypeOf<Answer<'lockConference'>>().toEqualTypeOf<Answer<'lockRoom'>>()
expectTypeOf<Answer<'getWebAccess'>>().toEqualTypeOf<Answer<'getRoomWebAccess'>>()
expectTypeOf<Answer<'getHistory'>>().toEqualTypeOf<Answer<'getRoomHistory'>>()
expectTypeOf<Answer<'updateSettings'>>().toEqualTypeOf<Answer<'updateRoom'>>()
expectTypeOf<ResponseBody<'getRoom'>>().toExtend<ResponseBody<'getSettings'>>()
