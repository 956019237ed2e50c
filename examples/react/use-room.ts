/**
 * A room as a React hook.
 *
 * @module examples/react/use-room
 */
import type { Watchable, WatchState } from 'ovh-conference'
import { useMemo, useSyncExternalStore } from 'react'

/**
 * The room as it was last seen, kept up to date as long as the component is mounted.
 *
 * @param room - The same object at every render: make it once, outside of the components or in a `useMemo`.
 */
export function useRoom(room: Watchable): WatchState {
  // Making a watch sends nothing, subscribing does: React may render twice, or throw a rendering away.
  const watch = useMemo(() => room.watch(), [room])
  // The last argument is for rendering on a server, where nothing is watched.
  return useSyncExternalStore(watch.subscribe, watch.getSnapshot, watch.getSnapshot)
}
