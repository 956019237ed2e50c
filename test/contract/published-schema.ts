/**
 * OVHcloud's published v1 schema of April 2026, transcribed by hand: what the contract must be wire-compatible with.
 *
 * Nothing here is derived from `openapi.yaml`. Change it only when OVHcloud publishes another schema.
 *
 * @module test/contract/published-schema
 */

/** Types of the path parameters, wherever they stand. */
export const publishedPathParameters = {
  billingAccount: 'string',
  serviceName: 'string',
  roomNumber: 'long',
  taskId: 'long',
  id: 'long',
  'id of /me/document': 'uuid',
}

/**
 * The conference branch, below `/telephony/{billingAccount}/conference`, one operation a line: method, path,
 * parameters beyond the path as `name:type@place` (`b` body, `q` query; `!` required, `?` optional), result.
 */
export const publishedConferenceOperations = lines(`
  GET / | -> string[]
  GET /{serviceName} | -> telephony.Conference
  POST /{serviceName}/announceUpload | documentId:string@b! | -> telephony.Task
  GET /{serviceName}/histories | dateBegin.from:datetime@q?, dateBegin.to:datetime@q? | -> long[]
  GET /{serviceName}/histories/{id} | -> telephony.ConferenceHistory
  GET /{serviceName}/informations | -> telephony.ConferenceInformations
  POST /{serviceName}/lock | -> telephony.Task
  GET /{serviceName}/participants | -> long[]
  GET /{serviceName}/participants/{id} | -> telephony.ConferenceParticipants
  POST /{serviceName}/participants/{id}/deaf | -> telephony.Task
  POST /{serviceName}/participants/{id}/energy | value:long@b! | -> telephony.Task
  POST /{serviceName}/participants/{id}/kick | -> telephony.Task
  POST /{serviceName}/participants/{id}/mute | -> telephony.Task
  POST /{serviceName}/participants/{id}/undeaf | -> telephony.Task
  POST /{serviceName}/participants/{id}/unmute | -> telephony.Task
  GET /{serviceName}/rooms | -> long[]
  POST /{serviceName}/rooms | roomNumber:long@b? | -> telephony.ConferenceRoom
  GET /{serviceName}/rooms/{roomNumber} | -> telephony.ConferenceRoom
  PUT /{serviceName}/rooms/{roomNumber} | <body>:telephony.ConferenceRoom@b! | -> void
  GET /{serviceName}/rooms/{roomNumber}/histories | dateBegin.from:datetime@q?, dateBegin.to:datetime@q? | -> long[]
  GET /{serviceName}/rooms/{roomNumber}/histories/{id} | -> telephony.ConferenceHistory
  POST /{serviceName}/rooms/{roomNumber}/lock | -> telephony.Task
  GET /{serviceName}/rooms/{roomNumber}/participants | -> long[]
  GET /{serviceName}/rooms/{roomNumber}/participants/{id} | -> telephony.ConferenceParticipants
  POST /{serviceName}/rooms/{roomNumber}/participants/{id}/deaf | -> telephony.Task
  POST /{serviceName}/rooms/{roomNumber}/participants/{id}/energy | value:long@b! | -> telephony.Task
  POST /{serviceName}/rooms/{roomNumber}/participants/{id}/kick | -> telephony.Task
  POST /{serviceName}/rooms/{roomNumber}/participants/{id}/mute | -> telephony.Task
  POST /{serviceName}/rooms/{roomNumber}/participants/{id}/undeaf | -> telephony.Task
  POST /{serviceName}/rooms/{roomNumber}/participants/{id}/unmute | -> telephony.Task
  POST /{serviceName}/rooms/{roomNumber}/unlock | -> telephony.Task
  GET /{serviceName}/rooms/{roomNumber}/webAccess | -> long[]
  POST /{serviceName}/rooms/{roomNumber}/webAccess | type:telephony.ConferenceWebAccessTypeEnum@b! | -> telephony.ConferenceWebAccess
  DELETE /{serviceName}/rooms/{roomNumber}/webAccess/{id} | -> void
  GET /{serviceName}/rooms/{roomNumber}/webAccess/{id} | -> telephony.ConferenceWebAccess
  GET /{serviceName}/roomsStats | -> telephony.ConferenceRoomsStatistics
  GET /{serviceName}/settings | -> telephony.ConferenceProperties
  PUT /{serviceName}/settings | <body>:telephony.ConferenceProperties@b! | -> void
  POST /{serviceName}/unlock | -> telephony.Task
  GET /{serviceName}/webAccess | -> long[]
  POST /{serviceName}/webAccess | type:telephony.ConferenceWebAccessTypeEnum@b! | -> telephony.ConferenceWebAccess
  DELETE /{serviceName}/webAccess/{id} | -> void
  GET /{serviceName}/webAccess/{id} | -> telephony.ConferenceWebAccess
`)

