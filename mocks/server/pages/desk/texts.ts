/**
 * Words of the phone desk, in French and English.
 *
 * @module pages/desk/texts
 */
import type { CallView } from '../../protocol/desk-view.js'
import type { OrderFailure } from './control-client.js'

const en = {
  title: 'Phone desk',
  otherLanguage: 'Français',
  lost: 'Connection lost. Trying again…',
  back: 'Connected again. Everything shown is up to date.',
  goneTitle: 'This world is gone',
  gone: 'It was deleted. Create it again, or use the desk of another.',
  conferences: 'Conferences',
  noConference: 'There is no conference here yet. Add one with the control API.',
  pin: 'PIN',
  inside: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  follow: 'Follow',
  control: 'Control',
  autopilot: 'Autopilot',
  autopilotOf: (name: string) => `Autopilot of ${name}`,
  scenario: 'Scenario',
  begin: 'Begin',
  faults: 'Trouble for the API',
  faultCount: (count: number) => (count === 1 ? '1 planned' : `${count} planned`),
  faultUnavailable: 'Next request: 503',
  faultDropped: 'Next request: connection lost',
  faultStuck: 'Next command: task never ends',
  faultSlow: 'Next request: 5 s late',
  faultClear: 'No trouble',
  time: 'Time',
  minutes: (count: number) => `+${count} min`,
  hour: '+1 h',
  pause: 'Pause',
  phones: 'Telephones',
  newPhone: 'New telephone',
  call: 'Number to call',
  from: 'Its number',
  name: 'Its name',
  hide: 'Hide the number',
  hidden: 'Hidden number',
  dial: 'Dial',
  phoneOf: (name: string) => `Telephone of ${name}`,
  keys: 'Keys',
  hold: 'Hold to talk',
  talking: 'Talking…',
  hangUp: 'Hang up',
  drop: 'Lose the line',
  ends: {
    'hung up': 'hung up',
    dropped: 'line lost',
    'left by keys': 'left with ##',
    kicked: 'removed',
    'too many attempts': 'too many wrong codes',
    'hidden number refused': 'hidden number refused',
    'not in service': 'number not in service',
    locked: 'room locked',
    full: 'room full',
    expired: 'room expired',
  },
  putAway: 'Put away',
  heard: 'Heard',
  muted: 'Muted',
  deaf: 'Deaf',
  phases: {
    announcement: 'The announcement plays',
    'room number': 'Asked for the room number',
    pin: 'Asked for the PIN',
    inside: 'In the conference',
    ended: 'Call ended',
  },
  outbox: 'Outbox',
  noMail: 'No report has left yet. One leaves when the last person hangs up.',
  to: (address: string) => `to ${address}`,
  recordingOf: (subject: string) => `Recording: ${subject}`,
  requests: 'Requests to the API',
  noRequest: 'Nobody has asked the API for anything yet.',
  onHold: 'On hold',
  putOnHold: 'Put on hold',
  takeBack: 'Take back',
  quote: (words: string) => `“${words}”`,
  room: (roomNumber: string) => `Room ${roomNumber}`,
  roomsOf: (name: string) => `Rooms of ${name}`,
  locked: 'Locked',
  scenarios: {
    quietMorning: 'Quiet morning',
    boardMeeting: 'Board meeting',
    townHall: 'Town hall',
    wrongPins: 'Wrong PINs',
    hostileCaller: 'Hostile caller',
    everyoneLeavesAtOnce: 'Everyone leaves at once',
    sevenHourMarathon: 'Seven-hour marathon',
  },
  complaint: ({ message }: OrderFailure) => message || 'That did not work.',
}

type Texts = Omit<typeof en, 'phases' | 'ends' | 'scenarios'> & {
  /** What scenarios are called, by their names in programs. */
  scenarios: Record<string, string>
  phases: Record<CallView['phase'], string>
  ends: Record<string, string>
}

