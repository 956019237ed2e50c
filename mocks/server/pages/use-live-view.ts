/**
 * The live view of a page, with its line and its clock, as a Preact hook.
 *
 * @module pages/use-live-view
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { every, stopwatchMs } from '../../clock/real-timer.js'
import type { StreamTime } from '../protocol/stream-message.js'
import { followStream, type LineState } from './live-stream.js'

/** What a page shows, and how fresh it is. */
export interface LiveView<View> {
  /** `undefined` until the first message. */
  readonly view: View | undefined
  readonly line: LineState
  /** Has the line been lost and found again? True for a few seconds. */
  readonly isBack: boolean
  /** Simulated time now, in milliseconds since the epoch. */
  readonly now: number
  /** Simulated seconds in a real second. */
  readonly pace: number
}

/** What happened since the message before. */
export interface Happening<Change> {
  readonly changes: readonly Change[]
  readonly hasGap: boolean
}

/** How long a page says that the line is back. */
const BACK_SHOWN_MS = 4000

/** Follows the stream at `url` for as long as the page lives. */
export function useLiveView<View, Change>(
  url: string,
  onHappening: (happening: Happening<Change>) => void = () => {},
): LiveView<View> {
  const [view, setView] = useState<View>()
  const [line, setLine] = useState<LineState>('connecting')
  const [backSince, setBackSince] = useState<number>()
  const [, beat] = useState(0)
  const time = useRef<StreamTime & { readonly at: number }>({ now: 0, pace: 0, at: 0 })
  const happened = useRef(onHappening)
  happened.current = onHappening

  useEffect(() => {
    let wasLost = false
    const setTime = ({ now, pace }: StreamTime) => {
      time.current = { now, pace, at: stopwatchMs() }
    }
    const giveUp = followStream<View, Change>(url, location.pathname, {
      onMessage: (message) => {
        setTime(message)
        setView(message.view)
        happened.current(message)
      },
      onTime: setTime,
      onState: (state) => {
        if (state === 'lost') wasLost = true
        if (state === 'live' && wasLost) {
          wasLost = false
          setBackSince(stopwatchMs())
        }
        setLine(state)
      },
    })
    const stopBeating = every(1000, () => beat((count) => count + 1))
    return () => {
      giveUp()
      stopBeating()
    }
  }, [url])

  const { now, pace, at } = time.current
  return {
    view,
    line,
    isBack: line === 'live' && backSince !== undefined && stopwatchMs() - backSince < BACK_SHOWN_MS,
    now: now + (stopwatchMs() - at) * pace,
    pace,
  }
}