/** The surrounding operations, in the same notation with their whole path. */
export const publishedSurroundings = lines(`
  GET /telephony | iamTags:map[string][]iam.resource.TagFilter@q? | -> string[]
  GET /telephony/{billingAccount} | -> telephony.BillingAccountWithIAM
  PUT /telephony/{billingAccount} | <body>:telephony.BillingAccount@b! | -> void
  GET /telephony/sounds | -> long[]
  POST /telephony/sounds | description:string@b?, filename:string@b! | -> telephony.Sound
  DELETE /telephony/sounds/{id} | -> void
  GET /telephony/sounds/{id} | -> telephony.Sound
  PUT /telephony/sounds/{id} | <body>:telephony.Sound@b! | -> void
  GET /telephony/searchServices | axiom:string@q! | -> telephony.TelephonySearchService[]
  GET /telephony/{billingAccount}/service | -> string[]
  GET /telephony/{billingAccount}/service/{serviceName} | -> telephony.TelephonyService
  DELETE /telephony/{billingAccount}/service/{serviceName}/eventToken | -> void
  GET /telephony/{billingAccount}/service/{serviceName}/eventToken | -> telephony.EventToken
  POST /telephony/{billingAccount}/service/{serviceName}/eventToken | expiration:telephony.TokenExpirationEnum@b! | -> string
  GET /telephony/{billingAccount}/service/{serviceName}/task | action:string@q?, serviceType:string@q?, status:telephony.TaskStatusEnum@q? | -> long[]
  GET /telephony/{billingAccount}/service/{serviceName}/task/{taskId} | -> telephony.Task
  GET /telephony/{billingAccount}/task | action:string@q?, serviceType:string@q?, status:telephony.TaskStatusEnum@q? | -> long[]
  GET /telephony/{billingAccount}/task/{taskId} | -> telephony.Task
  DELETE /telephony/{billingAccount}/eventToken | -> void
  GET /telephony/{billingAccount}/eventToken | -> telephony.EventToken
  POST /telephony/{billingAccount}/eventToken | expiration:telephony.TokenExpirationEnum@b! | -> string
  GET /telephony/{billingAccount}/number | -> string[]
  GET /telephony/{billingAccount}/number/{serviceName} | -> telephony.Number
  PUT /telephony/{billingAccount}/number/{serviceName} | <body>:telephony.Number@b! | -> void
  POST /telephony/{billingAccount}/number/{serviceName}/changeFeatureType | featureType:telephony.TypeEnum@b! | -> telephony.Task
  GET /me | -> nichandle.Nichandle
  GET /me/document | -> uuid[]
  POST /me/document | name:string@b!, tags:complexType.SafeKeyValue<string>[]@b? | -> nichandle.document.Document
  POST /me/document/cors | origin:string@b! | -> void
  DELETE /me/document/{id} | -> void
  GET /me/document/{id} | -> nichandle.document.Document
  PUT /me/document/{id} | <body>:nichandle.document.Document@b! | -> void
  POST /auth/credential | <body>:auth.ApiCredentialRequestParams@b! | -> auth.ApiCredentialRequest
  GET /auth/currentCredential | -> auth.ApiCredential
  GET /auth/details | -> auth.Details
  POST /auth/logout | -> void
  GET /auth/time | -> long
`)

