// Generated from openapi.yaml by `npm run generate`. Do not edit.

import * as z from 'zod/mini';

/**
 * What to book.
 */
export const RoomCreationSchema = z.object({
    roomNumber: z.optional(z.int().check(z.gte(1), z.lte(999999999)))
});

/**
 * Which document becomes the announcement.
 */
export const AnnouncementUploadSchema = z.object({
    documentId: z.string()
});

/**
 * Live state of the number’s own room.
 */
export const ConferenceInformationsSchema = z.object({
    dateStart: z.iso.datetime({ offset: true }),
    locked: z.boolean(),
    membersCount: z.int().check(z.gte(0))
});

/**
 * One connected person, in spite of the plural name.
 */
export const ConferenceParticipantsSchema = z.object({
    arrivalDateTime: z.iso.datetime({ offset: true }),
    callerName: z.string(),
    callerNumber: z.string(),
    energy: z.int(),
    floor: z.boolean(),
    hear: z.boolean(),
    id: z.int(),
    speak: z.boolean(),
    talking: z.boolean()
});

/**
 * A new detection threshold.
 */
export const EnergyChangeSchema = z.object({
    value: z.int().check(z.gte(0), z.lte(1800))
});

/**
 * Live counters over all rooms of a number.
 */
export const ConferenceRoomsStatisticsSchema = z.object({
    activeRoomsCount: z.int().check(z.gte(0)),
    participantsCount: z.int().check(z.gte(0)),
    roomsCount: z.int().check(z.gte(0))
});

/**
 * Somebody entered or left.
 */
export const ConferenceHistoryEventSchema = z.object({
    callerid: z.string(),
    date: z.iso.datetime({ offset: true }),
    type: z.string()
});

/**
 * A finished conference.
 */
export const ConferenceHistorySchema = z.object({
    countConnections: z.int(),
    countParticipants: z.int(),
    dateBegin: z.iso.datetime({ offset: true }),
    dateEnd: z.iso.datetime({ offset: true }),
    duration: z.int(),
    events: z.array(ConferenceHistoryEventSchema),
    id: z.int(),
    recordUrl: z.nullable(z.string())
});

/**
 * Language of the voice prompts. `ru` is in the owner’s guide; OVHcloud’s 2026 schema lists the other five only, so production may refuse it.
 *
 * - `de`: German.
 * - `en`: English.
 * - `es`: Spanish.
 * - `fr`: French.
 * - `it`: Italian.
 * - `ru`: Russian; from the owner’s guide, not in OVHcloud’s 2026 schema.
 */
export const ConferenceLanguageEnumSchema = z.enum([
    'de',
    'en',
    'es',
    'fr',
    'it',
    'ru'
]);

/**
 * Who receives the report mail.
 *
 * - `customer`: The e-mail address of the account.
 * - `none`: Nobody.
 * - `other`: The address in `reportEmail`.
 */
export const ConferenceReportStatusEnumSchema = z.enum([
    'customer',
    'none',
    'other'
]);

/**
 * Settings of the number’s own room.
 */
export const ConferencePropertiesSchema = z.object({
    announceFile: z.boolean(),
    announceFilename: z.nullable(z.string()),
    announceSoundId: z.nullable(z.int()),
    anonymousRejection: z.boolean(),
    enterMuted: z.boolean(),
    eventsChannel: z.string(),
    language: ConferenceLanguageEnumSchema,
    pin: z.string().check(z.regex(/^[0-9]{0,8}$/)),
    recordStatus: z.boolean(),
    reportEmail: z.nullable(z.email()),
    reportStatus: ConferenceReportStatusEnumSchema,
    roomNumber: z.int(),
    whiteLabelReport: z.boolean()
});

/**
 * The writable fields of `ConferenceProperties`; only those present change. `reportEmail` must be known, here or from before, when `reportStatus` is `other`.
 */
export const ConferencePropertiesUpdateSchema = z.object({
    announceFile: z.optional(z.boolean()),
    announceSoundId: z.nullish(z.int()),
    anonymousRejection: z.optional(z.boolean()),
    enterMuted: z.optional(z.boolean()),
    language: z.optional(ConferenceLanguageEnumSchema),
    pin: z.optional(z.string().check(z.regex(/^[0-9]{0,8}$/))),
    recordStatus: z.optional(z.boolean()),
    reportEmail: z.nullish(z.email()),
    reportStatus: z.optional(ConferenceReportStatusEnumSchema),
    whiteLabelReport: z.optional(z.boolean())
});

