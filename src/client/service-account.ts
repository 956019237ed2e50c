/**
 * OAuth2 service accounts: the client-credentials grant.
 *
 * @module client/service-account
 */
import type { AuthorizerAccess, Credentials } from './credentials.js'
import { ConferenceError } from './error.js'
import { isVisibleAscii, requireSecrets } from './input.js'
import { postForm } from './post-form.js'
import { redact, showAs } from './redaction.js'
import { sharedValue } from './shared-value.js'
import { readWireError } from './wire-error.js'

/** A service account, as OVHcloud created it. */
export interface ServiceAccountOptions {
  clientId: string
  /** Shown once by OVHcloud, when the account is created. */
  clientSecret: string
  /** Address of the token service. Default: that of the client's endpoint. */
  tokenUrl?: string | undefined
}

interface Token {
  value: string
  /** When to get the next one, in milliseconds since the epoch. */
  renewAt: number
}

/** A token is renewed this long before it ends, so that none ends on the way; at half its life when that is later. */
const renewEarlyMs = 60_000

/**
 * Credentials of a service account. The token is fetched by the first call with `requestAccessToken`, shared by all, and
 * renewed a minute before it ends or when OVHcloud refuses it; however many calls wait, one request is in flight.
 *
 * @throws {@link ConferenceError} `invalid_input` when an option is missing.
 * @example
 * const credentials = serviceAccount({ clientId: 'EU.0123', clientSecret: 'secret' })
 */
export function serviceAccount(options: ServiceAccountOptions): Credentials {
  const { clientId, clientSecret } = options
  requireSecrets({ clientId, clientSecret })

  return showAs<Credentials>(
    {
      kind: 'service account',
      connect(access) {
        const form = {
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: clientSecret,
          scope: 'all',
        }
        const token = sharedValue((signal) => {
          return requestToken(access, options.tokenUrl ?? access.tokenUrl, form, signal)
        })

        return {
          applicationHeaders: {},
          async authorize(_request, wait) {
            let current = await token.get(wait)
            if (wait.clock.now() >= current.renewAt && token.drop(current)) current = await token.get(wait)
            return {
              headers: { Authorization: `Bearer ${current.value}` },
              recover: (code) => (code === 'unauthorized' || code === 'invalid_credential') && token.drop(current),
            }
          },
        }
      },
    },
    'Credentials(service account)',
  )
}

async function requestToken(
  access: AuthorizerAccess,
  tokenUrl: string | undefined,
  form: Record<string, string>,
  signal: AbortSignal,
): Promise<Token> {
  if (!tokenUrl) {
    throw new ConferenceError({
      code: 'invalid_input',
      why: 'this endpoint has no token service',
      issues: [{ path: 'tokenUrl', message: 'Pass tokenUrl, or choose ovh-eu, ovh-ca or ovh-us' }],
    })
  }
  const operationId = 'requestAccessToken'
  const { status, text } = await postForm(access.formSender(signal), tokenUrl, form)
  const answer = readTokenAnswer(text)
  if (isVisibleAscii(answer.value)) {
    const lifeMs = answer.lifeSeconds * 1000
    return { value: answer.value, renewAt: access.clock.now() + Math.max(lifeMs - renewEarlyMs, lifeMs / 2) }
  }
  if (answer.refusal) {
    const why = `the token service says "${redact(answer.refusal)}"`
    throw new ConferenceError({ code: 'token_refused', why, operationId, status })
  }
  const { code, why } =
    status < 400
      ? { code: 'invalid_response' as const, why: 'the token service sent no token' }
      : readWireError(status, text)
  throw new ConferenceError({ code, why, operationId, status, remedy: 'Check the token URL' })
}

/** The body decides, not the status: refusals have been seen with 200 and with 400. */
function readTokenAnswer(text: string): { value: string; lifeSeconds: number; refusal: string } {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    // HTML with status 200 has been seen: not a token.
  }
  const field = (name: string): unknown =>
    typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
  return {
    value: String(field('access_token') ?? ''),
    // The standard lets it be missing: the token is good until it is refused.
    lifeSeconds: Number(field('expires_in')) || Number.POSITIVE_INFINITY,
    refusal: String(field('error_description') ?? field('error') ?? ''),
  }
}
