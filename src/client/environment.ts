/**
 * Reads the environment variables that OVHcloud's own clients read.
 *
 * @module client/environment
 */
import { accessToken } from './access-token.js'
import { applicationKeys } from './application-keys.js'
import type { Credentials } from './credentials.js'
import { type EndpointName, endpoints } from './endpoints.js'
import { invalidInput } from './input.js'
import { serviceAccount } from './service-account.js'

/** What the environment tells. */
export interface EnvironmentOptions {
  /** Made of the first complete set. */
  credentials: Credentials
  /** Which of OVHcloud’s APIs. */
  endpoint: EndpointName
}

/** Variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads endpoint and credentials: `OVH_ENDPOINT` (default `ovh-eu`), and, the first that is complete, `OVH_ACCESS_TOKEN`,
 * `OVH_APPLICATION_KEY` with `OVH_APPLICATION_SECRET` and `OVH_CONSUMER_KEY`, or `OVH_CLIENT_ID` with
 * `OVH_CLIENT_SECRET`. What is passed explicitly wins, since it is spread after.
 *
 * @param environment - Default: `process.env`, nothing where there is none.
 * @throws {@link ConferenceError} `invalid_input` when credentials are missing or the endpoint is unknown: set the
 * variables that it names.
 * @example
 * const ovh = createConferenceClient({ ...fromEnvironment(), timeoutSeconds: 30 })
 */
export function fromEnvironment(environment: Environment = globalThis.process?.env ?? {}): EnvironmentOptions {
  return { credentials: readCredentials(environment), endpoint: readEndpoint(environment.OVH_ENDPOINT || 'ovh-eu') }
}

function readCredentials(environment: Environment): Credentials {
  const { OVH_ACCESS_TOKEN: token, OVH_CLIENT_ID: clientId, OVH_CLIENT_SECRET: clientSecret } = environment
  const { OVH_APPLICATION_KEY: applicationKey, OVH_APPLICATION_SECRET: applicationSecret } = environment
  const { OVH_CONSUMER_KEY: consumerKey } = environment
  if (token) return accessToken(token)
  if (applicationKey && applicationSecret && consumerKey) {
    return applicationKeys({ applicationKey, applicationSecret, consumerKey })
  }
  if (clientId && clientSecret) return serviceAccount({ clientId, clientSecret })
  const message =
    'Set OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET and OVH_CONSUMER_KEY, or OVH_CLIENT_ID and OVH_CLIENT_SECRET, ' +
    'or OVH_ACCESS_TOKEN'
  throw invalidInput([{ path: 'environment', message }])
}

function readEndpoint(name: string): EndpointName {
  const found = Object.keys(endpoints).find((endpoint) => endpoint === name)
  // Object.keys forgets the names that the compiler knows.
  if (found) return found as EndpointName
  throw invalidInput([{ path: 'OVH_ENDPOINT', message: `Choose one of ${Object.keys(endpoints).join(', ')}` }])
}
