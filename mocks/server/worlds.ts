/**
 * Every world behind a server: the one at the root, and those of test workers at `/w/<id>`.
 *
 * @module worlds
 */
import { FastResponse } from 'srvx'
import { createRunningSimulator, createVirtualSimulator } from '../simulator.js'
import { nothingHere, ServerRefusal } from './answers.js'
import type { WorldInput } from './control-api/inputs.js'
import { ServedWorld } from './served-world.js'

/** Most worlds beside the root. */
const MOST_WORLDS = 100
const WORLD_ID = /^[A-Za-z0-9_-]{1,64}$/

/** The worlds of a server. */
export class Worlds {
  readonly #root: ServedWorld
  readonly #origin: string
  readonly #others = new Map<string, ServedWorld>()

  /** @param origin Where the server listens, without a trailing slash. */
  constructor(root: ServedWorld, origin: string) {
    this.#root = root
    this.#origin = origin
  }

  /** A world by its id; `null` is the root. */
  get(id: string | null): ServedWorld {
    const world = id === null ? this.#root : this.#others.get(id)
    if (!world) throw nothingHere(`There is no world "${id}". Create it with PUT ${this.#mount(id)}/simulation/world.`)
    return world
  }

  /** Makes a world, in the place of the one of that id. */
  put(id: string, input: WorldInput): ServedWorld {
    if (!WORLD_ID.test(id)) {
      throw new ServerRefusal(400, 'invalid_input', 'A world id has 1 to 64 letters, digits, dashes and underscores.')
    }
    if (!this.#others.has(id) && this.#others.size >= MOST_WORLDS) {
      throw new ServerRefusal(
        409,
        'too_many_worlds',
        `There are ${MOST_WORLDS} worlds. Delete some you no longer need.`,
      )
    }
    const { clock = 'virtual', speed = 1, seed = 1, startAt, credentials = 'relaxed' } = input
    const place = `${this.#origin}${this.#mount(id)}`
    const options = {
      seed,
      credentials,
      baseUrl: this.baseUrl(id),
      origins: { storage: place, pages: place },
      Response: FastResponse,
      ...(startAt === undefined ? {} : { startAt }),
    }
    const simulator =
      clock === 'virtual' ? createVirtualSimulator(options) : createRunningSimulator({ ...options, speed })
    this.#others.get(id)?.close()
    const world = new ServedWorld({ id, simulator, begin: () => {} })
    this.#others.set(id, world)
    return world
  }

  /** Ends a world; the root ends with the server. */
  remove(id: string): void {
    this.get(id).close('gone')
    this.#others.delete(id)
  }

  /** Where the API of a world is. */
  baseUrl(id: string | null): string {
    return `${this.#origin}${this.#mount(id)}/1.0`
  }

  /** Ends every world. */
  close(): void {
    for (const world of [this.#root, ...this.#others.values()]) world.close()
    this.#others.clear()
  }

  #mount(id: string | null): string {
    return id === null ? '' : `/w/${id}`
  }
}
