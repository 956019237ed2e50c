/**
 * What a screen says about watching, in words: the same in every framework.
 *
 * @module examples/screen/wordings
 */
import type { WatchState } from 'ovh-conference'

/** How watching goes, for the people in front of the screen. */
export function describeWatch({ status, error, room, unreadCount }: WatchState): string {
  switch (status) {
    case 'idle':
    case 'starting':
      return 'Looking into the room…'
    case 'paused':
      return 'Paused while nobody looks at this page'
    case 'troubled':
      return `Connection lost, trying again. The room is as it was last seen. ${error?.message ?? ''}`.trimEnd()
    case 'ended':
      return `No longer watching. ${error?.message ?? ''}`.trimEnd()
    case 'live': {
      const count = room.participants.length + unreadCount
      if (count === 0) return 'Nobody inside'
      return `${count} inside${room.locked ? ', locked' : ''}`
    }
  }
}

/** Why a command failed, or `undefined` when it was done. */
export function failureOf(command: Promise<unknown>): Promise<string | undefined> {
  return command.then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}
