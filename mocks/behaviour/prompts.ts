/**
 * What callers hear, in the six languages of a conference.
 *
 * @module prompts
 */
import type { ConferenceLanguage } from '../../src/contract.js'
import type { Call, Prompt, World } from './world.js'

type Wording = Record<ConferenceLanguage, string>

const wordings: Record<Exclude<Prompt, 'announcement'>, Wording> = {
  'enter-room-number': {
    en: 'Please enter the number of your room, then press the hash key.',
    fr: 'Veuillez saisir le numéro de votre salle, puis appuyez sur dièse.',
    de: 'Bitte geben Sie Ihre Raumnummer ein und drücken Sie die Rautetaste.',
    es: 'Introduzca el número de su sala y pulse almohadilla.',
    it: 'Digitare il numero della sala, poi premere cancelletto.',
    ru: 'Введите номер комнаты и нажмите решётку.',
  },
  'enter-pin': {
    en: 'Please enter the PIN, then press the hash key.',
    fr: 'Veuillez saisir le code PIN, puis appuyez sur dièse.',
    de: 'Bitte geben Sie die PIN ein und drücken Sie die Rautetaste.',
    es: 'Introduzca el código PIN y pulse almohadilla.',
    it: 'Digitare il codice PIN, poi premere cancelletto.',
    ru: 'Введите PIN-код и нажмите решётку.',
  },
  'wrong-code': {
    en: 'This code is not valid.',
    fr: 'Ce code n’est pas valide.',
    de: 'Dieser Code ist ungültig.',
    es: 'Este código no es válido.',
    it: 'Questo codice non è valido.',
    ru: 'Этот код недействителен.',
  },
  'too-many-attempts': {
    en: 'Too many wrong codes. Goodbye.',
    fr: 'Trop de codes erronés. Au revoir.',
    de: 'Zu viele falsche Codes. Auf Wiederhören.',
    es: 'Demasiados códigos erróneos. Adiós.',
    it: 'Troppi codici errati. Arrivederci.',
    ru: 'Слишком много неверных кодов. До свидания.',
  },
  'hidden-number-refused': {
    en: 'This conference does not accept hidden numbers.',
    fr: 'Cette conférence n’accepte pas les appels anonymes.',
    de: 'Diese Konferenz nimmt keine anonymen Anrufe an.',
    es: 'Esta conferencia no acepta llamadas anónimas.',
    it: 'Questa conferenza non accetta chiamate anonime.',
    ru: 'Эта конференция не принимает анонимные вызовы.',
  },
  'not-in-service': {
    en: 'This number is not in service.',
    fr: 'Ce numéro n’est pas en service.',
    de: 'Diese Nummer ist nicht geschaltet.',
    es: 'Este número no está en servicio.',
    it: 'Questo numero non è attivo.',
    ru: 'Этот номер не обслуживается.',
  },
  locked: {
    en: 'The conference is locked.',
    fr: 'La conférence est verrouillée.',
    de: 'Die Konferenz ist gesperrt.',
    es: 'La conferencia está bloqueada.',
    it: 'La conferenza è bloccata.',
    ru: 'Конференция закрыта.',
  },
  full: {
    en: 'The conference is full.',
    fr: 'La conférence est complète.',
    de: 'Die Konferenz ist voll.',
    es: 'La conferencia está llena.',
    it: 'La conferenza è al completo.',
    ru: 'Конференция заполнена.',
  },
  expired: {
    en: 'This room is no longer available.',
    fr: 'Cette salle n’est plus disponible.',
    de: 'Dieser Raum ist nicht mehr verfügbar.',
    es: 'Esta sala ya no está disponible.',
    it: 'Questa sala non è più disponibile.',
    ru: 'Эта комната больше недоступна.',
  },
  entered: {
    en: 'You are entering the conference.',
    fr: 'Vous entrez dans la conférence.',
    de: 'Sie betreten die Konferenz.',
    es: 'Entra en la conferencia.',
    it: 'State entrando in conferenza.',
    ru: 'Вы входите в конференцию.',
  },
  'entered-muted': {
    en: 'You are entering the conference. You are muted.',
    fr: 'Vous entrez dans la conférence. Votre micro est coupé.',
    de: 'Sie betreten die Konferenz. Ihr Mikrofon ist aus.',
    es: 'Entra en la conferencia. Su micrófono está desactivado.',
    it: 'State entrando in conferenza. Il microfono è disattivato.',
    ru: 'Вы входите в конференцию. Ваш микрофон выключен.',
  },
  muted: {
    en: 'You are muted.',
    fr: 'Votre micro est coupé.',
    de: 'Ihr Mikrofon ist aus.',
    es: 'Su micrófono está desactivado.',
    it: 'Il microfono è disattivato.',
    ru: 'Ваш микрофон выключен.',
  },
  unmuted: {
    en: 'You can speak.',
    fr: 'Vous pouvez parler.',
    de: 'Sie können sprechen.',
    es: 'Puede hablar.',
    it: 'Potete parlare.',
    ru: 'Вы можете говорить.',
  },
  deafened: {
    en: 'You no longer hear the conference.',
    fr: 'Vous n’entendez plus la conférence.',
    de: 'Sie hören die Konferenz nicht mehr.',
    es: 'Ya no oye la conferencia.',
    it: 'Non sentite più la conferenza.',
    ru: 'Вы больше не слышите конференцию.',
  },
  undeafened: {
    en: 'You hear the conference again.',
    fr: 'Vous entendez de nouveau la conférence.',
    de: 'Sie hören die Konferenz wieder.',
    es: 'Vuelve a oír la conferencia.',
    it: 'Sentite di nuovo la conferenza.',
    ru: 'Вы снова слышите конференцию.',
  },
  kicked: {
    en: 'You have been removed from the conference.',
    fr: 'Vous avez été exclu de la conférence.',
    de: 'Sie wurden aus der Konferenz entfernt.',
    es: 'Ha sido expulsado de la conferencia.',
    it: 'Siete stati esclusi dalla conferenza.',
    ru: 'Вы удалены из конференции.',
  },
  goodbye: {
    en: 'Goodbye.',
    fr: 'Au revoir.',
    de: 'Auf Wiederhören.',
    es: 'Adiós.',
    it: 'Arrivederci.',
    ru: 'До свидания.',
  },
}

/** Lets a caller hear a prompt in the language of the room he is in or enters. */
export function hear(world: World, call: Call, prompt: Exclude<Prompt, 'announcement'>): void {
  call.heard.push({ at: world.now, prompt, text: wordings[prompt][languageOf(world, call)] })
}

/** Lets a caller hear the announcement. */
export function hearAnnouncement(world: World, call: Call, filename: string): void {
  call.heard.push({ at: world.now, prompt: 'announcement', text: filename })
}

function languageOf(world: World, call: Call): ConferenceLanguage {
  const conference = world.numbers[call.serviceName]?.conference
  const room = call.roomNumber === null ? undefined : conference?.rooms[call.roomNumber]
  return (room ?? conference?.ownRoom)?.settings.language ?? 'fr'
}