/** Fields by model: name, type, `N` when it may be null, `R` when it is read-only. */
export const publishedModels: Record<string, string[]> = {
  'telephony.Conference': lines(`
    description:string n R
    offers:string[] n R
    serviceName:string n R
    serviceType:telephony.TypeServiceEnum n R
  `),
  'telephony.ConferenceProperties': lines(`
    announceFile:boolean n r
    announceFilename:string N R
    announceSoundId:long N r
    anonymousRejection:boolean n r
    enterMuted:boolean n r
    eventsChannel:string n R
    language:telephony.ConferenceLanguageEnum n r
    pin:password n r
    recordStatus:boolean n r
    reportEmail:string N r
    reportStatus:telephony.ConferenceReportStatusEnum n r
    roomNumber:long n R
    whiteLabelReport:boolean n r
  `),
  'telephony.ConferenceRoom': lines(`
    announceFile:boolean n r
    announceFilename:string N R
    announceSoundId:long N r
    anonymousRejection:boolean n r
    enterMuted:boolean n r
    eventsChannel:string n R
    expirationDate:datetime N r
    language:telephony.ConferenceLanguageEnum n r
    pin:password n r
    recordStatus:boolean n r
    reportEmail:string N r
    reportStatus:telephony.ConferenceReportStatusEnum n r
    roomNumber:long n R
    whiteLabelReport:boolean n r
  `),
  'telephony.ConferenceInformations': lines(`
    dateStart:datetime n r
    locked:boolean n r
    membersCount:long n r
  `),
  'telephony.ConferenceParticipants': lines(`
    arrivalDateTime:datetime n R
    callerName:string n R
    callerNumber:string n R
    energy:long n R
    floor:boolean n R
    hear:boolean n R
    id:long n R
    speak:boolean n R
    talking:boolean n R
  `),
  'telephony.ConferenceRoomsStatistics': lines(`
    activeRoomsCount:long n r
    participantsCount:long n r
    roomsCount:long n r
  `),
  'telephony.ConferenceHistory': lines(`
    countConnections:long n R
    countParticipants:long n R
    dateBegin:datetime n R
    dateEnd:datetime n R
    duration:long n R
    events:telephony.ConferenceHistoryEvent[] n R
    id:long n R
    recordUrl:string N R
  `),
  'telephony.ConferenceHistoryEvent': lines(`
    callerid:string n r
    date:datetime n r
    type:string n r
  `),
  'telephony.ConferenceWebAccess': lines(`
    id:long n R
    type:telephony.ConferenceWebAccessTypeEnum n R
    url:string n R
  `),
  'telephony.Task': lines(`
    action:string n R
    message:string N R
    objectCreated:string N R
    serviceType:string n R
    status:telephony.TaskStatusEnum n R
    taskId:long n R
  `),
  'telephony.Number': lines(`
    description:string n r
    featureType:telephony.TypeEnum n R
    partOfPool:string N R
    serviceName:string n R
    serviceType:telephony.TypeServiceEnum n R
  `),
  'telephony.BillingAccountWithIAM': lines(`
    allowedOutplan:order.Price n R
    billingAccount:string n R
    creditThreshold:order.Price n r
    currentOutplan:order.Price n R
    description:string n r
    hasSpecialNumbers:boolean n R
    hiddenExternalNumber:boolean n r
    iam:iam.ResourceMetadata N R
    overrideDisplayedNumber:boolean n r
    securityDeposit:order.Price n R
    status:telephony.BillingAccountStatusEnum n R
    trusted:boolean n R
  `),
  'order.Price': lines(`
    currencyCode:order.CurrencyCodeEnum n r
    text:string n r
    value:double n r
  `),
  'iam.ResourceMetadata': lines(`
    displayName:string N R
    id:uuid n R
    state:iam.ResourceMetadata.StateEnum N R
    tags:map[string]string N R
    urn:string n R
  `),
  'telephony.TelephonySearchService': lines(`
    billingAccount:string N r
    domain:string n r
    type:telephony.TelephonySearchServiceTypeEnum n r
  `),
  'telephony.TelephonyService': lines(`
    associatedDeviceMac:macAddress N R
    country:telephony.ServiceNumberCountryEnum n R
    countryCode:telephony.NumberCountryCodeEnum n R
    currentOutplan:order.Price n R
    description:string n r
    featureType:telephony.TypeEnum n R
    getPublicOffer:telephony.LineOffer n R
    hasFaxCapabilities:boolean n R
    offers:string[] n R
    properties:telephony.PropertyEnum[] n R
    rio:string n R
    serviceName:string n R
    serviceType:telephony.TypeServiceEnum n R
    simultaneousLines:long n R
  `),
  'telephony.LineOffer': lines(`
    description:string n r
    name:string n r
    price:order.Price N r
  `),
  'telephony.EventToken': lines(`
    token:string n R
  `),
  'telephony.Sound': lines(`
    creationDate:datetime n R
    description:string N r
    filename:string n r
    getUrl:string n R
    id:long n R
    putUrl:string N R
    size:long n R
  `),
  'nichandle.Nichandle': lines(`
    address:string N r
    area:string N r
    birthCity:string N r
    birthDay:string N r
    city:string N r
    companyNationalIdentificationNumber:string N r
    complementaryAddress:string N r
    corporationType:string N r
    country:nichandle.CountryEnum n r
    currency:nichandle.Currency n R
    customerCode:string N R
    email:string n R
    fax:string N r
    firstname:string N r
    italianSDI:string N r
    kycValidated:boolean N R
    language:nichandle.LanguageEnum N r
    legalform:nichandle.LegalFormEnum n r
    name:string N r
    nationalIdentificationNumber:string N r
    nichandle:string n R
    organisation:string N r
    ovhCompany:nichandle.OvhCompanyEnum n R
    ovhSubsidiary:nichandle.OvhSubsidiaryEnum n R
    phone:string N r
    phoneCountry:nichandle.CountryEnum N r
    phoneType:nichandle.PhoneTypeEnum N r
    purposeOfPurchase:string N r
    sex:nichandle.GenderEnum N r
    spareEmail:string N r
    state:nichandle.StateEnum n R
    vat:string N r
    zip:string N r
  `),
  'nichandle.Currency': lines(`
    code:string n r
    symbol:string n r
  `),
  'nichandle.document.Document': lines(`
    creationDate:datetime n R
    expirationDate:datetime N r
    getUrl:string n R
    id:uuid n R
    name:string n R
    putUrl:string n R
    size:long n R
    tags:complexType.SafeKeyValue<string>[] n R
    validationDate:datetime N R
  `),
  'complexType.SafeKeyValue<string>': lines(`
    key:string n R
    value:T n R
  `),
  'auth.AccessRule': lines(`
    method:auth.HTTPMethodEnum n R
    path:string n R
  `),
  'auth.ApiCredential': lines(`
    allowedIPs:ipBlock[] N r
    applicationId:long n R
    creation:datetime n R
    credentialId:long n R
    expiration:datetime N R
    lastUse:datetime N R
    ovhSupport:boolean n R
    rules:auth.AccessRule[] n R
    status:auth.CredentialStateEnum n R
  `),
  'auth.ApiCredentialRequest': lines(`
    consumerKey:password n R
    state:auth.CredentialStateEnum n R
    validationUrl:string n R
  `),
  'auth.ApiCredentialRequestParams': lines(`
    accessRules:auth.AccessRuleRequest[] n r
    allowedIPs:ipBlock[] N r
    redirection:string N r
  `),
  'auth.Details': lines(`
    account:string n R
    allowedRoutes:auth.AccessRule[] N R
    description:string N R
    identities:string[] n R
    method:auth.MethodEnum n R
    roles:string[] N R
    user:string N R
  `),
}

