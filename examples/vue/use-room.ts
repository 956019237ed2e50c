/**
 * A room as a Vue composable.
 *
 * @module examples/vue/use-room
 */
import type { Watchable, WatchState } from 'ovh-conference'
import { computed, type MaybeRefOrGetter, type ShallowRef, shallowRef, toValue, watchEffect } from 'vue'

/**
 * The room as it was last seen, kept up to date as long as the component, or any other effect scope, lives.
 *
 * @param room - A room, or a getter or `shallowRef` of one: then another room may take its place.
 */
export function useRoom(room: MaybeRefOrGetter<Watchable>): Readonly<ShallowRef<WatchState>> {
  // Making a watch sends nothing, subscribing does. On a server the effect below does not run.
  const watch = computed(() => toValue(room).watch())
  // Shallow: a state is never changed inside, and people who have not changed must stay the same objects.
  const state = shallowRef(watch.value.getSnapshot())
  watchEffect((onCleanup) => {
    const unsubscribe = watch.value.subscribe((next) => {
      state.value = next
    })
    onCleanup(unsubscribe)
  })
  return state
}