/**
 * Settings of a numbered room.
 */
export const ConferenceRoomSchema = z.object({
    announceFile: z.boolean(),
    announceFilename: z.nullable(z.string()),
    announceSoundId: z.nullable(z.int()),
    anonymousRejection: z.boolean(),
    enterMuted: z.boolean(),
    eventsChannel: z.string(),
    expirationDate: z.nullable(z.iso.datetime({ offset: true })),
    language: ConferenceLanguageEnumSchema,
    pin: z.string().check(z.regex(/^[0-9]{0,8}$/)),
    recordStatus: z.boolean(),
    reportEmail: z.nullable(z.email()),
    reportStatus: ConferenceReportStatusEnumSchema,
    roomNumber: z.int(),
    whiteLabelReport: z.boolean()
});

/**
 * The writable fields of `ConferenceRoom`; only those present change.
 */
export const ConferenceRoomUpdateSchema = z.object({
    announceFile: z.optional(z.boolean()),
    announceSoundId: z.nullish(z.int()),
    anonymousRejection: z.optional(z.boolean()),
    enterMuted: z.optional(z.boolean()),
    expirationDate: z.nullish(z.iso.datetime({ offset: true })),
    language: z.optional(ConferenceLanguageEnumSchema),
    pin: z.optional(z.string().check(z.regex(/^[0-9]{0,8}$/))),
    recordStatus: z.optional(z.boolean()),
    reportEmail: z.nullish(z.email()),
    reportStatus: z.optional(ConferenceReportStatusEnumSchema),
    whiteLabelReport: z.optional(z.boolean())
});

/**
 * What a public link allows.
 *
 * - `read`: Follow: shows the PIN, the callers, who talks and since when.
 * - `write`: Control: the same, and lock, mute, deafen and kick.
 */
export const ConferenceWebAccessTypeEnumSchema = z.enum(['read', 'write']);

/**
 * A public link to a room.
 */
export const ConferenceWebAccessSchema = z.object({
    id: z.int(),
    type: ConferenceWebAccessTypeEnumSchema,
    url: z.string()
});

/**
 * Which link to create.
 */
export const WebAccessCreationSchema = z.object({
    type: ConferenceWebAccessTypeEnumSchema
});

/**
 * How far a task is.
 *
 * - `doing`: Under way.
 * - `done`: Finished; the effect is there.
 * - `error`: Failed; `message` says why.
 * - `pause`: Held back by OVHcloud.
 * - `todo`: Accepted, not begun.
 */
export const TaskStatusEnumSchema = z.enum([
    'doing',
    'done',
    'error',
    'pause',
    'todo'
]);

/**
 * A change that was accepted and happens a little later.
 */
export const TaskSchema = z.object({
    action: z.string(),
    message: z.nullable(z.string()),
    objectCreated: z.nullable(z.string()),
    serviceType: z.string(),
    status: TaskStatusEnumSchema,
    taskId: z.int()
});

/**
 * The writable fields of `Number`.
 */
export const NumberUpdateSchema = z.object({
    description: z.optional(z.string())
});

/**
 * What a number is used for. The list shrinks as well as grows: decode unknown values leniently.
 *
 * - `carrierSip`: SIP trunk of a carrier.
 * - `cloudHunting`: Cloud call queue.
 * - `cloudIvr`: Cloud voice menu.
 * - `conference`: Telephone conference.
 * - `contactCenterSolution`: Contact center.
 * - `contactCenterSolutionExpert`: Contact center, expert.
 * - `ddi`: Direct inward dialing.
 * - `easyHunting`: Simple call queue.
 * - `empty`: Not configured.
 * - `fax`: Fax line.
 * - `freefax`: Free fax by e-mail.
 * - `mgcp`: Line with the MGCP protocol.
 * - `oldConference`: Conference of an earlier generation.
 * - `plugAndFax`: Fax adapter.
 * - `redirect`: Redirection to another number.
 * - `sip`: SIP line.
 * - `svi`: Voice menu.
 * - `voicefax`: Voice and fax.
 * - `voicemail`: Voice mail box.
 * - `vxml`: VoiceXML application.
 */
export const TypeEnumSchema = z.enum([
    'carrierSip',
    'cloudHunting',
    'cloudIvr',
    'conference',
    'contactCenterSolution',
    'contactCenterSolutionExpert',
    'ddi',
    'easyHunting',
    'empty',
    'fax',
    'freefax',
    'mgcp',
    'oldConference',
    'plugAndFax',
    'redirect',
    'sip',
    'svi',
    'voicefax',
    'voicemail',
    'vxml'
]);

