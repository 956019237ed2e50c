/**
 * Moves and holds the time of a world, and waits without anybody sleeping.
 *
 * @module control-api/time-control
 */
import { nextMoment } from '../../behaviour/jobs.js'
import { after, stopwatchMs } from '../../clock/real-timer.js'
import { SystemClock } from '../../clock/system-clock.js'
import type { VirtualClock } from '../../clock/virtual-clock.js'
import { ServerRefusal } from '../answers.js'
import type { ServedWorld } from '../served-world.js'
import { holds } from './conditions.js'
import type { Condition } from './inputs.js'

/** Most moments one wish looks at before it gives up; keeps the server answering. */
const MOST_MOMENTS = 20_000

/** First piece of a leap, in simulated milliseconds. */
const FIRST_PIECE_MS = 60_000
/** A piece that keeps the server busy for longer is followed by a smaller one, in real milliseconds. */
const BUSY_MS = 20

/**
 * Leaps ahead; everything due on the way happens in its order. It leaps in pieces, so that the server answers others
 * meanwhile however much happens in a year.
 */
export async function advance(world: ServedWorld, ms: number): Promise<void> {
  let pieceMs = FIRST_PIECE_MS
  for (let leftMs = ms; ; ) {
    const began = stopwatchMs()
    const piece = Math.min(leftMs, pieceMs)
    await leap(world, piece)
    leftMs -= piece
    if (leftMs <= 0) return
    pieceMs = stopwatchMs() - began > BUSY_MS ? Math.max(1, Math.floor(pieceMs / 2)) : 2 * pieceMs
    await new Promise<void>((resolve) => {
      after(0, resolve)
    })
  }
}

async function leap({ simulator: { clock } }: ServedWorld, ms: number): Promise<void> {
  if (clock instanceof SystemClock) clock.skip(ms)
  else await clock.advance({ milliseconds: ms })
}

/** Moves on until nothing more is planned within a span. */
export async function settle(world: ServedWorld, withinSeconds: number): Promise<void> {
  const limit = world.time.now + withinSeconds * 1000
  for (let moments = 0; moments < MOST_MOMENTS; moments++) {
    const next = world.operate(nextMoment)
    if (next === undefined || next > limit) return
    await leap(world, Math.max(0, next - world.time.now))
  }
  throw new ServerRefusal(409, 'never_settles', 'Something is always planned: stop the autopilot, or settle less far.')
}

/** Resolves as soon as a condition holds. In virtual time it moves on; in running time it waits. */
export async function waitUntil(world: ServedWorld, condition: Condition, signal: AbortSignal): Promise<void> {
  const { clock } = world.simulator
  if (clock instanceof SystemClock) await waitForIt(world, condition, signal)
  else await moveUntil(world, clock, condition)
}

async function moveUntil(world: ServedWorld, clock: VirtualClock, condition: Condition): Promise<void> {
  for (let moments = 0; !world.operate((state) => holds(state, condition)); moments++) {
    const next = world.operate(nextMoment)
    if (next === undefined || moments >= MOST_MOMENTS) {
      throw new ServerRefusal(409, 'never_true', 'The condition does not come true: nothing planned leads there.')
    }
    await clock.advance({ milliseconds: Math.max(0, next - clock.now()) })
  }
}

function waitForIt(world: ServedWorld, condition: Condition, signal: AbortSignal): Promise<void> {
  const { timeoutSeconds = 10 } = condition
  return new Promise((resolve, reject) => {
    let isOver = false
    const finish = (settlePromise: () => void) => {
      if (isOver) return
      isOver = true
      stopListening()
      stopWaiting()
      signal.removeEventListener('abort', giveUp)
      settlePromise()
    }
    const look = () => {
      try {
        if (world.operate((state) => holds(state, condition))) finish(resolve)
      } catch (cause) {
        finish(() => reject(cause))
      }
    }
    let isPlanned = false
    const stopListening = world.simulator.subscribe(() => {
      if (isPlanned || isOver) return
      isPlanned = true
      after(0, () => {
        if (!isOver) look()
        isPlanned = false
      })
    })
    const giveUp = () => finish(() => reject(new ServerRefusal(409, 'timeout', 'Nobody waits for it any more.')))
    const stopWaiting = after(timeoutSeconds * 1000, () =>
      finish(() =>
        reject(new ServerRefusal(409, 'timeout', `The condition did not come true within ${timeoutSeconds} seconds.`)),
      ),
    )
    signal.addEventListener('abort', giveUp)
    look()
  })
}
