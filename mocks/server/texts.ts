/**
 * What the command prints, in French and English.
 *
 * @module texts
 */
import { DEMO_PIN, type DemoConference } from './demo-conference.js'
import type { PageLanguage } from './page-document.js'
import type { ReferenceServerOptions } from './reference-server.js'
import { scenarioNames } from './scenario-names.js'

const MARGIN = ' '.repeat(23)
const stories = `${scenarioNames.slice(0, 4).join(', ')},\n${MARGIN}${scenarioNames.slice(4).join(', ')}`

/** Answer to `--help`. */
export const helpText = `ovh-conference: a telephone conference service in a box. Unofficial; no real call is made.

Usage
  ovh-conference serve [options]

  Starts a server that speaks OVHcloud's conference API, with a demo conference in which people come, talk and go,
  pages to follow and control it, a desk of telephones to call it from, and an HTTP API to drive it all from tests.
  It runs until you press Ctrl+C.

Options (and what holds without them)
  --port N             port to listen on; 0 takes a free one (4010)
  --host ADDRESS       address to listen on (127.0.0.1: this machine only)
  --public-url URL     where others reach it, behind a proxy or out of a container (where it listens)
  --remote-control     with --host: lets other machines use the desk and the control API, too

  --seed N             same seed, same keys, same links and same chance (drawn anew, links beyond guessing)
  --speed N            how much faster than real time it lives (1)
  --scenario NAME      lets a story happen in the demo conference instead of the autopilot; one of
                       ${stories}
  --no-autopilot       leaves the demo conference empty
  --state FILE         keeps everything in a file and goes on from there next time, seed included
                       (everything is forgotten)

  --credentials MODE   strict verifies keys, clock, signature and rights; relaxed only wants them present (strict)
  --latency MS         how long the API thinks before each answer (0)
  --smtp HOST:PORT     sends the reports to a mail server, with the recording attached or linked (they stay here)

  --lang fr|en         language of pages where the browser asks for neither (en), and of what is printed here
                       (that of the terminal)
  --open               opens the server's page in the browser
  --json               prints one line of JSON once ready: baseUrl, credentials, billingAccount, serviceName, links
  -h, --help           this text

Examples
  ovh-conference serve --open
  ovh-conference serve --port 0 --json --seed 1 --speed 20
  ovh-conference serve --state conference.json --scenario boardMeeting

Exit codes: 0 after Ctrl+C, 2 when the command cannot be carried out as given.
`

/** Answer to `--help` in French. */
export const frenchHelpText = `ovh-conference : un service de conférence téléphonique simulé. Non officiel ; aucun appel réel n’est passé.

Emploi
  ovh-conference serve [options]

  Démarre un serveur qui parle l’API de conférence d’OVHcloud, avec une conférence de démonstration où l’on arrive,
  parle et repart, des pages pour la suivre et la contrôler, un bureau de téléphones pour l’appeler, et une API HTTP
  pour piloter le tout depuis des tests. Il tourne jusqu’à ce que vous fassiez Ctrl+C.

Options (et ce qui vaut sans elles)
  --port N             port d’écoute ; 0 en prend un libre (4010)
  --host ADRESSE       adresse d’écoute (127.0.0.1 : cette machine seulement)
  --public-url URL     où les autres le joignent, derrière un mandataire ou hors d’un conteneur (là où il écoute)
  --remote-control     avec --host : ouvre aussi le bureau et l’API de pilotage aux autres machines

  --seed N             même graine, mêmes clés, mêmes liens et même hasard (tirée au sort, liens indevinables)
  --speed N            combien de fois plus vite que le temps réel (1)
  --scenario NOM       joue une histoire dans la conférence de démonstration au lieu du pilote automatique :
                       ${stories}
  --no-autopilot       laisse la conférence de démonstration vide
  --state FICHIER      garde tout dans un fichier et reprend là la fois suivante, graine comprise (tout est oublié)

  --credentials MODE   strict vérifie clés, heure, signature et droits ; relaxed veut seulement qu’ils soient là (strict)
  --latency MS         temps que l’API prend avant chaque réponse (0)
  --smtp HÔTE:PORT     envoie les rapports à un serveur de courrier, enregistrement joint ou lié (ils restent ici)

  --lang fr|en         langue des pages quand le navigateur ne demande ni l’une ni l’autre (en), et de ce qui
                       s’affiche ici (celle du terminal)
  --open               ouvre la page du serveur dans le navigateur
  --json               écrit une ligne de JSON au départ : baseUrl, credentials, billingAccount, serviceName, links
  -h, --help           ce texte

Exemples
  ovh-conference serve --open
  ovh-conference serve --port 0 --json --seed 1 --speed 20
  ovh-conference serve --state conference.json --scenario boardMeeting

Codes de sortie : 0 après Ctrl+C, 2 quand la commande ne peut être exécutée telle quelle.
`

