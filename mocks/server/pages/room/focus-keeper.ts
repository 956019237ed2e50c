/**
 * Keeps the keyboard where it is while the list changes under it.
 *
 * @module pages/room/focus-keeper
 */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Place {
  readonly personId: string
  /** Position in the list. */
  readonly index: number
}

/**
 * When the row that has the focus leaves, the name in the row that takes its place gets it; in an empty list, the
 * heading. Never a button: a key on its way to the one who left would strike another.
 *
 * @param heading Where the focus goes when nobody is left.
 */
export function useFocusKeeper(list: RefObject<HTMLElement | null>, heading: RefObject<HTMLElement | null>): void {
  const place = useRef<Place | undefined>(undefined)

  useLayoutEffect(() => {
    const remember = ({ target }: Event) => {
      if (target instanceof Element && !target.closest('dialog')) place.current = placeOf(target)
    }
    document.addEventListener('focusin', remember)
    document.addEventListener('pointerdown', remember)
    return () => {
      document.removeEventListener('focusin', remember)
      document.removeEventListener('pointerdown', remember)
    }
  }, [])

  useLayoutEffect(() => {
    const last = place.current
    if (!last || (document.activeElement && document.activeElement !== document.body)) return
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [])]
    if (rows.some((row) => row.dataset.person === last.personId)) return
    const row = rows[Math.min(last.index, rows.length - 1)]
    const target = row?.querySelector<HTMLElement>('h3') ?? heading.current
    target?.focus()
  })
}

function placeOf(element: Element): Place | undefined {
  const row = element.closest<HTMLElement>('[data-person]')
  if (!row?.dataset.person) return undefined
  const index = [...(row.parentElement?.children ?? [])].indexOf(row)
  return { personId: row.dataset.person, index }
}