/**
 * What a number shall be used for.
 */
export const FeatureTypeChangeSchema = z.object({
    featureType: TypeEnumSchema
});

/**
 * Kind of telephony service.
 *
 * - `alias`: A number without a line of its own.
 * - `line`: A telephone line.
 */
export const TypeServiceEnumSchema = z.enum(['alias', 'line']);

/**
 * Identity card of a conference service.
 */
export const ConferenceSchema = z.object({
    description: z.string(),
    offers: z.array(z.string()),
    serviceName: z.string(),
    serviceType: TypeServiceEnumSchema
});

/**
 * An alias number.
 */
export const NumberSchema = z.object({
    description: z.string(),
    featureType: TypeEnumSchema,
    partOfPool: z.nullable(z.string()),
    serviceName: z.string(),
    serviceType: TypeServiceEnumSchema
});

/**
 * Kind of service found.
 *
 * - `alias`: A number without a line of its own.
 * - `line`: A telephone line.
 * - `trunk`: A SIP trunk.
 */
export const TelephonySearchServiceTypeEnumSchema = z.enum([
    'alias',
    'line',
    'trunk'
]);

/**
 * A service found by its name.
 */
export const TelephonySearchServiceSchema = z.object({
    billingAccount: z.nullable(z.string()),
    domain: z.string(),
    type: TelephonySearchServiceTypeEnumSchema
});

/**
 * State of a billing account.
 *
 * - `closed`: Closed.
 * - `deleted`: Deleted.
 * - `enabled`: In use.
 * - `expired`: Expired.
 */
export const BillingAccountStatusEnumSchema = z.enum([
    'closed',
    'deleted',
    'enabled',
    'expired'
]);

/**
 * A real-time event token.
 */
export const EventTokenSchema = z.object({
    token: z.string()
});

/**
 * Validity of an event token. The values contain spaces.
 *
 * - `1 day`: A day.
 * - `1 hour`: An hour.
 * - `30 days`: Thirty days.
 * - `5 minutes`: Five minutes.
 * - `unlimited`: For ever.
 */
export const TokenExpirationEnumSchema = z.enum([
    '1 day',
    '1 hour',
    '30 days',
    '5 minutes',
    'unlimited'
]);

/**
 * How long the token shall live.
 */
export const EventTokenCreationSchema = z.object({
    expiration: TokenExpirationEnumSchema
});

/**
 * A telephony sound.
 */
export const SoundSchema = z.object({
    creationDate: z.iso.datetime({ offset: true }),
    description: z.nullable(z.string()),
    filename: z.string(),
    getUrl: z.string(),
    id: z.int(),
    putUrl: z.nullable(z.string()),
    size: z.int().check(z.gte(0))
});

/**
 * A sound to reserve.
 */
export const SoundCreationSchema = z.object({
    description: z.nullish(z.string()),
    filename: z.string().check(z.minLength(1))
});

/**
 * The writable fields of `Sound`.
 */
export const SoundUpdateSchema = z.object({
    description: z.nullish(z.string()),
    filename: z.optional(z.string().check(z.minLength(1)))
});

/**
 * A key with its value.
 */
export const DocumentTagSchema = z.object({
    key: z.string(),
    value: z.string()
});

/**
 * A file of the account.
 */
export const DocumentSchema = z.object({
    creationDate: z.iso.datetime({ offset: true }),
    expirationDate: z.nullable(z.iso.datetime({ offset: true })),
    getUrl: z.string(),
    id: z.uuid(),
    name: z.string(),
    putUrl: z.string(),
    size: z.int().check(z.gte(0)),
    tags: z.array(DocumentTagSchema),
    validationDate: z.nullable(z.iso.datetime({ offset: true }))
});

/**
 * A document to reserve.
 */
export const DocumentCreationSchema = z.object({
    name: z.string().check(z.minLength(1)),
    tags: z.optional(z.array(DocumentTagSchema))
});

/**
 * The writable fields of `Document`.
 */
export const DocumentUpdateSchema = z.object({
    expirationDate: z.nullish(z.iso.datetime({ offset: true }))
});

/**
 * A web origin.
 */
export const DocumentOriginSchema = z.object({
    origin: z.string().check(z.minLength(1))
});

