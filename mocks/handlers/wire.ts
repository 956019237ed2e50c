/**
 * The world as it looks on the wire.
 *
 * @module wire
 */
import type {
  WireConference,
  WireDocument,
  WireHistory,
  WireInformations,
  WireNumber,
  WireParticipant,
  WireRoom,
  WireSchemas,
  WireSettings,
  WireSound,
  WireTask,
  WireWebAccess,
} from '../../src/contract.js'
import { recordingUrl, storageUrl } from '../behaviour/documents.js'
import { durationSeconds, recordingName } from '../behaviour/history.js'
import { webAccessUrl } from '../behaviour/web-access.js'
import type {
  BillingAccount,
  ConsumerKey,
  DocumentRecord,
  FinishedConference,
  Participant,
  PhoneNumber,
  Room,
  RunningConference,
  SoundRecord,
  Task,
  WebAccess,
  World,
} from '../behaviour/world.js'
import { createLocalTime } from '../clock/local-time.js'

/** Puts pieces of one world on the wire. */
export function createWire(world: World) {
  const date = createLocalTime(world.rules.timeZone)
  const dateOrNull = (at: number | null) => (at === null ? null : date(at))

  const settings = (room: Room): WireSettings => ({
    announceFile: room.settings.announceFile,
    announceFilename: room.settings.announceFilename,
    announceSoundId: room.settings.announceSoundId,
    anonymousRejection: room.settings.anonymousRejection,
    enterMuted: room.settings.enterMuted,
    eventsChannel: room.eventsChannel,
    language: room.settings.language,
    pin: room.settings.pin ?? world.rules.pinWhenNone,
    recordStatus: room.settings.recordStatus,
    reportEmail: room.settings.reportEmail,
    reportStatus: room.settings.reportStatus,
    roomNumber: room.roomNumber,
    whiteLabelReport: room.settings.whiteLabelReport,
  })
  const euros = (value: number): WireSchemas['Price'] => ({
    currencyCode: 'EUR',
    text: `${value.toFixed(2)} €`,
    value,
  })

  return {
    date,
    dateOrNull,
    settings,
    room: (room: Room): WireRoom => ({ ...settings(room), expirationDate: dateOrNull(room.expiresAt) }),
    conference: (number: PhoneNumber): WireConference => ({
      description: number.description,
      offers: ['alias'],
      serviceName: number.serviceName,
      serviceType: 'alias',
    }),
    number: (number: PhoneNumber): WireNumber => ({
      description: number.description,
      featureType: number.featureType,
      partOfPool: null,
      serviceName: number.serviceName,
      serviceType: 'alias',
    }),
    service: (number: PhoneNumber): WireSchemas['TelephonyService'] => ({
      associatedDeviceMac: null,
      country: 'fr',
      countryCode: '33',
      currentOutplan: euros(0),
      description: number.description,
      featureType: number.featureType,
      getPublicOffer: { description: 'Alias number', name: 'alias', price: null },
      hasFaxCapabilities: false,
      offers: ['alias'],
      properties: [],
      rio: '03P000000000',
      serviceName: number.serviceName,
      serviceType: 'alias',
      simultaneousLines: 1,
    }),
    billingAccount: (account: BillingAccount): WireSchemas['BillingAccountWithIAM'] => ({
      allowedOutplan: euros(100),
      billingAccount: account.name,
      creditThreshold: euros(account.creditThreshold),
      currentOutplan: euros(0),
      description: account.description,
      hasSpecialNumbers: false,
      hiddenExternalNumber: account.hiddenExternalNumber,
      iam: null,
      overrideDisplayedNumber: account.overrideDisplayedNumber,
      securityDeposit: euros(0),
      status: 'enabled',
      trusted: true,
    }),
    informations: (running: RunningConference): WireInformations => ({
      dateStart: date(running.startedAt),
      locked: running.locked,
      membersCount: running.participants.length,
    }),
    participant: (running: RunningConference, participant: Participant): WireParticipant => ({
      arrivalDateTime: date(participant.joinedAt),
      callerName: participant.callerName,
      callerNumber: participant.callerNumber,
      energy: participant.energy,
      floor: running.floor === participant.id,
      hear: !participant.deaf,
      id: participant.id,
      speak: !participant.muted,
      talking: participant.talking,
    }),
    history: (number: PhoneNumber, finished: FinishedConference): WireHistory => {
      const recording = recordingName(number.serviceName, finished)
      return {
        countConnections: finished.connections,
        countParticipants: finished.participants,
        dateBegin: date(finished.beganAt),
        dateEnd: date(finished.endedAt),
        duration: durationSeconds(finished),
        events: finished.attendance.map(({ callerid, date: at, type }) => ({ callerid, date: date(at), type })),
        id: finished.id,
        recordUrl: recording === null ? null : recordingUrl(world, recording, finished),
      }
    },
    webAccess: (link: WebAccess): WireWebAccess => ({ id: link.id, type: link.type, url: webAccessUrl(world, link) }),
    task: (task: Task): WireTask => ({
      action: task.action,
      message: task.message,
      objectCreated: task.objectCreated,
      serviceType: world.rules.taskServiceType,
      status: task.status,
      taskId: task.taskId,
    }),
    document: (document: DocumentRecord): WireDocument => {
      const stored = world.objects[document.id]
      return {
        creationDate: date(document.createdAt),
        expirationDate: dateOrNull(document.expiresAt),
        getUrl: storageUrl(world, document.id, 'GET', world.now + world.rules.storageUrlSeconds * 1000),
        id: document.id,
        name: document.name,
        putUrl: storageUrl(world, document.id, 'PUT', document.createdAt + world.rules.storageUrlSeconds * 1000),
        size: stored?.size ?? 0,
        tags: document.tags.map(({ key, value }) => ({ key, value })),
        validationDate: dateOrNull(stored?.storedAt ?? null),
      }
    },
    sound: (sound: SoundRecord): WireSound => {
      const name = `sound-${sound.id}`
      const stored = world.objects[name]
      const lifeMs = world.rules.storageUrlSeconds * 1000
      return {
        creationDate: date(sound.createdAt),
        description: sound.description,
        filename: sound.filename,
        getUrl: storageUrl(world, name, 'GET', world.now + lifeMs),
        id: sound.id,
        putUrl: stored ? null : storageUrl(world, name, 'PUT', sound.createdAt + lifeMs),
        size: stored?.size ?? 0,
      }
    },
    credential: (key: ConsumerKey): WireSchemas['ApiCredential'] => ({
      allowedIPs: key.allowedIPs === null ? null : [...key.allowedIPs],
      applicationId: world.credentials.applications[key.applicationKey]?.applicationId ?? 0,
      creation: date(key.createdAt),
      credentialId: key.credentialId,
      expiration: dateOrNull(key.expiresAt),
      lastUse: dateOrNull(key.lastUsedAt),
      ovhSupport: false,
      rules: key.rules.map(({ method, path }) => ({ method, path })),
      status: key.state,
    }),
  }
}

/** Puts pieces of one world on the wire. */
export type Wire = ReturnType<typeof createWire>
