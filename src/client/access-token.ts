/**
 * A ready-made bearer token.
 *
 * @module client/access-token
 */
import type { Credentials } from './credentials.js'
import { requireTexts } from './input.js'
import { bounded } from './limits.js'
import { showAs } from './redaction.js'

/**
 * Credentials that send a bearer token which you have got elsewhere.
 *
 * @param token - The token, or a function that gives the current one; it is asked before every request, so it should
 * keep the token itself.
 * @throws {@link ConferenceError} `invalid_input` when the token is empty.
 * @example
 * const credentials = accessToken(() => session.currentToken())
 */
export function accessToken(token: string | (() => string | Promise<string>)): Credentials {
  if (typeof token === 'string') requireTexts({ token })
  const read = async (): Promise<string> => (typeof token === 'string' ? token : token())

  return showAs<Credentials>(
    {
      kind: 'access token',
      connect: () => ({
        applicationHeaders: {},
        async authorize(_request, wait) {
          const current = await bounded(wait, Number.POSITIVE_INFINITY, read)
          return { headers: { Authorization: `Bearer ${current}` }, recover: () => false }
        },
      }),
    },
    'Credentials(access token)',
  )
}
