/**
 * The telephone side of the world as the page shows it, with its clock.
 *
 * @module playground/use-desk
 */
import { useEffect, useState } from 'preact/hooks'
import { after, every } from '../../../mocks/clock/real-timer.js'
import { readDesk } from '../../../mocks/server/desk-reading.js'
import type { DeskView } from '../../../mocks/server/protocol/desk-view.js'
import type { ServedWorld } from '../../../mocks/server/served-world.js'

/** What is on the desk, and what time it is there. */
export function useDesk(world: ServedWorld): { view: DeskView; now: number; pace: number } {
  const [view, setView] = useState(() => readView(world))
  const [, beat] = useState(0)
  useEffect(() => {
    let isPlanned = false
    // Many changes in one go are one look; reading is itself an operation and would call back for ever.
    const stop = world.simulator.subscribe(() => {
      if (isPlanned) return
      isPlanned = true
      after(30, () => {
        setView(readView(world))
        isPlanned = false
      })
    })
    const stopBeating = every(1000, () => beat((count) => count + 1))
    return () => {
      stop()
      stopBeating()
    }
  }, [world])
  return { view, ...world.time }
}

function readView(world: ServedWorld): DeskView {
  const { simulator } = world
  return world.operate((state, wire) =>
    readDesk(state, wire, {
      worldId: null,
      isVirtual: false,
      dialed: world.dialed,
      requests: [],
      faultCount: simulator.faults.pending.length,
    }),
  )
}
