/**
 * The only file of the client that rolls dice: retries are spread with it.
 *
 * @module client/random
 */

/** A number from 0 (included) to 1 (excluded). */
export type Random = () => number

/** The dice of the machine. */
export const systemRandom: Random = () => Math.random()
