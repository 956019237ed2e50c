/**
 * The public links to a room: follow and control.
 *
 * @module conference/links
 */
import { inParallel } from '../client/in-parallel.js'
import { checkValue, invalidInput } from '../client/input.js'
import type { CallOptions, Limits } from '../client/limits.js'
import { oneOf } from '../schemas/rules.js'
import { getEach, isGone } from './list-then-get.js'
import { readIds, readObject } from './reading.js'
import type { RoomScope } from './room-scope.js'

/** `follow` shows PIN, callers and who talks; `control` lets lock, mute, deafen and kick as well. */
export type LinkType = 'follow' | 'control'

/** A public link. Whoever holds it has what it gives: treat it like a password. */
export interface Link {
  /** Of the link, to remove it. */
  id: number
  /** `follow` shows, `control` also moderates. */
  type: LinkType
  /** The address to hand out: whoever has it has the right. */
  url: string
}

/** The links of a room. */
export interface Links {
  /** Lists the links: `listWebAccesses` and `getWebAccess`. One that was just removed may still show for a moment. */
  list(options?: CallOptions): Promise<Link[]>
  /** Makes a link: `createWebAccess`. Each call makes another one. */
  create(type: LinkType, options?: CallOptions): Promise<Link>
  /**
   * Removes all links and makes a new pair: `listWebAccesses`, `deleteWebAccess`, `createWebAccess`. The old links are
   * dead afterwards.
   *
   * @example
   * const { follow, control } = await conference.links.regenerate()
   */
  regenerate(options?: CallOptions): Promise<{ follow: Link; control: Link }>
  /** Removes one link, or `all`: `deleteWebAccess`. It is dead at once. Removing what is gone is no error. */
  remove(link: number | 'all', options?: CallOptions): Promise<void>
}

const wireTypes = { follow: 'read', control: 'write' } as const

const linkTypeRule = /* @__PURE__ */ oneOf<LinkType>('linkType', ['follow', 'control'])

/** Makes the links of a room. */
export function createLinks(scope: RoomScope): Links {
  const { wire } = scope
  const listIds = async (limits: Limits): Promise<number[]> =>
    readIds(scope.nameOf('listWebAccesses'), await scope.call('listWebAccesses', {}, limits))
  const create = async (type: LinkType, limits: Limits): Promise<Link> => {
    checkValue('type', [linkTypeRule], type, scope.nameOf('createWebAccess'))
    const created = await scope.call('createWebAccess', { body: { type: wireTypes[type] } }, limits)
    return readLink(scope, 'createWebAccess', created)
  }
  const removeEach = (ids: readonly number[], limits: Limits): Promise<unknown> =>
    inParallel(ids, async (id) => {
      try {
        await scope.call('deleteWebAccess', { id }, limits)
      } catch (error) {
        // The list lags behind deletions.
        if (!isGone(error)) throw error
      }
    })

  return {
    async list(options) {
      const limits = wire.begin(options)
      return getEach(await listIds(limits), async (id) =>
        readLink(scope, 'getWebAccess', await scope.call('getWebAccess', { id }, limits)),
      )
    },
    create: async (type, options) => create(type, wire.begin(options)),
    async regenerate(options) {
      const limits = wire.begin(options)
      await removeEach(await listIds(limits), limits)
      const created = await inParallel<LinkType, Link>(['follow', 'control'], (type) => create(type, limits))
      // One for each, in their order.
      const [follow, control] = created as [Link, Link]
      return { follow, control }
    },
    async remove(link, options) {
      if (link !== 'all' && !Number.isSafeInteger(link)) {
        throw invalidInput(
          [{ path: 'link', message: 'Pass the id of a link, or all' }],
          scope.nameOf('deleteWebAccess'),
        )
      }
      const limits = wire.begin(options)
      await removeEach(link === 'all' ? await listIds(limits) : [link], limits)
    },
  }
}

function readLink(scope: RoomScope, operation: 'getWebAccess' | 'createWebAccess', value: unknown): Link {
  const read = readObject(scope.nameOf(operation), value)
  return {
    id: read.integer('id'),
    type: read.text('type') === wireTypes.control ? 'control' : 'follow',
    url: read.text('url'),
  }
}
