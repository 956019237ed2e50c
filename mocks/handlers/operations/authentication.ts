/**
 * Clock, consumer keys and the caller himself.
 *
 * @module operations/authentication
 */
import { decideConsumerKey, requestConsumerKey } from '../../behaviour/credentials.js'
import { Refusal } from '../../behaviour/refusal.js'
import type { OperationHandlers } from '../operation.js'

/** Handlers of the authentication branch. */
export const authenticationOperations: OperationHandlers<
  'getServerTime' | 'requestCredential' | 'getCurrentCredential' | 'getAuthDetails' | 'logout'
> = {
  getServerTime: ({ world }) => Math.floor(world.now / 1000 + world.rules.clockSkewSeconds),
  requestCredential: ({ world, headers, body }) => {
    const key = requestConsumerKey(world, {
      applicationKey: headers.get('X-Ovh-Application') ?? '',
      rules: body.accessRules,
      allowedIPs: body.allowedIPs ?? null,
    })
    return {
      consumerKey: key.consumerKey,
      state: key.state,
      validationUrl: `${world.origins.pages}/auth/?credentialToken=${key.validationToken}`,
    }
  },
  getCurrentCredential: ({ wire, identity }) => {
    if (identity.kind !== 'consumer key') throw new Refusal('not-found', 'This credential does not exist')
    return wire.credential(identity.key)
  },
  getAuthDetails: ({ world, identity }) => {
    const account = world.account.nichandle
    const isService = identity.kind === 'service account'
    return {
      account,
      allowedRoutes:
        identity.kind === 'consumer key' ? identity.key.rules.map(({ method, path }) => ({ method, path })) : null,
      description: null,
      identities: [
        isService
          ? `urn:v1:eu:identity:credential:${account}/oauth2-${identity.clientId}`
          : `urn:v1:eu:identity:account:${account}`,
      ],
      method: isService ? 'oauth2_client_credentials' : 'account',
      roles: null,
      user: null,
    }
  },
  logout: ({ world, identity }) => {
    if (identity.kind === 'consumer key') decideConsumerKey(world, identity.key.consumerKey, 'expired')
    return null
  },
}
