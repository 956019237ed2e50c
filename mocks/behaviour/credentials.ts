/**
 * Who may call the simulated API: applications, consumer keys, service accounts.
 *
 * @module credentials
 */
import { isInBlock } from './ip-block.js'
import { Refusal } from './refusal.js'
import { type AccessRule, type ConsumerKey, dice, type World } from './world.js'

const ACCESS_TOKEN_SECONDS = 3599

/** Everything a program needs to call the simulated API. */
export interface SimulatorCredentials {
  /** Names the program. */
  readonly applicationKey: string
  /** Signs, together with the consumer key. */
  readonly applicationSecret: string
  /** Validated, with all rights. */
  readonly consumerKey: string
  /** For OAuth2 client credentials. */
  readonly clientId: string
  /** Goes with `clientId`. */
  readonly clientSecret: string
}

const EVERYTHING: readonly AccessRule[] = (['GET', 'POST', 'PUT', 'DELETE'] as const).map((method) => ({
  method,
  path: '/*',
}))

/** Creates an application with a validated consumer key that may do everything, and a service account. */
export function grantEverything(world: World): SimulatorCredentials {
  const chance = dice(world)
  const applicationKey = chance.hex(16)
  const applicationSecret = chance.hex(32)
  world.credentials.applications[applicationKey] = {
    applicationId: ++world.counters.credential,
    applicationSecret,
  }
  const key = requestConsumerKey(world, { applicationKey, rules: EVERYTHING, allowedIPs: null })
  key.state = 'validated'
  const clientId = `EU.${chance.hex(16)}`
  const clientSecret = chance.hex(32)
  world.credentials.serviceAccounts[clientId] = clientSecret
  return { applicationKey, applicationSecret, consumerKey: key.consumerKey, clientId, clientSecret }
}

/** What a consumer key shall be allowed to do. */
export interface ConsumerKeyRequest {
  readonly applicationKey: string
  readonly rules: readonly AccessRule[]
  readonly allowedIPs: readonly string[] | null
}

/** Creates a consumer key that waits for its validation. */
export function requestConsumerKey(world: World, request: ConsumerKeyRequest): ConsumerKey {
  const chance = dice(world)
  const key: ConsumerKey = {
    credentialId: ++world.counters.credential,
    consumerKey: chance.hex(32),
    applicationKey: request.applicationKey,
    state: 'pendingValidation',
    rules: request.rules,
    allowedIPs: request.allowedIPs,
    createdAt: world.now,
    validationToken: chance.token(48),
    expiresAt: null,
    lastUsedAt: null,
  }
  world.credentials.consumerKeys[key.consumerKey] = key
  return key
}

/** The customer's decision about a consumer key. */
export function decideConsumerKey(world: World, consumerKey: string, state: ConsumerKey['state']): void {
  const key = world.credentials.consumerKeys[consumerKey]
  if (!key) throw new Refusal('not-found', 'This credential does not exist')
  key.state = state
}

/** Is the key in use at this moment? */
export function isUsable(world: World, key: ConsumerKey): boolean {
  return key.state === 'validated' && (key.expiresAt === null || key.expiresAt > world.now)
}

/** May the key be used from this address? Where the address is not known, there is nothing to hold it against. */
export function isAllowedFrom({ allowedIPs }: ConsumerKey, address: string | undefined): boolean {
  if (address === undefined || allowedIPs === null || allowedIPs.length === 0) return true
  return allowedIPs.some((block) => isInBlock(address, block))
}

/** Does one of the rules cover a call? `*` stands for anything; `/x/*` does not cover `/x`. */
export function isGranted(rules: readonly AccessRule[], method: string, path: string): boolean {
  return rules.some((rule) => rule.method === method && matchesPath(rule.path, path))
}

function matchesPath(pattern: string, path: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (!path.startsWith(first)) return false
  let position = first.length
  for (const [index, part] of rest.entries()) {
    if (index === rest.length - 1) return path.endsWith(part) && path.length - part.length >= position
    const found = path.indexOf(part, position)
    if (found < 0) return false
    position = found + part.length
  }
  return position === path.length
}

/** Exchanges a service account for an access token; `undefined` when it is refused. */
export function issueAccessToken(world: World, clientId: string, clientSecret: string) {
  if (world.credentials.serviceAccounts[clientId] !== clientSecret) return undefined
  const token = dice(world).token(64)
  world.credentials.accessTokens[token] = { clientId, expiresAt: world.now + ACCESS_TOKEN_SECONDS * 1000 }
  return { token, expiresIn: ACCESS_TOKEN_SECONDS }
}
