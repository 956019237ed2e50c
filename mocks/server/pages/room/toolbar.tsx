/**
 * What a moderator may do to the room as a whole.
 *
 * @module pages/room/toolbar
 */
import type { Moderation } from '../../protocol/moderation.js'
import type { RoomView } from '../../protocol/room-view.js'
import { LockIcon, MicrophoneIcon, MicrophoneOffIcon, UnlockIcon } from '../icons.js'
import type { RoomTexts } from './texts.js'

interface ToolbarProps {
  readonly view: RoomView
  readonly act: (wish: Moderation) => void
  readonly texts: RoomTexts
}

/** The bar above the list; on a telephone, at the bottom of the screen. Without people there is nothing to do. */
export function Toolbar({ view: { informations, participants }, act, texts }: ToolbarProps) {
  const isLocked = informations?.locked ?? false
  const isEmpty = informations === null
  const hasOthers = participants.some(({ speak, talking }) => speak && !talking)
  const canUnmute = !hasOthers && participants.some(({ speak }) => !speak)
  return (
    <fieldset class="toolbar">
      <legend class="visually-hidden">{texts.moderation}</legend>
      <button
        type="button"
        class={isLocked ? 'is-on' : ''}
        data-action="lock"
        aria-disabled={isEmpty}
        title={isLocked ? texts.unlockNote : texts.lockNote}
        onClick={() => !isEmpty && act({ action: isLocked ? 'unlock' : 'lock' })}
      >
        {isLocked ? <LockIcon /> : <UnlockIcon />}
        {isLocked ? texts.unlock : texts.lock}
      </button>
      <button
        type="button"
        data-action="mute-all"
        aria-disabled={!hasOthers && !canUnmute}
        onClick={() => {
          if (hasOthers) act({ action: 'muteAllExceptTalking' })
          else if (canUnmute) act({ action: 'unmuteAll' })
        }}
      >
        {canUnmute ? <MicrophoneIcon /> : <MicrophoneOffIcon />}
        {canUnmute ? texts.unmuteAll : texts.muteOthers}
      </button>
    </fieldset>
  )
}
