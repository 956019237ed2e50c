/**
 * Sounds of the telephony account.
 *
 * @module operations/sounds
 */
import { createSound, deleteSound, getSound } from '../../behaviour/documents.js'
import type { OperationHandlers } from '../operation.js'

/** Handlers of the sounds branch. */
export const soundOperations: OperationHandlers<
  'listSounds' | 'createSound' | 'getSound' | 'updateSound' | 'deleteSound'
> = {
  listSounds: ({ world }) => Object.keys(world.sounds).map(Number),
  createSound: ({ world, wire, body }) => wire.sound(createSound(world, body.filename, body.description ?? null)),
  getSound: ({ world, wire, path }) => wire.sound(getSound(world, path.id)),
  updateSound: ({ world, path, body }) => {
    const sound = getSound(world, path.id)
    if (body.filename !== undefined) sound.filename = body.filename
    if (body.description !== undefined) sound.description = body.description
    return null
  },
  deleteSound: ({ world, path }) => {
    deleteSound(world, path.id)
    return null
  },
}
