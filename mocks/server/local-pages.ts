/**
 * Pages for the person at this machine: the index, which leads everywhere, and the phone desk.
 *
 * @module local-pages
 */
import { readNumbers } from './desk-reading.js'
import { escapeHtml, htmlDocument, type PageLanguage, pageDocument } from './page-document.js'
import { writeNumber } from './pages/writing.js'
import type { DeskNumber } from './protocol/desk-view.js'
import type { ServedWorld } from './served-world.js'

const texts = {
  fr: {
    title: 'Serveur de référence',
    intro: 'Un service de conférence téléphonique simulé. Aucun appel réel n’est passé.',
    api: 'API',
    desk: 'Le bureau des téléphones',
    deskNote: 'Appelez, composez le code, parlez : autant de téléphones que vous voulez.',
    controlApi: 'L’API de pilotage',
    controlNote: 'sa description en OpenAPI',
    follow: 'Suivre',
    control: 'Contrôler',
    pin: 'Code PIN',
    room: 'Salle',
    nothing: 'Aucune conférence pour l’instant.',
    inside: (count: number) => (count < 2 ? `${count} personne` : `${count} personnes`),
    deskTitle: 'Bureau des téléphones',
    loading: 'Chargement…',
    withoutScript: 'Cette page a besoin de JavaScript.',
  },
  en: {
    title: 'Reference server',
    intro: 'A simulated telephone conference service. No real call is made.',
    api: 'API',
    desk: 'The phone desk',
    deskNote: 'Dial, type the PIN, talk: as many telephones as you like.',
    controlApi: 'The control API',
    controlNote: 'its OpenAPI description',
    follow: 'Follow',
    control: 'Control',
    pin: 'PIN',
    room: 'Room',
    nothing: 'No conference yet.',
    inside: (count: number) => (count === 1 ? '1 person' : `${count} people`),
    deskTitle: 'Phone desk',
    loading: 'Loading…',
    withoutScript: 'This page needs JavaScript.',
  },
} as const

/** The page that leads to everything else. */
export function indexDocument(world: ServedWorld, baseUrl: string, language: PageLanguage): string {
  const text = texts[language]
  const mount = world.id === null ? '' : `/w/${world.id}`
  const numbers = world.operate(readNumbers).map((number) => numberItem(number, language))
  return htmlDocument({
    language,
    title: `${text.title} – ovh-conference`,
    head: '<link rel="stylesheet" href="/assets/room.css">',
    body: `<main class="index">
<h1>${text.title}</h1>
<p class="lead">${text.intro}</p>
<ul class="doors">
<li><a class="door" href="${mount}/desk"><strong>${text.desk}</strong><span>${text.deskNote}</span></a></li>
${numbers.join('\n') || `<li><p class="door">${text.nothing}</p></li>`}
</ul>
<p>${text.api} <code>${escapeHtml(baseUrl)}</code></p>
<p>${text.controlApi} <code>${escapeHtml(baseUrl.replace(/\/[^/]+$/, '/simulation'))}</code> · <a href="${mount}/simulation/openapi.yaml">${text.controlNote}</a></p>
</main>`,
  })
}

function numberItem(
  { serviceName, description, roomNumber, pin, participantCount, rooms, links }: DeskNumber,
  language: PageLanguage,
): string {
  const text = texts[language]
  const link = (url: string | null, label: string) =>
    url === null ? '' : `<a class="button" href="${escapeHtml(url)}">${label}</a>`
  const number = escapeHtml(writeNumber(serviceName) ?? serviceName)
  const count = rooms.reduce((sum, room) => sum + room.participantCount, participantCount)
  return `<li class="door"><strong>${escapeHtml(description) || number}</strong>
<span>${description === '' ? '' : `${number} · `}${text.room} ${roomNumber}${pin === null ? '' : ` · ${text.pin} ${escapeHtml(pin)}`} · ${text.inside(count)}</span>
<span class="buttons">${link(links.follow, text.follow)}${link(links.control, text.control)}</span></li>`
}

/** The phone desk. */
export function deskDocument(language: PageLanguage): string {
  const { deskTitle, loading, withoutScript } = texts[language]
  return pageDocument({ page: 'desk', language, title: deskTitle, loading, withoutScript, facts: {} })
}
