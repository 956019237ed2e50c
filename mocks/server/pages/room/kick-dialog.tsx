/**
 * Asks before somebody is thrown out.
 *
 * @module pages/room/kick-dialog
 */
import { useEffect, useRef } from 'preact/hooks'
import type { RoomTexts } from './texts.js'

interface KickDialogProps {
  readonly name: string
  /** What tells the person from any other: the number, or a number of ours where it is hidden. */
  readonly mark: string
  readonly texts: RoomTexts
  readonly onAnswer: (answer: 'kick' | 'cancel') => void
}

/** A modal dialog; Escape cancels, the safe answer has the focus, and closing gives the focus back. */
export function KickDialog({ name, mark, texts, onAnswer }: KickDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby="kick-title"
      aria-describedby="kick-mark kick-note"
      onClose={(event) => onAnswer(event.currentTarget.returnValue === 'kick' ? 'kick' : 'cancel')}
    >
      <h2 id="kick-title">{texts.kickTitle(name)}</h2>
      <p id="kick-mark" class="number">
        {mark}
      </p>
      <p id="kick-note">{texts.kickNote}</p>
      <div class="answers">
        <button type="button" class="plain" onClick={() => dialog.current?.close('cancel')}>
          {texts.cancel}
        </button>
        <button type="button" class="danger solid" onClick={() => dialog.current?.close('kick')}>
          {texts.kick}
        </button>
      </div>
    </dialog>
  )
}
