/**
 * A command that no telephone or operator could give: the test itself is wrong, so it fails loudly and at once.
 *
 * @module usage-error
 */

/** Thrown when the simulator is asked for the impossible; the message names the rule and the way out. */
export class SimulatorUsageError extends Error {
  override readonly name = 'SimulatorUsageError'
}
