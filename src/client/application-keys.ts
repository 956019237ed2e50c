/**
 * The three-key signature: application key, application secret, consumer key.
 *
 * @module client/application-keys
 */
import type { Credentials } from './credentials.js'
import { requireSecrets } from './input.js'
import { showAs } from './redaction.js'
import { sharedValue } from './shared-value.js'
import { sign } from './signature.js'

/** The three keys. */
export interface ApplicationKeysOptions {
  /** Names the application; from OVHcloud's createApp page. */
  applicationKey: string
  /** Secret of the application; never sent. */
  applicationSecret: string
  /** What a customer allowed the application to do; from {@link requestConsumerKey} or the createToken page. */
  consumerKey: string
}

/**
 * Credentials that sign each request with three keys. The clock of OVHcloud is read once for all first calls, and again
 * when OVHcloud finds a request out of time.
 *
 * @throws {@link ConferenceError} `invalid_input` when a key is missing: pass all three.
 * @example
 * const credentials = applicationKeys({ applicationKey: 'ak', applicationSecret: 'as', consumerKey: 'ck' })
 */
export function applicationKeys(options: ApplicationKeysOptions): Credentials {
  const { applicationKey, applicationSecret, consumerKey } = options
  requireSecrets({ applicationKey, applicationSecret, consumerKey })
  const applicationHeaders = { 'X-Ovh-Application': applicationKey }

  return showAs<Credentials>(
    {
      kind: 'application keys',
      connect(access) {
        const localSeconds = (): number => Math.floor(access.clock.now() / 1000)
        const offset = sharedValue(async (signal) => ({
          seconds: (await access.readServerTime(signal)) - localSeconds(),
        }))

        return {
          applicationHeaders,
          async authorize(request, wait) {
            const offsetUsed = await offset.get(wait)
            const timestampSeconds = localSeconds() + offsetUsed.seconds
            return {
              headers: {
                ...applicationHeaders,
                'X-Ovh-Consumer': consumerKey,
                'X-Ovh-Timestamp': String(timestampSeconds),
                'X-Ovh-Signature': sign({ applicationSecret, consumerKey, ...request, timestampSeconds }),
              },
              recover: (code) => code === 'query_time_out' && offset.drop(offsetUsed),
            }
          },
        }
      },
    },
    'Credentials(application keys)',
  )
}