/** Values by enumeration. */
export const publishedEnums: Record<string, string[]> = {
  'telephony.ConferenceLanguageEnum': values('de, en, es, fr, it'),
  'telephony.ConferenceReportStatusEnum': values('customer, none, other'),
  'telephony.ConferenceWebAccessTypeEnum': values('read, write'),
  'telephony.TaskStatusEnum': values('doing, done, error, pause, todo'),
  'telephony.TypeServiceEnum': values('alias, line'),
  'telephony.TypeEnum': values(
    'carrierSip, cloudHunting, cloudIvr, conference, contactCenterSolution, contactCenterSolutionExpert, ddi, easyHunting, empty, fax, freefax, mgcp, oldConference, plugAndFax, redirect, sip, svi, voicefax, voicemail, vxml',
  ),
  'telephony.TokenExpirationEnum': values('1 day, 1 hour, 30 days, 5 minutes, unlimited'),
  'telephony.BillingAccountStatusEnum': values('closed, deleted, enabled, expired'),
  'telephony.TelephonySearchServiceTypeEnum': values('alias, line, trunk'),
  'telephony.ServiceNumberCountryEnum': values('be, ch, de, es, fr, gb, uk'),
  'telephony.NumberCountryCodeEnum': values('32, 33, 34, 41, 44, 49'),
  'telephony.PropertyEnum': values('xdsl'),
  'order.CurrencyCodeEnum': values('AUD, CAD, CZK, EUR, GBP, INR, LTL, MAD, N/A, PLN, SGD, TND, USD, XOF, points'),
  'iam.ResourceMetadata.StateEnum': values('EXPIRED, IN_CREATION, OK, SUSPENDED'),
  'nichandle.StateEnum': values('complete, incomplete'),
  'nichandle.LanguageEnum': values(
    'cs_CZ, de_DE, en_AU, en_CA, en_GB, en_IE, en_US, es_ES, fi_FI, fr_CA, fr_FR, fr_MA, fr_SN, fr_TN, it_IT, lt_LT, nl_NL, pl_PL, pt_PT',
  ),
  'nichandle.LegalFormEnum': values('administration, association, corporation, individual, other, personalcorporation'),
  'nichandle.OvhCompanyEnum': values('kimsufi, ovh, soyoustart'),
  'nichandle.OvhSubsidiaryEnum': values('CZ, DE, ES, EU, FI, FR, GB, IE, IT, LT, MA, NL, PL, PT, SN, TN'),
  'nichandle.PhoneTypeEnum': values('landline, mobile'),
  'nichandle.GenderEnum': values('female, male'),
  'auth.CredentialStateEnum': values('expired, pendingValidation, refused, validated'),
  'auth.HTTPMethodEnum': values('DELETE, GET, PATCH, POST, PUT'),
  'auth.MethodEnum': values('account, oauth2_client_credentials, provider, user'),
}

function values(text: string): string[] {
  return text.split(', ')
}

function lines(text: string): string[] {
  return text.trim().split(/\n\s*/)
}
