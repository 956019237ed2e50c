/**
 * Many requests, a few at a time.
 *
 * @module client/in-parallel
 */

/** So many requests of one job are under way at most. */
const widest = 8

/**
 * Works on all items, eight at a time, and resolves with the results in the order of the items. After a failure no
 * further item is begun.
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  let failed = false
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failed) return
      try {
        results[index] = await work(item)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(widest, items.length) }, lane))
  return results
}
