/**
 * Words of the phone desk, in French and English.
 *
 * @module pages/desk/texts
 */
import type { CallView } from '../../protocol/desk-view.js'

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
  dial: 'Dial',
  phoneOf: (name: string) => `Telephone of ${name}`,
  keys: 'Keys',
  hold: 'Hold to talk',
  talking: 'Talking…',
  hangUp: 'Hang up',
  drop: 'Cut line',
  ends: {
    'hung up': 'hung up',
    dropped: 'line cut',
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
  failed: 'That did not work.',
}

type Texts = Omit<typeof en, 'phases' | 'ends'> & {
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
  dial: 'Appeler',
  phoneOf: (name) => `Téléphone : ${name}`,
  keys: 'Touches',
  hold: 'Maintenir pour parler',
  talking: 'Parle…',
  hangUp: 'Raccrocher',
  drop: 'Couper',
  ends: {
    'hung up': 'raccroché',
    dropped: 'ligne coupée',
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
  failed: 'L’action n’a pas abouti.',
}

/** Words in the language of the document. */
export type DeskTexts = Texts

/** The words for a language; English where we do not speak it. */
export function deskTexts(language: string): DeskTexts {
  return language === 'fr' ? fr : en
}
