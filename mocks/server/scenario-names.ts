/**
 * Names of the scenarios that ship with the simulator, as commands and bodies give them.
 *
 * @module scenario-names
 */
import { scenarios } from '../scenarios.js'

/** Name of a scenario that ships with the simulator. */
export type ScenarioName = keyof typeof scenarios

/** Names of the scenarios that ship with the simulator. */
// Object.keys widens the keys of a constant to string.
export const scenarioNames = Object.keys(scenarios) as ScenarioName[]
