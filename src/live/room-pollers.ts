/**
 * The pollers of one client: one per watched room, under one budget.
 *
 * @module live/room-pollers
 */
import type { Transport } from '../client/transport.js'
import type { Wire } from '../client/wire.js'
import type { RoomScope } from '../conference/room-scope.js'
import { readOwnCommand, readTaskOwner, roomKey } from './own-command.js'
import { lookIntervalMs, type Pace, watchingPace } from './poll-plan.js'
import { createRoomPoller, type RoomConsumer, type RoomPoller, type Turn } from './room-poller.js'
import type { WatchState } from './watch-state.js'

/** The pollers of a client. */
export interface RoomPollers {
  /** Begins to tell a consumer what happens in a room. Returns what ends it. */
  attach(scope: RoomScope, consumer: RoomConsumer): () => void
  /** The room as others see it who watch it already; `undefined` when nobody does. */
  stateOf(scope: RoomScope): WatchState | undefined
  /** Looks whether to pause or to go on. */
  reconsider(scope: RoomScope): void
  /** A request of this client has been answered with a success, or a task is no more. */
  notice(method: string, url: string, ok: boolean): void
}

/** A room in which people are is asked about so much more often than an empty one, when the budget is short. */
const runningWeight = 8

/** Makes the pollers of a client; `wire.shared` keeps them. */
export function createRoomPollers(wire: Wire): RoomPollers {
  const pollers = new Map<string, RoomPoller>()
  /** When the next first look may take place, in milliseconds since the epoch. */
  let nextTurnAt = Number.NEGATIVE_INFINITY

  const weightOf = ({ room }: WatchState): number => (room.running ? runningWeight : 1)

  /** The share of the budget of one room: rooms with people get more of it. */
  function paceOf(poller: RoomPoller, fastestMs: number): Pace {
    const whole = watchingPace(wire.requestsPerMinute, fastestMs)
    if (pollers.size <= 1 || whole.requestsPerSecond === Number.POSITIVE_INFINITY) return whole
    let weights = 0
    for (const { state } of pollers.values()) weights += weightOf(state)
    const share = weightOf(poller.state) / weights
    const requestsPerSecond = whole.requestsPerSecond * share
    const perLook = (requestsPerSecond * lookIntervalMs({ ...whole, requestsPerSecond })) / 1000
    return { ...whole, requestsPerSecond, burst: Math.max(whole.burst * share, perLook * 1.1) }
  }

  /** The first looks of many rooms take turns. */
  function takeTurn(): Turn {
    const { requestsPerSecond, burst } = watchingPace(wire.requestsPerMinute, 0)
    if (requestsPerSecond === Number.POSITIVE_INFINITY) return { waitMs: 0, giveBack: () => {} }
    const now = wire.clock.now()
    const turnMs = 2000 / requestsPerSecond
    nextTurnAt = Math.max(nextTurnAt, now - (burst / requestsPerSecond) * 1000)
    const waitMs = Math.max(0, nextTurnAt - now)
    nextTurnAt += turnMs
    return {
      waitMs,
      giveBack: () => {
        nextTurnAt -= turnMs
      },
    }
  }

  function pollerOf(scope: RoomScope): RoomPoller {
    const key = keyOf(scope)
    const running = pollers.get(key)
    if (running) return running
    const poller: RoomPoller = createRoomPoller({
      scope,
      pace: (fastestMs) => paceOf(poller, fastestMs),
      takeTurn,
      onIdle: () => {
        if (pollers.get(key) === poller) pollers.delete(key)
      },
    })
    pollers.set(key, poller)
    return poller
  }

  return {
    attach: (scope, consumer) => pollerOf(scope).attach(consumer),
    stateOf: (scope) => pollers.get(keyOf(scope))?.state,
    reconsider: (scope) => pollers.get(keyOf(scope))?.reconsider(),
    notice(method, url, ok) {
      if (pollers.size === 0) return
      const command = ok ? readOwnCommand(method, url) : undefined
      if (command) pollers.get(command.room)?.expect(command)
      const owner = readTaskOwner(method, url)
      if (owner === undefined) return
      for (const [key, poller] of pollers) if (key.startsWith(owner)) poller.lookForEffects()
    },
  }
}

/** Tells the pollers of a client which commands it sends. */
export function noticingCommands(transport: Transport, pollers: () => RoomPollers): Transport {
  return async (request, limits, operationId) => {
    const response = await transport(request, limits, operationId)
    pollers().notice(request.method, request.url, response.ok)
    return response
  }
}

function keyOf({ place, roomNumber }: RoomScope): string {
  return roomKey(place.billingAccount, place.serviceName, roomNumber)
}