const fr: Texts = {
  title: 'Bureau des téléphones',
  otherLanguage: 'English',
  lost: 'Connexion perdue. Nouvelle tentative…',
  back: 'Connexion rétablie. Tout ce qui est affiché est à jour.',
  goneTitle: 'Ce monde n’existe plus',
  gone: 'Il a été supprimé. Créez-le de nouveau, ou prenez le bureau d’un autre.',
  conferences: 'Conférences',
  noConference: 'Aucune conférence ici. Ajoutez-en une par l’API de pilotage.',
  pin: 'Code PIN',
  inside: (count) => (count < 2 ? `${count} personne` : `${count} personnes`),
  follow: 'Suivre',
  control: 'Contrôler',
  autopilot: 'Pilote automatique',
  autopilotOf: (name) => `Pilote automatique : ${name}`,
  scenario: 'Scénario',
  begin: 'Commencer',
  faults: 'Ennuis pour l’API',
  faultCount: (count) => (count < 2 ? `${count} prévu` : `${count} prévus`),
  faultUnavailable: 'Prochaine requête : 503',
  faultDropped: 'Prochaine requête : connexion coupée',
  faultStuck: 'Prochaine commande : tâche sans fin',
  faultSlow: 'Prochaine requête : 5 s de retard',
  faultClear: 'Plus d’ennuis',
  time: 'Heure',
  minutes: (count) => `+${count} min`,
  hour: '+1 h',
  pause: 'Pause',
  phones: 'Téléphones',
  newPhone: 'Nouveau téléphone',
  call: 'Numéro à composer',
  from: 'Son numéro',
  name: 'Son nom',
  hide: 'Masquer le numéro',
  hidden: 'Numéro masqué',
  dial: 'Appeler',
  phoneOf: (name) => `Téléphone : ${name}`,
  keys: 'Touches',
  hold: 'Maintenir pour parler',
  talking: 'Parle…',
  hangUp: 'Raccrocher',
  drop: 'Perdre la ligne',
  ends: {
    'hung up': 'raccroché',
    dropped: 'ligne perdue',
    'left by keys': 'parti par ##',
    kicked: 'expulsé',
    'too many attempts': 'trop de codes erronés',
    'hidden number refused': 'numéro masqué refusé',
    'not in service': 'numéro hors service',
    locked: 'salle verrouillée',
    full: 'salle complète',
    expired: 'salle expirée',
  },
  putAway: 'Ranger',
  heard: 'Entendu',
  muted: 'Muet',
  deaf: 'Sourd',
  phases: {
    announcement: 'L’annonce est jouée',
    'room number': 'Numéro de salle demandé',
    pin: 'Code PIN demandé',
    inside: 'Dans la conférence',
    ended: 'Appel terminé',
  },
  outbox: 'Courrier parti',
  noMail: 'Aucun rapport n’est encore parti. Il part quand la dernière personne raccroche.',
  to: (address) => `à ${address}`,
  recordingOf: (subject) => `Enregistrement : ${subject}`,
  requests: 'Requêtes à l’API',
  noRequest: 'Personne n’a encore rien demandé à l’API.',
  onHold: 'En attente',
  putOnHold: 'Mettre en attente',
  takeBack: 'Reprendre',
  quote: (words) => `«\u00a0${words}\u00a0»`,
  room: (roomNumber) => `Salle ${roomNumber}`,
  roomsOf: (name) => `Salles : ${name}`,
  locked: 'Verrouillée',
  scenarios: {
    quietMorning: 'Matinée calme',
    boardMeeting: 'Réunion du conseil',
    townHall: 'Assemblée plénière',
    wrongPins: 'Codes erronés',
    hostileCaller: 'Appelant hostile',
    everyoneLeavesAtOnce: 'Tout le monde part d’un coup',
    sevenHourMarathon: 'Marathon de sept heures',
  },
  complaint: ({ path, status }) => {
    if (status === 409 || status === 400) {
      if (path === '/calls') {
        return 'Appel impossible : vérifiez le numéro, par exemple +33 6 12 34 56 78 ou 0033612345678.'
      }
      if (path.startsWith('/calls/')) return 'Impossible : l’appel est terminé, ou n’est pas dans la conférence.'
      if (path.endsWith('/scenario')) return 'Ce scénario ne peut pas commencer ici : la salle est trop petite.'
    }
    return 'L’action n’a pas abouti.'
  },
}

/** Words in the language of the document. */
export type DeskTexts = Texts

/** The words for a language; English where we do not speak it. */
export function deskTexts(language: string): DeskTexts {
  return language === 'fr' ? fr : en
}
