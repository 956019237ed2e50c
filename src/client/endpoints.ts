/**
 * Where OVHcloud's APIs are.
 *
 * @module client/endpoints
 */

/** Address of an API and of the token service that belongs to it. */
export interface Endpoint {
  /** Base address of the API, with its version. */
  baseUrl: string
  /** Address that hands out OAuth2 tokens; `undefined` where service accounts do not exist. */
  tokenUrl?: string
}

/**
 * The endpoints by name. The `…-2026` names are the hosts that OVHcloud is moving to; both answer today. Telephony is
 * known to exist in Europe only.
 */
export const endpoints = {
  'ovh-eu': { baseUrl: 'https://eu.api.ovh.com/1.0', tokenUrl: 'https://www.ovh.com/auth/oauth2/token' },
  'ovh-ca': { baseUrl: 'https://ca.api.ovh.com/1.0', tokenUrl: 'https://ca.ovh.com/auth/oauth2/token' },
  'ovh-us': { baseUrl: 'https://api.us.ovhcloud.com/1.0', tokenUrl: 'https://us.ovhcloud.com/auth/oauth2/token' },
  'ovh-eu-2026': {
    baseUrl: 'https://api.eu.ovhcloud.com/1.0',
    tokenUrl: 'https://auth.eu.ovhcloud.com/oauth2/token',
  },
  'ovh-ca-2026': {
    baseUrl: 'https://api.ca.ovhcloud.com/1.0',
    tokenUrl: 'https://auth.ca.ovhcloud.com/oauth2/token',
  },
} as const satisfies Record<string, Endpoint>

/** Name of an endpoint. */
export type EndpointName = keyof typeof endpoints