/**
 * HTTP method of a right.
 *
 * - `DELETE`: Delete.
 * - `GET`: Read.
 * - `PATCH`: Not used by telephony.
 * - `POST`: Create or act.
 * - `PUT`: Change.
 */
export const HttpMethodEnumSchema = z.enum([
    'DELETE',
    'GET',
    'PATCH',
    'POST',
    'PUT'
]);

/**
 * One right: a method on a path.
 */
export const AccessRuleSchema = z.object({
    method: HttpMethodEnumSchema,
    path: z.string()
});

/**
 * The rights a consumer key shall have.
 */
export const ApiCredentialRequestParamsSchema = z.object({
    accessRules: z.array(AccessRuleSchema),
    allowedIPs: z.nullish(z.array(z.string())),
    redirection: z.nullish(z.string())
});

/**
 * State of a consumer key.
 *
 * - `expired`: Its time is over, or it was logged out.
 * - `pendingValidation`: The customer has not validated it yet.
 * - `refused`: The customer refused it.
 * - `validated`: In use.
 */
export const CredentialStateEnumSchema = z.enum([
    'expired',
    'pendingValidation',
    'refused',
    'validated'
]);

/**
 * A new consumer key.
 */
export const ApiCredentialRequestSchema = z.object({
    consumerKey: z.string(),
    state: CredentialStateEnumSchema,
    validationUrl: z.string()
});

/**
 * The consumer key in use.
 */
export const ApiCredentialSchema = z.object({
    allowedIPs: z.nullable(z.array(z.string())),
    applicationId: z.int(),
    creation: z.iso.datetime({ offset: true }),
    credentialId: z.int(),
    expiration: z.nullable(z.iso.datetime({ offset: true })),
    lastUse: z.nullable(z.iso.datetime({ offset: true })),
    ovhSupport: z.boolean(),
    rules: z.array(AccessRuleSchema),
    status: CredentialStateEnumSchema
});

/**
 * How a caller authenticated.
 *
 * - `account`: As the account itself.
 * - `oauth2_client_credentials`: As a service account.
 * - `provider`: By an identity provider.
 * - `user`: As a user of the account.
 */
export const AuthMethodEnumSchema = z.enum([
    'account',
    'oauth2_client_credentials',
    'provider',
    'user'
]);

/**
 * Who is calling.
 */
export const AuthDetailsSchema = z.object({
    account: z.string(),
    allowedRoutes: z.nullable(z.array(AccessRuleSchema)),
    description: z.nullable(z.string()),
    identities: z.array(z.string()),
    method: AuthMethodEnumSchema,
    roles: z.nullable(z.array(z.string())),
    user: z.nullable(z.string())
});

/**
 * The client-credentials grant.
 */
export const AccessTokenRequestSchema = z.object({
    client_id: z.string(),
    client_secret: z.string(),
    grant_type: z.enum(['client_credentials']),
    scope: z.optional(z.string())
});

/**
 * A bearer token.
 */
export const AccessTokenResponseSchema = z.object({
    access_token: z.string(),
    expires_in: z.int(),
    scope: z.string(),
    token_type: z.string()
});

/**
 * Why a client got no token.
 */
export const OAuth2ErrorSchema = z.object({
    error: z.string(),
    error_description: z.optional(z.string())
});

/**
 * Error of the API gateway: authentication and routing.
 */
export const GatewayErrorSchema = z.object({
    errorCode: z.string(),
    httpCode: z.string(),
    message: z.string()
});

/**
 * Error of the service behind the gateway.
 */
export const BackendErrorSchema = z.object({
    class: z.string(),
    details: z.optional(z.record(z.string(), z.string())),
    message: z.string()
});

/**
 * Error that holds a message only, as observed on the live routes.
 */
export const MessageErrorSchema = z.object({
    message: z.string()
});

/**
 * Any error body in JSON. Under load the front servers answer HTML instead.
 */
export const ApiErrorSchema = z.union([
    GatewayErrorSchema,
    BackendErrorSchema,
    MessageErrorSchema
]);

/**
 * Currency: ISO 4217 codes, and `N/A` and `points`.
 */
export const CurrencyCodeEnumSchema = z.enum([
    'AUD',
    'CAD',
    'CZK',
    'EUR',
    'GBP',
    'INR',
    'LTL',
    'MAD',
    'N/A',
    'PLN',
    'SGD',
    'TND',
    'USD',
    'XOF',
    'points'
]);

/**
 * An amount of money.
 */
