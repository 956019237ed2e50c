/**
 * Microphone sensitivity as four levels, the way OVHcloud's control panel maps them to the threshold on the wire.
 *
 * @module pages/room/sensitivity
 */

/** Thresholds of the levels 1 to 4: the lower, the more is heard. */
const THRESHOLDS: readonly number[] = [450, 300, 150, 0]

/** Level of somebody whose threshold is none of ours: that of 300, with which everybody starts. */
const USUAL_LEVEL = 2

/** The level of a threshold, 1 to 4. */
export function levelOf(energy: number): number {
  const index = THRESHOLDS.indexOf(energy)
  return index < 0 ? USUAL_LEVEL : index + 1
}

/** The threshold of a level, 1 to 4. */
export function thresholdOf(level: number): number {
  return THRESHOLDS[level - 1] ?? 300
}
