/**
 * Many requests, a few at a time.
 *
 * @module client/in-parallel
 */

/** So many requests of one job are under way at most. */
const widest = 8

/**
 * Works on all items, eight at a time, and resolves with the results in the order of the items. After a failure no
 * further item is begun, and what is under way is waited for: a job that has failed sends nothing more.
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const failures: unknown[] = []
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failures.length > 0) return
      try {
        results[index] = await work(item)
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(widest, items.length) }, lane))
  if (failures.length > 0) throw failures[0]
  return results
}
