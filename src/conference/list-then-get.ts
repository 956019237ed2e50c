/**
 * OVHcloud lists bare ids: this reads what is behind them.
 *
 * @module conference/list-then-get
 */
import { ConferenceError } from '../client/error.js'
import { inParallel } from '../client/in-parallel.js'

/** Reads every id in bounded parallel, in their order. What has gone in between (404) is left out. */
export async function getEach<Item>(ids: readonly number[], get: (id: number) => Promise<Item>): Promise<Item[]> {
  const found = await inParallel(ids, async (id) => {
    try {
      return [await get(id)]
    } catch (error) {
      if (isGone(error)) return []
      throw error
    }
  })
  return found.flat()
}

/** True for the error of something that is not, or no longer, there. */
export function isGone(error: unknown): boolean {
  return error instanceof ConferenceError && (error.code === 'not_found' || error.code === 'nobody_inside')
}
