/**
 * What went wrong, shown for a while.
 *
 * @module playground/use-complaint
 */
import { useCallback, useRef, useState } from 'preact/hooks'
import { after } from '../../../mocks/clock/real-timer.js'

const SHOWN_MS = 6000

/** A complaint, and how to make one. @param fallback What to say when nobody knows. */
export function useComplaint(fallback: string): { complaint: string; complain: (message: string) => void } {
  const [complaint, setComplaint] = useState('')
  const cancel = useRef(() => {})
  const complain = useCallback(
    (message: string) => {
      cancel.current()
      setComplaint(message || fallback)
      cancel.current = after(SHOWN_MS, () => setComplaint(''))
    },
    [fallback],
  )
  return { complaint, complain }
}