/** What a program needs to use a server; printed as it is with `--json`. */
export interface ReadyServer extends DemoConference {
  readonly baseUrl: string
  readonly credentials: {
    readonly applicationKey: string
    readonly applicationSecret: string
    readonly consumerKey: string
  }
}

const readyTexts = {
  en: {
    ready: 'The reference server is ready.',
    exposed: 'It listens on every machine that can reach this one, not on this machine only.',
    start: 'Start here',
    desk: 'Phone desk',
    account: 'Billing account',
    conference: 'Conference',
    pin: 'PIN',
    follow: 'Follow link',
    control: 'Control link',
    seed: 'Seed',
    ask: 'Ask it the time, and call the conference:',
    use: 'Use it from a program:',
    stop: 'Press Ctrl+C to stop.',
  },
  fr: {
    ready: 'Le serveur de référence est prêt.',
    exposed: 'Il répond aux autres machines qui joignent celle-ci, pas à elle seule.',
    start: 'Commencez ici',
    desk: 'Téléphones',
    account: 'Compte',
    conference: 'Conférence',
    pin: 'PIN',
    follow: 'Lien de suivi',
    control: 'Lien de contrôle',
    seed: 'Graine',
    ask: 'Demandez-lui l’heure, et appelez la conférence :',
    use: 'Utilisez-le depuis un programme :',
    stop: 'Ctrl+C pour arrêter.',
  },
} as const

/** Addresses that only this machine reaches. */
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|::1|\[::1\])$/

/** What a newcomer needs once the server is ready. */
export function readyText(
  server: ReadyServer & { readonly localOrigin: string },
  options: ReferenceServerOptions,
  language: PageLanguage,
): string {
  const { baseUrl, billingAccount, serviceName, credentials, links, localOrigin } = server
  const text = readyTexts[language]
  const rows = [
    [text.start, `${localOrigin}/`],
    [text.desk, `${localOrigin}/desk`],
    ['API', baseUrl],
    [text.account, billingAccount],
    [text.conference, `${serviceName}  (${text.pin} ${DEMO_PIN})`],
    [text.follow, links.follow],
    [text.control, links.control],
    [text.seed, String(options.seed)],
  ] as const
  return `${text.ready}${LOOPBACK.test(options.host) ? '' : ` ${text.exposed}`}

${rows.map(([label, value]) => `  ${label.padEnd(16)} ${value}`).join('\n')}

${text.ask}

  curl ${baseUrl}/auth/time
  curl ${localOrigin}/simulation/calls --json '{"serviceName":"${serviceName}","from":"+33639980001","name":"Ada","keys":"${DEMO_PIN}#"}'

${text.use}

  import { applicationKeys, createConferenceClient } from 'ovh-conference'

  const ovh = createConferenceClient({
    baseUrl: '${baseUrl}',
    credentials: applicationKeys({
      applicationKey: '${credentials.applicationKey}',
      applicationSecret: '${credentials.applicationSecret}',
      consumerKey: '${credentials.consumerKey}',
    }),
  })
  const conference = ovh.conference({ billingAccount: '${billingAccount}', serviceName: '${serviceName}' })
  console.log(await conference.participants.list())

${text.stop}
`
}
