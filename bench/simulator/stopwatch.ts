/**
 * Compares how long things take: in turns, so that a busy machine is as busy for one as for the other.
 *
 * @module bench/simulator/stopwatch
 */

/** What is compared, by name. */
export type Contestants = Readonly<Record<string, () => unknown>>

/** How a comparison is run. */
export interface ComparisonOptions {
  /** Turns everyone gets; what is told is the median of them. Default 9. */
  readonly rounds?: number
  /** Length of a turn. Default 150. */
  readonly turnMs?: number
}

/** Deeds between two looks at the watch. */
const DEEDS_PER_LOOK = 20

/** Microseconds per deed of each contestant, one figure per round. */
export async function compare(
  contestants: Contestants,
  { rounds = 9, turnMs = 150 }: ComparisonOptions = {},
): Promise<Map<string, number[]>> {
  const entries = Object.entries(contestants)
  const results = new Map<string, number[]>(entries.map(([name]) => [name, []]))
  for (const [, deed] of entries) await takeTurn(deed, turnMs)
  for (let round = 0; round < rounds; round++) {
    for (const [name, deed] of entries) results.get(name)?.push(await takeTurn(deed, turnMs))
  }
  return results
}

async function takeTurn(deed: () => unknown, turnMs: number): Promise<number> {
  const began = performance.now()
  let deeds = 0
  let elapsedMs = 0
  while (elapsedMs < turnMs) {
    for (let index = 0; index < DEEDS_PER_LOOK; index++) await deed()
    deeds += DEEDS_PER_LOOK
    elapsedMs = performance.now() - began
  }
  return (elapsedMs * 1000) / deeds
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** How many times as long one took as another, round by round: the median. */
export function ratio(figures: readonly number[] = [], reference: readonly number[] = []): number {
  return median(figures.map((figure, round) => figure / (reference[round] ?? Number.NaN)))
}

/** Milliseconds of processor time a deed takes, once: what else the machine does then counts little. */
export async function processorMs(deed: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await deed()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
