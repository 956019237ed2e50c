/**
 * The simulator's benches: `npx tsx bench/simulator/run.ts [in-process] [over-http] [life] [memory] [growth]`.
 *
 * Figures are ratios of one run: times alone say more about the machine than about the program.
 *
 * @module bench/simulator/run
 */
import { benchGrowth } from './growth.js'
import { benchInProcess } from './in-process.js'
import { benchLife } from './life.js'
import { benchMemory } from './memory.js'
import { benchOverHttp } from './over-http.js'

const benches = {
  'in-process': benchInProcess,
  'over-http': benchOverHttp,
  life: benchLife,
  memory: benchMemory,
  growth: benchGrowth,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  throw new Error(`Unknown bench ${unknown.join(', ')}. Take one or more of ${Object.keys(benches).join(', ')}.`)
}
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench()
}
