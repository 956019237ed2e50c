/**
 * Says when the line to the server is lost, and when it is back.
 *
 * @module pages/line-banner
 */
import type { LineState } from './live-stream.js'

interface LineBannerProps {
  readonly line: LineState
  readonly isBack: boolean
  readonly texts: { readonly lost: string; readonly back: string }
}

/** A bar on top of the page; empty while all is well. */
export function LineBanner({ line, isBack, texts }: LineBannerProps) {
  const kind = line === 'lost' ? 'lost' : isBack ? 'back' : 'well'
  return (
    <div class={`line line-${kind}`} role="status" aria-live="polite" data-line={kind}>
      {kind === 'lost' && texts.lost}
      {kind === 'back' && texts.back}
    </div>
  )
}
