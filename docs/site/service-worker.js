/**
 * The worker of the site. It keeps pages and scripts for times without a network, and leaves everything else to MSW's
 * worker script, which lies beside it unchanged.
 *
 * @module site/service-worker
 */
const version = 'VERSION'
const files = JSON.parse('["FILES"]')
const cacheName = `ovh-conference-site-${new URL('./', location.href).pathname}-${version}`
const base = new URL('./', location.href).href
/** A network that answers nothing for so long counts as none. */
const PATIENCE_MS = 4000

addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files.map((file) => base + file))))
})

addEventListener('activate', (event) => {
  const prefix = cacheName.slice(0, -version.length)
  event.waitUntil(
    caches.keys().then((names) => {
      const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName)
      return Promise.all(old.map((name) => caches.delete(name)))
    }),
  )
})

// MSW's script takes the worker away with the last page. This one stays, for the next visit may be without a network.
addEventListener('message', (event) => {
  if (event.data !== 'CLIENT_CLOSED') return
  event.stopImmediatePropagation()
  // Declared by MSW's script, which shares the scope.
  activeClientIds.delete(event.source.id)
})

addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(base)) return
  event.stopImmediatePropagation()
  event.respondWith(fromNetworkOrCache(event))
})

async function fromNetworkOrCache(event) {
  const { request } = event
  const cache = await caches.open(cacheName)
  const kept = async () => {
    const url = new URL(request.url)
    const page = url.pathname.endsWith('/') ? `${url.origin}${url.pathname}index.html` : request.url
    return (await cache.match(request, { ignoreSearch: true })) ?? (await cache.match(page, { ignoreSearch: true }))
  }
  const fresh = fetch(request).then((response) => {
    if (response.ok && response.status === 200) event.waitUntil(cache.put(request, response.clone()))
    return response
  })
  let timer
  const late = new Promise((resolve) => {
    timer = setTimeout(async () => resolve(await kept()), PATIENCE_MS)
  })
  try {
    return (await Promise.race([fresh, late])) ?? (await fresh)
  } catch {
    return (await kept()) ?? Response.error()
  } finally {
    clearTimeout(timer)
  }
}

importScripts('mockServiceWorker.js')