export const PriceSchema = z.object({
    currencyCode: CurrencyCodeEnumSchema,
    text: z.string(),
    value: z.number()
});

/**
 * State of a resource.
 *
 * - `EXPIRED`: Expired.
 * - `IN_CREATION`: Being created.
 * - `OK`: In use.
 * - `SUSPENDED`: Suspended.
 */
export const ResourceStateEnumSchema = z.enum([
    'EXPIRED',
    'IN_CREATION',
    'OK',
    'SUSPENDED'
]);

/**
 * IAM data of a resource.
 */
export const ResourceMetadataSchema = z.object({
    displayName: z.nullable(z.string()),
    id: z.uuid(),
    state: z.nullable(ResourceStateEnumSchema),
    tags: z.nullable(z.record(z.string(), z.string())),
    urn: z.string()
});

/**
 * A telephony billing account with its IAM data.
 */
export const BillingAccountWithIamSchema = z.object({
    allowedOutplan: PriceSchema,
    billingAccount: z.string(),
    creditThreshold: PriceSchema,
    currentOutplan: PriceSchema,
    description: z.string(),
    hasSpecialNumbers: z.boolean(),
    hiddenExternalNumber: z.boolean(),
    iam: z.nullable(ResourceMetadataSchema),
    overrideDisplayedNumber: z.boolean(),
    securityDeposit: PriceSchema,
    status: BillingAccountStatusEnumSchema,
    trusted: z.boolean()
});

/**
 * The writable fields of `BillingAccount`; only those present change.
 */
export const BillingAccountUpdateSchema = z.object({
    creditThreshold: z.optional(PriceSchema),
    description: z.optional(z.string()),
    hiddenExternalNumber: z.optional(z.boolean()),
    overrideDisplayedNumber: z.optional(z.boolean())
});

/**
 * A public offer.
 */
export const LineOfferSchema = z.object({
    description: z.string(),
    name: z.string(),
    price: z.nullable(PriceSchema)
});

/**
 * Property of a service.
 *
 * - `xdsl`: Delivered with an Internet access.
 */
export const PropertyEnumSchema = z.enum(['xdsl']);

/**
 * Country of a number, as a two-letter code; `gb` and `uk` both occur.
 */
export const ServiceNumberCountryEnumSchema = z.enum([
    'be',
    'ch',
    'de',
    'es',
    'fr',
    'gb',
    'uk'
]);

/**
 * Country calling code, written as a string.
 */
export const NumberCountryCodeEnumSchema = z.enum([
    '32',
    '33',
    '34',
    '41',
    '44',
    '49'
]);

/**
 * A line or number as a service.
 */
export const TelephonyServiceSchema = z.object({
    associatedDeviceMac: z.nullable(z.string()),
    country: ServiceNumberCountryEnumSchema,
    countryCode: NumberCountryCodeEnumSchema,
    currentOutplan: PriceSchema,
    description: z.string(),
    featureType: TypeEnumSchema,
    getPublicOffer: LineOfferSchema,
    hasFaxCapabilities: z.boolean(),
    offers: z.array(z.string()),
    properties: z.array(PropertyEnumSchema),
    rio: z.string(),
    serviceName: z.string(),
    serviceType: TypeServiceEnumSchema,
    simultaneousLines: z.int()
});

/**
 * Currency of an account.
 */
export const NichandleCurrencySchema = z.object({
    code: z.string(),
    symbol: z.string()
});

/**
 * State of an account.
 *
 * - `complete`: All data is known.
 * - `incomplete`: Data is missing.
 */
export const NichandleStateEnumSchema = z.enum(['complete', 'incomplete']);

/**
 * Language of an account.
 */
export const NichandleLanguageEnumSchema = z.enum([
    'cs_CZ',
    'de_DE',
    'en_AU',
    'en_CA',
    'en_GB',
    'en_IE',
    'en_US',
    'es_ES',
    'fi_FI',
    'fr_CA',
    'fr_FR',
    'fr_MA',
    'fr_SN',
    'fr_TN',
    'it_IT',
    'lt_LT',
    'nl_NL',
    'pl_PL',
    'pt_PT'
]);

/**
 * Legal form of a customer.
 */
export const NichandleLegalFormEnumSchema = z.enum([
    'administration',
    'association',
    'corporation',
    'individual',
    'other',
    'personalcorporation'
]);

/**
 * Company the contract is with.
 */
export const NichandleOvhCompanyEnumSchema = z.enum([
    'kimsufi',
    'ovh',
    'soyoustart'
]);

