/**
 * Words of the follow and control pages, in French and English.
 *
 * @module pages/room/texts
 */
import type { RoomChange } from '../../protocol/room-view.js'
import { writeNumber } from '../writing.js'

const en = {
  follow: 'Following',
  control: 'Moderating',
  otherLanguage: 'Français',
  numberToCall: 'Number to call',
  room: 'Room',
  pin: 'PIN',
  noPin: 'none',
  lasting: 'Lasting',
  startedAt: (time: string) => `since ${time}`,
  people: 'People in the room',
  peopleCount: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  live: 'In progress',
  empty: 'Empty',
  locked: 'Locked',
  open: 'Open',
  recording: 'Recording',
  nobody: 'Nobody is here yet',
  nobodyNote: 'The page will show people as soon as they call.',
  hiddenNumber: 'Hidden number',
  caller: (id: number) => `caller ${id}`,
  joinedAt: (time: string) => `Joined at ${time}`,
  talking: 'Talking',
  muted: 'Muted',
  deaf: 'Deaf',
  floor: 'Has the floor',
  mute: 'Mute',
  deafen: 'Deafen',
  kick: 'Remove',
  actionsFor: (name: string) => `Actions for ${name}`,
  namedAction: (action: string, name: string) => `${action} ${name}`,
  sensitivity: 'Microphone sensitivity',
  sensitivityOf: (name: string) => `Microphone sensitivity of ${name}`,
  sensitivityLevels: ['low', 'normal', 'high', 'everything is heard'],
  lock: 'Lock the room',
  lockNote: 'Nobody else can enter',
  unlock: 'Unlock the room',
  unlockNote: 'Others can enter again',
  muteOthers: 'Mute all except who talks',
  unmuteAll: 'Let everybody speak',
  moderation: 'Moderation',
  kickTitle: (name: string) => `Remove ${name}?`,
  kickNote: 'The call is cut at once. This person can dial in again unless the room is locked.',
  cancel: 'Cancel',
  lost: 'Connection lost. Trying again…',
  back: 'Connected again. Everything shown is up to date.',
  goneTitle: 'This link is no longer valid',
  gone: 'It was deleted or replaced. Ask the organizer of the conference for a new one.',
  missed: 'Something may have happened while the connection was lost.',
  hasLeft: 'This person has already left.',
  failed: 'That did not work. Please try again.',
  simulated: 'A simulated conference: no real call is made.',
  changes: {
    joined: (name: string) => `${name} joined`,
    left: (name: string) => `${name} left`,
    muted: (name: string) => `${name} is muted`,
    unmuted: (name: string) => `${name} can speak`,
    deafened: (name: string) => `${name} no longer hears`,
    undeafened: (name: string) => `${name} hears again`,
    locked: 'The room is locked',
    unlocked: 'The room is open',
    'recording-started': 'Recording started',
    'recording-stopped': 'Recording stopped',
    ended: 'The conference is over',
  },
}

type Texts = Omit<typeof en, 'changes'> & {
  changes: Record<Extract<RoomChange, { callerName: string }>['kind'], (name: string) => string> &
    Record<Exclude<RoomChange, { callerName: string }>['kind'], string>
}

