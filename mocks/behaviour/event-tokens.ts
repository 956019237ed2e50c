/**
 * Tokens of the real-time events for lines and queues. Conferences emit none.
 *
 * @module event-tokens
 */
import type { WireSchemas } from '../../src/contract.js'
import { objectNotFound } from './refusal.js'
import { dice, type EventToken, type World } from './world.js'

const MINUTE_MS = 60_000
const lifeMs: Record<WireSchemas['TokenExpirationEnum'], number | null> = {
  '5 minutes': 5 * MINUTE_MS,
  '1 hour': 60 * MINUTE_MS,
  '1 day': 24 * 60 * MINUTE_MS,
  '30 days': 30 * 24 * 60 * MINUTE_MS,
  unlimited: null,
}

/** Creates the token of an owner (`account` or `account/number`); an earlier one is replaced. */
export function createEventToken(world: World, owner: string, expiration: WireSchemas['TokenExpirationEnum']): string {
  const life = lifeMs[expiration]
  const token = dice(world).uuid().toUpperCase()
  world.eventTokens[owner] = { token, expiresAt: life === null ? null : world.now + life }
  return token
}

/** The token of an owner. */
export function getEventToken(world: World, owner: string): EventToken {
  const token = world.eventTokens[owner]
  if (!token || (token.expiresAt !== null && token.expiresAt <= world.now)) {
    throw objectNotFound(owner.includes('/') ? 'serviceName' : 'billingAccount', owner.split('/').pop() ?? owner)
  }
  return token
}

/** Deletes the token of an owner. */
export function deleteEventToken(world: World, owner: string): void {
  getEventToken(world, owner)
  delete world.eventTokens[owner]
}
