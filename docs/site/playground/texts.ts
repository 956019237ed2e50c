/**
 * Words of the playground, in French and English.
 *
 * @module playground/texts
 */
import type { Language } from './playground-world.js'

const en = {
  title: 'Playground',
  lead: 'A whole conference service runs in this page: telephones, API and clock. Nothing leaves your browser.',
  otherLanguage: 'Français',
  starting: 'Starting MSW’s worker…',
  worker: 'MSW’s worker answers',
  workerNote: 'Requests of your code are taken to the simulator by MSW’s service worker.',
  page: 'The page answers',
  pageNote:
    'Service workers are not available here (they need https or localhost), so the page gives requests to the simulator itself.',
  number: 'Number to call',
  pin: 'PIN',
  reset: 'Begin anew',
  room: 'The room, live',
  roomNote: 'What room.watch() tells',
  nobody: 'Nobody is inside. Dial with one of the telephones, or start the autopilot.',
  lock: 'Lock the room',
  unlock: 'Unlock the room',
  muteAll: 'Mute all',
  unmuteAll: 'Unmute all',
  hidden: 'Hidden number',
  states: { talking: 'talks', muted: 'muted', deaf: 'deaf', floor: 'has the floor' },
  open: 'open',
  locked: 'locked',
  statuses: {
    idle: 'not watching',
    starting: 'looking…',
    live: 'live',
    troubled: 'trouble: tries again',
    paused: 'paused while hidden',
    ended: 'ended',
  },
  actionsFor: (name: string) => `Actions for ${name}`,
  mute: (name: string) => `Mute ${name}`,
  deafen: (name: string) => `Deafen ${name}`,
  kick: (name: string) => `Remove ${name}`,
  events: 'What happened',
  telephones: 'Telephones',
  life: 'Let things happen',
  autopilot: 'Autopilot',
  scenario: 'Scenario',
  begin: 'Begin',
  code: 'Your code',
  example: 'Example',
  fromGuide: 'From the guides',
  editor: 'Code, TypeScript',
  editorNote: 'Ctrl+Enter runs it. `ovh`, `conference`, `simulator`, `number` and `signal` are there already.',
  run: 'Run',
  stop: 'Stop',
  output: 'Output',
  noOutput: 'What the code prints appears here.',
  done: 'Done.',
  stopped: 'Stopped.',
  requests: 'Requests',
  requestsNote: 'Each name leads to its operation in the contract.',
  showWatching: 'Show those of the live room',
  noRequest: 'No request yet. Run the code, or moderate somebody.',
  askers: { watching: 'live room', buttons: 'button', code: 'code' },
  time: 'When',
  who: 'Who',
  operation: 'Operation',
  request: 'Request',
  status: 'Status',
  lost: 'lost',
  underway: '…',
  outbox: 'Report mails',
  noMail: 'None yet. One leaves when the last person hangs up.',
  listen: 'Listen to the recording',
  failed: 'That did not work.',
}

type Texts = typeof en

const fr: Texts = {
  title: 'Bac à sable',
  lead: 'Un service de conférence complet tourne dans cette page : téléphones, API, horloge. Rien ne quitte votre navigateur.',
  otherLanguage: 'English',
  starting: 'Démarrage du worker de MSW…',
  worker: 'Le worker de MSW répond',
  workerNote: 'Le service worker de MSW porte les requêtes de votre code au simulateur.',
  page: 'La page répond',
  pageNote:
    'Les service workers manquent ici (il leur faut https ou localhost) : la page confie elle-même les requêtes au simulateur.',
  number: 'Numéro à composer',
  pin: 'Code PIN',
  reset: 'Recommencer',
  room: 'La salle, en direct',
  roomNote: 'Ce que dit room.watch()',
  nobody: 'Personne. Appelez avec un des téléphones, ou lancez le pilote automatique.',
  lock: 'Verrouiller la salle',
  unlock: 'Déverrouiller la salle',
  muteAll: 'Tous muets',
  unmuteAll: 'Rendre tous les micros',
  hidden: 'Numéro masqué',
  states: { talking: 'parle', muted: 'muet', deaf: 'sourd', floor: 'a la parole' },
  open: 'ouverte',
  locked: 'verrouillée',
  statuses: {
    idle: 'pas suivie',
    starting: 'en cours…',
    live: 'en direct',
    troubled: 'ennui : nouvel essai',
    paused: 'en pause, page cachée',
    ended: 'terminé',
  },
  actionsFor: (name) => `Actions pour ${name}`,
  mute: (name) => `Rendre muet : ${name}`,
  deafen: (name) => `Couper le son : ${name}`,
  kick: (name) => `Expulser : ${name}`,
  events: 'Ce qui s’est passé',
  telephones: 'Téléphones',
  life: 'Un peu de vie',
  autopilot: 'Pilote automatique',
  scenario: 'Scénario',
  begin: 'Commencer',
  code: 'Votre code',
  example: 'Exemple',
  fromGuide: 'Venu des guides',
  editor: 'Code, TypeScript',
  editorNote: 'Ctrl+Entrée le lance. `ovh`, `conference`, `simulator`, `number` et `signal` sont déjà là.',
  run: 'Lancer',
  stop: 'Arrêter',
  output: 'Sortie',
  noOutput: 'Ce que le code affiche apparaît ici.',
  done: 'Terminé.',
  stopped: 'Arrêté.',
  requests: 'Requêtes',
  requestsNote: 'Chaque nom mène à son opération dans le contrat.',
  showWatching: 'Montrer celles du suivi',
  noRequest: 'Aucune requête. Lancez le code, ou modérez quelqu’un.',
  askers: { watching: 'suivi', buttons: 'bouton', code: 'code' },
  time: 'Quand',
  who: 'Qui',
  operation: 'Opération',
  request: 'Requête',
  status: 'Statut',
  lost: 'perdue',
  underway: '…',
  outbox: 'Rapports par e-mail',
  noMail: 'Aucun. Il part quand la dernière personne raccroche.',
  listen: 'Écouter l’enregistrement',
  failed: 'L’action n’a pas abouti.',
}

/** Words in the language of the page. */
export type PlaygroundTexts = Texts

/** The words for a language. */
export function playgroundTexts(language: Language): PlaygroundTexts {
  return language === 'fr' ? fr : en
}

const CHOICE = 'ovh-conference-language'

/** The language that was chosen, else the browser's where we speak it, else English. */
export function chooseLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? remembered() ?? navigator.language.slice(0, 2)
  return asked === 'fr' ? 'fr' : 'en'
}

/** Remembers a choice for the next visit. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(CHOICE, language)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(CHOICE)
  } catch {
    return null
  }
}
