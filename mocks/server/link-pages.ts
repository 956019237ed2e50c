/**
 * What is behind the public links: the page, its event stream, and for a control link the actions.
 *
 * @module link-pages
 */
import { jsonAnswer, nothingHere, readJson, requireMethod } from './answers.js'
import { moderate } from './moderation.js'
import { chooseLanguage, htmlDocument, type PageLanguage, pageDocument, pageHeaders } from './page-document.js'
import { ModerationSchema } from './protocol/moderation.js'
import type { LinkKind, ServedWorld } from './served-world.js'

const texts = {
  fr: {
    follow: 'Suivi de la conférence',
    control: 'Contrôle de la conférence',
    loading: 'Chargement de la conférence…',
    withoutScript: 'Cette page a besoin de JavaScript pour suivre la conférence en direct.',
    deadTitle: 'Ce lien n’est plus valable',
    dead: 'Il a été supprimé ou remplacé. Demandez un nouveau lien à l’organisateur de la conférence.',
  },
  en: {
    follow: 'Follow the conference',
    control: 'Control the conference',
    loading: 'Loading the conference…',
    withoutScript: 'This page needs JavaScript to follow the conference live.',
    deadTitle: 'This link is no longer valid',
    dead: 'It was deleted or replaced. Ask the organizer of the conference for a new one.',
  },
} as const

/** Answers a request below `/follow/<token>` or `/control/<token>`. */
export async function answerLink(
  world: ServedWorld,
  request: Request,
  url: URL,
  link: { readonly kind: LinkKind; readonly token: string; readonly rest: string },
  fallbackLanguage: PageLanguage,
): Promise<Response> {
  const { kind, token, rest } = link
  if (rest === '') {
    requireMethod(request, 'GET')
    const language = chooseLanguage(
      url.searchParams.get('lang'),
      request.headers.get('Accept-Language'),
      fallbackLanguage,
    )
    return documentAnswer(world, kind, token, language)
  }
  if (rest === 'events') {
    requireMethod(request, 'GET')
    const stream = world.watchRoom(kind, token, request.headers.get('Last-Event-ID') ?? url.searchParams.get('after'))
    if (!stream) throw deadLink()
    return stream
  }
  // A follow link has no actions at all: there is nothing to forget to check.
  if (rest === 'actions' && kind === 'control') {
    requireMethod(request, 'POST')
    const wish = await readJson(request, ModerationSchema, 4096)
    world.operate((state) => {
      const place = world.findRoom(state, kind, token)
      if (!place) throw deadLink()
      moderate(state, place, wish)
    })
    return jsonAnswer({ done: true })
  }
  throw nothingHere()
}

function documentAnswer(world: ServedWorld, kind: LinkKind, token: string, language: PageLanguage): Response {
  const text = texts[language]
  const isAlive = world.operate((state) => world.findRoom(state, kind, token) !== undefined)
  if (!isAlive) {
    const html = htmlDocument({
      language,
      title: text.deadTitle,
      head: '<link rel="stylesheet" href="/assets/room.css">',
      body: `<main class="notice"><h1>${text.deadTitle}</h1><p>${text.dead}</p></main>`,
    })
    return new Response(html, { status: 404, headers: pageHeaders })
  }
  const { loading, withoutScript } = text
  const html = pageDocument({ page: 'room', language, title: text[kind], loading, withoutScript, facts: { kind } })
  return new Response(html, { headers: pageHeaders })
}

function deadLink() {
  return nothingHere('This link is no longer valid.')
}
