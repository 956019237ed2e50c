/**
 * No credentials of its own: somebody between adds them.
 *
 * @module client/no-credentials
 */
import type { Credentials } from './credentials.js'
import { showAs } from './redaction.js'

/**
 * For a page that asks its own back end, which knows its users by a cookie and signs what it passes on to OVHcloud. The
 * client then sends no credentials; the browser sends the page's cookies to the page's own origin.
 *
 * @example
 * const ovh = createConferenceClient({ baseUrl: 'https://meetings.example.com/ovh/1.0', credentials: noCredentials() })
 */
export function noCredentials(): Credentials {
  return showAs<Credentials>(
    {
      kind: 'none',
      connect: () => ({
        applicationHeaders: {},
        authorize: async () => ({ headers: {}, recover: () => false }),
      }),
    },
    'Credentials(none)',
  )
}
