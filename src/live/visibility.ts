/**
 * Whether anybody can see the page.
 *
 * @module live/visibility
 */

/** Tells whether what is watched is shown to anybody. */
export interface Visibility {
  /** True while nobody sees it. */
  isHidden(): boolean
  /** Calls back when that may have changed. Returns what ends it. */
  onChange(listener: () => void): () => void
}

/** The page of a browser; never hidden where there is none. */
export const pageVisibility: Visibility = {
  isHidden: () => globalThis.document?.visibilityState === 'hidden',
  onChange(listener) {
    const page: Document | undefined = globalThis.document
    page?.addEventListener('visibilitychange', listener)
    return () => page?.removeEventListener('visibilitychange', listener)
  },
}
