/**
 * A ready-made bearer token.
 *
 * @module client/access-token
 */
import type { Credentials } from './credentials.js'
import { ConferenceError } from './error.js'
import { isVisibleAscii, requireSecrets } from './input.js'
import { bounded, type Wait } from './limits.js'
import { showAs } from './redaction.js'

/**
 * Credentials that send a bearer token which you have got elsewhere.
 *
 * @param token - The token, or a function that gives the current one; it is asked before every request, so it should
 * keep the token itself.
 * @throws {@link ConferenceError} `invalid_input` when the token is empty, or no token. Calls reject with `unauthorized`
 * when the function gives none; what it threw is the `cause`.
 * @example
 * const credentials = accessToken(() => session.currentToken())
 */
export function accessToken(token: string | (() => string | Promise<string>)): Credentials {
  if (typeof token === 'string') requireSecrets({ token })

  return showAs<Credentials>(
    {
      kind: 'access token',
      connect: () => ({
        applicationHeaders: {},
        async authorize(_request, wait) {
          const current = await bounded(wait, Number.POSITIVE_INFINITY, () => readToken(token, wait))
          return { headers: { Authorization: `Bearer ${current}` }, recover: () => false }
        },
      }),
    },
    'Credentials(access token)',
  )
}

/** What the program gives is checked as if it came from outside: `Bearer undefined` has been sent before. */
async function readToken(token: string | (() => string | Promise<string>), { operationId }: Wait): Promise<string> {
  const refuse = (why: string, cause?: unknown): ConferenceError =>
    new ConferenceError({ code: 'unauthorized', why, operationId, cause, remedy: 'Give accessToken a valid token' })
  let current: unknown = token
  try {
    if (typeof token === 'function') current = await token()
  } catch (cause) {
    throw refuse('the function passed to accessToken failed', cause)
  }
  if (typeof current === 'string' && isVisibleAscii(current)) return current
  throw refuse('the function passed to accessToken gave no token')
}