const fr: Texts = {
  follow: 'Suivi',
  control: 'Contrôle',
  otherLanguage: 'English',
  numberToCall: 'Numéro à composer',
  room: 'Salle',
  pin: 'Code PIN',
  noPin: 'aucun',
  lasting: 'Durée',
  startedAt: (time) => `depuis ${time}`,
  people: 'Participants',
  peopleCount: (count) => (count < 2 ? `${count} participant` : `${count} participants`),
  live: 'En cours',
  empty: 'Vide',
  locked: 'Verrouillée',
  open: 'Ouverte',
  recording: 'Enregistrement',
  nobody: 'Personne pour l’instant',
  nobodyNote: 'Les participants apparaîtront ici dès leur appel.',
  hiddenNumber: 'Numéro masqué',
  caller: (id) => `appel ${id}`,
  joinedAt: (time) => `Arrivée à ${time}`,
  talking: 'Parle',
  muted: 'Muet',
  deaf: 'Sourd',
  floor: 'A la parole',
  mute: 'Rendre muet',
  deafen: 'Couper le son',
  kick: 'Expulser',
  actionsFor: (name) => `Actions pour ${name}`,
  namedAction: (action, name) => `${action} : ${name}`,
  sensitivity: 'Sensibilité du micro',
  sensitivityOf: (name) => `Sensibilité du micro : ${name}`,
  sensitivityLevels: ['faible', 'normale', 'élevée', 'tout est entendu'],
  lock: 'Verrouiller la salle',
  lockNote: 'Plus personne ne peut entrer',
  unlock: 'Déverrouiller la salle',
  unlockNote: 'On peut entrer de nouveau',
  muteOthers: 'Tous muets sauf qui parle',
  unmuteAll: 'Rendre la parole à tous',
  moderation: 'Modération',
  kickTitle: (name) => `Expulser ${name} ?`,
  kickNote: 'L’appel est coupé aussitôt. La personne peut rappeler, sauf si la salle est verrouillée.',
  cancel: 'Annuler',
  lost: 'Connexion perdue. Nouvelle tentative…',
  back: 'Connexion rétablie. Tout ce qui est affiché est à jour.',
  goneTitle: 'Ce lien n’est plus valable',
  gone: 'Il a été supprimé ou remplacé. Demandez un nouveau lien à l’organisateur de la conférence.',
  missed: 'Il s’est peut-être passé quelque chose pendant la coupure.',
  hasLeft: 'Cette personne est déjà partie.',
  failed: 'L’action n’a pas abouti. Réessayez.',
  simulated: 'Conférence simulée : aucun appel réel n’est passé.',
  changes: {
    joined: (name) => `${name} arrive`,
    left: (name) => `${name} est parti`,
    muted: (name) => `${name} est muet`,
    unmuted: (name) => `${name} peut parler`,
    deafened: (name) => `${name} n’entend plus`,
    undeafened: (name) => `${name} entend de nouveau`,
    locked: 'La salle est verrouillée',
    unlocked: 'La salle est ouverte',
    'recording-started': 'L’enregistrement commence',
    'recording-stopped': 'L’enregistrement s’arrête',
    ended: 'La conférence est terminée',
  },
}

/** Words in the language of the document. */
export type RoomTexts = Texts

/** The words for a language; English where we do not speak it. */
export function roomTexts(language: string): RoomTexts {
  return language === 'fr' ? fr : en
}

/** What happened, in words. */
export function describeChange(texts: RoomTexts, change: RoomChange): string {
  if (!('callerName' in change)) return texts.changes[change.kind]
  return texts.changes[change.kind](personName(texts, change))
}

/** Name of a person, or that it is hidden. */
export function personName(texts: RoomTexts, person: { callerName: string; callerNumber: string }): string {
  return person.callerNumber === 'anonymous' ? texts.hiddenNumber : person.callerName
}

interface Person {
  readonly id: number
  readonly callerName: string
  readonly callerNumber: string
}

/** What tells a person from others of the name: the number; where it is hidden, the count of the call. */
export function personMark(texts: RoomTexts, { id, callerNumber }: Person): string {
  return writeNumber(callerNumber) ?? texts.caller(id)
}

/** A name for each that nobody else has: with the number where a name repeats, with the call where that does, too. */
export function personLabels(texts: RoomTexts, people: readonly Person[]): ReadonlyMap<number, string> {
  const forms: readonly ((person: Person) => string)[] = [
    (person) => personName(texts, person),
    (person) => `${personName(texts, person)}, ${personMark(texts, person)}`,
    (person) => `${personName(texts, person)}, ${personMark(texts, person)}, ${texts.caller(person.id)}`,
  ]
  const labels = new Map<number, string>()
  for (const form of forms) {
    const counts = new Map<string, number>()
    for (const person of people) counts.set(form(person), (counts.get(form(person)) ?? 0) + 1)
    for (const person of people) {
      if (!labels.has(person.id) && counts.get(form(person)) === 1) labels.set(person.id, form(person))
    }
  }
  return labels
}
