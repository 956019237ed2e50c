/**
 * The client's benches: `npx tsx bench/client/run.ts [calls] [size] [start] [types]`.
 *
 * Figures are ratios of one run: times alone say more about the machine than about the program.
 *
 * @module bench/client/run
 */
import { benchCalls } from './race.js'
import { benchSize } from './sizes.js'
import { benchStart, benchTypes } from './start.js'

const benches = { calls: benchCalls, size: benchSize, start: benchStart, types: benchTypes }

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  throw new Error(`Unknown bench ${unknown.join(', ')}. Take one or more of ${Object.keys(benches).join(', ')}.`)
}
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench()
}
