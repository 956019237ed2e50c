/**
 * Seeded chance: the simulator's only source of randomness, with a state that fits a snapshot.
 *
 * @module random
 */
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'

/** State of the generator as plain JSON. */
export type RandomState = readonly number[]

const TOKEN_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'

/** The state a seed starts with. */
export function seedRandom(seed: number): RandomState {
  return xoroshiro128plus(seed).getState()
}

/** A seed that differs from run to run, for servers that are given none. */
export function drawSeed(): number {
  return Math.floor(Math.random() * 2 ** 31)
}

/** Letters and digits that nobody can foresee, for links of servers that others can reach. */
export function drawSecret(length: number): string {
  const numbers = crypto.getRandomValues(new Uint32Array(length))
  return Array.from(numbers, (number) => TOKEN_ALPHABET.charAt(number % TOKEN_ALPHABET.length)).join('')
}

/** Draws from a holder of random state, moving the state on. */
export class Dice {
  readonly #holder: { random: RandomState }

  constructor(holder: { random: RandomState }) {
    this.#holder = holder
  }

  /** A fraction from 0 (included) to 1 (excluded). */
  fraction(): number {
    const generator = xoroshiro128plusFromState(this.#holder.random)
    const drawn = generator.next() >>> 0
    this.#holder.random = generator.getState()
    return drawn / 2 ** 32
  }

  /** A whole number, both ends included. */
  integer(minimum: number, maximum: number): number {
    return minimum + Math.floor(this.fraction() * (maximum - minimum + 1))
  }

  /** A number between two bounds. */
  between(minimum: number, maximum: number): number {
    return minimum + this.fraction() * (maximum - minimum)
  }

  /** One of the items. */
  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.integer(0, items.length - 1)] ?? items[0]
  }

  /** Digits, leading zeros included. */
  digits(length: number): string {
    return Array.from({ length }, () => this.integer(0, 9)).join('')
  }

  /** Lower-case hexadecimal digits. */
  hex(length: number): string {
    return Array.from({ length }, () => this.integer(0, 15).toString(16)).join('')
  }

  /** Letters and digits without look-alikes. */
  token(length: number): string {
    return Array.from({ length }, () => TOKEN_ALPHABET.charAt(this.integer(0, TOKEN_ALPHABET.length - 1))).join('')
  }

  /** A version 4 UUID. */
  uuid(): string {
    const hex = this.hex(30)
    const variant = this.pick(['8', '9', 'a', 'b'])
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18, 30)}`
  }
}
