/**
 * Where a request to the server leads: a world's API, its pages, the control API, or an asset.
 *
 * @module site
 */
import { after } from '../clock/real-timer.js'
import { failureAnswer, nothingHere, requireMethod, ServerRefusal, textAnswer } from './answers.js'
import { createAssets } from './assets.js'
import { answerControl } from './control-api/control-api.js'
import { describeControl } from './control-api/description.js'
import type { HostRequest } from './http-host.js'
import { answerLink } from './link-pages.js'
import { isFromThisMachine } from './local-access.js'
import { deskDocument, indexDocument } from './local-pages.js'
import { chooseLanguage, type PageLanguage, pageHeaders } from './page-document.js'
import type { Worlds } from './worlds.js'

/** How the site answers. */
export interface SiteOptions {
  /** Language of pages where the browser asks for none we speak. */
  readonly language: PageLanguage
  /** Do desk, index and control API answer other machines too? */
  readonly remoteControl: boolean
  /** How long the API thinks before each answer, in milliseconds of real time. */
  readonly latencyMs: number
}

/** Answers every request to the server. */
export function createSite(worlds: Worlds, options: SiteOptions): (request: HostRequest) => Promise<Response> {
  const answerAsset = createAssets()

  const answerWithin = async (request: HostRequest, url: URL, worldId: string | null, path: string) => {
    const link = /^\/(follow|control)\/([^/]+)(?:\/([^/]*))?$/.exec(path)
    if (link?.[2] !== undefined) {
      const kind = link[1] === 'follow' ? 'follow' : 'control'
      return answerLink(
        worlds.get(worldId),
        request,
        url,
        { kind, token: link[2], rest: link[3] ?? '' },
        options.language,
      )
    }
    // Not the API's affair: it would write the address, token and all, into the request log.
    if (/^\/(follow|control)(\/|$)/.test(path)) throw nothingHere()
    const isControl = path === '/simulation' || path.startsWith('/simulation/')
    if (path === '/' || path === '/desk' || isControl) {
      if (!options.remoteControl && !isFromThisMachine(request, url)) throw notFromThere()
      const description = describeControl(worlds, worldId, request, path)
      if (description) return description
      if (isControl) {
        return answerControl(worlds, worldId, request, path.slice('/simulation'.length))
      }
      requireMethod(request, 'GET')
      const language = chooseLanguage(
        url.searchParams.get('lang'),
        request.headers.get('Accept-Language'),
        options.language,
      )
      const world = worlds.get(worldId)
      const html = path === '/desk' ? deskDocument(language) : indexDocument(world, worlds.baseUrl(worldId), language)
      return new Response(html, { headers: pageHeaders })
    }
    const { simulator } = worlds.get(worldId)
    if (options.latencyMs > 0) await passed(options.latencyMs)
    return simulator.answer(request, { remoteAddress: request.ip })
  }

  return async (request) => {
    if (!URL.canParse(request.url)) return textAnswer('The address is malformed.', 400)
    const url = new URL(request.url)
    try {
      const asset = /^\/assets\/([^/]+)$/.exec(url.pathname)
      if (asset?.[1] !== undefined) return await answerAsset(request, asset[1])
      const world = /^\/w\/([^/]+)(\/.*)?$/.exec(url.pathname)
      if (world?.[1] === undefined) return await answerWithin(request, url, null, url.pathname)
      if (!/^[\w-]{1,64}$/.test(world[1])) throw nothingHere()
      return await answerWithin(request, url, world[1], world[2] ?? '/')
    } catch (error) {
      return failureAnswer(error)
    }
  }
}

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => {
    after(ms, resolve)
  })
}

function notFromThere(): ServerRefusal {
  return new ServerRefusal(
    403,
    'only_from_this_machine',
    'The desk and the control API answer this machine only. Start the server with --remote-control to open them.',
  )
}