/**
 * OVHcloud subsidiary, on the European endpoint.
 */
export const NichandleOvhSubsidiaryEnumSchema = z.enum([
    'CZ',
    'DE',
    'ES',
    'EU',
    'FI',
    'FR',
    'GB',
    'IE',
    'IT',
    'LT',
    'MA',
    'NL',
    'PL',
    'PT',
    'SN',
    'TN'
]);

/**
 * Kind of telephone.
 */
export const NichandlePhoneTypeEnumSchema = z.enum(['landline', 'mobile']);

/**
 * Gender.
 */
export const NichandleGenderEnumSchema = z.enum(['female', 'male']);

/**
 * A customer account.
 */
export const NichandleSchema = z.object({
    address: z.nullable(z.string()),
    area: z.nullable(z.string()),
    birthCity: z.nullable(z.string()),
    birthDay: z.nullable(z.string()),
    city: z.nullable(z.string()),
    companyNationalIdentificationNumber: z.nullable(z.string()),
    complementaryAddress: z.nullable(z.string()),
    corporationType: z.nullable(z.string()),
    country: z.string(),
    currency: NichandleCurrencySchema,
    customerCode: z.nullable(z.string()),
    email: z.email(),
    fax: z.nullable(z.string()),
    firstname: z.nullable(z.string()),
    italianSDI: z.nullable(z.string()),
    kycValidated: z.nullable(z.boolean()),
    language: z.nullable(NichandleLanguageEnumSchema),
    legalform: NichandleLegalFormEnumSchema,
    name: z.nullable(z.string()),
    nationalIdentificationNumber: z.nullable(z.string()),
    nichandle: z.string(),
    organisation: z.nullable(z.string()),
    ovhCompany: NichandleOvhCompanyEnumSchema,
    ovhSubsidiary: NichandleOvhSubsidiaryEnumSchema,
    phone: z.nullable(z.string()),
    phoneCountry: z.nullable(z.string()),
    phoneType: z.nullable(NichandlePhoneTypeEnumSchema),
    purposeOfPurchase: z.nullable(z.string()),
    sex: z.nullable(NichandleGenderEnumSchema),
    spareEmail: z.nullable(z.string()),
    state: NichandleStateEnumSchema,
    vat: z.nullable(z.string()),
    zip: z.nullable(z.string())
});

/**
 * Billing account: customer id plus counter.
 */
export const BillingAccountSchema = z.string().check(z.minLength(1));

/**
 * The number, international with leading `00` and without `+`. Ranges carry a `-NN` suffix: do not expect digits only.
 */
export const ServiceNameSchema = z.string().check(z.minLength(1));

/**
 * Number of the room, which callers type before `#`.
 */
export const RoomNumberSchema = z.int();

/**
 * Id of the participant.
 */
export const ParticipantIdSchema = z.int();

/**
 * Id of the finished conference.
 */
export const HistoryIdSchema = z.int();

/**
 * Id of the link.
 */
export const WebAccessIdSchema = z.int();

/**
 * Id of the document.
 */
export const DocumentIdSchema = z.uuid();

/**
 * Id of the sound.
 */
export const SoundIdSchema = z.int();

/**
 * Id of the task.
 */
export const TaskIdSchema = z.int();

/**
 * Name of the stored object.
 */
export const ObjectNameSchema = z.string().check(z.minLength(1));

/**
 * Signature of the address.
 */
export const StoreSignatureSchema = z.string();

/**
 * When the address stops working, in seconds since the epoch.
 */
export const StoreExpiresSchema = z.int();

/**
 * Only conferences that started at or after this moment. Percent-encode the `+` of an offset.
 */
export const DateBeginFromSchema = z.iso.datetime({ offset: true });

/**
 * Only conferences that started at or before this moment.
 */
export const DateBeginToSchema = z.iso.datetime({ offset: true });

/**
 * Only tasks of this action.
 */
export const TaskActionSchema = z.string();

/**
 * Only tasks of this kind of service.
 */
export const TaskServiceTypeSchema = z.string();

/**
 * Only tasks in this state.
 */
export const TaskStatusSchema = TaskStatusEnumSchema;

/**
 * Start of the number or name sought.
 */
export const AxiomSchema = z.string().check(z.minLength(1));

/**
 * Filter on IAM tags: a map from tag to conditions, sent as JSON text (the encoding is inferred).
 */
export const IamTagsSchema = z.string();
