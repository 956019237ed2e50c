/**
 * Telephone numbers: people write `+33…`, the wire writes `0033…`.
 *
 * @module phone-number-format
 */
import { SimulatorUsageError } from './usage-error.js'

/** What the wire shows for a hidden number. Not documented by OVHcloud; a choice of this simulator. */
export const HIDDEN_NUMBER = 'anonymous'

/** Writes a number as the wire does. Takes `+33…`, `0033…` and either with spaces, dots or dashes. */
export function toWireNumber(written: string): string {
  const compact = written.replace(/[\s.\-()]/g, '')
  const digits = compact.startsWith('+') ? `00${compact.slice(1)}` : compact
  if (!/^00[1-9]\d{5,14}$/.test(digits)) {
    throw new SimulatorUsageError(
      `"${written}" is not an international telephone number. Write +33612345678 or 0033612345678.`,
    )
  }
  return digits
}
