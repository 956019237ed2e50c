/**
 * One simulated world behind the server, with the streams that show it.
 *
 * @module served-world
 */
import { findByToken } from '../behaviour/web-access.js'
import type { World } from '../behaviour/world.js'
import { after, every } from '../clock/real-timer.js'
import { SystemClock } from '../clock/system-clock.js'
import { createWire, type Wire } from '../handlers/wire.js'
import type { Simulator, SimulatorSnapshot } from '../simulator.js'
import { readDesk } from './desk-reading.js'
import { EventChannel } from './event-channel.js'
import type { DeskView } from './protocol/desk-view.js'
import { type RoomChange, type RoomView, roomChanges } from './protocol/room-view.js'
import { HEARTBEAT_MS, type StreamTime } from './protocol/stream-message.js'
import { createWireCache, readRoom } from './room-reading.js'

/** How a world is put behind the server. */
export interface ServedWorldInput {
  /** `null` for the world at the root of the server. */
  readonly id: string | null
  readonly simulator: Simulator
  /** Fills the world anew after every reset. */
  readonly begin: (simulator: Simulator) => void
}

/** A world's state as plain JSON, with what is on its desk. */
export interface ServedSnapshot extends SimulatorSnapshot {
  /** Calls placed by the desk and the control API, oldest first. */
  readonly dialed: readonly number[]
}

/** What can be behind a link, by its kind. */
export type LinkKind = 'follow' | 'control'

/** A world behind the server. */
export class ServedWorld {
  readonly id: string | null
  readonly simulator: Simulator
  readonly #begin: (simulator: Simulator) => void
  readonly #wireOf: (world: World) => Wire = createWireCache(createWire)
  readonly #rooms = new Map<string, EventChannel<RoomView, RoomChange>>()
  readonly #desk: EventChannel<DeskView, never>
  readonly #endings: (() => void)[]
  #dialed: number[] = []
  #isRefreshPlanned = false

  constructor({ id, simulator, begin }: ServedWorldInput) {
    this.id = id
    this.simulator = simulator
    this.#begin = begin
    this.#desk = new EventChannel<DeskView, never>({
      read: () =>
        this.operate((world, wire) =>
          readDesk(world, wire, {
            worldId: id,
            isVirtual: !(simulator.clock instanceof SystemClock),
            dialed: this.#dialed,
            requests: simulator.requests,
            faultCount: simulator.faults.pending.length,
          }),
        ),
      compare: () => [],
      time: () => this.time,
    })
    this.#endings = [simulator.subscribe(() => this.#planRefresh()), every(HEARTBEAT_MS, () => this.tellTime())]
  }

  /** Simulated time and its pace. */
  get time(): StreamTime {
    const { clock } = this.simulator
    return { now: clock.now(), pace: clock instanceof SystemClock ? clock.pace : 0 }
  }

  /** Calls placed by the desk and the control API, oldest first. */
  get dialed(): readonly number[] {
    return this.#dialed
  }

  /** Remembers a call as one of the desk's. */
  rememberCall(callId: number): void {
    this.#changeDesk((state) => [...this.#dialed.filter((id) => state.calls[id]), callId])
  }

  /** Takes a call off the desk; it goes on. */
  forgetCall(callId: number): void {
    this.#changeDesk(() => this.#dialed.filter((id) => id !== callId))
  }

  /** Through the simulator, so that whoever keeps the state hears of it. */
  #changeDesk(change: (state: World) => number[]): void {
    this.simulator.operate((state) => {
      this.#dialed = change(state)
    })
  }

  /** The whole state: a copy. */
  snapshot(): ServedSnapshot {
    return { ...this.simulator.snapshot(), dialed: [...this.#dialed] }
  }

  /** Goes back to a state taken before. */
  restore({ dialed, ...snapshot }: ServedSnapshot): void {
    this.simulator.restore(snapshot)
    this.#changeDesk((state) => dialed.filter((id) => state.calls[id]))
  }

  /** Reads or changes the world, with what puts it on the wire. */
  operate<Result>(run: (world: World, wire: Wire) => Result): Result {
    return this.simulator.operate((world) => run(world, this.#wireOf(world)))
  }

  /** Back to how it began. */
  reset(): void {
    this.#dialed = []
    this.simulator.reset()
    this.#begin(this.simulator)
  }

  /** The room a link opens; `undefined` when the link is unknown, dead, or of the other kind. */
  findRoom(world: World, kind: LinkKind, token: string) {
    const found = findByToken(world, token)
    return found && found.link.type === (kind === 'follow' ? 'read' : 'write') ? found : undefined
  }

  /** Lets a page watch the room behind a link; `undefined` when the link opens nothing. */
  watchRoom(kind: LinkKind, token: string, lastEventId: string | null): Response | undefined {
    const isAlive = this.operate((world) => this.findRoom(world, kind, token) !== undefined)
    if (!isAlive) return undefined
    const channel = this.#rooms.get(token) ?? this.#openRoom(kind, token)
    this.#rooms.set(token, channel)
    return channel.open(lastEventId)
  }

  /** Lets a page watch the desk. */
  watchDesk(lastEventId: string | null): Response | undefined {
    return this.#desk.open(lastEventId)
  }

  /** Looks at everything again soon: something beside the world has changed. */
  lookAgain(): void {
    this.#planRefresh()
  }

  /** Tells the pages what time it is, after it was moved or held. */
  tellTime(): void {
    for (const channel of this.#rooms.values()) channel.tick()
    this.#desk.tick()
  }

  /** Ends every stream and the clock; `gone` tells open pages not to come back. */
  close(reason?: 'gone'): void {
    for (const end of this.#endings) end()
    for (const channel of this.#rooms.values()) channel.close(reason)
    this.#rooms.clear()
    this.#desk.close(reason)
    if (this.simulator.clock instanceof SystemClock) this.simulator.clock.stop()
  }

  #openRoom(kind: LinkKind, token: string): EventChannel<RoomView, RoomChange> {
    return new EventChannel({
      read: () =>
        this.operate((world, wire) => {
          const place = this.findRoom(world, kind, token)
          return place && readRoom(wire, place)
        }),
      compare: roomChanges,
      time: () => this.time,
    })
  }

  /** Many changes in one go are one look. */
  #planRefresh(): void {
    if (this.#isRefreshPlanned) return
    this.#isRefreshPlanned = true
    after(0, () => {
      this.#refresh()
      this.#isRefreshPlanned = false
    })
  }

  #refresh(): void {
    for (const [token, channel] of this.#rooms) if (!channel.refresh()) this.#rooms.delete(token)
    if (this.#desk.followerCount > 0) this.#desk.refresh()
  }
}
