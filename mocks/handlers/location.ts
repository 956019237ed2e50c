/**
 * Which requests are the service's: by host for interception, by path for everything.
 *
 * @module location
 */

/** Versions of the API that lead to the same branch. */
const VERSIONS = ['/1.0', '/v1']

/** Hosts of the real API, old and new. */
const API_HOSTS = [
  'eu.api.ovh.com',
  'api.eu.ovhcloud.com',
  'ca.api.ovh.com',
  'api.ca.ovhcloud.com',
  'api.us.ovhcloud.com',
  'api.ovh.com',
]

/** Token endpoints of the real service, old and new. */
const TOKEN_URLS = [
  'https://www.ovh.com/auth/oauth2/token',
  'https://ca.ovh.com/auth/oauth2/token',
  'https://us.ovhcloud.com/auth/oauth2/token',
  'https://auth.eu.ovhcloud.com/oauth2/token',
  'https://auth.ca.ovhcloud.com/oauth2/token',
]

/** Where a request goes: below the base path, or to the store and the token endpoint beside it. */
export interface Location {
  readonly kind: 'api' | 'outside'
  /** Path as the contract writes it; empty where a request names no version and so leads nowhere. */
  readonly path: string
}

/** Finds the place of a request by its path alone. */
export function locate(url: URL, mount: string): Location {
  const path = url.pathname.startsWith(mount) ? url.pathname.slice(mount.length) : url.pathname
  if (path.startsWith('/storage/')) return { kind: 'outside', path }
  if (path === '/auth/oauth2/token' || path === '/oauth2/token') return { kind: 'outside', path: '/auth/oauth2/token' }
  const version = VERSIONS.find((candidate) => path.startsWith(`${candidate}/`))
  return { kind: 'api', path: version ? path.slice(version.length) : '' }
}

/** Says for a given simulator which requests to intercept and which to let pass. */
export function createRequestFilter(input: {
  /** The base URL clients are given. */
  readonly baseUrl: URL
  /** Where signed storage addresses live. */
  readonly storage: URL
}): (url: URL) => boolean {
  const { baseUrl, storage } = input
  const mount = mountOf(baseUrl)
  const versioned = (path: string) => VERSIONS.some((version) => path.startsWith(`${version}/`))
  const tokenUrls = new Set([...TOKEN_URLS, `${baseUrl.origin}${mount}/auth/oauth2/token`])
  return (url) => {
    if (API_HOSTS.includes(url.hostname)) return versioned(url.pathname)
    if (tokenUrls.has(`${url.origin}${url.pathname}`)) return true
    if (url.origin === baseUrl.origin && url.pathname.startsWith(mount)) {
      if (versioned(url.pathname.slice(mount.length))) return true
    }
    return url.origin === storage.origin && url.pathname.startsWith(`${storage.pathname.replace(/\/$/, '')}/storage/`)
  }
}

/** Path of a base URL before its version: `/w/1` of `http://localhost:4010/w/1/1.0`. */
export function mountOf(baseUrl: URL): string {
  const path = baseUrl.pathname.replace(/\/$/, '')
  const version = VERSIONS.find((candidate) => path.endsWith(candidate))
  return version ? path.slice(0, -version.length) : path
}
